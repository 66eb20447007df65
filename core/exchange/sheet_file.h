// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of a workbook that can be looked at anywhere. A workbook is packed and can only be read
// from its beginning, so what has been read is kept: the text of the cells and nothing else.
#pragma once
#include "core/exchange/list_file.h"
#include "core/exchange/xlsx_reader.h"

namespace zhijia {

class SheetFile final : public ListFile {
public:
    static Outcome<std::unique_ptr<SheetFile>> open(const QString& path, int sheet);

    using ListFile::readAll;
    Outcome<void>
    readAll(const RowsAhead::Prepare& prepare,
            const std::function<bool(qint64 number, const CsvRow& row, RowValues& values)>& work,
            const ByteProgress& progress = {}) override;
    QList<CsvRow> rows(qint64 first, int count) override;

private:
    explicit SheetFile(std::unique_ptr<XlsxReader> reader) : reader_(std::move(reader)) {}
    /// Reads on until this row is there; false when the sheet ends before it.
    bool reach(qint64 number);
    void give(qint64 number, CsvRow& row) const;

    struct Place {
        qint64 text = 0; ///< in `text_`
        qint64 cell = 0; ///< in `lengths_`
        qint64 line = 0; ///< Excel's row number
        RowKind kind = RowKind::Data;
        bool damaged = false; ///< a character was lost before us
    };
    std::unique_ptr<XlsxReader> reader_;
    QString text_;
    std::vector<int> lengths_;
    std::vector<Place> places_;
    bool ended_ = false;
};

} // namespace zhijia
