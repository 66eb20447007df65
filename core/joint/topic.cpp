// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/topic.h"
#include "core/base/says.h"
#include "core/files/attachment.h"
#include "core/flow/common_params.h"
#include "core/joint/matter.h"
#include "core/opinions/remark.h"

namespace zhijia {

using namespace joint;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(JointTopicStatus::Planned), "planned", QT_TRANSLATE_NOOP("joint", "On the agenda"),
     "待审议"},
    {int(JointTopicStatus::Decided), "decided", QT_TRANSLATE_NOOP("joint", "Decided"), "已议定"},
    {int(JointTopicStatus::Deferred), "deferred", QT_TRANSLATE_NOOP("joint", "Deferred"),
     "暂缓|缓议"},
};

const JointTopic& of(const Record& record) { return static_cast<const JointTopic&>(record); }
JointTopic& of(Record& record) { return static_cast<JointTopic&>(record); }

void derive(const Reader& reader, Record& record) {
    JointTopic& t = of(record);
    if (const auto o = t.opinion ? reader.get(t.opinion) : std::nullopt; o && t.revision == 0) {
        if (t.title.isEmpty())
            t.title = o->title;
        if (t.text.isEmpty())
            t.text = o->text;
        if (t.origin.isEmpty())
            t.origin = tr("%1 %2").arg(o->number, o->title).trimmed();
        if (t.side == JointSide::None)
            t.side = JointSide::Workers;
    }
    t.title = tidy(t.title);
    t.reporter = tidy(t.reporter);
    for (QString* text : {&t.text, &t.discussion, &t.decision})
        *text = tidyLines(*text);
    if (t.side == JointSide::None)
        t.side = JointSide::Union;
    Matter<JointTopic>::derive(reader, t);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const JointTopic& t = of(after);
    issues += jointStands(reader, t.meeting);
    if (t.title.isEmpty())
        issues << error(tr("It is not said what the topic is."),
                        tr("Write it, or choose the opinion it comes from."),
                        QStringLiteral("title"));
    if (before && of(*before).meeting != t.meeting) {
        issues += jointStands(reader, of(*before).meeting);
        if (of(*before).status != JointTopicStatus::Planned || !t.promised.isEmpty())
            issues << error(tr("\"%1\" has its outcome in its meeting.").arg(t.title),
                            tr("Add it to the other meeting as a new topic."),
                            QStringLiteral("meeting"));
    }
    if (before && of(*before).status == JointTopicStatus::Decided && t.decision.isEmpty())
        issues << error(tr("\"%1\" was decided: the decision is not taken away.").arg(t.title),
                        tr("Take the step \"Talk about it again\" instead."),
                        QStringLiteral("decision"));
}

/// A meeting that was not cancelled has a topic that comes from this.
bool isTaken(const Reader& reader, const SourceRef& source) {
    for (const JointTopic& t :
         reader.all<JointTopic>(Query()
                                    .eq(QStringLiteral("source_kind"), source.kind)
                                    .eq(QStringLiteral("source_id"), QVariant(source.id))))
        if (const auto m = reader.get(t.meeting); m && m->status != JointStatus::Cancelled)
            return true;
    return false;
}

Issues mayDecide(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = jointInSession(reader, of(record).meeting);
    if (!saysSomething(of(record).decision) && !saysSomething(textOf(params, "decision")))
        issues << error(tr("It is not said what was decided."), tr("Write the decision."),
                        QStringLiteral("decision"));
    return issues;
}

Outcome<void> decide(Txn&, Record& record, const Params& params) {
    JointTopic& t = of(record);
    if (const QString text = textOf(params, "decision"); !text.isEmpty())
        t.decision = text;
    if (const QString text = textOf(params, "discussion"); !text.isEmpty())
        t.discussion = text;
    t.reason.clear();
    return {};
}

Outcome<void> makeMeasure(Txn& txn, Record& record, const Params& params) {
    const JointTopic& t = of(record);
    const auto made = Matter<JointTopic>::make(txn, t, params);
    if (!made)
        return refuse(made.error());
    // The opinion it came from has its measure now, and can be answered with it.
    if (auto o = t.opinion ? txn.get(t.opinion) : std::nullopt; o && !o->isOver() && !o->measure) {
        o->measure = *made;
        return txn.relink(Opinion::kind(), *o);
    }
    return {};
}

Outcome<void> defer(Txn&, Record& record, const Params& params) {
    of(record).reason = reasonOf(params);
    return {};
}

Outcome<void> again(Txn&, Record& record, const Params&) {
    of(record).reason.clear();
    return {};
}

Kind make() {
    using T = JointTopic;
    Kind kind = kindOf<T>("joint", QT_TRANSLATE_NOOP("joint", "Topic"),
                          QT_TRANSLATE_NOOP("joint", "Topics"));
    kind.flow = &jointTopicFlow();
    kind.titleKey = "title";
    kind.defaultSort = "position";
    kind.within = "meeting";
    kind.identity = {{"meeting", "title"}};
    kind.takesFiles = true;
    kind.fields = {
        field<&T::meeting>("meeting", QT_TRANSLATE_NOOP("joint", "Joint meeting"))
            .required()
            .files("联席会议|会议"),
        field<&T::position>("position", QT_TRANSLATE_NOOP("joint", "Order"))
            .listed(5)
            .files("序号|次序"),
        field<&T::title>("title", QT_TRANSLATE_NOOP("joint", "Topic"))
            .listed(26)
            .files("议题|标题")
            .hint(QT_TRANSLATE_NOOP("joint", "Empty: as the opinion says")),
        field<&T::text>("text", QT_TRANSLATE_NOOP("joint", "What is asked, and why"))
            .note()
            .files("内容|说明|提请事项"),
        field<&T::side>("side", QT_TRANSLATE_NOOP("joint", "Put by")).files("提出方"),
        field<&T::reporter>("reporter", QT_TRANSLATE_NOOP("joint", "Reported by"))
            .listed(14)
            .files("汇报单位"),
        field<&T::opinion>("opinion", QT_TRANSLATE_NOOP("joint", "Opinion"))
            .hint(QT_TRANSLATE_NOOP("joint", "Gives title and text, never who said it")),
        field<&T::origin>("origin", QT_TRANSLATE_NOOP("joint", "Comes from")).derived(),
        field<&T::status>("status", QT_TRANSLATE_NOOP("joint", "Status")).stepOnly().listed(8),
        field<&T::discussion>("discussion", QT_TRANSLATE_NOOP("joint", "What was said"))
            .note()
            .files("讨论情况"),
        field<&T::decision>("decision", QT_TRANSLATE_NOOP("joint", "Decision"))
            .note()
            .listed(20)
            .files("议定意见|议定事项"),
        field<&T::promised>("promised", QT_TRANSLATE_NOOP("joint", "Measures")).note().derived(),
        field<&T::reason>("reason", QT_TRANSLATE_NOOP("joint", "Why deferred")).stepOnly(),
        field<&T::sourceKind>("source_kind", "").hidden(),
        field<&T::sourceId>("source_id", "").hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &Matter<T>::stands;
    kind.mayDiscard = &Matter<T>::hasOutcome;
    return kind;
}

} // namespace

std::vector<JointTopic> jointTopicsOf(const Reader& reader, Id<JointMeeting> meeting) {
    return reader.all<JointTopic>(Query()
                                      .eq(QStringLiteral("meeting"), meeting)
                                      .by(QStringLiteral("position"))
                                      .by(QStringLiteral("id")));
}

std::vector<JointTopic> waitingTopics(const Reader& reader, const JointMeeting& meeting) {
    std::vector<JointTopic> waiting;
    for (const JointMeeting& other :
         reader.all<JointMeeting>(Query()
                                      .eq(QStringLiteral("unit"), meeting.unit)
                                      .is(QStringLiteral("id"), Condition::Ne, meeting.id)
                                      .by(QStringLiteral("held_on")))) {
        const bool cancelled = other.status == JointStatus::Cancelled;
        if (!cancelled && (!other.isOver() || !comesBefore(other, meeting)))
            continue;
        for (JointTopic& t : jointTopicsOf(reader, Id<JointMeeting>(other.id))) {
            // A remark was turned once and for all: its topic must not end with the meeting.
            const bool waits = cancelled
                                   ? t.status == JointTopicStatus::Planned &&
                                         t.sourceKind == QLatin1StringView(Remark::kindName) &&
                                         !isTaken(reader, t.sourceRef())
                                   : t.status == JointTopicStatus::Deferred;
            if (waits && !isTaken(reader, sourceOf(Id<JointTopic>(t.id))))
                waiting.push_back(std::move(t));
        }
    }
    return waiting;
}

namespace {
/// What was put before the last meeting lies before this one too; the bytes are kept once.
Outcome<void> takeFiles(Txn& txn, const JointTopic& old, const JointTopic& t) {
    for (const Attachment& file : attachmentsOf(txn, JointTopic::kind(), old.id)) {
        Attachment copy = file;
        copy.id = copy.revision = 0;
        copy.owner = t.id;
        if (auto ok = txn.insert(copy); !ok)
            return refuse(ok.error());
    }
    return {};
}
} // namespace

Outcome<void> takeDeferred(Txn& txn, const JointMeeting& meeting) {
    for (const JointTopic& old : waitingTopics(txn, meeting)) {
        JointTopic t;
        t.meeting = Id<JointMeeting>(meeting.id);
        t.title = old.title;
        t.text = old.text;
        t.side = old.side;
        t.reporter = old.reporter;
        t.opinion = old.opinion;
        t.origin = old.status == JointTopicStatus::Deferred
                       ? txn.title(JointMeeting::kind(), old.meeting.raw())
                       : old.origin;
        t.sourceKind = QString::fromUtf8(JointTopic::kindName);
        t.sourceId = old.id;
        if (auto ok = txn.insert(t); !ok)
            return refuse(ok.error());
        if (auto ok = takeFiles(txn, old, t); !ok)
            return ok;
    }
    return {};
}

template <>
const EnumTable& enumTable<JointTopicStatus>() {
    static const EnumTable table{"joint", statuses};
    return table;
}

const Flow& jointTopicFlow() {
    static const Param discussion{"discussion", QT_TRANSLATE_NOOP("joint", "What was said"),
                                  FieldType::Note};
    static const Param decision{"decision", QT_TRANSLATE_NOOP("joint", "Decision"),
                                FieldType::Note};
    const char* const session = inSessionText();
    using M = Matter<JointTopic>;
    static const Flow flow{
        "status",
        "planned",
        {
            {"decide",
             QT_TRANSLATE_NOOP("joint", "Decided"),
             {"planned"},
             "decided",
             {decision, discussion},
             &mayDecide,
             &decide,
             QT_TRANSLATE_NOOP("joint", "What the meeting decided, for the minutes."),
             "check",
             session},
            promiseStep({"planned", "decided"}, &M::mayMake, &makeMeasure),
            {"defer",
             QT_TRANSLATE_NOOP("joint", "Defer"),
             {"planned"},
             "deferred",
             {reasonParam()},
             &M::inSession,
             &defer,
             QT_TRANSLATE_NOOP("joint", "Not decided now; it is a topic of the next meeting by "
                                        "itself."),
             "calendar",
             session},
            againStep(QT_TRANSLATE_NOOP("joint", "Talk about it again"), {"decided", "deferred"},
                      "planned", &M::inSession, &again),
        }};
    return flow;
}

const Kind& JointTopic::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
