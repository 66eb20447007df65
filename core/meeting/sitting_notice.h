// SPDX-License-Identifier: GPL-3.0-or-later
// The notice of a sitting (会议通知): when, where, what about, and what a deputy should know.
#pragma once
#include "core/book/reader.h"
#include "core/congress/sitting.h"
#include "core/report/document.h"

namespace zhijia {

/// Refuses a sitting that was cancelled.
Outcome<report::Document> sittingNotice(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
