// SPDX-License-Identifier: GPL-3.0-or-later
// One thing to be done before or after a sitting, and by when: counted from the sitting's day, so
// that it moves with it until it has happened.
#pragma once
#include "core/congress/deputy.h"
#include "core/congress/sitting.h"
#include "core/meeting/back_plan.h"

namespace zhijia {

enum class DutyStatus { None, Open, Done, Waived };
/// What the program sees happen by itself.
enum class DutyEvent { None, Called, Papers, Opened, Closed, Minutes };
/// How sure a duty is: read in a public source, common practice, local, the office's own; see Sure.
enum class Basis { None, Read, Practice, Local, Own };
template <>
const EnumTable& enumTable<DutyStatus>();
template <>
const EnumTable& enumTable<DutyEvent>();
template <>
const EnumTable& enumTable<Basis>();
template <>
const EnumTable& enumTable<Counted>();

/// Days that a duty may lie away from its sitting, either way.
constexpr qint64 furthestOffset = 1100;

struct Duty : Record {
    static constexpr const char* kindName = "duty";
    static const Kind& kind();

    Id<Sitting> sitting;
    qint64 position = 0; ///< 0: at the end
    QString what;
    Counted counted = Counted::None; ///< none: days
    std::optional<qint64> offset;    ///< negative before the sitting; none: what the rule says
    qint64 takes = 0;                ///< working days it takes; 0: it is a moment
    QString rule;                    ///< id of the rule it follows; empty: custom
    QDate fixedOn;                   ///< a day of its own, which does not move
    QDate dueOn, lawOn;              ///< derived while it is open
    bool provisional = false;        ///< derived like them
    Basis basis = Basis::None;       ///< of one with a rule: the rule's
    DutyEvent event = DutyEvent::None;
    Id<Unit> unit; ///< responsible: any of these three
    Id<Deputy> deputy;
    QString who;
    DutyStatus status = DutyStatus::None;
    QDate doneOn;
    QString reason; ///< why it was waived
    QString note;
    QString origin; ///< its key in the template it came from

    bool isOpen() const { return status == DutyStatus::Open || status == DutyStatus::None; }
    DutyShape shape() const { return {what, counted, offset, rule, fixedOn}; }
};

const Flow& dutyFlow();

/// In order of their days.
std::vector<Duty> dutiesOf(const Reader& reader, Id<Sitting> sitting);
/// Who has to do it, in words; empty: nobody was named.
QString responsible(const Reader& reader, const Duty& duty);
/// Its dates as of now: what is stored is of the last time that somebody wrote it, and holidays may
/// have been announced since.
DutyDates datesNow(const Reader& reader, const Duty& duty);
/// The day on which what the duty waits for happened; invalid when it has not.
QDate eventDay(const Reader& reader, const Duty& duty);
/// The source of its rule; empty for a custom.
QString citationOf(const Reader& reader, const Duty& duty);
QList<Due> dutyDues(const Reader& reader, const Record& duty, QDate today);
/// Derives every open duty anew (holidays were announced, the rules changed). Returns how many
/// moved.
Outcome<int> recountDuties(Txn& txn, Id<Sitting> sitting);

/// What a sitting on `day` would mean for what its plan still has to do; without a plan, for the
/// template `annual`.
DayAdvice adviseDay(const Reader& reader, const Sitting& sitting, QDate day);

} // namespace zhijia
