// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/passing.h"
#include "core/ballots/result.h"
#include "core/book/reader.h"
#include "core/consultation/words.h"

namespace zhijia {

using consultation::cited;
using consultation::tr;

Passing passingOf(const Rules& rules, const PassFigures& figures) {
    return {figures, rules.threshold(rule::contractPresent, qMax<qint64>(0, figures.entitled)),
            rules.threshold(rule::contractAgree, qMax<qint64>(0, figures.entitled))};
}

QString Passing::text() const {
    return tr("%1 entitled; %2 present (%3 needed); %4 in favour (%5 needed)")
        .arg(figures.entitled)
        .arg(figures.present)
        .arg(present.needed)
        .arg(figures.votesFor)
        .arg(agree.needed);
}

Issues whyNotPassed(const Rules& rules, const PassFigures& f) {
    if (f.entitled <= 0 || f.present < 0 || f.votesFor < 0 || f.present > f.entitled ||
        f.votesFor > f.present)
        return {error(tr("These figures cannot be: %1 entitled, %2 present, %3 in favour.")
                          .arg(f.entitled)
                          .arg(f.present)
                          .arg(f.votesFor),
                      tr("Compare with the protocol of the count."))};
    const Passing p = passingOf(rules, f);
    Issues issues;
    if (!p.present.met(f.present))
        issues << cited(error(tr("%1 of %2 were present; %3 are needed.")
                                  .arg(f.present)
                                  .arg(f.entitled)
                                  .arg(p.present.needed),
                              tr("Put it to the vote again when enough are present.")),
                        p.present.citation);
    if (!p.agree.met(f.votesFor))
        issues << cited(error(tr("%1 of all %2 are in favour; %3 are needed.")
                                  .arg(f.votesFor)
                                  .arg(f.entitled)
                                  .arg(p.agree.needed),
                              tr("Then it is not passed: talk again and put it to the vote anew.")),
                        p.agree.citation);
    return issues;
}

Outcome<PassFigures> figuresOf(const Reader& reader, Id<BallotItem> id) {
    const QString field = QStringLiteral("item");
    const Rules rules = Rules::inForce(reader);
    const auto no = [&](const QString& text, const QString& mend) {
        return refuse(Issues{cited(error(text, mend, field), rules.cite(rule::contractAgree))});
    };
    const auto item = id ? reader.get(id) : std::nullopt;
    const auto ballot = item ? reader.get(item->ballot) : std::nullopt;
    if (!ballot)
        return no(tr("No ballot of the congress is named that passed the draft."),
                  tr("Choose the item of the ballot in which the congress voted on it."));
    if (ballot->status == BallotStatus::Void)
        return no(tr("%1 was declared void.").arg(ballotHeading(reader, *ballot)),
                  tr("Choose the ballot that was held instead."));
    if (ballot->status != BallotStatus::Announced)
        return no(tr("%1 has no announced result yet.").arg(ballotHeading(reader, *ballot)),
                  tr("Count and announce it first."));
    if (ballot->way == BallotWay::Election || ballot->way == BallotWay::Appraisal)
        return no(tr("%1 elects or appraises people; it passes no draft.")
                      .arg(ballotHeading(reader, *ballot)),
                  tr("Choose the ballot in which the congress voted on it."));
    const auto sitting = reader.get(ballot->sitting);
    if (!sitting || !sitting->openedAt.isValid())
        return no(tr("The sitting of this ballot was never opened."), tr("Choose another ballot."));
    const auto line = reader.first<BallotTally>(Query().eq(QStringLiteral("item"), id));
    if (!line)
        return no(tr("Nothing was counted for \"%1\".").arg(item->title),
                  tr("Count and announce it first."));
    return PassFigures{ballot->entitled, ballot->present, line->votesFor};
}

Issues ballotRemarks(const Reader& reader, const Rules& rules, Id<BallotItem> id) {
    const auto item = id ? reader.get(id) : std::nullopt;
    const auto ballot = item ? reader.get(item->ballot) : std::nullopt;
    if (!ballot || ballot->onPaper() || !rules.applies(rule::ballotSecret))
        return {};
    return {cited(warning(tr("The draft was voted on openly."),
                          tr("An important matter is voted on by secret ballot, item by item."),
                          QStringLiteral("item")),
                  rules.cite(rule::ballotSecret))};
}

} // namespace zhijia
