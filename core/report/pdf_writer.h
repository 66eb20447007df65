// SPDX-License-Identifier: GPL-3.0-or-later
// Laid-out pages as a PDF/A-1b file.
#pragma once
#include "core/report/layout.h"

namespace zhijia::report {

/// The file's bytes. Fonts are embedded as subsets; the text can be copied out as it went in,
/// character for character; the same pages give the same bytes. `progress` counts pages. Throws
/// Cancelled, EnvironmentError.
QByteArray pdfBytes(const Pages& pages, const FontSet& fonts, const Progress& progress = {});

/// Lays out and writes `path`, whole or not at all. Progress is in thousandths of the whole job.
void writePdf(const Document& document, const QString& path, const Progress& progress = {});

} // namespace zhijia::report
