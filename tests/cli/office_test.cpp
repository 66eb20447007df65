// SPDX-License-Identifier: GPL-3.0-or-later
// The office as a file, the history, and how the program behaves in a hostile shell.
#include "tests/cli/cli.h"

using namespace zhijia::test;

TEST_CASE("cli: init, check, backup and restore") {
    Cli cli;
    const auto made = cli.ok("--json init 测试工会").json();
    CHECK(at(made, "name") == QStringLiteral("测试工会"));
    CHECK(at(made, "file") == cli.file("office.zhijia"));
    CHECK(cli("init 又一个").status == 1); // it exists
    cli.add("member name=张三");
    CHECK(cli.ok("--json check").issues().isEmpty());
    CHECK(cli.ok("check").out.contains("whole"));
    cli.ok("backup copy.zhijia");
    cli.add("member name=李四");
    CHECK(cli("backup office.zhijia").status == 1);
    CHECK(cli("restore nowhere.zhijia").status == 1);
    CHECK(cli.ok("--json list member").json().toArray().size() == 2);
    cli.ok("restore copy.zhijia");
    CHECK(cli.ok("--json list member").json().toArray().size() == 1);
    CHECK(QDir(cli.folder.path()).entryList({QStringLiteral("*-before-restore-*")}).size() == 1);
    CHECK(cli("backup no/such/folder/copy.zhijia").status == 3);
    cli.environment.remove(QStringLiteral("ZHIJIA_OFFICE"));
    cli.ok("init 另一个");
    CHECK(QFile::exists(cli.file("另一个.zhijia")));
    cli.ok("--office 另一个.zhijia list member");
}

TEST_CASE("cli: undo, redo and log") {
    Cli cli;
    cli.init();
    CHECK(cli("undo").status == 1);
    const QByteArray id = cli.add("member name=张三").toLatin1();
    cli.ok(("set member " + id + " post=焊工").constData());
    const auto undone = cli.ok("--json undo").json();
    CHECK(at(undone, "undoes").toInteger() == 2);
    CHECK(at(cli.ok("--json show member 张三").json(), "post").isNull());
    cli.ok("redo");
    CHECK(at(cli.ok("--json show member 张三").json(), "post") == QStringLiteral("焊工"));
    CHECK(cli("redo").status == 1);
    const Ran early = cli("--json undo 1"); // a newer change stands in the way, and is named
    CHECK(early.status == 1);
    CHECK(at(early.issues()[0], "text").toString().contains(QStringLiteral("张三")));
    const auto log = cli.ok("--json log --limit 2").json().toArray();
    REQUIRE(log.size() == 2);
    CHECK(at(log[0], "deed").toInteger() == 4);
    CHECK(cli("undo minus").status == 2);
}

TEST_CASE("cli: damage is found by check, and a damaged or missing office is refused") {
    Cli cli;
    const Ran missing = cli("--json list member");
    CHECK(missing.status == 1);
    CHECK_FALSE(missing.issues().isEmpty());
    CHECK_FALSE(QFile::exists(cli.file("office.zhijia")));
    cli.write("office.zhijia", "姓名,性别\n");
    CHECK(cli("list member").status == 1);
    CHECK(cli.contents("office.zhijia") == "姓名,性别\n");
    CHECK(cli("--office postgresql://server/office list member").status == 1);
    cli.environment.remove(QStringLiteral("ZHIJIA_OFFICE"));
    CHECK(cli("list member").status == 2);
}

TEST_CASE("cli: what cannot be understood has status 2 and prints nothing on standard output") {
    Cli cli;
    cli.init();
    for (const char* wrong :
         {"", "dance", "add", "list", "list dragon", "--lang fr list member", "add member name",
          "add member =x", "add member name=a name=b", "list member --limit many",
          "list member --limit -1", "import member", "due --on someday", "--wrong"}) {
        INFO(wrong);
        const Ran ran = cli(wrong);
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK_FALSE(ran.err.isEmpty());
    }
    CHECK(cli("--help").status == 0);
    CHECK(cli("--help").out.contains("restore"));
    CHECK(cli("list --help").out.contains("--where"));
    CHECK(cli("--version").out.startsWith("zhijia "));
}

TEST_CASE("cli: due is an empty list when nothing is due") {
    Cli cli;
    cli.init();
    CHECK(cli.ok("--json due --on 2026-03-02").json().isArray());
}

TEST_CASE("cli: the language is the system's or the one asked for") {
    Cli cli;
    cli.init();
    CHECK(cli.ok("list member").out.contains("Records: 0"));
    CHECK(cli.ok("--lang zh_CN list member").out.contains("姓名"));
    cli.environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("zh_CN.UTF-8"));
    CHECK(cli.ok("list member").out.contains("姓名"));
    CHECK(cli.ok("--lang=en list member").out.contains("Name"));
}

TEST_CASE("cli: in a shell that knows no Chinese, Chinese still goes in and out") {
    Cli cli;
    for (const char* locale : {"C", "POSIX", "en_US.ISO-8859-1"}) {
        cli.environment.insert(QStringLiteral("LC_ALL"), QString::fromUtf8(locale));
        QFile::remove(cli.file("office.zhijia"));
        const Ran made = cli.ok("init 测试工会");
        CHECK(made.err.isEmpty()); // no complaint of a library either
        cli.add("member name=张小明𬱖 post=焊工");
        CHECK(cli.ok("--json list member --find 小明").out.contains("张小明𬱖"));
        QFile::remove(cli.file("副本.zhijia")); // of the office before
        cli.ok("backup 副本.zhijia");
        CHECK(QFile::exists(cli.file("副本.zhijia")));
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("cli: a reader who goes away ends it without a word; a full device is said") {
    Cli cli;
    cli.init();
    QByteArray rows = "姓名,备注\n";
    for (int i = 0; i < 3000; ++i)
        rows += "职工" + QByteArray::number(i) + "," + QByteArray(100, 'x') + "\n";
    cli.write("rows.csv", rows);
    cli.ok("import member rows.csv");
    const auto shell = [&](const QString& line) {
        QProcess process;
        process.setProcessEnvironment(cli.environment);
        process.start(QStringLiteral("bash"),
                      {QStringLiteral("-c"), line, QStringLiteral(ZHIJIA_CLI)});
        REQUIRE(process.waitForFinished(60'000));
        return std::pair(process.readAllStandardOutput(), process.readAllStandardError());
    };
    for (const char* list : {"list member", "--json list member"}) {
        const auto [out, err] =
            shell(QStringLiteral("\"$0\" %1 | head -c 10; echo \" ${PIPESTATUS[0]}\"")
                      .arg(QString::fromUtf8(list)));
        CHECK(out.endsWith(" 3\n"));
        CHECK(err.isEmpty());
    }
    const auto [out, err] = shell(QStringLiteral("\"$0\" list member > /dev/full; echo $?"));
    CHECK(out == "3\n");
    CHECK(err.contains("could not be written"));
}
#endif
