// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/ratio.h"
#include "tests/support/catch.h"
#include <QRandomGenerator>

using namespace zhijia;

TEST_CASE("money: printing and parsing give the same amount back") {
    QRandomGenerator random(1);
    for (int i = 0; i < 10'000; ++i) {
        const auto money = Money::fen(static_cast<qint64>(random.generate64() % 2'000'000'000'000) -
                                      1'000'000'000'000);
        const auto back = Money::parse(money.print());
        REQUIRE(back.has_value());
        REQUIRE(*back == money);
    }
}

TEST_CASE("money: what an office types is read exactly") {
    CHECK(Money::parse(u"１，２３４．５")->fen() == 123450);
    CHECK(Money::parse(u"￥0.05")->fen() == 5);
    CHECK(Money::parse(u"611.23")->fen() + Money::parse(u"261.95")->fen() ==
          Money::parse(u"873.18")->fen());
    for (const auto* bad : {u"", u"1.234", u"abc", u"1e5", u".", u"99999999999999999"})
        CHECK_FALSE(Money::parse(bad).has_value());
}

TEST_CASE("money: splitting gives away every fen and no more") {
    QRandomGenerator random(2);
    for (int i = 0; i < 2'000; ++i) {
        QList<qint64> weights;
        for (int k = 0, n = 1 + random.bounded(40); k < n; ++k)
            weights << random.bounded(1000);
        weights << 1;
        const auto amount = Money::fen(random.bounded(1'000'000));
        Money sum;
        for (const Money part : amount.split(weights))
            sum += part;
        REQUIRE(sum == amount);
    }
}

TEST_CASE("ratio: thresholds are exact for every base") {
    for (qint64 n = 0; n <= 10'000; ++n) {
        const Ratio twoThirds{2, 3};
        const Ratio half{1, 2};
        REQUIRE(twoThirds.atLeastOf(n) * 3 >= 2 * n);
        REQUIRE((n == 0 || (twoThirds.atLeastOf(n) - 1) * 3 < 2 * n));
        REQUIRE(half.moreThanOf(n) * 2 > n);
        REQUIRE((half.moreThanOf(n) - 1) * 2 <= n);
    }
    CHECK(percent(1, 3) == QStringLiteral("33.3 %"));
    CHECK(percent(2, 3) == QStringLiteral("66.7 %"));
    CHECK(percent(0, 0) == QStringLiteral("—"));
}
