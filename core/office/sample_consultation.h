// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's collective consultations: one in force, with the way of a remark from Mohe to its
// result, and one in the middle of its talks.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

class Book;

/// Needs the sample's units.
Outcome<void> addSampleConsultations(Book& book);

} // namespace zhijia
