// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a CSV file that Excel and WPS open as it is meant, that our reader reads back to the same
// text, and that takes the place of an older file only when it is whole.
#pragma once
#include "core/base/issue.h"
#include "core/exchange/encoding.h"
#include <QIODevice>
#include <memory>
#include <span>

class QSaveFile;

namespace zhijia {

class LineEncoder;

struct CsvWriteOptions {
    Encoding encoding = Encoding::Utf8; ///< Utf8, Gb18030, Gbk
    bool mark = true; ///< byte order mark, without which Excel takes UTF-8 for GBK
    QChar separator = u',';
    bool guard = true; ///< text that Excel would run as a formula gets an apostrophe (csv_guard.h)
    bool excelText = false; ///< long numbers as ="0123…": Excel then keeps every digit, other
                            ///< programs see the signs
};

/// A character that the chosen encoding cannot hold.
struct LostCharacter {
    qint64 row = 0; ///< counted from 1, the header is row 1
    int column = 0; ///< counted from 1
    char32_t character = 0;
    /// "row 3, column 1: 䶮 (U+4DAE)"
    QString print() const;
    bool operator==(const LostCharacter&) const = default;
};

class CsvWriter {
public:
    /// The file at `path` stays as it is until commit. Throws EnvironmentError when no file can be
    /// made there.
    CsvWriter(const QString& path, const CsvWriteOptions& options);
    /// Writes to an open device: nothing is atomic then.
    CsvWriter(QIODevice& device, const CsvWriteOptions& options);
    ~CsvWriter(); ///< without commit nothing is left behind

    /// Throws EnvironmentError when the disk is full or gone; the old file is untouched.
    void write(std::span<const QString> cells);
    void write(const QStringList& cells) {
        write(std::span<const QString>(cells.constData(), size_t(cells.size())));
    }

    /// Puts the file in its place and returns the number of rows. Refuses, naming them, when
    /// characters would be lost; nothing is written then. Throws EnvironmentError when the disk is
    /// full or the file is held open.
    Outcome<qint64> commit();
    /// The first thousand characters that would be lost.
    const QList<LostCharacter>& lost() const { return lost_; }

private:
    void addCell(const QString& cell, bool quote);
    void findLost(std::span<const QString> cells);
    void flush();
    [[noreturn]] void fail(const QString& reason) const;

    QString path_;
    CsvWriteOptions options_;
    std::unique_ptr<QSaveFile> file_;
    QIODevice* device_;
    std::unique_ptr<LineEncoder> encoder_;
    QString line_;
    QByteArray buffer_;
    qint64 rows_ = 0;
    QList<LostCharacter> lost_;
};

} // namespace zhijia
