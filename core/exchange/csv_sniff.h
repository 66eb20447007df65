// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the first rows of a CSV file and proposes the separator; the user sees it and can change
// it.
#pragma once
#include "core/exchange/csv_reader.h"

namespace zhijia {

struct CsvGuess {
    CsvFormat format;
    int columns = 0; ///< cells that most rows have
    QString why;     ///< a sentence for the user
};

/// The separators that are offered: , ; tab | ，
QList<QChar> offeredSeparators();
/// "comma (,)", "tab": for a list to choose from.
QString separatorName(QChar separator);
/// Reads up to the first 200 rows. The file may be anything; the guess is a comma when nothing
/// fits.
CsvGuess sniffCsv(QIODevice& device, Encoding encoding);

} // namespace zhijia
