// SPDX-License-Identifier: GPL-3.0-or-later
// An enterprise that a contract of a region or an industry is to cover, and the vote of its own
// congress or staff.
#pragma once
#include "core/consultation/consultation.h"
#include "core/consultation/passing.h"

namespace zhijia {

enum class VotingBody { None, Congress, Staff };
enum class CoverStatus { None, Waiting, Passed, NotPassed, LeftOut };
template <>
const EnumTable& enumTable<VotingBody>();
template <>
const EnumTable& enumTable<CoverStatus>();

struct CoveredEnterprise : Record {
    static constexpr const char* kindName = "covered_enterprise";
    static const Kind& kind();

    Id<Consultation> consultation;
    QString name;
    Id<Unit> unit;
    QString region; ///< GB/T 2260
    qint64 staff = 0;
    VotingBody body = VotingBody::None; ///< none: its congress
    Id<BallotItem> item; ///< a ballot of this office; null: figures from its protocol
    QDate votedOn;
    std::optional<qint64> entitled, present, votesFor;
    QString protocol;                               ///< where figures that were typed in come from
    std::optional<qint64> neededPresent, neededFor; ///< derived
    CoverStatus status = CoverStatus::None;         ///< derived
    QString leftOut;                                ///< why it is not covered

    bool hasFigures() const { return entitled && present && votesFor; }
    PassFigures figures() const {
        return {entitled.value_or(0), present.value_or(0), votesFor.value_or(0)};
    }
};

std::vector<CoveredEnterprise> enterprisesOf(const Reader& reader, Id<Consultation> consultation);

struct Coverage {
    qint64 enterprises = 0, passed = 0, notPassed = 0, waiting = 0, leftOut = 0;
    qint64 staff = 0; ///< of those that passed
    QStringList waitingNames;
};
Coverage coverageOf(const Reader& reader, Id<Consultation> consultation);

} // namespace zhijia
