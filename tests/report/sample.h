// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that the report tests look at, and the tools they look with.
#pragma once
#include "core/report/document.h"
#include <QString>

namespace zhijia::report::testing {

/// One of everything, as an office would send it out.
Document sampleReport(Language language = Language::Chinese);
/// A roster of `rows` members in groups of forty, with a total, streamed.
Document roster(int rows, Table::Rules rules = Table::Grid);
/// Deputy cards with QR codes, ten to the page.
Document cards(int count);

/// Runs a program of poppler-utils or zbar-tools; fails the test when it fails.
QByteArray run(const QString& program, const QStringList& arguments);
/// What pdftotext makes of the bytes, in the order of drawing (the other orders join words at hyphens).
QString extract(const QByteArray& pdf);
/// Writes into a directory that is removed with the test, and returns the path. When ZHIJIA_KEEP names
/// a directory, the file goes there and stays, to be looked at.
QString keep(const QByteArray& bytes, const QString& name);
/// Without white space: pdftotext puts its own between columns and lines.
QString bare(const QString& text);

} // namespace zhijia::report::testing
