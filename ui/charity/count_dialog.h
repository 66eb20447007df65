// SPDX-License-Identifier: GPL-3.0-or-later
// Counting a drawer: how many of each note and coin, what that comes to, and what must be there, at
// every keystroke. What differs is explained before the shift is closed.
#pragma once
#include "core/charity/denominations.h"
#include "core/charity/shift.h"
#include "ui/shell/desk.h"
#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace zhijia {

class CountDialog final : public QDialog {
    Q_OBJECT
public:
    CountDialog(Desk& desk, Id<TillShift> shift);
    Denominations counted() const;
    void accept() override;

private:
    void sum();

    Desk& desk_;
    Id<TillShift> shift_;
    Money must_;
    QList<QSpinBox*> counts_; ///< in the order of notesAndCoins()
    QList<QLabel*> amounts_;
    QLabel *counted_, *verdict_;
    QPlainTextEdit* explanation_;
    QPushButton* ok_;
};

} // namespace zhijia
