// SPDX-License-Identifier: GPL-3.0-or-later
// An observer (列席) of one sitting: checks in like a deputy, but counts in no base.
#pragma once
#include "core/congress/sitting.h"
#include "core/people/member.h"

namespace zhijia {

struct Observer : Record {
    static constexpr const char* kindName = "observer";
    static const Kind& kind();

    Id<Sitting> sitting;
    Id<Member> member; ///< null: a guest who is not on file
    QString name;      ///< the member's; of a guest as entered
    QString unitName;  ///< empty: the member's at the time of entering, like the post
    QString post;
    QString note;
    QString pinyinKey, searchText; ///< derived
};

} // namespace zhijia
