// SPDX-License-Identifier: GPL-3.0-or-later
// Packs files into a ZIP file, read one after the other as they are written: how much they are
// together does not matter to the memory.
#pragma once
#include "core/report/progress.h"
#include <QDateTime>
#include <QList>
#include <QString>

namespace zhijia::archive {

struct FileToPack {
    QString name; ///< in the archive, with "/" between folders
    QString path; ///< on the disk
};

/// Every file bears this date. The bytes depend on it, on names and on contents only. What is
/// packed by its nature (a picture, a PDF) is not packed again. Progress is in thousandths. Throws
/// EnvironmentError and Cancelled; a target that was begun is gone then.
void packFiles(const QString& target, const QList<FileToPack>& files, const QDateTime& date,
               const report::Progress& progress = {});

} // namespace zhijia::archive
