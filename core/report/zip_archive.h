// SPDX-License-Identifier: GPL-3.0-or-later
// A ZIP file in memory, whose bytes depend on its contents only (by libzip).
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace zhijia::report {

struct ZipEntry {
    QString name;
    QByteArray data;
    bool stored = false; ///< not compressed, as OpenDocument's "mimetype" must be
};

/// Throws EnvironmentError.
QByteArray zipArchive(const QList<ZipEntry>& entries);

} // namespace zhijia::report
