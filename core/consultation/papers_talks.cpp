// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the talks: invitation, reply, negotiators, comparison of positions, minutes.
#include "core/consultation/clause.h"
#include "core/consultation/invitation.h"
#include "core/consultation/paper_parts.h"
#include "core/consultation/papers.h"
#include "core/consultation/topic.h"
#include "core/measures/measure.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace consultation;
using namespace report;

namespace {

void addressed(Document& d, const QString& who) {
    Paragraph to;
    to.runs = {{tr("To %1:").arg(who)}};
    to.size = pt(14);
    to.spaceAfter = mm(3);
    d.add({to});
}

void numbered(Document& d, const QString& lines) {
    int number = 0;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts))
        body(d, QStringLiteral("%1. %2").arg(++number).arg(line.trimmed()));
}

/// The party that invites, and the one that is invited.
std::pair<QString, QString> parties(const Reader& reader, const Invitation& i,
                                    const Consultation& c) {
    QString unit = reader.title(Unit::kind(), c.unit.raw());
    const QString workers = tr("Trade union of %1").arg(unit);
    return i.from == TalkSide::Employer ? std::pair(c.employer, workers)
                                        : std::pair(workers, c.employer);
}

} // namespace

Outcome<Document> invitationPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto i = reader.get(Id<Invitation>(id));
    const auto c = i ? reader.get(i->consultation) : std::nullopt;
    if (!c)
        return noSuch();
    if (i->content.isEmpty())
        return refuse(tr("The invitation does not say what to talk about."),
                      tr("Write the matters, a line each."), QStringLiteral("content"));
    const Rules rules = Rules::of(reader, c->rulePack);
    const auto [from, to] = parties(reader, *i, *c);
    Document d = officialSheet(reader, tr("%1: %2").arg(c->name, i->name), tr("Invitation"));
    d.title(tr("Invitation to collective consultation"));
    centred(d, c->name);
    addressed(d, to);
    body(d, tr("By the Trade Union Law, the Labour Contract Law and the rules on collective "
               "contracts we invite you to collective consultation on an equal footing (%1). We "
               "propose to talk about:")
                .arg(shown(reader, u"subject", *c)));
    numbered(d, i->content);
    if (!i->place.isEmpty())
        labelled(d, tr("Proposed time and place"), i->place);
    const auto ours = negotiatorsOf(reader, i->consultation, i->from);
    if (!ours.empty()) {
        QStringList names;
        for (const Negotiator& n : ours)
            names << (n.chief ? tr("%1 (chief)").arg(n.name) : n.name);
        labelled(d, tr("Our negotiators"), names.join(tr(", ")));
    }
    labelled(d, tr("Reply"),
             i->dueOn.isValid()
                 ? tr("in writing by %1: %2 days from the day it is received, which is not "
                      "counted (%3).")
                       .arg(day(i->dueOn), QString::number(rules.days(rule::talksReply)),
                            rules.cite(rule::talksReply))
                 : tr("in writing within %1 days of the day it is received, which is not counted "
                      "(%2).")
                       .arg(QString::number(rules.days(rule::talksReply)),
                            rules.cite(rule::talksReply)));
    seal(d, from, i->sentOn);
    return d;
}

Outcome<Document> replyPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto i = reader.get(Id<Invitation>(id));
    const auto c = i ? reader.get(i->consultation) : std::nullopt;
    if (!c)
        return noSuch();
    if (i->status == InvitationStatus::Draft)
        return refuse(tr("%1 was not delivered yet.").arg(i->name),
                      tr("Take the step \"Deliver\" first."));
    const auto [from, to] = parties(reader, *i, *c);
    Document d = officialSheet(reader, tr("Reply: %1").arg(c->name), tr("Reply"));
    d.title(tr("Reply to an invitation to collective consultation"));
    addressed(d, from);
    body(d, tr("Your invitation about \"%1\" reached us on %2.").arg(c->name, day(i->sentOn)));
    if (i->status == InvitationStatus::Sent) { // a form to be filled in
        body(d, tr("□ We agree to consult.   □ We do not agree to consult, for these reasons:"));
        for (int line = 0; line < 4; ++line)
            body(d, QString(36, u'_'));
        labelled(d, tr("To be returned by"), day(i->dueOn));
    } else {
        body(d, i->status == InvitationStatus::Accepted ? tr("We agree to consult.")
                                                        : tr("We do not agree to consult."));
        body(d, i->reply);
    }
    seal(d, to, i->answeredOn);
    return d;
}

Outcome<Document> negotiatorsPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto c = reader.get(Id<Consultation>(id));
    if (!c)
        return noSuch();
    const Rules rules = Rules::of(reader, c->rulePack);
    Document d =
        officialSheet(reader, tr("Negotiators: %1").arg(c->name), tr("List of negotiators"));
    d.title(tr("List of negotiators"));
    centred(d, c->name);
    for (const TalkSide side : {TalkSide::Workers, TalkSide::Employer}) {
        Table table;
        table.caption =
            side == TalkSide::Workers ? tr("The workers' side") : tr("The employer's side");
        table.columns = {{tr("No."), 1, mm(12), Align::Centre},
                         {tr("Name"), 2},
                         {tr("Unit and post"), 4},
                         {tr("As"), 2},
                         {tr("Signature"), 3}};
        table.minimumRowHeight = mm(9);
        int number = 0;
        for (const Negotiator& n : negotiatorsOf(reader, Id<Consultation>(id), side))
            table.rows << Row{{QString::number(++number), n.name, n.post,
                               n.chief      ? tr("Chief")
                               : n.outsider ? tr("From outside (%1)").arg(n.authority)
                                            : tr("Negotiator"),
                               QString()}};
        d.add({table});
    }
    const Issues issues = whyNotTalk(reader, *c);
    if (issues.isEmpty())
        d.paragraph(tr("The sides are made up as the rules ask: equal numbers, at least %1 a side, "
                       "one chief each, outsiders at most a third (%2).")
                        .arg(rules.count(rule::talksLeast))
                        .arg(rules.cite(rule::talksEqual)));
    for (const Issue& issue : issues)
        d.paragraph(tr("To be mended: %1 (%2)").arg(issue.text, issue.rule));
    for (const Negotiator& n :
         reader.all<Negotiator>(Query()
                                    .eq(QStringLiteral("consultation"), Id<Consultation>(id))
                                    .eq(QStringLiteral("status"), QStringLiteral("left"))
                                    .by(QStringLiteral("id"))))
        d.paragraph(tr("%1 (%2) left on %3: %4; the place is to be filled by %5.")
                        .arg(n.name, sideName(n.side), day(n.leftOn), n.reason, day(n.fillBy)));
    return d;
}

Outcome<Document> clausesPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto c = reader.get(Id<Consultation>(id));
    if (!c)
        return noSuch();
    const auto clauses = clausesOf(reader, Id<Consultation>(id));
    if (clauses.empty())
        return refuse(tr("No clause is on the table."), tr("Enter the clauses first."));
    Document d = wideSheet(reader, tr("%1: positions of both sides").arg(c->name));
    Table table;
    table.columns = {{tr("No."), 1, mm(11), Align::Centre},
                     {tr("Clause"), 2},
                     {tr("The workers' side"), 4},
                     {tr("The employer's side"), 4},
                     {tr("Agreed text"), 4},
                     {tr("Status"), 1, mm(20), Align::Centre}};
    int number = 0, agreed = 0, open = 0;
    for (const Clause& one : clauses) {
        agreed += one.status == ClauseStatus::Agreed;
        open += one.status == ClauseStatus::Open;
        QString text = one.agreed;
        if (one.session)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) +
                    reader.title(ConsultationSession::kind(), one.session.raw());
        if (!one.reason.isEmpty())
            text += u'\n' + one.reason;
        table.rows << Row{{QString::number(++number), one.title, one.workers, one.employer,
                           text.trimmed(), shown(reader, u"status", one)}};
    }
    d.add({table});
    d.paragraph(tr("Clauses: %1. Agreed: %2. Open: %3.").arg(number).arg(agreed).arg(open));
    bool moved = false;
    for (const Clause& one : clauses)
        if (!one.course.isEmpty()) {
            if (!moved)
                d.heading(1, tr("How it moved"));
            moved = true;
            d.heading(2, one.title);
            for (const QString& line : one.course.split(u'\n'))
                d.paragraph(line);
        }
    return d;
}

namespace {
/// What the talks promised before a session and what had not ended by then: it comes back until it
/// is done.
Table promisedBefore(const Reader& reader, const ConsultationSession& s) {
    Table table;
    table.columns = {{tr("Measure"), 5},
                     {tr("Owner"), 3},
                     {tr("Done by"), 1, mm(24), Align::Centre},
                     {tr("Status"), 1, mm(22), Align::Centre}};
    for (const Measure& m : measuresOfSeries(reader, sourceOf(s.consultation)))
        if (m.status != MeasureStatus::Withdrawn && m.promisedOn < s.heldOn &&
            (!m.endedOn.isValid() || m.endedOn >= s.heldOn))
            table.rows << Row{
                {m.title, m.unitName, m.dueOn.toString(Qt::ISODate), shown(reader, u"status", m)}};
    return table;
}
} // namespace

Document makeSessionMinutes(const Reader& reader, const ConsultationSession& s) {
    const Consultation c = reader.get(s.consultation).value_or(Consultation());
    const Rules rules = Rules::of(reader, c.rulePack);
    Document d = officialSheet(reader, tr("%1: minutes of %2").arg(c.name, s.name), tr("Minutes"));
    d.title(tr("Minutes of the consultation"));
    centred(d, tr("%1, %2").arg(c.name, s.name));
    const auto chair = reader.get(s.chair);
    KeyValues facts;
    facts.items = {
        {tr("Date and time"), (day(s.heldOn) + u' ' + s.starts).trimmed()},
        {tr("Place"), s.place},
        {tr("Chair"), chair ? tr("%1 (%2)").arg(chair->name, sideName(chair->side)) : QString()},
        {tr("Recorder"), s.recorder}};
    for (const QString& line : s.attended.split(u'\n', Qt::SkipEmptyParts))
        facts.items << KeyValues::Item{tr("Present"), line, true};
    d.add({facts});
    const Table promised = promisedBefore(reader, s);
    if (!promised.rows.isEmpty()) {
        d.heading(1, tr("What was promised before"));
        d.add({promised});
    }
    if (!s.matters.isEmpty()) {
        d.heading(1, tr("Matters"));
        numbered(d, s.matters);
    }
    d.heading(1, tr("What was said and agreed"));
    if (s.minutes.isEmpty())
        body(d, tr("(not written yet)"));
    body(d, s.minutes);
    Table settled;
    settled.columns = {{tr("Clause"), 2}, {tr("Agreed text"), 5}};
    for (const Clause& one : clausesOf(reader, s.consultation))
        if (one.session.raw() == s.id)
            settled.rows << Row{{one.title, one.status == ClauseStatus::Agreed
                                                ? one.agreed
                                                : tr("left out: %1").arg(one.reason)}};
    if (!settled.rows.isEmpty()) {
        d.heading(1, tr("Clauses settled in this session"));
        d.add({settled});
    }
    d.paragraph(tr("The chiefs chair in turn; the recorder is on neither side (%1).")
                    .arg(rules.cite(rule::talksRecorder)));
    if (s.workersSignedOn.isValid() || s.employerSignedOn.isValid())
        d.paragraph(tr("Signed for the workers: %1. Signed for the employer: %2.")
                        .arg(s.workersSignedOn.isValid() ? day(s.workersSignedOn) : tr("open"),
                             s.employerSignedOn.isValid() ? day(s.employerSignedOn) : tr("open")));
    d.add({KeepTogether{{{Signatures{
        {tr("Chief of the workers' side"), tr("Chief of the employer's side"), tr("Recorder")},
        3,
        true}}}}});
    return d;
}

Outcome<Document> sessionPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto s = reader.get(Id<ConsultationSession>(id));
    if (!s || !reader.get(s->consultation))
        return noSuch();
    if (!s->wasHeld())
        return refuse(tr("%1 was not held yet: there is nothing to write down.").arg(s->name),
                      tr("Take the step \"Held\" first."));
    if (s->sha256.isEmpty())
        return makeSessionMinutes(reader, *s);
    auto kept = signedMinutes(*s);
    if (!kept)
        return refuse(tr("The signed text of \"%1\" is not there as it was signed.").arg(s->name),
                      tr("Restore the office from a backup that has it."));
    return std::move(*kept);
}

} // namespace zhijia
