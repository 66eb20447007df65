// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes on paper, filled from what happened; once they are signed, as they were signed.
#pragma once
#include "core/book/reader.h"
#include "core/meeting/minutes.h"
#include "core/report/document.h"

namespace zhijia {

/// From the data as they are now.
report::Document makeMinutesPaper(const Reader& reader, const Minutes& minutes);
/// Of a sitting; without minutes of its own a draft from what is known. Signed ones come from the
/// stored text; refuses when that is no longer what was signed.
Outcome<report::Document> minutesPaper(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
