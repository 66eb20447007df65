// SPDX-License-Identifier: GPL-3.0-or-later
// A rule's number as one word that is typed: what the command line takes and prints.
#pragma once
#include "core/base/issue.h"
#include "core/rules/rule.h"

namespace zhijia {

/// ">1/2", ">=2/3", "<=1/5", "7", "3-5", "100:30,200:40", "yes".
QString typedNumber(const RuleNumber& number);
/// Reads what `typedNumber` writes, for a rule whose number is of the shape of `like`: of what a
/// share is a share, whether it is a floor or a ceiling, and the unit stay as they are. A share
/// without a sign keeps whether exactly it does. Refuses with the field "number".
Outcome<RuleNumber> readTypedNumber(const RuleNumber& like, const QString& text);

} // namespace zhijia
