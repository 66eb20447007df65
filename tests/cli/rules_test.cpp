// SPDX-License-Identifier: GPL-3.0-or-later
// Rules, holidays and what is due, from a shell; and what a new record may not claim.
#include "tests/cli/cli.h"

using namespace zhijia::test;

TEST_CASE("cli: rules are listed, shown, copied, edited, added and chosen") {
    Cli cli;
    cli.ok("init 测试工会");
    const auto packs = cli.ok("--json rules list").json().toArray();
    REQUIRE(packs.size() >= 3);
    int inForce = 0;
    for (const auto& pack : packs)
        inForce += at(pack, "in_force").toBool();
    CHECK(inForce == 1);
    CHECK(cli.ok("rules show").out.contains("congress.quorum"));
    CHECK(cli.ok("--json rules show cn-tiers").json().toObject().value("pack") ==
          QStringLiteral("cn-tiers"));
    CHECK(at(cli.ok("--json rules choose cn-tiers").json(), "pack") ==
          QStringLiteral("cn-tiers@1"));
    CHECK(cli("rules choose mars").status == 1);
    CHECK(cli("rules show mars").status == 1);
    CHECK(cli("rules").status == 2);
    cli.ok("undo"); // choosing is a deed
    CHECK(at(cli.ok("--json rules show").json(), "pack") == QStringLiteral("cn"));

    const QByteArray copy = cli.ok("rules copy cn ours").out;
    QFile file(cli.file("ours.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(copy);
    file.close();
    CHECK(cli.ok("rules add ours.json").out.contains("ours@1"));
    CHECK(cli.ok("rules add ours.json").out.contains("ours@2"));
    CHECK(cli.ok("rules choose ours").out.contains("ours@2"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    CHECK(cli("rules add ours.json").status == 1);
    CHECK(cli("rules add nothing.json").status == 1);
}

TEST_CASE("cli: the office's own number is set with source and reason, and taken back") {
    Cli cli;
    cli.ok("init 测试工会");
    const char* const set = "rules set congress.papers 12 --source 实施细则第九条 --reason 邮路长";
    CHECK(cli("rules set congress.papers 12 --source 实施细则第九条").status == 2);
    CHECK(cli("rules set congress.papers 12 --reason 邮路长").status == 2);
    CHECK(cli("rules set no.such 12 --source x --reason y").status == 1);
    CHECK(cli("rules set congress.papers half --source x --reason y").status == 1);
    CHECK(cli("rules set congress.papers 12 --source x --reason y --pack mars").status == 1);
    CHECK(cli("rules set congress.papers 12 --source x --reason y --sure Z").status == 2);
    CHECK(cli("rules back congress.papers").status == 1); // nothing of its own yet
    const auto done = cli.ok((QByteArray("--json ") + set).constData()).json();
    CHECK(at(done, "number") == QStringLiteral("12"));
    CHECK(at(done, "pack").toString().startsWith(QStringLiteral("own@")));
    CHECK(at(cli.ok("--json rules show").json(), "pack") == QStringLiteral("own"));
    CHECK(cli.ok("rules show").out.contains("congress.papers"));
    CHECK(cli(set).status == 1); // that is what holds already
    CHECK(cli.ok("--lang en log --limit 1").out.contains("Change the rule"));
    CHECK(cli.ok("rules set congress.quorum >=3/4 --source 章程 --reason 从严 --sure V")
              .out.contains("3/4"));
    CHECK(cli("rules set congress.quorum <3/4 --source 章程 --reason 从严").status == 1);
    CHECK(at(cli.ok("--json rules back congress.papers").json(), "number") == QStringLiteral("7"));
    CHECK(cli("rules back congress.papers").status == 1);
    cli.ok("undo");
    CHECK(cli("rules set congress.papers 20 --source x --reason y --from 2020-01-01").status == 1);
    CHECK(cli("rules set congress.papers 20 --source x --reason y --from soon").status == 1);
}

TEST_CASE("cli: an own number below the law is pointed out, the history says both numbers") {
    Cli cli;
    cli.ok("init 测试工会");
    for (const char* kept : {"fund.balance", "fund.entry", "fund.purpose"}) {
        const Ran off = cli(
            (QByteArray("--lang en rules set ") + kept + " no --source x --reason y").constData());
        CHECK(off.status == 1);
        CHECK(off.err.contains("cannot be switched off"));
    }
    CHECK(cli("rules set notice.days 100000 --source x --reason y").status == 1);
    CHECK(cli("rules set congress.deputies.tiers 40:30,100:20 --source x --reason y").status == 1);
    const Ran weak =
        cli.ok("--lang en rules set congress.quorum >=1/2 --source 章程 --reason 人手少");
    CHECK(weak.err.contains("at least 2/3"));
    CHECK(weak.err.contains("Provisions"));
    const QByteArray log = cli.ok("--lang en log --limit 1").out;
    INFO(log.toStdString());
    CHECK(log.contains("at least 1/2 of those entitled instead of at least 2/3"));
    CHECK(cli.ok("--lang zh_CN log --limit 1").out.contains("1/2"));
    cli.ok("rules back congress.quorum");
    CHECK(cli.ok("--lang en log --limit 1").out.contains("at least 2/3 of those entitled instead"));
    const Ran odd =
        cli.run({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("rules"),
                 QStringLiteral("set"), QStringLiteral("congress.papers"), QStringLiteral("9"),
                 QStringLiteral("--source"), QStringLiteral("x"), QStringLiteral("--reason"),
                 QStringLiteral("邮\x1f路")});
    CHECK(odd.status == 0);
    CHECK(odd.err.contains("cannot be seen"));
}

TEST_CASE("cli: the office's own days are added, listed and taken away") {
    Cli cli;
    cli.ok("init 测试工会");
    CHECK(cli.ok("--json calendar list").json().toArray().isEmpty());
    cli.ok("calendar add 2027-02-06 off 春节");
    cli.ok("calendar add 2027-02-14 work 补班");
    const auto days = cli.ok("--json calendar list").json().toArray();
    REQUIRE(days.size() == 2);
    CHECK(at(days[0], "date") == QStringLiteral("2027-02-06"));
    CHECK(at(days[0], "kind") == QStringLiteral("off"));
    CHECK(at(days[1], "name") == QStringLiteral("补班"));
    QFile file(cli.file("days.tsv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date\tkind\tname\r\n2027-02-07\t休\t春节\r\n2027-02-06\toff\t春节\r\n");
    file.close();
    CHECK(at(cli.ok("--json calendar add --file days.tsv").json(), "changed") == 1);
    CHECK(cli.ok("--json calendar list").json().toArray().size() == 3);
    CHECK(cli("calendar add 2027-02-30 off").status == 1);
    CHECK(cli("calendar add 2027-02-28 perhaps").status == 1);
    CHECK(cli("calendar add").status == 2);
    cli.ok("calendar remove 2027-02-07");
    CHECK(cli("calendar remove 2027-02-07").status == 1);
    cli.ok("undo");
    CHECK(cli.ok("--json calendar list").json().toArray().size() == 3);
}

TEST_CASE("cli: due is what is overdue or soon; the rest is asked for") {
    Cli cli;
    cli.ok("init 测试工会");
    const auto id = cli.ok("add term from_date=2025-03-01 to_date=2029-02-28").out.trimmed();
    cli.ok(("do term " + id + " start").constData());
    const auto count = [&](const char* command) { return cli.ok(command).json().toArray().size(); };
    CHECK(count("--json due --on 2026-03-02 --all") == 2); // a sitting this year, the next congress
    CHECK(count("--json due --on 2026-03-02") == 0);
    CHECK(count("--json due --on 2026-12-10") == 1);
    CHECK(count("--json due --on 2029-02-10") >= 1);
    CHECK(count("--json due --on 2026-03-02 --days 400") == 1);
}

TEST_CASE("cli: a new record cannot claim what only a step may say") {
    Cli cli;
    cli.ok("init 测试工会");
    cli.ok("add term from_date=2025-03-01 to_date=2029-02-28 name=第一届");
    const auto sitting =
        cli("--json add sitting term=第一届 held_on=2026-03-02 status=open open_present=999");
    CHECK(sitting.status == 1);
    CHECK(at(sitting.issues().first(), "field") == QStringLiteral("status"));
    cli.ok("add member name=张三");
    const auto deputy = cli("--json add deputy member=张三 term=第一届 status=elected votes_for=1");
    CHECK(deputy.status == 1);
    CHECK(cli.ok("--json list deputy").json().toArray().isEmpty());
    for (const auto& kind : cli.ok("--json kinds").json().toArray())
        for (const auto& step : at(kind, "steps").toArray())
            CHECK(at(step, "guarded").toBool() != at(step, "guard").toString().isEmpty());
}
