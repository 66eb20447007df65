// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's schooling fund: special aid, gifts, grants, a reversal, the bank's statement.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

class Book;
Outcome<void> addSampleFund(Book& book);

} // namespace zhijia
