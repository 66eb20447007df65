// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_words.h"
#include "core/book/worded.h"
#include <QCoreApplication>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("rules", text); }
} // namespace

namespace {

const char* baseSource(RuleBase base) {
    switch (base) {
    case RuleBase::Entitled:
        return QT_TRANSLATE_NOOP("rules", "those entitled");
    case RuleBase::Present:
        return QT_TRANSLATE_NOOP("rules", "those present");
    case RuleBase::Cast:
        return QT_TRANSLATE_NOOP("rules", "the votes cast");
    case RuleBase::Valid:
        return QT_TRANSLATE_NOOP("rules", "the valid votes");
    case RuleBase::YesNo:
        return QT_TRANSLATE_NOOP("rules", "the votes for and against");
    case RuleBase::Staff:
        return QT_TRANSLATE_NOOP("rules", "the staff");
    case RuleBase::Deputies:
        return QT_TRANSLATE_NOOP("rules", "the deputies");
    case RuleBase::Presidium:
        return QT_TRANSLATE_NOOP("rules", "the presidium");
    case RuleBase::StaffShare:
        return QT_TRANSLATE_NOOP("rules", "their share of the staff");
    case RuleBase::Value:
        return QT_TRANSLATE_NOOP("rules", "the stated value");
    case RuleBase::NewPrice:
        return QT_TRANSLATE_NOOP("rules", "the price of a new one");
    case RuleBase::StartPrice:
        return QT_TRANSLATE_NOOP("rules", "the start price");
    }
    return "";
}

const char* countSource(RuleNumber::Unit unit) {
    switch (unit) {
    case RuleNumber::Persons:
        return QT_TRANSLATE_NOOP("rules", "%1 persons");
    case RuleNumber::Days:
        return QT_TRANSLATE_NOOP("rules", "%1 days");
    case RuleNumber::Months:
        return QT_TRANSLATE_NOOP("rules", "%1 months");
    case RuleNumber::Years:
        return QT_TRANSLATE_NOOP("rules", "%1 years");
    case RuleNumber::PerYear:
        return QT_TRANSLATE_NOOP("rules", "%1 a year");
    case RuleNumber::Workdays:
        return QT_TRANSLATE_NOOP("rules", "%1 working days");
    }
    return "%1";
}

DeedText text(const char* source, const QStringList& args = {}) { return {"rules", source, args}; }

DeedText countWords(qint64 count, RuleNumber::Unit unit) {
    return text(countSource(unit), {QString::number(count)});
}

DeedText shareWords(const RuleNumber& n) {
    if (n.share.numerator == 0 && !n.strict && !n.atMost)
        return text(QT_TRANSLATE_NOOP("rules", "no figure")); // a floor of nothing
    const QStringList args{n.share.print(), worded(text(baseSource(n.base)))};
    if (n.base == RuleBase::Value || n.base == RuleBase::NewPrice ||
        n.base == RuleBase::StartPrice) // a rule of thumb: it proposes, it forbids nothing
        return text(QT_TRANSLATE_NOOP("rules", "about %1 of %2"), args);
    if (n.atMost)
        return n.strict ? text(QT_TRANSLATE_NOOP("rules", "less than %1 of %2"), args)
                        : text(QT_TRANSLATE_NOOP("rules", "at most %1 of %2"), args);
    return n.strict ? text(QT_TRANSLATE_NOOP("rules", "more than %1 of %2"), args)
                    : text(QT_TRANSLATE_NOOP("rules", "at least %1 of %2"), args);
}

/// A number in words that survives a change of language.
DeedText numberWords(const RuleNumber& n) {
    switch (n.shape) {
    case RuleNumber::Share:
        return shareWords(n);
    case RuleNumber::Count:
        return countWords(n.least, n.unit);
    case RuleNumber::Range:
        return text(QT_TRANSLATE_NOOP("rules", "%1 to %2"),
                    {QString::number(n.least), worded(countWords(n.most, n.unit))});
    case RuleNumber::Tiers: {
        DeedText all = text(QT_TRANSLATE_NOOP("rules", "no tiers"));
        for (qsizetype i = 0; i < n.tiers.size(); ++i) {
            const RuleNumber::Tier& t = n.tiers[i];
            const DeedText one =
                text(QT_TRANSLATE_NOOP("rules", "from %1: %2"),
                     {QString::number(t.from), worded(countWords(t.count, n.unit))});
            all = i == 0 ? one
                         : text(QT_TRANSLATE_NOOP("rules", "%1; %2"), {worded(all), worded(one)});
        }
        return all;
    }
    case RuleNumber::Applies:
        return n.least != 0 ? text(QT_TRANSLATE_NOOP("rules", "applies"))
                            : text(QT_TRANSLATE_NOOP("rules", "does not apply"));
    }
    return {};
}

} // namespace

QString baseText(RuleBase base) { return text(baseSource(base)).text(); }

QString countText(qint64 count, RuleNumber::Unit unit) { return countWords(count, unit).text(); }

QString numberText(const RuleNumber& n) { return numberWords(n).text(); }

QString wordedNumber(const RuleNumber& n) { return worded(numberWords(n)); }

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
