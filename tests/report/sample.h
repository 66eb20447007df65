// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that the report tests look at; the benchmark writes them too.
#pragma once
#include "core/report/document.h"

namespace zhijia::report::testing {

/// One of everything, as an office would send it out.
Document sampleReport(Language language = Language::Chinese);
/// A roster of `rows` members in groups of forty, with a total, streamed.
Document roster(int rows, Table::Rules rules = Table::Grid);
/// Deputy cards with QR codes, ten to the page.
Document cards(int count);

} // namespace zhijia::report::testing
