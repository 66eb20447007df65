// SPDX-License-Identifier: GPL-3.0-or-later
// On the sample office, from a shell: the Mohe case from the station head's words to the four-wheel
// cars, and the district's joint meeting, moved, with forty new measures that come before the next.
#include "tests/cli/congress_whole.h"

using namespace zhijia::test;
using namespace zhijia::test::whole;

namespace {

struct Sample : Congress {
    Sample() { done(u8("sample")); }
    QString only(const QString& words) const {
        const QStringList found = ids(words);
        INFO(words.toStdString());
        REQUIRE(found.size() == 1);
        return found.first();
    }
};

} // namespace

TEST_CASE("cli: the Mohe case goes its way on the sample office") {
    const Sample cli;
    const QString words = u8("冬天零下四十度，站里三轮车没有暖风");
    const QString remark =
        cli.made(u8("remark text=%1 channel=station_head unit=漠河站 post=站长 speaker=金站长 "
                    "said_on=%2")
                     .arg(words, cli.day(-29)));
    CHECK(cli.field("remark", remark, "region") == u8("232723")); // that of the station
    cli.done(u8("do remark %1 class category=工作环境").arg(remark));
    const QString talks = cli.only(u8("consultation --where status=talking"));
    cli.done(u8("do remark %1 to_topic consultation=%2").arg(remark, talks));
    const QString topic = cli.only(u8("consultation_topic --where title=%1").arg(words));
    CHECK(cli.field("consultation_topic", topic, "status") == u8("taken"));
    cli.done(u8("do consultation_topic %1 promise measure=换成四轮车 unit=漠河站 "
                "responsible=柏建设 by=%2")
                 .arg(topic, cli.day(20)));
    const QString measure = cli.only(u8("measure --where title=换成四轮车"));
    CHECK(cli.field("measure", measure, "due_on") == cli.day(20));
    CHECK(cli.take(u8("due")).out.contains("换成四轮车"));
    cli.made(u8("progress_note measure=%1 text=首批八辆已到站").arg(measure));
    CHECK(cli.field("measure", measure, "status") == u8("in_progress"));
    cli.done(u8("do consultation_topic %1 write_clause").arg(topic));
    cli.done(u8("do consultation_topic %1 solve result=全镇换成有暖风的四轮车").arg(topic));
    CHECK(cli.field("measure", measure, "kept") == u8("on_time"));
    const QString way = cli.paper("remark-way", remark);
    for (const char* word : {"29", "金站长", "首批八辆已到站", "全镇换成有暖风的四轮车"}) {
        INFO(word << "\n" << way.toStdString());
        CHECK(way.contains(u8(word)) == (u8(word) != u8("金站长"))); // a paper for a wall
    }
    cli.done(u8("report topic-regions regions.csv"));
    CHECK(cli.contents("regions.csv").contains("黑龙江省,2,2,0,0,29.0,29"));
    cli.whole();
}

TEST_CASE("cli: the sample's joint meeting is moved, makes forty measures, and the next has them") {
    const Sample cli;
    const QString meeting = cli.only(u8("joint_meeting --where status=convened"));
    cli.refused(u8("set joint_meeting %1 held_on=%2").arg(meeting, cli.day(0)), "was convened for",
                "Move it");
    cli.refused(u8("do joint_meeting %1 move to=%2 reason=场地有变").arg(meeting, cli.day(-400)),
                "too late for a notice", "Correct");
    cli.done(u8("do joint_meeting %1 move to=%2 reason=场地有变").arg(meeting, cli.day(0)));
    CHECK(cli.field("joint_meeting", meeting, "held_on") == cli.day(0));
    cli.done(u8("do joint_meeting %1 mark_present").arg(meeting));
    cli.done(u8("do joint_meeting %1 open").arg(meeting));
    QStringList open;
    for (const QJsonValue& line : cli.list(u8("joint_review --limit 100")))
        if (at(line, "state").toString() == u8("open") ||
            at(line, "state").toString() == u8("in_progress"))
            open << Sample::id(line);
    REQUIRE(open.size() == 1);
    cli.refused(u8("set joint_review %1 explanation=。").arg(open.first()), "explains nothing",
                "Write why");
    cli.done(u8("set joint_review %1 explanation=用地手续办理中").arg(open.first()));
    for (const QString& paper : cli.ids(u8("joint_paper --where status=submitted")))
        cli.done(u8("do joint_paper %1 adopt").arg(paper));
    const QStringList topics = cli.ids(u8("joint_topic --where status=planned"));
    REQUIRE(topics.size() == 2);
    constexpr int measures = 40;
    for (int i = 0; i < measures; ++i)
        cli.done(u8("do joint_topic %1 promise title=新事项%2 unit_name=区直单位%3 "
                    "responsible=责任人%3 due_on=%4")
                     .arg(topics[i % 2])
                     .arg(i + 1, 2, 10, QChar(u'0'))
                     .arg(i % 5)
                     .arg(cli.day(20 + i)));
    for (const QString& topic : topics)
        cli.done(u8("do joint_topic %1 decide decision=同意").arg(topic));
    for (const QString& speaker :
         cli.ids(u8("joint_speaker --where status=listed --sort position")))
        cli.done(u8("do joint_speaker %1 speak said=发言要点").arg(speaker));
    cli.done(u8("do joint_meeting %1 close").arg(meeting));
    cli.done(
        u8("set joint_meeting %1 doc_number=临府工联〔2026〕2号 issuer=贺江明 main_to=区直单位")
            .arg(meeting));
    cli.done(u8("do joint_meeting %1 sign").arg(meeting));
    const QString minutes = cli.paper("joint-minutes", meeting);
    CHECK((minutes.contains(u8("新事项01")) && minutes.contains(u8("新事项40"))));
    // The next meeting begins with all of them, and with the two that went on.
    const QString next =
        cli.made(u8("joint_meeting unit=临江区总工会 government=临江区人民政府 held_on=%1 "
                    "starts=9:00 place=一楼 chair=贺江明 recorder=方敏")
                     .arg(cli.day(30)));
    CHECK(cli.field("joint_meeting", next, "previous") == meeting);
    cli.made(
        u8("joint_attendance meeting=%1 name=贺江明 unit_name=区政府 side=government").arg(next));
    cli.made(u8("joint_topic meeting=%1 title=托管班").arg(next));
    cli.done(u8("do joint_meeting %1 convene").arg(next));
    int there = 0;
    for (const QJsonValue& line : cli.list(u8("joint_review --limit 200")))
        there += QString::number(at(line, "meeting").toInteger()) == next;
    CHECK(there == measures + 2);
    cli.whole();
}
