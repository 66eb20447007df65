// SPDX-License-Identifier: GPL-3.0-or-later
// A rule's number, unit and source in words: what a page and the command line show of it.
#pragma once
#include "core/rules/rule.h"

namespace zhijia {

/// "all deputies entitled", "the staff": of what a share is a share.
QString baseText(RuleBase base);
/// "30 persons", "5 working days", "at least 1 a year".
QString countText(qint64 count, RuleNumber::Unit unit);
/// "at least 2/3 of …", "7 days", "3 to 5 years", "from 100: 30 persons; …", "applies".
QString numberText(const RuleNumber& number);
/// The same as an argument of a deed, worded when the deed is shown.
QString wordedNumber(const RuleNumber& number);
/// "read in a public source", "common practice" …
QString sureText(Sure sure);

} // namespace zhijia
