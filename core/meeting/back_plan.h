// SPDX-License-Identifier: GPL-3.0-or-later
// Counting backwards (and forwards) from the day of a sitting: when a duty is due, when the law
// wants it, which of them a wanted day would already miss, and which day misses none.
#pragma once
#include "core/rules/rules.h"
#include <QDate>
#include <span>

namespace zhijia {

class Calendar;

enum class Counted { None, Days, Workdays };

/// How a rule's days lie around the sitting: before it (-1) or after it (+1).
struct RuleSide {
    const char* rule;
    int sign;
    Counted counted;
};
/// The rules that a duty of a sitting can be drawn up by.
std::span<const RuleSide> ruleSides();
const RuleSide* ruleSide(QStringView rule);

/// What the date of a duty follows from.
struct DutyShape {
    QString what;
    Counted counted = Counted::Days;
    std::optional<qint64> offset; ///< from the sitting's day; none: what the rule says
    QString rule;                 ///< id; empty: custom
    QDate fixedOn;                ///< a day of its own; wins over the offset
};

struct DutyDates {
    QDate due;
    QDate law; ///< what the rule demands: the latest day before the sitting, the earliest after it
    bool provisional = false; ///< counted through days whose holidays are not announced
    bool before = false;      ///< has to be done by the sitting
    /// The law's day is not kept: too late before the sitting, too early after it.
    bool breaks() const { return law.isValid() && (before ? due > law : due < law); }
};

/// `offset` days or working days from `anchor`. What falls on a day off goes to the working day
/// before when it lies before the anchor (an office has to be ready), after it when it lies behind
/// (民法典 203). Offset 0 is the anchor itself, day off or not.
QDate countedDay(const Calendar& calendar, QDate anchor, qint64 offset, Counted counted);

/// The day by which a rule must be kept, for a sitting on `day`; invalid when it is none of
/// `ruleSides`.
QDate lawDay(const Rules& rules, const Calendar& calendar, const QString& rule, QDate day);

DutyDates dutyDates(const Rules& rules, const Calendar& calendar, const DutyShape& shape,
                    QDate sitting);

struct DayAdvice {
    struct Line {
        QString what;
        DutyDates dates;
        QString citation; ///< empty: custom
    };
    QDate day;
    QList<Line> late;   ///< would have been due before today, the law's first
    bool lawful = true; ///< none of them is the law's
    QDate earliest;     ///< the first working day for which everything the law demands can be kept
    QDate comfortable;  ///< … and everything custom asks for; invalid when none in three years
    QString dayOff;     ///< "国庆节", "Saturday": the wanted day is no working day; else empty
    bool provisional = false; ///< of the wanted day
};
/// What a sitting on `day` would mean for duties that are still to be done, as of `today`.
DayAdvice adviseDay(const Rules& rules, const Calendar& calendar, const QList<DutyShape>& duties,
                    QDate day, QDate today);

} // namespace zhijia
