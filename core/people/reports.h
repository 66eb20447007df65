// SPDX-License-Identifier: GPL-3.0-or-later
// The people room's papers.
#pragma once
#include "core/book/reader.h"
#include "core/book/report_kind.h"
#include "core/report/document.h"

namespace zhijia {

/// The roster of the members that a query finds, in its order: masked, numbered, with a header on
/// each page. Rows are read while they are written; the store must stay open until then.
report::Document memberRoster(const Reader& reader, const Query& query, const QString& title = {});

/// The roster of one unit and everything below it; of all members when `unit` is 0.
report::Document unitRoster(const Reader& reader, RawId unit);

QList<ReportKind> peopleReports();

} // namespace zhijia
