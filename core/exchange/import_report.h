// SPDX-License-Identifier: GPL-3.0-or-later
// The result of an import as a paper for the files: what list, when, by whom, how many of what, and
// every line that was rejected or taken with a warning, with its reason.
#pragma once
#include "core/exchange/import.h"
#include "core/report/document.h"

namespace zhijia {

/// `done`: of the import; null when the plan was only looked at. Goes through the file once more,
/// so that a reason reads as it does in the preview.
report::Document importReport(ImportPlan& plan, const Reader& reader, const Receipt* done);

} // namespace zhijia
