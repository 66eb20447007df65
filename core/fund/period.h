// SPDX-License-Identifier: GPL-3.0-or-later
// A period of a fund's books (a month, a year). When it is closed, nothing is posted on a day up to
// its end any more, whether or not earlier periods were ever entered.
#pragma once
#include "core/fund/fund.h"

namespace zhijia {

enum class PeriodStatus { None, Open, Closed };
template <>
const EnumTable& enumTable<PeriodStatus>();

struct FundPeriod : Record {
    static constexpr const char* kindName = "fund_period";
    static const Kind& kind();

    QString name; ///< "2026-01-01 – 2026-03-31"
    Id<Fund> fund;
    QDate from, to;
    PeriodStatus status = PeriodStatus::None;
    QDate closedOn;
    std::optional<Money> closing; ///< what the fund held at its end, when it was closed
    QString reason;               ///< why it was opened again
};

/// The last day that no voucher may be posted on; not valid when no period was closed.
QDate closedThrough(const Reader& reader, Id<Fund> fund);
const Flow& periodFlow();

} // namespace zhijia
