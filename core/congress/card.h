// SPDX-License-Identifier: GPL-3.0-or-later
// What the QR code of a deputy's card says, and how a forged or foreign card is told from a true
// one.
#pragma once
#include "core/congress/deputy.h"

namespace zhijia {

/// Makes the office's secret when there is none yet. It stays in the office's file and its backups.
void ensureCardKey(Txn& txn);
/// The next card number of the term, unless the deputy has one.
void issueCard(Txn& txn, Deputy& deputy);
/// In the order of rolls (strokes), so that deputies who are elected together in it have cards in
/// that order: at the door one looks for numbers.
QList<Id<Member>> inRollOrder(const Reader& reader, const QList<Id<Member>>& members);

/// "ZJ1:<term>:<card number>:<check>": capitals, digits and colons, the compact alphabet of QR
/// codes. Empty for a deputy who has no card number.
QString cardPayload(const Reader& reader, const Deputy& deputy);

/// Looks like a card at all: then `readCard` says more about it than a search for a name would.
bool isCardText(QStringView text);

struct CardText {
    Id<Term> term;
    qint64 number = 0;
};
/// Reads a scanned card of this office; scanners behind a Chinese keyboard may send full-width
/// signs or small letters. Refuses a card that was altered, made by another office, or is only half
/// read.
Outcome<CardText> readCard(const Reader& reader, const QString& text);

} // namespace zhijia
