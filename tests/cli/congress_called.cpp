// SPDX-License-Identifier: GPL-3.0-or-later
// The whole congress up to its opening: staff, deputies, plan, proposals, roll.
#include "tests/cli/congress_whole.h"

namespace zhijia::test::whole {

void Congress::staff() {
    QByteArray csv = "姓名,性别,所在单位\n";
    for (int i = 0; i < members; ++i)
        csv += (nameOf(i) + (i % 3 ? u8(",男,") : u8(",女,")) +
                u8("华北公司/第%1车间\n").arg(i % 3 + 1))
                   .toUtf8();
    write("members.csv", csv);
    CHECK(at(ok("--json import member members.csv").json(), "new").toInteger() == members);
    CHECK(list(u8("member --limit 1000")).size() == members);
}

void Congress::deputiesElected() {
    term = made(u8("term name=第三届 from_date=%1 to_date=%2").arg(day(-300), day(700)));
    for (const char* group : {"一团", "二团", "三团"})
        made(u8("delegation term=%1 name=%2").arg(term, u8(group)));
    QByteArray csv = "姓名,代表团,类别,状态,选举说明\n";
    for (int i = 0; i < deputies - 1; ++i)
        csv += (nameOf(i) +
                u8(i % 3 == 0   ? ",一团"
                   : i % 3 == 1 ? ",二团"
                                : ",三团") +
                u8(",工人,当选,见选举大会记录\n"))
                   .toUtf8();
    write("deputies.csv", csv);
    const QJsonValue taken =
        ok(("--json import deputy deputies.csv --set term=" + term.toUtf8()).constData()).json();
    CHECK(at(taken, "new").toInteger() == deputies - 1);
    // The last one is elected by a vote that first has too few there, then too few votes.
    const QString last =
        made(u8("deputy term=%1 member=%2 delegation=三团").arg(term, nameOf(deputies - 1)));
    refused(u8("do deputy %1 elect staff_entitled=100 staff_present=66 votes_for=60").arg(last),
            "Only 66 of 100 took part; 67 are needed, 1 are missing.", "Repeat the election");
    refused(u8("do deputy %1 elect staff_entitled=100 staff_present=67 votes_for=50").arg(last),
            "50 votes of 100 staff are not enough; 51 are needed, 1 are missing.",
            "Repeat the vote");
    done(u8("do deputy %1 elect staff_entitled=100 staff_present=67 votes_for=51").arg(last));
    CHECK(list(u8("deputy --where status=elected --limit 100")).size() == deputies);
    QSet<qint64> cards;
    for (const QJsonValue& row : list(u8("deputy --limit 100")))
        cards << at(row, "card_no").toInteger();
    CHECK(cards.size() == deputies); // 1 … 60, nobody's twice
    CHECK(*std::ranges::max_element(cards) == deputies);
    for (int i = 0; i < 3; ++i)
        done(u8("set delegation %1 head=%2")
                 .arg(u8(i == 0   ? "一团"
                         : i == 1 ? "二团"
                                  : "三团"),
                      nameOf(i)));
    const QString committee = made(u8("committee term=%1 name=提案委员会").arg(term));
    made(u8("committee_member committee=%1 deputy=%2 role=chair").arg(committee, nameOf(3)));
    refused(u8("add committee_member committee=%1 deputy=%2").arg(committee, nameOf(deputies)),
            nameOf(deputies).toUtf8().constData(), "Check the name");
    done(u8("do term %1 start").arg(term));
}

void Congress::prepared() {
    sitting = made(
        u8("sitting term=%1 held_on=%2 starts=09:00 place=礼堂 mode=both").arg(term, day(120)));
    REQUIRE(run({u8("set"), u8("sitting"), sitting,
                 u8("agenda="
                    "一、开幕（10分钟）\n二、报告\n（一）工作报告（30分钟）\n三、表决（20分钟）")})
                .status == 0);
    const QString plan = made(u8("plan sitting=") + sitting);
    const QJsonArray before = list(u8("duty --sort id --limit 200"));
    REQUIRE(before.size() > 20);
    refused(u8("add plan sitting=") + sitting, "has a plan already", "Open it");
    // A week later: what counts in days moves by a week, and nothing is lost.
    done(u8("set sitting %1 held_on=%2").arg(sitting, day(127)));
    const QJsonArray after = list(u8("duty --sort id --limit 200"));
    REQUIRE(after.size() == before.size());
    int byDays = 0;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QJsonObject duty = show("duty", id(after[i]));
        const QDate old = QDate::fromString(at(before[i], "due_on").toString(), Qt::ISODate);
        const QDate now = QDate::fromString(at(after[i], "due_on").toString(), Qt::ISODate);
        CHECK(now > old);
        if (duty.value(u8("counted")) == u8("days")) {
            INFO(QJsonDocument(duty).toJson().toStdString());
            CHECK(old.daysTo(now) == 7);
            ++byDays;
        }
    }
    CHECK(byDays > 5);
    done(u8("set sitting %1 held_on=%2").arg(sitting, day(0)));
    done(u8("do plan %1 take_agenda").arg(plan));
    CHECK(list(u8("agenda_item")).size() == 4);
    CHECK(paper("agenda", sitting).contains(u8("09:10–09:40")));
}

void Congress::proposals() {
    made(u8("unit name=设备部"));
    const QString call = made(
        u8("proposal_call term=%1 name=征集 opens_on=%2 closes_on=%3").arg(term, day(-5), day(20)));
    done(u8("do proposal_call 征集 open"));
    const auto write = [&](const char* title, int who) {
        return made(
            u8("proposal title=%1 proposer_name=%2 seconder_names=%3、%4 grounds=职工反映多 "
               "measure=请办理 call=征集")
                .arg(u8(title), nameOf(who), nameOf(who + 1), nameOf(who + 2)));
    };
    const QString one = write("增设母婴室", 10), two = write("设立哺乳间", 20),
                  three = write("调换岗位", 30);
    const QString lonely = made(u8("proposal title=延长班车 proposer_name=%1 seconder_names=%2 "
                                   "grounds=远 measure=加班次 call=征集")
                                    .arg(nameOf(40), nameOf(41)));
    refused(u8("do proposal 延长班车 submit"), "1 seconders in office; 2 are needed",
            "Add seconders");
    for (const char* title : {"增设母婴室", "设立哺乳间", "调换岗位"})
        done(u8("do proposal %1 submit").arg(u8(title)));
    CHECK(field("proposal", three, "number") == u8("3"));
    done(u8("do proposal %1 docket screened_by=提案委员会").arg(one));
    done(u8("do proposal %1 merge into=%2").arg(two, one));
    refused(u8("do proposal %1 decline ground=个人问题").arg(three), "\"Reason\" is missing.",
            "Fill it in");
    done(u8("do proposal %1 decline ground=个人问题 reason=由单位答复").arg(three));
    const QString handling = made(u8("proposal_handling proposal=%1 unit=设备部").arg(one));
    done(u8("do proposal %1 hand_over").arg(one));
    refused(u8("do proposal_handling %1 reply kind=B reply=计划").arg(handling), "says by when",
            "Fill in the day");
    done(u8("do proposal_handling %1 reply kind=A reply=已办 done_on=%2").arg(handling, day(0)));
    done(u8("do proposal_handling %1 accept").arg(handling));
    refused(u8("do proposal %1 close").arg(one), "have not rated the reply: No. 1, No. 2.",
            "Ask them");
    done(u8("do proposal %1 rate satisfaction=满意").arg(one));
    done(u8("do proposal %1 rate_merged satisfaction=满意").arg(two));
    done(u8("do proposal %1 close").arg(one));
    CHECK(field("proposal", one, "status") == u8("closed"));
    CHECK(field("proposal", two, "status") == u8("merged"));
    CHECK(field("proposal", three, "status") == u8("declined"));
    CHECK(field("proposal", lonely, "status") == u8("draft"));
    const QString slips = paper("proposal-slips", call);
    for (const int author : {10, 20}) // each author keeps a slip
        CHECK(slips.contains(nameOf(author)));
    done(u8("report proposal-statistics %1 numbers.csv").arg(call));
    CHECK(contents("numbers.csv").contains("Docketed,1,"));
    CHECK(contents("numbers.csv").contains("Merged,1,"));
    CHECK(contents("numbers.csv").contains("Not docketed,1,"));
}

void Congress::opened() {
    refused(u8("do sitting %1 open").arg(sitting), "is \"Planned\"", "from: Called");
    done(u8("do sitting %1 call on=%2").arg(sitting, day(-10)));
    refused(u8("do sitting %1 papers on=%2").arg(sitting, day(1)), "lies in the future",
            "on that day");
    done(u8("do sitting %1 papers on=%2").arg(sitting, day(-8)));
    const QString guest = made(u8("observer sitting=%1 name=特邀贵宾 post=顾问").arg(sitting));
    done(u8("do sitting %1 update_roll").arg(sitting));
    const QJsonArray roll = list(u8("attendance --where role=deputy --sort card_no --limit 100"));
    REQUIRE(roll.size() == deputies);
    for (int i = 0; i < inHall; ++i)
        done(u8("do attendance %1 check_in").arg(id(roll[i])));
    done(u8("do attendance %1 check_in").arg(ids(u8("attendance --where role=observer")).value(0)));
    // 39 of 60, and an observer, who does not count.
    refused(u8("do sitting %1 open").arg(sitting),
            "Present 39 of 60 deputies; 40 are needed, 1 are missing.", "Wait for 1 more");
    // The meeting tool's list: two sit in the hall as well, one is nobody's, one line stands twice.
    QByteArray csv = "入会昵称,入会时间,退会时间\n";
    const auto joined = [&](const QString& name) {
        csv += (name + u',' + day(0) + u8(" 00:00:01,\n")).toUtf8();
    };
    for (int i = 0; i < online; ++i)
        joined(i % 2 ? u8("二团-") + at(roll[inHall + i], "name").toString()
                     : at(roll[inHall + i], "name").toString());
    joined(at(roll[0], "name").toString());
    joined(at(roll[1], "name").toString());
    joined(u8("欧阳路人"));
    write("online.csv", csv);
    const Ran taken =
        take(u8("--json import online_entry online.csv --set sitting=%1").arg(sitting));
    INFO(taken.out.toStdString() << taken.err.toStdString());
    CHECK(at(taken.json(), "new").toInteger() == online + 2);
    CHECK(at(taken.json(), "rejected").toInteger() == 1);
    CHECK(taken.out.contains("欧阳路人"));
    CHECK(list(u8("online_entry --where result=counted --limit 100")).size() == online);
    CHECK(list(u8("online_entry --where result=already_there --limit 100")).size() == 2);
    CHECK(list(u8("attendance --where role=deputy --where state=present --limit 100")).size() ==
          present);
    CHECK(list(u8("attendance --where channel=online --limit 100")).size() == online);
    done(u8("do sitting %1 open").arg(sitting));
    const QJsonObject open = show("sitting", sitting);
    CHECK(open.value(u8("open_entitled")).toInteger() == deputies);
    CHECK(open.value(u8("open_present")).toInteger() == present);
    CHECK(open.value(u8("open_needed")).toInteger() == 40);
    CHECK(guest.toLongLong() > 0);
}

} // namespace zhijia::test::whole
