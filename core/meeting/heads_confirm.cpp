// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/heads_confirm.h"
#include "core/book/txn.h"
#include "core/congress/quorum.h"
#include "core/flow/common_params.h"
#include "core/meeting/item_vote.h"
#include "core/meeting/minutes.h"
#include "core/meeting/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using meeting::tr;

namespace {

const HeadsDecision& decision(const Record& record) {
    return static_cast<const HeadsDecision&>(record);
}

std::optional<qint64> typedVotes(const Params& params) {
    const QVariant value = params.value(QStringLiteral("votes_for"));
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

/// The sitting has to have sat.
Issues sat(const Reader& reader, const HeadsDecision& d) {
    const auto s = reader.get(d.sitting);
    if (s && s->openedAt.isValid())
        return minutesStand(reader, d.sitting);
    return {error(tr("%1 has not been opened: it confirms nothing.").arg(s ? s->name : QString()),
                  tr("Open the sitting first."))};
}

/// A ballot that stands on its agenda item decides; nobody types another number beside it.
Issues byBallot(const ItemVote& vote, const std::optional<qint64>& typed) {
    if (!vote.announced)
        return {error(tr("%1 votes on it and has no announced result.").arg(vote.ballot),
                      tr("Count and announce it first, or declare it void."))};
    if (!vote.passed) {
        Issue issue = error(
            tr("%1 did not pass it: %2 in favour, %3 needed.")
                .arg(vote.ballot, QString::number(vote.votesFor), QString::number(vote.needed)),
            tr("Then it is not confirmed: take the step \"Refuse\"."));
        issue.rule = vote.rule;
        return {issue};
    }
    if (typed && *typed != vote.votesFor)
        return {error(
            tr("%1 in favour here, %2 as it was announced of %3.")
                .arg(QString::number(*typed), QString::number(vote.votesFor), vote.ballot),
            tr("Leave the number out: it comes from the ballot."), QStringLiteral("votes_for"))};
    return {};
}

/// The agenda's item says it too, unless somebody has written there already.
Outcome<void> writeOutcome(Txn& txn, const HeadsDecision& d, const QString& text) {
    auto item =
        txn.first<AgendaItem>(Query()
                                  .eq(QStringLiteral("sitting"), d.sitting)
                                  .eq(QStringLiteral("heads_decision"), Id<HeadsDecision>(d.id)));
    if (!item || !item->decision.isEmpty())
        return {};
    item->decision = text;
    return txn.update(*item);
}

} // namespace

Issues mayConfirmDecision(const Reader& reader, const Record& record, const Params& params) {
    const HeadsDecision& d = decision(record);
    Issues issues = sat(reader, d);
    const auto yes = typedVotes(params);
    const auto s = reader.get(d.sitting);
    if (refuses(issues))
        return issues;
    if (const auto vote = itemVote(reader, d.item))
        return byBallot(*vote, yes);
    if (!yes)
        return {error(tr("How many deputies were in favour?"),
                      tr("Write the number, or link a ballot to the agenda item."),
                      QStringLiteral("votes_for"))};
    // Nobody votes who did not come.
    const qint64 came = cameTo(reader, *s), most = came > 0 ? came : s->openEntitled;
    if (*yes < 0 || *yes > most)
        issues << error(tr("%1 is no number of the %2 deputies who came.").arg(*yes).arg(most),
                        tr("Correct the number."), QStringLiteral("votes_for"));
    const Threshold t = Rules::of(reader, s->rulePack).threshold(rule::majority, s->openEntitled);
    if (!refuses(issues) && !t.met(*yes)) {
        Issue issue = error(tr("%1 deputies in favour; %2 of all %3 are needed.")
                                .arg(*yes)
                                .arg(t.needed)
                                .arg(t.base),
                            tr("Then it is not confirmed: take the step \"Refuse\"."),
                            QStringLiteral("votes_for"));
        issue.rule = t.citation;
        issues << issue;
    }
    return issues;
}

Outcome<void> confirmDecision(Txn& txn, Record& record, const Params& params) {
    auto& d = static_cast<HeadsDecision&>(record);
    const auto s = txn.get(d.sitting);
    const auto vote = itemVote(txn, d.item);
    const qint64 entitled = vote ? vote->entitled : s->openEntitled;
    d.confirmedFor = vote ? std::optional(vote->votesFor) : typedVotes(params);
    d.confirmedNeeded =
        vote ? vote->needed
             : Rules::of(txn, s->rulePack).threshold(rule::majority, s->openEntitled).needed;
    d.settledOn = dateOf(txn, params);
    return writeOutcome(txn, d,
                        tr("Confirmed the heads' decision \"%1\": %2 deputies in favour, "
                           "%3 of all %4 needed.")
                            .arg(d.title)
                            .arg(*d.confirmedFor)
                            .arg(*d.confirmedNeeded)
                            .arg(entitled));
}

Issues mayRefuseDecision(const Reader& reader, const Record& record, const Params&) {
    const HeadsDecision& d = decision(record);
    Issues issues = sat(reader, d);
    if (const auto vote = itemVote(reader, d.item); vote && vote->passed)
        issues << error(
            tr("%1 passed it: %2 in favour, %3 needed.")
                .arg(vote->ballot, QString::number(vote->votesFor), QString::number(vote->needed)),
            tr("Take the step \"Confirm\"."));
    else if (vote && !vote->announced)
        issues << error(tr("%1 votes on it and has no announced result.").arg(vote->ballot),
                        tr("Count and announce it first, or declare it void."));
    return issues;
}

Outcome<void> refuseDecision(Txn& txn, Record& record, const Params& params) {
    auto& d = static_cast<HeadsDecision&>(record);
    d.reason = reasonOf(params);
    d.settledOn = dateOf(txn, params);
    return writeOutcome(
        txn, d, tr("Did not confirm the heads' decision \"%1\": %2").arg(d.title, d.reason));
}

} // namespace zhijia
