// SPDX-License-Identifier: GPL-3.0-or-later
// How far an office's own number may go: rules that the program keeps to whatever a pack says,
// numbers that no rule can have, and numbers that are weaker than the national rule's.
#pragma once
#include "core/base/issue.h"
#include "core/rules/rule.h"

namespace zhijia {

/// A rule without a figure that cannot be switched off: the program has no way of working without
/// it (debits equal credits), or was built so that nobody gets round it.
bool isAlwaysKept(QStringView rule);
/// Why a rule cannot stand in a pack of the office's own; errors with the field "number".
Issues whyNotRule(const Rule& rule);
/// When the rule asks for less than the national one, which somebody read in the law or which is
/// common practice: a warning that names the national number and its source. A rule of some regions
/// or firms binds nobody; only a number that asks for nothing is pointed out there.
Issues weakerThanNational(const Rule& rule);
/// The same of every rule of a pack.
Issues weakerThanNational(const RulePack& pack);

} // namespace zhijia
