// SPDX-License-Identifier: GPL-3.0-or-later
// The meeting from a shell alone: plan, moving the date, agenda with lateness, minutes as PDF and
// ODT read back, and a heads' decision up to its confirmation.
#include "core/base/clock.h"
#include "tests/cli/cli.h"

using namespace zhijia::test;

namespace {

struct MeetingCli : Cli {
    QString term, sitting;
    QDate today = zhijia::SystemClock().today();

    MeetingCli() {
        init();
        write("people.csv", "姓名,性别\n甲一,男\n乙二,女\n丙三,男\n丁四,女\n戊五,男\n");
        ok("import member people.csv");
        term = add(QStringLiteral("term from_date=%1-01-01 to_date=%2-12-31")
                       .arg(today.year() - 1)
                       .arg(today.year() + 2)
                       .toUtf8()
                       .constData());
        for (const char* group : {"一团", "二团", "三团"})
            run({QStringLiteral("add"), QStringLiteral("delegation"),
                 QStringLiteral("term=") + term,
                 QStringLiteral("name=") + QString::fromUtf8(group)});
        int n = 0;
        for (const auto& m : cli("list member").toArray()) {
            const QString group = QString::fromUtf8(n % 3 == 0   ? "一团"
                                                    : n % 3 == 1 ? "二团"
                                                                 : "三团");
            const QString id = added({QStringLiteral("deputy"), QStringLiteral("term=") + term,
                                      QStringLiteral("member=%1").arg(at(m, "id").toInteger()),
                                      QStringLiteral("delegation=") + group});
            step("deputy", id, "elect", {QStringLiteral("note=见记录")});
            if (n++ < 3)
                done({QStringLiteral("set"), QStringLiteral("delegation"), group,
                      QStringLiteral("head=") + id});
        }
        done({QStringLiteral("do"), QStringLiteral("term"), term, QStringLiteral("start")});
    }
    QJsonValue cli(const char* words) const {
        return ok((QByteArray("--json ") + words).constData()).json();
    }
    Ran done(const QStringList& words) const {
        const Ran ran = run(words);
        INFO(words.join(u' ').toStdString() << "\n"
                                            << ran.out.toStdString() << ran.err.toStdString());
        REQUIRE(ran.status == 0);
        return ran;
    }
    QString added(const QStringList& words) const {
        return QString::fromLatin1(done(QStringList{QStringLiteral("add")} + words).out.trimmed());
    }
    Ran take(const char* kind, const QString& id, const char* verb,
             const QStringList& more = {}) const {
        return run(QStringList{QStringLiteral("--json"), QStringLiteral("do"),
                               QString::fromUtf8(kind), id, QString::fromUtf8(verb)} +
                   more);
    }
    void step(const char* kind, const QString& id, const char* verb,
              const QStringList& more = {}) const {
        const Ran ran = take(kind, id, verb, more);
        INFO(kind << " " << verb << "\n" << ran.out.toStdString() << ran.err.toStdString());
        REQUIRE(ran.status == 0);
    }
    QJsonObject show(const char* kind, const QString& id) const {
        return done({QStringLiteral("--json"), QStringLiteral("show"), QString::fromUtf8(kind), id})
            .json()
            .toObject();
    }
    QString newSitting(QDate on) const {
        return added(
            {QStringLiteral("sitting"), QStringLiteral("term=") + term,
             QStringLiteral("held_on=") + on.toString(Qt::ISODate), QStringLiteral("starts=09:00"),
             QStringLiteral("place=礼堂"),
             QStringLiteral(
                 "agenda="
                 "一、开幕（10分钟）\n二、报告\n（一）工作报告（30分钟）\n三、表决（20分钟）")});
    }
    void openIt() const {
        step("sitting", sitting, "call");
        for (const auto& a : cli("list attendance").toArray())
            step("attendance", QString::number(at(a, "id").toInteger()), "check_in");
        step("sitting", sitting, "open");
    }
    QString paper(const char* name, const QString& id) const {
        done({QStringLiteral("--lang"), QStringLiteral("zh_CN"), QStringLiteral("report"),
              QString::fromUtf8(name), id, QStringLiteral("out.pdf")});
        done({QStringLiteral("report"), QString::fromUtf8(name), id, QStringLiteral("out.odt")});
        CHECK(contents("out.odt").startsWith("PK"));
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"),
                   {QStringLiteral("-layout"), file("out.pdf"), QStringLiteral("-")});
        REQUIRE(tool.waitForFinished());
        return QString::fromUtf8(tool.readAllStandardOutput());
    }
};

} // namespace

TEST_CASE("cli: a sitting is prepared, moved, held by its agenda, and its minutes are signed") {
    MeetingCli cli;
    // Far enough that nothing is late, near enough that the year's holidays hardly matter.
    cli.sitting = cli.newSitting(cli.today.addDays(120));
    const QString plan =
        cli.added({QStringLiteral("plan"), QStringLiteral("sitting=") + cli.sitting});
    const auto before = cli.cli("list duty").toArray();
    CHECK(before.size() > 20);
    CHECK(cli.run({QStringLiteral("add"), QStringLiteral("plan"),
                   QStringLiteral("sitting=") + cli.sitting})
              .status == 1);
    const Ran moved =
        cli.run({QStringLiteral("--json"), QStringLiteral("set"), QStringLiteral("sitting"),
                 cli.sitting, QStringLiteral("held_on=") + cli.today.toString(Qt::ISODate)});
    REQUIRE(moved.status == 0);
    const QByteArray said = moved.out + moved.err;
    CHECK(said.contains("2012")); // the law that cannot be kept is cited
    const auto after = cli.cli("list duty").toArray();
    REQUIRE(after.size() == before.size());
    int later = 0;
    for (const auto& duty : after)
        for (const auto& old : before)
            if (at(duty, "id") == at(old, "id"))
                later += at(duty, "due_on").toString() < at(old, "due_on").toString();
    CHECK(later == before.size());
    CHECK(cli.paper("day", cli.sitting).contains(QStringLiteral("来不及")));
    CHECK(cli.paper("plan", cli.sitting).contains(QStringLiteral("工作清单")));

    cli.step("plan", plan, "take_agenda");
    CHECK(cli.take("plan", plan, "take_agenda").status == 1);
    const auto items = cli.cli("list agenda_item").toArray();
    REQUIRE(items.size() == 4);
    CHECK(cli.paper("agenda", cli.sitting).contains(QStringLiteral("09:10–09:40")));
    const auto id = [&](int i) { return QString::number(at(items[i], "id").toInteger()); };
    CHECK(cli.take("agenda_item", id(0), "start").status == 1); // not open
    cli.openIt();
    cli.step("agenda_item", id(0), "start");
    cli.step("agenda_item", id(0), "next", {QStringLiteral("decision=宣布开幕")});
    cli.step("agenda_item", id(1), "next");
    CHECK(cli.show("agenda_item", id(2))[QStringLiteral("status")] == QStringLiteral("running"));
    cli.step("agenda_item", id(2), "next", {QStringLiteral("decision=批准工作报告")});
    cli.step("agenda_item", id(3), "finish");
    CHECK(cli.paper("script", cli.sitting).contains(QStringLiteral("应到")));
    CHECK(cli.run({QStringLiteral("set"), QStringLiteral("agenda_item"), id(3),
                   QStringLiteral("status=planned")})
              .status != 0);

    const QString minutes =
        cli.added({QStringLiteral("minutes"), QStringLiteral("sitting=") + cli.sitting,
                   QStringLiteral("chair=李主席"), QStringLiteral("recorder=王记录"),
                   QStringLiteral("issuer=赵签发"), QStringLiteral("main_to=各分工会")});
    CHECK(cli.take("minutes", minutes, "sign").status == 1); // not closed
    cli.step("sitting", cli.sitting, "close");
    cli.step("minutes", minutes, "sign");
    const QString text = cli.paper("minutes", cli.sitting);
    for (const char* word : {"批准工作报告", "李主席", "王记录", "赵签发", "各分工会"})
        CHECK(text.contains(QString::fromUtf8(word)));
    const QByteArray first = cli.contents("out.pdf");
    CHECK(cli.run({QStringLiteral("set"), QStringLiteral("agenda_item"), id(2),
                   QStringLiteral("decision=否决")})
              .status == 1);
    cli.paper("minutes", cli.sitting);
    CHECK(cli.contents("out.pdf") == first);
    cli.ok("check");
}

TEST_CASE("cli: a heads' meeting decides, and the next sitting confirms") {
    MeetingCli cli;
    const QString meeting =
        cli.added({QStringLiteral("heads_meeting"), QStringLiteral("term=") + cli.term,
                   QStringLiteral("held_on=") + cli.today.toString(Qt::ISODate),
                   QStringLiteral("chair=工会主席"), QStringLiteral("topics=高温津贴")});
    CHECK(cli.paper("heads-invitation", meeting).contains(QStringLiteral("高温津贴")));
    CHECK(cli.take("heads_meeting", meeting, "hold").status == 1);
    const auto invited = cli.cli("list heads_attendee").toArray();
    REQUIRE(invited.size() == 3);
    for (int i = 0; i < 2; ++i)
        cli.step("heads_attendee", QString::number(at(invited[i], "id").toInteger()), "check_in");
    cli.step("heads_meeting", meeting, "hold");
    const QString decision =
        cli.added({QStringLiteral("heads_decision"), QStringLiteral("meeting=") + meeting,
                   QStringLiteral("title=高温津贴")});
    CHECK(cli.take("heads_decision", decision, "decide", {QStringLiteral("votes_for=3")}).status ==
          1);
    cli.step("heads_decision", decision, "decide", {QStringLiteral("votes_for=2")});
    CHECK(cli.paper("heads-record", meeting).contains(QStringLiteral("赞成2票")));
    CHECK(cli.ok("--json due --all").out.contains("heads_decision"));
    cli.sitting = cli.newSitting(cli.today);
    CHECK(cli.show("heads_decision", decision)[QStringLiteral("status")] ==
          QStringLiteral("on_agenda"));
    cli.openIt();
    CHECK(cli.take("heads_decision", decision, "confirm", {QStringLiteral("votes_for=2")}).status ==
          1);
    cli.step("heads_decision", decision, "confirm", {QStringLiteral("votes_for=3")}); // of 5
    CHECK_FALSE(cli.ok("--json due --all").out.contains("heads_decision"));
    CHECK(cli.paper("minutes", cli.sitting).contains(QStringLiteral("高温津贴")));
    cli.ok("undo");
    CHECK(cli.show("heads_decision", decision)[QStringLiteral("status")] ==
          QStringLiteral("on_agenda"));
}
