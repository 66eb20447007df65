// SPDX-License-Identifier: GPL-3.0-or-later
// How a standard comes into force: whoever applies it has seen who enters, leaves or changes class.
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/welfare/preview.h"

namespace zhijia {

using namespace welfare;

namespace {

Issues mayApply(const Reader& reader, const Record& record, const Params&) {
    const auto& s = static_cast<const WelfareStandard&>(record);
    Issues issues = whyNotInForce(reader, s);
    if (s.validFrom > reader.today())
        issues << error(tr("It holds only from %1 on.").arg(iso(s.validFrom)),
                        tr("See meanwhile who would change class, and put it into force on that "
                           "day."));
    return issues;
}

Outcome<void> apply(Txn& txn, Record& record, const Params&) {
    auto& s = static_cast<WelfareStandard&>(record);
    s.appliedOn = txn.today();
    return rejudge(txn, s, s.appliedOn);
}

Issues mayWithdraw(const Reader& reader, const Record& record, const Params&) {
    const auto& s = static_cast<const WelfareStandard&>(record);
    const qint64 judged =
        reader.count<NeedyWorksheet>(Query().eq(QStringLiteral("standard"), s.id));
    if (judged == 0)
        return {};
    return {error(tr("Worksheets by the standard %1: %2.").arg(s.name).arg(judged),
                  tr("What people were judged by stands: enter the right standard with a later "
                     "day, or undo what was judged by it."))};
}

Outcome<void> withdraw(Txn&, Record& record, const Params& params) {
    static_cast<WelfareStandard&>(record).reason = reasonOf(params);
    return {};
}

} // namespace

const Flow& standardFlow() {
    static const Flow flow{
        "status",
        "draft",
        {
            {"apply",
             QT_TRANSLATE_NOOP("welfare", "Put into force"),
             {"draft"},
             "in_force",
             {},
             &mayApply,
             &apply,
             QT_TRANSLATE_NOOP("welfare", "Files of its region whose class changes are judged "
                                          "anew; see first who they are."),
             "ok",
             QT_TRANSLATE_NOOP("welfare", "Every figure has its source, and the day has come.")},
            {"withdraw",
             QT_TRANSLATE_NOOP("welfare", "Withdraw"),
             {"in_force"},
             "withdrawn",
             {reasonParam()},
             &mayWithdraw,
             &withdraw,
             QT_TRANSLATE_NOOP("welfare", "It was entered by mistake."),
             "undo",
             QT_TRANSLATE_NOOP("welfare", "No file was judged by it.")},
        }};
    return flow;
}

} // namespace zhijia
