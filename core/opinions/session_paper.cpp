// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes of a session, and the sheet of one opinion.
#include "core/opinions/paper_parts.h"

namespace zhijia {

using namespace opinions;
using namespace report;

namespace {

QString namesOf(const std::vector<SessionAttendance>& all, SessionPresence state,
                SessionPart part = SessionPart::None) {
    QStringList names;
    for (const SessionAttendance& a : all)
        if (a.state == state && (part == SessionPart::None || a.part == part))
            names << (a.reason.isEmpty() ? a.name : tr("%1 (%2)").arg(a.name, a.reason));
    return names.join(tr(", "));
}

std::vector<Opinion> opinionsOf(const Reader& reader, Id<OpinionSession> session) {
    return reader.all<Opinion>(
        Query()
            .eq(QStringLiteral("session"), session)
            .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn"))
            .by(QStringLiteral("id")));
}

/// What was promised before and is not done: every session begins with it.
void leftOver(Document& d, const Reader& reader, const OpinionSession& s) {
    const auto undone = undoneMeasures(reader, sourceOf(s.series));
    Table table;
    table.columns = {{tr("No."), 1, mm(22)},
                     {tr("From earlier sessions"), 4},
                     {tr("Owner"), 2},
                     {tr("How it stands"), 4}};
    for (const Measure& m : undone)
        if (m.promisedOn < s.heldOn)
            table.rows << Row{{m.number, m.title, m.unitName, explanation(reader, m)}};
    Query open;
    open.inRecords(QStringLiteral("session"), OpinionSession::kind(), QStringLiteral("id"),
                   {{QStringLiteral("series"), Condition::Eq, s.series.raw()}})
        .in(QStringLiteral("status"), {QStringLiteral("received"), QStringLiteral("assigned")})
        .is(QStringLiteral("received_on"), Condition::Lt, Codec<QDate>::toValue(s.heldOn))
        .by(QStringLiteral("received_on"));
    for (const Opinion& o : reader.all<Opinion>(open))
        if (o.session.raw() != s.id)
            table.rows << Row{
                {o.number, o.title, o.unitName, tr("not answered, due %1").arg(iso(o.dueOn))}};
    d.heading(1, tr("What the last sessions left undone"));
    if (table.rows.isEmpty())
        d.paragraph(tr("Nothing: everything promised before was done."));
    else
        d.add({table});
}

} // namespace

Outcome<Document> sessionMinutes(const Reader& reader, Id<OpinionSession> id) {
    const auto s = reader.get(id);
    if (!s)
        return refuse(tr("There is no such session."), tr("Choose another one."));
    Document d = startPaper(reader, tr("Minutes of the opinion session"));
    d.title(tr("Minutes of the opinion session"));
    const auto all = attendanceOf(reader, id);
    KeyValues grid;
    grid.items = {
        {tr("Session"), s->name, true},
        {tr("Date"), tr("%1 %2").arg(written(s->heldOn), s->starts).trimmed()},
        {tr("Place"), s->place},
        {tr("Chair"), s->chair},
        {tr("Recorder"), s->recorder},
        {tr("Workers"), namesOf(all, SessionPresence::Present, SessionPart::Staff), true},
        {tr("Management"), namesOf(all, SessionPresence::Present, SessionPart::Management), true},
        {tr("Union"), namesOf(all, SessionPresence::Present, SessionPart::Union), true},
        {tr("Excused"), namesOf(all, SessionPresence::Excused), true},
        {tr("Absent"), namesOf(all, SessionPresence::Absent), true}};
    if (const QString guests = namesOf(all, SessionPresence::Present, SessionPart::Guest);
        !guests.isEmpty())
        grid.items << KeyValues::Item{tr("Guests"), guests, true};
    d.add({grid});
    leftOver(d, reader, *s);
    d.heading(1, tr("Topics"));
    for (const SessionTopic& t : topicsOf(reader, id)) {
        d.heading(2, tr("%1. %2").arg(t.position).arg(t.title));
        if (!t.said.isEmpty())
            d.paragraph(t.said);
        if (!t.result.isEmpty())
            d.paragraph(tr("Result: %1").arg(t.result));
    }
    d.heading(1, tr("Opinions"));
    Table table;
    table.columns = {{tr("No."), 1, mm(20)},   {tr("Opinion"), 5},
                     {tr("Class"), 1, mm(22)}, {tr("Deadline class"), 1, mm(18)},
                     {tr("Owner"), 2},         {tr("Answer due on"), 1, mm(22)},
                     {tr("Status"), 1, mm(17)}};
    table.size = pt(9);
    const auto list = opinionsOf(reader, id);
    for (const Opinion& o : list)
        table.rows << Row{{o.number, o.title, shown(reader, u"category", o),
                           shown(reader, u"urgency", o), o.unitName, iso(o.dueOn),
                           shown(reader, u"status", o)}};
    d.add({table});
    d.paragraph(tr("Opinions: %1.").arg(list.size()));
    d.add({Signatures{{tr("Chair"), tr("Recorder")}, 2, true}});
    return d;
}

Outcome<Document> opinionSheet(const Reader& reader, Id<Opinion> id) {
    const auto o = reader.get(id);
    if (!o)
        return refuse(tr("There is no such opinion."), tr("Choose another one."));
    Document d = startPaper(reader, tr("Opinion sheet"));
    d.title(tr("Opinion sheet"));
    const auto wide = [](const QString& name, const QString& value) {
        return KeyValues::Item{name, value, true};
    };
    KeyValues grid;
    grid.items = {{tr("No."), o->number},
                  {tr("Received on"), written(o->receivedOn)},
                  wide(tr("Subject"), o->title),
                  wide(tr("Opinion"), o->text),
                  {tr("Class"), shown(reader, u"category", *o)},
                  {tr("Deadline class"), shown(reader, u"urgency", *o)},
                  {tr("Name"), o->anonymous ? tr("(anonymous)") : o->authorName},
                  {tr("From unit"), shown(reader, u"from_unit", *o)},
                  {tr("Owner"), o->unitName},
                  {tr("Answer due on"),
                   written(o->dueOn) + (o->provisional ? tr(" (provisional)") : QString())}};
    if (!o->beyondReason.isEmpty())
        grid.items << wide(tr("Beyond our power because"), o->beyondReason);
    if (o->main)
        grid.items << wide(tr("Says the same as"), shown(reader, u"main", *o));
    if (o->measure)
        grid.items << wide(tr("Measure"), shown(reader, u"measure", *o));
    grid.items << KeyValues::Item{tr("Kind of answer"), shown(reader, u"answer_kind", *o)}
               << KeyValues::Item{tr("Answered on"), written(o->answeredOn)}
               << wide(tr("Answer"), o->answer);
    if (!o->answerLog.isEmpty())
        grid.items << wide(tr("Earlier answers"), o->answerLog);
    grid.items << KeyValues::Item{tr("Rating"), o->unratedReason.isEmpty()
                                                    ? shown(reader, u"rating", *o)
                                                    : tr("Not rated: %1").arg(o->unratedReason)}
               << KeyValues::Item{tr("Rated on"), written(o->ratedOn)}
               << wide(tr("Author's comment"), o->comment)
               << KeyValues::Item{tr("Status"), shown(reader, u"status", *o)}
               << KeyValues::Item{tr("Closed on"), written(o->closedOn)};
    d.add({grid});
    d.add({Signatures{{tr("Owner"), tr("Union")}, 2, true}});
    return d;
}

} // namespace zhijia
