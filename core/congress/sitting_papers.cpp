// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/sitting_papers.h"
#include "core/book/txn.h"
#include "core/congress/words.h"
#include "core/flow/common_params.h"
#include "core/rules/rules.h"

namespace zhijia {

using congress::tr;

namespace {
constexpr int longBefore = 366; // days; an older one is a slip of the pen
}

Issues papersDate(const Reader& reader, const Record& record, const Params& params) {
    const auto& s = static_cast<const Sitting&>(record);
    const QDate day = dateOf(reader, params);
    if (Issues issues = notInFuture(reader, record, params); !issues.isEmpty())
        return issues;
    if (day.daysTo(s.heldOn) > longBefore)
        return {error(tr("The papers would have come on %1, more than a year before the sitting.")
                          .arg(day.toString(Qt::ISODate)),
                      tr("Correct the day."), QStringLiteral("on"))};
    const Rules rules = Rules::of(reader, s.rulePack);
    const qint64 days = rules.days(rule::papers);
    if (s.calledOn.isValid() && day < s.calledOn)
        return {warning(tr("The papers came before the sitting was called, on %1.")
                            .arg(s.calledOn.toString(Qt::ISODate)),
                        tr("Look at the day again."), QStringLiteral("on"))};
    if (day.daysTo(s.heldOn) < days) {
        Issue issue =
            warning(tr("The papers came %1 days before the sitting; %2 days are asked for.")
                        .arg(day.daysTo(s.heldOn))
                        .arg(days),
                    tr("Note why, or choose a later day."), QStringLiteral("on"));
        issue.rule = rules.cite(rule::papers);
        return {issue};
    }
    return {};
}

Outcome<void> notePapers(Txn& txn, Record& record, const Params& params) {
    static_cast<Sitting&>(record).papersOn = dateOf(txn, params);
    return {};
}

Issues papersMissing(const Reader& reader, const Sitting& s) {
    if (s.papersOn.isValid())
        return {};
    const Rules rules = Rules::of(reader, s.rulePack);
    Issue issue =
        warning(tr("Nothing says that the papers reached the deputies; that is due %1 days before.")
                    .arg(rules.days(rule::papers)),
                tr("Take the step \"Papers delivered\" first, with the day, if they did."));
    issue.rule = rules.cite(rule::papers);
    return {issue};
}

} // namespace zhijia
