// SPDX-License-Identifier: GPL-3.0-or-later
// By what a line of the bank's statement is recognised when it comes again, perhaps in another form
// of export, and why a line is not taken for a new one.
#pragma once
#include "core/fund/bank_line.h"

namespace zhijia {

/// The key of a new line: that of the line here that it is (also of another form of export: same
/// day, amount and balance, or, where one of them says no balance, same party and text), or its
/// own.
QString recognised(const Reader& reader, const BankLine& line);
/// Why a line is no new one: it is here already; its serial number stands with another amount; or
/// (a warning) the same line stands in another fund's statement.
Issues whyNotNew(const Reader& reader, const BankLine& line);
/// Why what the bank said is not changed by hand. A balance or a serial number that was not known
/// may be added.
Issues whyNotRewrite(const BankLine& after, const BankLine& before);

} // namespace zhijia
