// SPDX-License-Identifier: GPL-3.0-or-later
// Law 3: a deed that was acknowledged is on the disk. A child writes deeds and is killed, two
// hundred times.
#include "tests/store/files.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("child-writer", "[.child]") {
    say("started");
    auto office = Office::open(childPath());
    REQUIRE(office);
    for (int k = childMore().first().toInt();; ++k)
        if (bigDeed(**office, k))
            say(QByteArray::number(k));
}

TEST_CASE("child-maker", "[.child]") {
    say("started");
    auto office = Office::create(childPath(), QStringLiteral("新办公室"));
    REQUIRE(office);
    for (int k = 0;; ++k)
        if (bigDeed(**office, k))
            say(QByteArray::number(k));
}

namespace {

/// Kills the child after a random time and returns what it had acknowledged by then.
/// With `awaited` the time starts at the first acknowledgement, however slow or busy the machine
/// is.
QSet<int> killLater(Child& child, QRandomGenerator& random, int first, int ms,
                    bool awaited = false) {
    REQUIRE(child.line() == "started");
    QSet<int> early;
    if (awaited)
        early << child.line(60'000).toInt();
    QElapsedTimer timer;
    timer.start();
    const int until = random.bounded(ms * 1000);
    while (timer.nsecsElapsed() / 1000 < until)
        QThread::usleep(200);
    child.process.kill(); // SIGKILL: no handler, no flush
    REQUIRE(child.ended());
    QSet<int> acknowledged = early;
    for (const QByteArray& line : child.rest())
        acknowledged << line.toInt();
    for (const int k : acknowledged)
        REQUIRE(k >= first);
    return acknowledged;
}

} // namespace

TEST_CASE("law 3: two hundred kills lose no acknowledged deed and leave no half deed") {
    QRandomGenerator random(20260302);
    int kills = 0;
    qsizetype acknowledgedInAll = 0;
    for (int round = 0; round < 10; ++round) {
        TempOffice o;
        o.office.reset();
        QSet<int> acknowledged;
        int next = 0;
        for (int run = 0; run < 20; ++run, ++kills, next += 100'000) {
            Child child(QStringLiteral("child-writer"), o.path(), {QString::number(next)});
            acknowledged += killLater(child, random, next, run % 3 == 0 ? 15 : 80, run % 3 == 2);
            if (run % 4 == 1 && run != 19)
                continue; // the next child finds the torn journal, not we
            auto office = Office::open(o.path(), o.options());
            INFO((office ? std::string() : why(office.error())));
            REQUIRE(office);
            const Issues issues = (*office)->store().check();
            INFO(why(issues));
            REQUIRE(issues.isEmpty());
            const QSet<int> there = wholeDeeds(**office);
            REQUIRE((acknowledged - there).isEmpty());
            // At most one deed per kill was on the disk but not yet acknowledged.
            CHECK(there.size() <= acknowledged.size() + run + 1);
            CHECK((*office)->book().log(1'000'000).size() == there.size());
        }
        acknowledgedInAll += acknowledged.size();
    }
    CHECK(kills == 200);
    INFO(acknowledgedInAll);
    CHECK(acknowledgedInAll >= 60); // one for each run that was waited for
}

TEST_CASE(
    "law 3: a kill while an office is being made leaves an office, or nothing that was promised") {
    QRandomGenerator random(7);
    // How long a maker takes here and now, so that the kills fall before, in and after the making
    // on any machine, and however many tables an office grows to have.
    const int takes = [] {
        QTemporaryDir folder;
        Child child(QStringLiteral("child-maker"), folder.filePath(QStringLiteral("new.zhijia")));
        REQUIRE(child.line() == "started");
        QElapsedTimer timer;
        timer.start();
        REQUIRE(child.line(60'000).toInt() == 0);
        const int ms = int(timer.elapsed());
        child.process.kill();
        REQUIRE(child.ended());
        return std::max(ms, 20);
    }();
    int made = 0;
    for (int run = 0; run < 30; ++run) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new.zhijia"));
        Child child(QStringLiteral("child-maker"), path);
        // Every third is let live to its first acknowledgement: what was made must be there.
        const QSet<int> acknowledged =
            killLater(child, random, 0, run % 3 == 2 ? 40 : takes + takes / 4, run % 3 == 2);
        auto office = Office::open(path);
        if (!office) { // killed before it was made: it is refused in words
            CHECK(acknowledged.isEmpty());
            continue;
        }
        ++made;
        CHECK((*office)->store().check().isEmpty());
        CHECK((acknowledged - wholeDeeds(**office)).isEmpty());
        CHECK((*office)->store().officeName() == QStringLiteral("新办公室"));
    }
    CHECK(made >= 10);
}
