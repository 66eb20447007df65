// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decode.h"
#include "core/base/system_words.h"
#include "core/exchange/text_source.h"

namespace zhijia {

namespace {

constexpr qsizetype headSize = 1 << 16;
constexpr qint64 manyBadLines = 1000; // enough to know that this is not the encoding

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

QByteArray readHead(QIODevice& device) {
    if (!device.seek(0))
        throw EnvironmentError(tr("The file cannot be read: %1. Nothing was changed.")
                                   .arg(systemWords(device.errorString())));
    return device.read(headSize);
}

struct Nuls {
    qsizetype even = 0;
    qsizetype odd = 0;
};
Nuls countNuls(QByteArrayView head) {
    Nuls nuls;
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == 0)
            ++(i % 2 ? nuls.odd : nuls.even);
    return nuls;
}

/// UTF-16 without a mark shows itself by the zero halves of its commas, digits and line ends: all
/// on one side.
std::optional<Encoding> utf16Pattern(QByteArrayView head) {
    const Nuls nuls = countNuls(head);
    const qsizetype enough = std::max<qsizetype>(2, head.size() / 50);
    const bool little = nuls.odd >= enough && nuls.even * 20 <= nuls.odd;
    const bool big = nuls.even >= enough && nuls.odd * 20 <= nuls.even;
    if (!little && !big)
        return std::nullopt;
    const Encoding encoding = little ? Encoding::Utf16LE : Encoding::Utf16BE;
    // Zeros on one side are not enough: what comes out must be text.
    QString text;
    LineDecoder(encoding).append(head.chopped(head.size() % 2), text);
    qsizetype odd = 0;
    for (const QChar c : std::as_const(text))
        odd += (c < u' ' && c != u'\n' && c != u'\r' && c != u'\t') ||
               c.category() == QChar::Other_NotAssigned;
    return odd * 20 <= text.size() ? std::optional(encoding) : std::nullopt;
}

bool hasMark(Encoding encoding, QByteArrayView head) { return markLength(encoding, head) > 0; }

bool startsWithTag(QByteArrayView head) {
    const QByteArray front =
        head.first(std::min<qsizetype>(head.size(), 512)).toByteArray().trimmed().toLower();
    for (const char* tag : {"<html", "<!doctype", "<table", "<?xml", "<meta", "\xEF\xBB\xBF<"})
        if (front.startsWith(tag))
            return true;
    return false;
}

/// Encodings that read the beginning without a fault, then the others.
QList<Encoding> orderedChoices(QByteArrayView head, Encoding first) {
    QList<Encoding> good{first};
    QList<Encoding> rest;
    const qsizetype lastLine = std::max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
    const QByteArrayView whole = lastLine > 0 ? head.first(lastLine) : head;
    for (const Encoding encoding : allEncodings()) {
        if (encoding == first)
            continue;
        QString text;
        const bool fits = unitBytes(encoding) == 1 && LineDecoder(encoding).append(whole, text) < 0;
        (fits ? good : rest) << encoding;
    }
    return good + rest;
}

} // namespace

FileKind fileKind(QByteArrayView head) {
    if (head.isEmpty() || head == QByteArrayView("\xEF\xBB\xBF", 3))
        return FileKind::Empty;
    if (head.startsWith("PK\x03\x04"))
        return head.contains("xl/") || head.contains("[Content_Types].xml") ? FileKind::Workbook
                                                                            : FileKind::Archive;
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return FileKind::OldWorkbook;
    if (head.startsWith("%PDF"))
        return FileKind::Pdf;
    for (const char* archive : {"Rar!", "7z\xBC\xAF", "\x1F\x8B"})
        if (head.startsWith(archive))
            return FileKind::Archive;
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) ||
        head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return FileKind::Utf32;
    if (hasMark(Encoding::Utf16LE, head) || hasMark(Encoding::Utf16BE, head))
        return head.size() == 2 ? FileKind::Empty : FileKind::Text;
    if (startsWithTag(head))
        return FileKind::WebPage;
    if (utf16Pattern(head))
        return FileKind::Text;
    // A text may hold a stray NUL, which its reader names by line; a picture or a program is full
    // of them.
    qsizetype controls = 0;
    for (const char c : head) {
        const auto byte = static_cast<uchar>(c);
        controls += byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' &&
                    byte != 0x1A && byte != 0x1B;
    }
    return controls > 8 && controls * 50 > head.size() ? FileKind::Binary : FileKind::Text;
}

Issue issueOf(FileKind kind) {
    switch (kind) {
    case FileKind::Empty:
        return error(tr("The file is empty."), tr("Choose the file that holds the list."));
    case FileKind::Workbook:
        return error(
            tr("This is an Excel workbook (.xlsx), not a CSV file, whatever its name says."),
            tr("Choose it as it is, without an encoding, or save it in Excel or WPS as \"CSV UTF-8 "
               "(comma delimited)\"."));
    case FileKind::OldWorkbook:
        return error(tr("This is an old Excel workbook (.xls)."),
                     tr("Open it in Excel or WPS and save it as .xlsx or as \"CSV UTF-8 (comma "
                        "delimited)\"."));
    case FileKind::Pdf:
        return error(tr("This is a PDF document; it has pages, not rows."),
                     tr("Ask for the list as an Excel or CSV file."));
    case FileKind::WebPage:
        return error(tr("This is a web page; some systems call it .xls or .csv."),
                     tr("Open it in Excel or WPS and save it as \"CSV UTF-8 (comma delimited)\"."));
    case FileKind::Archive:
        return error(tr("This is a compressed archive."),
                     tr("Unpack it and choose the list inside."));
    case FileKind::Utf32:
        return error(tr("The file is encoded as UTF-32, which is not supported."),
                     tr("Save it again as UTF-8."));
    case FileKind::Binary:
    case FileKind::Text:
        break;
    }
    return error(tr("The file is not a text: it may be a picture, a program or a damaged file."),
                 tr("Choose a CSV file; Excel and WPS write one by \"Save as\"."));
}

Decoding tryEncoding(QIODevice& device, Encoding encoding, const ByteProgress& progress) {
    Decoding decoding;
    decoding.encoding = encoding;
    decoding.choices = orderedChoices(readHead(device), encoding);
    decoding.why = tr("Chosen by hand.");
    TextSource source(device, encoding);
    QString text;
    TextLine line;
    qint64 told = 0;
    while (decoding.badLines < manyBadLines) {
        text.resize(0);
        if (!source.next(text, line))
            break;
        if (line.badByte >= 0 && decoding.badLines++ == 0) {
            decoding.firstBadLine = line.number;
            decoding.firstBadByte = line.badByte;
        }
        if (progress && source.offset() - told > headSize * 16) {
            told = source.offset();
            progress(told, device.size());
        }
    }
    return decoding;
}

Outcome<Decoding> findEncoding(QIODevice& device, const ByteProgress& progress) {
    const QByteArray head = readHead(device);
    const FileKind kind = fileKind(head);
    if (kind != FileKind::Text)
        return refuse(Issues{issueOf(kind)});
    const auto found = [&](Encoding encoding, const QString& why, bool certain) {
        Decoding decoding = tryEncoding(device, encoding, progress);
        decoding.why = why;
        decoding.certain = certain && decoding.badLines == 0;
        return decoding;
    };
    for (const Encoding marked :
         {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE, Encoding::Gb18030})
        if (hasMark(marked, head))
            return found(
                marked,
                tr("The file begins with the byte order mark of %1.").arg(encodingName(marked)),
                true);
    if (const auto utf16 = utf16Pattern(head))
        return found(*utf16, tr("Every second byte of its plain characters is zero, as in UTF-16."),
                     false);

    Decoding utf8 = found(Encoding::Utf8, tr("Every byte of the file is valid UTF-8."), true);
    if (utf8.badLines == 0)
        return utf8;
    Decoding gb = found(
        Encoding::Gb18030,
        tr("It is not UTF-8, and every byte of it is valid GB18030, which includes GBK."), false);
    if (gb.badLines == 0)
        return gb;
    // Neither is whole: take the one with fewer damaged lines, and let them be named.
    Decoding& better = gb.badLines < utf8.badLines ? gb : utf8;
    better.why =
        tr("No encoding reads every line; %1 reads most of them. The first damaged line is %2.")
            .arg(encodingName(better.encoding))
            .arg(better.firstBadLine);
    return better;
}

} // namespace zhijia
