// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/kinds.h"
#include "core/book/setting.h"
#include "core/congress/attendance.h"
#include "core/people/contract_period.h"
#include "core/people/member.h"
#include "core/people/not_duplicate.h"
#include "core/people/unit.h"

namespace zhijia {

void registerKinds() {
    registerKind(Unit::kind());
    registerKind(Member::kind());
    registerSplit(contractPeriod());
    registerKind(NotDuplicate::kind());
    registerKind(Term::kind());
    registerKind(Sitting::kind());
    registerKind(Delegation::kind());
    registerKind(Deputy::kind());
    registerKind(Observer::kind());
    registerKind(Attendance::kind());
    registerInternalKind(Setting::kind());
}

} // namespace zhijia
