// SPDX-License-Identifier: GPL-3.0-or-later
// "These two are two people": said once, remembered for good.
#pragma once
#include "core/people/member.h"

namespace zhijia {

struct NotDuplicate : Record {
    static constexpr const char* kindName = "not_duplicate";
    static const Kind& kind();

    Id<Member> a, b; ///< a < b
    QString reason;
};

} // namespace zhijia
