// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a preparation as a whole.
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/meeting/agenda_text.h"
#include "core/meeting/plan.h"
#include "core/meeting/plan_template.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(PlanStatus::Preparing), "preparing", QT_TRANSLATE_NOOP("meeting", "Preparing"), "筹备中"},
    {int(PlanStatus::Finished), "finished", QT_TRANSLATE_NOOP("meeting", "Finished"), "已完成"},
};

const Param nameParam{"name",
                      QT_TRANSLATE_NOOP("meeting", "Name of the template"),
                      FieldType::Text,
                      true,
                      nullptr,
                      nullptr,
                      QT_TRANSLATE_NOOP("meeting", "One that is there already is replaced")};

const Plan& plan(const Record& record) { return static_cast<const Plan&>(record); }

Issues notCancelled(const Reader& reader, const Record& record, const Params&) {
    const auto s = reader.get(plan(record).sitting);
    if (s && s->status == SittingStatus::Cancelled)
        return {error(tr("%1 is cancelled: nothing is left to prepare.").arg(s->name),
                      tr("Choose another sitting."))};
    return {};
}

Outcome<void> fill(Txn& txn, Record& record, const Params&) {
    return fillPlan(txn, plan(record)).map([](int) {});
}

Outcome<void> save(Txn& txn, Record& record, const Params& params) {
    return savePlanTemplate(txn, plan(record).sitting,
                            params.value(QStringLiteral("name")).toString());
}

Outcome<void> takeAgenda(Txn& txn, Record& record, const Params&) {
    return itemsFromText(txn, plan(record).sitting).map([](int) {});
}

Issues nothingOpen(const Reader& reader, const Record& record, const Params&) {
    const qint64 open =
        reader.count<Duty>(Query()
                               .eq(QStringLiteral("sitting"), plan(record).sitting)
                               .eq(QStringLiteral("status"), QStringLiteral("open")));
    if (open > 0)
        return {error(tr("Duties still to be done: %1.").arg(open),
                      tr("Do them, or waive them with a reason."))};
    return {};
}

} // namespace

template <>
const EnumTable& enumTable<PlanStatus>() {
    static const EnumTable table{"meeting", statuses};
    return table;
}

const Flow& planFlow() {
    static const Flow flow{
        "status",
        "preparing",
        {
            {"fill",
             QT_TRANSLATE_NOOP("meeting", "Fill and count anew"),
             {"preparing"},
             "",
             {},
             &notCancelled,
             &fill,
             QT_TRANSLATE_NOOP("meeting", "Adds the template's duties that are missing and counts "
                                          "the days of open ones anew."),
             "refresh",
             QT_TRANSLATE_NOOP("meeting", "The sitting is not cancelled.")},
            {"take_agenda",
             QT_TRANSLATE_NOOP("meeting", "Agenda from the text"),
             {"preparing"},
             "",
             {},
             &notCancelled,
             &takeAgenda,
             QT_TRANSLATE_NOOP("meeting",
                               "Makes agenda items of the lines of the sitting's agenda."),
             "list",
             QT_TRANSLATE_NOOP("meeting", "The sitting is not cancelled and has no items yet.")},
            {"save_template",
             QT_TRANSLATE_NOOP("meeting", "Save as our template"),
             {"preparing", "finished"},
             "",
             {nameParam},
             nullptr,
             &save,
             QT_TRANSLATE_NOOP("meeting", "Keeps these duties for the next sitting."),
             "save"},
            {"finish",
             QT_TRANSLATE_NOOP("meeting", "Finish"),
             {"preparing"},
             "finished",
             {},
             &nothingOpen,
             nullptr,
             QT_TRANSLATE_NOOP("meeting", "Everything is done."),
             "ok",
             QT_TRANSLATE_NOOP("meeting", "No duty is open any more.")},
            {"reopen",
             QT_TRANSLATE_NOOP("meeting", "Take up again"),
             {"finished"},
             "preparing",
             {},
             &notCancelled,
             nullptr,
             QT_TRANSLATE_NOOP("meeting", "Something is still to be done."),
             "undo",
             QT_TRANSLATE_NOOP("meeting", "The sitting is not cancelled.")},
        }};
    return flow;
}

} // namespace zhijia
