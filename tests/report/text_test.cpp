// SPDX-License-Identifier: GPL-3.0-or-later
// Text copied out of a PDF is the text that went in, character for character.
#include "core/report/pdf_writer.h"
#include "tests/report/sample.h"
#include "tests/report/tools.h"
#include "tests/support/catch.h"
#include <unicode/ucnv.h>

using namespace zhijia::report;
using namespace zhijia::report::testing;

namespace {

/// GB 2312, rows 16 to 55: the 3,755 common characters, in their order.
QString commonCharacters() {
    QByteArray bytes;
    for (int row = 0xB0; row <= 0xD7; ++row)
        for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); ++cell)
            bytes.append(static_cast<char>(row)).append(static_cast<char>(cell));
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("gb2312", &status);
    std::vector<UChar> out(size_t(bytes.size()));
    const int32_t length = ucnv_toUChars(converter, out.data(), int32_t(out.size()),
                                         bytes.constData(), int32_t(bytes.size()), &status);
    ucnv_close(converter);
    REQUIRE(U_SUCCESS(status));
    return QString::fromUtf16(out.data(), length);
}

const QString tricky = QStringLiteral(
    "工⼯工⼯⼀一⼈人⾦金⾥里⻓长⻔门〇○·•・“”‘’…—－-（）()，,"
    "。．.１２３ＡＢＣａｂｃ123ABCabcéüñÅΩµμπ℃‰①⑩Ⅷ㈠㊣㎡㎏"
    "𬱖𠮷䶮㛃𠀀𡈽𪚥豈更車賈滑﨑神福㐂龦鿫𫟼𬭊々ゞカ한글₂½№℡"
    "￥¥€§¶†‡〓〔〕【】《》〈〉「」『』々ー～〜");

} // namespace

TEST_CASE("common characters come out as they went in, regular and bold") {
    const QString common = commonCharacters();
    REQUIRE(common.size() == 3755);
    const FontSet fonts;
    for (const bool bold : {false, true}) {
        Document d;
        d.page.footer = QStringLiteral("");
        Paragraph p;
        p.runs << Run{common, bold};
        d.add({p});
        p.align = Align::Justify;
        d.add({p});
        CHECK(bare(extract(pdfBytes(layOut(d, fonts), fonts))) == common + common);
    }
}

TEST_CASE("characters that share a glyph, rare ones and signs come out as they went in") {
    const FontSet fonts;
    for (const bool bold : {false, true}) {
        // Each character by itself (a wrong one is then named), forwards and backwards: which of
        // two that share a glyph comes first must not matter.
        QStringList single;
        forEachCharacter(tricky, [&](char32_t c) { single << QString::fromUcs4(&c, 1); });
        for (const bool backwards : {false, true}) {
            if (backwards)
                std::ranges::reverse(single);
            Document d;
            d.page.footer = QStringLiteral("");
            for (const QString& c : single) {
                Paragraph p;
                p.runs << Run{c, bold};
                d.add({p});
            }
            const QString out = extract(pdfBytes(layOut(d, fonts), fonts)).remove(u'\f');
            CHECK(out.split(u'\n', Qt::SkipEmptyParts) == single);
        }
        Document d;
        d.page.footer = QStringLiteral("");
        Paragraph p;
        p.runs << Run{tricky, bold};
        d.add({p});
        CHECK(bare(extract(pdfBytes(layOut(d, fonts), fonts))) == tricky);
    }
}

TEST_CASE("every character of the tricky list has a glyph of its own") {
    const FontSet fonts;
    forEachCharacter(tricky, [&](char32_t c) {
        INFO(std::hex << uint32_t(c));
        CHECK_FALSE(fonts.glyph(FontRole::Regular, c).missing);
    });
}

TEST_CASE("a character that no font has keeps its place in the text") {
    const FontSet fonts;
    const char32_t unknown = 0x10FFFD; // private use, plane 16
    CHECK(fonts.glyph(FontRole::Regular, unknown).missing);
    Document d;
    d.page.footer = QStringLiteral("");
    const QString text =
        QStringLiteral("张") + QString::fromUcs4(&unknown, 1) + QStringLiteral("三〓");
    d.paragraph(text);
    CHECK(bare(extract(pdfBytes(layOut(d, fonts), fonts))) == text);
}

TEST_CASE("ugly text neither breaks nor is lost") {
    const FontSet fonts;
    Document d;
    d.page.footer = QStringLiteral("");
    QString text = QStringLiteral("甲\u0007乙\tA\u0301\u200Dz葛\U000E0100丙");
    text += QChar(0xD800); // a lone surrogate
    text += QStringLiteral("丁\r\n戊\u2028己\n\n庚");
    d.paragraph(text);
    d.paragraph(QString());
    d.paragraph(QStringLiteral("\uFE0F\u200B"));
    const QString out = bare(extract(pdfBytes(layOut(d, fonts), fonts)));
    for (const char* part : {"甲", "乙", "z", "丙", "丁", "戊", "己", "庚"})
        CHECK(out.contains(QString::fromUtf8(part)));
    CHECK(out.contains(QStringLiteral("葛\U000E0100")));
    CHECK(out.contains(QChar(0xFFFD)));
}
