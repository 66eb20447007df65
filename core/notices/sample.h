// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample office shows of this room: a certified notice with an objection, one that hangs,
// a draft resolution.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

class Book;

Outcome<void> addSampleNotices(Book& book, Id<Sitting> sitting);

} // namespace zhijia
