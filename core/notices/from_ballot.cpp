// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/from_ballot.h"
#include "core/ballots/weaker.h"
#include "core/book/txn.h"
#include "core/flow/late_step.h"
#include "core/notices/titles.h"
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
    return tr("%1 heard and discussed %2 on %3, put it to the vote, and adopted it.")
        .arg(sitting->name, notices::quotedTitle(line.title), day(sitting->heldOn));
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
                           : tr("Resolution adopting %1")
                                 .arg(notices::quotedTitle(notices::adoptedTitle(line->title)));
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
        issue.rule = majoritySource(reader, *ballot);
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

namespace {

/// The lines of an announced result that carry a resolution and have none yet.
QList<BallotTally> undrafted(const Reader& reader, const Ballot& ballot) {
    QList<BallotTally> lines;
    if (ballot.status != BallotStatus::Announced)
        return lines;
    const bool election = ballot.way == BallotWay::Election;
    for (const BallotTally& line : tallyOf(reader, Id<Ballot>(ballot.id))) {
        const bool carries =
            line.outcome == BallotOutcome::Passed || line.outcome == BallotOutcome::Elected;
        if (!carries || !line.item)
            continue;
        const bool there = reader.count<Resolution>(Query()
                                                        .eq(QStringLiteral("item"), line.item)
                                                        .is(QStringLiteral("status"), Condition::Ne,
                                                            QStringLiteral("withdrawn"))) > 0;
        if (election && there)
            return {}; // one names all the elected
        if (!there && !(election && !lines.isEmpty()))
            lines << line;
    }
    return lines;
}

std::vector<Ballot> announcedOf(const Reader& reader, Id<Sitting> sitting) {
    return reader.all<Ballot>(Query()
                                  .eq(QStringLiteral("sitting"), sitting)
                                  .eq(QStringLiteral("status"), QStringLiteral("announced"))
                                  .by(QStringLiteral("number")));
}

Issues nothingLeft() {
    return {error(tr("Nothing was passed that has no resolution yet."),
                  tr("Open the resolutions that are there."))};
}

Outcome<int> draft(Txn& txn, const Ballot& ballot) {
    int made = 0;
    for (const BallotTally& line : undrafted(txn, ballot)) {
        Resolution r;
        r.item = line.item;
        r.sitting = ballot.sitting;
        if (const auto ok = txn.insert(r); !ok)
            return refuse(ok.error());
        ++made;
    }
    return made;
}

Outcome<void> said(Txn& txn, const Outcome<int>& made) {
    return made.map([&](int n) {
        txn.note({Severity::Note,
                  {},
                  tr("Resolutions drafted: %1. They stand on the page Resolutions.").arg(n),
                  {},
                  {}});
    });
}

} // namespace

QStringList undraftedOf(const Reader& reader, const Ballot& ballot) {
    QStringList titles;
    for (const BallotTally& line : undrafted(reader, ballot))
        titles << (ballot.way == BallotWay::Election ? ballot.title : line.title);
    titles.removeDuplicates(); // of an election one resolution names all
    return titles;
}

Outcome<int> draftResolutions(Txn& txn, Id<Ballot> id) {
    const auto ballot = txn.get(id);
    if (!ballot || ballot->status != BallotStatus::Announced)
        return refuse(tr("The ballot on it has no announced result."),
                      tr("Count and announce it first."));
    auto made = draft(txn, *ballot);
    if (made && *made == 0)
        return refuse(nothingLeft());
    return made;
}

Outcome<int> draftResolutions(Txn& txn, Id<Sitting> sitting) {
    int all = 0;
    for (const Ballot& ballot : announcedOf(txn, sitting)) {
        const auto made = draft(txn, ballot);
        if (!made)
            return made;
        all += *made;
    }
    if (all == 0)
        return refuse(nothingLeft());
    return all;
}

void registerDrafting() {
    registerLateStep("ballot.draft_resolutions",
                     {[](const Reader& reader, const Record& record, const Params&) {
                          return undrafted(reader, static_cast<const Ballot&>(record)).isEmpty()
                                     ? nothingLeft()
                                     : Issues();
                      },
                      [](Txn& txn, Record& record, const Params&) {
                          return said(txn, draftResolutions(txn, Id<Ballot>(record.id)));
                      }});
    registerLateStep("sitting.draft_resolutions",
                     {[](const Reader& reader, const Record& record, const Params&) {
                          return std::ranges::any_of(announcedOf(reader, Id<Sitting>(record.id)),
                                                     [&](const Ballot& b) {
                                                         return !undrafted(reader, b).isEmpty();
                                                     })
                                     ? Issues()
                                     : nothingLeft();
                      },
                      [](Txn& txn, Record& record, const Params&) {
                          return said(txn, draftResolutions(txn, Id<Sitting>(record.id)));
                      }});
}

} // namespace zhijia
