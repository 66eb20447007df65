// SPDX-License-Identifier: GPL-3.0-or-later
// A document as OpenDocument Text, for offices that want to go on editing it.
#pragma once
#include "core/report/document.h"
#include "core/report/progress.h"

namespace zhijia::report {

/// The file's bytes: headings are headings, table headers repeat, the page number is a field. The
/// same document gives the same bytes. Throws Cancelled, EnvironmentError.
QByteArray odtBytes(const Document& document, const Progress& progress = {});

/// Writes `path`, whole or not at all.
void writeOdt(const Document& document, const QString& path, const Progress& progress = {});

} // namespace zhijia::report
