// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/heads_paper.h"
#include "core/meeting/paper.h"
#include "core/meeting/words.h"
#include "core/rules/rules.h"
#include "core/store/store.h"

namespace zhijia {

using meeting::tr;
using namespace report;
using namespace meeting;

namespace {

std::vector<HeadsAttendee> invited(const Reader& reader, Id<HeadsMeeting> meeting) {
    return reader.all<HeadsAttendee>(
        Query().eq(QStringLiteral("meeting"), meeting).by(QStringLiteral("id")));
}

QString when(const HeadsMeeting& m) {
    return dayText(m.heldOn) + (m.starts.isEmpty() ? QString() : u' ' + m.starts);
}

Table attendance(const Reader& reader, const HeadsMeeting& m, bool toSign) {
    Table table;
    table.caption = toSign ? tr("Attendance list") : tr("Attendance");
    table.columns = {{tr("No."), 1, mm(12), Align::Centre},
                     {tr("Name"), 1, mm(26)},
                     {tr("As"), 2},
                     {tr("Delegation or post"), 3},
                     {toSign ? tr("Signature") : tr("Status"), 2}};
    if (toSign)
        table.minimumRowHeight = mm(9);
    int no = 0;
    for (const HeadsAttendee& a : invited(reader, Id<HeadsMeeting>(m.id))) {
        QStringList post{reader.title(Delegation::kind(), a.delegation.raw()), a.post};
        post.removeAll(QString());
        QString state = toSign ? QString() : shown(reader, u"status", a);
        if (!toSign && !a.reason.isEmpty())
            state = tr("%1 (%2)").arg(state, a.reason);
        table.rows << Row{
            {QString::number(++no), a.name, shown(reader, u"role", a), post.join(u' '), state}};
    }
    return table;
}

QString votesText(const HeadsDecision& d) {
    if (!d.votesFor)
        return tr("not voted on");
    const auto known = [](const std::optional<qint64>& n) {
        return n ? QString::number(*n) : QStringLiteral("–");
    };
    return tr("for %1, against %2, abstained %3; needed %4")
        .arg(*d.votesFor)
        .arg(known(d.votesAgainst), known(d.votesAbstain))
        .arg(d.votesNeeded.value_or(0));
}

} // namespace

Outcome<Document> headsInvitation(const Reader& reader, Id<HeadsMeeting> id) {
    const Reader::Snapshot snapshot(reader);
    const auto m = reader.get(id);
    if (!m || m->status == HeadsStatus::Cancelled)
        return refuse(tr("%1 was cancelled.").arg(m ? m->name : QString()),
                      tr("Choose another meeting."));
    Document d = startPaper(reader, tr("%1: invitation").arg(m->name), tr("Heads' meeting"));
    KeyValues facts;
    facts.items = {{tr("Date and time"), when(*m)},
                   {tr("Place"), m->place},
                   {tr("Chair"), m->chair},
                   {tr("Term"), reader.title(Term::kind(), m->term.raw())}};
    d.add({facts});
    const HeadsQuorum q = headsQuorum(reader, *m);
    d.paragraph(tr("You are invited to the meeting of the heads of delegations and the chairs "
                   "of committees. Entitled: %1; at least %2 have to attend (%3).")
                    .arg(q.entitled)
                    .arg(q.needed)
                    .arg(q.citation));
    if (!m->topics.trimmed().isEmpty()) {
        d.heading(1, tr("Topics"));
        int number = 0;
        for (const QString& line : m->topics.split(u'\n', Qt::SkipEmptyParts))
            if (!line.trimmed().isEmpty())
                d.paragraph(QStringLiteral("%1. %2").arg(++number).arg(line.trimmed()));
    }
    d.paragraph(tr("What is decided is put before the next sitting to be confirmed (%1).")
                    .arg(Rules::of(reader, m->rulePack).cite(rule::headsConfirm)));
    d.add({attendance(reader, *m, true)});
    d.add({KeepTogether{{{Stamp{reader.store().officeName(), QDate()}}}}});
    return d;
}

Outcome<Document> headsRecord(const Reader& reader, Id<HeadsMeeting> id) {
    const Reader::Snapshot snapshot(reader);
    const auto m = reader.get(id);
    if (!m || m->status != HeadsStatus::Held)
        return refuse(
            tr("%1 was not held yet: there is nothing to write down.").arg(m ? m->name : QString()),
            tr("Mark who came, then take the meeting's step \"Held\"."));
    Document d = startPaper(reader, tr("Record of %1").arg(m->name), tr("Heads' meeting"));
    KeyValues facts;
    facts.items = {{tr("Date and time"), when(*m)},
                   {tr("Place"), m->place},
                   {tr("Chair"), m->chair},
                   {tr("Recorder"), m->recorder},
                   {tr("Rules applied"), Rules::of(reader, m->rulePack).name(), true}};
    d.add({facts});
    const HeadsQuorum q = headsQuorum(reader, *m);
    d.paragraph(tr("%1 (%2)").arg(q.text(), q.citation));
    d.add({attendance(reader, *m, false)});
    if (!m->summary.trimmed().isEmpty()) {
        d.heading(1, tr("What was said"));
        addLines(d, m->summary);
    }
    d.heading(1, tr("Decisions"));
    const auto decisions = reader.all<HeadsDecision>(
        Query().eq(QStringLiteral("meeting"), id).by(QStringLiteral("position")));
    if (decisions.empty())
        d.paragraph(tr("Nothing was decided."));
    const Rules rules = Rules::of(reader, m->rulePack);
    int number = 0;
    for (const HeadsDecision& one : decisions) {
        d.heading(2, QStringLiteral("%1. %2").arg(++number).arg(one.title));
        addLines(d, one.text);
        d.paragraph(tr("Vote: %1 (%2).").arg(votesText(one), rules.cite(rule::headsMajority)));
        Paragraph result;
        result.indent = paperLanguage() == Language::Chinese ? 2 : 0;
        result.runs = {{tr("Result: "), true}, {shown(reader, u"status", one), true}};
        if (one.sitting)
            result.runs << Run{tr(" – %1").arg(reader.title(Sitting::kind(), one.sitting.raw()))};
        if (!one.reason.isEmpty())
            result.runs << Run{tr(" (%1)").arg(one.reason)};
        d.add({result});
    }
    KeepTogether end;
    end.blocks = {{Signatures{{tr("Chair"), tr("Recorder")}, 2, true}},
                  {Stamp{reader.store().officeName(), QDate()}}};
    d.add({end});
    return d;
}

std::vector<Block> headsPartOfSitting(const Reader& reader, const Sitting& sitting) {
    const auto decisions = reader.all<HeadsDecision>(
        Query().eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id)).by(QStringLiteral("id")));
    if (decisions.empty())
        return {};
    Table table;
    table.columns = {{tr("Decision"), 4},
                     {tr("Heads' meeting"), 3},
                     {tr("Result"), 1, mm(26), Align::Centre},
                     {tr("Deputies in favour"), 1, mm(30), Align::Right}};
    for (const HeadsDecision& d : decisions)
        table.rows << Row{{d.title, reader.title(HeadsMeeting::kind(), d.meeting.raw()),
                           shown(reader, u"status", d),
                           d.confirmedFor
                               ? tr("%1 (needed %2)").arg(*d.confirmedFor).arg(*d.confirmedNeeded)
                               : QString()}};
    return {{Heading{1, tr("Decisions of heads' meetings put before the sitting")}}, {table}};
}

} // namespace zhijia
