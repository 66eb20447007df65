// SPDX-License-Identifier: GPL-3.0-or-later
// Measures from a shell: a list taken over, steps, what is due, the papers.
#include "tests/cli/cli.h"
#include <QDate>

using namespace zhijia::test;

TEST_CASE("cli: a register of measures is taken over, goes on, and is printed") {
    Cli cli;
    cli.init();
    cli.add("unit name=后勤部");
    const QDate today = QDate::currentDate();
    const auto day = [&](int days) { return today.addDays(days).toString(Qt::ISODate).toUtf8(); };
    cli.write("list.csv",
              "编号,落实事项,来源,责任部门,责任人,完成时限,承诺日期,状态,完成日期,落实情况,原因\n"
              "去年-1,修缮食堂,去年联席会,后勤部,老王," +
                  day(-40) + "," + day(-90) + ",已完成," + day(-45) +
                  ",完工,\n"
                  "去年-2,加装电梯,去年联席会,后勤部,老王," +
                  day(-40) + "," + day(-90) + ",无法完成," + day(-41) +
                  ",,楼体承重不足\n"
                  "去年-3,无果而终,去年联席会,后勤部,老王," +
                  day(-40) + "," + day(-90) + ",无法完成," + day(-41) +
                  ",,\n"
                  ",更换暖风机,,后勤部,老李," +
                  day(-3) + "," + day(-50) +
                  ",,,,\n"
                  ",没有期限,,后勤部,老李,,," +
                  ",,,\n"
                  ",没有责任人,,,," +
                  day(9) + ",,,,,\n");
    const auto came = cli("--json import measure list.csv").json();
    CHECK(at(came, "new").toInteger() == 3);
    CHECK(at(came, "rejected").toInteger() == 3);
    const auto due = cli.ok("--json due").json().toArray();
    REQUIRE(due.size() >= 1);
    bool overdue = false;
    for (const auto& d : due)
        overdue |=
            at(d, "kind").toString() == QStringLiteral("measure") && at(d, "overdue").toBool();
    CHECK(overdue);
    const Ran refused = cli("--json do measure 更换暖风机 give_up");
    CHECK(refused.status == 1);
    cli.ok(("do measure 更换暖风机 extend to=" + day(20) + " reason=缺货").constData());
    cli.add("progress_note measure=更换暖风机 text=已到货");
    cli.ok("do measure 更换暖风机 finish result=全部更换");
    cli.ok("do measure 更换暖风机 confirm by=工会");
    CHECK(at(cli.ok("--json show measure 更换暖风机").json(), "kept").toString() ==
          QStringLiteral("on_time"));
    CHECK(cli("do measure 更换暖风机 withdraw reason=x").status == 1);
    cli.ok("report measure-register register.pdf");
    cli.ok("report measure-statistics scores.csv");
    CHECK(cli.contents("scores.csv").contains("后勤部,3"));
    cli.ok("report measure 更换暖风机 sheet.odt");
}
