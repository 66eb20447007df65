// SPDX-License-Identifier: GPL-3.0-or-later
// A national consultation over 31 regions from a shell alone: what was raised and solved in each,
// the vote of an enterprise in each, and one contract for those that passed it.
#include "core/base/regions.h"
#include "tests/cli/congress_whole.h"

using namespace zhijia;
using namespace zhijia::test;
using namespace zhijia::test::whole;

namespace {

/// How many of so many passed: two thirds of the deputies there, more than half of all in favour.
constexpr bool passes(int entitled, int present, int yes) {
    return 3 * present >= 2 * entitled && 2 * yes > entitled;
}
constexpr int openOne = 4, unsolvedOne = 7, tooFewThere = 9, tooFewFor = 3, leftOut = 30;

QList<Region> provinces() {
    QList<Region> list = regionsIn(0);
    list.removeIf([](const Region& r) { return r.code >= 700000; }); // Taiwan, Hong Kong, Macao
    return list;
}

struct National : Congress {
    QString talk, contract;
    QList<Region> regions = provinces();

    qint64 imported(const char* kind, const QByteArray& lines) const {
        write("list.csv", lines);
        const Ran ran = ok((QByteArray("--json import ") + kind + " list.csv").constData());
        INFO(ran.out.toStdString());
        CHECK(at(ran.json(), "rejected").toInteger() == 0);
        return at(ran.json(), "new").toInteger();
    }
    void raised() const {
        QByteArray lines("事项,原话,岗位,地区,渠道,提出日期\n");
        for (int i = 0; i < regions.size(); ++i)
            lines += "诉求" + QByteArray::number(i + 10) + ",原话,配送员," +
                     regions[i].name.toUtf8() + ",区域协商座谈会," + day(-i - 1).toUtf8() + "\n";
        CHECK(imported("consultation_topic", lines) == 31);
        const QStringList topics = ids(u8("consultation_topic --sort title --limit 100"));
        REQUIRE(topics.size() == 31);
        for (int i = 0; i < 31; ++i) {
            done(u8("do consultation_topic %1 take consultation=%2 on=%3")
                     .arg(topics[i], talk, day(-i - 1)));
            if (i == unsolvedOne)
                done(u8("do consultation_topic %1 give_up reason=超出权限").arg(topics[i]));
            else if (i != openOne)
                done(u8("do consultation_topic %1 solve result=已解决").arg(topics[i]));
        }
    }
    void talked() {
        const QString invitation =
            made(u8("invitation consultation=%1 content=劳动条件").arg(talk));
        done(u8("do invitation %1 send on=%2").arg(invitation, day(-40)));
        done(u8("do invitation %1 accept reply=同意 on=%2").arg(invitation, day(-38)));
        for (const char* side : {"workers", "employer"})
            for (int i = 0; i < 3; ++i)
                made(u8("negotiator consultation=%1 side=%2 name=%2%3 chief=%4")
                         .arg(talk, u8(side))
                         .arg(i)
                         .arg(i == 0 ? u8("yes") : u8("no")));
        done(u8("do consultation %1 open on=%2").arg(talk, day(-36)));
        const QString session =
            made(u8("consultation_session consultation=%1 held_on=%2 recorder=邓书记 minutes=一致")
                     .arg(talk, day(-35)));
        done(u8("do consultation_session %1 hold").arg(session));
        for (const char* side : {"workers", "employer"})
            done(u8("do consultation_session %1 sign side=%2 on=%3")
                     .arg(session, u8(side), day(-34)));
        const QString clause =
            made(u8("clause consultation=%1 title=车辆 workers=更换 employer=分批").arg(talk));
        done(u8("do clause %1 agree text=入冬前全部更换。").arg(clause));
        done(u8("do consultation %1 agree on=%2").arg(talk, day(-33)));
        contract = ids(u8("collective_contract")).value(0);
    }
    int voted() const {
        QByteArray names("协商,企业名称,地区,职工人数\n");
        const QByteArray name = '"' + field("consultation", talk, "name").toUtf8() + "\",";
        for (int i = 0; i < 31; ++i)
            names += name + regions[i].name.toUtf8() + "公司," + regions[i].name.toUtf8() + "," +
                     QByteArray::number(100 + i) + "\n";
        CHECK(imported("covered_enterprise", names) == 31);
        refused(u8("do collective_contract %1 pass").arg(contract),
                "Not voted yet: ", "Enter the vote of each");
        const QStringList firms = ids(u8("covered_enterprise --sort id --limit 100"));
        REQUIRE(firms.size() == 31);
        int passed = 0;
        for (int i = 0; i < 31; ++i) {
            if (i == leftOut) {
                done(u8("set covered_enterprise %1 left_out=另行协商").arg(firms[i]));
                continue;
            }
            const int entitled = 60 + i, present = i == tooFewThere ? 39 : 45 + i,
                      yes = i == tooFewFor     ? 30
                            : i == tooFewThere ? 38
                                               : 36 + i / 2;
            done(u8("set covered_enterprise %1 entitled=%2 present=%3 votes_for=%4 "
                    "protocol=表决报告单 voted_on=%5")
                     .arg(firms[i])
                     .arg(entitled)
                     .arg(present)
                     .arg(yes)
                     .arg(day(-30)));
            const bool should = passes(entitled, present, yes);
            INFO(regions[i].name.toStdString());
            CHECK(field("covered_enterprise", firms[i], "status") ==
                  (should ? u8("passed") : u8("not_passed")));
            passed += should;
        }
        return passed;
    }
};

} // namespace

TEST_CASE("cli: a national consultation over 31 regions, with a tally per enterprise") {
    National cli;
    REQUIRE(cli.regions.size() == 31);
    const QString group = cli.made(u8("unit name=快递集团 region=310000"));
    cli.talk = cli.made(
        u8("consultation unit=%1 scope=industry industry=快递业 employer=快递协会").arg(group));
    cli.raised();
    cli.talked();
    const int passed = cli.voted();
    CHECK(passed == 28);
    cli.done(u8("do collective_contract %1 pass").arg(cli.contract));
    CHECK(cli.field("collective_contract", cli.contract, "covered") == QString::number(passed));
    cli.done(u8("set collective_contract %1 from_date=%2 to_date=%3")
                 .arg(cli.contract, cli.day(0),
                      cli.today.addYears(2).addDays(-1).toString(Qt::ISODate)));
    cli.done(u8("do collective_contract %1 sign on=%2").arg(cli.contract, cli.day(-28)));
    for (const QString& paper : cli.ids(u8("filing_paper --limit 100")))
        cli.done(u8("set filing_paper %1 copies=3").arg(paper));
    const Ran filed =
        cli.take(u8("--json do collective_contract %1 file to=人力资源社会保障部 on=%2")
                     .arg(cli.contract, cli.day(-26)));
    REQUIRE(filed.status == 0);
    CHECK((filed.out + filed.err).contains("lies in 30 provinces"));
    cli.done(u8("do collective_contract %1 receive on=%2").arg(cli.contract, cli.day(-25)));
    cli.done(u8("do collective_contract %1 take_effect").arg(cli.contract));
    CHECK(cli.field("collective_contract", cli.contract, "status") == u8("in_force"));

    // What was raised and solved in each region, and the sums.
    cli.done(u8("report topic-regions regions.csv"));
    const QByteArray regions = cli.contents("regions.csv");
    INFO(regions.toStdString());
    qint64 days = 0;
    for (int i = 0; i < 31; ++i) {
        const QByteArray name = cli.regions[i].name.toUtf8();
        const QByteArray number = QByteArray::number(i + 1);
        if (i == openOne)
            CHECK(regions.contains(name + ",1,0,1,0,,"));
        else if (i == unsolvedOne)
            CHECK(regions.contains(name + ",1,0,0,1,,"));
        else
            CHECK(regions.contains(name + ",1,1,0,0," + number + ".0," + number));
        days += i == openOne || i == unsolvedOne ? 0 : i + 1;
    }
    const qint64 tenths = (days * 20 + 29) / (2 * 29);
    CHECK(regions.contains((u8(",31,29,1,1,%1.%2,31").arg(tenths / 10).arg(tenths % 10)).toUtf8()));
    // The tally per enterprise.
    cli.done(u8("report coverage %1 coverage.csv").arg(cli.talk));
    const QByteArray coverage = cli.contents("coverage.csv");
    CHECK(coverage.count('\n') == 32);
    CHECK(coverage.contains("39 (46)"));
    CHECK(coverage.contains("30 (32)"));
    CHECK(coverage.contains("另行协商"));
    CHECK(cli.paper("coverage", cli.talk).contains(u8("39 (46)")));
    CHECK(cli.paper("topic-regions", u8("")).contains(u8("新疆")));
    cli.whole();
}
