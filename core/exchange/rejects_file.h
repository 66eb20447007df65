// SPDX-License-Identifier: GPL-3.0-or-later
// Knows a file of rejected lines again: the next import may write over it, and over nothing else.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

/// The headers of the columns that `ImportPlan::writeRejected` puts behind those of the list, in
/// every language of the program.
QList<QStringList> rejectColumns();

/// Whether a file has the header of `ImportPlan::writeRejected`, in any language of the program.
bool isRejectsFile(const QString& path);

/// Whether rejected lines may be written under this name: refused for what `mayOverwrite` refuses
/// and for every other file that exists and is no older file of rejected lines.
Outcome<void> mayWriteRejects(const QString& path, const QString& office,
                              const QStringList& inputs);

} // namespace zhijia
