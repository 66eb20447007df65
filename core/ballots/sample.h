// SPDX-License-Identifier: GPL-3.0-or-later
// The ballots of the sample office's sitting: a secret one and an appraisal, ready to be opened.
#pragma once
#include "core/ballots/ballot.h"
#include "core/book/book.h"

namespace zhijia {

Outcome<void> addSampleBallots(Book& book, Id<Sitting> sitting);

} // namespace zhijia
