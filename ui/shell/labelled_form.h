// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a small dialog: labels before their fields, in the margins that all dialogs have.
#pragma once
#include "ui/shell/theme.h"
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace zhijia {

class LabelledForm final : public QFormLayout {
public:
    /// Titles the dialog and gives it its box; the caller adds this form to it where it belongs.
    LabelledForm(QDialog& dialog, const QString& title) : box_(new QVBoxLayout(&dialog)) {
        dialog.setWindowTitle(title);
        dialog.setAccessibleName(title);
        box_->setContentsMargins(Theme::px(22), Theme::px(20), Theme::px(22), Theme::px(18));
        box_->setSpacing(Theme::px(12));
        setVerticalSpacing(Theme::px(10));
        setHorizontalSpacing(Theme::px(16));
    }
    QVBoxLayout* box() const { return box_; }
    /// `inner`: what takes the keyboard, when the field is a row of several widgets.
    void add(const QString& text, QWidget* field, QWidget* inner = nullptr) {
        QWidget* named = inner ? inner : field;
        auto* label = new QLabel(text);
        label->setBuddy(named);
        named->setAccessibleName(text);
        addRow(label, field);
    }

private:
    QVBoxLayout* box_;
};

} // namespace zhijia
