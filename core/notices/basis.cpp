// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/basis.h"
#include "core/congress/bounds.h"
#include "core/notices/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using notices::tr;

namespace {

struct Figure {
    const char* key;
    const char* label;
    std::optional<qint64> ResolutionBasis::*value;
};
constexpr Figure figures[] = {
    {"entitled", QT_TRANSLATE_NOOP("notices", "Deputies entitled"), &ResolutionBasis::entitled},
    {"votes_for", QT_TRANSLATE_NOOP("notices", "For"), &ResolutionBasis::votesFor},
    {"votes_against", QT_TRANSLATE_NOOP("notices", "Against"), &ResolutionBasis::against},
    {"votes_abstain", QT_TRANSLATE_NOOP("notices", "Abstained"), &ResolutionBasis::abstain},
};

} // namespace

qint64 votesNeeded(const Rules& rules, qint64 entitled) {
    return rules.threshold(rule::majority, entitled).needed;
}

Issues figureIssues(const ResolutionBasis& basis) {
    Issues issues;
    for (const Figure& figure : figures)
        if (const auto& value = basis.*figure.value; value && (*value < 0 || *value > mostPeople))
            issues << error(tr("%1: %2 is no number of people.").arg(tr(figure.label)).arg(*value),
                            tr("Correct the number."), QString::fromUtf8(figure.key));
    if (!issues.isEmpty() || !basis.entitled)
        return issues;
    const qint64 votes =
        basis.votesFor.value_or(0) + basis.against.value_or(0) + basis.abstain.value_or(0);
    if (votes > *basis.entitled)
        issues << error(tr("More votes (%1) than deputies who are entitled (%2).")
                            .arg(votes)
                            .arg(*basis.entitled),
                        tr("Compare with the protocol of the count and correct the numbers."),
                        QStringLiteral("votes_for"));
    return issues;
}

Issues whyNotCarried(const Rules& rules, const ResolutionBasis& basis, qint64 roll, qint64 came) {
    Issues issues = figureIssues(basis);
    if (!issues.isEmpty())
        return issues;
    for (const Figure& figure : figures)
        if (!(basis.*figure.value))
            issues << error(tr("\"%1\" is missing.").arg(tr(figure.label)),
                            tr("Fill it in from the protocol of the count; write 0 for none."),
                            QString::fromUtf8(figure.key));
    if (!issues.isEmpty())
        return issues;
    const Threshold t = rules.threshold(rule::majority, *basis.entitled);
    if (*basis.entitled < roll || *basis.entitled == 0) {
        Issue issue =
            error(tr("%1 deputies are entitled by these figures, %2 by the roll of the sitting.")
                      .arg(*basis.entitled)
                      .arg(roll),
                  tr("The majority is one of all deputies, whether or not they came: enter them "
                     "all."),
                  QStringLiteral("entitled"));
        issue.rule = t.citation;
        return {issue};
    }
    if (const qint64 votes = *basis.votesFor + *basis.against + *basis.abstain;
        came > 0 && votes > came)
        return {error(tr("%1 votes by these figures, but only %2 deputies came to the sitting.")
                          .arg(votes)
                          .arg(came),
                      tr("Compare with the protocol of the count and correct the numbers; whoever "
                         "came and is not on the roll as present is checked in first."),
                      QStringLiteral("votes_for"))};
    if (!t.met(*basis.votesFor)) {
        Issue issue =
            error(tr("%1 votes of %2 deputies do not carry it; %3 are needed, %4 are missing.")
                      .arg(*basis.votesFor)
                      .arg(*basis.entitled)
                      .arg(t.needed)
                      .arg(t.needed - *basis.votesFor),
                  tr("It is not adopted. Leave it a draft, or put it to the vote again."),
                  QStringLiteral("votes_for"));
        issue.rule = t.citation;
        issues << issue;
    }
    return issues;
}

} // namespace zhijia
