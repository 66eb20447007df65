// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words and the names that make a folder a
// volume.
#pragma once
#include <QCoreApplication>
#include <QString>

namespace zhijia::archive {

inline QString tr(const char* text) { return QCoreApplication::translate("archive", text); }

/// What every volume holds, besides papers/, data/ and files/.
inline QString sumsFile() { return QStringLiteral("SHA256SUMS"); }
inline QString catalogueFile() { return QStringLiteral("catalogue.json"); }
inline QString registerPdf() { return QStringLiteral("register.pdf"); }
inline QString registerCsv() { return QStringLiteral("register.csv"); }
/// The catalogue's "format".
inline QString volumeFormat() { return QStringLiteral("zhijia-volume"); }

} // namespace zhijia::archive
