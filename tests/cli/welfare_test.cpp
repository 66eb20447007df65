// SPDX-License-Identifier: GPL-3.0-or-later
// Members in need from a shell alone: lists taken over, the chain with every wrong move refused, a
// changed standard seen before it is applied, and nothing masked in any list, file or paper.
#include "core/base/citizen_id.h"
#include "tests/cli/congress_whole.h"

using namespace zhijia::test;
using namespace zhijia::test::whole;

namespace {

/// A number with a right check digit; no two are alike.
QString number(int i) {
    const QByteArray digits = QByteArray("33010619800101") + QByteArray::number(100 + i);
    return QString::fromLatin1(digits) +
           QLatin1Char(zhijia::citizenIdCheckDigit(digits.constData()));
}

struct Office : Congress {
    QString unit, standard, file;
    const QStringList secrets{number(1),    number(2),         number(3),
                              number(4),    u8("13812345678"), u8("6222021234567890128"),
                              u8("尿毒症"), u8("王小雨")};

    Office() {
        unit = made(u8("unit name=分拣中心 region=330106"));
        standard = entered(-400, 1000);
        done(u8("do welfare_standard %1 apply").arg(standard));
    }
    QString entered(int days, int line) const {
        return made(u8("welfare_standard region=330100 valid_from=%1 line=%2 relative_percent=200 "
                       "loss_percent=80 homes_most=1 school_percent=200 line_source=杭民发30号 "
                       "relative_source=杭总工发12号 loss_source=杭总工发12号 "
                       "exclusion_source=杭总工发12号")
                        .arg(day(days))
                        .arg(line));
    }
    QJsonValue imported(const char* kind, const QString& lines) const {
        write("list.csv", lines.toUtf8());
        return run({u8("--json"), u8("import"), u8(kind), u8("list.csv")}).json();
    }
    void step(const char* words) const { done(u8("do needy_file %1 %2").arg(file, u8(words))); }
    void on(int days, const char* words) const {
        done(u8("do needy_file %1 %2 on=%3").arg(file, u8(words), day(days)));
    }
    void no(const char* words, const char* text, const char* mend) const {
        refused(u8("do needy_file %1 %2").arg(file, u8(words)), text, mend);
    }
    void papersIn() const {
        done(u8("do needy_file %1 list_papers").arg(file));
        for (const QString& paper : ids(u8("needy_document")))
            done(u8("set needy_document %1 on_paper=yes").arg(paper));
    }
    void clean(const QByteArray& text, const char* where) const {
        INFO(where << "\n" << text.left(2000).toStdString());
        for (const QString& secret : secrets)
            CHECK_FALSE(text.contains(secret.toUtf8()));
    }
};

} // namespace

TEST_CASE("cli: a family's file from the old list to the approval, and a changed standard") {
    Office cli;
    const int year = cli.today.year() - 1;
    const auto files = cli.imported(
        "needy_file",
        u8("姓名,身份证号,工作单位,主要致困原因,收入年度,本人年收入,家庭其他收入,自付医疗费,"
           "疾病名称,"
           "手机号,银行卡号\n"
           "王建国,%1,分拣中心,本人大病,%3,36000,0,12000,尿毒症,13812345678,6222021234567890128\n"
           "李四,%2,分拣中心,收入低,%3,二十万,0,,,,\n")
            .arg(number(1), number(4))
            .arg(year));
    CHECK(at(files, "new").toInteger() == 1);
    CHECK(at(files, "rejected").toInteger() == 1); // named by its line, not dropped
    cli.file = cli.ids(u8("needy_file")).value(0);
    const auto people =
        cli.imported("household_member", u8("职工身份证号,姓名,关系,身份证号,身份,年收入\n"
                                            "%1,周敏,配偶,%2,无业,0\n"
                                            "%1,王小雨,女儿,%3,学生,\n")
                                             .arg(number(1), number(2), number(3)));
    CHECK(at(people, "new").toInteger() == 2);
    const auto again =
        cli.imported("needy_file", u8("姓名,身份证号,工作单位\n周敏,%1,分拣中心\n").arg(number(2)));
    CHECK(at(again, "new").toInteger() == 0); // she is in the other file

    cli.no("apply by=刘会计", "it is not in the file", "List the papers");
    cli.papersIn();
    cli.on(-40, "apply by=刘会计");
    CHECK(cli.field("needy_file", cli.file, "number").endsWith(u8("-0001")));
    CHECK(cli.field("needy_file", cli.file, "category") == u8("deep"));
    cli.no("approve by=孙主席 opinion=同意", "is not possible now", "It is possible from");
    cli.refused(u8("set needy_file %1 own_income=1").arg(cli.file), "is on its way", "Return");
    cli.refused(u8("set needy_file %1 status=approved").arg(cli.file), "by a step",
                "do needy_file");
    cli.on(-39, "check by=钱主席 opinion=属实");
    cli.on(-38,
           (u8("visit by=陈干事 found=属实 authorised_on=") + cli.day(-41)).toUtf8().constData());
    cli.on(-37, "review by=赵主任 opinion=同意 civil=无异常");
    cli.refused(u8("do needy_file %1 publish places=公告栏 on=%2").arg(cli.file, cli.day(-39)),
                "reached its present stage only on", "later date");
    cli.step("publish places=公告栏");
    cli.no("approve by=孙主席 opinion=同意", "The notice has not run yet", "or later");
    cli.ok("undo");
    cli.on(-36, "publish places=公告栏");
    cli.no("approve by=刘会计 opinion=同意", "filled in the file", "Somebody else");
    const QString objection =
        cli.made(u8("needy_objection file=%1 anonymous=yes text=有房 received_on=%2")
                     .arg(cli.file, cli.day(-33)));
    cli.no("approve by=孙主席 opinion=同意", "Not answered and closed yet", "Answer and close");
    cli.done(u8("do needy_objection %1 answer answer=无房 verdict=rejected").arg(objection));
    cli.done(u8("do needy_objection %1 close").arg(objection));
    cli.step("approve by=孙主席 opinion=同意");
    cli.refused(u8("remove needy_file %1").arg(cli.file), "a file is kept", "Exit");

    // What a lower line would change is seen before anything is written.
    const QString lower = cli.entered(-1, 600);
    cli.done(u8("report standard-changes %1 changes.csv").arg(lower));
    CHECK(cli.contents("changes.csv").contains("王建国"));
    CHECK(cli.field("needy_file", cli.file, "category") == u8("deep"));
    cli.done(u8("do welfare_standard %1 apply").arg(lower));
    CHECK(cli.field("needy_file", cli.file, "category") == u8("relative"));
    CHECK(cli.field("welfare_standard", lower, "changed") == u8("1"));

    for (const char* paper : {"needy-form", "needy-worksheet", "needy-notice", "needy-approval"}) {
        const QString text = cli.paper(paper, cli.file);
        INFO(paper);
        CHECK(text.size() > 200);
        cli.clean(text.toUtf8(), paper);
    }
    CHECK(cli.paper("needy-worksheet", cli.file).contains(u8("666.66")));
    CHECK_FALSE(cli.paper("needy-notice", cli.file).contains(u8("王建国")));
    cli.done(u8("report needy-statistics year.csv"));
    CHECK(cli.contents("year.csv").contains("1,3")); // one household, three people
    const QString check = cli.made(u8("spot_check seed=20261123"));
    cli.done(u8("do spot_check %1 draw").arg(check));
    CHECK(cli.ids(u8("spot_line")).size() == 1);

    cli.clean(cli.everything(), "lists");
    cli.clean(cli.ok("--json log").out, "log");
    cli.clean(cli.done(u8("--json show needy_file %1").arg(cli.file)), "history");
    for (const char* kind : {"needy_file", "household_member"}) {
        cli.done(u8("export %1 out.csv").arg(u8(kind)));
        cli.clean(cli.contents("out.csv"), kind);
    }
    CHECK(cli.list(u8("needy_file --find %1").arg(number(1))).size() == 1); // by the whole value
    CHECK(cli.list(u8("needy_file --find %1").arg(number(1).left(10))).isEmpty());
    cli.done(u8("--reveal 上报市总 export household_member out.csv"));
    CHECK(cli.contents("out.csv").contains(number(3).toUtf8()));
    CHECK(cli.ok("log").out.contains("上报市总"));
    cli.step("exit exit_reason=income_rose");
    CHECK(cli.field("needy_file", cli.file, "due_on") ==
          cli.today.addMonths(3).toString(Qt::ISODate)); // the call after the exit
    cli.step("follow_up by=陈干事 found=稳定");
    cli.step("reopen reason=返困");
    CHECK(cli.field("needy_file", cli.file, "relapses") == u8("1"));
    cli.whole();
}
