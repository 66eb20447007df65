// SPDX-License-Identifier: GPL-3.0-or-later
// How the report tests look at what was written: with the tools that other people use.
#pragma once
#include <QByteArray>
#include <QStringList>

namespace zhijia::report::testing {

/// Runs a program of poppler-utils or zbar-tools; fails the test when it fails.
QByteArray run(const QString& program, const QStringList& arguments);
/// What pdftotext makes of the bytes, in the order of drawing (the other orders join words at
/// hyphens).
QString extract(const QByteArray& pdf);
/// Writes into a directory that is removed with the test, and returns the path. When ZHIJIA_KEEP
/// names a directory, the file goes there and stays, to be looked at.
QString keep(const QByteArray& bytes, const QString& name);
/// Without white space: pdftotext puts its own between columns and lines.
QString bare(const QString& text);

} // namespace zhijia::report::testing
