// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a matter that somebody raised: taken up, promised, solved; and the table of regions.
// What is promised is a measure like every other promise: with owner, date, progress and end.
#include "core/base/regions.h"
#include "core/base/says.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/consultation/clause.h"
#include "core/consultation/topic.h"
#include "core/consultation/words.h"
#include "core/flow/common_params.h"
#include "core/flow/step_words.h"
#include "core/measures/measure.h"
#include <QMap>

namespace zhijia {

using consultation::iso;
using consultation::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(TopicStatus::Raised), "raised", QT_TRANSLATE_NOOP("consultation", "Raised"), "已提出"},
    {int(TopicStatus::Taken), "taken", QT_TRANSLATE_NOOP("consultation", "Taken up"), "已受理"},
    {int(TopicStatus::Promised), "promised", QT_TRANSLATE_NOOP("consultation", "Promised"),
     "已承诺"},
    {int(TopicStatus::Solved), "solved", QT_TRANSLATE_NOOP("consultation", "Solved"), "已解决"},
    {int(TopicStatus::NotSolved), "not_solved", QT_TRANSLATE_NOOP("consultation", "Not solved"),
     "未解决"},
};

ConsultationTopic& of(Record& record) { return static_cast<ConsultationTopic&>(record); }
const ConsultationTopic& of(const Record& record) {
    return static_cast<const ConsultationTopic&>(record);
}

/// No step lies before the one that led here.
Issues inOrder(const Reader& reader, const Record& record, const Params& params) {
    const ConsultationTopic& t = of(record);
    Issues issues = notInFuture(reader, record, params);
    QDate last = t.raisedOn;
    for (const QDate day : {t.takenOn, t.promisedOn})
        if (day.isValid() && day > last)
            last = day;
    issues +=
        notBefore(dateOf(reader, params), last, tr("The step before was on %1.").arg(iso(last)));
    return issues;
}

Issues mayTake(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = inOrder(reader, record, params);
    if (const auto c =
            reader.get(Id<Consultation>(params.value(QStringLiteral("consultation")).toLongLong()));
        c && c->isOver())
        issues << error(tr("\"%1\" is over.").arg(c->name), tr("Choose one that goes on."),
                        QStringLiteral("consultation"));
    return issues;
}

Outcome<void> take(Txn& txn, Record& record, const Params& params) {
    of(record).takenOn = dateOf(txn, params);
    of(record).consultation =
        Id<Consultation>(params.value(QStringLiteral("consultation")).toLongLong());
    return {};
}

Issues mayWrite(const Reader& reader, const Record& record, const Params&) {
    const ConsultationTopic& t = of(record);
    const auto c = t.consultation ? reader.get(t.consultation) : std::nullopt;
    if (!c)
        return {error(tr("The matter belongs to no consultation yet."),
                      tr("Take it up in a consultation first."))};
    if (reader.count<Clause>(Query()
                                 .eq(QStringLiteral("consultation"), t.consultation)
                                 .eq(QStringLiteral("topic"), Id<ConsultationTopic>(t.id))) > 0)
        return {error(tr("It is a clause of \"%1\" already.").arg(c->name),
                      tr("Open the clause there."))};
    return {};
}

Outcome<void> writeClause(Txn& txn, Record& record, const Params&) {
    return clauseFromTopic(txn, Id<ConsultationTopic>(record.id)).map([](Id<Clause>) {});
}

/// Who does it: as the step says, else the employer's side of the talks.
QString ownerName(const Reader& reader, const ConsultationTopic& t, const Params& params) {
    const QString name = textOf(params, "unit_name");
    const auto c = t.consultation ? reader.get(t.consultation) : std::nullopt;
    return saysSomething(name) || !c ? name : c->employer;
}

Issues mayPromise(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = inOrder(reader, record, params);
    if (!idOf<Unit>(params, "unit") && !saysSomething(ownerName(reader, of(record), params)))
        issues << error(tr("It is not said who does it."),
                        tr("Choose the unit that answers for it, or write its name."),
                        QStringLiteral("unit"));
    const QDate by = Codec<QDate>::fromValue(params.value(QStringLiteral("by")));
    if (by.isValid() && by < dateOf(reader, params))
        issues << error(tr("The measure would be due before it is promised."),
                        tr("Choose a later date."), QStringLiteral("by"));
    return issues;
}

Outcome<void> promise(Txn& txn, Record& record, const Params& params) {
    ConsultationTopic& t = of(record);
    t.measure = tidyLines(params.value(QStringLiteral("measure")).toString());
    t.promisedOn = dateOf(txn, params);
    t.doBy = Codec<QDate>::fromValue(params.value(QStringLiteral("by")));
    NewMeasure made;
    made.source = sourceOf(Id<ConsultationTopic>(t.id));
    if (t.consultation)
        made.series = sourceOf(t.consultation);
    made.title = t.measure.section(u'\n', 0, 0).left(60);
    if (made.title != t.measure)
        made.text = t.measure;
    made.unit = idOf<Unit>(params, "unit");
    if (!made.unit)
        made.unitName = ownerName(txn, t, params);
    made.responsible = textOf(params, "responsible");
    made.dueOn = t.doBy;
    made.promisedOn = t.promisedOn;
    return createMeasure(txn, made).map([](Id<Measure>) {});
}

/// With the matter its measures end, which nobody has to type again.
Outcome<void> endMeasures(Txn& txn, const ConsultationTopic& t, const char* verb, Params params) {
    for (const Measure& m : measuresOf(txn, sourceOf(Id<ConsultationTopic>(t.id))))
        if (m.isRunning())
            if (auto ok = txn.step(Id<Measure>(m.id), QString::fromUtf8(verb), params); !ok)
                return ok;
    return {};
}

Outcome<void> solve(Txn& txn, Record& record, const Params& params) {
    ConsultationTopic& t = of(record);
    t.result = tidyLines(params.value(QStringLiteral("result")).toString());
    t.solvedOn = dateOf(txn, params);
    return endMeasures(txn, t, "finish",
                       {{QStringLiteral("result"), t.result},
                        {QStringLiteral("on"), Codec<QDate>::toValue(t.solvedOn)}});
}

Outcome<void> giveUp(Txn& txn, Record& record, const Params& params) {
    ConsultationTopic& t = of(record);
    t.reason = reasonOf(params);
    return endMeasures(txn, t, "give_up",
                       {{QStringLiteral("reason"), t.reason},
                        {QStringLiteral("on"), Codec<QDate>::toValue(dateOf(txn, params))}});
}

} // namespace

template <>
const EnumTable& enumTable<TopicStatus>() {
    static const EnumTable table{"consultation", statuses};
    return table;
}

const Flow& topicFlow() {
    static const Param consultation{"consultation",
                                    QT_TRANSLATE_NOOP("consultation", "Consultation"),
                                    FieldType::Ref,
                                    false,
                                    nullptr,
                                    Consultation::kindName,
                                    QT_TRANSLATE_NOOP("consultation", "Empty: by itself"),
                                    nullptr};
    static const Param measure{"measure", QT_TRANSLATE_NOOP("consultation", "Measure"),
                               FieldType::Note, true};
    static const Param unit{"unit",         QT_TRANSLATE_NOOP("consultation", "Owner unit"),
                            FieldType::Ref, false,
                            nullptr,        Unit::kindName};
    static const Param unitName{
        "unit_name",
        QT_TRANSLATE_NOOP("consultation", "Owner"),
        FieldType::Text,
        false,
        nullptr,
        nullptr,
        QT_TRANSLATE_NOOP("consultation", "Empty: the employer's side of the talks")};
    static const Param responsible{
        "responsible", QT_TRANSLATE_NOOP("consultation", "Responsible person"), FieldType::Text};
    static const Param by{"by", QT_TRANSLATE_NOOP("consultation", "Done by"), FieldType::Date,
                          true};
    static const Param result{"result", QT_TRANSLATE_NOOP("consultation", "Result"),
                              FieldType::Note, true};
    const char* const order =
        QT_TRANSLATE_NOOP("consultation", "The day does not lie before the step before it.");
    static const Flow flow{
        "status",
        "raised",
        {
            {"take",
             QT_TRANSLATE_NOOP("consultation", "Take up"),
             {"raised"},
             "taken",
             {consultation, onParam()},
             &mayTake,
             &take,
             QT_TRANSLATE_NOOP("consultation",
                               "The union takes it on, in a consultation or alone."),
             "check",
             order},
            {"write_clause",
             QT_TRANSLATE_NOOP("consultation", "Make it a clause"),
             {"taken", "promised"},
             "",
             {},
             &mayWrite,
             &writeClause,
             QT_TRANSLATE_NOOP("consultation",
                               "It stands on the table of its consultation as the workers' wish."),
             "edit",
             QT_TRANSLATE_NOOP("consultation", "It was taken up in a consultation.")},
            {"promise",
             QT_TRANSLATE_NOOP("consultation", "Measure promised"),
             {"taken"},
             "promised",
             {measure, unit, unitName, responsible, by, onParam()},
             &mayPromise,
             &promise,
             QT_TRANSLATE_NOOP("consultation",
                               "What will be done, by whom and by when: it is followed up among "
                               "the measures."),
             "calendar",
             QT_TRANSLATE_NOOP("consultation", "Owner and date are named; the day does not lie "
                                               "before the step before it.")},
            {"solve",
             QT_TRANSLATE_NOOP("consultation", "Solved"),
             {"taken", "promised"},
             "solved",
             {result, onParam()},
             &inOrder,
             &solve,
             QT_TRANSLATE_NOOP("consultation",
                               "What came of it; the days since it was said count."),
             "ok",
             order},
            {"give_up",
             QT_TRANSLATE_NOOP("consultation", "Not solved"),
             {"raised", "taken", "promised"},
             "not_solved",
             {reasonParam(), onParam()},
             &inOrder,
             &giveUp,
             QT_TRANSLATE_NOOP("consultation", "It cannot be solved, for a reason in writing."),
             "close",
             order},
        }};
    return flow;
}

qint64 RegionLine::averageTenths() const {
    return solved == 0 ? 0 : (days * 20 + solved) / (solved * 2);
}

QString tenthsText(qint64 tenths) {
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

QList<RegionLine> regionTable(const Reader& reader, bool all) {
    QMap<int, RegionLine> lines; // by code; without a region last
    constexpr int none = 999'999;
    if (all)
        for (const Region& r : regionsIn(0))
            lines[r.code] = {r.code, r.name};
    reader.each(ConsultationTopic::kind(),
                {QStringLiteral("region"), QStringLiteral("status"), QStringLiteral("days")}, {},
                [&](const QVariantList& row) {
                    const int code = row[0].toString().left(2).toInt() * 10'000;
                    RegionLine& line = lines[code == 0 ? none : code];
                    line.province = code;
                    ++line.raised;
                    switch (Codec<TopicStatus>::fromValue(row[1])) {
                    case TopicStatus::Solved:
                        ++line.solved;
                        line.days += row[2].toLongLong();
                        line.longest = qMax(line.longest, row[2].toLongLong());
                        break;
                    case TopicStatus::NotSolved:
                        ++line.notSolved;
                        break;
                    default:
                        ++line.open;
                    }
                    return true;
                });
    for (RegionLine& line : lines)
        if (line.name.isEmpty()) {
            const auto region = regionOf(line.province);
            line.name = region ? region->name : tr("No region given");
        }
    return lines.values();
}

} // namespace zhijia
