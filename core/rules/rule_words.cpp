// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_words.h"
#include <QCoreApplication>
#include <QStringList>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("rules", text); }
} // namespace

QString baseText(RuleBase base) {
    switch (base) {
    case RuleBase::Entitled:
        return tr("those entitled");
    case RuleBase::Present:
        return tr("those present");
    case RuleBase::Cast:
        return tr("the votes cast");
    case RuleBase::Valid:
        return tr("the valid votes");
    case RuleBase::YesNo:
        return tr("the votes for and against");
    case RuleBase::Staff:
        return tr("the staff");
    case RuleBase::Deputies:
        return tr("the deputies");
    case RuleBase::Presidium:
        return tr("the presidium");
    case RuleBase::StaffShare:
        return tr("their share of the staff");
    case RuleBase::Value:
        return tr("the stated value");
    case RuleBase::NewPrice:
        return tr("the price of a new one");
    case RuleBase::StartPrice:
        return tr("the start price");
    }
    return {};
}

QString countText(qint64 count, RuleNumber::Unit unit) {
    switch (unit) {
    case RuleNumber::Persons:
        return tr("%1 persons").arg(count);
    case RuleNumber::Days:
        return tr("%1 days").arg(count);
    case RuleNumber::Months:
        return tr("%1 months").arg(count);
    case RuleNumber::Years:
        return tr("%1 years").arg(count);
    case RuleNumber::PerYear:
        return tr("%1 a year").arg(count);
    case RuleNumber::Workdays:
        return tr("%1 working days").arg(count);
    }
    return {};
}

QString numberText(const RuleNumber& n) {
    switch (n.shape) {
    case RuleNumber::Share:
        if (n.share.numerator == 0 && !n.strict && !n.atMost)
            return tr("no figure"); // a floor of nothing
        if (n.base == RuleBase::Value || n.base == RuleBase::NewPrice ||
            n.base == RuleBase::StartPrice) // a rule of thumb: it proposes, it forbids nothing
            return tr("about %1 of %2").arg(n.share.print(), baseText(n.base));
        return (n.atMost   ? n.strict ? tr("less than %1 of %2") : tr("at most %1 of %2")
                  : n.strict ? tr("more than %1 of %2")
                           : tr("at least %1 of %2"))
            .arg(n.share.print(), baseText(n.base));
    case RuleNumber::Count:
        return countText(n.least, n.unit);
    case RuleNumber::Range:
        return tr("%1 to %2").arg(QString::number(n.least), countText(n.most, n.unit));
    case RuleNumber::Tiers: {
        QStringList tiers;
        for (const RuleNumber::Tier& t : n.tiers)
            tiers << tr("from %1: %2").arg(QString::number(t.from), countText(t.count, n.unit));
        return tiers.isEmpty() ? tr("no tiers") : tiers.join(tr("; "));
    }
    case RuleNumber::Applies:
        return n.least != 0 ? tr("applies") : tr("does not apply");
    }
    return {};
}

QString sureText(Sure sure) {
    switch (sure) {
    case Sure::R:
        return tr("read in a public source");
    case Sure::K:
        return tr("common practice");
    case Sure::L:
        return tr("rule of some regions or firms");
    case Sure::V:
        return tr("the office's own decision");
    }
    return {};
}

} // namespace zhijia
