// SPDX-License-Identifier: GPL-3.0-or-later
// From a document to its pages.
#pragma once
#include "core/report/canvas.h"
#include "core/report/document.h"
#include "core/report/fonts.h"
#include "core/report/progress.h"

namespace zhijia::report {

/// Lays the document out. Same document and fonts, same pages. There is always at least one page.
/// `progress` counts table rows and labels (total 0 = unknown); Cancelled leaves nothing behind.
Pages layOut(const Document& document, const FontSet& fonts, const Progress& progress = {});

} // namespace zhijia::report
