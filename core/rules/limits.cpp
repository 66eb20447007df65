// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/limits.h"
#include "core/rules/catalogue.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/catalogue_talks.h"
#include "core/rules/joint_rules.h"
#include "core/rules/packs.h"
#include "core/rules/rule_words.h"
#include "core/rules/voice_rules.h"
#include "core/rules/welfare_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("rules", text); }

bool isOneOf(QStringView rule, std::initializer_list<const char*> ids) {
    return std::ranges::any_of(ids, [&](const char* id) { return rule == QLatin1StringView(id); });
}

/// Rules where the larger number asks for less: a deadline, and the share of deputies that has to
/// ask before a sitting is called.
bool lessIsStricter(QStringView rule) {
    return isOneOf(rule, {rule::proposalReply, rule::resolutionPublish, rule::extraordinary,
                          rule::talksVacancy, rule::talksReply, rule::contractFiling,
                          rule::opinionOrdinary, rule::opinionUrgent, rule::opinionBeyond});
}

/// Neither way is the stricter one: from how many on the number is agreed.
bool hasNoDirection(QStringView rule) {
    return isOneOf(rule, {rule::deputiesNegotiable, rule::proposalWindow, rule::proposalScreening});
}

/// A share compared without dividing; "more than" a share is stricter than exactly it.
bool isLess(const RuleNumber& a, const RuleNumber& b) {
    const qint64 left = a.share.numerator * b.share.denominator,
                 right = b.share.numerator * a.share.denominator;
    return left < right ||
           (left == right && (a.atMost ? a.strict && !b.strict : !a.strict && b.strict));
}

bool isWeaker(const Rule& own, const Rule& national) {
    const RuleNumber &a = own.number, &b = national.number;
    if (a.shape != b.shape || hasNoDirection(own.id))
        return false;
    switch (a.shape) {
    case RuleNumber::Share:
        return a.atMost != lessIsStricter(own.id) ? isLess(b, a) : isLess(a, b);
    case RuleNumber::Count:
        return lessIsStricter(own.id) ? a.least > b.least : a.least < b.least;
    case RuleNumber::Range:
        return a.least < b.least || a.most > b.most;
    case RuleNumber::Applies:
        return a.least < b.least;
    case RuleNumber::Tiers:
        break;
    }
    return false;
}

qint64 mostOf(RuleNumber::Unit unit) {
    switch (unit) {
    case RuleNumber::Days:
    case RuleNumber::Workdays:
        return 250; // as long as the longest notice; what lasts longer is no deadline
    case RuleNumber::Months:
        return 60;
    case RuleNumber::Years:
        return 20;
    case RuleNumber::PerYear:
        return 12;
    case RuleNumber::Persons:
        break;
    }
    return 100'000;
}

const Rule* nationalRule(const QString& id) {
    for (const RulePack& pack : builtInPacks())
        if (pack.id == QStringLiteral("cn"))
            if (const Rule* rule = pack.find(id))
                return rule;
    return nullptr;
}

} // namespace

bool isAlwaysKept(QStringView rule) {
    return isOneOf(rule,
                   {rule::ballotReturned, rule::talksSigned, rule::contractPublish,
                    rule::jointFirst, rule::jointMinutes, rule::fundPurpose, rule::fundBalance,
                    rule::fundEntry, rule::fundNumbers, rule::fundReversal, rule::fundPeriod,
                    rule::needyHousehold, rule::needyIncome, rule::needyDocuments, rule::needyChain,
                    rule::needyVisit, rule::needyPrivacy, rule::needyApprover});
}

Issues whyNotRule(const Rule& rule) {
    const RuleNumber& n = rule.number;
    Issues issues;
    const auto say = [&](const QString& text, const QString& mend) {
        issues << error(text, mend, QStringLiteral("number"));
    };
    if (n.shape == RuleNumber::Applies && n.least == 0 && isAlwaysKept(rule.id))
        say(tr("\"%1\" cannot be switched off: the program keeps to it in any case.")
                .arg(rule.text.text()),
            tr("Leave it as it is."));
    if ((n.shape == RuleNumber::Count || n.shape == RuleNumber::Range) && n.most > mostOf(n.unit))
        say(tr("%1 is more than any rule asks for.").arg(countText(n.most, n.unit)),
            tr("Write %1 or less.").arg(mostOf(n.unit)));
    for (qsizetype i = 1; i < n.tiers.size(); ++i)
        if (n.tiers[i].count < n.tiers[i - 1].count) {
            say(tr("From %1 on there would be fewer than from %2 on.")
                    .arg(n.tiers[i].from)
                    .arg(n.tiers[i - 1].from),
                tr("Let the numbers rise with the tiers."));
            break;
        }
    return issues;
}

Issues weakerThanNational(const Rule& rule) {
    const Rule* national = nationalRule(rule.id);
    if (!national || rule.number == national->number || !isWeaker(rule, *national))
        return {};
    const bool nothing = rule.number.shape == RuleNumber::Count && rule.number.least == 0;
    if (national->sure == Sure::L && !nothing)
        return {};
    Issue issue = warning(
        nothing ? tr("With %1 the rule \"%2\" asks for nothing; the national pack says %3.")
                      .arg(numberText(rule.number), rule.text.text(), numberText(national->number))
                : tr("The number set here, %1, is weaker than the national pack's for \"%2\": %3.")
                      .arg(numberText(rule.number), national->text.text(),
                           numberText(national->number)),
        tr("An office may be stricter. What is decided below the law can be challenged: "
           "look whether the source really allows it."),
        QStringLiteral("number"));
    issue.rule = national->source.text();
    return {issue};
}

Issues weakerThanNational(const RulePack& pack) {
    Issues issues;
    for (const Rule& rule : pack.rules)
        issues += weakerThanNational(rule);
    return issues;
}

} // namespace zhijia
