// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/number_words.h"
#include "core/base/text.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("rules", text); }

tl::unexpected<Issues> wrong(const QString& text, const QString& mend) {
    return refuse(text, mend, QStringLiteral("number"));
}

/// "1/2", ">1/2", "≥2/3", "50%".
Outcome<RuleNumber> readShare(RuleNumber n, const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(>=|<=|>|<|≥|≤)?\\s*(\\d{1,7})\\s*(?:/\\s*(\\d{1,7})|(%))$"));
    const auto match = form.match(text);
    const qint64 parts = match.captured(2).toLongLong();
    const qint64 whole = match.captured(4).isEmpty() ? match.captured(3).toLongLong() : 100;
    if (!match.hasMatch() || whole == 0 || whole > 1'000'000)
        return wrong(tr("\"%1\" is no share.").arg(text), tr("Write for example 2/3 or >1/2."));
    if (parts > whole)
        return wrong(tr("A share is at most the whole."), tr("Write for example 2/3 or >1/2."));
    if (const QString sign = match.captured(1); !sign.isEmpty()) {
        if ((sign.startsWith(u'<') || sign == u"≤") != n.atMost)
            return wrong(n.atMost
                             ? tr("This rule is a ceiling: \"%1\" would be a floor.").arg(text)
                             : tr("This rule is a floor: \"%1\" would be a ceiling.").arg(text),
                         n.atMost ? tr("Write < or <= before the share, or no sign.")
                                  : tr("Write > or >= before the share, or no sign."));
        n.strict = sign == u">" || sign == u"<";
    }
    n.share = {parts, whole};
    return n;
}

/// "100:30,200:40"; the word "none" for no tiers at all.
Outcome<RuleNumber> readTiers(RuleNumber n, const QString& text) {
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,9})\\s*:\\s*(\\d{1,9})\\s*$"));
    n.tiers.clear();
    if (text == u"none")
        return n;
    for (const QString& part : text.split(QRegularExpression(QStringLiteral("[,，;；]")))) {
        const auto match = form.match(part);
        if (!match.hasMatch())
            return wrong(tr("\"%1\" is no tier.").arg(part),
                         tr("Write from how many on, a colon, and how many then: 100:30,200:40"));
        const RuleNumber::Tier tier{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
        if (!n.tiers.isEmpty() && tier.from <= n.tiers.last().from)
            return wrong(tr("\"%1\" does not begin above the tier before it.").arg(part),
                         tr("Put the tiers in order."));
        n.tiers << tier;
    }
    return n;
}

Outcome<RuleNumber> readRange(RuleNumber n, const QString& text, bool two) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,9})(?:\\s*[-–—~至]\\s*(\\d{1,9}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(2).isEmpty() == two)
        return wrong(two ? tr("\"%1\" is no range.").arg(text)
                         : tr("\"%1\" is no whole number.").arg(text),
                     two ? tr("Write the least and the most: 3-5") : tr("Write digits only: 7"));
    n.least = n.most = match.captured(1).toLongLong();
    if (two)
        n.most = match.captured(2).toLongLong();
    if (n.least > n.most)
        return wrong(tr("The least is larger than the most."), tr("Exchange them."));
    return n;
}

} // namespace

QString typedNumber(const RuleNumber& n) {
    switch (n.shape) {
    case RuleNumber::Share:
        return QStringLiteral("%1%2/%3")
            .arg(n.atMost ? QStringLiteral("<") : QStringLiteral(">"))
            .arg((n.strict ? QString() : QStringLiteral("=")) + QString::number(n.share.numerator))
            .arg(n.share.denominator);
    case RuleNumber::Count:
        return QString::number(n.least);
    case RuleNumber::Range:
        return QStringLiteral("%1-%2").arg(n.least).arg(n.most);
    case RuleNumber::Tiers: {
        QStringList parts;
        for (const RuleNumber::Tier& t : n.tiers)
            parts << QStringLiteral("%1:%2").arg(t.from).arg(t.count);
        return parts.isEmpty() ? QStringLiteral("none") : parts.join(u',');
    }
    case RuleNumber::Applies:
        return n.least != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    }
    return {};
}

Outcome<RuleNumber> readTypedNumber(const RuleNumber& like, const QString& typed) {
    const QString text = halfWidth(tidy(typed));
    switch (like.shape) {
    case RuleNumber::Share:
        return readShare(like, text);
    case RuleNumber::Count:
        return readRange(like, text, false);
    case RuleNumber::Range:
        return readRange(like, text, true);
    case RuleNumber::Tiers:
        return readTiers(like, text);
    case RuleNumber::Applies:
        break;
    }
    RuleNumber n = like;
    const bool yes = text == u"yes" || text == u"是", no = text == u"no" || text == u"否";
    if (!yes && !no)
        return wrong(tr("\"%1\" is neither yes nor no.").arg(text),
                     tr("This rule has no figure: it holds or does not."));
    n.least = n.most = yes;
    return n;
}

} // namespace zhijia
