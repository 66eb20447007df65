// SPDX-License-Identifier: GPL-3.0-or-later
// Law 8 from a shell: masked unless a reason is given, and the reason is kept.
#include "tests/cli/cli.h"

using namespace zhijia::test;

TEST_CASE("cli: what is sensitive is masked everywhere, and found by its exact value") {
    Cli cli;
    cli.init();
    const QByteArray whole = "11010519491231002X";
    const QByteArray id =
        cli.add(("member name=张三 mobile=13812345678 bank_card=6222021234567890128 id_number=" +
                 whole)
                    .constData())
            .toLatin1();
    for (const char* command :
         {"list member", "--json list member", "show member 张三", "--json show member 张三", "log",
          "--json log", "export member out.csv"}) {
        INFO(command);
        const Ran ran = cli.ok(command);
        for (const QByteArray& secret :
             {whole, QByteArray("13812345678"), QByteArray("6222021234567890128")})
            CHECK_FALSE((ran.out + ran.err).contains(secret));
    }
    CHECK_FALSE(cli.contents("out.csv").contains(whole));
    CHECK(cli.ok(("--json list member --find " + whole).constData()).json().toArray().size() == 1);
    CHECK(cli.ok("--json list member --find 1101051949").json().toArray().isEmpty());

    // What comes back masked overwrites nothing.
    const QString masked = at(cli.ok("--json show member 张三").json(), "id_number").toString();
    CHECK(masked.contains(u'*'));
    cli.ok(("set member " + id + " post=焊工 id_number=" + masked.toUtf8()).constData());
    CHECK(cli.ok(("--json list member --find " + whole).constData()).json().toArray().size() == 1);
}

TEST_CASE("cli: --reveal shows it, and who looked and why is in the history for good") {
    Cli cli;
    cli.init();
    cli.add("member name=张三 id_number=11010519491231002X");
    const auto before = cli.ok("--json log").json().toArray().size();
    const Ran empty =
        cli.run({QStringLiteral("--json"), QStringLiteral("show"), QStringLiteral("member"),
                 QStringLiteral("张三"), QStringLiteral("--reveal"), QStringLiteral(" ")});
    CHECK(empty.status == 1);
    CHECK_FALSE(empty.out.contains("11010519491231002X"));
    CHECK(at(cli.ok("--json --reveal 核对身份 show member 张三").json(), "id_number") ==
          QStringLiteral("11010519491231002X"));
    CHECK(cli.ok("--reveal 汇总上报 list member").out.contains("11010519491231002X"));
    cli.ok("--reveal 上报市总 export member out.csv");
    CHECK(cli.contents("out.csv").contains("11010519491231002X"));
    const QByteArray log = cli.ok("log").out;
    for (const char* reason : {"核对身份", "汇总上报", "上报市总", "韩梅梅"})
        CHECK(log.contains(reason));
    CHECK(cli.ok("--json log").json().toArray().size() > before + 2);
    CHECK_FALSE(log.contains("11010519491231002X"));
    cli.ok("undo"); // takes back the record, not the looking
    CHECK(cli.ok("log").out.contains("核对身份"));
}
