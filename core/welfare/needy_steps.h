// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of a needy-member file ask and do; the table of steps is needy_flow.cpp.
#pragma once
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/welfare/needy_file.h"
#include "core/welfare/words.h"

namespace zhijia::welfare {

#define ZHIJIA_GUARD(name) Issues name(const Reader&, const Record&, const Params&)
#define ZHIJIA_EFFECT(name) Outcome<void> name(Txn&, Record&, const Params&)
ZHIJIA_EFFECT(listPapersStep);
ZHIJIA_GUARD(mayApply);
ZHIJIA_EFFECT(apply);
ZHIJIA_GUARD(mayCheck);
ZHIJIA_EFFECT(checkByUnit);
ZHIJIA_GUARD(mayVisit);
ZHIJIA_EFFECT(visit);
ZHIJIA_GUARD(mayReview);
ZHIJIA_EFFECT(reviewByCommittee);
ZHIJIA_GUARD(mayPublish);
ZHIJIA_EFFECT(publish);
ZHIJIA_GUARD(mayApprove);
ZHIJIA_EFFECT(approve);
ZHIJIA_GUARD(mayStop);
ZHIJIA_EFFECT(stop);
ZHIJIA_GUARD(mayJudge);
ZHIJIA_EFFECT(judgeAgain);
ZHIJIA_GUARD(mayReviewYearly);
ZHIJIA_EFFECT(reviewYearly);
ZHIJIA_GUARD(mayExit);
ZHIJIA_EFFECT(exitFile);
ZHIJIA_GUARD(mayFollowUp);
ZHIJIA_EFFECT(followUp);
ZHIJIA_GUARD(mayReopen);
ZHIJIA_EFFECT(reopen);
#undef ZHIJIA_GUARD
#undef ZHIJIA_EFFECT

/// Of files taken over from a list: what the steps would have given is there.
Issues enteredApproved(const Reader& reader, const Record& record);
Issues enteredExited(const Reader& reader, const Record& record);

/// Not in the future, and not before the newest day that the file has reached.
Issues stageDay(const Reader& reader, const NeedyFile& file, const Params& params);

} // namespace zhijia::welfare
