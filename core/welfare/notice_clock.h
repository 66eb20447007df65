// SPDX-License-Identifier: GPL-3.0-or-later
// The public notice of a file: its clock in working days, and what holds its end up.
#pragma once
#include "core/notices/clock.h"
#include "core/welfare/needy_file.h"

namespace zhijia {

/// Of a file that hangs or hung; of any other as if it were posted today. Counted as
/// core/notices/clock.h counts, for as many days as the welfare rule says.
NoticeClock needyClock(const Reader& reader, const NeedyFile& file);
/// Why a file cannot be approved because of its notice: it has not run, an objection is open or was
/// upheld. `on`: the day of the approval.
Issues noticeStandsInTheWay(const Reader& reader, const NeedyFile& file, QDate on);

} // namespace zhijia
