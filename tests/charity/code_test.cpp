// SPDX-License-Identifier: GPL-3.0-or-later
// The codes on labels: whatever a finger or a scanner does to one of them, it is not another's.
#include "core/charity/code.h"
#include "core/charity/denominations.h"
#include "tests/charity/bazaar.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("codes: read back in every form, and by their short number") {
    for (const qint64 edition : {1, 9, 10, 123})
        for (const qint64 number : {1LL, 9LL, 123LL, 9'999LL, 10'000LL, 50'000LL, 999'999LL}) {
            const ItemCode code{edition, number};
            const QString text = itemCodeText(code);
            INFO(text);
            CHECK(isItemCode(text));
            CHECK(readItemCode(text, 7).value() == code); // whatever sale is on
            CHECK(readItemCode(u8(" ") + text + u8("\r\n"), edition).value() == code);
            CHECK(readItemCode(QString(text).remove(u'-'), edition).value() == code);
            QString wide;
            for (const QChar c : text)
                wide += c == u'-' ? QChar(0xff0d) : QChar(c.unicode() - '0' + 0xff10);
            CHECK(readItemCode(wide, edition).value() == code);
        }
    CHECK(readItemCode(u8("123"), 10).value() == ItemCode{10, 123});
    CHECK(readItemCode(u8("00123"), 10).value() == ItemCode{10, 123});
    for (const char* bad : {"", "abc", "10-123", "10-0123", "10_0123_7", "12.50", "-5", "１０-x",
                            "999999999999999999999999", "10-0123-4-5", "💡"}) {
        INFO(bad);
        CHECK_FALSE(readItemCode(u8(bad), 10));
    }
}

TEST_CASE("codes: no wrong digit and no two that changed places pass") {
    for (qint64 number = 1; number <= 9'999; number += 37) {
        const QString text = itemCodeText({10, number});
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!text[i].isDigit())
                continue;
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = text;
                wrong[i] = QChar(digit);
                if (wrong != text)
                    CHECK_FALSE(readItemCode(wrong, 10));
            }
            if (i + 1 < text.size() && text[i + 1].isDigit() && text[i] != text[i + 1]) {
                QString wrong = text;
                std::swap(wrong[i], wrong[i + 1]);
                CHECK_FALSE(readItemCode(wrong, 10));
            }
        }
    }
}

TEST_CASE("notes and coins: counted in words, in any order") {
    const auto read = readDenominations(u8("50×2，100*3; 0.5x4 100 * 1、0.01*7"));
    REQUIRE(read);
    CHECK(denominationsTotal(*read) == Money::fen(50'207));
    CHECK(denominationsText(*read) == u8("100×4 50×2 0.50×4 0.01×7"));
    CHECK(readDenominations(denominationsText(*read)).value() == *read);
    CHECK(readDenominations(u8("100*0")).value().isEmpty());
    for (const char* bad : {"3*100", "100*-1", "100*2.5", "100", "*3", "100**3", "百元*3",
                            "100*99999999999999999999"}) {
        INFO(bad);
        CHECK_FALSE(readDenominations(u8(bad)));
    }
    for (const qint64 fen : notesAndCoins())
        CHECK(denominationsTotal({{fen, 3}}) == Money::fen(fen) * 3);
}
