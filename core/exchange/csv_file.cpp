// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_file.h"
#include "core/base/system_words.h"
#include <QCryptographicHash>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

void openToRead(QFile& file) {
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw EnvironmentError(tr("The file \"%1\" cannot be opened: %2. Nothing was changed.")
                                   .arg(file.fileName(), systemWords(file.errorString())));
}
constexpr qint64 piece = 1 << 20;
} // namespace

CsvFile::CsvFile(const QString& path, Encoding encoding, CsvFormat format)
    : path_(path), encoding_(encoding), format_(format), file_(path) {
    openToRead(file_);
    source_ = std::make_unique<TextSource>(file_, encoding);
}

void CsvFile::readAll(const std::function<bool(qint64, const CsvRow&)>& work,
                      const ByteProgress& progress) {
    readAll(
        {}, [&](qint64 number, const CsvRow& row, RowValues&) { return work(number, row); },
        progress);
}

void CsvFile::readAll(const RowsAhead::Prepare& prepare,
                      const std::function<bool(qint64, const CsvRow&, RowValues&)>& work,
                      const ByteProgress& progress) {
    index_.clear();
    rowCount_ = 0;
    complete_ = false;
    CsvReader reader(*source_, format_);
    reader.seek(0, 1);
    RowsAhead ahead(reader, prepare);
    qint64 told = 0;
    while (RowsAhead::Batch* batch = ahead.next()) {
        for (size_t i = 0; i < batch->count; ++i) {
            const CsvRow& row = batch->rows[i];
            if (rowCount_ % every == 0)
                index_.push_back({row.offset, row.firstLine});
            if (!work(rowCount_++, row, batch->values[i]))
                return;
        }
        if (progress && batch->bytesRead - told >= piece) {
            told = batch->bytesRead;
            progress(told, file_.size());
        }
    }
    complete_ = true;
}

QList<CsvRow> CsvFile::rows(qint64 first, int count) {
    QList<CsvRow> page;
    if (first < 0 || count <= 0)
        return page;
    CsvReader reader(*source_, format_);
    qint64 number = 0;
    if (index_.empty()) {
        reader.seek(0, 1);
    } else {
        const auto place = std::min<qint64>(first / every, qint64(index_.size()) - 1);
        reader.seek(index_[size_t(place)].offset, index_[size_t(place)].line);
        number = place * every;
    }
    CsvRow row;
    for (; page.size() < count && reader.next(row); ++number)
        if (number >= first)
            page << row;
    return page;
}

Fingerprint CsvFile::fingerprint(const QString& path, const ByteProgress& progress) {
    QFile file(path);
    openToRead(file);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    QByteArray buffer(piece, Qt::Uninitialized);
    Fingerprint print;
    for (;;) {
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got < 0)
            throw EnvironmentError(tr("The file \"%1\" cannot be read: %2. Nothing was changed.")
                                       .arg(path, systemWords(file.errorString())));
        if (got == 0)
            break;
        hash.addData(QByteArrayView(buffer.constData(), got));
        print.size += got;
        if (progress)
            progress(print.size, file.size());
    }
    print.hash = hash.result();
    return print;
}

} // namespace zhijia
