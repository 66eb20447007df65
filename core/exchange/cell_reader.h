// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a row as values of fields, as far as that needs nothing but the row: whoever reads
// the file ahead does it on his own thread. References wait for somebody who knows the office.
#pragma once
#include "core/exchange/import.h"
#include "core/exchange/row_values.h"
#include "core/record/split.h"

namespace zhijia {

class CellReader {
public:
    /// How much of a new record is worked out: a preview shows no keys, so it does without them.
    enum class Derive { Shown, All };
    CellReader(const Kind& kind, const ImportSettings& settings, Derive derive = Derive::Shown);
    /// Reads the cells; references go into `waiting`. Not const, because it remembers texts it has
    /// read: one reader belongs to one thread.
    void read(const CsvRow& row, RowValues& values);

private:
    struct Column;
    static void readSplit(Column& column, const QString& text, RowValues& values);
    struct Column {
        int field = -1;
        const Field* f = nullptr;
        bool memorable = false;
        QHash<QString, Outcome<ReadField>> memory; ///< few distinct texts: each is read once
        const Split* split = nullptr;              ///< of a cell that fills several fields, `parts`
        std::vector<int> parts;
        QHash<QString, Outcome<ReadSplit>> splitMemory;
    };
    const Kind& kind_;
    Derive derive_;
    bool book_; ///< a workbook does not store the empty cells at the end of a row
    std::vector<Column> columns_;
};

} // namespace zhijia
