// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/card.h"
#include "core/base/strokes.h"
#include "core/book/txn.h"
#include "core/congress/words.h"
#include <algorithm>
#include <sodium.h>
#include <vector>

namespace zhijia {

using congress::tr;

namespace {

const QString keySetting = QStringLiteral("congress.card_key");
const QString prefix = QStringLiteral("ZJ1");

QByteArray cardKey(const Reader& reader) {
    const QByteArray key = QByteArray::fromHex(reader.setting(keySetting).toLatin1());
    return key.size() == crypto_shorthash_KEYBYTES ? key : QByteArray();
}

QString body(Id<Term> term, qint64 number) {
    return QStringLiteral("%1:%2:%3")
        .arg(prefix, QString::number(term.raw(), 36).toUpper())
        .arg(number);
}

/// SipHash with the office's secret, 64 bits: short enough for a small QR code, and nobody without
/// the secret can make one that fits.
QString checkOf(const QByteArray& key, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    QByteArray hash(crypto_shorthash_BYTES, '\0');
    crypto_shorthash(reinterpret_cast<unsigned char*>(hash.data()),
                     reinterpret_cast<const unsigned char*>(bytes.constData()),
                     static_cast<unsigned long long>(bytes.size()),
                     reinterpret_cast<const unsigned char*>(key.constData()));
    return QString::fromLatin1(hash.toHex().toUpper());
}

QString plain(QStringView text) {
    return text.toString().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
}

} // namespace

void ensureCardKey(Txn& txn) {
    if (!cardKey(txn).isEmpty())
        return;
    if (sodium_init() < 0)
        throw EnvironmentError(tr("The computer gives no random numbers, so no card secret could "
                                  "be made. Nothing was changed."));
    QByteArray key(crypto_shorthash_KEYBYTES, '\0');
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    txn.keep(keySetting, QString::fromLatin1(key.toHex()));
}

void issueCard(Txn& txn, Deputy& d) {
    if (d.cardNo)
        return;
    ensureCardKey(txn);
    d.cardNo = txn.nextNumber(QStringLiteral("deputy-card.%1").arg(d.term.raw()));
}

QList<Id<Member>> inRollOrder(const Reader& reader, const QList<Id<Member>>& members) {
    std::vector<std::pair<QString, Id<Member>>> keyed;
    for (const Id<Member> member : members)
        keyed.emplace_back(strokeKey(reader.title(Member::kind(), member.raw())), member);
    std::ranges::stable_sort(keyed, {}, &std::pair<QString, Id<Member>>::first);
    QList<Id<Member>> ordered;
    for (const auto& [key, member] : keyed)
        ordered << member;
    return ordered;
}

QString cardPayload(const Reader& reader, const Deputy& deputy) {
    const QByteArray key = cardKey(reader);
    if (!deputy.cardNo || key.isEmpty())
        return {};
    const QString text = body(deputy.term, *deputy.cardNo);
    return text + u':' + checkOf(key, text);
}

bool isCardText(QStringView text) { return plain(text).startsWith(QStringLiteral("ZJ1:")); }

Outcome<CardText> readCard(const Reader& reader, const QString& text) {
    const QStringList parts = plain(text).split(u':');
    bool termOk = false, numberOk = false;
    CardText card;
    if (parts.size() == 4 && parts[0] == prefix) {
        card.term = Id<Term>(parts[1].toLongLong(&termOk, 36));
        card.number = parts[2].toLongLong(&numberOk);
    }
    if (!termOk || !numberOk || card.number <= 0)
        return refuse(tr("The card could not be read whole."),
                      tr("Scan it again, or type the name."));
    const QByteArray key = cardKey(reader);
    // Made anew from the numbers that were read, so that no other way to write them passes.
    if (key.isEmpty() || checkOf(key, body(card.term, card.number)) != parts[3])
        return refuse(tr("This card was not made by this office, or was altered."),
                      tr("Check who the person is and type the name."));
    return card;
}

} // namespace zhijia
