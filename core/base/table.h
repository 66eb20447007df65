// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables that are compiled into the program (resources/*/*.tsv).
#pragma once
#include <QList>
#include <QStringList>

namespace zhijia {

/// The rows of a tab-separated table, header left out. Lines that are empty or begin with '#' are
/// comments. Every row is padded to the header's number of cells.
/// Throws std::logic_error if the table is not there: the program was built without it.
QList<QStringList> readTable(const QString& path);

} // namespace zhijia
