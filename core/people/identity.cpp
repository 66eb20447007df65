// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identity.h"
#include "core/base/bank_card.h"
#include "core/base/citizen_id.h"
#include "core/base/mobile.h"
#include "core/base/org_code.h"
#include "core/base/pinyin.h"
#include "core/base/regions.h"
#include "core/base/text.h"
#include "core/record/codec.h"
#include "core/store/search.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("people", text); }

template <class Value>
Outcome<QVariant> read(const QString& text) {
    if (tidy(text).isEmpty())
        return QVariant();
    return Value::parse(text).map([](const Value& v) { return QVariant(v.print()); });
}

} // namespace

Outcome<QVariant> readCitizenId(const QString& text) {
    if (tidy(text).isEmpty())
        return QVariant();
    // Births in the future are found by the member's own check, which knows the office's day.
    return CitizenId::parse(text, QDate(9999, 12, 31)).map([](const CitizenId& id) {
        return QVariant(id.print());
    });
}

Outcome<QVariant> readMobile(const QString& text) { return read<Mobile>(text); }
Outcome<QVariant> readTelephone(const QString& text) {
    const QString clean = tidy(halfWidth(text));
    if (clean.isEmpty())
        return QVariant();
    QString rest = clean.toLower();
    for (const char* word : {"转", "分机", "内线", "总机", "ext", "和", "或"})
        rest.remove(QString::fromUtf8(word));
    qsizetype digits = 0;
    const bool known = std::ranges::all_of(rest, [&](QChar c) {
        digits += c >= u'0' && c <= u'9';
        return (c >= u'0' && c <= u'9') || QStringView(u" -+()/,;.#*、—–").contains(c);
    });
    if (!known || digits < 3)
        return refuse(tr("\"%1\" is not a telephone number.").arg(text),
                      tr("Write it with its area code, for example 010-65123456."));
    return QVariant(clean);
}

Outcome<QVariant> readBankCard(const QString& text) { return read<BankCard>(text); }
Outcome<QVariant> readOrgCode(const QString& text) { return read<OrgCode>(text); }

Outcome<QVariant> readRegion(const QString& text) {
    const QString code = bareNumber(text);
    if (code.isEmpty())
        return QVariant();
    bool digits = false;
    const int number = code.toInt(&digits);
    if (!digits || code.size() != 6 || !regionOf(number))
        return refuse(
            tr("\"%1\" is not a region code.").arg(text),
            tr("Write the six digits of GB/T 2260, for example 110105 for Chaoyang, Beijing."));
    return QVariant(code);
}

Outcome<QVariant> readPersonName(const QString& text) {
    const QString name = tidyName(text);
    return name.isEmpty() ? QVariant() : QVariant(name);
}

QString maskCitizenId(const QString& text) { return CitizenId::mask(text); }
QString maskMobile(const QString& text) { return Mobile::mask(text); }
QString maskBankCard(const QString& text) { return BankCard::mask(text); }

void deriveNameKeys(const QString& name, const QString& reading, QString& pinyinKey,
                    QString& searchText) {
    const Reading r = reading.isEmpty() ? readName(name) : readingFrom(reading, name);
    pinyinKey = r.key;
    searchText = search::words(name);
    // The whole reading, the given name's reading and the initials: "zhangxiaoming xiaoming zxm".
    QString joined = r.full;
    joined.remove(u' ');
    const auto add = [&](const QString& word) {
        if (const QString w = search::words(word); !w.isEmpty())
            searchText += u' ' + w;
    };
    add(joined);
    if (r.surnameLength > 0)
        add(r.full.section(u' ', r.surnameLength).remove(u' '));
    if (r.initials.size() > 1)
        add(r.initials);
}

} // namespace zhijia
