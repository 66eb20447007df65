// SPDX-License-Identifier: GPL-3.0-or-later
// A date: typed as people write it, or chosen from a calendar.
#pragma once
#include "ui/form/field_editor.h"

class QLineEdit;
class QAction;
class QCalendarWidget;

namespace zhijia {

class DateEditor final : public FieldEditor {
    Q_OBJECT
public:
    DateEditor(const EditorSpec& spec, const Clock& clock);
    Outcome<QVariant> value() const override;
    void setValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() const override;
    Issues remarks() const override { return remarks_; }

private:
    void openCalendar();
    Issues remarks_; ///< kept when the text is tidied: they are about what was typed
    const Clock& clock_;
    QLineEdit* edit_;
    QAction* calendar_;
};

/// The arrows of a calendar, drawn as every other icon here instead of as the system's.
void useOwnArrows(QCalendarWidget& calendar);

} // namespace zhijia
