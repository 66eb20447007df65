// SPDX-License-Identifier: GPL-3.0-or-later
// A year of monthly sessions in thirty units, and a hotline's list, from a shell.
#include "tests/cli/cli.h"
#include <QDate>

using namespace zhijia::test;

namespace {

QByteArray iso(QDate day) { return day.toString(Qt::ISODate).toUtf8(); }

/// The first day of each of the last twelve months that are over.
QList<QDate> months() {
    QList<QDate> list;
    const QDate today = QDate::currentDate();
    for (int back = 12; back >= 1; --back) {
        const QDate month = today.addMonths(-back);
        list << QDate(month.year(), month.month(), 10);
    }
    return list;
}

struct Office : Cli {
    Office() { init(); }
    qint64 imported(const char* kind, const QByteArray& lines) const {
        write("list.csv", lines);
        const Ran ran = ok((QByteArray("--json import ") + kind + " list.csv").constData());
        INFO(ran.out.toStdString());
        CHECK(at(ran.json(), "rejected").toInteger() == 0);
        return at(ran.json(), "new").toInteger();
    }
    QString field(const char* kind, const QString& id, const char* key) const {
        return at(run({QStringLiteral("--json"), QStringLiteral("show"), QString::fromUtf8(kind),
                       id})
                      .json(),
                  key)
            .toVariant()
            .toString();
    }
    void step(const char* kind, const QString& id, const QStringList& words) const {
        const Ran ran = run(QStringList{QStringLiteral("do"), QString::fromUtf8(kind), id} + words);
        INFO(ran.out.toStdString() << ran.err.toStdString());
        REQUIRE(ran.status == 0);
    }
    void refused(const char* kind, const QString& id, const QStringList& words,
                 const char* said) const {
        const Ran ran = run(QStringList{QStringLiteral("do"), QString::fromUtf8(kind), id} + words);
        INFO(ran.out.toStdString() << ran.err.toStdString());
        CHECK(ran.status == 1);
        CHECK((ran.out + ran.err).contains(said));
    }
};

} // namespace

TEST_CASE("cli: a year of monthly opinion sessions in thirty units") {
    Office cli;
    cli.ok("sample"); // beside what an office has already
    const auto assigned = [&] {
        return cli.ok("--json list opinion --where status=assigned --limit 2000").json().toArray();
    };
    struct Due {
        int opinions = 0, cited = 0;
    };
    const auto due = [&] {
        Due count;
        for (const auto& one : cli.ok("--json due").json().toArray())
            if (at(one, "kind").toString() == QStringLiteral("opinion")) {
                ++count.opinions;
                count.cited += !at(one, "rule").toString().isEmpty();
            }
        return count;
    };
    const auto assignedBefore = assigned().size();
    const Due dueBefore = due();
    constexpr int units = 30;
    QByteArray names("单位名称\n"), rows("系列名称,单位,间隔月数\n"),
        sessions("系列,日期,地点,主持人,记录人,状态\n"), people("场次,姓名,身份\n"),
        said("场次,日期,意见内容,类别,时限类别,责任单位,状态,答复类别,答复,答复日期,满意度,"
             "评价日期\n");
    const QList<QDate> year = months();
    for (int u = 1; u <= units; ++u) {
        const QByteArray unit = "第" + QByteArray::number(u) + "站";
        names += unit + "\n";
        rows += unit + "沟通会," + unit + ",1\n";
        for (qsizetype m = 0; m < year.size(); ++m) {
            sessions += unit + "沟通会," + iso(year[m]) + ",会议室,站长,干事,已召开\n";
            // Named in the language of its row, whatever the shell speaks.
            const QByteArray session = unit + "沟通会第" + QByteArray::number(m + 1) + "次会议";
            people += session + ",职工甲,职工\n" + session + ",站长,行政\n";
            const QByteArray about = session + ',' + iso(year[m]) + ',';
            // One is through, one waits for its rating, one for its answer.
            said += about + unit + QByteArray::number(m + 1) + "月食堂的事,服务保障,一般," + unit +
                    ",已办结,已解决,换了菜单," + iso(year[m].addDays(1)) + ",满意," +
                    iso(year[m].addDays(2)) + "\n";
            said += about + unit + QByteArray::number(m + 1) + "月更衣室的事,工作环境,紧急," +
                    unit + ",已答复,已解释,下月维修," + iso(year[m].addDays(1)) + ",,\n";
            said += about + unit + QByteArray::number(m + 1) + "月排班的事,工时休假,一般," + unit +
                    ",已交办,,,,,\n";
        }
    }
    CHECK(cli.imported("unit", names) == units);
    CHECK(cli.imported("opinion_series", rows) == units);
    CHECK(cli.imported("opinion_session", sessions) == units * 12);
    CHECK(cli.imported("session_attendance", people) == units * 24);
    CHECK(cli.imported("opinion", said) == units * 36);

    const auto waiting = assigned();
    CHECK(waiting.size() == assignedBefore + units * 12);
    // What waits is due, with the rule that says so; what is closed is not.
    const Due now = due();
    CHECK(now.opinions == dueBefore.opinions + units * 24);
    CHECK(now.cited == dueBefore.cited + units * 12);

    // One of them goes the whole way by hand.
    QString id;
    for (const auto& one : waiting)
        if (at(one, "title").toString().contains(QStringLiteral("月排班的事")))
            id = QString::number(at(one, "id").toInteger());
    cli.refused("opinion", id, {QStringLiteral("close")}, "not possible now");
    cli.refused("opinion", id,
                {QStringLiteral("answer"), QStringLiteral("kind=planned"),
                 QStringLiteral("answer=下月调整")},
                "no measure yet");
    cli.step(
        "opinion", id,
        {QStringLiteral("make_measure"), QStringLiteral("responsible=站长"),
         QStringLiteral("due_on=%1").arg(QDate::currentDate().addDays(20).toString(Qt::ISODate))});
    cli.step("opinion", id,
             {QStringLiteral("answer"), QStringLiteral("kind=planned"),
              QStringLiteral("answer=下月调整")});
    cli.refused("opinion", id, {QStringLiteral("close")}, "not possible now");
    cli.step("opinion", id, {QStringLiteral("rate"), QStringLiteral("rating=基本满意")});
    cli.step("opinion", id, {QStringLiteral("close")});
    CHECK(cli.field("opinion", id, "status") == QStringLiteral("closed"));
    const QString measure = cli.field("opinion", id, "measure");
    CHECK(cli.field("measure", measure, "source").contains(QStringLiteral("排班的事")));

    const QString session = QStringLiteral("第1站沟通会第12次会议");
    cli.step("opinion_session", session, {QStringLiteral("close")});
    for (const char* report : {"session-minutes", "session-notice"}) {
        const Ran ran = cli.run({QStringLiteral("report"), QString::fromUtf8(report), session,
                                 QString::fromUtf8(report) + QStringLiteral(".pdf")});
        INFO(ran.err.toStdString());
        CHECK(ran.status == 0);
    }
    cli.ok("report said-did 第1站沟通会 year.csv");
    const QByteArray notice = cli.contents("year.csv");
    CHECK(notice.contains("换了菜单"));
    CHECK(notice.count('\n') >= 34); // 36 less what is more than a year ago to the day
    cli.ok("report said-did all.pdf");
}

TEST_CASE("cli: a hotline's list is classed, joined, and becomes what is followed up") {
    Office cli;
    cli.add("unit name=后勤部");
    const QByteArray today = iso(QDate::currentDate());
    CHECK(cli.imported("remark", "工单号,来电时间,渠道,反映内容,来电人,来电号码,岗位,是否匿名\n"
                                 "A1," +
                                     today +
                                     ",热线,三轮车没有暖风冻手,王五,13800138000,配送员,否\n"
                                     "A2," +
                                     today +
                                     ",微信群,送货三轮车没有暖风太冻手,赵六,,配送员,是\n"
                                     "A3," +
                                     today + ",信箱,食堂的汤太咸,,,,是\n") == 3);
    CHECK(cli.field("remark", QStringLiteral("A2"), "speaker").isEmpty());
    CHECK(cli.field("remark", QStringLiteral("A1"), "channel") == QStringLiteral("hotline"));
    cli.ok("do remark A1 class category=工作环境");
    cli.ok("do remark A2 join into=A1");
    cli.ok("do remark A1 to_opinion urgency=一般");
    cli.ok("do remark A3 to_measure unit=后勤部 responsible=厨师长 due_on=2099-01-01");
    cli.refused("remark", QStringLiteral("A3"), {QStringLiteral("to_opinion")}, "not possible now");
    const auto made = cli.ok("--json list opinion").json().toArray();
    REQUIRE(made.size() == 1);
    CHECK(at(made.first(), "title").toString() == QStringLiteral("三轮车没有暖风冻手"));
    cli.ok("report remark-way A2 way.pdf");
    cli.ok("report suggestions none.pdf");
}
