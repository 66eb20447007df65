// SPDX-License-Identifier: GPL-3.0-or-later
// Collective consultation from a shell alone: the Mohe case, a consultation up to its filing with
// every wrong move refused, and its papers read back.
#include "tests/cli/congress_whole.h"

using namespace zhijia::test;
using namespace zhijia::test::whole;

namespace {

struct Office : Congress {
    QString unit, talk;

    Office() {
        unit = made(u8("unit name=快运公司 region=230100"));
        made(u8("unit name=漠河站 region=232701 parent=%1").arg(unit));
        talk = made(u8("consultation unit=%1 scope=industry industry=快递业").arg(unit));
    }
    QString side(const char* which, const char* name, const char* more = "") const {
        return made(u8("negotiator consultation=%1 side=%2 name=%3 %4")
                        .arg(talk, u8(which), u8(name), u8(more)));
    }
    QString session(int days, const char* recorder = "邓书记") const {
        return made(
            u8("consultation_session consultation=%1 held_on=%2 recorder=%3 minutes=达成一致")
                .arg(talk, day(days), u8(recorder)));
    }
};

} // namespace

TEST_CASE("cli: from a remark in Mohe to the heated four-wheelers, with its days") {
    const Office cli;
    const QString topic =
        cli.made(u8("consultation_topic title=三轮车没有暖风 origin=冬天零下四十度，三轮车没有暖风 "
                    "raised_by=金站长 post=站长 unit=漠河站 raised_on=%1")
                     .arg(cli.day(-29)));
    CHECK(cli.field("consultation_topic", topic, "region") == u8("232701")); // that of the unit
    cli.refused(u8("do consultation_topic %1 promise measure=换车 by=%2").arg(topic, cli.day(5)),
                "is not possible now", "Taken up");
    cli.done(u8("do consultation_topic %1 take consultation=%2 on=%3")
                 .arg(topic, cli.talk, cli.day(-27)));
    cli.refused(u8("do consultation_topic %1 promise measure=换车 by=%2 on=%3")
                    .arg(topic, cli.day(5), cli.day(-28)),
                (u8("The step before was on ") + cli.day(-27)).toUtf8().constData(), "later date");
    cli.done(u8("do consultation_topic %1 promise measure=换成四轮车 by=%2 on=%3")
                 .arg(topic, cli.day(3), cli.day(-20)));
    CHECK(cli.ids(u8("measure --where unit_name=快运公司")).size() == 1); // the employer's side
    cli.done(u8("undo"));
    cli.done(u8("do consultation_topic %1 promise measure=换成四轮车 unit_name=车辆管理部 by=%2 "
                "on=%3")
                 .arg(topic, cli.day(3), cli.day(-20)));
    const QStringList promised = cli.ids(u8("measure --where unit_name=车辆管理部"));
    REQUIRE(promised.size() == 1);
    CHECK(cli.field("measure", promised.first(), "source") == u8("三轮车没有暖风"));
    CHECK(cli.take(u8("due")).out.contains("三轮车没有暖风"));
    cli.done(u8("do consultation_topic %1 write_clause").arg(topic));
    CHECK(cli.list(u8("clause")).size() == 1);
    cli.done(u8("do consultation_topic %1 solve result=全镇换成有暖风的四轮车").arg(topic));
    CHECK(cli.field("consultation_topic", topic, "days") == u8("29"));
    CHECK(cli.field("measure", promised.first(), "status") == u8("done"));
    const QString path = cli.paper("topic-path", topic);
    for (const char* word : {"29", "三轮车没有暖风", "换成四轮车", "金站长", "站长"}) {
        INFO(word << "\n" << path.toStdString());
        CHECK(path.contains(u8(word)));
    }
    cli.done(u8("report topic-regions regions.csv"));
    CHECK(cli.contents("regions.csv").contains("黑龙江省,1,1,0,0,29.0,29"));
}

TEST_CASE("cli: a consultation of several enterprises up to the authority, wrong moves refused") {
    const Office cli;
    const QString& talk = cli.talk;
    cli.refused(u8("do consultation %1 open").arg(talk), "No invitation was accepted in writing.",
                "Deliver an invitation");
    const QString invitation =
        cli.made(u8("invitation consultation=%1 content=配送车辆").arg(talk));
    cli.done(u8("do invitation %1 send on=%2").arg(invitation, cli.day(-30)));
    CHECK(cli.take(u8("due")).out.contains("written reply"));
    cli.refused(u8("do invitation %1 accept").arg(invitation), "is missing", "Fill it in");
    cli.done(u8("do invitation %1 accept reply=同意 on=%2").arg(invitation, cli.day(-28)));
    cli.side("workers", "工一", "chief=yes");
    cli.side("workers", "工二");
    const QString third = cli.side("workers", "工三");
    cli.side("employer", "企一", "chief=yes");
    cli.side("employer", "企二");
    cli.refused(u8("do consultation %1 open").arg(talk), "The sides are unequal", "smaller side");
    cli.refused(u8("add negotiator consultation=%1 side=employer name=律师 chief=yes outsider=yes "
                   "authority=委托书")
                    .arg(talk),
                "cannot be the chief", "from the unit itself");
    cli.side("employer", "企三");
    cli.done(u8("do consultation %1 open on=%2").arg(talk, cli.day(-28)));
    cli.refused(u8("add consultation_session consultation=%1 held_on=%2 recorder=工三")
                    .arg(talk, cli.day(-27)),
                "cannot keep the record", "on neither side");
    const QString session = cli.session(-27);
    cli.done(u8("do negotiator %1 leave reason=退休 on=%2").arg(third, cli.day(-27)));
    cli.refused(u8("do consultation_session %1 hold").arg(session), "The sides are unequal",
                "Add to the smaller side");
    CHECK(cli.take(u8("due")).out.contains("fill the place of 工三"));
    cli.made(u8("negotiator consultation=%1 side=workers name=工四 replaces=%2").arg(talk, third));
    cli.done(u8("do consultation_session %1 hold").arg(session));
    cli.done(u8("do consultation_session %1 sign side=workers on=%2").arg(session, cli.day(-26)));
    const QString clause = cli.made(
        u8("clause consultation=%1 title=车辆 workers=全部更换 employer=分批更换").arg(talk));
    cli.refused(u8("do consultation %1 agree").arg(talk), "are not signed by both chiefs",
                "Let both sign");
    cli.done(u8("do consultation_session %1 sign side=employer on=%2").arg(session, cli.day(-26)));
    cli.refused(u8("do consultation %1 agree").arg(talk), "Still open: 车辆.", "leave it out");
    cli.done(u8("do clause %1 move side=employer text=入冬前更换 session=%2").arg(clause, session));
    cli.done(u8("do clause %1 agree text=入冬前全部更换。").arg(clause));
    cli.done(u8("do consultation %1 agree on=%2").arg(talk, cli.day(-25)));
    const QString contract = cli.ids(u8("collective_contract")).value(0);
    CHECK(cli.field("collective_contract", contract, "text").contains(u8("入冬前全部更换。")));

    for (const char* name : {"甲公司", "乙公司", "丙公司"})
        cli.made(u8("covered_enterprise consultation=%1 name=%2 region=%3")
                     .arg(talk, u8(name), u8(name) == u8("甲公司") ? u8("110000") : u8("230000")));
    cli.refused(u8("do collective_contract %1 pass").arg(contract),
                "Not voted yet: ", "Enter the vote of each");
    const QStringList firms = cli.ids(u8("covered_enterprise --sort id"));
    REQUIRE(firms.size() == 3);
    const auto vote = [&](int i, int present, int yes) {
        cli.done(u8("set covered_enterprise %1 entitled=60 present=%2 votes_for=%3 protocol=报告单 "
                    "voted_on=%4")
                     .arg(firms[i])
                     .arg(present)
                     .arg(yes)
                     .arg(cli.day(-24)));
        return cli.field("covered_enterprise", firms[i], "status");
    };
    CHECK(vote(0, 40, 31) == u8("passed"));
    CHECK(vote(1, 39, 39) == u8("not_passed")); // fewer than two thirds were there
    CHECK(vote(2, 50, 30) == u8("not_passed")); // exactly half of all
    cli.done(u8("do collective_contract %1 pass").arg(contract));
    CHECK(cli.field("collective_contract", contract, "covered") == u8("1"));
    cli.refused(u8("do collective_contract %1 sign").arg(contract), "has no term", "1 to 3 years");
    cli.done(
        u8("set collective_contract %1 from_date=%2 to_date=%3")
            .arg(contract, cli.day(0), cli.today.addYears(1).addDays(-1).toString(Qt::ISODate)));
    cli.done(u8("do collective_contract %1 sign on=%2").arg(contract, cli.day(-22)));
    CHECK(cli.take(u8("due")).out.contains("file it with the labour authority"));
    cli.refused(u8("do collective_contract %1 file to=人社局").arg(contract),
                "0 of 3 copies are ready", "Put the copies into the pack");
    for (const QString& paper : cli.ids(u8("filing_paper")))
        cli.done(u8("set filing_paper %1 copies=3").arg(paper));
    const zhijia::test::Ran filed = cli.take(
        u8("--json do collective_contract %1 file to=人社部 on=%2").arg(contract, cli.day(-20)));
    REQUIRE(filed.status == 0);
    CHECK((filed.out + filed.err).contains("lies in 2 provinces"));
    cli.done(u8("do collective_contract %1 receive on=%2").arg(contract, cli.day(-2)));
    cli.refused(u8("do collective_contract %1 take_effect").arg(contract),
                "The authority can object until", "It is in force from");
    cli.done(u8("do collective_contract %1 object text=条款不全 on=%2").arg(contract, cli.day(-1)));
    cli.done(u8("do collective_contract %1 talk_again").arg(contract));
    CHECK(cli.field("consultation", talk, "status") == u8("talking"));
    CHECK(cli.field("collective_contract", contract, "round") == u8("2"));
    cli.done(u8("undo"));
    CHECK(cli.field("collective_contract", contract, "status") == u8("objected"));

    const auto papers = [&](const char* name, const QString& id, const char* word) {
        const QString text = cli.paper(name, id);
        INFO(name << "\n" << text.toStdString());
        CHECK(text.contains(u8(word)));
    };
    papers("consultation-invitation", invitation, "20");
    papers("consultation-reply", invitation, "同意");
    papers("negotiators", talk, "工四");
    papers("clauses", talk, "分批更换"); // the old position is kept
    papers("coverage", talk, "39 (40)");
    papers("consultation-minutes", session, "邓书记");
    papers("contract", contract, "入冬前全部更换");
    papers("filing-pack", contract, "条款不全");
    cli.refused(u8("report contract-notice %1 notice.pdf").arg(contract), "is not in force",
                "In force");
    cli.done(u8("report contract-register register.xlsx"));
    CHECK(cli.contents("register.xlsx").startsWith("PK"));
    cli.ok("check");
}
