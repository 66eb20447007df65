// SPDX-License-Identifier: GPL-3.0-or-later
// A deputy (职工代表) of one term: who, for which delegation, how elected, how it ended.
#pragma once
#include "core/congress/delegation.h"
#include "core/flow/flow.h"
#include "core/people/member.h"

namespace zhijia {

enum class DeputyCategory { None, Worker, Technician, Manager, Leader, Other };
enum class DeputyStatus { None, Proposed, Elected, Ended };
enum class DeputyEnd { None, Recalled, Resigned, Left, Withdrawn };
template <>
const EnumTable& enumTable<DeputyCategory>();
template <>
const EnumTable& enumTable<DeputyStatus>();
template <>
const EnumTable& enumTable<DeputyEnd>();

struct Deputy : Record {
    static constexpr const char* kindName = "deputy";
    static const Kind& kind();

    Id<Term> term;
    Id<Member> member;
    QString name; ///< derived from the member, like the next four
    Id<Unit> unit;
    Id<Unit> electedIn;  ///< the unit that elected, as it was then; derived once
    Id<Deputy> replaces; ///< whose place was filled by this by-election (补选)
    bool woman = false, frontLine = false, agency = false;
    Id<Delegation> delegation;
    DeputyCategory category = DeputyCategory::None; ///< none: from the member
    bool presidium = false;                         ///< sits on the presidium
    DeputyStatus status = DeputyStatus::None;
    std::optional<qint64> cardNo; ///< 1, 2, 3 … within the term, given when elected
    QDate electedOn;
    std::optional<qint64> staffEntitled, staffPresent,
        votesFor; ///< of the unit that elected; none: not recorded
    QString electionNote;
    QDate endedOn; ///< from this day on no deputy any more
    DeputyEnd endedHow = DeputyEnd::None;
    QString endedReason;
    QString note;
    QString pinyinKey, strokeKey, searchText; ///< derived

    bool holdsOffice(QDate day) const {
        return electedOn.isValid() && electedOn <= day &&
               (status == DeputyStatus::Elected ||
                (status == DeputyStatus::Ended && endedOn > day));
    }
};

const Flow& deputyFlow();
/// Why nobody new can stand or be elected in the term, or this member cannot: the term is over, the
/// member has left.
Issues whyNotServe(const Reader& reader, const Deputy& deputy);
/// Fills what a deputy takes from the member; called by the kind, and by the roll to catch up with
/// changes.
void deriveDeputy(const Reader& reader, Deputy& deputy);
/// Whether a deputy in office works outside the unit that elected them (and what stands below it).
bool hasMoved(const Reader& reader, const Deputy& deputy);
/// What becomes due: the mandate of somebody who moved, and the election for an empty place.
QList<Due> deputyDues(const Reader& reader, const Record& deputy, QDate today);

} // namespace zhijia
