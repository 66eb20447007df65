// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before anything stands in a fund's books; see core/fund/posting.h for the promises.
#pragma once
#include "core/fund/voucher.h"

namespace zhijia {

/// Why nothing is posted to this fund on that day: it is closed, or the period is.
Issues whyNotOn(const Reader& reader, Id<Fund> fund, QDate on);
/// The splits with which a draft would be posted: its own, or the two that its fields say.
std::vector<FundSplit> plannedSplits(const Reader& reader, const Voucher& voucher);
/// Why a voucher with these splits cannot be posted; empty: it can.
Issues whyNotPost(const Reader& reader, const Voucher& voucher,
                  const std::vector<FundSplit>& splits);
/// Why this voucher cannot be taken back on that day; empty: it can.
Issues whyNotReverse(const Reader& reader, const Voucher& voucher, QDate on);
/// The opposite splits.
std::vector<FundSplit> opposite(std::vector<FundSplit> splits);

} // namespace zhijia
