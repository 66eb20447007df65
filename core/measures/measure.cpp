// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/measure.h"
#include "core/base/pinyin.h"
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/measures/words.h"
#include "core/rules/holidays.h"
#include "core/store/search.h"

namespace zhijia {

using namespace measures;

namespace {

constexpr EnumItem outcomes[] = {
    {0, "", ""},
    {int(MeasureOutcome::Done), "done", QT_TRANSLATE_NOOP("measures", "Done"),
     "已完成|完成|已落实|办结"},
    {int(MeasureOutcome::Partly), "partly", QT_TRANSLATE_NOOP("measures", "Done in part"),
     "部分完成|部分落实"},
    {int(MeasureOutcome::Cannot), "cannot", QT_TRANSLATE_NOOP("measures", "Cannot be done"),
     "无法完成|不能落实|无法落实"},
};
constexpr EnumItem keeping[] = {
    {0, "", ""},
    {int(MeasureKept::OnTime), "on_time", QT_TRANSLATE_NOOP("measures", "On time"), "按期|按时"},
    {int(MeasureKept::Late), "late", QT_TRANSLATE_NOOP("measures", "Late"), "逾期完成|延迟"},
    {int(MeasureKept::Partly), "partly", QT_TRANSLATE_NOOP("measures", "Done in part"), "部分"},
    {int(MeasureKept::Undone), "undone", QT_TRANSLATE_NOOP("measures", "Not done"),
     "未完成|未落实"},
};

void deriveKeys(Record& record) {
    auto& m = static_cast<Measure&>(record);
    m.pinyinKey = readName(m.title).key;
    m.searchText = search::words(m.title);
    for (const QString& text : {m.number, m.unitName, m.responsible, m.source})
        if (const QString w = search::words(text); !w.isEmpty())
            m.searchText += u' ' + w;
}

MeasureKept keptOf(const Measure& m) {
    switch (m.outcome) {
    case MeasureOutcome::None:
        return MeasureKept::None;
    case MeasureOutcome::Done:
        return m.endedOn.isValid() && m.dueOn.isValid() && m.endedOn > m.dueOn
                   ? MeasureKept::Late
                   : MeasureKept::OnTime;
    case MeasureOutcome::Partly:
        return MeasureKept::Partly;
    case MeasureOutcome::Cannot:
        return MeasureKept::Undone;
    }
    return MeasureKept::None;
}

void deriveMore(const Reader& reader, Record& record) {
    auto& m = static_cast<Measure&>(record);
    m.title = tidy(m.title);
    m.text = tidyLines(m.text);
    m.number = tidy(m.number);
    m.unitName = tidy(m.unitName);
    m.responsible = tidyName(m.responsible);
    m.source = tidy(m.source);
    if (m.unit)
        m.unitName = reader.title(Unit::kind(), m.unit.raw());
    if (m.sourceKind.isEmpty())
        if (const auto read = readSource(reader, m.source); read && !read->isNull()) {
            m.sourceKind = read->kind;
            m.sourceId = read->id;
        }
    // What a record was called when it was promised stays when the record is gone.
    if (const Kind* kind = kindByName(m.sourceKind); kind && reader.get(*kind, m.sourceId))
        m.source = reader.title(*kind, m.sourceId); // without its kind: no language is kept
    if (m.revision == 0) {
        m.firstDueOn = m.dueOn;
        if (!m.promisedOn.isValid())
            m.promisedOn = qMin(reader.today(), m.dueOn.isValid() ? m.dueOn : reader.today());
    }
    // A register that is taken over says how it ended by its state.
    if (m.outcome == MeasureOutcome::None && m.hasEnded())
        m.outcome = m.status == MeasureStatus::Done     ? MeasureOutcome::Done
                    : m.status == MeasureStatus::Partly ? MeasureOutcome::Partly
                                                        : MeasureOutcome::Cannot;
    m.kept = keptOf(m);
    m.nextDue = m.isRunning() ? m.dueOn : m.hasEnded() ? m.endedOn : QDate();
    deriveKeys(record);
}

constexpr const char* promised[] = {"title", "text", "promised_on", "unit", "unit_name", "due_on"};

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& m = static_cast<const Measure&>(after);
    const auto* b = static_cast<const Measure*>(before);
    if (!saysSomething(m.unitName))
        issues << error(tr("\"%1\" has no owner.").arg(m.title),
                        tr("Choose the unit that answers for it, or write its name."),
                        QStringLiteral("unit"));
    if (!b || b->source != m.source)
        if (const auto read = readSource(reader, m.source); !read && m.sourceKind.isEmpty())
            for (Issue issue : read.error()) {
                issue.field = QStringLiteral("source");
                issues << issue;
            }
    if (m.dueOn.isValid() && m.promisedOn.isValid() && m.dueOn < m.promisedOn &&
        (!b || b->dueOn != m.dueOn || b->promisedOn != m.promisedOn))
        issues << error(tr("It would be due on %1, before it was promised on %2.")
                            .arg(iso(m.dueOn), iso(m.promisedOn)),
                        tr("Correct one of the two dates."), QStringLiteral("due_on"));
    if (m.promisedOn > reader.today() && (!b || b->promisedOn != m.promisedOn))
        issues << error(tr("It cannot have been promised on %1: that day is still to come.")
                            .arg(iso(m.promisedOn)),
                        tr("Correct the date."), QStringLiteral("promised_on"));
    if (!b) {
        if (!saysSomething(m.responsible))
            issues << warning(tr("Nobody is named who is responsible."),
                              tr("Write the name of a person: a unit does nothing by itself."),
                              QStringLiteral("responsible"));
        if (m.isRunning() && m.dueOn.isValid() && m.dueOn < reader.today())
            issues << warning(tr("It was due on %1 already.").arg(iso(m.dueOn)),
                              tr("Check the date; it counts as overdue from the beginning."),
                              QStringLiteral("due_on"));
        return;
    }
    if (b->dueOn != m.dueOn && m.dueOn > b->dueOn && m.extensions == b->extensions)
        issues << error(tr("The due date moves back only with a reason."),
                        tr("Take the step \"Extend\"; the old date is kept."),
                        QStringLiteral("due_on"));
    if (b->isRunning() || m.isRunning())
        return;
    for (const char* key : promised) {
        const Field& f = *Measure::kind().field(QString::fromUtf8(key));
        if (f.get(m) == f.get(*b))
            continue;
        issues << error(tr("\"%1\" has ended: what was promised stands.").arg(b->title),
                        tr("Take the step \"Take back\" first."), QString::fromUtf8(key));
        return;
    }
}

/// Every measure gets a number of its year; those that a register brings along keep theirs.
Outcome<void> settle(Txn& txn, const Record& after, const Record*) {
    const auto& m = static_cast<const Measure&>(after);
    if (!m.number.isEmpty())
        return {};
    Measure numbered = *txn.get(Id<Measure>(m.id));
    const int year = m.promisedOn.isValid() ? m.promisedOn.year() : txn.today().year();
    do
        numbered.number = QStringLiteral("%1-%2").arg(year).arg(
            txn.nextNumber(QStringLiteral("measure.%1").arg(year)), 3, 10, QChar(u'0'));
    while (txn.count<Measure>(Query().eq(QStringLiteral("number"), numbered.number)) > 0);
    return txn.relink(Measure::kind(), numbered);
}

Issues stands(const Reader&, const Record& record) {
    const auto& m = static_cast<const Measure&>(record);
    if (m.status == MeasureStatus::None || m.status == MeasureStatus::Open)
        return {};
    return {error(tr("\"%1\" was begun: it stands.").arg(m.title),
                  tr("Take the step \"Withdraw\" with a reason, or undo the entering."))};
}

bool isRunning(const Reader&, const Record& record) {
    return static_cast<const Measure&>(record).isRunning();
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const auto& m = static_cast<const Measure&>(record);
    const QString kind = QString::fromUtf8(Measure::kindName);
    const QString from = m.source.isEmpty() ? QString() : tr("Promised: %1").arg(m.source);
    if (m.isRunning() && m.dueOn.isValid())
        return {Due{kind, m.id, tr("%1: %2").arg(m.unitName, m.title), m.dueOn, from}};
    if (m.hasEnded() && m.endedOn.isValid())
        return {
            Due{kind, m.id,
                tr("It ended on %1; look at it and confirm it: %2").arg(iso(m.endedOn), m.title),
                calendarOf(reader)->nextWorkday(m.endedOn), from}};
    return {};
}

std::vector<Field> fields() {
    const char* const promise = QT_TRANSLATE_NOOP("measures", "Promise");
    const char* const owner = QT_TRANSLATE_NOOP("measures", "Owner and date");
    const char* const end = QT_TRANSLATE_NOOP("measures", "End");
    return {
        field<&Measure::number>("number", QT_TRANSLATE_NOOP("measures", "No."))
            .unique()
            .listed(9)
            .section(promise)
            .files("编号|事项编号|序号|台账编号")
            .hint(QT_TRANSLATE_NOOP("measures", "Empty: the next number of the year")),
        field<&Measure::title>("title", QT_TRANSLATE_NOOP("measures", "Measure"))
            .required()
            .listed(30)
            .sorts("pinyin_key")
            .section(promise)
            .files("落实事项|事项|措施|事项名称|标题|工作任务|任务"),
        field<&Measure::text>("text", QT_TRANSLATE_NOOP("measures", "What was promised"))
            .note()
            .section(promise)
            .files("具体内容|内容|承诺内容|工作要求|要求"),
        field<&Measure::source>("source", QT_TRANSLATE_NOOP("measures", "Where it comes from"))
            .listed(20)
            .section(promise)
            .files("来源|事项来源|会议|出处")
            .hint(QT_TRANSLATE_NOOP("measures", "In words, or kind:number of a record")),
        field<&Measure::promisedOn>("promised_on", QT_TRANSLATE_NOOP("measures", "Promised on"))
            .section(promise)
            .files("承诺日期|提出日期|确定日期|立项日期"),
        field<&Measure::unit>("unit", QT_TRANSLATE_NOOP("measures", "Owner unit"))
            .section(owner)
            .files("责任单位|牵头单位|承办单位"),
        field<&Measure::unitName>("unit_name", QT_TRANSLATE_NOOP("measures", "Owner"))
            .listed(14)
            .section(owner)
            .files("责任部门|牵头部门|承办部门")
            .hint(QT_TRANSLATE_NOOP("measures", "A department that is not among the units")),
        field<&Measure::responsible>("responsible",
                                     QT_TRANSLATE_NOOP("measures", "Responsible person"))
            .listed(8)
            .section(owner)
            .files("责任人|负责人|联系人"),
        field<&Measure::dueOn>("due_on", QT_TRANSLATE_NOOP("measures", "Due on"))
            .required()
            .listed(10)
            .section(owner)
            .files("完成时限|时限|完成期限|截止日期|计划完成日期|期限"),
        field<&Measure::firstDueOn>("first_due_on",
                                    QT_TRANSLATE_NOOP("measures", "Promised at first for"))
            .derived()
            .section(owner),
        field<&Measure::extensions>("extensions", QT_TRANSLATE_NOOP("measures", "Extended (times)"))
            .stepOnly()
            .section(owner),
        field<&Measure::extensionLog>("extension_log", QT_TRANSLATE_NOOP("measures", "Extensions"))
            .note()
            .stepOnly()
            .section(owner),
        field<&Measure::status>("status", QT_TRANSLATE_NOOP("measures", "Status"))
            .stepOnly()
            .listed(9)
            .section(end)
            .files("状态|落实状态|进度"),
        field<&Measure::outcome>("outcome", QT_TRANSLATE_NOOP("measures", "Outcome"))
            .stepOnly()
            .section(end)
            .files("完成情况|落实结果"),
        field<&Measure::endedOn>("ended_on", QT_TRANSLATE_NOOP("measures", "Ended on"))
            .stepOnly()
            .section(end)
            .files("完成日期|实际完成日期|办结日期"),
        field<&Measure::result>("result", QT_TRANSLATE_NOOP("measures", "Result"))
            .note()
            .stepOnly()
            .section(end)
            .files("落实情况|结果|成效"),
        field<&Measure::endReason>("end_reason", QT_TRANSLATE_NOOP("measures", "Reason"))
            .note()
            .stepOnly()
            .section(end)
            .files("原因|未完成原因|说明"),
        field<&Measure::kept>("kept", QT_TRANSLATE_NOOP("measures", "Kept"))
            .derived()
            .listed(8)
            .section(end),
        field<&Measure::confirmedOn>("confirmed_on", QT_TRANSLATE_NOOP("measures", "Confirmed on"))
            .stepOnly()
            .section(end),
        field<&Measure::confirmedBy>("confirmed_by", QT_TRANSLATE_NOOP("measures", "Confirmed by"))
            .stepOnly()
            .section(end),
        field<&Measure::returnedReason>("returned_reason",
                                        QT_TRANSLATE_NOOP("measures", "Taken back because"))
            .stepOnly()
            .section(end),
        field<&Measure::carried>("carried",
                                 QT_TRANSLATE_NOOP("measures", "Carried over (meetings)"))
            .stepOnly()
            .section(end),
        field<&Measure::note>("note", QT_TRANSLATE_NOOP("measures", "Note"))
            .note()
            .section(end)
            .files("备注"),
        field<&Measure::sourceKind>("source_kind", "").hidden(),
        field<&Measure::sourceId>("source_id", "").hidden(),
        field<&Measure::seriesKind>("series_kind", "").hidden(),
        field<&Measure::seriesId>("series_id", "").hidden(),
        field<&Measure::nextDue>("next_due", "").derived().hidden(),
        field<&Measure::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&Measure::searchText>("search_text", "").derived().hidden(),
    };
}

Kind make() {
    Kind kind = kindOf<Measure>("measures", QT_TRANSLATE_NOOP("measures", "Measure"),
                                QT_TRANSLATE_NOOP("measures", "Measures"));
    kind.flow = &measureFlow();
    kind.titleKey = "title";
    kind.defaultSort = "due_on";
    kind.searchable = true;
    kind.takesFiles = true;
    kind.identity = {{"number"}, {"title", "unit_name", "promised_on"}};
    kind.follows = {{"unit", &isRunning}};
    kind.fields = fields();
    kind.deriveKeys = &deriveKeys;
    kind.deriveMore = &deriveMore;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayDiscard = &stands;
    kind.dues = &dues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<MeasureOutcome>() {
    static const EnumTable table{"measures", outcomes};
    return table;
}
template <>
const EnumTable& enumTable<MeasureKept>() {
    static const EnumTable table{"measures", keeping};
    return table;
}

const Kind& Measure::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
