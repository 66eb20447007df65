// SPDX-License-Identifier: GPL-3.0-or-later
// A date: typed as people write it, or chosen from a calendar.
#pragma once
#include "ui/form/field_editor.h"

class QLineEdit;
class QAction;

namespace zhijia {

/// 2026-3-5, 2026/3/5, 2026.3.5, 20260305, 2026年3月5日, also full-width; the stored ISO text.
Outcome<QVariant> readTypedDate(const QString& text);

class DateEditor final : public FieldEditor {
    Q_OBJECT
public:
    DateEditor(const EditorSpec& spec, const Clock& clock);
    Outcome<QVariant> value() const override;
    void setValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;

private:
    void openCalendar();
    const Clock& clock_;
    QLineEdit* edit_;
    QAction* calendar_;
};

} // namespace zhijia
