// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/says.h"
#include "core/base/system_words.h"
#include "core/base/text.h"
#include "tests/support/chinese.h"
#include <QRandomGenerator>

using namespace zhijia;

TEST_CASE("text: invisible characters and odd spaces go, nothing else") {
    CHECK(tidy(u"  a\u3000\u3000b\u00A0c\t d\r\n") == QStringLiteral("a b c d"));
    CHECK(tidy(u"\uFEFF张\u200B三\u202D\u202C") == QStringLiteral("张三"));
    CHECK(tidy(QStringView(u"a\0b\x01", 4)) == QStringLiteral("ab"));
    CHECK(tidy(u"").isEmpty());
    CHECK(tidy(u" \u3000 ").isEmpty());
    CHECK(tidy(u"𬱖\uE000䶮") == QStringLiteral(u"𬱖\uE000䶮"));
    CHECK(tidy(u"１２３") == QStringLiteral("１２３"));
    CHECK(tidyLines(u"\r\n 一 \r\n\r\n二\u3000\r\n\r\n") == QStringLiteral("一\n\n二"));
}

TEST_CASE("text: tidying twice is tidying once") {
    QRandomGenerator random(51);
    const QString signs = QStringLiteral(u"ab张𬱖 \u3000\t\u200B·•.１\uFEFF\u00A0\n三");
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int k = 0, n = random.bounded(12); k < n; ++k)
            text += signs[random.bounded(signs.size())];
        REQUIRE(tidy(tidy(text)) == tidy(text));
        REQUIRE(tidyName(tidyName(text)) == tidyName(text));
        REQUIRE(tidyLines(tidyLines(text)) == tidyLines(text));
    }
}

TEST_CASE("text: names") {
    CHECK(tidyName(u"张　三") == QStringLiteral("张三"));
    CHECK(tidyName(u" 欧阳 修 ") == QStringLiteral("欧阳修"));
    CHECK(tidyName(u"𬱖 𬱖") == QStringLiteral("𬱖𬱖"));
    CHECK(tidyName(u"John   Smith") == QStringLiteral("John Smith"));
    for (const auto* text :
         {u"阿卜杜拉·买买提", u"阿卜杜拉•买买提", u"阿卜杜拉‧买买提", u"阿卜杜拉・买买提",
          u"阿卜杜拉 · 买买提", u"阿卜杜拉.买买提", u"阿卜杜拉．买买提"})
        CHECK(tidyName(text) == QStringLiteral("阿卜杜拉·买买提"));
    CHECK(tidyName(u"J.R. Smith") == QStringLiteral("J.R. Smith"));
    CHECK(tidyName(u"张三（大）") == QStringLiteral("张三（大）"));
}

TEST_CASE("text: full-width forms become plain only where asked") {
    CHECK(halfWidth(u"ＡＢｃ１２３－／　（张）￥") == QStringLiteral("ABc123-/ (张)￥"));
    CHECK(bareNumber(u" 138-0013—8000　") == QStringLiteral("13800138000"));
}

TEST_CASE("system words: what the system says is said in the program's words, or as it came") {
    CHECK(systemWords(QStringLiteral("Permission denied")) ==
          QStringLiteral("you have no right to"));
    CHECK(systemWords(QStringLiteral("No space left on device")) ==
          QStringLiteral("the disk is full"));
    CHECK(systemWords(QStringLiteral("gremlins")) == QStringLiteral("gremlins"));
    CHECK(systemWords(QString()).isEmpty());
    test::InChinese chinese;
    for (const char* said :
         {"No such file or directory", "Permission denied", "No space left on device",
          "Read-only file system", "Is a directory", "file to open is a directory",
          "Input/output error", "Unknown error", "File name too long"})
        for (const QChar c : systemWords(QString::fromUtf8(said)))
            CHECK(c.unicode() > 0x7f);
}

TEST_CASE("text: what says nothing is told from what says something") {
    for (const char* none :
         {"", " ", "。", "-", "——", "……", ".", "、，；", "（）", "\u200B", "　"}) {
        INFO(none);
        CHECK_FALSE(saysSomething(QString::fromUtf8(none)));
    }
    for (const char* some : {"无", "x", "1", "。已办。", "(3)", "𬱖", "\uE000", "É"}) {
        INFO(some);
        CHECK(saysSomething(QString::fromUtf8(some)));
    }
}
