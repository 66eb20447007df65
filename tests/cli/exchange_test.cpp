// SPDX-License-Identifier: GPL-3.0-or-later
// import and export from a shell: counts, lines, rejects, and a round trip that changes nothing.
#include "tests/cli/cli.h"

using namespace zhijia::test;

namespace {
const QByteArray roster = "姓名,性别,手机号,单位,出生日期\n"
                          "张三,男,13812345678,华东分公司,1990-01-02\n"
                          ",女,13812345679,华东分公司,1991-01-02\n"
                          "李四,蓝,,华东分公司,\n"
                          "王五,女,,华东分公司,1992-03-04\n";
} // namespace

TEST_CASE("cli: import counts every line, names what it refuses, and can be undone at once") {
    Cli cli;
    cli.init();
    cli.write("roster.csv", roster);
    const auto dry = cli.ok("--json import member roster.csv --dry-run").json();
    CHECK(at(dry, "new").toInteger() == 2);
    CHECK(at(dry, "rejected").toInteger() == 2);
    CHECK(cli.ok("--json list member").json().toArray().isEmpty());
    const auto done = cli.ok("--json import member roster.csv --rejects rejects.csv").json();
    for (const char* key : {"new", "changed", "unchanged", "rejected"})
        CHECK(at(done, key) == at(dry, key));
    QSet<qint64> lines;
    for (const auto& line : at(done, "lines").toArray()) {
        CHECK(keysOf(line) == QStringList{QStringLiteral("field"), QStringLiteral("line"),
                                          QStringLiteral("reason"), QStringLiteral("severity")});
        CHECK_FALSE(at(line, "reason").toString().isEmpty());
        if (at(line, "severity") == QStringLiteral("error"))
            lines << at(line, "line").toInteger();
    }
    CHECK(lines == QSet<qint64>{3, 4});
    CHECK(cli.contents("rejects.csv").contains("李四"));
    CHECK_FALSE(cli.contents("rejects.csv").contains("王五"));
    CHECK(cli.ok("--json list member").json().toArray().size() == 2);
    const auto again = cli.ok("--json import member roster.csv").json();
    CHECK(at(again, "new").toInteger() == 0);
    CHECK(at(again, "unchanged").toInteger() == 2);
    cli.ok("undo");
    CHECK(cli.ok("--json list member").json().toArray().isEmpty());
    CHECK(cli.ok("--json list unit").json().toArray().isEmpty());
    CHECK(cli.ok("--json check").issues().isEmpty());
}

TEST_CASE("cli: the policy, the map and the encoding are the user's") {
    Cli cli;
    cli.init();
    cli.write("a.csv", "姓名,手机号,职务\n张三,13812345678,焊工\n");
    cli.write("b.csv", "姓名,手机号,职务,民族\n张三,13812345678,电工,汉族\n");
    cli.ok("import member a.csv");
    const auto post = [&] {
        return at(cli.ok("--json show member 张三").json(), "post").toString();
    };
    CHECK(at(cli.ok("--json import member b.csv --policy skip").json(), "changed").toInteger() ==
          0);
    cli.ok("import member b.csv --policy fill");
    CHECK(post() == QStringLiteral("焊工"));
    CHECK_FALSE(at(cli.ok("--json show member 张三").json(), "ethnicity").isNull());
    cli.ok("import member b.csv --policy update");
    CHECK(post() == QStringLiteral("电工"));
    cli.write("c.csv", "称呼,工作\n赵六,钳工\n");
    cli.write("map.json", "{\"称呼\": \"name\", \"工作\": \"post\"}");
    cli.ok("import member c.csv --map map.json");
    CHECK(at(cli.ok("--json show member 赵六").json(), "post") == QStringLiteral("钳工"));
    cli.write("bad.json", "{\"称呼\": \"colour\"}");
    CHECK(cli("import member c.csv --map bad.json").status == 1);
    CHECK(cli("import member c.csv --policy maybe").status == 2);
    CHECK(cli("import member nowhere.csv").status == 1);
    cli.write("empty.csv", "");
    CHECK(cli("import member empty.csv").status == 1);
    cli.write("gbk.csv", QByteArray("\xd0\xd5\xc3\xfb\n\xcb\xef\xc6\xdf\n")); // 姓名 / 孙七 in GBK
    const auto gbk = cli.ok("--json import member gbk.csv").json();
    CHECK(at(gbk, "new").toInteger() == 1);
    cli.ok("show member 孙七");
}

TEST_CASE("cli: columns that are not recognised are said, with --json and with a map too") {
    Cli cli;
    cli.init();
    cli.write("a.csv", "花名册,,\n姓名,星座,血型\n张三,白羊,A\n");
    const auto told = [&](const char* command) {
        QStringList reasons;
        for (const auto& line : at(cli.ok(command).json(), "lines").toArray())
            if (at(line, "line").toInteger() == 2)
                reasons << at(line, "reason").toString();
        return reasons.join(u' ');
    };
    const QString plain = told("--json --lang zh_CN import member a.csv --dry-run");
    CHECK(plain.contains(QStringLiteral("星座")));
    CHECK(plain.contains(QStringLiteral("血型")));
    cli.write("map.json", "{\"星座\": \"\"}"); // left out on purpose
    const QString mapped =
        told("--json --lang zh_CN import member a.csv --dry-run --map map.json");
    CHECK_FALSE(mapped.contains(QStringLiteral("星座")));
    CHECK(mapped.contains(QStringLiteral("血型")));
    CHECK(cli("import member a.csv --dry-run --map map.json").err.contains("血型"));
}

TEST_CASE("cli: exporting and importing again changes nothing; the old file stays when it cannot "
          "be written") {
    Cli cli;
    cli.init();
    cli.write("roster.csv", roster);
    cli.ok("import member roster.csv");
    cli.ok("set member 张三 note==1+1 bank_card=6222021234567890128 department=一车间");
    for (const char* lang : {"en", "zh_CN"})
        for (const char* reveal : {"", "--reveal 备份 "}) {
            const auto command = [&](const char* rest) {
                return QByteArray("--json --lang ") + lang + " " + reveal + rest;
            };
            INFO(command("").toStdString());
            CHECK(at(cli.ok(command("export member out.csv").constData()).json(), "records")
                      .toInteger() == 2);
            const auto back =
                cli.ok((QByteArray("--json --lang ") + lang + " import member out.csv").constData())
                    .json();
            CHECK(at(back, "unchanged").toInteger() == 2);
            CHECK(at(back, "new").toInteger() + at(back, "changed").toInteger() +
                      at(back, "rejected").toInteger() ==
                  0);
        }
    cli.ok("export member out.xlsx");
    CHECK(cli.contents("out.xlsx").startsWith("PK"));
    CHECK(cli("export member out.doc").status == 1);
    CHECK(cli("export member no/such/folder/out.csv").status == 3);
    CHECK(cli("export dragon out.csv").status == 2);
}

TEST_CASE("cli: a workbook is imported like a CSV file, and the result is written as a paper") {
    Cli cli;
    cli.init();
    cli.write("roster.csv", roster);
    cli.ok("import member roster.csv");
    cli.ok("export member out.xlsx");
    const auto same = cli.ok("--json import member out.xlsx --dry-run").json();
    CHECK(at(same, "unchanged").toInteger() == 2);
    cli.ok("undo");
    const auto back = cli.ok("--json import member out.xlsx").json();
    CHECK(at(back, "new").toInteger() == 2);
    CHECK(at(back, "rejected").toInteger() == 0);
    CHECK(cli("import member out.xlsx --sheet 2 --dry-run").status == 1);
    CHECK(cli("import member out.xlsx --sheet 1 --dry-run").status == 0);
    CHECK(cli("import member out.xlsx --encoding GBK --dry-run").status == 2);
    CHECK(cli("import member roster.csv --sheet 1 --dry-run").status == 2);
    cli.write("broken.xlsx", cli.contents("out.xlsx").left(3000));
    CHECK(cli("import member broken.xlsx").status == 1);

    cli.write("late.csv", "姓名,性别,手机号,入会时间\n赵六,男,13812345670,2019年3月\n"
                          "钱七,紫,13812345671,\n");
    for (const char* lang : {"en", "zh_CN"})
        for (const char* name : {"paper.pdf", "paper.odt", "paper.csv", "paper.xlsx"}) {
            INFO(lang << " " << name);
            cli.ok((QByteArray("--lang ") + lang + " import member late.csv --dry-run --report " +
                    name)
                       .constData());
            CHECK(cli.contents(name).size() > 200);
        }
    cli.ok("import member late.csv --report paper.csv");
    const QString paper = QString::fromUtf8(cli.contents("paper.csv"));
    CHECK(paper.contains(QStringLiteral("钱七"))); // rejected
    CHECK(paper.contains(QStringLiteral("赵六"))); // taken, with a warning
    CHECK_FALSE(paper.contains(QStringLiteral("13812345671")));
    CHECK(cli("import member late.csv --report no/such/paper.pdf").status == 3);
}
