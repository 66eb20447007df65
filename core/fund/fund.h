// SPDX-License-Identifier: GPL-3.0-or-later
// A restricted fund (专项资金): money with a purpose. What it may be spent on and whether costs may
// be taken from it stand fixed once money is in it; a change is a step with its decision.
#pragma once
#include "core/fund/account.h"
#include "core/people/unit.h"

namespace zhijia {

enum class FundStatus { None, Open, Closed };
template <>
const EnumTable& enumTable<FundStatus>();

struct Fund : Record {
    static constexpr const char* kindName = "fund";
    static const Kind& kind();

    QString name;
    QString purpose; ///< in words, as it was decided
    Id<Unit> unit;   ///< whose it is
    QString keeper;  ///< who answers for it
    // What a grant may be for.
    bool schooling = true;
    bool living = false, medical = false, training = false, accident = false;
    qint64 costsPercent = 0; ///< of all that came in, at most; 0: no costs may be taken from it
    QString bankAccount;     ///< masked
    QString decision;        ///< what founded it, or changed its purpose last
    QString note;
    FundStatus status = FundStatus::None;
    QDate closedOn;

    bool allows(FundUse use) const;
    QString usesText() const; ///< "schooling, medical"
};

const Flow& fundFlow();

} // namespace zhijia
