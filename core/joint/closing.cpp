// SPDX-License-Identifier: GPL-3.0-or-later
// Why a joint meeting cannot be closed yet: nothing goes home half done.
#include "core/joint/attendance.h"
#include "core/joint/paper.h"
#include "core/joint/promise.h"
#include "core/joint/review.h"
#include "core/joint/speaker.h"
#include "core/joint/topic.h"
#include "core/joint/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace joint;

namespace {

/// The first few by name, and how many more.
QString some(const QStringList& all) {
    constexpr qsizetype most = 3;
    const QString list = all.mid(0, most).join(tr("; "));
    return all.size() > most ? tr("%1 and %2 more").arg(list).arg(all.size() - most) : list;
}

Issues unexplained(const Reader& reader, const JointMeeting& m) {
    const auto reviews = reviewsOf(reader, Id<JointMeeting>(m.id));
    QStringList missing, silent;
    for (const Measure& measure : measuresToReview(reader, m)) {
        const auto line = std::ranges::find_if(
            reviews, [&](const JointReview& r) { return r.measure.raw() == measure.id; });
        if (line == reviews.end())
            missing << measure.title;
        else if (line->isUndone() && line->explanation.isEmpty())
            silent << measure.title;
    }
    // No law asks for it: it holds the meeting open unless the office sets the rule aside, and then
    // it is still said.
    const Rules rules = Rules::of(reader, m.rulePack);
    const auto severity = rules.applies(rule::jointExplained) ? Severity::Error : Severity::Warning;
    Issues issues;
    const auto say = [&](const QString& text, const QString& mend) {
        Issue issue = error(text, mend);
        issue.severity = severity;
        issues << cited(issue, rules.cite(rule::jointExplained));
    };
    if (!missing.isEmpty())
        say(tr("Not in the first item yet: %1.").arg(some(missing)),
            tr("Take the step \"Bring the first item up to date\"."));
    if (!silent.isEmpty())
        say(tr("Undone and not explained: %1.").arg(some(silent)),
            tr("Write the explanation of each under \"First item\"."));
    return issues;
}

} // namespace

Issues whyNotClose(const Reader& reader, const JointMeeting& m) {
    const Id<JointMeeting> id(m.id);
    Issues issues = unexplained(reader, m);
    QStringList topics, papers, speakers, empty, unknown;
    for (const JointTopic& t : jointTopicsOf(reader, id)) {
        if (t.status == JointTopicStatus::Planned)
            topics << t.title;
        if (t.status == JointTopicStatus::Decided &&
            promisedLines(reader, sourceOf(Id<JointTopic>(t.id))).isEmpty())
            empty << t.title;
    }
    for (const JointPaper& p : jointPapersOf(reader, id)) {
        if (p.status == JointPaperStatus::Submitted)
            papers << p.title;
        if (p.isAdopted() && promisedLines(reader, sourceOf(Id<JointPaper>(p.id))).isEmpty())
            empty << p.title;
    }
    for (const JointSpeaker& s : speakersOf(reader, id))
        if (s.status == JointSpeakerStatus::Listed)
            speakers << s.name;
    if (!topics.isEmpty())
        issues << error(tr("Topics without an outcome: %1.").arg(some(topics)),
                        tr("Decide each of them, or defer it with a reason."));
    if (!papers.isEmpty())
        issues << error(tr("Papers without an outcome: %1.").arg(some(papers)),
                        tr("Adopt each of them, or return it with a reason."));
    if (!speakers.isEmpty())
        issues << error(tr("Still on the speakers' list: %1.").arg(some(speakers)),
                        tr("Note that they spoke, or pass them over with a reason."));
    for (const JointAttendance& a : attendanceOf(reader, id))
        if (a.state == JointPresence::Invited)
            unknown << a.name;
    if (!unknown.isEmpty())
        issues << warning(
            tr("Not noted whether they came: %1.").arg(some(unknown)),
            tr("Note it in the tab \"Attendance\": the minutes name them as absent."));
    if (!empty.isEmpty())
        issues << cited(warning(tr("No measure comes of: %1.").arg(some(empty)),
                                tr("Make one with owner and date, if something was promised.")),
                        Rules::of(reader, m.rulePack).cite(rule::jointMinutes));
    return issues;
}

} // namespace zhijia
