// SPDX-License-Identifier: GPL-3.0-or-later
// The register of a call, a line per proposal, and its statistics.
#include "core/proposals/paper_parts.h"
#include "core/proposals/papers.h"
#include "core/proposals/statistics.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace proposals;
using namespace report;

namespace {

QString number(qint64 n) { return QString::number(n); }

/// Shares of a whole in whole tenths of a percent.
QString share(qint64 part, qint64 whole) {
    return whole > 0 ? tenths(part * 100, whole) + u'%' : QStringLiteral("–");
}

void counts(Document& d, const QString& heading, const QString& what, qint64 total,
            const QList<ProposalCount>& list, bool chart = true) {
    d.heading(1, heading);
    Table table;
    table.columns = {
        {what, 4}, {tr("Count"), 1, mm(26), Align::Right}, {tr("Share"), 1, mm(26), Align::Right}};
    for (const ProposalCount& c : list)
        table.rows << Row{{c.label, number(c.count), share(c.count, total)}};
    table.rows << Row{{tr("Total"), number(total), share(total, total)}, Row::Total};
    d.add({table});
    if (!chart || total == 0)
        return;
    BarChart bars;
    bars.whole = total; // as the shares in the table
    for (const ProposalCount& c : list)
        bars.bars << BarChart::Bar{c.label, c.count};
    d.add({bars});
}

void handlers(Document& d, const ProposalStatistics& s) {
    d.heading(1, tr("Units that handle"));
    Table table;
    table.columns = {{tr("Unit"), 4},
                     {tr("Lead"), 1, mm(16), Align::Right},
                     {tr("Co-handler"), 1, mm(18), Align::Right},
                     {tr("In time"), 1, mm(18), Align::Right},
                     {tr("Late"), 1, mm(16), Align::Right},
                     {tr("Not due yet"), 1, mm(20), Align::Right},
                     {tr("Overdue"), 1, mm(16), Align::Right},
                     {tr("Reminders"), 1, mm(18), Align::Right}};
    ProposalStatistics::UnitRow total;
    const auto row = [](const ProposalStatistics::UnitRow& r, const QString& name, Row::Kind kind) {
        return Row{{name, number(r.lead), number(r.helper), number(r.inTime), number(r.late),
                    number(r.waiting), number(r.overdue), number(r.reminders)},
                   kind};
    };
    for (const auto& r : s.byHandler) {
        table.rows << row(r, r.unit, Row::Data);
        total.lead += r.lead;
        total.helper += r.helper;
        total.inTime += r.inTime;
        total.late += r.late;
        total.waiting += r.waiting;
        total.overdue += r.overdue;
        total.reminders += r.reminders;
    }
    table.rows << row(total, tr("Total"), Row::Total);
    d.add({table});
}

} // namespace

Outcome<Document> proposalRegister(const Reader& reader, Id<ProposalCall> id) {
    const auto call = reader.get(id);
    if (!call)
        return refuse(tr("There is no such call for proposals."));
    Document d = startPaper(reader, tr("Register of proposals"));
    d.page = PageSetup::landscape();
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(tr("Register of proposals"));
    d.add({Paragraph{{{call->name}}, pt(10.5), Align::Centre}});
    Table table;
    table.columns = {{tr("No."), 1, mm(11), Align::Centre},
                     {tr("Subject"), 5},
                     {tr("Class"), 1, mm(22)},
                     {tr("Proposer"), 1, mm(18)},
                     {tr("Unit"), 3},
                     {tr("Seconders"), 3},
                     {tr("Submitted on"), 1, mm(22), Align::Centre},
                     {tr("Screening"), 1, mm(22)},
                     {tr("Handled by"), 3},
                     {tr("Reply"), 1, mm(14), Align::Centre},
                     {tr("Satisfaction"), 1, mm(18)}};
    table.size = pt(8.5);
    qint64 lines = 0;
    for (const Proposal& p : numbered(reader, id)) {
        const auto lead = leadOf(reader, p);
        QString outcome = p.status == ProposalStatus::Withdrawn ? shown(reader, u"status", p)
                                                                : shown(reader, u"outcome", p);
        if (const auto main = p.mergedInto ? reader.get(p.mergedInto) : std::nullopt)
            outcome += QStringLiteral(" → ") + numberText(*main);
        table.rows << Row{{number(*p.number), p.title, p.category, p.proposerName,
                           shown(reader, u"unit", p), signerNames(reader, p, false),
                           iso(p.submittedOn), outcome, lead ? lead->unitName : QString(),
                           lead && lead->hasReplied() // the letter is what people say
                               ? Codec<ReplyKind>::toValue(lead->replyKind).toString().toUpper()
                               : QString(),
                           shown(reader, u"satisfaction", p)}};
        ++lines;
    }
    d.add({table});
    d.paragraph(tr("Proposals: %1.").arg(lines));
    return d;
}

Outcome<Document> statisticsPaper(const Reader& reader, Id<ProposalCall> id) {
    if (!reader.get(id))
        return refuse(tr("There is no such call for proposals."));
    const ProposalStatistics s = proposalStatistics(reader, id);
    Document d = startPaper(reader, tr("Statistics of proposals"));
    d.title(tr("Statistics of proposals"));
    d.add({Paragraph{{{s.call.name}}, pt(10.5), Align::Centre}});
    KeyValues facts;
    facts.items = {
        {tr("Window"), tr("%1 to %2").arg(written(s.call.opensOn), written(s.call.closesOn))},
        {tr("Rules applied"), rulesOf(reader, s.call).name()},
        {tr("Proposals taken in"), number(s.submitted)},
        {tr("Proposers"), number(s.authors)},
        {tr("Taken in late"), number(s.late)},
        {tr("Handed over"), number(s.handed)},
        {tr("Handled again"), number(s.again)},
        {tr("Working days to the reply, on average"), tenths(s.workdays, s.replies)}};
    d.add({facts});
    counts(d, tr("Result of the screening"), tr("Result"), s.submitted, s.byOutcome);
    counts(d, tr("Class"), tr("Class"), s.submitted, s.byClass);
    counts(d, tr("Units of the proposers"), tr("Unit"), s.submitted, s.byUnit, false);
    counts(d, tr("Delegations"), tr("Delegation"), s.submitted, s.byDelegation, false);
    handlers(d, s);
    counts(d, tr("Kind of reply"), tr("Reply"), s.handed, s.byReply);
    counts(d, tr("Satisfaction"), tr("Satisfaction"), s.asked, s.bySatisfaction);
    d.paragraph(tr("Every author is asked, also those of merged proposals."));
    counts(d, tr("Time taken to the reply"), tr("Working days"), s.replies, s.byTime);
    return d;
}

} // namespace zhijia
