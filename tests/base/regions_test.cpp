// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/regions.h"
#include "tests/support/catch.h"

using namespace zhijia;

TEST_CASE("regions: current and abolished codes are known") {
    CHECK(regionPath(110105) == QStringLiteral("北京市 朝阳区"));
    CHECK(regionPath(440305) == QStringLiteral("广东省 深圳市 南山区"));
    CHECK(regionPath(429004) == QStringLiteral("湖北省 仙桃市"));
    CHECK(regionPath(330000) == QStringLiteral("浙江省"));
    const auto chongwen = regionOf(110103); // merged into Dongcheng in 2010
    REQUIRE(chongwen.has_value());
    CHECK(chongwen->name == QStringLiteral("崇文区"));
    CHECK_FALSE(chongwen->current);
    CHECK(chongwen->since == 198012);
    CHECK(chongwen->until == 200912);
    CHECK(regionOf(110105)->current);
    CHECK_FALSE(regionOf(999999).has_value());
    CHECK_FALSE(regionOf(0).has_value());
    CHECK_FALSE(regionOf(-5).has_value());
    CHECK(regionPath(123).isEmpty());
}

TEST_CASE("regions: the picker reaches every current county exactly once") {
    const auto provinces = regionsIn(0);
    CHECK(provinces.size() == 34);
    QList<int> reached;
    for (const Region& province : provinces)
        for (const Region& below : regionsIn(province.code)) {
            reached << below.code;
            for (const Region& county : regionsIn(below.code))
                reached << county.code;
        }
    QList<int> counties = currentCounties();
    reached.removeIf([](int code) { return code % 100 == 0; });
    std::ranges::sort(reached);
    CHECK(reached == counties);
    CHECK(counties.size() > 2'800);
    CHECK(regionsIn(110000).size() == 16); // Beijing's districts
}
