// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/line_encoder.h"
#include "tests/exchange/helpers.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {
Outcome<Decoding> find(QByteArray bytes) {
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return findEncoding(device);
}
QByteArray encoded(const QString& text, Encoding encoding) {
    QByteArray bytes;
    if (unitBytes(encoding) == 1) {
        LineEncoder encoder(encoding);
        REQUIRE(encoder.append(text, bytes));
        return bytes;
    }
    for (const QChar c : text)
        bytes += encoding == Encoding::Utf16LE ? QByteArray{} + char(c.cell()) + char(c.row())
                                               : QByteArray{} + char(c.row()) + char(c.cell());
    return bytes;
}
const QString roster = QStringLiteral(
    "姓名,身份证号,单位\r\n张三,110101199003071234,第一分公司\r\n李四,110101199003071235,工会\r\n");
} // namespace

TEST_CASE("decoding: every encoding an office meets is found, with and without a mark") {
    CHECK(find(roster.toUtf8())->encoding == Encoding::Utf8);
    CHECK(find(roster.toUtf8())->certain);
    CHECK(find("\xEF\xBB\xBF" + roster.toUtf8())->encoding == Encoding::Utf8);
    CHECK(find("a,b\n1,2\n")->encoding == Encoding::Utf8);
    CHECK(find(encoded(roster, Encoding::Gb18030))->encoding == Encoding::Gb18030);
    CHECK_FALSE(find(encoded(roster, Encoding::Gb18030))->certain);
    CHECK(find(encoded(roster, Encoding::Gbk))->encoding == Encoding::Gb18030);
    CHECK(find(encoded(roster, Encoding::Utf16LE))->encoding == Encoding::Utf16LE);
    CHECK(find(encoded(roster, Encoding::Utf16BE))->encoding == Encoding::Utf16BE);
    CHECK(find("\xFF\xFE" + encoded(roster, Encoding::Utf16LE))->encoding == Encoding::Utf16LE);
    CHECK(find("\xFE\xFF" + encoded(QStringLiteral("张三"), Encoding::Utf16BE))->encoding ==
          Encoding::Utf16BE);
    CHECK(find("\x84\x31\x95\x33" + encoded(roster, Encoding::Gb18030))->encoding ==
          Encoding::Gb18030);
    // Notepad once took these four bytes of GBK for UTF-8; strict UTF-8 does not.
    CHECK(find("\xC1\xAA\xCD\xA8")->encoding == Encoding::Gb18030);
    const auto choices = find(roster.toUtf8())->choices;
    CHECK(choices.size() == allEncodings().size());
}

TEST_CASE("decoding: what is found is what is read") {
    for (const Encoding encoding : allEncodings()) {
        const QString text =
            encoding == Encoding::Big5 ? QStringLiteral("姓名,單位\r\n張三,工會\r\n") : roster;
        const QByteArray bytes = encoded(text, encoding);
        const auto rows = readRows(bytes, encoding);
        INFO(encodingName(encoding));
        QString back;
        for (const CsvRow& row : rows)
            back += row.cells().join(u',') + QStringLiteral("\r\n");
        CHECK(back == text);
        CHECK(parseEncoding(encodingName(encoding).toLower()) == encoding);
    }
    CHECK_FALSE(parseEncoding(u"klingon").has_value());
}

TEST_CASE("decoding: what is no text says what it is and what to do") {
    const QList<QPair<QByteArray, FileKind>> files{
        {"", FileKind::Empty},
        {"\xEF\xBB\xBF", FileKind::Empty},
        {literal("PK\x03\x04\x14\0\x06\0 [Content_Types].xml"), FileKind::Workbook},
        {literal("PK\x03\x04\x14\0\x06\0 photo.jpg"), FileKind::Archive},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::OldWorkbook},
        {"%PDF-1.4\n", FileKind::Pdf},
        {"\r\n <HTML><table>", FileKind::WebPage},
        {literal("\xFF\xFE\0\0a\0\0\0"), FileKind::Utf32},
        {literal("\0\0\xFE\xFF\0\0\0a"), FileKind::Utf32},
        {literal("\x7F"
                 "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0"),
         FileKind::Binary},
        {QByteArray(1000, '\0'), FileKind::Binary},
    };
    QStringList said;
    for (const auto& [bytes, kind] : files) {
        INFO(bytes.toHex().toStdString());
        CHECK(fileKind(bytes) == kind);
        const auto outcome = find(bytes);
        REQUIRE_FALSE(outcome.has_value());
        REQUIRE(outcome.error().size() == 1);
        CHECK_FALSE(outcome.error()[0].mend.isEmpty());
        said << outcome.error()[0].text;
    }
    said.removeDuplicates();
    CHECK(said.size() == 8);
    CHECK(fileKind(literal("a,b\n1,\0\n")) == FileKind::Text);
}

TEST_CASE("decoding: random bytes without a signature are no text") {
    QRandomGenerator random(3);
    QByteArray bytes(100'000, Qt::Uninitialized);
    for (char& c : bytes)
        c = char(random.bounded(256));
    CHECK(fileKind(bytes) == FileKind::Binary);
}

TEST_CASE("decoding: a damaged line is counted and placed; the encoding with fewer of them wins") {
    QByteArray gb = encoded(roster, Encoding::Gb18030).repeated(50);
    gb += "x,\xFF\xFF\r\n";
    const auto found = find(gb);
    REQUIRE(found.has_value());
    CHECK(found->encoding == Encoding::Gb18030);
    CHECK(found->badLines == 1);
    CHECK(found->firstBadLine == 151);
    CHECK(found->firstBadByte == gb.size() - 4);
    const auto utf8 = find(roster.toUtf8().repeated(50) + "x,\xB0\n");
    CHECK(utf8->encoding == Encoding::Utf8);
    CHECK(utf8->badLines == 1);
    CHECK_FALSE(utf8->certain);
}

TEST_CASE("decoding: strict UTF-8, and every code point of UTF-8 and GB18030 comes back") {
    for (const char* bad : {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                            "\xF5\x80\x80\x80", "\x80", "\xE5\xBC", "\xFF"}) {
        QString text;
        CHECK(LineDecoder(Encoding::Utf8).append(QByteArray("ab") + bad + "c", text) == 2);
        CHECK_FALSE(text.contains(QChar(QChar::ReplacementCharacter)));
        CHECK(text.startsWith(QStringLiteral("ab\\x")));
    }
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030}) {
        LineEncoder encoder(encoding);
        LineDecoder decoder(encoding);
        int lost = 0;
        for (char32_t c = 1; c <= 0x10FFFF; ++c) {
            if (c >= 0xD800 && c < 0xE000)
                continue;
            const QString text = QString::fromUcs4(&c, 1);
            QByteArray bytes;
            if (!encoder.append(text, bytes)) {
                ++lost;
                continue;
            }
            QString back;
            if (decoder.append(bytes, back) >= 0 || back != text)
                FAIL("U+" << std::hex << uint(c) << " does not come back from "
                          << encodingName(encoding).toStdString());
        }
        CHECK(lost == 0);
    }
}
