// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/catalogue.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/catalogue_talks.h"
#include "core/rules/joint_rules.h"
#include "core/rules/sale_rules.h"
#include "core/rules/voice_rules.h"
#include "core/rules/welfare_rules.h"

namespace zhijia {

namespace {
using N = RuleNumber;
constexpr RuleUse catalogue[] = {
    {rule::quorum, N::Share},
    {rule::majority, N::Share},
    {rule::deputiesShare, N::Share},
    {rule::deputiesLeast, N::Count},
    {rule::deputiesNegotiable, N::Count},
    {rule::deputiesTiers, N::Tiers},
    {rule::managers, N::Share, N::Persons, true},
    {rule::women, N::Share},
    {rule::agency, N::Share},
    {rule::frontLine, N::Share},
    {rule::presidium, N::Share},
    {rule::term, N::Range, N::Years},
    {rule::frequency, N::Count, N::PerYear},
    {rule::papers, N::Count, N::Days},
    {rule::observers, N::Share, N::Persons, true},
    {rule::extraordinary, N::Share},
    {rule::electAttend, N::Share},
    {rule::electVotes, N::Share},
    {rule::deputyMoved, N::Applies},
    {rule::byElection, N::Applies},
    {rule::ballotSecret, N::Applies},
    {rule::ballotReturned, N::Applies},
    {rule::ballotCounts, N::Applies},
    {rule::ballotScrutineer, N::Applies},
    {rule::headsQuorum, N::Share},
    {rule::headsMajority, N::Share},
    {rule::headsConfirm, N::Applies},
    {rule::proposalWindow, N::Count, N::Days},
    {rule::proposalSeconders, N::Count},
    {rule::proposalReply, N::Count, N::Days},
    {rule::proposalScreening, N::Count, N::Days},
    {rule::noticeDays, N::Count, N::Workdays},
    {rule::noticeCounting, N::Applies},
    {rule::resolutionPublish, N::Count, N::Workdays},
    {rule::talksLeast, N::Count},
    {rule::talksEqual, N::Applies},
    {rule::talksChief, N::Applies},
    {rule::talksOutsiders, N::Share, N::Persons, true},
    {rule::talksVacancy, N::Count, N::Days},
    {rule::talksReply, N::Count, N::Days},
    {rule::talksRecorder, N::Applies},
    {rule::talksChairs, N::Applies},
    {rule::talksSigned, N::Applies},
    {rule::contractPresent, N::Share},
    {rule::contractAgree, N::Share},
    {rule::contractFiling, N::Count, N::Days},
    {rule::contractCopies, N::Count},
    {rule::contractProvinces, N::Applies},
    {rule::contractInForce, N::Count, N::Days},
    {rule::contractTerm, N::Range, N::Years},
    {rule::contractRenewal, N::Count, N::Months},
    {rule::contractPublish, N::Applies},
    {rule::opinionOrdinary, N::Count, N::Workdays},
    {rule::opinionUrgent, N::Count, N::Workdays},
    {rule::opinionBeyond, N::Count, N::Workdays},
    {rule::jointYearly, N::Count, N::PerYear},
    {rule::jointChair, N::Applies},
    {rule::jointFirst, N::Applies},
    {rule::jointExplained, N::Applies},
    {rule::jointNotice, N::Count, N::Days},
    {rule::jointMinutes, N::Applies},
    {rule::fundPurpose, N::Applies},
    {rule::fundBalance, N::Applies},
    {rule::fundEntry, N::Applies},
    {rule::fundNumbers, N::Applies},
    {rule::fundReversal, N::Applies},
    {rule::fundPeriod, N::Applies},
    {rule::salePlan, N::Count, N::Days},
    {rule::saleReport, N::Count, N::Months},
    {rule::priceOfValue, N::Share},
    {rule::priceGood, N::Share},
    {rule::priceWorn, N::Share},
    {rule::lotStart, N::Share},
    {rule::lotStep, N::Share},
    {rule::needyHousehold, N::Applies},
    {rule::needyIncome, N::Applies},
    {rule::needyDocuments, N::Applies},
    {rule::needyChain, N::Applies},
    {rule::needyVisit, N::Applies},
    {rule::needyNotice, N::Count, N::Workdays},
    {rule::needyPrivacy, N::Applies},
    {rule::needyApprover, N::Applies},
    {rule::needyReview, N::Count, N::Months},
    {rule::needySpotCheck, N::Share},
    {rule::needyFollowUp, N::Count, N::Months},
    {rule::needyRetention, N::Count, N::Years},
};
} // namespace

std::span<const RuleUse> ruleCatalogue() { return catalogue; }

const RuleUse* ruleUse(QStringView id) {
    for (const RuleUse& use : catalogue)
        if (id == QLatin1StringView(use.id))
            return &use;
    return nullptr;
}

} // namespace zhijia
