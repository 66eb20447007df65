// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"
#include "core/base/system_words.h"
#include "core/exchange/csv_guard.h"
#include "core/exchange/line_encoder.h"
#include <QSaveFile>

namespace zhijia {

namespace {
constexpr qsizetype flushAt = 1 << 18;
constexpr qsizetype lostShown = 10;
constexpr qsizetype lostKept = 1000;

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

/// Numbers that Excel would damage: more than 11 digits, or a leading zero; an ID's final X belongs
/// to it.
bool isLongNumber(QStringView text) {
    const QStringView digits = text.endsWith(u'X') ? text.chopped(1) : text;
    return (text.size() > 11 || (text.size() > 1 && text.front() == u'0')) && !digits.isEmpty() &&
           std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

QString LostCharacter::print() const {
    const QString code =
        QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
    const bool shows = character >= 0x20 && !(character >= 0xD800 && character < 0xE000);
    return tr("row %1, column %2: %3")
        .arg(row)
        .arg(column)
        .arg(shows ? QStringLiteral("%1 (%2)").arg(QString::fromUcs4(&character, 1), code) : code);
}

CsvWriter::CsvWriter(const QString& path, const CsvWriteOptions& options)
    : path_(path), options_(options), file_(std::make_unique<QSaveFile>(path)),
      device_(file_.get()), encoder_(std::make_unique<LineEncoder>(options.encoding)) {
    if (!file_->open(QIODevice::WriteOnly))
        fail(systemWords(file_->errorString()));
    if (options_.mark && options_.encoding == Encoding::Utf8)
        buffer_ += "\xEF\xBB\xBF";
}

CsvWriter::CsvWriter(QIODevice& device, const CsvWriteOptions& options)
    : options_(options), device_(&device),
      encoder_(std::make_unique<LineEncoder>(options.encoding)) {
    if (options_.mark && options_.encoding == Encoding::Utf8)
        buffer_ += "\xEF\xBB\xBF";
}

CsvWriter::~CsvWriter() {
    if (file_)
        file_->cancelWriting();
}

void CsvWriter::fail(const QString& reason) const {
    const QString name = path_.isEmpty() ? tr("the output") : path_;
    throw EnvironmentError(
        tr("Writing %1 failed: %2. An older file of that name is untouched; the data is safe.")
            .arg(name, reason));
}

void CsvWriter::addCell(const QString& cell, bool quote) {
    const bool asFormula = options_.excelText && isLongNumber(cell);
    if (!asFormula && !quote && !std::ranges::any_of(cell, [&](QChar c) {
            return c == options_.separator || c == u'"' || c == u'\n' || c == u'\r';
        })) {
        if (options_.guard && needsGuard(cell))
            line_ += u'\'';
        line_ += cell;
        return;
    }
    line_ += u'"';
    if (asFormula) {
        line_ += QStringLiteral("=\"\"%1\"\"").arg(cell);
    } else {
        if (options_.guard && needsGuard(cell))
            line_ += u'\'';
        for (const QChar c : cell) {
            if (c == u'"')
                line_ += u'"';
            line_ += c;
        }
    }
    line_ += u'"';
}

void CsvWriter::write(std::span<const QString> cells) {
    line_.resize(0);
    ++rows_;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line_ += options_.separator;
        const QString& cell = cells[i];
        // Alone on a line, nothing would be a blank line; at the very front, "sep=" and a mark mean
        // something else.
        const bool alone = cells.size() == 1 && cell.isEmpty();
        const bool special = rows_ == 1 && i == 0 &&
                             (cell.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive) ||
                              cell.startsWith(QChar(0xFEFF)));
        addCell(cell, alone || special);
    }
    line_ += QStringLiteral("\r\n");
    if (!encoder_->append(line_, buffer_))
        findLost(cells);
    if (buffer_.size() >= flushAt)
        flush();
}

void CsvWriter::findLost(std::span<const QString> cells) {
    for (size_t i = 0; i < cells.size(); ++i)
        for (const char32_t character : encoder_->lost(cells[i]))
            if (lost_.size() < lostKept)
                lost_ << LostCharacter{rows_, int(i) + 1, character};
    Q_ASSERT(!lost_.isEmpty());
}

void CsvWriter::flush() {
    if (lost_.isEmpty() && device_->write(buffer_) != buffer_.size())
        fail(systemWords(device_->errorString()));
    buffer_.resize(0);
}

Outcome<qint64> CsvWriter::commit() {
    if (!lost_.isEmpty()) {
        if (file_)
            file_->cancelWriting();
        QStringList named;
        for (const LostCharacter& one :
             std::as_const(lost_).first(std::min(lost_.size(), lostShown)))
            named << one.print();
        if (lost_.size() > lostShown)
            named << tr("and more");
        return refuse(
            tr("%1 cannot hold these characters: %2. Nothing was written.")
                .arg(encodingName(options_.encoding), named.join(QStringLiteral("; "))),
            tr("Write the file as UTF-8, which holds every character and which Excel opens."));
    }
    flush();
    if (file_ && !file_->commit())
        fail(systemWords(file_->errorString()));
    return rows_;
}

} // namespace zhijia
