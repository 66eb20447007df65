// SPDX-License-Identifier: GPL-3.0-or-later
// A resolution, its notice, an objection, the certificate and the volume by the command line alone.
#include "core/base/calendar.h"
#include "core/base/clock.h"
#include "tests/cli/cli.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

QString day(int days) { return SystemClock().today().addDays(days).toString(Qt::ISODate); }

struct Hall {
    Cli cli;
    QString sitting;
    Hall() {
        cli.init();
        const QString unit = cli.add("unit name=华北公司");
        const QString term = cli.add("term number=3");
        for (const char* name : {"张一", "张二", "张三"}) {
            const QString member =
                cli.add((QByteArray("member name=") + name + " unit=" + unit.toUtf8()).constData());
            const QString deputy =
                cli.add(("deputy term=" + term + " member=" + member).toUtf8().constData());
            cli.ok(
                ("do deputy " + deputy + " elect note=记录 on=" + day(-30)).toUtf8().constData());
        }
        sitting = cli.add(("sitting term=" + term + " held_on=" + day(-20)).toUtf8().constData());
        cli.ok(("do sitting " + sitting + " call on=" + day(-25)).toUtf8().constData());
        for (const QJsonValue row : cli.ok("--json list attendance").json().toArray())
            cli.ok(("do attendance " + QString::number(at(row, "id").toInteger()) + " check_in")
                       .toUtf8()
                       .constData());
        cli.ok(("do sitting " + sitting + " open").toUtf8().constData());
    }
    Ran run(const QString& words) const { return cli(words.toUtf8().constData()); }
    Ran ok(const QString& words) const { return cli.ok(words.toUtf8().constData()); }
    QString add(const QString& words) const { return cli.add(words.toUtf8().constData()); }
};

} // namespace

TEST_CASE("cli: from the vote to the certificate") {
    Hall h;
    const QString r = h.add("resolution title=关于集体合同的决议 sitting=" + h.sitting +
                            " text=予以通过。 prefix=华北职代 votes_for=1 votes_against=1 "
                            "votes_abstain=1");
    const Ran half = h.run("do resolution " + r + " adopt");
    CHECK(half.status == 1);
    CHECK(half.err.contains("2 are needed"));
    h.ok("set resolution " + r + " votes_for=2 votes_abstain=0");
    h.ok("do resolution " + r + " adopt");
    CHECK(h.run("set resolution " + r + " text=别的").status == 1);
    CHECK(at(h.ok("--json show resolution " + r).json(), "mark").toString() ==
          QStringLiteral("华北职代〔%1〕1号").arg(SystemClock().today().addDays(-20).year()));

    const QString n = h.add("notice resolution=" + r + " places=公开栏 contacts=工会办公室");
    CHECK(h.run("do notice " + n + " post on=" + day(1)).status == 1);
    h.ok("do notice " + n + " post late_reason=补录 on=" + day(-3));
    CHECK(at(h.ok("--json show resolution " + r).json(), "status").toString() ==
          QStringLiteral("published"));
    const Ran early = h.run("do notice " + n + " end");
    CHECK(early.status == 1);
    const Calendar calendar;
    const QDate posted = SystemClock().today().addDays(-3);
    CHECK(early.err.contains(
        calendar.addWorkdays(posted, 5).addDays(1).toString(Qt::ISODate).toUtf8()));
    CHECK(h.run("report notice-certificate " + n + " out.pdf").status == 1);
    CHECK(h.ok("--json due").out.contains("notice"));
    h.ok("do notice " + n + " withdraw reason=有误");
    h.ok("do notice " + n + " draft_again");
    CHECK(h.run("remove notice " + n).status == 1);

    // Posted long enough ago.
    const QString old = h.add("notice resolution=" + r + " places=公开栏");
    h.ok("do notice " + old + " post late_reason=补录 on=" + day(-18));
    const QString o =
        h.add("objection notice=" + old + " anonymous=yes text=不同意 received_on=" + day(-17));
    CHECK(h.run("do notice " + old + " end").status == 1);
    CHECK(h.run("add objection notice=" + old + " anonymous=yes text=晚到").status == 1);
    h.ok("do objection " + o + " answer answer=已核实 verdict=rejected by=王芳");
    h.ok("do objection " + o + " close");
    h.ok("do notice " + old + " end");
    h.ok("do notice " + old + " certify");
    for (const auto& [report, id] : {std::pair{"resolution", r},
                                     {"notice", old},
                                     {"notice-certificate", old},
                                     {"objection-answer", o}}) {
        h.ok("report " + QString::fromUtf8(report) + ' ' + id + " out.pdf");
        CHECK(h.cli.contents("out.pdf").startsWith("%PDF-"));
    }
    h.ok("report notice-register out.pdf");

    // The volume.
    const auto made =
        h.ok("--json archive make " + h.sitting + " volume --zip --date 2026-04-01").json();
    CHECK(at(made, "files").toInteger() > 10);
    CHECK(h.cli.contents("volume.zip").startsWith("PK"));
    const auto verified = h.ok("--json archive verify volume").json();
    CHECK(at(verified, "fingerprint") == at(made, "fingerprint"));
    h.ok("archive make " + h.sitting + " volume --zip --date 2026-04-01");
    CHECK(at(h.ok("--json archive verify volume").json(), "fingerprint") ==
          at(made, "fingerprint"));
    h.cli.write("volume/register.csv", "tampered");
    const Ran tampered = h.run("archive verify volume");
    CHECK(tampered.status == 1);
    CHECK(tampered.err.contains("register.csv"));
    CHECK(h.run("archive verify .").status == 1);
    CHECK(h.run("archive make " + h.sitting + " .").status == 1);
    CHECK(h.run("archive make " + h.sitting + " office.zhijia").status == 1);
    CHECK(h.run("archive make 4711 elsewhere").status != 0);
    CHECK(h.run("archive make " + h.sitting + " elsewhere --date never").status == 1);
    CHECK(h.run("archive").status == 2);
}
