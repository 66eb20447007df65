// SPDX-License-Identifier: GPL-3.0-or-later
// The first job from a shell: the sample office, its reports, and the one command that does it all.
#include "tests/cli/cli.h"

using namespace zhijia::test;

TEST_CASE("cli: the sample office is filled once, and every report of it is written") {
    Cli cli;
    cli.init();
    CHECK(at(cli.ok("--json sample").json(), "members").toInteger() > 1000);
    CHECK(cli("sample").status == 1); // it is no longer empty
    CHECK(cli.ok("--json check").issues().isEmpty());
    const auto reports = cli.ok("--json reports").json().toArray();
    REQUIRE(reports.size() >= 5);
    for (const auto& r : reports) {
        const QString name = at(r, "name").toString(), kind = at(r, "kind").toString();
        INFO(name.toStdString());
        CHECK(at(r, "optional").isBool());
        QStringList command{QStringLiteral("--json"), QStringLiteral("report"), name};
        if (!at(r, "optional").toBool()) {
            CHECK(cli.run(command + QStringList{QStringLiteral("out.pdf")}).status ==
                  2); // it needs a record
            const auto rows = cli.run({QStringLiteral("--json"), QStringLiteral("list"), kind,
                                       QStringLiteral("--limit"), QStringLiteral("1")})
                                  .json()
                                  .toArray();
            if (const QStringList none{QStringLiteral("needy_file"),
                                       QStringLiteral("welfare_standard"),
                                       QStringLiteral("spot_check")};
                none.contains(kind)) { // the sample has no family in need
                CHECK(rows.isEmpty());
                continue;
            }
            REQUIRE(rows.size() == 1);
            command << QString::number(at(rows[0], "id").toInteger());
        }
        const Ran written = cli.run(command + QStringList{QStringLiteral("out.pdf")});
        // Nothing is counted yet, the sample has no committees, and its lots are still being
        // called: such a paper is refused.
        if (const QStringList early{QStringLiteral("ballot-protocol"), QStringLiteral("committees"),
                                    QStringLiteral("auction-notice"),
                                    QStringLiteral("needy-notice")};
            early.contains(name)) {
            CHECK(written.status == 1);
            CHECK_FALSE(written.issues().isEmpty());
            continue;
        }
        INFO(written.err.toStdString());
        REQUIRE(written.status == 0);
        CHECK(cli.contents("out.pdf").startsWith("%PDF-"));
        REQUIRE(cli.run(command + QStringList{QStringLiteral("out.odt")}).status == 0);
        CHECK(cli.contents("out.odt").startsWith("PK"));
        CHECK(cli.run(command + QStringList{QStringLiteral("out.doc")}).status == 1);
        CHECK(cli.run(command + QStringList{QStringLiteral("no/such/out.pdf")}).status == 3);
    }
    CHECK(cli("report dragon out.pdf").status == 2);
    CHECK(cli("report roster").status == 2);
}

TEST_CASE("cli: the main job goes from an Excel list to the signed papers") {
    Cli cli;
    const Ran job = cli.ok("main-job folder");
    for (const char* step : {"1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "7. "})
        CHECK(job.out.contains(step));
    for (const char* paper : {"folder/roster.pdf", "folder/roll.pdf", "folder/attendance.pdf",
                              "folder/deputies.pdf", "folder/cards.pdf"})
        CHECK(cli.contents(paper).startsWith("%PDF-"));
    CHECK(cli.contents("folder/rejected-lines.csv").size() > 100);
    const auto sittings =
        cli.ok("--office folder/sample.zhijia --json list sitting").json().toArray();
    REQUIRE(sittings.size() == 1);
    CHECK(at(sittings[0], "open_present").toInteger() >=
          at(sittings[0], "open_needed").toInteger());
}
