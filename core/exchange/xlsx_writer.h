// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a list as an Excel workbook that is ready to use and to print: frozen bold header,
// filters, widths that fit Chinese, IDs as text so that Excel keeps every digit. However long the
// list, memory stays flat.
#pragma once
#include "core/base/issue.h"
#include "core/base/money.h"
#include "core/base/ratio.h"
#include <QDate>
#include <QDateTime>
#include <memory>
#include <span>
#include <variant>

namespace zhijia {

enum class SheetKind { Text, Integer, Money, Date, Ratio };

struct SheetColumn {
    QString title;
    SheetKind kind = SheetKind::Text; ///< ID and card numbers are Text
    int width = 0; ///< in half-width characters; 0: as wide as the content, 60 at most
};

/// A cell says itself what it is. Money is shown with two decimals, a ratio as per cent with one; a
/// ratio of nothing as "—"; a date before 1900, or a whole number of more than 15 digits, which
/// Excel cannot hold, as text.
using SheetCell = std::variant<std::monostate, QString, qint64, Money, QDate, Ratio>;

struct SheetOptions {
    QString sheet; ///< the tab's name; what Excel forbids in it is replaced
    QString title; ///< printed above every page and kept in the properties
    QString author;
    QDateTime created; ///< from the clock: the same input gives the same bytes
    bool landscape = true;
};

class XlsxWriter {
public:
    /// Throws EnvironmentError when no temporary file can be made. `path` is untouched until
    /// commit.
    XlsxWriter(const QString& path, const QList<SheetColumn>& columns, const SheetOptions& options);
    ~XlsxWriter();

    void write(std::span<const SheetCell> cells);
    void write(const QList<SheetCell>& cells) {
        write(std::span<const SheetCell>(cells.constData(), size_t(cells.size())));
    }

    /// Ends the sheet at hand and begins another one. `name` as in SheetOptions; a name that is
    /// taken gets a number.
    void addSheet(const QString& name, const QList<SheetColumn>& columns);

    /// Checks the finished workbook, puts it in its place and returns the rows without the headers.
    /// Refuses when the list does not fit a sheet (1,048,576 rows; 32,767 characters in a cell);
    /// throws EnvironmentError when the disk is full or the old file is held open by Excel.
    Outcome<qint64> commit();

private:
    struct Sheet;
    std::unique_ptr<Sheet> sheet_;
};

/// Columns on the screen: a Chinese character takes two.
int displayWidth(QStringView text);
/// At most 31 characters, none of []:*?/\ and no apostrophe at the ends; "Sheet1" when nothing is
/// left.
QString sheetName(const QString& wanted);

} // namespace zhijia
