// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/book/next_within.h"
#include "core/book/txn.h"
#include "core/congress/words.h"
#include "core/flow/common_params.h"
#include "core/meeting/heads.h"
#include "core/meeting/words.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"

namespace zhijia {

using meeting::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(HeadsStatus::Planned), "planned", QT_TRANSLATE_NOOP("meeting", "Planned"), "计划中"},
    {int(HeadsStatus::Held), "held", QT_TRANSLATE_NOOP("meeting", "Held"), "已召开"},
    {int(HeadsStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("meeting", "Cancelled"), "已取消"},
};

const HeadsMeeting& meeting_(const Record& record) {
    return static_cast<const HeadsMeeting&>(record);
}

QString nameOf(const QString& term, qint64 number) {
    return meeting::tr("%1, heads' meeting %2").arg(term, congress::ordinal(number));
}

void derive(const Reader& reader, Record& record) {
    auto& m = static_cast<HeadsMeeting&>(record);
    if (m.number == 0)
        m.number = nextWithin<HeadsMeeting>(reader, "term", m.term, m.id);
    m.name = tidy(m.name);
    if (m.name.isEmpty())
        m.name = nameOf(reader.title(Term::kind(), m.term.raw()), m.number);
}

constexpr const char* printed[] = {"term", "number", "name", "held_on", "starts", "place", "chair"};

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const HeadsMeeting& m = meeting_(after);
    if (m.number < 0)
        issues << error(tr("The number of a meeting is 1 or more."), tr("Correct the number."),
                        QStringLiteral("number"));
    if (m.status != HeadsStatus::Cancelled &&
        reader.count<HeadsMeeting>(
            Query()
                .eq(QStringLiteral("term"), m.term)
                .eq(QStringLiteral("number"), m.number)
                .is(QStringLiteral("id"), Condition::Ne, m.id)
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("cancelled"))) > 0)
        issues << error(tr("Heads' meeting %1 of this term is there already.").arg(m.number),
                        tr("Open it, or give the next number."), QStringLiteral("number"));
    if (!m.starts.isEmpty() && !meeting::timeOf(m.starts).isValid())
        issues << error(tr("\"%1\" is no time of day.").arg(m.starts), tr("Write it as 09:00."),
                        QStringLiteral("starts"));
    const auto term = reader.get(m.term);
    if (term && !before && term->status == TermStatus::Ended)
        issues << error(tr("%1 is over: it holds no heads' meeting any more.").arg(term->name),
                        tr("Choose the term that is in office."), QStringLiteral("term"));
    if (before && meeting_(*before).status == HeadsStatus::Held && m.status == HeadsStatus::Held)
        for (const char* key : printed)
            if (const Field& f = *HeadsMeeting::kind().field(QString::fromUtf8(key));
                f.get(*before) != f.get(m)) {
                issues << error(tr("%1 was held: its record stands.").arg(meeting_(*before).name),
                                tr("Undo the holding first if it was a mistake."),
                                QString::fromUtf8(key));
                break;
            }
}

Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    if (before)
        return {};
    return inviteHeads(txn, Id<HeadsMeeting>(after.id)).map([](int) {});
}

Issues mayHold(const Reader& reader, const Record& record, const Params&) {
    const HeadsMeeting& m = meeting_(record);
    Issues issues;
    if (m.heldOn > reader.today())
        issues << error(tr("%1 is on %2, not today.").arg(m.name, m.heldOn.toString(Qt::ISODate)),
                        tr("Correct its date, or wait for it."));
    const HeadsQuorum q = headsQuorum(reader, m);
    if (q.entitled == 0) {
        issues << error(tr("Nobody is invited who may decide."),
                        tr("Choose heads of delegations and chairs of committees, then take the "
                           "step \"Invite heads and chairs\"."));
    } else if (!q.met) {
        Issue issue = error(q.text(), tr("Mark who is there; or cancel the meeting and call "
                                         "another: below this number it decides nothing."));
        issue.rule = q.citation;
        issues << issue;
    }
    if (m.chair.trimmed().isEmpty())
        issues << warning(tr("Nobody is named as chair."), tr("Enter who chaired it."),
                          QStringLiteral("chair"));
    return issues;
}

Outcome<void> hold(Txn& txn, Record& record, const Params&) {
    auto& m = static_cast<HeadsMeeting&>(record);
    for (const RawId id : txn.ids(HeadsAttendee::kind(),
                                  Query()
                                      .eq(QStringLiteral("meeting"), Id<HeadsMeeting>(m.id))
                                      .eq(QStringLiteral("status"), QStringLiteral("invited"))))
        if (auto ok = txn.step(HeadsAttendee::kind(), id, QStringLiteral("absent")); !ok)
            return ok;
    m.rulePack = Rules::inForce(txn).ref();
    HeadsMeeting counted = m; // not yet by what it keeps
    counted.status = HeadsStatus::Planned;
    const HeadsQuorum q = headsQuorum(txn, counted);
    m.entitled = q.entitled;
    m.attended = q.attended;
    m.needed = q.needed;
    return {};
}

Outcome<void> cancel(Txn&, Record& record, const Params& params) {
    static_cast<HeadsMeeting&>(record).reason = reasonOf(params);
    return {};
}

Outcome<void> invite(Txn& txn, Record& record, const Params&) {
    const auto added = inviteHeads(txn, Id<HeadsMeeting>(record.id));
    if (added && *added == 0)
        txn.note({Severity::Note,
                  {},
                  tr("Every head and every chair is invited already."),
                  {},
                  tr("Nothing is left to do.")});
    return added.map([](int) {});
}

Kind make() {
    Kind kind = kindOf<HeadsMeeting>("meeting", QT_TRANSLATE_NOOP("meeting", "Heads' meeting"),
                                     QT_TRANSLATE_NOOP("meeting", "Heads' meetings"));
    kind.flow = &headsMeetingFlow();
    kind.defaultSort = "held_on";
    kind.identity = {{"term", "number"}, {"name", "held_on"}};
    kind.takesFiles = true;
    const char* const course = QT_TRANSLATE_NOOP("meeting", "Course");
    kind.fields = {
        field<&HeadsMeeting::name>("name", QT_TRANSLATE_NOOP("meeting", "Title"))
            .listed(26)
            .files("名称|会议名称")
            .hint(QT_TRANSLATE_NOOP("meeting", "Empty: worded from term and number")),
        field<&HeadsMeeting::term>("term", QT_TRANSLATE_NOOP("meeting", "Term"))
            .required()
            .files("届次|届"),
        field<&HeadsMeeting::number>("number", QT_TRANSLATE_NOOP("meeting", "Number"))
            .files("次")
            .hint(QT_TRANSLATE_NOOP("meeting", "Empty: the next one")),
        field<&HeadsMeeting::heldOn>("held_on", QT_TRANSLATE_NOOP("meeting", "Date"))
            .required()
            .listed(10)
            .files("日期|会议日期"),
        field<&HeadsMeeting::starts>("starts", QT_TRANSLATE_NOOP("meeting", "Time"))
            .listed(5)
            .files("时间")
            .reads(&meeting::readTime),
        field<&HeadsMeeting::place>("place", QT_TRANSLATE_NOOP("meeting", "Place"))
            .listed(14)
            .files("地点"),
        field<&HeadsMeeting::chair>("chair", QT_TRANSLATE_NOOP("meeting", "Chair"))
            .listed(8)
            .files("主持人"),
        field<&HeadsMeeting::recorder>("recorder", QT_TRANSLATE_NOOP("meeting", "Recorder"))
            .files("记录人"),
        field<&HeadsMeeting::topics>("topics", QT_TRANSLATE_NOOP("meeting", "Topics"))
            .note()
            .files("议题")
            .hint(QT_TRANSLATE_NOOP("meeting", "A line each; they stand in the invitation")),
        field<&HeadsMeeting::summary>("summary", QT_TRANSLATE_NOOP("meeting", "What was said"))
            .note()
            .files("会议情况"),
        field<&HeadsMeeting::status>("status", QT_TRANSLATE_NOOP("meeting", "Status"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&HeadsMeeting::rulePack>("rule_pack",
                                       QT_TRANSLATE_NOOP("meeting", "Rules it ran under"))
            .stepOnly()
            .section(course),
        field<&HeadsMeeting::entitled>("entitled", QT_TRANSLATE_NOOP("meeting", "Entitled"))
            .stepOnly()
            .section(course),
        field<&HeadsMeeting::attended>("attended", QT_TRANSLATE_NOOP("meeting", "Attended"))
            .stepOnly()
            .section(course),
        field<&HeadsMeeting::needed>("needed", QT_TRANSLATE_NOOP("meeting", "Needed"))
            .stepOnly()
            .section(course),
        field<&HeadsMeeting::reason>("reason",
                                     QT_TRANSLATE_NOOP("meeting", "Reason of the cancellation"))
            .stepOnly()
            .section(course),
        field<&HeadsMeeting::note>("note", QT_TRANSLATE_NOOP("meeting", "Note"))
            .note()
            .files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.dues = &headsMeetingDues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<HeadsStatus>() {
    static const EnumTable table{"meeting", statuses};
    return table;
}

QString HeadsQuorum::text() const {
    if (met)
        return tr("Attending %1 of %2; %3 are needed.").arg(attended).arg(entitled).arg(needed);
    return tr("Attending %1 of %2; %3 are needed, %4 are missing.")
        .arg(attended)
        .arg(entitled)
        .arg(needed)
        .arg(needed - attended);
}

HeadsQuorum headsQuorum(const Reader& reader, const HeadsMeeting& m) {
    HeadsQuorum q;
    const Rules rules = Rules::of(reader, m.rulePack);
    if (m.status == HeadsStatus::Held) {
        q.entitled = m.entitled;
        q.attended = m.attended;
        q.needed = m.needed;
    } else {
        for (const HeadsAttendee& a : reader.all<HeadsAttendee>(
                 Query().eq(QStringLiteral("meeting"), Id<HeadsMeeting>(m.id)))) {
            q.entitled += a.isEntitled();
            q.attended += a.isEntitled() && a.status == HeadsPresence::Present;
        }
        q.needed = rules.threshold(rule::headsQuorum, q.entitled).needed;
    }
    const Threshold t = rules.threshold(rule::headsQuorum, q.entitled);
    q.rule = t.rule;
    q.citation = t.citation;
    q.met = q.entitled > 0 && q.attended >= q.needed;
    return q;
}

Issues headsMeetingStands(const Reader& reader, Id<HeadsMeeting> id) {
    const auto m = reader.get(id);
    if (!m || m->status == HeadsStatus::Planned || m->status == HeadsStatus::None)
        return {};
    return {m->status == HeadsStatus::Held
                ? error(tr("%1 was held: its record stands.").arg(m->name),
                        tr("Undo the holding first if it was a mistake."))
                : error(tr("%1 was cancelled.").arg(m->name), tr("Enter another meeting."))};
}

QList<Due> headsMeetingDues(const Reader& reader, const Record& record, QDate) {
    const HeadsMeeting& m = meeting_(record);
    if (m.status != HeadsStatus::Planned)
        return {};
    return {Due{QString::fromUtf8(HeadsMeeting::kindName),
                m.id,
                tr("Hold %1").arg(m.name),
                m.heldOn,
                {},
                calendarOf(reader)->isProvisional(m.heldOn)}};
}

const Flow& headsMeetingFlow() {
    static const Flow flow{
        "status",
        "planned",
        {
            {"invite",
             QT_TRANSLATE_NOOP("meeting", "Invite heads and chairs"),
             {"planned"},
             "",
             {},
             nullptr,
             &invite,
             QT_TRANSLATE_NOOP(
                 "meeting",
                 "Puts heads of delegations and chairs of committees on the list who are missing."),
             "delegation"},
            {"hold",
             QT_TRANSLATE_NOOP("meeting", "Held"),
             {"planned"},
             "held",
             {},
             &mayHold,
             &hold,
             QT_TRANSLATE_NOOP("meeting",
                               "It took place; whoever is still only invited was absent."),
             "ok",
             QT_TRANSLATE_NOOP("meeting", "Its day has come and enough of those entitled are "
                                          "there.")},
            {"cancel",
             QT_TRANSLATE_NOOP("meeting", "Cancel the meeting"),
             {"planned"},
             "cancelled",
             {reasonParam()},
             nullptr,
             &cancel,
             QT_TRANSLATE_NOOP("meeting", "It does not take place."),
             "delete"},
        }};
    return flow;
}

const Kind& HeadsMeeting::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
