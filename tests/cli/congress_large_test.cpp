// SPDX-License-Identifier: GPL-3.0-or-later
// A congress of the size that a large group has, by the command line alone: 150,000 members, 3,000
// deputies in 40 delegations. Each stage has its time printed, and all have a bar together.
#include "core/base/clock.h"
#include "tests/cli/cli.h"
#include "tests/support/roster.h"
#include <QElapsedTimer>
#include <cstdio>

using namespace zhijia;
using namespace zhijia::test;

namespace {

using roster::members, roster::deputies, roster::delegations;
constexpr int quorum = 2'000, present = 2'500;
constexpr int bar = 180'000; // milliseconds, in a development build

QString u8(const char* text) { return QString::fromUtf8(text); }

struct Large : Cli {
    QElapsedTimer whole, stage;
    QDate today = SystemClock().today();
    Large() {
        init();
        whole.start();
        stage.start();
    }
    QString day(int days) const { return today.addDays(days).toString(Qt::ISODate); }
    void took(const char* what) {
        std::printf("congress of %d: %-34s %6.1f s\n", deputies, what,
                    double(stage.restart()) / 1000);
        std::fflush(stdout);
    }
    QByteArray done(const QString& words) const {
        const Ran ran = run(words.split(u' ', Qt::SkipEmptyParts), bar);
        INFO(words.left(200).toStdString()
             << "\n"
             << ran.out.left(2000).toStdString() << ran.err.left(2000).toStdString());
        REQUIRE(ran.status == 0);
        return ran.out;
    }
    QString made(const QString& words) const {
        return QString::fromUtf8(done(u8("add ") + words).trimmed());
    }
    QJsonObject taken(const QString& words) const {
        return QJsonDocument::fromJson(done(u8("--json import ") + words)).object();
    }
    QJsonObject show(const char* kind, const QString& id) const {
        return QJsonDocument::fromJson(done(u8("--json show %1 %2").arg(u8(kind), id))).object();
    }
    QStringList ids(const QString& words) const {
        QStringList found;
        for (const QJsonValue& row :
             QJsonDocument::fromJson(done(u8("--json list ") + words)).array())
            found << QString::number(at(row, "id").toInteger());
        return found;
    }
};

} // namespace

TEST_CASE("cli: a congress of 3,000 deputies of 150,000 members", "[.large]") {
    Large c;
    c.write("members.csv", roster::memberList());
    CHECK(c.taken(u8("member members.csv"))[u8("new")].toInteger() == members);
    c.took("members imported");

    const QString term =
        c.made(u8("term name=第一届 from_date=%1 to_date=%2").arg(c.day(-300), c.day(700)));
    c.write("delegations.csv", roster::delegationList());
    CHECK(c.taken(u8("delegation delegations.csv --set term=") + term)[u8("new")].toInteger() ==
          delegations);
    c.write("deputies.csv", roster::deputyList(0, deputies, delegations));
    CHECK(c.taken(u8("deputy deputies.csv --set term=") + term)[u8("new")].toInteger() == deputies);
    c.done(u8("do term %1 start").arg(term));
    c.took("deputies imported");

    const QString sitting = c.made(u8("sitting term=%1 held_on=%2 mode=both").arg(term, c.day(0)));
    c.made(u8("plan sitting=") + sitting);
    c.done(u8("do sitting %1 call on=%2").arg(sitting, c.day(-10)));
    CHECK(c.ids(u8("attendance --limit 10000")).size() == deputies);
    c.took("planned and called");

    const auto join = [&](int from, int to) {
        QByteArray list = "姓名,代表证号,入会时间\n";
        for (int i = from; i < to; ++i)
            list += u8("代表%1,%1,%2 00:00:01\n").arg(i + 1).arg(c.day(0)).toUtf8();
        c.write("online.csv", list);
        CHECK(c.taken(u8("online_entry online.csv --set sitting=") + sitting)[u8("new")]
                  .toInteger() == to - from);
    };
    join(0, quorum - 1);
    const Ran below = c.run({u8("--json"), u8("do"), u8("sitting"), sitting, u8("open")});
    CHECK(below.status == 1);
    CHECK(below.out.contains("Present 1999 of 3000 deputies; 2000 are needed, 1 are missing."));
    join(quorum - 1, present);
    c.done(u8("do sitting %1 open").arg(sitting));
    CHECK(c.show("sitting", sitting)[u8("open_present")].toInteger() == present);
    c.took("checked in and opened");

    // 25 bundles of 100 papers; 1,501 of all 3,000 are needed, and exactly so many are in favour.
    const QString ballot =
        c.made(u8("ballot sitting=%1 title=集体合同 scrutineers=监票人").arg(sitting));
    const QString item = c.made(u8("ballot_item ballot=%1 title=集体合同").arg(ballot));
    c.done(u8("do ballot %1 open").arg(ballot));
    c.done(u8("do ballot %1 collect issued=%2 returned=%2").arg(ballot).arg(present));
    c.done(u8("do ballot %1 count").arg(ballot));
    for (const QString& count : c.ids(u8("ballot_count --where ballot=") + ballot)) {
        for (int i = 0; i < 25; ++i)
            c.made(u8("ballot_bundle ballot_count=%1 papers=100 invalid=2 totals=%2")
                       .arg(count, i == 0 ? u8("61/30/7") : u8("60/31/7")));
        c.done(u8("do ballot_count %1 submit").arg(count));
    }
    c.done(u8("do ballot %1 agree").arg(ballot));
    c.done(u8("do ballot %1 announce").arg(ballot));
    const QJsonObject line =
        c.show("ballot_tally", c.ids(u8("ballot_tally --where ballot=") + ballot).value(0));
    CHECK(line[u8("votes_for")].toInteger() == 1'501);
    CHECK(line[u8("needed")].toInteger() == 1'501);
    CHECK(line[u8("outcome")] == u8("passed"));
    c.took("counted twice, 25 bundles each");

    const QString resolution = c.made(u8("resolution item=") + item);
    c.done(u8("do resolution %1 adopt").arg(resolution));
    const QString notice =
        c.made(u8("notice resolution=%1 places=公开栏 contacts=工会").arg(resolution));
    c.done(u8("do notice %1 post").arg(notice));
    c.done(u8("do sitting %1 close").arg(sitting));
    const QString minutes = c.made(
        u8("minutes sitting=%1 chair=主席 recorder=记录 issuer=签发 main_to=各公司").arg(sitting));
    c.done(u8("do minutes %1 sign").arg(minutes));
    c.took("resolved, posted, closed, minuted");

    const QJsonObject volume =
        QJsonDocument::fromJson(c.done(u8("--json archive make %1 volume").arg(sitting))).object();
    CHECK(volume[u8("files")].toInteger() > 10);
    c.done(u8("archive verify volume"));
    c.took("volume made and verified");

    c.done(u8("check"));
    // The signing of the minutes is withdrawn with a reason, never undone; what comes after it is.
    c.made(u8("unit name=后勤分会"));
    c.done(u8("undo"));
    c.done(u8("redo"));
    c.took("checked, undone, redone");
    const qint64 all = c.whole.elapsed();
    std::printf("congress of %d: %-34s %6.1f s\n", deputies, "all", double(all) / 1000);
    CHECK(all < bar);
}
