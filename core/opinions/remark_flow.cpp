// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a remark: classed, joined, turned into something that is followed up, or closed.
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/opinions/remark.h"
#include "core/opinions/words.h"

namespace zhijia {

using namespace opinions;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(RemarkStatus::Received), "received", QT_TRANSLATE_NOOP("opinions", "Received"),
     "已收到|待分类"},
    {int(RemarkStatus::Classed), "classed", QT_TRANSLATE_NOOP("opinions", "Classed"), "已分类"},
    {int(RemarkStatus::Joined), "joined", QT_TRANSLATE_NOOP("opinions", "Joined"), "已并入"},
    {int(RemarkStatus::Turned), "turned", QT_TRANSLATE_NOOP("opinions", "Passed on"),
     "已转办|已转"},
    {int(RemarkStatus::Closed), "closed", QT_TRANSLATE_NOOP("opinions", "Closed"), "已关闭|办结"},
};

Outcome<void> classIt(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Remark&>(record);
    r.category = Codec<VoiceClass>::fromValue(params.value(QStringLiteral("category")));
    if (const QString topic = textOf(params, "topic"); !topic.isEmpty())
        r.topic = tidy(topic);
    r.classedOn = txn.today();
    return {};
}

Issues mayJoin(const Reader& reader, const Record& record, const Params& params) {
    const auto id = idOf<Remark>(params, "into");
    if (!id)
        return {};
    const auto main = reader.get(id);
    const QString field = QStringLiteral("into");
    if (!main || main->id == record.id)
        return {error(tr("A remark is not joined with itself."), tr("Choose another one."), field)};
    if (main->main)
        return {error(
            tr("\"%1\" is joined with another one itself.").arg(main->title),
            tr("Choose that one: \"%1\".").arg(reader.title(Remark::kind(), main->main.raw())),
            field)};
    return {};
}

Outcome<void> join(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Remark&>(record);
    r.main = idOf<Remark>(params, "into");
    r.turnedOn = txn.today();
    for (Remark other : txn.all<Remark>(Query().eq(QStringLiteral("main"), Id<Remark>(r.id)))) {
        other.main = r.main; // never deeper than one
        if (auto ok = txn.update(other); !ok)
            return ok;
    }
    return {};
}

Outcome<void> separate(Txn&, Record& record, const Params&) {
    auto& r = static_cast<Remark&>(record);
    r.main = {};
    r.turnedOn = QDate();
    return {};
}

Outcome<void> turned(Txn& txn, Remark& r, const SourceRef& into) {
    r.becameKind = into.kind;
    r.becameId = into.id;
    const Kind* kind = kindByName(into.kind);
    r.became = kind ? txn.title(*kind, into.id) : into.text();
    r.turnedOn = txn.today();
    return {};
}

Outcome<void> toOpinion(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Remark&>(record);
    Opinion o;
    o.title = r.title;
    o.text = r.text;
    o.category = r.category;
    o.topic = r.topic;
    o.receivedOn = r.saidOn;
    o.anonymous = r.anonymous;
    o.authorName = r.speaker;
    o.authorPhone = r.phone;
    o.fromUnit = r.unit;
    o.fromPost = r.post;
    o.session = idOf<OpinionSession>(params, "session");
    o.urgency = Codec<Urgency>::fromValue(params.value(QStringLiteral("urgency")));
    if (const auto ok = txn.insert(o); !ok)
        return refuse(ok.error());
    return turned(txn, r, sourceOf(Id<Opinion>(o.id)));
}

Issues mayPropose(const Reader& reader, const Record&, const Params&) {
    if (!onlyOpenCall(reader))
        return {error(tr("No call for proposals is open."),
                      tr("Open one first, or make an opinion of it."))};
    return {};
}

Outcome<void> toProposal(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Remark&>(record);
    Proposal p;
    p.call = onlyOpenCall(txn);
    p.title = r.title;
    p.grounds = r.text;
    p.measure = textOf(params, "measure");
    p.proposer = idOf<Deputy>(params, "proposer");
    p.category = textOf(params, "class");
    if (const auto ok = txn.insert(p); !ok)
        return refuse(ok.error());
    return turned(txn, r, sourceOf(Id<Proposal>(p.id)));
}

Issues mayPromise(const Reader& reader, const Record&, const Params& params) {
    Issues issues;
    if (!idOf<Unit>(params, "unit") && !saysSomething(textOf(params, "unit_name")))
        issues << error(tr("It is not said who does it."),
                        tr("Choose the unit that answers for it, or write its name."),
                        QStringLiteral("unit"));
    if (const QDate due = dayOf(params, "due_on"); due.isValid() && due < reader.today())
        issues << error(tr("%1 is over already.").arg(iso(due)), tr("Choose a day to come."),
                        QStringLiteral("due_on"));
    return issues;
}

Outcome<void> toMeasure(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Remark&>(record);
    NewMeasure made;
    made.source = sourceOf(Id<Remark>(r.id));
    made.title = textOf(params, "title").isEmpty() ? r.title : textOf(params, "title");
    made.text = r.text;
    made.unit = idOf<Unit>(params, "unit");
    made.unitName = textOf(params, "unit_name");
    made.responsible = textOf(params, "responsible");
    made.dueOn = dayOf(params, "due_on");
    const auto id = createMeasure(txn, made);
    if (!id)
        return refuse(id.error());
    return turned(txn, r, sourceOf(*id));
}

Issues mayMakeTopic(const Reader&, const Record&, const Params&) {
    if (!topicMaker())
        return {error(tr("This program has no room for consultations."),
                      tr("Make an opinion or a measure of it."))};
    return {};
}

Outcome<void> toTopic(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Remark&>(record);
    const auto made = topicMaker()(txn, r, params);
    return made ? turned(txn, r, *made) : refuse(made.error());
}

Issues mayMakeJointTopic(const Reader&, const Record&, const Params&) {
    if (!jointTopicMaker())
        return {error(tr("This program has no room for joint meetings."),
                      tr("Make an opinion or a measure of it."))};
    return {};
}

Outcome<void> toJointTopic(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Remark&>(record);
    const auto made = jointTopicMaker()(txn, r, params);
    return made ? turned(txn, r, *made) : refuse(made.error());
}

Outcome<void> close(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Remark&>(record);
    r.endReason = reasonOf(params);
    r.turnedOn = txn.today();
    return {};
}

Step joinStep() {
    return {"join",
            QT_TRANSLATE_NOOP("opinions", "Join with another"),
            {"received", "classed"},
            "joined",
            {{"into", QT_TRANSLATE_NOOP("opinions", "Main remark"), FieldType::Ref, true, nullptr,
              "remark", "",
              [](const Record& r, Query& q) {
                  q.is(QStringLiteral("id"), Condition::Ne, QVariant(r.id))
                      .is(QStringLiteral("main"), Condition::IsNull);
              }}},
            &mayJoin,
            &join,
            QT_TRANSLATE_NOOP("opinions", "It says the same: it goes the way of the other."),
            "merge",
            QT_TRANSLATE_NOOP("opinions", "The main one follows nobody.")};
}

Step jointStep() {
    return {"to_joint_topic",
            QT_TRANSLATE_NOOP("opinions", "Make a topic of a joint meeting of it"),
            {"received", "classed"},
            "turned",
            {{"meeting", QT_TRANSLATE_NOOP("opinions", "Joint meeting"), FieldType::Text, false,
              nullptr, nullptr, QT_TRANSLATE_NOOP("opinions", "Its name; empty: the next one")}},
            &mayMakeJointTopic,
            &toJointTopic,
            QT_TRANSLATE_NOOP("opinions", "Government and union talk about it; who said it is not "
                                          "passed on."),
            "joint",
            QT_TRANSLATE_NOOP("opinions", "A joint meeting is planned.")};
}

Step measureStep() {
    return {"to_measure",
            QT_TRANSLATE_NOOP("opinions", "Make a measure of it"),
            {"received", "classed"},
            "turned",
            {{"title", QT_TRANSLATE_NOOP("opinions", "Measure"), FieldType::Text, false, nullptr,
              nullptr, QT_TRANSLATE_NOOP("opinions", "Empty: as the remark is called")},
             {"unit", QT_TRANSLATE_NOOP("opinions", "Owner unit"), FieldType::Ref, false, nullptr,
              "unit"},
             {"unit_name", QT_TRANSLATE_NOOP("opinions", "Owner"), FieldType::Text},
             {"responsible", QT_TRANSLATE_NOOP("opinions", "Responsible person"), FieldType::Text},
             {"due_on", QT_TRANSLATE_NOOP("opinions", "Done by"), FieldType::Date, true}},
            &mayPromise,
            &toMeasure,
            QT_TRANSLATE_NOOP("opinions", "It is clear what has to be done: who does it, by when."),
            "measure",
            QT_TRANSLATE_NOOP("opinions", "Owner and date are named.")};
}

} // namespace

template <>
const EnumTable& enumTable<RemarkStatus>() {
    static const EnumTable table{"opinions", statuses};
    return table;
}

const Flow& remarkFlow() {
    static const Flow flow{
        "status",
        "received",
        {
            {"class",
             QT_TRANSLATE_NOOP("opinions", "Class it"),
             {"received", "classed"},
             "classed",
             {{"category", QT_TRANSLATE_NOOP("opinions", "Class"), FieldType::Enum, true,
               &enumTable<VoiceClass>()},
              {"topic", QT_TRANSLATE_NOOP("opinions", "Topic"), FieldType::Text}},
             nullptr,
             &classIt,
             QT_TRANSLATE_NOOP("opinions", "Says what it is about, so that it is found."),
             "filter",
             ""},
            joinStep(),
            {"separate",
             QT_TRANSLATE_NOOP("opinions", "Separate"),
             {"joined"},
             "received",
             {},
             nullptr,
             &separate,
             QT_TRANSLATE_NOOP("opinions", "It is not the same after all."),
             "undo",
             ""},
            {"to_opinion",
             QT_TRANSLATE_NOOP("opinions", "Make an opinion of it"),
             {"received", "classed"},
             "turned",
             {{"session", QT_TRANSLATE_NOOP("opinions", "Session"), FieldType::Ref, false, nullptr,
               "opinion_session"},
              {"urgency", QT_TRANSLATE_NOOP("opinions", "Deadline class"), FieldType::Enum, false,
               &enumTable<Urgency>()}},
             nullptr,
             &toOpinion,
             QT_TRANSLATE_NOOP("opinions", "Somebody has to answer it, with a deadline."),
             "opinion",
             ""},
            {"to_proposal",
             QT_TRANSLATE_NOOP("opinions", "Make a proposal of it"),
             {"received", "classed"},
             "turned",
             {{"proposer", QT_TRANSLATE_NOOP("opinions", "Proposer"), FieldType::Ref, true, nullptr,
               "deputy"},
              {"measure", QT_TRANSLATE_NOOP("opinions", "Suggested measure"), FieldType::Note,
               true},
              {"class", QT_TRANSLATE_NOOP("opinions", "Class of the call"), FieldType::Text}},
             &mayPropose,
             &toProposal,
             QT_TRANSLATE_NOOP("opinions", "A deputy brings it before the congress as a draft."),
             "proposal",
             QT_TRANSLATE_NOOP("opinions", "A call for proposals is open.")},
            measureStep(),
            {"to_topic",
             QT_TRANSLATE_NOOP("opinions", "Make a topic of consultation of it"),
             {"received", "classed"},
             "turned",
             {{"consultation", QT_TRANSLATE_NOOP("opinions", "Consultation"), FieldType::Text,
               false, nullptr, nullptr,
               QT_TRANSLATE_NOOP("opinions", "Its name; empty: the one that is running")}},
             &mayMakeTopic,
             &toTopic,
             QT_TRANSLATE_NOOP("opinions",
                               "Both sides talk about it in a collective consultation."),
             "list",
             QT_TRANSLATE_NOOP("opinions", "There is a consultation that takes topics.")},
            jointStep(),
            {"close",
             QT_TRANSLATE_NOOP("opinions", "Close"),
             {"received", "classed"},
             "closed",
             {reasonParam()},
             nullptr,
             &close,
             QT_TRANSLATE_NOOP("opinions", "Nothing has to be done: answered at once, or no matter "
                                           "of the union."),
             "close",
             ""},
        }};
    return flow;
}

} // namespace zhijia
