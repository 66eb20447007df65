// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a sheet of an Excel workbook as the same rows a CSV file gives, one at a time. The digits
// of a number are taken from the file as they stand and not through floating point, so an ID that
// survived in the file survives here.
#pragma once
#include "core/exchange/csv_row.h"
#include "core/exchange/zip_reader.h"
#include <QXmlStreamReader>

namespace zhijia {

class XlsxReader {
public:
    /// Refuses what is no workbook, is damaged, or is protected by a password. Throws
    /// EnvironmentError when the file cannot be opened.
    static Outcome<std::unique_ptr<XlsxReader>> open(const QString& path);

    QStringList sheets() const;
    /// Starts (again) at the first row of this sheet, counted from 0.
    Outcome<int> select(int sheet);
    /// The next row that the sheet has; `firstLine` is Excel's row number. Cells are text: whole
    /// numbers without an exponent, dates as 2026-03-01, instants as 2026-03-01T08:30:00, yes and
    /// no as TRUE and FALSE. False at the end; then `problem` says when the sheet broke off. Blank
    /// rows that Excel did not store are not given.
    bool next(CsvRow& row);
    const Issues& problem() const { return problem_; }
    /// Where in the sheet the reader is, roughly, for a progress bar.
    qint64 bytesRead() const { return xml_.characterOffset(); }
    qint64 size() const { return device_ ? device_->size() : 0; }

private:
    struct Part {
        QString name;
        QString path;
    };
    explicit XlsxReader(const QString& path) : zip_(path) {}
    bool readBook();
    bool readStrings();
    bool readStyles();
    void readCell(CsvRow& row, qsizetype& column);
    QString readText();
    QString valueOf(const QString& type, int style, const QString& value) const;
    void finish(CsvRow& row) const;

    ZipReader zip_;
    QList<Part> parts_;
    QStringList strings_;
    QList<bool> dateStyles_;
    bool from1904_ = false;
    std::unique_ptr<QIODevice> device_;
    QXmlStreamReader xml_;
    qint64 line_ = 0;
    Issues problem_;
};

/// The text of a number as XLSX stores it: "1.10101199003071E+17" → "110101199003071000",
/// "0.30000000000000004" → "0.3".
QString plainNumber(const QString& stored);
/// The day or instant of an Excel serial number as ISO text; empty when it is none.
QString dateOfSerial(double serial, bool from1904);
/// True when a number format shows dates or times.
bool isDateFormat(const QString& code);

} // namespace zhijia
