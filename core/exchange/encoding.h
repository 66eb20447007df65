// SPDX-License-Identifier: GPL-3.0-or-later
// The encodings an office's text files come in, by the names a user and the command line know them
// by.
#pragma once
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <optional>

namespace zhijia {

enum class Encoding { Utf8, Utf16LE, Utf16BE, Gb18030, Gbk, Big5 };

/// Every encoding that can be chosen, in the order in which it is offered.
QList<Encoding> allEncodings();
/// "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK", "Big5": as shown, saved and typed.
QString encodingName(Encoding encoding);
/// Reads such a name in any case, with or without hyphens.
std::optional<Encoding> parseEncoding(QStringView name);
/// The name ICU has for it; only for the encodings that go through a converter.
const char* converterName(Encoding encoding);
/// Bytes of the byte order mark of this encoding at the start of `head`; 0 when there is none.
qsizetype markLength(Encoding encoding, QByteArrayView head);
/// Bytes of the smallest unit: 2 for UTF-16, otherwise 1.
constexpr int unitBytes(Encoding encoding) {
    return encoding == Encoding::Utf16LE || encoding == Encoding::Utf16BE ? 2 : 1;
}

} // namespace zhijia
