// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_reader.h"
#include "core/base/issue.h"
#include "core/base/system_words.h"
#include <QtEndian>
#include <zlib.h>

namespace zhijia {

namespace {

constexpr qsizetype inputSize = 1 << 16;

quint32 u32(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}
quint16 u16(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

class EntryDevice final : public QIODevice {
public:
    EntryDevice(QFile& file, qint64 at, qint64 packed, quint32 size, quint32 crc, bool stored)
        : file_(file), at_(at), left_(packed), size_(size), crc_(crc), stored_(stored) {
        ready_ = stored_ || inflateInit2(&stream_, -MAX_WBITS) == Z_OK;
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~EntryDevice() override {
        if (!stored_ && ready_)
            inflateEnd(&stream_);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return ended_; }
    qint64 size() const override { return qint64(size_); } // unpacked
    bool whole() const { return ended_ && !failed_; }

protected:
    qint64 readData(char* to, qint64 room) override {
        if (ended_ || room <= 0)
            return 0;
        const qint64 got = ready_ ? (stored_ ? copy(to, room) : unpack(to, room)) : -1;
        if (got < 0)
            return fail();
        sum_ = quint32(crc32(sum_, reinterpret_cast<const Bytef*>(to), uInt(got)));
        given_ += quint64(got);
        if (ended_ && (given_ != size_ || sum_ != crc_))
            return fail();
        return given_ > size_ ? fail() : got; // more than announced: a bomb or damage
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 fail() {
        failed_ = ended_ = true;
        setErrorString(QStringLiteral("damaged"));
        return -1;
    }
    bool refill() {
        input_.resize(std::min<qint64>(left_, inputSize));
        if (!file_.seek(at_) || file_.read(input_.data(), input_.size()) != input_.size())
            return false;
        at_ += input_.size();
        left_ -= input_.size();
        return true;
    }
    qint64 copy(char* to, qint64 room) {
        const qint64 count = std::min<qint64>({room, left_, inputSize});
        if (!file_.seek(at_) || file_.read(to, count) != count)
            return -1;
        at_ += count;
        left_ -= count;
        ended_ = left_ == 0;
        return count;
    }
    qint64 unpack(char* to, qint64 room) {
        room = std::min<qint64>(room, 1 << 20);
        stream_.next_out = reinterpret_cast<Bytef*>(to);
        stream_.avail_out = uInt(room);
        while (stream_.avail_out > 0 && !ended_) {
            if (stream_.avail_in == 0) {
                if (left_ == 0 || !refill())
                    return -1;
                stream_.next_in = reinterpret_cast<Bytef*>(input_.data());
                stream_.avail_in = uInt(input_.size());
            }
            const int status = inflate(&stream_, Z_NO_FLUSH);
            ended_ = status == Z_STREAM_END;
            if (!ended_ && status != Z_OK)
                return -1;
        }
        return room - stream_.avail_out;
    }

    QFile& file_;
    qint64 at_;
    qint64 left_;
    quint64 size_;
    quint32 crc_;
    bool stored_;
    bool ready_ = false;
    bool ended_ = false;
    bool failed_ = false;
    quint32 sum_ = 0;
    quint64 given_ = 0;
    QByteArray input_;
    z_stream stream_{};
};

} // namespace

bool isWhole(const QIODevice& zipEntry) {
    const auto* entry = dynamic_cast<const EntryDevice*>(&zipEntry);
    return entry && entry->whole();
}

bool readsToTheEnd(QIODevice& zipEntry) {
    while (!zipEntry.read(1 << 16).isEmpty()) {
    }
    return isWhole(zipEntry);
}

ZipReader::ZipReader(const QString& path) : file_(path) {
    if (!file_.open(QIODevice::ReadOnly))
        throw EnvironmentError(
            QCoreApplication::translate(
                "exchange", "The file \"%1\" cannot be opened: %2. Nothing was changed.")
                .arg(path, systemWords(file_.errorString())));
    valid_ = readDirectory();
    if (!valid_)
        entries_.clear();
}

bool ZipReader::readDirectory() {
    const qint64 tailSize = std::min<qint64>(file_.size(), 22 + 65535);
    if (!file_.seek(file_.size() - tailSize))
        return false;
    const QByteArray tail = file_.read(tailSize);
    const qsizetype end = tail.lastIndexOf(QByteArray("PK\x05\x06"));
    if (end < 0 || end + 22 > tail.size())
        return false;
    const int count = u16(tail, end + 10);
    const qint64 size = u32(tail, end + 12);
    const qint64 start = u32(tail, end + 16);
    if (start + size > file_.size() || !file_.seek(start))
        return false;
    const QByteArray directory = file_.read(size);
    if (directory.size() != size)
        return false;
    qsizetype at = 0;
    for (int i = 0; i < count; ++i) {
        if (at + 46 > directory.size() || u32(directory, at) != 0x02014b50 ||
            (u16(directory, at + 8) & 1))
            return false;
        const qsizetype nameSize = u16(directory, at + 28);
        if (at + 46 + nameSize > directory.size())
            return false;
        entries_.insert(QString::fromUtf8(directory.mid(at + 46, nameSize)),
                        {u32(directory, at + 42), u32(directory, at + 20), u32(directory, at + 24),
                         u32(directory, at + 16), u16(directory, at + 10)});
        at += 46 + nameSize + u16(directory, at + 30) + u16(directory, at + 32);
    }
    return count > 0;
}

std::unique_ptr<QIODevice> ZipReader::open(const QString& name) {
    const auto found = entries_.constFind(name);
    if (found == entries_.constEnd() || (found->method != 0 && found->method != Z_DEFLATED) ||
        !file_.seek(found->header))
        return nullptr;
    const QByteArray header = file_.read(30);
    if (header.size() != 30 || u32(header, 0) != 0x04034b50)
        return nullptr;
    const qint64 at = qint64(found->header) + 30 + u16(header, 26) + u16(header, 28);
    return std::make_unique<EntryDevice>(file_, at, found->packed, found->size, found->crc,
                                         found->method == 0);
}

} // namespace zhijia
