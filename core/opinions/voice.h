// SPDX-License-Identifier: GPL-3.0-or-later
// What opinions and remarks have in common: what they are about, how they came, and who must not be
// found out.
#pragma once
#include "core/people/member.h"

namespace zhijia {

class Txn;

enum class VoiceClass {
    None,
    Services,
    Rules,
    Environment,
    Safety,
    Pay,
    Hours,
    Welfare,
    Training,
    Other
};
enum class VoiceChannel { None, Session, Desk, Hotline, Mailbox, Chat, StationHead, Other };
template <>
const EnumTable& enumTable<VoiceClass>();
template <>
const EnumTable& enumTable<VoiceChannel>();

/// "2026-0012": the next number of a series within a year that no record of the kind bears.
QString freshNumber(Txn& txn, const Kind& kind, QDate day);

/// Where an anonymous voice came from, as far as somebody noted it.
struct Origin {
    Id<Unit> unit;
    QString post;
    Sex sex = Sex::None;
};
/// Of fewer than these somebody could be picked out: "one of two" is as good as a name.
constexpr qint64 fewestUnknown = 3;
/// Why its author could be worked out: so few people fit the origin, or the text names people or
/// holds telephone or identity numbers. Warnings; none when nobody could. Never says which person.
Issues couldBeWorkedOut(const Reader& reader, const Origin& origin, const QString& text);
/// The same of a text alone, whatever field it stands in: an answer, a note. Whoever answers for
/// the matter (`officials`) may be named.
Issues couldBeNamed(const Reader& reader, const QString& text, const char* field = "text",
                    const QStringList& officials = {});

/// How much two texts say the same, 0 to 100: of their pairs of neighbouring characters, without
/// the words that every opinion has (希望, 建议). The same from both sides.
int sameness(const QString& a, const QString& b);

} // namespace zhijia
