// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's auction: of today's charity sale, open, with one lot paid and one being called.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

class Book;

/// Needs the sample's charity sale.
Outcome<void> addSampleAuction(Book& book);

} // namespace zhijia
