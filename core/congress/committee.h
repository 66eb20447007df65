// SPDX-License-Identifier: GPL-3.0-or-later
// Committees (专门小组) of a term: proposals, credentials, wages … and who sits on them.
#pragma once
#include "core/congress/deputy.h"

namespace zhijia {

enum class CommitteeRole { None, Chair, ViceChair, Member };
template <>
const EnumTable& enumTable<CommitteeRole>();

struct Committee : Record {
    static constexpr const char* kindName = "committee";
    static const Kind& kind();

    Id<Term> term;
    QString name;
    QString purpose;
    qint64 position = 0; ///< order on papers
    QString note;
};

struct CommitteeMember : Record {
    static constexpr const char* kindName = "committee_member";
    static const Kind& kind();

    Id<Committee> committee;
    Id<Deputy> deputy;
    QString name; ///< derived from the deputy
    CommitteeRole role = CommitteeRole::None;
    qint64 position = 0; ///< derived: the chair first
    QString note;
};

/// Of those in office; the chair first, then by strokes of the name.
std::vector<CommitteeMember> membersOf(const Reader& reader, Id<Committee> committee);
/// Who takes part in the heads' meeting between sittings: the heads of the delegations, then the
/// chairs of the committees, each once (《企业民主管理规定》:
/// 职工代表团（组）长和专门小组负责人联席会议).
QList<Id<Deputy>> headsMeetingDeputies(const Reader& reader, Id<Term> term);

} // namespace zhijia
