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
#include <QRegularExpression>

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
    const QString clean = tidy(halfWidth(text));
    if (clean.isEmpty())
        return QVariant();
    // "110105", "110105 北京市朝阳区", "北京市 (110100)".
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    QString name = clean;
    const QRegularExpressionMatch number = digits.match(clean);
    if (number.hasMatch())
        name.remove(number.capturedStart(), number.capturedLength());
    name.remove(u'(').remove(u')');
    const QList<int> named = regionsNamed(name);
    const auto refused = [&](const QString& what) {
        return refuse(what, tr("Write the name with its province and city, or the six digits of "
                               "GB/T 2260, for example 110105 for Chaoyang, Beijing."));
    };
    if (number.hasMatch()) {
        const int code = number.captured().toInt();
        if (number.capturedLength() != 6 || !regionOf(code) || digits.match(name).hasMatch())
            return refused(tr("\"%1\" is not a region code.").arg(clean));
        name = tidy(name);
        if (!name.isEmpty() && !named.contains(code) && name != regionPath(code))
            return refused(tr("The code %1 stands for %2, not for \"%3\".")
                               .arg(number.captured(), regionText(code), name));
        return QVariant(number.captured());
    }
    if (named.size() == 1)
        return QVariant(QString::number(named.first()));
    if (named.isEmpty())
        return refused(tr("There is no region \"%1\".").arg(clean));
    constexpr qsizetype shown = 5;
    QStringList candidates;
    for (qsizetype i = 0; i < qMin(shown, named.size()); ++i)
        candidates << regionText(named[i]);
    if (named.size() > shown)
        candidates << QStringLiteral("…");
    return refused(
        tr("Several regions are called \"%1\": %2.").arg(clean, candidates.join(tr(", "))));
}

QString showRegion(const QVariant& code) {
    bool digits = false;
    const int number = code.toString().toInt(&digits);
    return digits ? regionText(number) : code.toString();
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
    // The whole reading, the given name's reading, the initials, and the surname with the given
    // name's initials: "zhangxiaoming xiaoming zxm zhangxm".
    QString whole, given, brief;
    whole.reserve(r.full.size());
    int syllable = 0;
    bool first = true; // of a syllable's letters
    for (const QChar c : r.full) {
        if (c == u' ') {
            ++syllable;
            first = true;
            continue;
        }
        whole += c;
        if (syllable >= r.surnameLength)
            given += c;
        if (syllable < r.surnameLength || first)
            brief += c;
        first = c.isHighSurrogate() && first;
    }
    const auto add = [&](const QString& word) {
        if (const QString w = search::words(word); !w.isEmpty())
            searchText += u' ' + w;
    };
    add(whole);
    if (r.surnameLength > 0)
        add(given);
    if (r.initials.size() > 1)
        add(r.initials);
    if (r.surnameLength > 0 && !whole.startsWith(brief)) // 张明: "zhangm" begins "zhangming"
        add(brief);
}

} // namespace zhijia
