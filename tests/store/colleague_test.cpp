// SPDX-License-Identifier: GPL-3.0-or-later
// Several desks, several threads, a folder on the network: who waits is told for whom.
#include "tests/store/files.h"
#include <QThread>
#include <atomic>
#include <thread>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("child-holder", "[.child]") {
    auto office = Office::open(childPath());
    REQUIRE(office);
    (void)(*office)->book().change({"test", "long"}, [&](Txn& txn) -> Outcome<void> {
        Unit unit;
        unit.name = QStringLiteral("半途");
        (void)txn.insert(unit);
        say("holding");
        QThread::sleep(60);
        return refuse(QStringLiteral("never"));
    });
}

TEST_CASE("child-deeds", "[.child]") {
    auto office = Office::open(childPath());
    REQUIRE(office);
    for (int k = 0; k < 5; ++k)
        REQUIRE(bigDeed(**office, childMore().first().toInt() + k));
    say("done");
}

TEST_CASE("store: whoever waits for a colleague is told who it is, and nothing changes") {
    TempOffice o;
    o.office.reset();
    Office::Options options = o.options();
    options.store.busySeconds = 1;
    o.office = std::move(*Office::open(o.path(), options));
    Child child(QStringLiteral("child-holder"), o.path());
    REQUIRE(child.line() == "holding");
    QString words;
    try {
        (void)bigDeed(*o.office, 1);
    } catch (const EnvironmentError& e) {
        words = e.text();
    }
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("李雷")));
    CHECK(words.contains(QString::number(child.process.processId())));
    CHECK(words.contains(QStringLiteral("Nothing was changed")));
    // Reading goes on meanwhile, and another desk may still open it.
    CHECK(o.read().count<Unit>() == 0);
    CHECK(Office::open(o.path(), options));
    child.process.kill();
    child.process.waitForFinished();
    CHECK(bigDeed(*o.office, 2)); // the dead one's half deed is gone
    CHECK(wholeDeeds(*o.office) == QSet<int>{2});
    CHECK(o.office->store().check().isEmpty());
    o.office.reset();
    CHECK_FALSE(QFile::exists(o.path() + QStringLiteral(".writer")));
}

TEST_CASE("store: on a network folder the journal is the slow one, it is said, and one desk works "
          "at a time") {
    TempOffice o;
    REQUIRE(o.office->store().journalMode() == QStringLiteral("wal"));
    REQUIRE_FALSE(o.office->store().isOnNetwork());
    o.office.reset();
    Office::Options options = o.options();
    options.store.isOnNetwork = [](const QString&) { return true; };
    options.store.busySeconds = 0;
    auto first = Office::open(o.path(), options);
    REQUIRE(first);
    CHECK((*first)->store().journalMode() == QStringLiteral("delete"));
    CHECK((*first)->store().isOnNetwork());
    REQUIRE((*first)->store().notes().size() == 1);
    CHECK((*first)->store().notes().first().text.contains(QStringLiteral("network")));
    REQUIRE(bigDeed(**first, 1));
    CHECK_FALSE(QFile::exists(o.path() + QStringLiteral("-wal")));
    const auto second = Office::open(o.path(), options);
    REQUIRE_FALSE(second);
    // It wrote last, and it is this very process that has it: told as that, not by its number.
    CHECK(second.error().first().text.contains(QStringLiteral("this program")));
    auto job = (*first)->sibling(); // a job of the same desk is welcome
    REQUIRE(job);
    REQUIRE(bigDeed(**job, 2));
    job->reset();
    first->reset();
    const auto later = Office::open(o.path(), options);
    REQUIRE(later);
    CHECK(wholeDeeds(**later) == QSet<int>{1, 2});
}

TEST_CASE("store: the journal that loses nothing is asked for and verified") {
    TempOffice o;
    CHECK(o.office->store().scalar(QStringLiteral("PRAGMA journal_mode")) == QStringLiteral("wal"));
    CHECK(o.office->store().scalar(QStringLiteral("PRAGMA synchronous")).toInt() == 2);
    CHECK(o.office->store().scalar(QStringLiteral("PRAGMA foreign_keys")).toInt() == 1);
    CHECK(o.office->store().scalar(QStringLiteral("PRAGMA busy_timeout")).toInt() == 10'000);
}

TEST_CASE("store: threads with connections of their own never lose or halve a deed") {
    TempOffice o;
    std::atomic<int> failed{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            auto mine = o.office->sibling();
            for (int k = 0; mine && k < 20; ++k)
                if (!bigDeed(**mine, t * 1000 + k))
                    ++failed;
            failed += mine ? 0 : 1;
        });
    for (auto& thread : threads)
        thread.join();
    CHECK(failed == 0);
    CHECK(wholeDeeds(*o.office).size() == 80);
    CHECK(o.office->store().check().isEmpty());
}

TEST_CASE(
    "book: the deeds of colleagues reach the screens once, in order, also those between our own") {
    TempOffice o;
    QList<qint64> heard;
    qsizetype changes = 0;
    QObject::connect(&o.book(), &Book::changed, [&](const Receipt& r) {
        heard << r.deed;
        changes += r.changes.size();
        for (const Change& c : r.changes)
            CHECK(c.kind);
    });
    const auto colleague = [&](int from) {
        Child child(QStringLiteral("child-deeds"), o.path(), {QString::number(from)});
        REQUIRE(child.line() == "done");
        REQUIRE(child.ended());
    };
    o.book().poll();
    CHECK(heard.isEmpty());
    colleague(100);
    o.book().poll();
    CHECK(heard == QList<qint64>{1, 2, 3, 4, 5});
    colleague(200);
    REQUIRE(bigDeed(*o.office, 1)); // ours comes after theirs, and they are told first
    CHECK(heard == QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    o.book().poll();
    CHECK(heard.size() == 11);
    CHECK(changes == 11 * 4);

    auto job = o.office->sibling();
    REQUIRE(job);
    const auto receipt = bigDeed(**job, 2);
    REQUIRE(receipt);
    o.book().poll();
    o.book().adopt(*receipt); // the job hands over what was heard already
    CHECK(heard.size() == 12);
}

TEST_CASE("book: a listener that makes a deed of its own does not upset the order") {
    TempOffice o;
    auto other = o.office->sibling();
    REQUIRE(other);
    QList<qint64> heard;
    QObject::connect(&o.book(), &Book::changed, [&](const Receipt& r) {
        heard << r.deed;
        if (heard.size() == 1)
            REQUIRE(bigDeed(*o.office, 900));
    });
    for (int k = 0; k < 3; ++k)
        REQUIRE(bigDeed(**other, k));
    o.book().poll();
    CHECK(heard == QList<qint64>{1, 2, 3, 4});
}
