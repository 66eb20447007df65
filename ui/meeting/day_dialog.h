// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing the sitting's day: what would already be too late stands there before it is moved.
#pragma once
#include "core/congress/sitting.h"
#include "ui/shell/desk.h"
#include <QDialog>

class QCalendarWidget;
class QLabel;
class QPushButton;
class QTableWidget;

namespace zhijia {

class DateEditor;

class DayDialog final : public QDialog {
    Q_OBJECT
public:
    DayDialog(Desk& desk, Id<Sitting> sitting);
    QCalendarWidget& calendar() const { return *calendar_; }
    void accept() override;

private:
    void show(QDate day);
    Desk& desk_;
    Id<Sitting> sitting_;
    QCalendarWidget* calendar_;
    DateEditor* typed_; ///< the same day, as one types it
    QLabel* verdict_;
    QTableWidget* late_;
    QPushButton* earliest_;
};

} // namespace zhijia
