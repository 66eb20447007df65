// SPDX-License-Identifier: GPL-3.0-or-later
// How membership moves, and what follows from a member's own data.
#pragma once
#include "core/flow/flow.h"
#include "core/people/member.h"

namespace zhijia {

const Flow& memberFlow();
/// Fills sex and birth date from the ID number where they are empty, and the sort and search keys.
void deriveMember(Member& member);
/// Keys for sorting by pinyin and strokes, words for searching.
void deriveMemberKeys(Member& member);
/// Compares the ID number with sex and birth date.
void checkIdentity(const Member& member, QDate today, Issues& issues);

} // namespace zhijia
