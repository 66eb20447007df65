// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that go out before a joint meeting or lie on its table.
#include "core/joint/papers.h"
#include "core/joint/paper.h"
#include "core/joint/paper_parts.h"
#include "core/joint/promise.h"
#include "core/joint/speaker.h"
#include "core/joint/topic.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace joint;
using namespace report;

namespace {

Document wide(const Reader& reader, const QString& title, const JointMeeting& m) {
    Document d = officialSheet(reader, title, tr("Joint meeting"));
    d.page = PageSetup::landscape();
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(title);
    d.add({Paragraph{{{tr("%1, %2").arg(m.name, day(m.heldOn))}}, pt(11), Align::Centre}});
    return d;
}

KeyValues facts(const Reader& reader, const JointMeeting& m) {
    KeyValues grid;
    grid.items = {{tr("Date and time"), when(m)},
                  {tr("Place"), m.place},
                  {tr("Chair"), m.chairIs == JointChair::Head
                                    ? m.chair
                                    : tr("%1 (%2)").arg(m.chair, shown(reader, u"chair_is", m))},
                  {tr("Recorder"), m.recorder}};
    return grid;
}

/// The agenda as a list of what comes after what.
QStringList items(const Reader& reader, const JointMeeting& m) {
    const Id<JointMeeting> id(m.id);
    QStringList list{tr("How the last meeting's measures stand; what is undone is explained")};
    for (const JointPaper& p : jointPapersOf(reader, id))
        list << (p.drafter.isEmpty()
                     ? tr("Deliberation of: %1").arg(p.title)
                     : tr("Deliberation of: %1 (presented by %2)").arg(p.title, p.drafter));
    for (const JointTopic& t : jointTopicsOf(reader, id))
        list << (t.reporter.isEmpty() ? t.title
                                      : tr("%1 (reported by %2)").arg(t.title, t.reporter));
    if (!speakersOf(reader, id).empty())
        list << tr("Talks by the units, by the speakers' list");
    list << tr("What the chair sums up");
    return list;
}

} // namespace

Outcome<Document> jointNoticePaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto m = meetingOn(reader, id);
    if (!m)
        return refuse(m.error());
    if (m->starts.isEmpty() || m->place.isEmpty())
        return refuse(tr("It is not said when and where the meeting begins."),
                      tr("Fill in time and place, then print the notice."),
                      m->starts.isEmpty() ? QStringLiteral("starts") : QStringLiteral("place"));
    const Rules rules = Rules::of(reader, m->rulePack);
    Document d = officialSheet(reader, m->name, tr("Notice"));
    d.title(tr("Notice of the joint meeting"));
    centred(d, m->name);
    const QString host = reader.title(Unit::kind(), m->unit.raw());
    body(d, tr("%1 and %2 hold their joint meeting. You are asked to attend; whoever cannot come "
               "says so beforehand and names somebody in place.")
                .arg(m->government, host));
    labelled(d, tr("Date and time"), when(*m));
    labelled(d, tr("Place"), m->place);
    if (!m->chair.isEmpty())
        labelled(d, tr("Chair"), m->chair);
    labelled(d, tr("Agenda"), {});
    int number = 0;
    for (const QString& item : items(reader, *m))
        body(d, QStringLiteral("%1. %2").arg(++number).arg(item));
    body(d, tr("Units that answer for earlier measures are asked to hand in by then how they "
               "stand, and to explain what is undone (%1).")
                .arg(rules.cite(rule::jointFirst)));
    const auto all = attendanceOf(reader, Id<JointMeeting>(id));
    if (!all.empty()) {
        QStringList who, observers;
        for (const JointAttendance& a : all)
            (a.role == JointRole::Observer ? observers : who) << person(a);
        labelled(d, tr("Attending"), who.join(tr(", ")));
        if (!observers.isEmpty())
            labelled(d, tr("Attending without a say"), observers.join(tr(", ")));
    }
    seal(d, host, m->convenedOn);
    return d;
}

Outcome<Document> jointAgendaPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto m = meetingOn(reader, id);
    if (!m)
        return refuse(m.error());
    Document d = officialSheet(reader, m->name, tr("Agenda"));
    d.title(tr("Agenda"));
    centred(d, m->name);
    d.add({facts(reader, *m)});
    const QStringList list = items(reader, *m);
    const auto lines = reviewLines(reader, *m);
    for (qsizetype i = 0; i < list.size(); ++i) {
        Paragraph p;
        p.runs = {{QStringLiteral("%1. ").arg(i + 1), true}, {list[i], true}};
        p.size = pt(14);
        p.spaceAfter = mm(2.4);
        d.add({p});
        if (i > 0)
            continue;
        body(d, reviewSummary(lines));
        if (const Table undone = reviewTable(reader, lines, true); !undone.rows.isEmpty())
            d.add({undone});
        d.paragraph(tr("Basis: %1.").arg(Rules::of(reader, m->rulePack).cite(rule::jointFirst)));
    }
    return d;
}

Outcome<Document> jointSignInPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto m = meetingOn(reader, id);
    if (!m)
        return refuse(m.error());
    const auto all = attendanceOf(reader, Id<JointMeeting>(id));
    if (all.empty())
        return refuse(tr("Nobody is invited yet."),
                      tr("Enter who is invited in the tab \"Attendance\"."));
    Document d = officialSheet(reader, m->name, tr("Sign-in sheet"));
    d.title(tr("Sign-in sheet"));
    centred(d, tr("%1, %2").arg(m->name, day(m->heldOn)));
    Table table;
    table.columns = {{tr("No."), 1, mm(11), Align::Centre},
                     {tr("Name"), 2},
                     {tr("Unit"), 4},
                     {tr("Post"), 3},
                     {tr("For"), 2},
                     {tr("Signature"), 3}};
    table.minimumRowHeight = mm(9);
    int number = 0;
    for (const JointAttendance& a : all)
        table.rows << Row{{text(++number), a.name, a.unitName, a.post,
                           a.role == JointRole::Observer
                               ? tr("%1, without a say").arg(shown(reader, u"side", a))
                               : shown(reader, u"side", a),
                           QString()}};
    d.add({table});
    return d;
}

Outcome<Document> jointSpeakersPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto m = meetingOn(reader, id);
    if (!m)
        return refuse(m.error());
    const auto all = speakersOf(reader, Id<JointMeeting>(id));
    if (all.empty())
        return refuse(tr("Nobody is on the speakers' list."),
                      tr("Add the speakers in the tab \"Speakers' list\"."));
    Document d = officialSheet(reader, m->name, tr("Speakers' list"));
    d.title(tr("Speakers' list"));
    centred(d, tr("%1, %2").arg(m->name, day(m->heldOn)));
    Table table;
    table.columns = {{tr("No."), 1, mm(11), Align::Centre},
                     {tr("Speaker"), 2},
                     {tr("Unit"), 4},
                     {tr("Subject"), 5},
                     {tr("Minutes (time)"), 1, mm(20), Align::Right},
                     {tr("Status"), 1, mm(22), Align::Centre}};
    int number = 0;
    qint64 minutes = 0;
    for (const JointSpeaker& s : all) {
        minutes += s.minutes.value_or(0);
        table.rows << Row{{text(++number), s.name, s.unitName, s.subject,
                           s.minutes ? text(*s.minutes) : QString(),
                           s.reason.isEmpty()
                               ? shown(reader, u"status", s)
                               : tr("%1 (%2)").arg(shown(reader, u"status", s), s.reason)}};
    }
    d.add({table});
    d.paragraph(tr("Speakers: %1. Minutes planned: %2.").arg(number).arg(minutes));
    return d;
}

Outcome<Document> jointReviewPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto m = meetingOn(reader, id);
    if (!m)
        return refuse(m.error());
    Document d = wide(reader, tr("Last meeting's measures and how they stand"), *m);
    const auto lines = reviewLines(reader, *m);
    d.paragraph(reviewSummary(lines));
    if (!lines.empty())
        d.add({reviewTable(reader, lines, false)});
    d.paragraph(tr("Basis: %1.").arg(Rules::of(reader, m->rulePack).cite(rule::jointFirst)));
    return d;
}

Outcome<Document> jointTasksPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto m = meetingOn(reader, id);
    if (!m)
        return refuse(m.error());
    Document d = wide(reader, tr("Who does what by when"), *m);
    const Table table = taskTable(reader, *m);
    if (table.rows.isEmpty())
        return refuse(tr("No measure comes of this meeting yet."),
                      tr("Take the step \"Make a measure\" at a topic or a paper."));
    const auto count = table.rows.size();
    d.add({table});
    d.paragraph(tr("Measures: %1.").arg(count));
    return d;
}

} // namespace zhijia
