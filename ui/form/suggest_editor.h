// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is nearly always one of a few: chosen from a list, or written freely.
#pragma once
#include "ui/form/field_editor.h"

class QComboBox;

namespace zhijia {

class SuggestEditor final : public FieldEditor {
    Q_OBJECT
public:
    /// `suggests` is asked for what to offer whenever it is about to be shown.
    SuggestEditor(const EditorSpec& spec, std::function<QStringList()> suggests);
    Outcome<QVariant> value() const override;
    void setValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;
    QComboBox& box() const { return *combo_; }

private:
    void offer(); ///< what fits as things stand now

    std::function<QStringList()> suggests_;
    QComboBox* combo_;
};

} // namespace zhijia
