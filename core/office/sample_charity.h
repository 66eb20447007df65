// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's charity sales: one closed and made public, and today's,
// with stalls, items, a till that has sold, voided and taken back.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

class Book;

/// Needs the sample's units.
Outcome<void> addSampleCharity(Book& book);

} // namespace zhijia
