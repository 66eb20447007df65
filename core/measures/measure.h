// SPDX-License-Identifier: GPL-3.0-or-later
// A measure (落实事项): something that was promised, with an owner, a date and an end. Whatever
// room promises something makes one by `createMeasure`; it comes back until it is done.
#pragma once
#include "core/measures/source.h"
#include "core/people/unit.h"

namespace zhijia {

class Txn;

enum class MeasureStatus { None, Open, InProgress, Done, Partly, Cannot, Confirmed, Withdrawn };
/// How it ended; it stays when the end is confirmed.
enum class MeasureOutcome { None, Done, Partly, Cannot };
/// What the end says about the promise: the due date that held at the end counts.
enum class MeasureKept { None, OnTime, Late, Partly, Undone };
template <>
const EnumTable& enumTable<MeasureStatus>();
template <>
const EnumTable& enumTable<MeasureOutcome>();
template <>
const EnumTable& enumTable<MeasureKept>();

struct Measure : Record {
    static constexpr const char* kindName = "measure";
    static const Kind& kind();

    QString number; ///< "2026-012"; given when it is entered without one
    QString title;
    QString text;
    QString source;     ///< in words; of a linked record its title
    QString sourceKind; ///< the record it came from …
    qint64 sourceId = 0;
    QString seriesKind; ///< … and the row of meetings it comes back to
    qint64 seriesId = 0;
    QDate promisedOn;
    Id<Unit> unit;
    QString unitName; ///< of the unit, or of somebody who is none of the office's units
    QString responsible;
    QDate dueOn;
    QDate firstDueOn; ///< derived: as it was promised at first
    qint64 extensions = 0;
    QString extensionLog; ///< a line per extension: old date → new date: reason
    MeasureStatus status = MeasureStatus::None;
    MeasureOutcome outcome = MeasureOutcome::None;
    QDate endedOn;
    QString result;
    QString endReason; ///< why it was done in part only, cannot be done, or was withdrawn
    QDate confirmedOn;
    QString confirmedBy;
    QString returnedReason;               ///< why its end was taken back
    MeasureKept kept = MeasureKept::None; ///< derived
    qint64 carried = 0;                   ///< how often it came before a later meeting
    QString note;
    QDate nextDue; ///< derived; see core/book/due_key.h
    QString pinyinKey, searchText;

    SourceRef sourceRef() const { return {sourceKind, sourceId}; }
    SourceRef seriesRef() const { return {seriesKind, seriesId}; }
    bool isRunning() const {
        return status == MeasureStatus::Open || status == MeasureStatus::InProgress;
    }
    bool hasEnded() const {
        return status == MeasureStatus::Done || status == MeasureStatus::Partly ||
               status == MeasureStatus::Cannot;
    }
    /// Confirmed or withdrawn: it stands.
    bool isOver() const {
        return status == MeasureStatus::Confirmed || status == MeasureStatus::Withdrawn;
    }
    bool isOverdue(QDate today) const { return isRunning() && dueOn < today; }
};

const Flow& measureFlow();

/// What another room hands in.
struct NewMeasure {
    SourceRef source;
    SourceRef series; ///< the row of meetings whose next one asks for it; may be null
    QString title, text;
    Id<Unit> unit;
    QString unitName; ///< instead of the unit
    QString responsible;
    QDate dueOn;
    QDate promisedOn; ///< empty: today
};
/// The one way in which other rooms make a measure. Refuses one without owner or date.
Outcome<Id<Measure>> createMeasure(Txn& txn, const NewMeasure& made);
/// What came from a record, by number.
std::vector<Measure> measuresOf(const Reader& reader, const SourceRef& source);
/// Everything that a row of meetings promised, by due date.
std::vector<Measure> measuresOfSeries(const Reader& reader, const SourceRef& series);
/// Of those what was not done: still running, done in part or not at all. They open the agenda of
/// the next meeting, each with its explanation.
std::vector<Measure> undoneMeasures(const Reader& reader, const SourceRef& series);
/// Counts that it came before `meeting` and notes it down; a measure that is over is refused.
Outcome<void> carryOver(Txn& txn, Id<Measure> measure, const SourceRef& meeting, QDate day);
/// "still open, due 2026-03-01, latest: …": the explanation as far as the program knows it.
QString explanation(const Reader& reader, const Measure& measure);

} // namespace zhijia
