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
/// Warnings of amounts that look as if a decimal point had slipped.
Issues unusualAmounts(const Reader& reader, const Voucher& voucher,
                      const std::vector<FundSplit>& splits);
/// A warning when what this voucher brought in was spent already: those who were told of it must be
/// told anew. Empty: it was not.
Issues spentAlready(const Reader& reader, const Voucher& voucher);
/// A warning when the fund's costs are more than the share it allows; empty: they are not.
Issues costsTooHigh(const Reader& reader, const Fund& fund);
/// The words of what drafts and splits are refused or warned for, too.
QString tooLargeText(Money amount);
QString tooLargeMend();
/// `field` holds a pupil's name.
QString nameText(const QString& code, const char* field);
QString nameMend();
/// Why this voucher cannot be taken back on that day; empty: it can.
Issues whyNotReverse(const Reader& reader, const Voucher& voucher, QDate on);
/// The opposite splits.
std::vector<FundSplit> opposite(std::vector<FundSplit> splits);

} // namespace zhijia
