// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the entries of a zip file as streams, with their checksums: a workbook is a zip file of
// XML.
#pragma once
#include <QFile>
#include <QHash>
#include <memory>

namespace zhijia {

class ZipReader {
public:
    /// Throws EnvironmentError when the file cannot be opened.
    explicit ZipReader(const QString& path);

    /// False when this is no zip file, is damaged, encrypted, or larger than 4 GB: then there are
    /// no entries.
    bool isValid() const { return valid_; }
    QStringList names() const { return entries_.keys(); }
    bool contains(const QString& name) const { return entries_.contains(name); }
    /// A sequential device that inflates the entry as it is read; null when there is none of that
    /// name. At the end its error string is "damaged" when size or checksum are not what the zip
    /// file says. Outlives no ZipReader; only one entry is read at a time.
    std::unique_ptr<QIODevice> open(const QString& name);

private:
    struct Entry {
        quint32 header = 0;
        quint32 packed = 0;
        quint32 size = 0;
        quint32 crc = 0;
        quint16 method = 0;
    };
    bool readDirectory();

    QFile file_;
    QHash<QString, Entry> entries_;
    bool valid_ = false;
};

/// True when the device was read to its end and nothing in it was damaged.
bool isWhole(const QIODevice& zipEntry);
/// Reads what is left and then asks isWhole: a parser may stop before the checksum has been
/// compared.
bool readsToTheEnd(QIODevice& zipEntry);

} // namespace zhijia
