// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/kinds.h"
#include "core/auction/room.h"
#include "core/ballots/room.h"
#include "core/book/setting.h"
#include "core/charity/room.h"
#include "core/congress/room.h"
#include "core/consultation/room.h"
#include "core/files/room.h"
#include "core/fund/room.h"
#include "core/joint/room.h"
#include "core/measures/room.h"
#include "core/meeting/room.h"
#include "core/notices/room.h"
#include "core/opinions/room.h"
#include "core/people/contract_period.h"
#include "core/people/member.h"
#include "core/people/not_duplicate.h"
#include "core/people/unit.h"
#include "core/proposals/room.h"
#include "core/welfare/room.h"

namespace zhijia {

void registerKinds() {
    registerKind(Unit::kind());
    registerKind(Member::kind());
    registerSplit(contractPeriod());
    registerKind(NotDuplicate::kind());
    registerCongressKinds();
    registerMeetingKinds();
    registerBallotsKinds();
    registerNoticesKinds();
    registerProposalsKinds();
    registerMeasuresKinds();
    registerOpinionsKinds();
    registerConsultationKinds();
    registerJointKinds();
    registerFundKinds();
    registerCharityKinds();
    registerAuctionKinds();
    registerWelfareKinds();
    registerFilesKinds();
    registerInternalKind(Setting::kind());
}

} // namespace zhijia
