// SPDX-License-Identifier: GPL-3.0-or-later
// Rule packs as JSON: what offices edit by hand, so every slip is named with its place.
#pragma once
#include "core/base/issue.h"
#include "core/rules/rule.h"
#include <QByteArray>

namespace zhijia {

/// Reads a pack as it stands, without what it extends. Unknown keys, missing keys, wrong types,
/// unknown rules and numbers that cannot be are issues that name their place
/// ("rules[3].number.den").
Outcome<RulePack> readRulePack(const QByteArray& json);
/// Text that `readRulePack` reads back to the same value.
QByteArray printRulePack(const RulePack& pack);

} // namespace zhijia
