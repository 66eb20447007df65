// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_source.h"
#include "core/base/issue.h"
#include "core/base/system_words.h"
#include <cstring>

namespace zhijia {

TextSource::TextSource(QIODevice& device, Encoding encoding, qsizetype chunk, qsizetype longest)
    : device_(device), decoder_(encoding), chunk_(std::max<qsizetype>(chunk, 1)),
      longest_(std::max<qsizetype>(longest, 16)), unit_(unitBytes(encoding)) {
    seek(0, 1);
}

void TextSource::seek(qint64 offset, qint64 number) {
    number_ = number;
    nextLf_ = -1;
    if (offset >= base_ && offset <= base_ + end_ && offset > 0) { // still in the buffer
        begin_ = offset - base_;
        return;
    }
    base_ = offset;
    begin_ = end_ = 0;
    ended_ = false;
    if (!device_.seek(offset))
        throw EnvironmentError(QCoreApplication::translate(
                                   "exchange", "The file cannot be read: %1. Nothing was changed.")
                                   .arg(systemWords(device_.errorString())));
    if (offset == 0)
        skipMark();
}

void TextSource::skipMark() {
    while (end_ < 4 && fill()) {
    }
    begin_ = markLength(decoder_.encoding(), QByteArrayView(buffer_.constData(), end_));
}

/// Reads one more chunk behind what is there; false at the end of the file.
bool TextSource::fill() {
    if (ended_)
        return false;
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.constData() + begin_, size_t(end_ - begin_));
        base_ += begin_;
        end_ -= begin_;
        begin_ = 0;
    }
    nextLf_ = -1;
    if (buffer_.size() < end_ + chunk_)
        buffer_.resize(end_ + chunk_);
    const qint64 got = device_.read(buffer_.data() + end_, chunk_);
    if (got < 0)
        throw EnvironmentError(QCoreApplication::translate(
                                   "exchange", "The file cannot be read: %1. Nothing was changed.")
                                   .arg(systemWords(device_.errorString())));
    ended_ = got == 0;
    end_ += got;
    return !ended_;
}

uint TextSource::unitAt(qsizetype at) const {
    const auto* bytes = reinterpret_cast<const uchar*>(buffer_.constData()) + at;
    if (unit_ == 1)
        return bytes[0];
    return decoder_.encoding() == Encoding::Utf16BE ? uint(bytes[0] << 8 | bytes[1])
                                                    : uint(bytes[0] | bytes[1] << 8);
}

/// Position of the first CR or LF at or after `from` in the buffer, or -1.
qsizetype TextSource::findEnd(qsizetype from) {
    if (unit_ == 2) {
        for (qsizetype i = from; i + 1 < end_; i += 2)
            if (const uint unit = unitAt(i); unit == '\n' || unit == '\r')
                return i;
        return -1;
    }
    const char* data = buffer_.constData();
    if (nextLf_ <
        from) { // remembered, or a file with CR alone would be searched to its end for every line
        const void* lf = std::memchr(data + from, '\n', size_t(end_ - from));
        nextLf_ = lf ? static_cast<const char*>(lf) - data : end_;
    }
    if (const void* cr = std::memchr(data + from, '\r', size_t(nextLf_ - from)))
        return static_cast<const char*>(cr) - data;
    return nextLf_ < end_ ? nextLf_ : -1;
}

bool TextSource::next(QString& text, TextLine& line) {
    line = {};
    qint64 dropped = 0;     // bytes of an overlong line already thrown away
    qsizetype searched = 0; // bytes after begin_ known to hold no line end
    qsizetype content = 0;
    qsizetype ending = 0;
    for (;;) {
        const qsizetype found = findEnd(begin_ + searched);
        if (found >= 0) {
            content = found - begin_;
            ending = unit_;
            if (unitAt(found) == '\r') {
                if (found + 2 * unit_ > end_ &&
                    fill()) { // begin_ moved: look again from the same place
                    searched = content;
                    continue;
                }
                if (begin_ + content + 2 * unit_ <= end_ &&
                    unitAt(begin_ + content + unit_) == '\n')
                    ending = 2 * unit_;
            }
            break;
        }
        content = end_ - begin_;
        searched = content - content % unit_;
        if (content > longest_) {
            dropped += searched;
            begin_ += searched;
            searched = 0;
        }
        if (!fill()) {
            content = end_ - begin_;
            break;
        }
    }
    if (content + ending + dropped == 0)
        return false;
    line.number = number_++;
    line.offset = base_ + begin_ - dropped;
    line.bytes = dropped + content + ending;
    line.tooLong = dropped + content > longest_;
    line.endUnits = int(ending / unit_);
    if (!line.tooLong) {
        const QByteArrayView bytes(buffer_.constData() + begin_, content + ending);
        const qsizetype old = text.size();
        const qsizetype bad = decoder_.append(bytes, text);
        line.badByte = bad < 0 ? -1 : line.offset + bad;
        const QStringView fresh = QStringView(text).mid(old);
        line.hasNul = fresh.contains(QChar(u'\0'));
        line.hasReplacement =
            fresh.size() < bytes.size() && fresh.contains(QChar(QChar::ReplacementCharacter));
        if (unit_ == 2)
            line.hasReplacement = fresh.contains(QChar(QChar::ReplacementCharacter));
    }
    begin_ += content + ending;
    return true;
}

} // namespace zhijia
