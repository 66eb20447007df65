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

TEST_CASE("regions: names as offices write them lead to one region, or to all that may be meant") {
    const auto named = [](const char16_t* text) { return regionsNamed(QString::fromUtf16(text)); };
    for (const auto& [text, code] : std::initializer_list<std::pair<const char16_t*, int>>{
             {u"北京市朝阳区", 110105},
             {u"北京朝阳区", 110105},
             {u"北京 朝阳", 110105},
             {u"北京市市辖区朝阳区", 110105},
             {u"中国北京市朝阳区", 110105},
             {u"长春市朝阳区", 220104},
             {u"海淀区", 110108},
             {u"廣東省深圳市南山區", 440305},
             {u"广东/深圳/南山", 440305},
             {u"广东省南山区", 440305},
             {u"深圳", 440300},
             {u"北京", 110000},
             {u"广西", 450000},
             {u"新疆", 650000},
             {u"内蒙古", 150000},
             {u"恩施州", 0},
             {u"湖北恩施土家族苗族自治州", 422800},
             {u"延边", 222400},
             {u"湖北省仙桃市", 429004},
             {u"崇文区", 110103},
             {u"香港", 810000}}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(named(text) == (code ? QList<int>{code} : QList<int>{}));
    }
    CHECK(named(u"朝阳区") == QList<int>{110105, 220104});
    CHECK(named(u"朝阳").size() > 2); // also a city in Liaoning
    CHECK(named(u"鼓楼区").size() > 3);
    CHECK(named(u"吉林") == QList<int>{220000, 220200});
    for (const char16_t* nothing : {u"", u" ", u"市", u"区", u"市辖区", u"朝阳区北京市",
                                    u"上海市朝阳区", u"北京市不存在区", u"abc", u"北京市朝阳区区"})
        CHECK(named(nothing).isEmpty());
    CHECK(regionsNamed(QString(5'000, QChar(0x5317))).isEmpty());
}

TEST_CASE("regions: the text of every code that was ever issued leads back to it") {
    int bare = 0, all = 0;
    for (int code = 100'000; code < 1'000'000; ++code) {
        if (!isKnownRegion(code))
            continue;
        ++all;
        const QString text = regionText(code);
        const QList<int> back = regionsNamed(text);
        if (text == regionPath(code)) {
            ++bare;
            if (back != QList<int>{code})
                FAIL(text.toStdString());
        } else if (!text.endsWith(QStringLiteral(" (%1)").arg(code))) {
            FAIL(text.toStdString());
        }
        if (regionOf(code)->current && code % 100 != 0 && text != regionPath(code))
            FAIL(text.toStdString()); // today's counties need no number
    }
    CHECK(all > 6'000);
    CHECK(bare > all / 2);
    CHECK(regionText(999'999) == QStringLiteral("999999"));
}
