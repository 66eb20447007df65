// SPDX-License-Identifier: GPL-3.0-or-later
// What lists a volume: the register (卷内目录) on paper and as a table, the catalogue for programs,
// and the sums.
#pragma once
#include "core/archive/volume.h"
#include "core/report/document.h"

namespace zhijia::archive {

/// 卷内目录: number, title, date, pages, file; then what could not be written, with the reason,
/// what was withheld, and what was not finished.
report::Document registerOf(const VolumeMade& volume, const QString& office);
/// The lines of the register as a table: header first.
QList<QStringList> registerRows(const VolumeMade& volume);
/// JSON, the keys in a fixed order.
QByteArray catalogueOf(const VolumeMade& volume, const QString& office, RawId sitting);

} // namespace zhijia::archive
