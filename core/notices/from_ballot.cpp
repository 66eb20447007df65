// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/from_ballot.h"
#include "core/ballots/weaker.h"
#include "core/book/txn.h"
#include "core/notices/words.h"
#include "core/report/words.h"
#include "core/rules/rule.h"

namespace zhijia {

using notices::tr;

namespace {

QString day(QDate date) {
    return report::writtenDate(date, interfaceIsChinese() ? report::Language::Chinese
                                                          : report::Language::English);
}

QString textOf(const Reader& reader, const Ballot& b, const BallotTally& line) {
    const auto sitting = reader.get(b.sitting);
    if (!sitting)
        return {};
    if (b.way == BallotWay::Election) {
        QStringList elected;
        for (const BallotTally& t : tallyOf(reader, Id<Ballot>(b.id)))
            if (t.outcome == BallotOutcome::Elected)
                elected << (t.post.isEmpty() ? t.title : tr("%1 (%2)").arg(t.title, t.post));
        return tr("%1 elected by ballot on %2: %3.")
            .arg(sitting->name, day(sitting->heldOn), elected.join(tr(", ")));
    }
    return tr("%1 heard and discussed \"%2\" on %3, put it to the vote, and adopted it.")
        .arg(sitting->name, line.title, day(sitting->heldOn));
}

} // namespace

std::optional<BallotTally> resultOf(const Reader& reader, const Resolution& r) {
    const auto item = r.item ? reader.get(r.item) : std::nullopt;
    const auto ballot = item ? reader.get(item->ballot) : std::nullopt;
    if (!ballot || ballot->status != BallotStatus::Announced)
        return std::nullopt;
    return reader.first<BallotTally>(Query().eq(QStringLiteral("item"), r.item));
}

void takeFromBallot(const Reader& reader, Resolution& r) {
    const auto item = r.item ? reader.get(r.item) : std::nullopt;
    const auto ballot = item ? reader.get(item->ballot) : std::nullopt;
    if (!ballot || r.status == ResolutionStatus::Adopted ||
        r.status == ResolutionStatus::Published || r.status == ResolutionStatus::Withdrawn)
        return;
    r.sitting = ballot->sitting;
    const auto line = resultOf(reader, r);
    if (!line)
        return;
    r.method = ballot->onPaper() ? VoteMethod::Secret : VoteMethod::Open;
    r.entitled = ballot->entitled;
    r.votesFor = line->votesFor;
    r.votesAgainst = line->votesAgainst;
    r.votesAbstain = line->abstain;
    const bool election = ballot->way == BallotWay::Election;
    if (r.title.trimmed().isEmpty())
        r.title = election ? tr("Resolution on the election: %1").arg(ballot->title)
                           : tr("Resolution on \"%1\"").arg(line->title);
    if (r.text.trimmed().isEmpty())
        r.text = textOf(reader, *ballot, *line);
}

Issues whyNotByBallot(const Reader& reader, const Resolution& r) {
    const auto line = resultOf(reader, r);
    if (!line)
        return {error(tr("The ballot on it has no announced result."),
                      tr("Count and announce it first."), QStringLiteral("item"))};
    if (line->outcome == BallotOutcome::Passed || line->outcome == BallotOutcome::Elected) {
        const auto by = reader.get(line->ballot);
        return by ? weakerMajorityIssues(reader, *by) : Issues();
    }
    Issue issue = error(tr("\"%1\" was not passed: %2 votes for it, %3 were needed.")
                            .arg(line->title)
                            .arg(line->votesFor)
                            .arg(line->needed),
                        tr("There is nothing to resolve; vote on it again at another sitting."),
                        QStringLiteral("item"));
    if (const auto ballot = reader.get(line->ballot))
        issue.rule = ballot->majoritySource;
    return {issue};
}

Issues whyNotAsAnnounced(const Reader& reader, const Resolution& r) {
    Issues issues = whyNotByBallot(reader, r);
    if (refuses(issues))
        return issues;
    const BallotTally line = *resultOf(reader, r);
    const Ballot ballot = *reader.get(line.ballot);
    if (ballot.sitting != r.sitting)
        issues << error(tr("\"%1\" was voted on at another sitting: %2.")
                            .arg(line.title, reader.title(Sitting::kind(), ballot.sitting.raw())),
                        tr("Correct the sitting."), QStringLiteral("sitting"));
    const struct {
        const char* key;
        std::optional<qint64> given;
        qint64 announced;
    } figures[] = {{"entitled", r.entitled, ballot.entitled},
                   {"votes_for", r.votesFor, line.votesFor},
                   {"votes_against", r.votesAgainst, line.votesAgainst},
                   {"votes_abstain", r.votesAbstain, line.abstain}};
    for (const auto& figure : figures)
        if (figure.given != figure.announced) {
            const QString key = QString::fromUtf8(figure.key);
            const Kind& kind = Resolution::kind();
            issues << error(
                tr("%1: %2 here, %3 as it was announced of \"%4\".")
                    .arg(kind.fieldLabel(*kind.field(key)),
                         figure.given ? QString::number(*figure.given) : QStringLiteral("–"),
                         QString::number(figure.announced), line.title),
                tr("Enter the figures that the ballot has."), key);
        }
    return issues;
}

Outcome<int> draftResolutions(Txn& txn, Id<Ballot> id) {
    const auto ballot = txn.get(id);
    if (!ballot || ballot->status != BallotStatus::Announced)
        return refuse(tr("The ballot on it has no announced result."),
                      tr("Count and announce it first."));
    int made = 0;
    for (const BallotTally& line : tallyOf(txn, id)) {
        const bool carries =
            line.outcome == BallotOutcome::Passed || line.outcome == BallotOutcome::Elected;
        if (!carries || !line.item ||
            txn.count<Resolution>(
                Query()
                    .eq(QStringLiteral("item"), line.item)
                    .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn"))) > 0)
            continue;
        Resolution r;
        r.item = line.item;
        r.sitting = ballot->sitting;
        if (const auto ok = txn.insert(r); !ok)
            return refuse(ok.error());
        ++made;
        if (ballot->way == BallotWay::Election)
            break; // one names them all
    }
    if (made == 0)
        return refuse(tr("Nothing was passed that has no resolution yet."),
                      tr("Open the resolutions that are there."));
    return made;
}

} // namespace zhijia
