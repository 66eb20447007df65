// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words and the names that make a folder a
// volume.
#pragma once
#include <QCoreApplication>
#include <QString>

namespace zhijia::archive {

inline QString tr(const char* text) { return QCoreApplication::translate("archive", text); }

/// What every volume holds, in whichever language it was made: programs find it by these names.
inline QString sumsFile() { return QStringLiteral("SHA256SUMS"); }
inline QString catalogueFile() { return QStringLiteral("catalogue.json"); }
/// What people open is called in their language. The catalogue names the register, so that a volume
/// can be verified in any.
inline QString registerPdf() { return tr("register.pdf"); }
inline QString registerCsv() { return tr("register.csv"); }
inline QString papersFolder() { return tr("papers"); }
inline QString dataFolder() { return tr("data"); }
inline QString filesFolder() { return tr("files"); }
/// The catalogue's "format".
inline QString volumeFormat() { return QStringLiteral("zhijia-volume"); }

} // namespace zhijia::archive
