// SPDX-License-Identifier: GPL-3.0-or-later
// What a member's dates and a unit's telephone may be, and where a unit named by a file goes.
#include "core/people/identity.h"
#include "tests/support/office.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("members: nothing on file has yet to happen, and nobody left before he joined") {
    TempOffice d; // it is 2026-03-02
    Member m;
    m.name = QStringLiteral("张三");
    const auto tries = [&](QDate birth, QDate joined) {
        Member one = m;
        one.birthDate = birth;
        one.joinedOn = joined;
        return d.book().insert(one).has_value();
    };
    CHECK_FALSE(tries(QDate(2026, 3, 3), {}));
    CHECK_FALSE(tries(QDate(1990, 1, 1), QDate(2026, 3, 3)));
    CHECK(tries(QDate(2005, 3, 2), QDate(2026, 3, 2)));
    CHECK(tries(QDate(1900, 1, 1), QDate(1915, 3, 2))); // only asked about

    m.birthDate = QDate(1990, 1, 1);
    m.joinedOn = QDate(2015, 5, 1);
    m.status = MemberStatus::Active;
    REQUIRE(d.book().insert(m));
    const auto leave = [&](QDate on) {
        return d.book().step(Member::kind(), m.id, QStringLiteral("leave"),
                             {{QStringLiteral("on"), on.toString(Qt::ISODate)},
                              {QStringLiteral("reason"), QStringLiteral("调离")}});
    };
    for (const QDate on :
         {QDate(1800, 1, 1), QDate(1989, 1, 1), QDate(2015, 4, 30), QDate(2026, 3, 3)}) {
        INFO(on.toString(Qt::ISODate).toStdString());
        const auto done = leave(on);
        REQUIRE_FALSE(done);
        CHECK(done.error().first().field == QStringLiteral("on"));
    }
    CHECK(leave(QDate(2015, 5, 1)));
}

TEST_CASE("units: a telephone is one, however it is written") {
    for (const char* text :
         {"010-65123456", "（010）65123456 转 8021", "13800138000", "8021", "400-810-8888",
          "+86 10 6512 3456/13800138000", "０１０－６５１２３４５６"}) {
        INFO(text);
        const auto read = readTelephone(QString::fromUtf8(text));
        REQUIRE(read);
        CHECK(readTelephone(read->toString()) == read); // reading again changes nothing
    }
    for (const char* text : {"abc", "电话", "12", "010-abc", "--"}) {
        INFO(text);
        const auto read = readTelephone(QString::fromUtf8(text));
        REQUIRE_FALSE(read);
        CHECK_FALSE(read.error().first().mend.isEmpty());
    }
    CHECK(readTelephone(QStringLiteral("  "))->isNull());
}

TEST_CASE("units: a name cannot differ by what nobody sees") {
    TempOffice d;
    const auto unit = d.unit(QStringLiteral("甲"));
    for (const QString& name : {QStringLiteral("甲\u200B"), QStringLiteral("\u202E甲"),
                                QStringLiteral("甲\x1f"), QStringLiteral("　甲 ")}) {
        Unit same;
        same.name = name;
        CHECK_FALSE(d.book().insert(same)); // the path is taken
        CHECK(d.read().resolve(Unit::kind(), name) == unit.raw());
    }
}

TEST_CASE("units: below the only top, a path may leave it out; with two tops it must not") {
    TempOffice d;
    const auto top = d.unit(QStringLiteral("大公司"));
    const auto shop = d.unit(QStringLiteral("一班"), d.unit(QStringLiteral("生产部"), top));
    d.unit(QStringLiteral("一班"), d.unit(QStringLiteral("销售部"), top));
    const QString path = QStringLiteral("生产部/一班");
    CHECK(d.read().resolve(Unit::kind(), path) == shop.raw());
    CHECK_FALSE(d.read().resolve(Unit::kind(), QStringLiteral("一班")));
    d.unit(QStringLiteral("小公司"));
    CHECK_FALSE(d.read().resolve(Unit::kind(), path));
    CHECK(d.read().resolve(Unit::kind(), QStringLiteral("大公司/") + path) == shop.raw());
}

TEST_CASE("regions: a unit's region is written by name or code, shown by name, stored as code") {
    const auto reads = [](const char16_t* text) {
        const auto value = readRegion(QString::fromUtf16(text));
        return value ? value->toString() : QString();
    };
    for (const char16_t* text :
         {u"110105", u"１１０１０５", u"北京市朝阳区", u"北京朝阳区", u" 北京市 朝阳区 ",
          u"110105 北京市朝阳区", u"朝阳区（110105）", u"北京市 朝阳区 (110105)"})
        CHECK(reads(text) == QStringLiteral("110105"));
    CHECK(readRegion(QStringLiteral(" "))->isNull());
    CHECK(reads(u"海淀区") == QStringLiteral("110108"));
    const auto several = readRegion(QStringLiteral("朝阳区"));
    REQUIRE_FALSE(several);
    for (const char* part : {"北京市 朝阳区", "吉林省 长春市 朝阳区"})
        CHECK(several.error().first().text.contains(QString::fromUtf8(part)));
    CHECK_FALSE(several.error().first().mend.isEmpty());
    const auto many = readRegion(QStringLiteral("城区"));
    REQUIRE_FALSE(many);
    CHECK(many.error().first().text.size() < 200);
    for (const char16_t* bad : {u"999999", u"11010", u"1101055", u"没有的区", u"110105 110106",
                                u"110105 上海市", u"海淀区 110105", u"-110105.5", u"()"})
        CHECK_FALSE(readRegion(QString::fromUtf16(bad)));
    TempOffice d;
    Unit u;
    u.name = QStringLiteral("朝阳站");
    u.region = QStringLiteral("110105");
    REQUIRE(d.book().insert(u));
    const Field& f = *Unit::kind().field(u"region");
    CHECK(d.read().display(Unit::kind(), f, f.get(u)) == QStringLiteral("北京市 朝阳区"));
    for (const char* code : {"110105", "110100", "110000", "110103", "429004", "220723"}) {
        const QString shown = showRegion(QString::fromUtf8(code));
        CHECK(shown != QString::fromUtf8(code));
        CHECK(f.parse(shown)->toString() == QString::fromUtf8(code)); // a file brings it back
    }
}
