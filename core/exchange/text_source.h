// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a text file one physical line at a time, however large the file is. Lines are split before
// they are decoded (in all our encodings CR and LF are never part of another character), so that
// one damaged line costs one line, every line has its byte offset, and any line can be come back
// to.
#pragma once
#include "core/exchange/line_decoder.h"
#include <QIODevice>

namespace zhijia {

/// One physical line. A line ends with LF, CR or CRLF, or with the file.
struct TextLine {
    qint64 number = 0;   ///< counted from 1
    qint64 offset = 0;   ///< of its first byte in the file
    qint64 bytes = 0;    ///< with its line end
    int endUnits = 0;    ///< UTF-16 units of its line end: 0, 1 or 2
    qint64 badByte = -1; ///< offset in the file of the first byte that cannot be decoded, or -1
    bool tooLong = false;
    bool hasNul = false;
    bool hasReplacement = false; ///< U+FFFD: a program before us has already lost a character
};

class TextSource {
public:
    static constexpr qsizetype defaultChunk = 1 << 20;
    static constexpr qsizetype defaultLongest = 1 << 20;

    /// `device` is open, not sequential, and outlives this. A line of more than `longest` bytes is
    /// not kept.
    TextSource(QIODevice& device, Encoding encoding, qsizetype chunk = defaultChunk,
               qsizetype longest = defaultLongest);

    /// Appends the next line with its line end to `text` (nothing when it is too long); false at
    /// the end. Throws EnvironmentError when the file cannot be read.
    bool next(QString& text, TextLine& line);
    /// The next line will be the one that starts at `offset` and has this number.
    void seek(qint64 offset, qint64 number);

    qint64 offset() const { return base_ + begin_; }
    qint64 nextNumber() const { return number_; }
    qint64 size() const { return device_.size(); }
    Encoding encoding() const { return decoder_.encoding(); }

private:
    bool fill();
    qsizetype findEnd(qsizetype from);
    uint unitAt(qsizetype at) const;
    void skipMark();

    QIODevice& device_;
    LineDecoder decoder_;
    const qsizetype chunk_;
    const qsizetype longest_;
    const int unit_;
    QByteArray buffer_;
    qsizetype begin_ = 0; ///< first byte not given out yet
    qsizetype end_ = 0;   ///< end of what has been read
    qsizetype nextLf_ = -1;
    qint64 base_ = 0; ///< offset in the file of buffer_[0]
    qint64 number_ = 1;
    bool ended_ = false;
};

} // namespace zhijia
