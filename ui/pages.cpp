// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms that have pages, in the order of the navigation.
#include "ui/auction/pages.h"
#include "ui/ballots/pages.h"
#include "ui/charity/pages.h"
#include "ui/congress/pages.h"
#include "ui/consultation/pages.h"
#include "ui/exchange/pages.h"
#include "ui/fund/pages.h"
#include "ui/joint/pages.h"
#include "ui/measures/pages.h"
#include "ui/meeting/pages.h"
#include "ui/notices/pages.h"
#include "ui/opinions/pages.h"
#include "ui/people/pages.h"
#include "ui/proposals/pages.h"
#include "ui/rules/pages.h"
#include "ui/shell/page.h"
#include "ui/welfare/pages.h"

namespace zhijia {

void registerPages() {
    registerExchange(); // before the first list is made
    registerHomePages();
    registerPeoplePages();
    registerCongressPages();
    registerMeetingPages();
    registerBallotsPages();
    registerNoticesPages();
    registerProposalsPages();
    registerMeasuresPages();
    registerOpinionsPages();
    registerConsultationPages();
    registerJointPages();
    registerFundPages();
    registerCharityPages();
    registerAuctionPages();
    registerWelfarePages();
    registerRulesPages();
    registerHistoryPages();
}

} // namespace zhijia
