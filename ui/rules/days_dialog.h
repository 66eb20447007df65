// SPDX-License-Identifier: GPL-3.0-or-later
// Adding days off and make-up days: a few by first and last day, or a whole year as a list.
#pragma once
#include "core/base/calendar.h"
#include "ui/rules/ask_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace zhijia {

class DaysDialog final : public AskDialog {
    Q_OBJECT
public:
    DaysDialog(Desk& desk, QDate first);
    QComboBox& what() const { return *what_; }

protected:
    Outcome<Patience::Deed> deed() const override;

private:
    void count();
    /// The days as the fields say; refuses what is no stretch of days.
    Outcome<QList<SpecialDay>> days() const;
    QComboBox* what_;
    QLabel* count_;
};

class DaysListDialog final : public AskDialog {
    Q_OBJECT
public:
    explicit DaysListDialog(Desk& desk);
    QPlainTextEdit& list() const { return *list_; }

protected:
    Outcome<Patience::Deed> deed() const override;

private:
    QPlainTextEdit* list_;
    QLabel* count_;
};

/// Lines as people paste them into the form that `parseSpecialDays` reads: any spaces or commas
/// between date, kind and name, and the words that announcements use.
QString tidyDays(const QString& pasted);

} // namespace zhijia
