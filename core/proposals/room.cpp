// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/room.h"
#include "core/book/reader.h"
#include "core/flow/step_size.h"
#include "core/flow/way_on.h"
#include "core/proposals/handling.h"
#include "core/proposals/papers.h"
#include "core/proposals/seconder.h"
#include "core/proposals/words.h"

namespace zhijia {

namespace {

template <class R, Outcome<report::Document> (*paper)(const Reader&, Id<R>)>
Outcome<report::Document> of(const Reader& reader, RawId id) {
    return paper(reader, Id<R>(id));
}

/// Each draft is submitted by a step of its own, with its seconders.
qint64 sizeOfTakingIn(const Reader& reader, const Record& call) {
    return reader.count<Proposal>(Query()
                                      .eq(QStringLiteral("call"), Id<ProposalCall>(call.id))
                                      .eq(QStringLiteral("status"), QStringLiteral("draft")));
}

/// While it is handled the next step lies on a line of its handling: the replies that are missing,
/// the lead's last, and replies that nobody accepted yet.
QList<WayOn> handlingNext(const Reader& reader, const Record& record) {
    const auto& p = static_cast<const Proposal&>(record);
    if (p.status != ProposalStatus::Handling)
        return {};
    QList<WayOn> ways, lead;
    const Flow& flow = *ProposalHandling::kind().flow;
    for (const ProposalHandling& h :
         handlingsOf(reader, Id<Proposal>(p.id), qMax<qint64>(1, p.rounds))) {
        const char* verb = h.isWaitedFor()                        ? "reply"
                           : h.status == HandlingStatus::Replied  ? "accept"
                           : h.status == HandlingStatus::Assigned ? "hand_over"
                                                                  : nullptr;
        // A co-handler's reply is accepted with the lead's.
        if (!verb || (h.part == HandlingPart::Helper && h.status == HandlingStatus::Replied))
            continue;
        const Step& step = *flow.step(QString::fromUtf8(verb));
        WayOn way{proposals::tr("%1: %2").arg(ProposalHandling::kind().translated(step.label),
                                              h.unitName),
                  &ProposalHandling::kind(),
                  h.id,
                  QString::fromUtf8(verb),
                  {}};
        if (h.part == HandlingPart::Lead)
            lead << way;
        else
            ways << way;
    }
    return ways + lead;
}

} // namespace

void registerProposalsKinds() {
    registerKind(ProposalCall::kind());
    registerKind(Proposal::kind());
    registerKind(ProposalSeconder::kind());
    registerKind(ProposalHandling::kind());
    registerStepSize(ProposalCall::kind(), "take_in", &sizeOfTakingIn);
    registerWaysOn(Proposal::kind(), &handlingNext);
}

QList<ReportKind> proposalsReports() {
    return {
        {"proposal", "proposals", QT_TRANSLATE_NOOP("proposals", "Proposal form"), "proposal",
         false, &of<Proposal, &proposalForm>},
        {"proposal-call", "proposals", QT_TRANSLATE_NOOP("proposals", "Notice: call for proposals"),
         "proposal_call", false, &of<ProposalCall, &callNotice>},
        {"proposal-blank", "proposals", QT_TRANSLATE_NOOP("proposals", "Blank proposal form"),
         "proposal_call", false, &of<ProposalCall, &blankForm>, true},
        {"proposal-slip", "proposals", QT_TRANSLATE_NOOP("proposals", "Reply slip"), "proposal",
         false, &of<Proposal, &replySlip>},
        {"proposal-register", "proposals", QT_TRANSLATE_NOOP("proposals", "Register of proposals"),
         "proposal_call", false, &of<ProposalCall, &proposalRegister>},
        {"proposal-letters", "proposals", QT_TRANSLATE_NOOP("proposals", "Hand-over letters"),
         "proposal_call", false, &of<ProposalCall, &handOverLetters>},
        {"proposal-slips", "proposals", QT_TRANSLATE_NOOP("proposals", "Reply slips"),
         "proposal_call", false, &of<ProposalCall, &replySlips>},
        {"proposal-statistics", "proposals",
         QT_TRANSLATE_NOOP("proposals", "Statistics of proposals"), "proposal_call", false,
         &of<ProposalCall, &statisticsPaper>},
        {"proposal-reminder", "proposals", QT_TRANSLATE_NOOP("proposals", "Reminder"),
         "proposal_handling", false, &of<ProposalHandling, &reminderLetter>, true},
    };
}

} // namespace zhijia
