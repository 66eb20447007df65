// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/named.h"
#include "core/base/text.h"
#include "core/book/reader.h"
#include <QRegularExpression>
#include <QSet>

namespace zhijia {

namespace {

constexpr int longestPart = 6;    // characters of a name that is looked for anywhere in a text
constexpr int longestDotted = 20; // of one with a dot: 买买提·吐尔逊
constexpr int textsAtOnce = 4000; // values of one question

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

/// What could be a name: every run of two to six Chinese characters, and every word.
QStringList possibleNames(const QString& text) {
    QSet<QString> found;
    const QString clean = tidyName(text);
    if (clean.size() > 1)
        found << clean;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        bool dotted = false;
        for (int n = 1; n <= longestDotted && i + n <= clean.size(); ++n) {
            const QChar c = clean[i + n - 1];
            dotted = dotted || (n > 1 && c == u'·');
            if (!isHan(c) && !(n > 1 && c == u'·'))
                break;
            if (n > 1 && (n <= longestPart || dotted))
                found << clean.mid(i, n);
        }
    }
    static const QRegularExpression marks(QStringLiteral("[\\s,，.。;；:：、()（）\"“”+\\-—/]+"));
    for (const QString& word : clean.split(marks, Qt::SkipEmptyParts))
        if (word.size() > 1)
            found << word;
    return found.values();
}

} // namespace

QList<NamedPupil> pupilsNamedIn(const Reader& reader, const QString& text) {
    QList<NamedPupil> found;
    if (text.size() < 2)
        return found;
    const QStringList names = possibleNames(text);
    for (qsizetype at = 0; at < names.size(); at += textsAtOnce) {
        QVariantList some;
        for (const QString& name : names.mid(at, textsAtOnce))
            some << name;
        reader.each(Beneficiary::kind(),
                    {QStringLiteral("id"), QStringLiteral("code"), QStringLiteral("name")},
                    Query().in(QStringLiteral("name"), some), [&](const QVariantList& v) {
                        found << NamedPupil{Id<Beneficiary>(v[0].toLongLong()), v[1].toString(),
                                            v[2].toString()};
                        return true;
                    });
    }
    std::ranges::stable_sort(found, [](const NamedPupil& a, const NamedPupil& b) {
        return a.name.size() > b.name.size();
    });
    // "小明" within "小明明" is another one's name.
    QString rest = tidyName(text);
    QSet<QString> taken;
    found.removeIf([&](const NamedPupil& one) {
        if (taken.contains(one.name))
            return false; // two pupils of one name
        if (!rest.contains(one.name))
            return true;
        taken << one.name;
        rest.replace(one.name, QStringLiteral(" "));
        return false;
    });
    return found;
}

QString withoutPupils(const Reader& reader, const QString& text) {
    const auto found = pupilsNamedIn(reader, text);
    if (found.isEmpty())
        return text;
    QString result = tidyName(text);
    QHash<QString, int> times;
    for (const NamedPupil& one : found)
        ++times[one.name];
    for (const NamedPupil& one : found)
        result.replace(one.name, times.value(one.name) == 1 ? one.code : maskedName(one.name));
    return result;
}

QString maskedName(const QString& name) {
    return maskText(*Beneficiary::kind().field(u"name"), name);
}

bool isPersonName(const QString& text) {
    const QString name = tidyName(text);
    const bool dotted = name.contains(u'·');
    if (name.size() < 2 || name.size() > (dotted ? 20 : 4) ||
        !std::ranges::all_of(name, [](QChar c) { return isHan(c) || c == u'·'; }))
        return false;
    static const QRegularExpression body(QStringLiteral(
        "(公司|集团|工会|学校|大学|中学|小学|学院|医院|银行|支行|分行|中心|协会|基金|财政|"
        "[局部处店厂社站所室])$|^(银行|财付|支付|微信|手续|利息|结息|代发)"));
    return !body.match(name).hasMatch();
}

QString veiledParty(const Reader& reader, const QString& party) {
    const auto found = pupilsNamedIn(reader, party);
    if (!found.isEmpty())
        return withoutPupils(reader, party);
    return isPersonName(party) ? maskedName(tidyName(party)) : party;
}

} // namespace zhijia
