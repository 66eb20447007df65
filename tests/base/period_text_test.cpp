// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period_text.h"
#include "tests/support/catch.h"
#include <QRandomGenerator>

using namespace zhijia;

namespace {
const QDate from(2020, 1, 1), to(2027, 12, 31);
} // namespace

TEST_CASE("period: two dates in every form that rosters have") {
    for (const char16_t* text :
         {u"2020-01-01至2027-12-31", u"2020.1.1-2027.12.31", u"2020-1-1-2027-12-31",
          u"2020-01-01-2027-12-31", u"2020年1月1日～2027年12月31日", u"2020年1月1日-2027年12月31日",
          u"自2020年1月1日起至2027年12月31日止", u"2020/1/1 - 2027/12/31", u"2020/01/01~2027/12/31",
          u"20200101-20271231", u"20200101—20271231", u"2020.01.01——2027.12.31",
          u"2020-01-01 2027-12-31", u"2020-01-01--2027-12-31", u"2020-01-01 to 2027-12-31",
          u"２０２０－０１－０１　至　２０２７－１２－３１", u"2020-01-01到2027-12-31（固定期限）",
          u"2020-01-01 00:00:00至2027-12-31 00:00:00", u" 2020.1.1 〜 2027.12.31 "}) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto period = parsePeriod(QString::fromUtf16(text));
        REQUIRE(period);
        CHECK(period->from == from);
        CHECK(period->to == to);
        CHECK_FALSE(period->open);
        CHECK(period->warnings.isEmpty());
    }
}

TEST_CASE("period: without an end, without a beginning, with months only") {
    for (const char16_t* text :
         {u"2020-01-01 起无固定期限", u"2020-01-01起", u"2020年1月1日起，无固定期限",
          u"2020.1.1-无固定期限", u"2020-01-01至无固定期限", u"2020-01-01至今", u"2020-01-01~长期",
          u"2020-01-01（无固定期限）", u"自2020年1月1日起无固定期限劳动合同",
          u"2020-01-01 无固定期限"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto period = parsePeriod(QString::fromUtf16(text));
        REQUIRE(period);
        CHECK(period->from == from);
        CHECK(period->open);
        CHECK_FALSE(period->to.isValid());
    }
    const auto bare = parsePeriod(u"无固定期限");
    REQUIRE(bare);
    CHECK(bare->open);
    CHECK_FALSE(bare->from.isValid());
    const auto end = parsePeriod(u"至2027-12-31");
    REQUIRE(end);
    CHECK(end->to == to);
    CHECK_FALSE(end->from.isValid());
    const auto months = parsePeriod(u"2020年1月至2027年12月");
    REQUIRE(months);
    CHECK(months->from == from);
    CHECK(months->to == to); // its last day
    CHECK(months->warnings.size() == 2);
    const auto february = parsePeriod(u"2020-01-01-2024-02");
    REQUIRE(february);
    CHECK(february->to == QDate(2024, 2, 29));
    const auto nothing = parsePeriod(u" 　");
    REQUIRE(nothing);
    CHECK_FALSE(nothing->open);
}

TEST_CASE("period: what is not two dates is refused in words that name it") {
    for (const char16_t* text :
         {u"2020-01-01", u"三年", u"3年", u"2020-01-01至", u"2020-13-01至2027-12-31",
          u"2020-01-01至2027-02-30", u"2027-12-31至2020-01-01",
          u"2020-01-01至2023-01-01至2027-12-31", u"20/1/1-27/12/31", u"1/2/2020-3/4/2027", u"至",
          u"-", u"起", u"待定", u"2020-2027", u"明天起", u"--"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto period = parsePeriod(QString::fromUtf16(text));
        REQUIRE_FALSE(period);
        CHECK(period.error().first().text.contains(QString::fromUtf16(text)));
        CHECK(period.error().first().mend.contains(QStringLiteral("2020-01-01")));
    }
    CHECK_FALSE(parsePeriod(QString(10'000, u'1')));
}

TEST_CASE("period: any two days, however they are joined, are read back") {
    QRandomGenerator random(7);
    const QStringList forms{QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyy/M/d"),
                            QStringLiteral("yyyy.MM.dd"), QStringLiteral("yyyy年M月d日"),
                            QStringLiteral("yyyyMMdd")};
    const QStringList joints{QStringLiteral("至"), QStringLiteral("-"), QStringLiteral(" - "),
                             QStringLiteral("～"), QStringLiteral("—"), QStringLiteral(" ")};
    for (int i = 0; i < 2'000; ++i) {
        const QDate a = QDate(1980, 1, 1).addDays(random.bounded(20'000));
        const QDate b = a.addDays(random.bounded(10'000));
        const QString text = a.toString(forms[random.bounded(5)]) + joints[random.bounded(6)] +
                             b.toString(forms[random.bounded(5)]);
        INFO(text.toStdString());
        const auto period = parsePeriod(text);
        REQUIRE(period);
        CHECK(period->from == a);
        CHECK(period->to == b);
    }
    const QString signs = QStringLiteral("0129-年月日至到起~无固定期限/. ()（长今");
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int k = random.bounded(24); k > 0; --k)
            text += signs[random.bounded(signs.size())];
        if (const auto period = parsePeriod(text); period && period->to.isValid())
            CHECK((!period->from.isValid() || period->from <= period->to));
    }
}
