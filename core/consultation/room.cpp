// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/room.h"
#include "core/ballots/stands.h"
#include "core/consultation/clause.h"
#include "core/consultation/enterprise.h"
#include "core/consultation/filing.h"
#include "core/consultation/from_remark.h"
#include "core/consultation/invitation.h"
#include "core/consultation/papers.h"
#include "core/consultation/topic.h"
#include "core/consultation/words.h"

namespace zhijia {

using consultation::tr;

namespace {

/// A result that a contract or an enterprise's vote rests on is not taken back beneath it.
Issues restsOn(const Reader& reader, const Ballot& ballot) {
    Issues issues;
    const auto ask = [&]<class R>(std::type_identity<R>) {
        Query query;
        query.inRecords(QStringLiteral("item"), BallotItem::kind(), QStringLiteral("id"),
                        {{QStringLiteral("ballot"), Condition::Eq, ballot.id}});
        for (const R& r : reader.all<R>(query))
            issues << error(tr("\"%1\" was passed by this ballot.").arg(r.name),
                            tr("Undo the passing first."));
    };
    ask(std::type_identity<CollectiveContract>());
    ask(std::type_identity<CoveredEnterprise>());
    return issues;
}

} // namespace

void registerConsultationKinds() {
    registerBallotStandsCheck(&restsOn);
    registerFromRemark();
    registerKind(Consultation::kind());
    registerKind(Invitation::kind());
    registerKind(Negotiator::kind());
    registerKind(ConsultationSession::kind());
    registerKind(Clause::kind());
    registerKind(CoveredEnterprise::kind());
    registerKind(CollectiveContract::kind());
    registerKind(FilingPaper::kind());
    registerKind(FilingObjection::kind());
    registerKind(ConsultationTopic::kind());
}

QList<ReportKind> consultationReports() {
    return {
        {"consultation-invitation", "consultation",
         QT_TRANSLATE_NOOP("consultation", "Invitation to consultation"), "invitation", false,
         &invitationPaper},
        {"consultation-reply", "consultation",
         QT_TRANSLATE_NOOP("consultation", "Reply to the invitation"), "invitation", false,
         &replyPaper},
        {"negotiators", "consultation", QT_TRANSLATE_NOOP("consultation", "List of negotiators"),
         "consultation", false, &negotiatorsPaper},
        {"clauses", "consultation", QT_TRANSLATE_NOOP("consultation", "Comparison of positions"),
         "consultation", false, &clausesPaper},
        {"coverage", "consultation", QT_TRANSLATE_NOOP("consultation", "Votes of the enterprises"),
         "consultation", false, &coveragePaper},
        {"consultation-minutes", "consultation",
         QT_TRANSLATE_NOOP("consultation", "Minutes of a session"), "consultation_session", false,
         &sessionPaper},
        {"contract", "consultation", QT_TRANSLATE_NOOP("consultation", "Text of the contract"),
         "collective_contract", false, &contractPaper},
        {"filing-pack", "consultation",
         QT_TRANSLATE_NOOP("consultation", "Filing: letter and checklist"), "collective_contract",
         false, &filingPaper},
        {"contract-notice", "consultation",
         QT_TRANSLATE_NOOP("consultation", "Notice of the contract in force"),
         "collective_contract", false, &publicationPaper},
        {"contract-register", "consultation",
         QT_TRANSLATE_NOOP("consultation", "Register of contracts"), "", true, &contractRegister},
        {"topic-path", "consultation",
         QT_TRANSLATE_NOOP("consultation", "From the remark to the result"), "consultation_topic",
         false, &topicPaper},
        {"topic-regions", "consultation",
         QT_TRANSLATE_NOOP("consultation", "Regions: what was raised and solved"), "", true,
         &regionsPaper},
    };
}

} // namespace zhijia
