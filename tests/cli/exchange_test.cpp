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
    const QString mapped = told("--json --lang zh_CN import member a.csv --dry-run --map map.json");
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
    cli.ok("--reveal 备份 export member out.xlsx"); // a masked number makes no new member
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

TEST_CASE("cli: what cannot be written is found out before the deed") {
    Cli cli;
    cli.init();
    cli.write("a.csv", QByteArray("姓名,手机号\n张三,13812345678\n李") + '\0' + "四,\n");
    for (const char* command : {"--json import member a.csv --rejects no/such/folder/r.csv",
                                "--json import member a.csv --report no/such/folder/r.pdf"}) {
        INFO(command);
        CHECK(cli(command).status == 3);
        CHECK(cli.ok("--json list member").json().toArray().isEmpty());
    }
    const auto done = cli.ok("--json import member a.csv --rejects r.csv").json();
    CHECK(at(done, "new").toInteger() == 1);
    CHECK(at(done, "rejected").toInteger() == 1);
    CHECK(cli.contents("r.csv").contains("李␀四"));
    CHECK(cli.ok("--json list member").json().toArray().size() == 1);
}

TEST_CASE("cli: a map that says two things of one field, or nothing, is refused") {
    Cli cli;
    cli.init();
    cli.write("a.csv", "姓名,甲,乙\n张三,一部,二部\n");
    cli.write("two.json", "{\"甲\": \"department\", \"乙\": \"department\"}");
    cli.write("number.json", "{\"甲\": 7}");
    for (const char* map : {"two.json", "number.json"}) {
        const Ran ran = cli((QByteArray("import member a.csv --map ") + map).constData());
        INFO(map << ran.err.toStdString());
        CHECK(ran.status == 1);
        CHECK(ran.err.contains("甲"));
    }
    CHECK(cli.ok("--json list member").json().toArray().isEmpty());
}

TEST_CASE("cli: units that were exported are unchanged in their own office") {
    Cli cli;
    cli.init();
    cli.write("u.csv",
              "单位名称,上级单位,联系电话\n集团,,010-65123456转8021\n华北,集团,\n华东,集团,\n");
    cli.ok("import unit u.csv");
    for (const char* name : {"out.csv", "out.xlsx"}) {
        cli.ok((QByteArray("export unit ") + name).constData());
        const auto back = cli.ok((QByteArray("--json import unit ") + name).constData()).json();
        CHECK(at(back, "unchanged").toInteger() == 3);
        CHECK(at(back, "deed").toInteger() == 0);
    }
    CHECK(cli("set unit 华北 phone=abc").status == 1);
}

TEST_CASE("cli: an import goes in although others write meanwhile") {
    Cli cli;
    cli.init();
    QByteArray list = "姓名,手机号,入会时间\n";
    for (int i = 0; i < 20'000; ++i)
        list += "职工" + QByteArray::number(i) + ',' + QByteArray::number(13800000000 + i) +
                ",2019-03-05\n";
    cli.write("a.csv", list);
    QProcess import;
    import.setProcessEnvironment(cli.environment);
    import.setWorkingDirectory(cli.folder.path());
    import.start(QStringLiteral(ZHIJIA_CLI), {QStringLiteral("--json"), QStringLiteral("import"),
                                              QStringLiteral("member"), QStringLiteral("a.csv")});
    REQUIRE(import.waitForStarted());
    int written = 0;               // while the file is looked at
    for (; written < 4; ++written) // fewer than the attempts
        (void)cli(("add unit name=单位" + QByteArray::number(written)).constData());
    REQUIRE(import.waitForFinished(60'000));
    INFO(import.readAllStandardError().toStdString());
    CHECK(import.exitCode() == 0);
    const auto done = QJsonDocument::fromJson(import.readAllStandardOutput()).object();
    CHECK(at(done, "new").toInteger() == 20'000);
    CHECK(cli.ok("--json list member --limit 20001").json().toArray().size() == 20'000);
    CHECK(cli.ok("--json check").issues().isEmpty());
}

TEST_CASE("cli: what holds for every line of a file is said once") {
    const Cli cli;
    cli.init();
    const QByteArray term = cli.add("term from_date=2025-01-01 to_date=2029-12-31").toUtf8();
    cli.add("term from_date=2020-01-01 to_date=2024-12-31 number=9");
    cli.write("delegations.csv", "名称,顺序\n一团,1\n二团,2\n");
    CHECK(at(cli("--json import delegation delegations.csv").json(), "rejected").toInt() == 2);
    const auto done =
        cli.ok(("--json import delegation delegations.csv --set term=" + term).constData());
    CHECK(at(done.json(), "new").toInt() == 2);
    // Again: they are recognised with what was said for all of them.
    CHECK(at(cli.ok(("--json import delegation delegations.csv --set term=" + term).constData())
                 .json(),
             "unchanged")
              .toInt() == 2);
    CHECK(cli("import delegation delegations.csv --set nonsense=1").status == 1);
    CHECK(cli("import delegation delegations.csv --set term=99").status == 1);
}
