// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to the units: what they are to handle, and that they have not replied.
#include "core/proposals/paper_parts.h"
#include "core/proposals/papers.h"
#include "core/rules/rules.h"
#include "core/store/store.h"
#include <QMap>

namespace zhijia {

using namespace proposals;
using namespace report;

namespace {

struct Task {
    Proposal proposal;
    ProposalHandling handling;
    QString others; ///< who else handles it
};

Paragraph salutation(const QString& unit) {
    Paragraph p{{{unit + tr(":"), true}}, pt(12)};
    p.keepWithNext = true;
    return p;
}

void seal(Document& d, const Reader& reader) {
    d.add({KeepTogether{{{Stamp{reader.store().officeName(), reader.today()}}}}});
}

void letter(Document& d, const Reader& reader, const ProposalCall& call, const QString& unit,
            const QList<Task>& tasks) {
    const Rules rules = rulesOf(reader, call);
    d.title(tr("Hand-over of proposals"));
    d.add({salutation(unit)});
    d.paragraph(tr("From \"%1\", %2 proposals are handed to you: as the lead %3, as a co-handler "
                   "%4. Please reply in writing by the day given for each.")
                    .arg(call.name)
                    .arg(tasks.size())
                    .arg(std::ranges::count_if(
                        tasks, [](const Task& t) { return t.handling.part == HandlingPart::Lead; }))
                    .arg(std::ranges::count_if(tasks, [](const Task& t) {
                        return t.handling.part == HandlingPart::Helper;
                    })));
    d.paragraph(
        tr("%1 (%2).")
            .arg(rules.rule(rule::proposalReply).text.text(), rules.cite(rule::proposalReply)));
    Table table;
    table.columns = {{tr("No."), 1, mm(12), Align::Centre},
                     {tr("Subject"), 4},
                     {tr("Proposer"), 1, mm(20)},
                     {tr("Your part"), 1, mm(18), Align::Centre},
                     {tr("Together with"), 2},
                     {tr("Due"), 1, mm(30), Align::Centre}};
    for (const Task& t : tasks)
        table.rows << Row{{t.proposal.number ? QString::number(*t.proposal.number) : QString(),
                           t.proposal.title, t.proposal.proposerName,
                           t.handling.part == HandlingPart::Lead ? tr("Lead") : tr("Co-handler"),
                           t.others,
                           written(t.handling.dueOn) +
                               (t.handling.provisional ? tr(" (provisional)") : QString())}};
    d.add({table});
    for (const Task& t : tasks) {
        d.heading(2, QStringLiteral("%1  %2").arg(numberText(t.proposal), t.proposal.title));
        if (!t.proposal.grounds.isEmpty())
            d.paragraph(tr("Problem and grounds: %1").arg(t.proposal.grounds));
        if (!t.proposal.measure.isEmpty())
            d.paragraph(tr("Suggested measure: %1").arg(t.proposal.measure));
        if (!t.proposal.instruction.isEmpty())
            d.paragraph(tr("Leader's instruction: %1").arg(t.proposal.instruction));
    }
    d.paragraph(tr("Kinds of reply: A done now, with the date; B planned, with the plan and the "
                   "date; C cannot be done, with the reasons. The lead merges the replies of the "
                   "co-handlers."));
    seal(d, reader);
}

} // namespace

Outcome<Document> handOverLetters(const Reader& reader, Id<ProposalCall> id) {
    const auto call = reader.get(id);
    if (!call)
        return refuse(tr("There is no such call for proposals."));
    QMap<QString, QList<Task>> byUnit; // by name, so that the order is the same every time
    for (const Proposal& p : numbered(reader, id)) {
        if (p.status != ProposalStatus::Handling)
            continue;
        const auto handlings = handlingsOf(reader, Id<Proposal>(p.id), p.rounds);
        for (const ProposalHandling& h : handlings) {
            if (!h.isWaitedFor())
                continue;
            QStringList others;
            for (const ProposalHandling& o : handlings)
                if (o.id != h.id)
                    others << o.unitName;
            byUnit[h.unitName] << Task{p, h, others.join(tr(", "))};
        }
    }
    if (byUnit.isEmpty())
        return refuse(tr("No unit has a proposal of this call to answer."),
                      tr("Hand the docketed proposals over first."));
    Document d = startPaper(reader, tr("Hand-over letters"));
    for (auto it = byUnit.begin(); it != byUnit.end(); ++it) {
        if (it != byUnit.begin())
            d.add({PageBreak{}});
        letter(d, reader, *call, it.key(), it.value());
    }
    return d;
}

Outcome<Document> reminderLetter(const Reader& reader, Id<ProposalHandling> id) {
    const auto h = reader.get(id);
    const auto p = h ? reader.get(h->proposal) : std::nullopt;
    const auto call = p ? reader.get(p->call) : std::nullopt;
    if (!h || !p || !call)
        return refuse(tr("There is no such handling."));
    if (!h->isWaitedFor())
        return refuse(tr("No reply of %1 is waited for.").arg(h->unitName),
                      tr("A reminder is written while a proposal is handed over and unanswered."));
    Document d = startPaper(reader, tr("Reminder"));
    d.title(tr("Reminder to reply to a proposal"));
    d.add({salutation(h->unitName)});
    const qint64 days = h->dueOn.daysTo(reader.today());
    d.paragraph(
        tr("On %1 you were given %2 \"%3\" of \"%4\" as %5. The reply %6.")
            .arg(written(h->handedOn), numberText(*p), p->title, call->name,
                 h->part == HandlingPart::Lead ? tr("the lead") : tr("a co-handler"),
                 days > 0 ? tr("was due on %1 and is %2 days late").arg(written(h->dueOn)).arg(days)
                          : tr("is due on %1").arg(written(h->dueOn))));
    if (!h->returnedReason.isEmpty())
        d.paragraph(tr("Your earlier reply was returned because: %1").arg(h->returnedReason));
    const Rules rules = rulesOf(reader, *call);
    d.paragraph(
        tr("%1 (%2).")
            .arg(rules.rule(rule::proposalReply).text.text(), rules.cite(rule::proposalReply)));
    d.paragraph(h->reminders > 0
                    ? tr("This is reminder number %1. Please reply in writing without delay.")
                          .arg(h->reminders)
                    : tr("Please reply in writing without delay."));
    seal(d, reader);
    return d;
}

} // namespace zhijia
