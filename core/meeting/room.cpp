// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/room.h"
#include "core/congress/sitting_hook.h"
#include "core/flow/step_question.h"
#include "core/flow/way_on.h"
#include "core/meeting/agenda_paper.h"
#include "core/meeting/duty.h"
#include "core/meeting/heads_paper.h"
#include "core/meeting/minutes.h"
#include "core/meeting/minutes_paper.h"
#include "core/meeting/minutes_part.h"
#include "core/meeting/plan.h"
#include "core/meeting/plan_paper.h"
#include "core/meeting/sitting_notice.h"
#include "core/meeting/unfinished.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

namespace {

using report::Document;

Outcome<Document> plan(const Reader& reader, RawId id) {
    return planPaper(reader, Id<Sitting>(id));
}
Outcome<Document> day(const Reader& reader, RawId id) { return dayPaper(reader, Id<Sitting>(id)); }
Outcome<Document> agenda(const Reader& reader, RawId id) {
    return publicAgenda(reader, Id<Sitting>(id));
}
Outcome<Document> agendaInternal(const Reader& reader, RawId id) {
    return internalAgenda(reader, Id<Sitting>(id));
}
Outcome<Document> notice(const Reader& reader, RawId id) {
    return sittingNotice(reader, Id<Sitting>(id));
}
Outcome<Document> script(const Reader& reader, RawId id) {
    return chairScript(reader, Id<Sitting>(id));
}
Outcome<Document> minutes(const Reader& reader, RawId id) {
    return minutesPaper(reader, Id<Sitting>(id));
}
Outcome<Document> invitation(const Reader& reader, RawId id) {
    return headsInvitation(reader, Id<HeadsMeeting>(id));
}
Outcome<Document> record(const Reader& reader, RawId id) {
    return headsRecord(reader, Id<HeadsMeeting>(id));
}

/// A new date that the plan cannot keep any more is said at once.
void dateRemarks(const Reader& reader, const Sitting& after, const Sitting* before,
                 Issues& issues) {
    if (!before || before->heldOn == after.heldOn || after.isOver() ||
        dutiesOf(reader, Id<Sitting>(after.id)).empty())
        return;
    const DayAdvice advice = adviseDay(reader, after, after.heldOn);
    for (const DayAdvice::Line& line : advice.late) {
        if (line.citation.isEmpty() || !line.dates.before)
            continue;
        Issue issue =
            warning(tr("For a sitting on %1, \"%2\" would have been due on %3 already.")
                        .arg(after.heldOn.toString(Qt::ISODate), line.what,
                             line.dates.due.toString(Qt::ISODate)),
                    advice.earliest.isValid() ? tr("What the rules demand can be kept from %1 on.")
                                                    .arg(advice.earliest.toString(Qt::ISODate))
                                              : tr("Choose a later day."),
                    QStringLiteral("held_on"));
        issue.rule = line.citation;
        issues << issue;
    }
}

/// Duties whose day is past or here, for whoever closes the sitting.
Issues dutiesLeft(const Reader& reader, const Record& record) {
    auto left = reader.all<Duty>(
        Query()
            .eq(QStringLiteral("sitting"), Id<Sitting>(record.id))
            .eq(QStringLiteral("status"), QStringLiteral("open"))
            .is(QStringLiteral("due_on"), Condition::Le, Codec<QDate>::toValue(reader.today()))
            .by(QStringLiteral("due_on")));
    // The closing itself ticks these; and what comes after it is no reason to wait.
    std::erase_if(left, [](const Duty& d) {
        return d.event == DutyEvent::Closed || d.event == DutyEvent::Minutes;
    });
    if (left.empty())
        return {};
    QStringList names;
    for (const Duty& d : left)
        if (names.size() < 3)
            names << d.what;
    return {warning(tr("Duties of the preparation that are not done: %1 (%2).")
                        .arg(QString::number(left.size()), names.join(tr("; "))),
                    tr("Tick them on the page \"Preparation\", or waive them with a reason."))};
}

/// The minutes say of each what came of it; it is easiest said now.
Issues itemsLeft(const Reader& reader, const Record& record) {
    return agendaLeft(reader, Id<Sitting>(record.id));
}

/// The minutes are drawn up once the sitting is closed.
QList<WayOn> minutesNext(const Reader& reader, const Record& record) {
    if (static_cast<const Sitting&>(record).status != SittingStatus::Closed)
        return {};
    const auto minutes = minutesOf(reader, Id<Sitting>(record.id));
    if (minutes && minutes->isSigned())
        return {};
    WayOn way;
    way.text = minutes ? tr("Sign the minutes") : tr("Draw up the minutes");
    way.kind = &Minutes::kind();
    way.record = minutes ? minutes->id : 0;
    return {way};
}

} // namespace

void registerMeetingKinds() {
    registerKind(Plan::kind());
    registerKind(Duty::kind());
    registerKind(HeadsMeeting::kind());
    registerKind(HeadsAttendee::kind());
    registerKind(HeadsDecision::kind());
    registerKind(AgendaItem::kind());
    registerKind(Minutes::kind());
    registerKind(SignedMinutes::kind());
    registerSittingHook({&dateRemarks, &headsAfterSitting});
    registerUnfinished(&meetingUnfinished);
    registerStepRemarks(Sitting::kind(), "close", &itemsLeft);
    registerStepRemarks(Sitting::kind(), "close", &dutiesLeft);
    registerAside(AgendaItem::kind(), "dealt_with");
    registerWaysOn(Sitting::kind(), &minutesNext);
    registerMinutesPart({"heads", nullptr, &headsPartOfSitting});
}

QList<ReportKind> meetingReports() {
    return {
        {"plan", "meeting", QT_TRANSLATE_NOOP("meeting", "Preparation plan"), "sitting", false,
         &plan},
        {"day", "meeting", QT_TRANSLATE_NOOP("meeting", "Is the day possible?"), "sitting", false,
         &day, true},
        {"sitting-notice", "meeting", QT_TRANSLATE_NOOP("meeting", "Notice of the sitting"),
         "sitting", false, &notice},
        {"agenda", "meeting", QT_TRANSLATE_NOOP("meeting", "Agenda"), "sitting", false, &agenda},
        {"agenda-internal", "meeting", QT_TRANSLATE_NOOP("meeting", "Agenda with internal items"),
         "sitting", false, &agendaInternal},
        {"script", "meeting", QT_TRANSLATE_NOOP("meeting", "The chair's script"), "sitting", false,
         &script},
        {"minutes", "meeting", QT_TRANSLATE_NOOP("meeting", "Minutes"), "sitting", false, &minutes},
        {"heads-invitation", "meeting",
         QT_TRANSLATE_NOOP("meeting", "Invitation and attendance list"), "heads_meeting", false,
         &invitation},
        {"heads-record", "meeting", QT_TRANSLATE_NOOP("meeting", "Record of the heads' meeting"),
         "heads_meeting", false, &record},
    };
}

} // namespace zhijia
