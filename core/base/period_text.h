// SPDX-License-Identifier: GPL-3.0-or-later
// "2020-01-01至2027-12-31": two dates in one cell, as rosters write the term of a contract.
#pragma once
#include "core/base/issue.h"
#include <QDate>

namespace zhijia {

struct PeriodReading {
    QDate from; ///< invalid when only an end is written ("至2027-12-31")
    QDate to;   ///< the last day; invalid when `open`
    /// It is said that there is no end: "起", "至今", "长期", "无固定期限".
    bool open = false;
    Issues warnings;
};

/// Reads two dates, each in any form of `parseDate`, with 至, 到, ~, a dash, a hyphen or a space
/// between, also "自2020年1月1日起至2027年12月31日止"; what stands in brackets behind them does not
/// count. Of an end that is only a month the last day is taken, with a warning. Refused: one date
/// alone, more than two, an end before its beginning, lengths ("三年"). Empty text is no period.
Outcome<PeriodReading> parsePeriod(QStringView text);

} // namespace zhijia
