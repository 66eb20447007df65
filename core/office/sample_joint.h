// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's joint meetings: last year's, with minutes and measures, and the next one, convened,
// whose first item waits for its explanations.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

class Book;

/// Needs the sample's units.
Outcome<void> addSampleJointMeetings(Book& book);

} // namespace zhijia
