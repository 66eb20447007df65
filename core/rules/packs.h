// SPDX-License-Identifier: GPL-3.0-or-later
// Which packs there are, which one the office chose, and the office's own ones.
#pragma once
#include "core/base/issue.h"
#include "core/rules/rule.h"
#include <memory>

namespace zhijia {

class Reader;
class Txn;

/// The packs that come with the program, as they stand in their files, by id and version.
const QList<RulePack>& builtInPacks();
/// Those and the office's own, in every version.
QList<RulePack> allPacks(const Reader& reader);
/// Those that are valid today (from valid_from up to and with valid_to), newest version of each.
QList<RulePack> availablePacks(const Reader& reader);
bool isValidOn(const RulePack& pack, QDate day);

/// A pack with the rules of what it extends filled in, and with the national ones where it is
/// silent. Refuses when what it extends is unknown or goes in a circle.
Outcome<RulePack> resolvePack(const Reader& reader, const RulePack& pack);

/// The pack the office chose, in its newest version that is valid today. When none of its versions
/// is, the national one holds; `chosenPackNotes` says so.
std::shared_ptr<const RulePack> chosenPack(const Reader& reader);
/// The id of the pack the office chose.
QString chosenPackId(const Reader& reader);
Issues chosenPackNotes(const Reader& reader);
/// Throws EnvironmentError when there is no such pack.
std::shared_ptr<const RulePack> packByRef(const Reader& reader, const QString& ref);

/// What people call the pack that a record ran under ("cn@1"): its title and version, in the
/// interface's language; of an office's own pack its id and version. Needs no office.
QString packName(const QString& ref);
/// The other way round, from a name in either language or a ref; text that is no name stays.
QString readPackName(const QString& name);

/// Makes a pack (by id) the office's. Sittings that were called keep the one they were called
/// under.
Outcome<void> choosePack(Txn& txn, const QString& id);
/// Stores a pack of the office's own and returns what it is called ("ours@3"). The version is the
/// next one, whatever the text says: an older version is never overwritten. Refuses the id of a
/// built-in pack.
Outcome<QString> saveOwnPack(Txn& txn, const QByteArray& json);
/// A copy of a pack with every rule written out, under a new id, ready to be edited and saved.
Outcome<QByteArray> copyOfPack(const Reader& reader, const QString& id, const QString& newId);

} // namespace zhijia
