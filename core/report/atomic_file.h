// SPDX-License-Identifier: GPL-3.0-or-later
// A report appears whole or not at all.
#pragma once
#include <QByteArray>
#include <QString>

namespace zhijia::report {

/// Writes the file through a temporary one beside it, so that an older file of that name stays as
/// it was when anything fails. A device or pipe is written to directly. Throws EnvironmentError.
void writeWhole(const QString& path, const QByteArray& bytes);

} // namespace zhijia::report
