// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/weaker.h"
#include "core/ballots/ballot.h"
#include "core/ballots/words.h"
#include "core/book/reader.h"
#include "core/rules/rules.h"
#include <algorithm>

namespace zhijia {

using ballots::tr;

namespace {

/// How far a base can shrink: who is absent, who casts nothing, whose paper is invalid, who
/// abstains.
int shrinks(RuleBase base) {
    switch (base) {
    case RuleBase::Present:
        return 1;
    case RuleBase::Cast:
        return 2;
    case RuleBase::Valid:
        return 3;
    case RuleBase::YesNo:
        return 4;
    default:
        return 0;
    }
}

bool isWeaker(const Majority& m, const RuleNumber& rule) {
    if (shrinks(m.base) > shrinks(rule.base))
        return true;
    const qint64 ours = m.share.numerator * rule.share.denominator,
                 theirs = rule.share.numerator * m.share.denominator;
    return ours < theirs || (ours == theirs && rule.strict && !m.strict);
}

} // namespace

std::optional<Issue> weakerMajority(const Reader& reader, const Ballot& b) {
    const auto sitting = b.sitting ? reader.get(b.sitting) : std::nullopt;
    if (!sitting || b.way == BallotWay::Appraisal || b.majorityNum < 1 || b.majorityDen < 1 ||
        b.majorityDen > 1000)
        return std::nullopt;
    const Rules rules = Rules::of(reader, sitting->rulePack);
    const Rule& rule = rules.rule(rule::majority);
    if (!isWeaker(b.majority(), rule.number))
        return std::nullopt;
    Issue issue = warning(
        tr("Ballot %1 asks for %2; that is weaker than the rule: %3.")
            .arg(QString::number(b.number), majorityText(b), rule.text.text()),
        tr("Leave the majority empty for the rule's. Otherwise the protocol, the minutes and the "
           "resolution say that it was weaker, and on what it rests."),
        QStringLiteral("majority_base"));
    issue.rule = rule.source.text();
    return issue;
}

Issues weakerMajorityIssues(const Reader& reader, const Ballot& b) {
    const auto issue = weakerMajority(reader, b);
    return issue ? Issues{*issue} : Issues();
}

bool saysSource(const QString& text) {
    constexpr qsizetype least = 4; // 选举办法; "第9条" of nothing says nothing
    return std::ranges::count_if(
               text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }) >= least;
}

} // namespace zhijia
