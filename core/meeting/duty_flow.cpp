// SPDX-License-Identifier: GPL-3.0-or-later
// How a duty is done, waived or taken up again.
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/meeting/duty.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(DutyStatus::Open), "open", QT_TRANSLATE_NOOP("meeting", "To do"), "未完成|待办"},
    {int(DutyStatus::Done), "done", QT_TRANSLATE_NOOP("meeting", "Done"), "已完成|完成"},
    {int(DutyStatus::Waived), "waived", QT_TRANSLATE_NOOP("meeting", "Waived"), "不需要|免办"},
};

const Duty& duty(const Record& record) { return static_cast<const Duty&>(record); }

/// Whether the sitting can still take the step that this duty waits for.
bool stillComes(const Reader& reader, const Duty& d) {
    const auto s = reader.get(d.sitting);
    if (!s)
        return false;
    switch (d.event) {
    case DutyEvent::None:
        return false;
    case DutyEvent::Called:
        return s->status == SittingStatus::Planned;
    case DutyEvent::Papers:
        return s->status == SittingStatus::Planned || s->status == SittingStatus::Called;
    case DutyEvent::Opened:
        return s->status == SittingStatus::Planned || s->status == SittingStatus::Called;
    case DutyEvent::Closed:
        return !s->isOver();
    case DutyEvent::Minutes:
        return s->status != SittingStatus::Cancelled;
    }
    return false;
}

/// What was to be done for a sitting that does not take place is neither done nor open again.
Issues takesPlace(const Reader& reader, const Duty& d) {
    const auto s = reader.get(d.sitting);
    if (!s || s->status != SittingStatus::Cancelled)
        return {};
    return {error(tr("%1 is cancelled: nothing is left to prepare.").arg(s->name),
                  tr("Leave the duty as it is, or undo the cancelling."))};
}

Issues mayFinish(const Reader& reader, const Record& record, const Params& params) {
    const Duty& d = duty(record);
    if (Issues issues = takesPlace(reader, d) + notInFuture(reader, record, params);
        refuses(issues))
        return issues;
    if (!eventDay(reader, d).isValid() && stillComes(reader, d)) {
        const EnumItem* event = enumTable<DutyEvent>().byValue(int(d.event));
        return {error(
            tr("\"%1\" is done by itself: %2.").arg(d.what, enumTable<DutyEvent>().label(*event)),
            tr("Take that step; or waive the duty with a reason."))};
    }
    return {};
}

Outcome<void> finish(Txn& txn, Record& record, const Params& params) {
    auto& d = static_cast<Duty&>(record);
    d.doneOn = dateOf(txn, params);
    return {};
}

Issues mayWaive(const Reader& reader, const Record& record, const Params&) {
    const Duty& d = duty(record);
    if (Issues issues = takesPlace(reader, d); refuses(issues))
        return issues;
    if (d.rule.isEmpty())
        return {};
    Issue issue = warning(tr("\"%1\" is asked for by the rules.").arg(d.what),
                          tr("Waive it only if they do not hold here; the reason is printed."));
    issue.rule = citationOf(reader, d);
    return {issue};
}

Outcome<void> waive(Txn&, Record& record, const Params& params) {
    auto& d = static_cast<Duty&>(record);
    d.reason = reasonOf(params);
    return {};
}

Issues mayReopen(const Reader& reader, const Record& record, const Params&) {
    const Duty& d = duty(record);
    if (Issues issues = takesPlace(reader, d); refuses(issues))
        return issues;
    if (d.status == DutyStatus::Done && eventDay(reader, d).isValid())
        return {error(tr("\"%1\" was done by itself.").arg(d.what),
                      tr("Undo what did it, if that was a mistake."))};
    return {};
}

Outcome<void> reopen(Txn&, Record& record, const Params&) {
    auto& d = static_cast<Duty&>(record);
    d.doneOn = {};
    d.reason.clear();
    return {};
}

/// A list of what was done before the program came says when.
Issues wasDone(const Reader& reader, const Record& record) {
    const Duty& d = duty(record);
    if (d.status == DutyStatus::Done && !d.doneOn.isValid())
        return {error(tr("\"%1\" is done, but not when.").arg(d.what), tr("Give the day."),
                      QStringLiteral("done_on"))};
    if (d.doneOn > reader.today())
        return {error(
            tr("\"%1\" cannot be done already on %2.").arg(d.what, d.doneOn.toString(Qt::ISODate)),
            tr("Correct the day."), QStringLiteral("done_on"))};
    if (d.status == DutyStatus::Waived && d.reason.trimmed().isEmpty())
        return {error(tr("\"%1\" is waived without a reason.").arg(d.what), tr("Give the reason."),
                      QStringLiteral("reason"))};
    return {};
}

} // namespace

template <>
const EnumTable& enumTable<DutyStatus>() {
    static const EnumTable table{"meeting", statuses};
    return table;
}

const Flow& dutyFlow() {
    static const Flow flow{
        "status",
        "open",
        {
            {"finish",
             QT_TRANSLATE_NOOP("meeting", "Done"),
             {"open"},
             "done",
             {onParam()},
             &mayFinish,
             &finish,
             QT_TRANSLATE_NOOP("meeting", "It is done."),
             "ok",
             QT_TRANSLATE_NOOP("meeting",
                               "The day is not in the future; what the program sees happen is done "
                               "by itself.")},
            {"waive",
             QT_TRANSLATE_NOOP("meeting", "Waive"),
             {"open"},
             "waived",
             {reasonParam()},
             &mayWaive,
             &waive,
             QT_TRANSLATE_NOOP("meeting", "It need not be done this time, for a reason."),
             "close",
             QT_TRANSLATE_NOOP("meeting", "What the rules ask for is waived with a warning.")},
            {"reopen",
             QT_TRANSLATE_NOOP("meeting", "Take up again"),
             {"done", "waived"},
             "open",
             {},
             &mayReopen,
             &reopen,
             QT_TRANSLATE_NOOP("meeting", "It is still to be done."),
             "undo",
             QT_TRANSLATE_NOOP("meeting", "It was not done by itself.")},
        },
        {{"done", &wasDone}, {"waived", &wasDone}}};
    return flow;
}

} // namespace zhijia
