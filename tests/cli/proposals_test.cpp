// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal's whole life from a shell: call, form, seconders, screening, merging, handling, reply,
// reminder, rating, another round, papers.
#include "tests/cli/cli.h"
#include <QDate>

using namespace zhijia::test;

namespace {

struct Congress : Cli {
    QString call;
    Congress() {
        init();
        add("unit name=华北公司 level=company");
        add("unit name=设备部");
        add("unit name=安全部");
        add("term name=第一届 from_date=2026-01-01 to_date=2030-12-31");
        for (const char* name : {"张三", "李四", "王五", "赵六", "钱七"}) {
            add(("member name=" + QByteArray(name) + " unit=华北公司").constData());
            add(("deputy member=" + QByteArray(name) + " term=第一届").constData());
            ok(("do deputy " + QByteArray(name) + " elect note=见记录").constData());
        }
        const QDate today = QDate::currentDate();
        call = add(("proposal_call term=第一届 name=一次会议征集 opens_on=" +
                    today.addDays(-5).toString(Qt::ISODate) +
                    " closes_on=" + today.addDays(20).toString(Qt::ISODate))
                       .toUtf8()
                       .constData());
    }
    /// Refused in words, with a way to mend it.
    void refused(const char* command, const char* words) const {
        const Ran ran = (*this)(("--json " + QByteArray(command)).constData());
        INFO(command << "\n" << ran.out.toStdString() << ran.err.toStdString());
        CHECK(ran.status == 1);
        QString said;
        for (const auto& issue : ran.issues())
            said += at(issue, "text").toString() + u'\n';
        CHECK(said.contains(QString::fromUtf8(words)));
    }
    QString field(const char* kind, const QString& id, const char* key) const {
        return at(run({QStringLiteral("--json"), QStringLiteral("show"), QString::fromUtf8(kind),
                       id})
                      .json(),
                  key)
            .toVariant()
            .toString();
    }
};

} // namespace

TEST_CASE("cli: a proposal lives from the call to the archive") {
    Congress cli;
    const QString one =
        cli.add("proposal title=增设母婴室 proposer_name=张三 seconder_names=李四、王五 "
                "grounds=女职工多 measure=腾出一间 call=一次会议征集");
    cli.refused("do proposal 增设母婴室 submit", "not open yet");
    cli.ok("do proposal_call 一次会议征集 open");
    cli.ok("do proposal 增设母婴室 submit");
    CHECK(cli.field("proposal", one, "number") == QStringLiteral("1"));
    CHECK(cli.field("proposal", one, "status") == QStringLiteral("submitted"));

    const QString two =
        cli.add("proposal title=设立哺乳间 proposer_name=李四 grounds=同上 measure=同上");
    cli.refused("do proposal 设立哺乳间 submit", "0 seconders in office; 2 are needed");
    cli.refused("add proposal_seconder proposal=设立哺乳间 deputy=李四", "cannot second the own");
    cli.add("proposal_seconder proposal=设立哺乳间 deputy=张三");
    cli.refused("add proposal_seconder proposal=设立哺乳间 deputy=张三",
                "signed this proposal already");
    cli.add("proposal_seconder proposal=设立哺乳间 deputy=王五");
    cli.ok("do proposal 设立哺乳间 submit");
    CHECK(cli.field("proposal", two, "number") == QStringLiteral("2"));
    cli.refused("set proposal 设立哺乳间 title=改名", "what its author signed stands");

    cli.write("list.csv", "编号,类别,案由,案据,建议措施,提案人,附议人\n"
                          "3,生活,延长班车,太早,加一班,王五,张三、赵六\n"
                          "4,生活,调岗,本人,请调,赵六,张三、钱七\n");
    CHECK(at(cli.ok("--json import proposal list.csv").json(), "new").toInteger() == 2);
    cli.ok("do proposal_call 一次会议征集 take_in");
    CHECK(at(cli.ok("--json list proposal --where status=submitted").json().toArray()[0],
             "call_title") == QStringLiteral("一次会议征集"));
    CHECK(cli.ok("--json list proposal --where status=submitted").json().toArray().size() == 4);

    cli.refused("do proposal 设立哺乳间 merge into=增设母婴室", "not docketed");
    cli.ok("do proposal 增设母婴室 docket screened_by=提案委员会");
    cli.ok("do proposal 设立哺乳间 merge into=增设母婴室");
    cli.refused("do proposal 调岗 decline ground=个人问题", "missing");
    cli.ok("do proposal 调岗 decline ground=个人问题 reason=由单位答复");
    cli.ok("do proposal 延长班车 suggest reason=转后勤");

    const QString lead = cli.add("proposal_handling proposal=增设母婴室 unit=设备部");
    const QString helper = cli.add("proposal_handling proposal=增设母婴室 unit=安全部");
    cli.ok("do proposal 增设母婴室 hand_over");
    CHECK(cli.field("proposal_handling", helper, "part") == QStringLiteral("co_handler"));
    const auto doing = [](const QString& id, const char* words) {
        return ("do proposal_handling " + id + u' ' + QString::fromUtf8(words)).toUtf8();
    };
    const QByteArray today = QDate::currentDate().toString(Qt::ISODate).toUtf8();
    cli.ok(doing(lead, "remind").constData());
    CHECK(cli.field("proposal_handling", lead, "reminders") == QStringLiteral("1"));
    cli.ok(("report proposal-reminder " + lead.toUtf8() + " reminder.pdf").constData());
    cli.ok(("report proposal-letters " + cli.call.toUtf8() + " letters.pdf").constData());
    CHECK(cli(("report proposal-slip " + one.toUtf8() + " slip.pdf").constData()).status == 1);
    cli.refused(doing(lead, ("reply kind=A reply=好 done_on=" + today).constData()).constData(),
                "安全部");
    cli.ok(doing(helper, ("reply kind=A reply=同意 done_on=" + today).constData()).constData());
    cli.refused(doing(lead, "reply kind=B reply=计划").constData(), "by when");
    cli.ok(doing(lead, ("reply kind=A reply=已办 done_on=" + today).constData()).constData());
    cli.ok(doing(lead, "accept").constData());
    CHECK(cli.field("proposal", one, "status") == QStringLiteral("replied"));
    cli.refused("do proposal 增设母婴室 close", "not rated");
    cli.ok("do proposal 增设母婴室 rate satisfaction=满意");
    cli.ok("do proposal 设立哺乳间 rate_merged satisfaction=不满意 comment=没看到");
    cli.ok("do proposal 增设母婴室 handle_again");
    CHECK(cli.field("proposal", one, "rounds") == QStringLiteral("2"));
    const auto again =
        cli.ok("--json list proposal_handling --where round=2 --sort id").json().toArray();
    REQUIRE(again.size() == 2);
    for (const int i : {1, 0}) {
        const QString id = QString::number(at(again[i], "id").toInteger());
        cli.ok(doing(id, ("reply kind=A reply=已办 done_on=" + today).constData()).constData());
        cli.ok(doing(id, "accept").constData());
    }
    cli.ok("do proposal 设立哺乳间 rate_merged satisfaction=满意");
    cli.ok("do proposal 增设母婴室 close");
    cli.refused("set proposal 增设母婴室 instruction=补批", "is closed");
    cli.ok("set proposal 增设母婴室 archive_number=2026-1");

    for (const char* name : {"proposal-register", "proposal-slips", "proposal-statistics"}) {
        cli.ok(("report " + QByteArray(name) + ' ' + cli.call.toUtf8() + " out.pdf").constData());
        CHECK(cli.contents("out.pdf").startsWith("%PDF-"));
    }
    cli.ok(("report proposal " + one.toUtf8() + " form.pdf").constData());
    cli.ok(("report proposal-slip " + two.toUtf8() + " slip.pdf").constData());
    cli.ok(("report proposal-statistics " + cli.call.toUtf8() + " numbers.csv").constData());
    CHECK(cli.contents("numbers.csv").contains("Docketed,1,"));
    cli.ok("undo");
    CHECK(cli.field("proposal", one, "archive_number").isEmpty());
    CHECK(cli.ok("--json check").issues().isEmpty());
    QStringList kinds;
    for (const auto& kind : cli.ok("--json kinds").json().toArray())
        kinds << at(kind, "kind").toString();
    for (const char* kind : {"proposal_call", "proposal", "proposal_seconder", "proposal_handling"})
        CHECK(kinds.contains(QString::fromUtf8(kind)));
}
