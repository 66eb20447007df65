// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "core/base/system_words.h"
#include "core/exchange/xlsx_text.h"
#include "core/exchange/zip_reader.h"
#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>
#include <cstdlib>
#include <unicode/uchar.h>
#include <xlsxwriter.h>

namespace zhijia {

namespace {
constexpr qint64 mostRows = LXW_ROW_MAX - 1;
constexpr qsizetype longestCell = 32767;
constexpr qint64 exactInteger = 999'999'999'999'999; // Excel keeps 15 digits

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

[[noreturn]] void fail(const QString& path, const QString& reason) {
    throw EnvironmentError(
        tr("Writing %1 failed: %2. An older file of that name is untouched; the data is safe.")
            .arg(path, reason));
}
} // namespace

int displayWidth(QStringView text) {
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const int east = u_getIntPropertyValue(UChar32(c), UCHAR_EAST_ASIAN_WIDTH);
        width += east == U_EA_WIDE || east == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

QString sheetName(const QString& wanted) {
    QString name = wanted;
    for (QChar& c : name)
        if (QStringView(u"[]:*?/\\").contains(c) || c < u' ')
            c = u' ';
    name = name.simplified().left(31);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\'') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

struct XlsxWriter::Sheet {
    QString path;
    QList<SheetColumn> columns;
    SheetOptions options;
    QTemporaryDir folder;
    QString file;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* formats[5] = {};
    lxw_format* header = nullptr;
    QList<int> widths;
    qint64 rows = 0; ///< of the sheet at hand, without its header
    /// Per sheet, header included: compared with what is found in the finished file.
    QList<qint64> cells;
    QStringList names;
    qint64 allRows = 0, longest = 0;
    Issues issues;

    ~Sheet() {
        if (book)
            lxw_workbook_free(book);
    }
    void begin();
    void beginSheet(const QString& name);
    void endSheet();
    void writeCell(const SheetCell& cell, lxw_col_t column);
    void writeText(const QString& text, lxw_col_t column, lxw_format* format);
    void widen(qsizetype column, QStringView text) {
        int widest = 0;
        for (const QStringView line : text.split(u'\n'))
            widest = std::max(widest, displayWidth(line));
        widths[column] = std::max(widths[column], widest);
    }
    void check(lxw_error status) const {
        if (status != LXW_NO_ERROR)
            fail(path, QString::fromUtf8(lxw_strerror(status)));
    }
    void close();
    void verify() const;
    void moveIntoPlace() const;
};

void XlsxWriter::Sheet::begin() {
    if (!folder.isValid())
        fail(path, systemWords(folder.errorString()));
    file = folder.filePath(QStringLiteral("sheet.xlsx"));
    const QByteArray name = QFile::encodeName(file);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options settings{};
    settings.constant_memory = LXW_TRUE;
    settings.tmpdir = temporary.data();
    book = workbook_new_opt(name.constData(), &settings);
    if (!book)
        fail(path, tr("no temporary file could be made"));
    for (auto& format : formats) {
        format = workbook_add_format(book);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    }
    // "@" keeps what a person later types into an ID column as text, too.
    format_set_num_format(formats[int(SheetKind::Text)], "@");
    format_set_num_format(formats[int(SheetKind::Integer)], "0");
    format_set_num_format(formats[int(SheetKind::Money)], "#,##0.00");
    format_set_num_format(formats[int(SheetKind::Date)], "yyyy-mm-dd");
    format_set_num_format(formats[int(SheetKind::Ratio)], "0.0%");
    header = workbook_add_format(book);
    format_set_bold(header);
    format_set_bottom(header, LXW_BORDER_THIN);
    format_set_bg_color(header, 0xE8EEF4);
    format_set_align(header, LXW_ALIGN_VERTICAL_CENTER);
    beginSheet(options.sheet);
}

void XlsxWriter::Sheet::beginSheet(const QString& wanted) {
    QString name = sheetName(wanted);
    for (int i = 2; names.contains(name, Qt::CaseInsensitive); ++i) {
        const QString number = QStringLiteral(" %1").arg(i);
        name = sheetName(sheetName(wanted).left(31 - number.size())) + number;
    }
    names << name;
    sheet = workbook_add_worksheet(book, name.toUtf8().constData());
    if (!sheet)
        fail(path, tr("no temporary file could be made"));
    rows = 0;
    cells << 0;
    widths.clear();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        widths << displayWidth(columns[i].title) + 3; // the filter's arrow
        writeText(columns[i].title, lxw_col_t(i), header);
    }
}

void XlsxWriter::Sheet::writeText(const QString& text, lxw_col_t column, lxw_format* format) {
    const QString safe = escapedForXlsx(text);
    if (safe.size() > longestCell || !QStringView(safe).isValidUtf16()) {
        const QString where =
            tr("row %1, column %2 (%3)").arg(rows + 1).arg(column + 1).arg(columns[column].title);
        if (issues.size() < 100)
            issues << error(
                safe.size() > longestCell
                    ? tr("An Excel cell holds 32,767 characters; the text in %1 has %2.")
                          .arg(where)
                          .arg(safe.size())
                    : tr("The text in %1 contains half a character and cannot be written.")
                          .arg(where),
                safe.size() > longestCell ? tr("Shorten the text, or export as CSV.")
                                          : tr("Type the text again."));
        return;
    }
    if (text.isEmpty())
        return;
    check(
        worksheet_write_string(sheet, lxw_row_t(rows), column, safe.toUtf8().constData(), format));
    ++cells.last();
}

void XlsxWriter::Sheet::writeCell(const SheetCell& cell, lxw_col_t column) {
    const auto row = lxw_row_t(rows);
    const auto number = [&](double value, SheetKind kind, const QString& shown) {
        check(worksheet_write_number(sheet, row, column, value, formats[int(kind)]));
        ++cells.last();
        widen(column, shown);
    };
    const auto text = [&](const QString& value) {
        writeText(value, column, formats[int(SheetKind::Text)]);
        widen(column, value);
    };
    if (const auto* value = std::get_if<QString>(&cell)) {
        text(*value);
    } else if (const auto* integer = std::get_if<qint64>(&cell)) {
        if (std::abs(*integer) <= exactInteger)
            number(double(*integer), SheetKind::Integer, QString::number(*integer));
        else
            text(QString::number(*integer));
    } else if (const auto* money = std::get_if<Money>(&cell)) {
        // A quotient of two exact doubles is the nearest double, and the library prints 16 digits:
        // up to 15 of them come out exactly as the fen say. More than that stays text.
        if (std::abs(money->fen()) <= exactInteger)
            number(double(money->fen()) / 100.0, SheetKind::Money,
                   money->print() + QStringLiteral("  "));
        else
            text(money->print());
    } else if (const auto* date = std::get_if<QDate>(&cell)) {
        if (date->isValid() && date->year() >= 1900 && date->year() <= 9999) {
            lxw_datetime when{date->year(), date->month(), date->day(), 0, 0, 0};
            check(
                worksheet_write_datetime(sheet, row, column, &when, formats[int(SheetKind::Date)]));
            ++cells.last();
            widen(column, u"2000-00-00 ");
        } else if (date->isValid()) {
            text(date->toString(Qt::ISODate));
        }
    } else if (const auto* ratio = std::get_if<Ratio>(&cell)) {
        if (ratio->denominator == 0)
            text(QStringLiteral("—"));
        else
            number(double(ratio->numerator) / double(ratio->denominator), SheetKind::Ratio,
                   percent(ratio->numerator, ratio->denominator));
    }
}

void XlsxWriter::Sheet::endSheet() {
    allRows += rows;
    longest = std::max(longest, rows);
    const auto last = lxw_col_t(std::max<qsizetype>(columns.size(), 1) - 1);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int width =
            columns[i].width > 0 ? columns[i].width : std::clamp(widths[i] + 1, 6, 60);
        check(worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), width,
                                   formats[int(columns[i].kind)]));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    check(worksheet_autofilter(sheet, 0, 0, lxw_row_t(std::min(rows, mostRows)), last));
    check(worksheet_repeat_rows(sheet, 0, 0));
    worksheet_set_paper(sheet, 9); // A4
    if (options.landscape)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    // "&" begins a code in a header; a header holds 255 characters.
    const QString head =
        QStringLiteral("&C&14") + options.title.left(100).replace(u'&', QStringLiteral("&&"));
    if (!options.title.isEmpty())
        check(worksheet_set_header(sheet, head.toUtf8().constData()));
    check(worksheet_set_footer(sheet, "&C&P / &N"));
}

void XlsxWriter::Sheet::close() {
    endSheet();
    const QByteArray title = options.title.left(200).toUtf8();
    const QByteArray author = options.author.left(200).toUtf8();
    lxw_doc_properties properties{};
    properties.title = const_cast<char*>(title.constData()); // copied by the library
    properties.author = const_cast<char*>(author.constData());
    properties.created = time_t(options.created.isValid() ? options.created.toSecsSinceEpoch() : 0);
    check(workbook_set_properties(book, &properties));
    const lxw_error status = workbook_close(book); // frees the book, whatever happens
    book = nullptr;
    check(status);
}

/// The library does not look at the result of its writes to temporary files, so the finished file
/// is counted: every part whole, the sheet complete, as many cells as were written.
void XlsxWriter::Sheet::verify() const {
    const QString damaged =
        tr("the finished workbook is incomplete; the disk for temporary files may be full");
    ZipReader zip(file);
    QHash<QString, qint64> expected;
    for (qsizetype i = 0; i < cells.size(); ++i)
        expected.insert(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1), cells[i]);
    for (auto part = expected.begin(); part != expected.end(); ++part)
        if (!zip.isValid() || !zip.contains(part.key()))
            fail(path, damaged);
    for (const QString& name : zip.names()) {
        const qint64 wanted = expected.value(name, -1);
        const auto entry = zip.open(name);
        if (!entry)
            fail(path, damaged);
        QByteArray text;
        qint64 found = 0;
        for (;;) {
            const QByteArray piece = entry->read(1 << 18);
            if (piece.isEmpty())
                break;
            text = text.right(2) +
                   piece; // "<c " may lie across two pieces; two bytes of it cannot count twice
            found += wanted >= 0 ? text.count("<c ") : 0;
        }
        if (!isWhole(*entry) || (wanted >= 0 && (found != wanted || !text.trimmed().endsWith('>'))))
            fail(path, damaged);
    }
}

void XlsxWriter::Sheet::moveIntoPlace() const {
    QFile from(file);
    QSaveFile to(path);
    if (!from.open(QIODevice::ReadOnly))
        fail(path, systemWords(from.errorString()));
    if (!to.open(QIODevice::WriteOnly))
        fail(path, systemWords(to.errorString()));
    for (QByteArray piece = from.read(1 << 20); !piece.isEmpty(); piece = from.read(1 << 20))
        if (to.write(piece) != piece.size())
            fail(path, systemWords(to.errorString()));
    if (from.error() != QFile::NoError)
        fail(path, systemWords(from.errorString()));
    if (!to.commit())
        fail(path, systemWords(to.errorString()));
}

XlsxWriter::XlsxWriter(const QString& path, const QList<SheetColumn>& columns,
                       const SheetOptions& options)
    : sheet_(std::make_unique<Sheet>()) {
    sheet_->path = path;
    sheet_->columns = columns;
    sheet_->options = options;
    sheet_->begin();
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::write(std::span<const SheetCell> cells) {
    if (++sheet_->rows > mostRows)
        return;
    Q_ASSERT(qsizetype(cells.size()) <= sheet_->columns.size());
    for (size_t i = 0; i < cells.size(); ++i)
        sheet_->writeCell(cells[i], lxw_col_t(i));
}

void XlsxWriter::addSheet(const QString& name, const QList<SheetColumn>& columns) {
    sheet_->endSheet();
    sheet_->columns = columns;
    sheet_->beginSheet(name);
}

Outcome<qint64> XlsxWriter::commit() {
    if (const qint64 longest = std::max(sheet_->longest, sheet_->rows); longest > mostRows)
        return refuse(
            tr("An Excel sheet holds 1,048,576 rows; this list has %1. Nothing was written.")
                .arg(longest + 1),
            tr("Filter the list, or export it as CSV."));
    if (!sheet_->issues.isEmpty())
        return refuse(sheet_->issues);
    sheet_->close();
    sheet_->verify();
    sheet_->moveIntoPlace();
    return sheet_->allRows;
}

} // namespace zhijia
