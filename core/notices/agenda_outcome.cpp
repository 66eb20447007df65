// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/agenda_outcome.h"
#include "core/ballots/result.h"
#include "core/base/text.h"
#include "core/book/shown.h"
#include "core/book/txn.h"
#include "core/flow/step_follow.h"
#include "core/meeting/agenda.h"
#include "core/notices/titles.h"
#include "core/notices/words.h"

namespace zhijia {

using notices::tr;

namespace {

/// Shorter names are found in everything.
constexpr qsizetype shortestMatter = 4;

QString comma() { return tr(", "); }

/// The only item of the agenda with this matter in its title; of several the only one that is a
/// vote.
Id<AgendaItem> about(const std::vector<AgendaItem>& items, const QString& matter) {
    if (matter.size() < shortestMatter)
        return {};
    QList<const AgendaItem*> found, votes;
    for (const AgendaItem& item : items)
        if (!item.isOff() && !item.headsDecision &&
            notices::bareTitle(item.title).contains(matter)) {
            found << &item;
            if (item.type == ItemType::Vote)
                votes << &item;
        }
    const auto& only = votes.isEmpty() ? found : votes;
    return only.size() == 1 ? Id<AgendaItem>(only.first()->id) : Id<AgendaItem>();
}

QString lineOf(const Reader& reader, const BallotTally& line) {
    return tr("%1: %2 (%3 in favour, %4 against, %5 abstained; %6 needed)")
        .arg(line.title, shown(reader, u"outcome", line), QString::number(line.votesFor),
             QString::number(line.votesAgainst), QString::number(line.abstain),
             QString::number(line.needed));
}

QString elected(const std::vector<BallotTally>& lines) {
    QStringList names;
    for (const BallotTally& line : lines)
        if (line.outcome == BallotOutcome::Elected)
            names << (line.post.isEmpty() ? line.title : tr("%1 (%2)").arg(line.title, line.post));
    return names.isEmpty() ? tr("Nobody was elected.")
                           : tr("Elected: %1.").arg(names.join(comma()));
}

Outcome<void> settle(Txn& txn, Id<AgendaItem> id, const QString& text) {
    auto item = txn.get(id);
    // Minutes that are signed stand, and a decision of the heads is confirmed by its own step.
    if (!item)
        return {};
    const QString decision =
        item->headsDecision || !item->decision.trimmed().isEmpty() ? QString() : text;
    const Step& dealt = *AgendaItem::kind().flow->step(u"dealt_with");
    if (!refuses(whyNot(txn, AgendaItem::kind(), *item, dealt)))
        return txn.step(id, QStringLiteral("dealt_with"), {{QStringLiteral("decision"), decision}});
    if (item->status != ItemStatus::Running || decision.isEmpty())
        return {};
    item->decision = decision; // the chair ends it
    return txn.update(*item);
}

} // namespace

Id<AgendaItem> agendaItemOf(const Reader& reader, const Ballot& ballot, const BallotItem& item) {
    if (item.agendaItem)
        return item.agendaItem;
    const auto items = itemsOf(reader, ballot.sitting);
    return about(items,
                 notices::bareTitle(ballot.way == BallotWay::Election ? ballot.title : item.title));
}

Outcome<void> outcomeToAgenda(Txn& txn, const Record& record) {
    const Ballot ballot = static_cast<const Ballot&>(record);
    const auto lines = tallyOf(txn, Id<Ballot>(ballot.id));
    QList<std::pair<Id<AgendaItem>, QStringList>> texts; // in the order of the paper
    for (const BallotItem& item : itemsOf(txn, ballot)) {
        const auto to = agendaItemOf(txn, ballot, item);
        if (!to)
            continue;
        QString text = ballot.result;
        if (ballot.way == BallotWay::Election)
            text = elected(lines);
        else if (ballot.way != BallotWay::Appraisal)
            for (const BallotTally& line : lines)
                if (line.item.raw() == item.id)
                    text = lineOf(txn, line);
        const auto there =
            std::ranges::find_if(texts, [&](const auto& pair) { return pair.first == to; });
        if (there == texts.end())
            texts.append({to, {text}});
        else if (!there->second.contains(text))
            there->second << text;
    }
    for (const auto& [item, said] : texts)
        if (auto ok = settle(txn, item, said.join(u'\n')); !ok)
            return ok;
    return {};
}

void registerAgendaOutcome() { registerStepFollow(Ballot::kind(), "announce", &outcomeToAgenda); }

} // namespace zhijia
