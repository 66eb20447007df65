// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes (纪要) of a sitting: what people add to what the program knows; and the text as it
// was signed, which prints the same for ever.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

enum class MinutesStatus { None, Draft, Signed };
template <>
const EnumTable& enumTable<MinutesStatus>();

struct Minutes : Record {
    static constexpr const char* kindName = "minutes";
    static const Kind& kind();

    Id<Sitting> sitting;
    QString name;   ///< derived
    QString number; ///< of the document: 工纪〔2026〕1号
    QString chair, intro, text;
    QString recorder, issuer, mainTo, copyTo, annexes;
    MinutesStatus status = MinutesStatus::None;
    QDate signedOn;
    QString sha256; ///< of the signed text; empty: not signed
    QString reason; ///< why the last signature was withdrawn

    bool isSigned() const { return status == MinutesStatus::Signed; }
};

/// One signed text. A withdrawn one stays, so that nobody can say that it never was.
struct SignedMinutes : Record {
    static constexpr const char* kindName = "signed_minutes";
    static const Kind& kind();

    Id<Minutes> minutes;
    QString name;
    QDateTime signedAt;
    QString sha256; ///< of `text`
    QString text;   ///< the document; see report/stored.h
};

const Flow& minutesFlow();
std::optional<Minutes> minutesOf(const Reader& reader, Id<Sitting> sitting);
/// The text that stands: the one whose fingerprint the minutes keep. Nothing when they are not
/// signed, or when the text is not what was signed.
std::optional<SignedMinutes> signedText(const Reader& reader, const Minutes& minutes);
/// "… are signed", for whatever they say; nothing as long as they are not.
Issues minutesStand(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
