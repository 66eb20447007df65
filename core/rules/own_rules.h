// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own numbers: a pack of its own that extends another and names only what differs.
#pragma once
#include "core/base/issue.h"
#include "core/rules/rule.h"
#include <optional>

namespace zhijia {

class Reader;
class Txn;

/// Whether a pack (by id) is the office's and not one of the program's.
bool isOwnPack(const Reader& reader, const QString& id);
/// The newest version of a pack as it stands, whether it is valid today or not.
std::optional<RulePack> newestVersion(const Reader& reader, const QString& id);
/// What a rule says in the pack that an own one extends; none when it extends nothing.
std::optional<Rule> ruleBelow(const Reader& reader, const RulePack& own, const QString& rule);

/// A new own pack that extends `base` ("cn@1") and changes nothing yet; returns its id. `title`
/// is what people read; empty: "Our own: …" after the one below.
Outcome<QString> makeOwnPack(Txn& txn, const QString& base, const QString& title, QDate from);
/// Sets a rule in the office's own pack, as its next version, which holds from `from`; returns the
/// version's name ("own@2"). Refuses without a source and a reason, when nothing differs from what
/// holds, and a day before the newest version's: that version would hide this one.
Outcome<QString> setOwnRule(Txn& txn, const QString& pack, const Rule& rule, QDate from);
/// The office's own pack in which rules of `pack` are changed: `pack` itself when it is one, else
/// one that extends it; empty when there is none yet.
QString ownPackFor(const Reader& reader, const RulePack& pack);
/// What the window and the command line do when somebody sets the office's own number for a rule of
/// `pack`: makes the own pack when there is none yet (called `title`; empty: after the one below),
/// sets the rule, and has the office run under it. Returns the version's name.
Outcome<QString> changeRule(Txn& txn, const RulePack& pack, const Rule& rule, const QString& title,
                            QDate from);
/// The words of a rule that somebody edits: what was typed replaces both languages when it differs
/// from what was shown; what was left alone stays in both.
RuleText editedText(const RuleText& before, const QString& now);

/// Has the rule of the pack below hold again, as the next version.
Outcome<QString> dropOwnRule(Txn& txn, const QString& pack, const QString& rule, QDate from);

} // namespace zhijia
