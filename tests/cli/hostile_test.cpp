// SPDX-License-Identifier: GPL-3.0-or-later
// Slips of the hand and broken surroundings: nothing that exists is lost, one JSON value comes out
// whatever happens, and the status says whose doing it was.
#include "tests/cli/cli.h"

using namespace zhijia::test;

namespace {
constexpr const char* roster = "姓名,性别\n张三,男\n李四,紫\n";
}

TEST_CASE("cli: rejected lines go over no office, no list and no other file") {
    Cli cli;
    cli.init();
    cli.write("roster.csv", roster);
    cli.write("letter.csv", "Dear colleague\n");
    const QByteArray office = cli.contents("office.zhijia");
    for (const char* wrong : {"office.zhijia", "./office.zhijia", "office.zhijia-wal", "roster.csv",
                              "letter.csv", "."}) {
        INFO(wrong);
        const Ran ran =
            cli((QByteArray("--json import member roster.csv --rejects ") + wrong).constData());
        CHECK(ran.status == 1);
        CHECK_FALSE(ran.issues().isEmpty());
        CHECK(cli.contents("office.zhijia") == office); // nothing was imported either
        CHECK(cli.contents("roster.csv") == roster);
        CHECK(cli.contents("letter.csv") == "Dear colleague\n");
    }
    for (const char* lang : {"en", "zh_CN", "en"}) { // an older file of rejected lines is replaced
        cli.ok((QByteArray("--lang ") + lang + " import member roster.csv --rejects rejected.csv")
                   .constData());
        CHECK(cli.contents("rejected.csv").contains("李四"));
    }
    CHECK(cli("import member roster.csv --report roster.csv").status == 1);
    CHECK(cli.contents("roster.csv") == roster);
    cli.ok("list member");
}

TEST_CASE("cli: export, report and backup go over no office") {
    Cli cli;
    cli.init();
    cli.add("member name=张三");
    cli.ok("backup copy.csv"); // an office, whatever its name
    cli.ok("--office other.pdf init 另一个");
    cli.write("letter.txt", "Dear colleague\n");
    const QByteArray office = cli.contents("office.zhijia"), copy = cli.contents("copy.csv"),
                     other = cli.contents("other.pdf");
    for (const char* wrong : {"export member copy.csv", "report roster other.pdf",
                              "backup other.pdf", "backup letter.txt", "backup office.zhijia"}) {
        INFO(wrong);
        CHECK(cli(wrong).status == 1);
        CHECK(cli.contents("office.zhijia") == office);
        CHECK(cli.contents("copy.csv") == copy);
        CHECK(cli.contents("other.pdf") == other);
        CHECK(cli.contents("letter.txt") == "Dear colleague\n");
    }
    cli.add("member name=李四");
    cli.ok("backup copy.csv"); // an earlier copy of the same office
    CHECK(cli.contents("copy.csv") != copy);
    cli.ok("export member list.csv");
    cli.ok("export member list.csv"); // who exports twice means it
}

TEST_CASE("cli: what the environment does has status 3, what was asked for wrongly 1") {
    Cli cli;
    cli.init();
    const QByteArray whole = cli.contents("office.zhijia");
    QByteArray damaged = whole;
    damaged[44] = 9;
    cli.write("damaged.zhijia", damaged);
    cli.write("cut.zhijia", whole.left(whole.size() / 2));
    for (const char* wrong : {"damaged.zhijia", "cut.zhijia"}) {
        INFO(wrong);
        const Ran ran = cli((QByteArray("--json --office ") + wrong + " list member").constData());
        CHECK(ran.status == 3);
        CHECK_FALSE(ran.issues().isEmpty());
    }
    cli.write("list.zhijia", "姓名\n");
    CHECK(cli("--office list.zhijia list member").status == 1);
    CHECK(cli("--office nowhere.zhijia list member").status == 1);
}

TEST_CASE("cli: with --json exactly one JSON value comes out, whatever happens") {
    Cli cli;
    cli.init();
    for (const char* command :
         {"--json --version", "--json --help", "--json list --help", "--json dance",
          "--json list dragon", "dance --json", "--json undo 0", "--json import member nowhere.csv",
          "--json --office nowhere.zhijia list member", "--json", "--json main-job job"}) {
        INFO(command);
        const Ran ran = cli(command);
        CHECK(ran.json().isObject());
        if (ran.status != 0)
            CHECK_FALSE(ran.issues().isEmpty());
    }
    CHECK(at(cli("--json main-job other").json(), "steps").toArray().size() > 6);
}

TEST_CASE("cli: numbers and dates out of range are said in short words") {
    Cli cli;
    cli.init();
    for (const char* wrong : {"undo 0", "undo abc", "undo 99999999999999999999", "log --limit -1",
                              "log --limit 99999999999", "list member --limit -1",
                              "list member --limit 99999999999", "due --days -1"}) {
        INFO(wrong);
        const Ran ran = cli(wrong);
        CHECK(ran.status == 2);
        CHECK(ran.err.contains("whole number"));
        CHECK(ran.err.size() < 300);
    }
    const Ran where = cli("list member --where id=abc");
    CHECK(where.status == 1);
    CHECK(where.err.contains("abc"));
    for (const char* day : {"2026/3/5", "2026-03-05", "2026年3月5日", "20260305"})
        cli.ok((QByteArray("due --on ") + day).constData());
}

#ifdef Q_OS_UNIX
TEST_CASE("cli: a full device is said once; bytes that are no text name no file") {
    Cli cli;
    cli.init();
    const auto shell = [&](const QByteArray& line) {
        QProcess process;
        process.setProcessEnvironment(cli.environment);
        process.setWorkingDirectory(cli.folder.path());
        cli.write("line.sh", line);
        process.start(QStringLiteral("bash"), {cli.file("line.sh"), QStringLiteral(ZHIJIA_CLI)});
        REQUIRE(process.waitForFinished(60'000));
        return std::pair(process.exitCode(), process.readAllStandardError());
    };
    const auto [full, err] = shell("\"$1\" kinds > /dev/full\n");
    CHECK(full == 3);
    CHECK(err.count("could not be written") == 1);
    CHECK(err.count('\n') == 1);
    const auto [raw, said] = shell("\"$1\" --office $'b\\xff\\xfe.zhijia' init 测试\n");
    CHECK(raw == 2);
    CHECK(said.contains("UTF-8"));
    CHECK(QDir(cli.folder.path()).entryList({QStringLiteral("b*")}, QDir::Files).isEmpty());
}

TEST_CASE("cli: restoring over a link keeps one office") {
    Cli cli;
    cli.init();
    cli.ok("backup copy.zhijia");
    cli.add("member name=张三");
    REQUIRE(QDir(cli.folder.path()).mkpath(QStringLiteral("desk")));
    REQUIRE(QFile::link(cli.file("office.zhijia"), cli.file("desk/link.zhijia")));
    cli.ok("--office desk/link.zhijia restore copy.zhijia");
    CHECK(QFileInfo(cli.file("desk/link.zhijia")).isSymLink());
    CHECK(cli.ok("--json list member").json().toArray().isEmpty());
}
#endif
