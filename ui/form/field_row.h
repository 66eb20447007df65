// SPDX-License-Identifier: GPL-3.0-or-later
// An editor with its label, its mark when it must be filled in, and what is wrong with it
// underneath.
#pragma once
#include "ui/form/field_editor.h"

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace zhijia {

class FieldRow final : public QWidget {
    Q_OBJECT
public:
    FieldRow(FieldEditor* editor, QWidget* parent = nullptr);
    FieldEditor& editor() const { return *editor_; }
    QString key() const { return editor_->spec().key; }
    /// Replaces what stood under the field.
    void setIssues(const Issues& issues);
    QString issueText() const;
    bool isWrong() const { return wrong_; }
    /// Says what is wrong in the line of the label, cut to one line: nothing below it moves.
    /// Whoever calls this shows the whole text elsewhere; it is also in the tip.
    void setIssuesBeside();
    /// A widget beside the editor, such as "Show" of a masked field.
    void addBeside(QWidget* widget);
    /// A widget under the editor.
    void addBelow(QWidget* widget);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showBeside();

    FieldEditor* editor_;
    QLabel* issue_;
    QLabel* beside_ = nullptr;
    bool wrong_ = false;
    QHBoxLayout* line_;
    QVBoxLayout* box_;
};

} // namespace zhijia
