// SPDX-License-Identifier: GPL-3.0-or-later
// The proposal form, and the reply slip that goes to each author.
#include "core/proposals/lineage.h"
#include "core/proposals/paper_parts.h"
#include "core/proposals/papers.h"
#include "core/store/store.h"
#include <QRegularExpression>

namespace zhijia {

using namespace proposals;
using namespace report;

namespace {

KeyValues::Item wide(const QString& name, const QString& value) { return {name, value, true}; }

/// What is masked is a gap to be filled in by hand: the office calls back from this form, and a
/// program that printed the number would show it to whoever passes by the printer.
QString toFillIn(QString masked) {
    static const QRegularExpression stars(QStringLiteral("\\*+"));
    return masked.replace(stars, QStringLiteral(" ____________ "));
}

/// The rounds, each with its units and what they answered.
void handlingPart(Document& d, const Reader& reader, const Proposal& main) {
    const auto all = handlingsOf(reader, Id<Proposal>(main.id));
    for (qint64 round = 1; round <= qMax<qint64>(1, main.rounds); ++round) {
        KeyValues grid;
        for (const ProposalHandling& h : all) {
            if (h.round != round)
                continue;
            const QString who = h.part == HandlingPart::Lead ? tr("Lead") : tr("Co-handler");
            grid.items << KeyValues::Item{who, h.unitName}
                       << KeyValues::Item{
                              tr("Handed over, due"),
                              h.handedOn.isValid()
                                  ? tr("%1, due %2").arg(written(h.handedOn), written(h.dueOn)) +
                                        (h.provisional ? tr(" (provisional)") : QString())
                                  : QString()};
            if (h.hasReplied())
                grid.items << wide(tr("Reply (%1)").arg(shown(reader, u"reply_kind", h)),
                                   replyText(reader, h) + QStringLiteral("\n") +
                                       tr("Replied on %1").arg(written(h.repliedOn)));
        }
        if (grid.items.isEmpty())
            grid.items << KeyValues::Item{tr("Lead"), {}} << KeyValues::Item{tr("Co-handler"), {}}
                       << wide(tr("Reply"), QStringLiteral("\n\n"));
        if (main.rounds > 1)
            d.heading(2, tr("Handling, round %1").arg(round));
        d.add({grid});
    }
}

QString ratingText(const Reader& reader, const Proposal& p) {
    if (p.satisfaction == Satisfaction::None && p.firstSatisfaction == Satisfaction::None)
        return {};
    QStringList lines;
    if (p.firstSatisfaction != Satisfaction::None)
        lines << tr("The first time: %1").arg(shown(reader, u"first_satisfaction", p));
    if (p.satisfaction != Satisfaction::None)
        lines << shown(reader, u"satisfaction", p) +
                     (p.ratedOn.isValid() ? u' ' + written(p.ratedOn) : QString());
    if (!p.comment.isEmpty())
        lines << p.comment;
    return lines.join(u'\n');
}

/// A line to tick when nobody has answered yet: □非常满意 □满意 …
QString boxes() {
    QStringList list;
    for (const EnumItem& item : enumTable<Satisfaction>().items)
        if (*item.name)
            list << QStringLiteral("□") + enumTable<Satisfaction>().label(item);
    return list.join(QStringLiteral("   "));
}

/// A long text in rows of its own that each fit on a page, cut where sentences end, so that it
/// begins where the form stands and is carried on.
void addLong(KeyValues& grid, const QString& name, const QString& text) {
    constexpr qsizetype room = 320; // characters: about nine lines
    qsizetype from = 0;
    while (text.size() - from > room * 3 / 2) {
        qsizetype cut = from + room;
        for (qsizetype i = cut; i > from + room / 2; --i)
            if (QStringView(u"。！？；\n.;").contains(text[i - 1])) {
                cut = i;
                break;
            }
        if (text[cut - 1].isHighSurrogate())
            ++cut;
        grid.items << wide(from == 0 ? name : tr("%1 (continued)").arg(name),
                           text.mid(from, cut - from).trimmed());
        from = cut;
    }
    grid.items << wide(from == 0 ? name : tr("%1 (continued)").arg(name), text.mid(from).trimmed());
}

/// A blank field keeps room to write in.
QString orRoom(const QString& text, int lines) {
    return text.isEmpty() ? QString(lines, u'\n') : text;
}

void slip(Document& d, const Reader& reader, const Proposal& p) {
    const Proposal main = mainOf(reader, p);
    d.title(tr("Reply to a proposal"));
    KeyValues head;
    head.items = {{tr("Number"), numberText(p)},
                  {tr("Class"), p.category},
                  wide(tr("Subject"), p.title),
                  {tr("Proposer"), p.proposerName},
                  {tr("Unit"), shown(reader, u"unit", p)}};
    if (const QString co = signerNames(reader, p, true); !co.isEmpty())
        head.items << wide(tr("Co-authors"), co);
    head.items << wide(tr("Seconders"), signerNames(reader, p, false));
    if (p.mergedInto)
        head.items << wide(tr("Handled with"), tr("%1 \"%2\"").arg(numberText(main), main.title));
    d.add({head});
    for (const ProposalHandling& h :
         handlingsOf(reader, Id<Proposal>(main.id), qMax<qint64>(1, main.rounds))) {
        if (!h.hasReplied())
            continue;
        const bool lead = h.part == HandlingPart::Lead;
        d.heading(2, (lead ? tr("Reply of the lead: %1") : tr("Reply of the co-handler: %1"))
                         .arg(h.unitName));
        d.paragraph(tr("Kind of reply: %1. Replied on %2.")
                        .arg(shown(reader, u"reply_kind", h), written(h.repliedOn)));
        for (const QString& line : replyText(reader, h).split(u'\n'))
            d.paragraph(line);
    }
    KeyValues answer;
    answer.columns = 1;
    answer.items = {{tr("Satisfaction"),
                     p.satisfaction == Satisfaction::None ? boxes() : ratingText(reader, p)},
                    {tr("Proposer's comment"), p.satisfaction == Satisfaction::None
                                                   ? QString(3, u'\n')
                                                   : orRoom(p.comment, 1)}};
    KeepTogether end;
    end.blocks = {{answer},
                  {Paragraph{{{tr("Please fill in and return this slip. Who is not satisfied says "
                                  "why; the proposal may then be handled again.")}},
                             pt(9.5)}},
                  {Signatures{{tr("Proposer"), tr("Received by")}, 2, true}}};
    d.add({end});
}

/// The proposal that is answered has its lead's reply, in this round.
bool isAnswered(const Proposal& main) {
    return main.status == ProposalStatus::Replied || main.status == ProposalStatus::Rated ||
           main.status == ProposalStatus::Closed;
}

} // namespace

namespace {

Document formOf(const Reader& reader, const Proposal& p) {
    const auto call = reader.get(p.call);
    Document d = startPaper(reader, tr("Proposal form"));
    d.title(tr("Proposal of the congress of workers' deputies"));
    Paragraph under{{{call ? call->name : QString()}}, pt(10.5), Align::Centre};
    d.add({under});
    KeyValues form;
    form.items = {{tr("Number"), p.number ? numberText(p) : QString()},
                  {tr("Class"), p.category},
                  wide(tr("Subject"), orRoom(p.title, 1)),
                  {tr("Proposer"), p.proposerName},
                  {tr("Delegation"), shown(reader, u"delegation", p)},
                  {tr("Unit"), shown(reader, u"unit", p)},
                  {tr("Post"), p.post},
                  {tr("Telephone"), toFillIn(shown(reader, u"phone", p))},
                  {tr("Submitted on"), written(p.submittedOn)}};
    if (const QString co = signerNames(reader, p, true); !co.isEmpty())
        form.items << wide(tr("Co-authors"), co);
    form.items << wide(tr("Seconders"), orRoom(signerNames(reader, p, false), p.id ? 0 : 2));
    if (!p.lateReason.isEmpty())
        form.items << wide(tr("Taken in late because"), p.lateReason);
    const int room = p.id ? 6 : 3; // lines; a form to be copied is one sheet
    const int few = p.id ? 2 : 1;
    if (p.grounds.isEmpty())
        form.items << wide(tr("Problem and grounds"), orRoom({}, room));
    else
        addLong(form, tr("Problem and grounds"), p.grounds);
    if (p.measure.isEmpty())
        form.items << wide(tr("Suggested measure"), orRoom({}, room));
    else
        addLong(form, tr("Suggested measure"), p.measure);
    form.items << wide(tr("Delegation's view"), orRoom(p.delegationView, few))
               << wide(tr("Screening"), orRoom(screeningText(reader, p), few))
               << wide(tr("Leader's instruction"), orRoom(p.instruction, few));
    d.add({form});
    if (p.mergedInto)
        d.paragraph(tr("It is handled with %1 \"%2\"; the reply stands there.")
                        .arg(numberText(mainOf(reader, p)), mainOf(reader, p).title));
    else
        handlingPart(d, reader, p);
    KeyValues end;
    end.items = {
        wide(tr("Proposer's satisfaction"), orRoom(p.satisfaction == Satisfaction::None &&
                                                           p.firstSatisfaction == Satisfaction::None
                                                       ? boxes()
                                                       : ratingText(reader, p),
                                                   1)),
        {tr("Completed on"), written(p.completedOn)},
        {tr("Archive number"), p.archiveNumber}};
    if (!p.endReason.isEmpty())
        end.items << wide(tr("Reason of the end"), p.endReason);
    d.add({KeepTogether{
        {{end}, {Signatures{{tr("Proposer"), tr("Proposals committee")}, 2, true}}}}});
    return d;
}

} // namespace

Outcome<Document> proposalForm(const Reader& reader, Id<Proposal> id) {
    const auto p = reader.get(id);
    if (!p)
        return refuse(tr("There is no such proposal."));
    return formOf(reader, *p);
}

Outcome<Document> blankForm(const Reader& reader, Id<ProposalCall> call) {
    Proposal empty;
    empty.call = call;
    return formOf(reader, empty);
}

Outcome<Document> replySlip(const Reader& reader, Id<Proposal> id) {
    const auto p = reader.get(id);
    if (!p)
        return refuse(tr("There is no such proposal."));
    if (!isAnswered(mainOf(reader, *p)))
        return refuse(
            tr("\"%1\" is not answered yet: there is nothing to put on a slip.").arg(p->title),
            tr("Record the lead's reply and accept it first."));
    Document d = startPaper(reader, tr("Reply slip"));
    slip(d, reader, *p);
    return d;
}

Outcome<Document> replySlips(const Reader& reader, Id<ProposalCall> call) {
    Document d = startPaper(reader, tr("Reply slips"));
    bool first = true;
    for (const Proposal& p : numbered(reader, call)) {
        if (!isAnswered(mainOf(reader, p)))
            continue;
        if (!first)
            d.add({PageBreak{}});
        first = false;
        slip(d, reader, p);
    }
    if (first)
        return refuse(tr("No proposal of this call is answered yet."),
                      tr("Record the replies and accept them first."));
    return d;
}

} // namespace zhijia
