// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes (纪要) of a joint meeting: they fill themselves from what happened.
#include "core/joint/paper.h"
#include "core/joint/paper_parts.h"
#include "core/joint/papers.h"
#include "core/joint/promise.h"
#include "core/joint/speaker.h"
#include "core/joint/topic.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace joint;
using namespace report;

namespace {

QString names(const std::vector<JointAttendance>& all, JointPresence state, JointRole role) {
    QStringList list;
    // Of whom nothing is noted is counted among the absent, and named there.
    const auto fits = [&](JointPresence one) {
        return one == state || (state == JointPresence::Absent && one == JointPresence::Invited);
    };
    for (const JointAttendance& a : all)
        if (fits(a.state) && (role == JointRole::None || a.role == role))
            list << (a.reason.isEmpty() ? person(a) : tr("%1: %2").arg(person(a), a.reason));
    return list.join(tr(", "));
}

void head(Document& d, const Reader& reader, const JointMeeting& m) {
    d.title(tr("Minutes of the joint meeting"));
    centred(d, m.name, true);
    if (!m.docNumber.isEmpty())
        centred(d, m.docNumber);
    const auto all = attendanceOf(reader, Id<JointMeeting>(m.id));
    const JointCount count = countOf(all);
    const auto wide = [](const QString& name, const QString& value) {
        return KeyValues::Item{name, value, true};
    };
    QString chair = m.chair;
    if (m.chairIs != JointChair::Head)
        chair = m.chairReason.isEmpty()
                    ? tr("%1 (%2)").arg(m.chair, shown(reader, u"chair_is", m))
                    : tr("%1 (%2: %3)").arg(m.chair, shown(reader, u"chair_is", m), m.chairReason);
    KeyValues facts;
    facts.items = {{tr("Date and time"), when(m)},
                   {tr("Place"), m.place},
                   {tr("Chair"), chair},
                   {tr("Recorder"), m.recorder},
                   wide(tr("Present (%1)").arg(count.present),
                        names(all, JointPresence::Present, JointRole::Member)),
                   wide(tr("Present without a say (%1)").arg(count.observing),
                        names(all, JointPresence::Present, JointRole::Observer)),
                   wide(tr("Excused (%1)").arg(count.excused),
                        names(all, JointPresence::Excused, JointRole::None)),
                   wide(tr("Absent (%1)").arg(count.absent + count.unknown),
                        names(all, JointPresence::Absent, JointRole::None))};
    d.add({facts});
    body(d, m.intro);
}

void first(Document& d, const Reader& reader, const JointMeeting& m, int number) {
    d.heading(1, tr("%1. The last meeting's measures").arg(number));
    const auto lines = reviewLines(reader, m);
    body(d, reviewSummary(lines));
    if (const Table undone = reviewTable(reader, lines, true); !undone.rows.isEmpty()) {
        body(d, tr("What is undone was explained and goes on to the next meeting:"));
        d.add({undone});
    }
}

void decided(Document& d, const QString& discussion, const QString& label, const QString& decision,
             const QStringList& promised) {
    body(d, discussion);
    if (!decision.isEmpty())
        labelled(d, label, decision);
    for (const QString& line : promised)
        labelled(d, tr("Measure"), line);
}

void papers(Document& d, const Reader& reader, const JointMeeting& m, int number) {
    d.heading(1, tr("%1. Papers deliberated").arg(number));
    int part = 0;
    for (const JointPaper& p : jointPapersOf(reader, Id<JointMeeting>(m.id))) {
        d.heading(2, QStringLiteral("%1.%2 %3").arg(number).arg(++part).arg(p.title));
        QStringList outcome{shown(reader, u"status", p), p.docNumber, p.changes, p.reason};
        outcome.removeAll(QString());
        decided(d, p.discussion, tr("Outcome"), outcome.join(tr("; ")),
                promisedLines(reader, sourceOf(Id<JointPaper>(p.id))));
    }
}

void topics(Document& d, const Reader& reader, const JointMeeting& m, int number) {
    d.heading(1, tr("%1. Topics").arg(number));
    int part = 0;
    for (const JointTopic& t : jointTopicsOf(reader, Id<JointMeeting>(m.id))) {
        d.heading(2, QStringLiteral("%1.%2 %3").arg(number).arg(++part).arg(t.title));
        const QStringList promised = promisedLines(reader, sourceOf(Id<JointTopic>(t.id)));
        if (t.status == JointTopicStatus::Deferred)
            decided(d, t.discussion, tr("Deferred"), t.reason, promised);
        else
            decided(d, t.discussion, tr("Decided"), t.decision, promised);
    }
}

void talks(Document& d, const Reader& reader, const JointMeeting& m, int number) {
    d.heading(1, tr("%1. Talks").arg(number));
    for (const JointSpeaker& s : speakersOf(reader, Id<JointMeeting>(m.id))) {
        const QString who = s.unitName.isEmpty() ? s.name : tr("%1 (%2)").arg(s.name, s.unitName);
        QStringList what{s.subject, s.said};
        if (s.status == JointSpeakerStatus::Skipped)
            what = {tr("did not speak: %1").arg(s.reason)};
        what.removeAll(QString());
        labelled(d, who, what.join(tr("; ")));
    }
}

void foot(Document& d, const Reader& reader, const JointMeeting& m) {
    if (!m.annexes.isEmpty()) {
        d.heading(1, tr("Annexes"));
        int number = 0;
        for (const QString& line : m.annexes.split(u'\n', Qt::SkipEmptyParts))
            body(d, QStringLiteral("%1. %2").arg(++number).arg(line));
    }
    KeepTogether end;
    KeyValues sending;
    sending.columns = 1;
    sending.items = {{tr("To"), m.mainTo, true}, {tr("Copies to"), m.copyTo, true}};
    end.blocks.push_back({sending});
    KeyValues signature;
    signature.items = {{tr("Recorder"), m.recorder}, {tr("Issued by"), m.issuer}};
    if (m.signedOn.isValid())
        signature.items << KeyValues::Item{tr("Signed on"), day(m.signedOn), true};
    end.blocks.push_back({signature});
    if (!m.signedOn.isValid())
        end.blocks.push_back({Signatures{{tr("Chair"), tr("Recorder"), tr("Issued by")}, 3, true}});
    end.blocks.push_back({Stamp{reader.title(Unit::kind(), m.unit.raw()), m.signedOn}});
    d.add({end});
}

} // namespace

Document makeJointMinutes(const Reader& reader, const JointMeeting& m) {
    const Id<JointMeeting> id(m.id);
    Document d = officialSheet(reader, m.name, tr("Minutes"));
    head(d, reader, m);
    int number = 0;
    first(d, reader, m, ++number);
    if (!jointPapersOf(reader, id).empty())
        papers(d, reader, m, ++number);
    if (!jointTopicsOf(reader, id).empty())
        topics(d, reader, m, ++number);
    if (!speakersOf(reader, id).empty())
        talks(d, reader, m, ++number);
    if (const Table tasks = taskTable(reader, m); !tasks.rows.isEmpty()) {
        d.heading(1, tr("%1. Who does what by when").arg(++number));
        d.add({tasks});
        d.paragraph(tr("Each of these comes before the next meeting (%1).")
                        .arg(Rules::of(reader, m.rulePack).cite(rule::jointFirst)));
    }
    foot(d, reader, m);
    return d;
}

Outcome<Document> jointMinutesPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto m = meetingOn(reader, id);
    if (!m)
        return refuse(m.error());
    if (!m->wasHeld())
        return refuse(tr("\"%1\" was not held yet: there is nothing to write down.").arg(m->name),
                      tr("Take the step \"Open\" on its day first."));
    if (m->isSigned() && !m->sha256.isEmpty()) {
        auto stored = signedMinutes(*m);
        if (!stored)
            return refuse(
                tr("The signed text of \"%1\" is not there as it was signed.").arg(m->name),
                tr("Restore the office from a backup that has it, or withdraw the signature and "
                   "sign again."));
        return *stored;
    }
    return makeJointMinutes(reader, *m);
}

} // namespace zhijia
