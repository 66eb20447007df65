// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/screening.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/proposals/handling.h"
#include "core/proposals/lineage.h"
#include "core/proposals/matters.h"
#include "core/proposals/words.h"

namespace zhijia::screening {

using namespace proposals;

namespace {

const Proposal& proposal(const Record& record) { return static_cast<const Proposal&>(record); }

void note(Txn& txn, Proposal& p, const Params& params, ScreeningOutcome outcome) {
    p.outcome = outcome;
    p.screenedOn = dateOf(txn, params);
    p.screenedBy = textOf(params, "screened_by");
    p.screeningReason = reasonOf(params);
    p.ground = DeclineGround::None;
    p.mergedInto = {};
}

Id<Proposal> intoOf(const Params& params) {
    return Id<Proposal>(params.value(QStringLiteral("into")).toLongLong());
}

} // namespace

Issues mayScreen(const Reader& reader, const Record& record, const Params& params) {
    const Proposal& p = proposal(record);
    if (Issues issues = notInFuture(reader, record, params); !issues.isEmpty())
        return issues;
    if (const QDate day = dateOf(reader, params); p.submittedOn.isValid() && day < p.submittedOn)
        return {error(tr("It was submitted only on %1.").arg(iso(p.submittedOn)),
                      tr("Choose that day or a later one."), QStringLiteral("on"))};
    if (seemsSeveralMatters(p.title, p.measure))
        return {warning(tr("\"%1\" seems to hold several matters.").arg(p.title),
                        tr("One matter each: send it back to be split if so."))};
    return {};
}

Issues standsAlone(const Reader& reader, const Record& record, const Params&) {
    const Proposal& p = proposal(record);
    Issues issues;
    if (const auto merged = mergedInto(reader, Id<Proposal>(p.id)); !merged.isEmpty())
        issues << error(
            tr("Others were merged into \"%1\": %2.").arg(p.title, lineageText(reader, p)),
            tr("Take those mergers back first."));
    if (!handlingsOf(reader, Id<Proposal>(p.id)).isEmpty())
        issues << error(tr("\"%1\" is given to units already.").arg(p.title),
                        tr("Take those units out first."));
    return issues;
}

Issues mayDecline(const Reader& reader, const Record& record, const Params& params) {
    return standsAlone(reader, record, params) + mayScreen(reader, record, params);
}

Issues mayMerge(const Reader& reader, const Record& record, const Params& params) {
    const Proposal& p = proposal(record);
    Issues issues = mayScreen(reader, record, params);
    if (!handlingsOf(reader, Id<Proposal>(p.id)).isEmpty())
        issues << error(tr("\"%1\" is given to units already.").arg(p.title),
                        tr("Take those units out first."));
    if (params.contains(QStringLiteral("into")))
        issues += whyNotMerge(reader, p, intoOf(params));
    return issues;
}

Issues mayUnmerge(const Reader& reader, const Record& record, const Params&) {
    const Proposal main = mainOf(reader, proposal(record));
    if (main.isOver())
        return {proposalStands(main)};
    return {};
}

Issues mayScreenAgain(const Reader& reader, const Record& record, const Params& params) {
    return standsAlone(reader, record, params);
}

Outcome<void> docket(Txn& txn, Record& record, const Params& params) {
    note(txn, static_cast<Proposal&>(record), params, ScreeningOutcome::Docketed);
    return {};
}

Outcome<void> suggest(Txn& txn, Record& record, const Params& params) {
    note(txn, static_cast<Proposal&>(record), params, ScreeningOutcome::Suggestion);
    return {};
}

Outcome<void> decline(Txn& txn, Record& record, const Params& params) {
    auto& p = static_cast<Proposal&>(record);
    note(txn, p, params, ScreeningOutcome::Declined);
    p.ground = Codec<DeclineGround>::fromValue(params.value(QStringLiteral("ground")));
    return {};
}

/// What was merged into this one moves on with it, so that every author is answered by the
/// proposal that is really handled.
Outcome<void> merge(Txn& txn, Record& record, const Params& params) {
    auto& p = static_cast<Proposal&>(record);
    note(txn, p, params, ScreeningOutcome::Merged);
    p.mergedInto = intoOf(params);
    for (Proposal child : mergedInto(txn, Id<Proposal>(p.id))) {
        child.mergedInto = p.mergedInto;
        if (auto ok = txn.update(child); !ok)
            return ok;
        txn.note(warning(tr("%1 \"%2\" was merged into this one and moves on with it.")
                             .arg(numberText(child), child.title),
                         tr("Tell its author.")));
    }
    return {};
}

Outcome<void> takeBack(Txn& txn, Record& record, const Params& params) {
    auto& p = static_cast<Proposal&>(record);
    p.outcome = ScreeningOutcome::None;
    p.ground = DeclineGround::None;
    p.mergedInto = {};
    p.screenedOn = {};
    p.screenedBy.clear();
    p.screeningReason = reasonOf(params);
    // A rating of the reply to the other proposal is none of this one.
    p.satisfaction = p.firstSatisfaction = Satisfaction::None;
    p.comment.clear();
    p.ratedOn = {};
    Q_UNUSED(txn);
    return {};
}

} // namespace zhijia::screening
