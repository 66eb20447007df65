// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out what a file is before it is read: a text in some encoding, or something else that must
// be said in words.
#pragma once
#include "core/base/issue.h"
#include "core/exchange/encoding.h"
#include <QIODevice>
#include <functional>

namespace zhijia {

enum class FileKind { Text, Empty, Workbook, OldWorkbook, Pdf, WebPage, Archive, Utf32, Binary };

/// What the first bytes (64 KiB are plenty) say.
FileKind fileKind(QByteArrayView head);
/// Why a file of this kind cannot be read as CSV, and what to do; not for Text.
Issue issueOf(FileKind kind);

/// Called with bytes done and bytes in all; throws Cancelled to stop.
using ByteProgress = std::function<void(qint64 done, qint64 total)>;

struct Decoding {
    Encoding encoding = Encoding::Utf8;
    QString why;              ///< a sentence for the user: how it was found
    bool certain = false;     ///< a byte order mark, plain ASCII or valid UTF-8 leave no doubt
    QList<Encoding> choices;  ///< all that can be chosen; those that read the beginning without a
                              ///< fault come first
    qint64 badLines = 0;      ///< lines that cannot be read in `encoding`
    qint64 firstBadLine = 0;  ///< counted from 1; 0 when there is none
    qint64 firstBadByte = -1; ///< offset in the file
    bool operator==(const Decoding&) const = default;
};

/// Reads the whole file once (twice when it is not UTF-8) and never keeps more than a piece of it.
/// Refuses what is no text; a text with some damaged lines is not refused, its reader names them.
Outcome<Decoding> findEncoding(QIODevice& device, const ByteProgress& progress = {});
/// The same facts for an encoding that the user chose.
Decoding tryEncoding(QIODevice& device, Encoding encoding, const ByteProgress& progress = {});

} // namespace zhijia
