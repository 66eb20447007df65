// SPDX-License-Identifier: GPL-3.0-or-later
// Every report by its name: what the command line lists and the window's menus offer.
#pragma once
#include "core/book/reader.h"
#include "core/book/report_kind.h"
#include "core/report/document.h"
#include "core/report/progress.h"

namespace zhijia {

const QList<ReportKind>& reportKinds();
const ReportKind* reportByName(QStringView name);
/// Those about records of this kind.
QList<const ReportKind*> reportsOf(const Kind& kind);

/// The endings that fit the document, as `writeReport` takes them: "pdf", "odt", and "csv" and
/// "xlsx" when it has tables.
QStringList reportEndings(const report::Document& document);

/// Writes a document by the file's ending: .pdf, .odt, or its tables as .csv or .xlsx; whole or not
/// at all. Refuses other endings, and .csv for a document without a table. Throws EnvironmentError
/// and Cancelled.
Outcome<void> writeReport(const report::Document& document, const QString& file,
                          const report::Progress& progress = {});

} // namespace zhijia
