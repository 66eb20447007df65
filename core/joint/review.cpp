// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/review.h"
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/joint/paper.h"
#include "core/joint/topic.h"
#include "core/joint/words.h"
#include "core/measures/progress_note.h"
#include <QSet>

namespace zhijia {

using namespace joint;

namespace {

/// The joint meeting that made a measure, by itself or by a paper or a topic; none: it came from
/// elsewhere.
std::optional<JointMeeting> madeIn(const Reader& reader, const Measure& m) {
    const auto meetingOf = [&]<class R>(std::type_identity<R>) {
        const auto part = m.sourceKind == QLatin1StringView(R::kindName)
                              ? reader.get(Id<R>(m.sourceId))
                              : std::nullopt;
        return part ? part->meeting : Id<JointMeeting>();
    };
    Id<JointMeeting> id = m.sourceKind == QLatin1StringView(JointMeeting::kindName)
                              ? Id<JointMeeting>(m.sourceId)
                              : meetingOf(std::type_identity<JointTopic>());
    if (!id)
        id = meetingOf(std::type_identity<JointPaper>());
    return id ? reader.get(id) : std::nullopt;
}

/// Promised before this meeting. On its own day only by an earlier one of the same union.
bool isOlder(const Reader& reader, const Measure& m, const JointMeeting& meeting) {
    if (!m.promisedOn.isValid() || m.promisedOn > meeting.heldOn)
        return false;
    const auto made = madeIn(reader, m);
    if (made && made->id == meeting.id)
        return false;
    return m.promisedOn < meeting.heldOn ||
           (made && made->unit == meeting.unit && comesBefore(*made, meeting));
}

const JointReview& of(const Record& record) { return static_cast<const JointReview&>(record); }

/// What there is to say of a measure, in the words that were written at it. That it came before a
/// meeting is no news of it.
QString newsOf(const Reader& reader, const Measure& m) {
    if (!m.isRunning()) {
        QStringList parts{m.result, m.endReason};
        parts.removeAll(QString());
        return parts.join(u'\n');
    }
    const auto notes = notesOf(reader, Id<Measure>(m.id));
    for (auto note = notes.rbegin(); note != notes.rend(); ++note)
        if (!note->carried)
            return note->text;
    return {};
}

void derive(const Reader& reader, Record& record) {
    auto& r = static_cast<JointReview&>(record);
    r.explanation = tidyLines(r.explanation);
    const auto m = r.measure ? reader.get(r.measure) : std::nullopt;
    if (!m || !jointStands(reader, r.meeting).isEmpty())
        return; // it keeps what was said
    r.number = m->number;
    r.title = m->title;
    r.unitName = m->unitName;
    r.promisedOn = m->promisedOn;
    r.dueOn = m->dueOn;
    r.state = m->status;
    const auto meeting = reader.get(r.meeting);
    r.overdue = m->isRunning() && meeting && m->dueOn < meeting->heldOn;
    r.result = newsOf(reader, *m);
    // Whoever ended it unfinished has said why.
    if (r.explanation.isEmpty() && !m->isRunning() && !m->endReason.isEmpty())
        r.explanation = m->endReason;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const JointReview& r = of(after);
    issues += jointStands(reader, r.meeting);
    Query same;
    same.eq(QStringLiteral("meeting"), r.meeting)
        .eq(QStringLiteral("measure"), r.measure)
        .is(QStringLiteral("id"), Condition::Ne, r.id);
    if (!before && reader.count<JointReview>(same) > 0)
        issues << error(tr("\"%1\" is in the first item already.").arg(r.title),
                        tr("Write the explanation there."), QStringLiteral("measure"));
    if (before && of(*before).measure != r.measure)
        issues << error(tr("A line of the first item keeps its measure."),
                        tr("Remove it, and add the other measure."), QStringLiteral("measure"));
    if (!before) {
        const auto meeting = reader.get(r.meeting);
        const auto m = reader.get(r.measure);
        if (meeting && m && !isOlder(reader, *m, *meeting))
            issues << error(tr("\"%1\" was not promised before this meeting.").arg(r.title),
                            tr("It stands among the measures of its topic or paper; the next "
                               "meeting begins with it."),
                            QStringLiteral("measure"));
    }
    if (!r.explanation.isEmpty() && !saysSomething(r.explanation) &&
        (!before || of(*before).explanation != r.explanation))
        issues << error(tr("\"%1\" explains nothing.").arg(r.explanation),
                        tr("Write why it is not done, and what follows; or leave it empty."),
                        QStringLiteral("explanation"));
}

Issues stands(const Reader& reader, const Record& record) {
    return jointStands(reader, of(record).meeting);
}
bool goesOn(const Reader& reader, const Record& record) { return stands(reader, record).isEmpty(); }

Kind make() {
    using R = JointReview;
    Kind kind = kindOf<R>("joint", QT_TRANSLATE_NOOP("joint", "Earlier measure"),
                          QT_TRANSLATE_NOOP("joint", "First item: earlier measures"));
    kind.titleKey = "title";
    kind.defaultSort = "due_on";
    kind.within = "meeting";
    kind.identity = {{"meeting", "number"}};
    kind.follows = {{"measure", &goesOn}, {"meeting", &goesOn}};
    kind.fields = {
        field<&R::meeting>("meeting", QT_TRANSLATE_NOOP("joint", "Joint meeting"))
            .required()
            .files("联席会议|会议"),
        field<&R::measure>("measure", QT_TRANSLATE_NOOP("joint", "Measure"))
            .required()
            .files("落实事项"),
        field<&R::number>("number", QT_TRANSLATE_NOOP("joint", "No.")).derived().listed(9),
        field<&R::title>("title", QT_TRANSLATE_NOOP("joint", "What was promised"))
            .derived()
            .listed(26),
        field<&R::unitName>("unit_name", QT_TRANSLATE_NOOP("joint", "Owner")).derived().listed(14),
        field<&R::promisedOn>("promised_on", QT_TRANSLATE_NOOP("joint", "Promised on")).derived(),
        field<&R::dueOn>("due_on", QT_TRANSLATE_NOOP("joint", "Due on")).derived().listed(10),
        field<&R::state>("state", QT_TRANSLATE_NOOP("joint", "How it stands")).derived().listed(9),
        field<&R::overdue>("overdue", QT_TRANSLATE_NOOP("joint", "Overdue")).derived(),
        field<&R::result>("result", QT_TRANSLATE_NOOP("joint", "Result, or the latest news"))
            .note()
            .derived(),
        field<&R::explanation>("explanation", QT_TRANSLATE_NOOP("joint", "Explanation"))
            .note()
            .listed(26)
            .files("情况说明|说明|未完成原因")
            .hint(QT_TRANSLATE_NOOP("joint", "Why it is not done, and what follows")),
        field<&R::carried>("carried", QT_TRANSLATE_NOOP("joint", "Goes on to the next meeting"))
            .derived(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &stands;
    return kind;
}

} // namespace

std::vector<JointReview> reviewsOf(const Reader& reader, Id<JointMeeting> meeting) {
    return reader.all<JointReview>(Query()
                                       .eq(QStringLiteral("meeting"), meeting)
                                       .by(QStringLiteral("due_on"))
                                       .by(QStringLiteral("id")));
}

std::vector<Measure> measuresToReview(const Reader& reader, const JointMeeting& meeting) {
    std::vector<Measure> list = undoneMeasures(reader, meeting.series());
    const Id<JointMeeting> before =
        meeting.isOver() ? meeting.previous : jointBefore(reader, meeting);
    const auto last = before ? reader.get(before) : std::nullopt;
    const auto ended = [&](Query query) {
        if (last)
            query.is(QStringLiteral("ended_on"), Condition::Ge,
                     Codec<QDate>::toValue(last->heldOn));
        query.in(QStringLiteral("status"), {QStringLiteral("done"), QStringLiteral("confirmed"),
                                            QStringLiteral("withdrawn")});
        for (Measure& m : reader.all<Measure>(query))
            list.push_back(std::move(m));
    };
    const SourceRef series = meeting.series();
    ended(Query()
              .eq(QStringLiteral("series_kind"), series.kind)
              .eq(QStringLiteral("series_id"), series.id));
    // A register that was taken over names the meeting only.
    Query brought;
    brought.eq(QStringLiteral("source_kind"), QString::fromUtf8(JointMeeting::kindName))
        .inRecords(QStringLiteral("source_id"), JointMeeting::kind(), QStringLiteral("id"),
                   {{QStringLiteral("unit"), Condition::Eq, meeting.unit.raw()}});
    Query running = brought;
    running.in(QStringLiteral("status"), {QStringLiteral("open"), QStringLiteral("in_progress"),
                                          QStringLiteral("partly"), QStringLiteral("cannot")});
    for (Measure& m : reader.all<Measure>(running))
        list.push_back(std::move(m));
    ended(brought);
    std::erase_if(list, [&](const Measure& m) { return !isOlder(reader, m, meeting); });
    std::ranges::sort(list, {}, [](const Measure& m) { return std::pair(m.dueOn, m.id); });
    const auto twice = std::ranges::unique(list, {}, &Measure::id);
    list.erase(twice.begin(), twice.end());
    return list;
}

Outcome<qint64> drawReviews(Txn& txn, const JointMeeting& meeting) {
    const Id<JointMeeting> id(meeting.id);
    QSet<RawId> there;
    for (JointReview r : reviewsOf(txn, id)) {
        there << r.measure.raw();
        JointReview now = r;
        JointReview::kind().derive(txn, now);
        if (now.result == r.result && now.state == r.state && now.dueOn == r.dueOn &&
            now.overdue == r.overdue && now.explanation == r.explanation)
            continue;
        if (auto ok = txn.update(r); !ok)
            return refuse(ok.error());
    }
    qint64 added = 0;
    for (const Measure& m : measuresToReview(txn, meeting)) {
        if (there.contains(m.id))
            continue;
        JointReview r;
        r.meeting = id;
        r.measure = Id<Measure>(m.id);
        if (auto ok = txn.insert(r); !ok)
            return refuse(ok.error());
        ++added;
    }
    return added;
}

Outcome<void> carryReviews(Txn& txn, const JointMeeting& meeting) {
    const Id<JointMeeting> id(meeting.id);
    for (const JointReview& line : reviewsOf(txn, id)) {
        if (!line.isUndone() || line.carried)
            continue;
        JointReview r = line;
        r.carried = true;
        if (auto ok = txn.relink(JointReview::kind(), r); !ok)
            return ok;
        // Afterwards: the line keeps how the measure stood before it went on.
        if (auto ok = carryOver(txn, line.measure, sourceOf(id), meeting.heldOn); !ok)
            return ok;
    }
    return {};
}

ReviewCount countOf(const std::vector<JointReview>& reviews) {
    ReviewCount count;
    for (const JointReview& r : reviews) {
        ++count.all;
        count.done += r.state == MeasureStatus::Done || r.state == MeasureStatus::Confirmed;
        count.undone += r.isUndone();
        count.overdue += r.overdue;
        count.unexplained += r.isUndone() && r.explanation.isEmpty();
    }
    return count;
}

const Kind& JointReview::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
