// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a measure: open, in progress, an end with its reason, confirmed; extended and taken
// back on the way.
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/files/attachment.h"
#include "core/flow/common_params.h"
#include "core/measures/progress_note.h"
#include "core/measures/words.h"

namespace zhijia {

using namespace measures;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(MeasureStatus::Open), "open", QT_TRANSLATE_NOOP("measures", "Open"),
     "未开始|待落实|未启动"},
    {int(MeasureStatus::InProgress), "in_progress", QT_TRANSLATE_NOOP("measures", "In progress"),
     "进行中|推进中|落实中"},
    {int(MeasureStatus::Done), "done", QT_TRANSLATE_NOOP("measures", "Done"), "已完成|完成|已落实"},
    {int(MeasureStatus::Partly), "partly", QT_TRANSLATE_NOOP("measures", "Done in part"),
     "部分完成|部分落实"},
    {int(MeasureStatus::Cannot), "cannot", QT_TRANSLATE_NOOP("measures", "Cannot be done"),
     "无法完成|无法落实|不能落实"},
    {int(MeasureStatus::Confirmed), "confirmed", QT_TRANSLATE_NOOP("measures", "End confirmed"),
     "已确认|已销号|销号|已办结"},
    {int(MeasureStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("measures", "Withdrawn"),
     "已撤销|撤销|取消"},
};

const Measure& measure(const Record& record) { return static_cast<const Measure&>(record); }

Issues mayAct(const Reader& reader, const Record& record, const Params& params) {
    const Measure& m = measure(record);
    Issues issues = notInFuture(reader, record, params);
    issues += notBefore(dateOf(reader, params), m.promisedOn,
                        tr("It was promised only on %1.").arg(iso(m.promisedOn)));
    return issues;
}

Issues mayEnd(const Reader& reader, const Record& record, const Params& params) {
    const Measure& m = measure(record);
    Issues issues = mayAct(reader, record, params);
    if (const QDate day = dateOf(reader, params); day > m.dueOn)
        issues << warning(tr("It was due on %1.").arg(iso(m.dueOn)),
                          tr("It counts as late in the statistics."));
    return issues;
}

Outcome<void> ended(Txn& txn, Record& record, const Params& params) {
    auto& m = static_cast<Measure&>(record);
    m.outcome = m.status == MeasureStatus::Done     ? MeasureOutcome::Done
                : m.status == MeasureStatus::Partly ? MeasureOutcome::Partly
                                                    : MeasureOutcome::Cannot;
    m.endedOn = dateOf(txn, params);
    if (const QString text = textOf(params, "result"); !text.isEmpty())
        m.result = text;
    m.endReason = reasonOf(params);
    return {};
}

Issues mayExtend(const Reader& reader, const Record& record, const Params& params) {
    const QDate to = Codec<QDate>::fromValue(params.value(QStringLiteral("to")));
    Issues issues;
    if (to.isValid() && to <= measure(record).dueOn)
        issues << error(tr("It is due on %1 already.").arg(iso(measure(record).dueOn)),
                        tr("Choose a later day."), QStringLiteral("to"));
    if (to.isValid() && to < reader.today())
        issues << error(tr("%1 is over already.").arg(iso(to)), tr("Choose a day to come."),
                        QStringLiteral("to"));
    return issues;
}

Outcome<void> extend(Txn& txn, Record& record, const Params& params) {
    auto& m = static_cast<Measure&>(record);
    const QDate to = Codec<QDate>::fromValue(params.value(QStringLiteral("to")));
    const QString line = tr("%1: from %2 to %3, because: %4")
                             .arg(iso(txn.today()), iso(m.dueOn), iso(to), reasonOf(params));
    m.extensionLog += (m.extensionLog.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    ++m.extensions;
    m.dueOn = to;
    return {};
}

/// Whether anything on file shows what was done.
bool hasEvidence(const Reader& reader, const Measure& m) {
    if (!m.result.isEmpty() || !attachmentsOf(reader, Measure::kind(), m.id).empty())
        return true;
    return !notesOf(reader, Id<Measure>(m.id)).empty();
}

Issues mayConfirm(const Reader& reader, const Record& record, const Params& params) {
    const Measure& m = measure(record);
    Issues issues = notInFuture(reader, record, params);
    issues += notBefore(dateOf(reader, params), m.endedOn,
                        tr("It ended only on %1.").arg(iso(m.endedOn)));
    if (m.outcome == MeasureOutcome::Done && !hasEvidence(reader, m))
        issues << warning(tr("Nothing on file shows that it was done."),
                          tr("Add a progress note, or a picture in the tab Files."));
    return issues;
}

Outcome<void> confirm(Txn& txn, Record& record, const Params& params) {
    auto& m = static_cast<Measure&>(record);
    m.confirmedOn = dateOf(txn, params);
    m.confirmedBy = tidyName(textOf(params, "by"));
    return {};
}

Issues mayTakeBack(const Reader& reader, const Record& record, const Params&) {
    if (measure(record).dueOn < reader.today())
        return {
            warning(tr("It was due on %1: it is overdue at once.").arg(iso(measure(record).dueOn)),
                    tr("Extend it with a reason where that was agreed."))};
    return {};
}

Outcome<void> takeBack(Txn&, Record& record, const Params& params) {
    auto& m = static_cast<Measure&>(record);
    m.returnedReason = reasonOf(params);
    m.outcome = MeasureOutcome::None;
    m.endedOn = m.confirmedOn = QDate();
    m.confirmedBy.clear();
    m.endReason.clear();
    return {};
}

Outcome<void> withdraw(Txn& txn, Record& record, const Params& params) {
    auto& m = static_cast<Measure&>(record);
    m.endReason = reasonOf(params);
    m.endedOn = txn.today();
    return {};
}

/// A register that is taken over: what the steps would have asked.
Issues entered(const Reader& reader, const Record& record) {
    const Measure& m = measure(record);
    Issues issues;
    const bool over = m.hasEnded() || m.status == MeasureStatus::Confirmed;
    if (over && !m.endedOn.isValid())
        issues << error(tr("\"%1\" has ended, but not on any day.").arg(m.title),
                        tr("Write on which day it ended."), QStringLiteral("ended_on"));
    if (m.endedOn > reader.today())
        issues << error(tr("The date lies in the future."), tr("Correct the date."),
                        QStringLiteral("ended_on"));
    if (m.status == MeasureStatus::Confirmed && m.outcome == MeasureOutcome::None)
        issues << error(tr("It is not said how \"%1\" ended.").arg(m.title),
                        tr("Write: done, done in part, or cannot be done."),
                        QStringLiteral("outcome"));
    const bool undone = m.status == MeasureStatus::Partly || m.status == MeasureStatus::Cannot ||
                        m.outcome == MeasureOutcome::Partly || m.outcome == MeasureOutcome::Cannot;
    if (undone && !saysSomething(m.endReason))
        issues << error(tr("It is not said why \"%1\" was not done.").arg(m.title),
                        tr("Write the reason."), QStringLiteral("end_reason"));
    if (m.isRunning() && (m.endedOn.isValid() || m.outcome != MeasureOutcome::None))
        issues << error(tr("\"%1\" is still running and has an end.").arg(m.title),
                        tr("Correct its state, or leave the end out."), QStringLiteral("status"));
    return issues;
}

} // namespace

template <>
const EnumTable& enumTable<MeasureStatus>() {
    static const EnumTable table{"measures", statuses};
    return table;
}

const Flow& measureFlow() {
    static const Param result{"result", QT_TRANSLATE_NOOP("measures", "Result"), FieldType::Note,
                              true};
    static const Flow flow{
        "status",
        "open",
        {
            {"start",
             QT_TRANSLATE_NOOP("measures", "Begin"),
             {"open"},
             "in_progress",
             {},
             nullptr,
             nullptr,
             QT_TRANSLATE_NOOP("measures", "Somebody works on it; a first progress note does the "
                                           "same by itself."),
             "right",
             ""},
            {"finish",
             QT_TRANSLATE_NOOP("measures", "Done"),
             {"open", "in_progress"},
             "done",
             {result, onParam()},
             &mayEnd,
             &ended,
             QT_TRANSLATE_NOOP("measures", "What was promised was done; the result says what."),
             "check",
             QT_TRANSLATE_NOOP("measures", "The day is not before the promise.")},
            {"finish_partly",
             QT_TRANSLATE_NOOP("measures", "Done in part"),
             {"open", "in_progress"},
             "partly",
             {result, reasonParam(), onParam()},
             &mayEnd,
             &ended,
             QT_TRANSLATE_NOOP("measures", "Says what was done, and why not all of it."),
             "report",
             QT_TRANSLATE_NOOP("measures", "The day is not before the promise.")},
            {"give_up",
             QT_TRANSLATE_NOOP("measures", "Cannot be done"),
             {"open", "in_progress"},
             "cannot",
             {reasonParam(), onParam()},
             &mayEnd,
             &ended,
             QT_TRANSLATE_NOOP("measures", "Says why; the next meeting hears the reason."),
             "close",
             QT_TRANSLATE_NOOP("measures", "The day is not before the promise.")},
            {"extend",
             QT_TRANSLATE_NOOP("measures", "Extend"),
             {"open", "in_progress"},
             "",
             {{"to", QT_TRANSLATE_NOOP("measures", "New due date"), FieldType::Date, true},
              reasonParam()},
             &mayExtend,
             &extend,
             QT_TRANSLATE_NOOP("measures",
                               "Gives more time; the old date and the reason are kept."),
             "calendar",
             QT_TRANSLATE_NOOP("measures", "The new day is later than the old one.")},
            {"confirm",
             QT_TRANSLATE_NOOP("measures", "Confirm the end"),
             {"done", "partly", "cannot"},
             "confirmed",
             {{"by", QT_TRANSLATE_NOOP("measures", "Confirmed by"), FieldType::Text}, onParam()},
             &mayConfirm,
             &confirm,
             QT_TRANSLATE_NOOP("measures",
                               "Whoever asked for it, or the union, has seen how it ended."),
             "ok",
             QT_TRANSLATE_NOOP("measures", "The day is not before the end.")},
            {"take_back",
             QT_TRANSLATE_NOOP("measures", "Take back"),
             {"done", "partly", "cannot", "confirmed"},
             "in_progress",
             {reasonParam()},
             &mayTakeBack,
             &takeBack,
             QT_TRANSLATE_NOOP("measures", "It is not what was promised: the work goes on."),
             "undo",
             QT_TRANSLATE_NOOP("measures", "Warns when it is overdue at once.")},
            {"withdraw",
             QT_TRANSLATE_NOOP("measures", "Withdraw"),
             {"open", "in_progress"},
             "withdrawn",
             {reasonParam()},
             nullptr,
             &withdraw,
             QT_TRANSLATE_NOOP("measures",
                               "It is not wanted any more (entered twice, overtaken by events)."),
             "delete",
             ""},
        },
        {{"open", &entered},
         {"in_progress", &entered},
         {"done", &entered},
         {"partly", &entered},
         {"cannot", &entered},
         {"confirmed", &entered}}};
    return flow;
}

} // namespace zhijia
