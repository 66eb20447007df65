// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

namespace zhijia {

namespace {
struct Row {
    Encoding encoding;
    const char* name;
    const char* converter;
    QByteArrayView mark;
};
// GBK is what Windows means by it (code page 936), Big5 is code page 950.
const Row table[] = {
    {Encoding::Utf8, "UTF-8", "UTF-8", QByteArrayView("\xEF\xBB\xBF", 3)},
    {Encoding::Gb18030, "GB18030", "gb18030", QByteArrayView("\x84\x31\x95\x33", 4)},
    {Encoding::Gbk, "GBK", "windows-936", QByteArrayView()},
    {Encoding::Utf16LE, "UTF-16LE", "UTF-16LE", QByteArrayView("\xFF\xFE", 2)},
    {Encoding::Utf16BE, "UTF-16BE", "UTF-16BE", QByteArrayView("\xFE\xFF", 2)},
    {Encoding::Big5, "Big5", "windows-950", QByteArrayView()},
};
const Row& rowOf(Encoding encoding) {
    return *std::ranges::find_if(table,
                                 [encoding](const Row& row) { return row.encoding == encoding; });
}
} // namespace

QList<Encoding> allEncodings() {
    QList<Encoding> all;
    for (const Row& row : table)
        all << row.encoding;
    return all;
}

QString encodingName(Encoding encoding) { return QString::fromLatin1(rowOf(encoding).name); }

std::optional<Encoding> parseEncoding(QStringView name) {
    const auto plain = [](QString text) { return text.remove(u'-').remove(u'_').toLower(); };
    for (const Row& row : table)
        if (plain(QString::fromLatin1(row.name)) == plain(name.trimmed().toString()))
            return row.encoding;
    return std::nullopt;
}

const char* converterName(Encoding encoding) { return rowOf(encoding).converter; }

qsizetype markLength(Encoding encoding, QByteArrayView head) {
    const QByteArrayView mark = rowOf(encoding).mark;
    return !mark.isEmpty() && head.startsWith(mark) ? mark.size() : 0;
}

} // namespace zhijia
