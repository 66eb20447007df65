// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/topic.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/consultation/clause.h"
#include "core/consultation/words.h"
#include "core/measures/measure.h"
#include "core/people/identity.h"

namespace zhijia {

using consultation::iso;
using consultation::tr;

namespace {

const ConsultationTopic& of(const Record& record) {
    return static_cast<const ConsultationTopic&>(record);
}

void derive(Record& record) {
    auto& t = static_cast<ConsultationTopic&>(record);
    t.title = tidy(t.title);
    t.origin = tidyLines(t.origin);
    if (t.title.isEmpty())
        t.title = t.origin.section(u'\n', 0, 0).left(40);
    t.raisedBy = tidyName(t.raisedBy);
    t.days = t.status == TopicStatus::Solved && t.solvedOn.isValid() && t.raisedOn.isValid()
                 ? std::optional<qint64>(t.raisedOn.daysTo(t.solvedOn))
                 : std::nullopt;
}

void deriveMore(const Reader& reader, Record& record) {
    auto& t = static_cast<ConsultationTopic&>(record);
    if (t.region.isEmpty() && t.unit)
        if (const auto unit = reader.get(t.unit))
            t.region = unit->region;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const ConsultationTopic& t = of(after);
    if (t.raisedOn > reader.today())
        issues << error(tr("%1 lies in the future.").arg(iso(t.raisedOn)), tr("Correct the date."),
                        QStringLiteral("raised_on"));
    if (t.takenOn.isValid() && t.raisedOn > t.takenOn)
        issues << error(tr("It was taken up on %1, before that day.").arg(iso(t.takenOn)),
                        tr("Correct the date."), QStringLiteral("raised_on"));
    if (!before)
        return;
    const ConsultationTopic& b = of(*before);
    if (b.isOver() && t.status == b.status &&
        (b.origin != t.origin || b.raisedOn != t.raisedOn || b.region != t.region ||
         b.title != t.title))
        issues << error(tr("\"%1\" has its result: what was raised stands.").arg(b.title),
                        tr("Undo the last step first if there is a mistake."),
                        QStringLiteral("title"));
}

/// While its measure runs, that one is due. Then the matter itself waits for its result.
QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const ConsultationTopic& t = of(record);
    if (t.status != TopicStatus::Promised || !t.doBy.isValid())
        return {};
    QDate ended;
    for (const Measure& m : measuresOf(reader, sourceOf(Id<ConsultationTopic>(t.id)))) {
        if (m.isRunning())
            return {};
        if (m.status != MeasureStatus::Withdrawn)
            ended = qMax(ended, m.endedOn);
    }
    return {Due{QString::fromUtf8(ConsultationTopic::kindName),
                t.id,
                ended.isValid() ? tr("Write down what came of it: %1").arg(t.title)
                                : tr("%1: %2").arg(t.title, t.measure.simplified()),
                ended.isValid() ? ended : t.doBy,
                {},
                false}};
}

Kind make() {
    using T = ConsultationTopic;
    Kind kind = kindOf<T>("consultation", QT_TRANSLATE_NOOP("consultation", "Raised matter"),
                          QT_TRANSLATE_NOOP("consultation", "Raised matters"));
    kind.flow = &topicFlow();
    kind.titleKey = "title";
    kind.defaultSort = "raised_on";
    kind.identity = {{"title", "raised_on", "region"}};
    kind.takesFiles = true;
    const char* const way = QT_TRANSLATE_NOOP("consultation", "From the remark to the result");
    kind.fields = {
        field<&T::title>("title", QT_TRANSLATE_NOOP("consultation", "Matter"))
            .required()
            .listed(22)
            .files("标题|事项|主题"),
        field<&T::origin>("origin", QT_TRANSLATE_NOOP("consultation", "What was said"))
            .note()
            .required()
            .files("原话|内容|反映内容"),
        field<&T::raisedBy>("raised_by", QT_TRANSLATE_NOOP("consultation", "Said by"))
            .files("反映人|姓名"),
        field<&T::post>("post", QT_TRANSLATE_NOOP("consultation", "Post"))
            .listed(8)
            .files("岗位|职务"),
        field<&T::unit>("unit", QT_TRANSLATE_NOOP("consultation", "Unit")).files("单位"),
        field<&T::region>("region", QT_TRANSLATE_NOOP("consultation", "Region"))
            .listed(14)
            .files("地区|行政区划")
            .shows(&showRegion, &readRegion)
            .hint(QT_TRANSLATE_NOOP("consultation", "Empty: that of the unit")),
        field<&T::place>("place", QT_TRANSLATE_NOOP("consultation", "Place")).files("地点"),
        field<&T::channel>("channel", QT_TRANSLATE_NOOP("consultation", "Channel"))
            .files("渠道|来源渠道"),
        field<&T::raisedOn>("raised_on", QT_TRANSLATE_NOOP("consultation", "Raised on"))
            .required()
            .listed(10)
            .files("提出日期|反映日期"),
        field<&T::consultation>("consultation", QT_TRANSLATE_NOOP("consultation", "Consultation"))
            .stepOnly()
            .section(way),
        field<&T::status>("status", QT_TRANSLATE_NOOP("consultation", "Status"))
            .stepOnly()
            .listed(8)
            .section(way),
        field<&T::takenOn>("taken_on", QT_TRANSLATE_NOOP("consultation", "Taken up on"))
            .stepOnly()
            .section(way),
        field<&T::measure>("measure", QT_TRANSLATE_NOOP("consultation", "Measure"))
            .note()
            .stepOnly()
            .section(way),
        field<&T::promisedOn>("promised_on", QT_TRANSLATE_NOOP("consultation", "Promised on"))
            .stepOnly()
            .section(way),
        field<&T::doBy>("do_by", QT_TRANSLATE_NOOP("consultation", "Done by"))
            .stepOnly()
            .section(way),
        field<&T::result>("result", QT_TRANSLATE_NOOP("consultation", "Result"))
            .note()
            .stepOnly()
            .section(way),
        field<&T::solvedOn>("solved_on", QT_TRANSLATE_NOOP("consultation", "Solved on"))
            .stepOnly()
            .listed(10)
            .section(way),
        field<&T::days>("days", QT_TRANSLATE_NOOP("consultation", "Days to the result"))
            .derived()
            .listed(8)
            .section(way),
        field<&T::reason>("reason", QT_TRANSLATE_NOOP("consultation", "Reason"))
            .stepOnly()
            .section(way),
        field<&T::source>("source_kind", "").hidden(),
        field<&T::sourceId>("source_id", "").hidden(),
    };
    kind.deriveOwn = &derive;
    kind.deriveMore = &deriveMore;
    kind.check = &check;
    kind.dues = &dues;
    return kind;
}

} // namespace

Outcome<Id<ConsultationTopic>> makeTopic(Txn& txn, const TopicSource& source,
                                         Id<Consultation> consultation) {
    if (source.id != 0)
        if (const auto there =
                txn.first<ConsultationTopic>(Query()
                                                 .eq(QStringLiteral("source_kind"), source.kind)
                                                 .eq(QStringLiteral("source_id"), source.id)))
            return Id<ConsultationTopic>(there->id);
    ConsultationTopic t;
    t.title = source.title;
    t.origin = source.text;
    t.raisedBy = source.raisedBy;
    t.post = source.post;
    t.region = source.region;
    t.place = source.place;
    t.channel = source.channel;
    t.unit = source.unit;
    t.raisedOn = source.raisedOn.isValid() ? source.raisedOn : txn.today();
    t.source = source.kind;
    t.sourceId = source.id;
    const auto made = txn.insert(t);
    if (!made || !consultation)
        return made;
    return txn
        .step(*made, QStringLiteral("take"), {{QStringLiteral("consultation"), consultation.raw()}})
        .map([&] { return *made; });
}

Outcome<Id<Clause>> clauseFromTopic(Txn& txn, Id<ConsultationTopic> topic) {
    const auto t = txn.get(topic);
    if (!t || !t->consultation)
        return refuse(tr("The matter belongs to no consultation yet."),
                      tr("Take it up in a consultation first."), QStringLiteral("consultation"));
    if (const auto there =
            txn.first<Clause>(Query()
                                  .eq(QStringLiteral("consultation"), t->consultation)
                                  .eq(QStringLiteral("topic"), topic)))
        return Id<Clause>(there->id);
    Clause c;
    c.consultation = t->consultation;
    c.title = t->title;
    c.workers = t->origin;
    c.topic = topic;
    return txn.insert(c);
}

const Kind& ConsultationTopic::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
