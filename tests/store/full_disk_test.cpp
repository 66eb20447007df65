// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk: the deed is refused in words, the file stays whole, and work goes on once there is
// room.
#include "tests/store/files.h"
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// Deeds until the disk is full; the words it was said in. At least one deed fits, not all of them
/// do.
QString fill(Office& office, int& k) {
    const int first = k;
    for (; k < first + 20'000; ++k) {
        try {
            const bool done = bigDeed(office, k).has_value();
            REQUIRE(done);
        } catch (const EnvironmentError& e) {
            CHECK(k > first);
            return e.text();
        }
    }
    FAIL("the disk never filled");
    return {};
}

void allIsWell(Office& office, int deeds) {
    const Issues issues = office.store().check();
    INFO(why(issues));
    CHECK(issues.isEmpty());
    CHECK(wholeDeeds(office).size() == deeds);
}

} // namespace

TEST_CASE("child-limited", "[.child]") {
    std::signal(SIGXFSZ, SIG_IGN);
    auto office = Office::open(childPath());
    REQUIRE(office);
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = rlim_t(600'000);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    int k = 0;
    const QString words = fill(**office, k);
    // Still full: refused again, in the same words, as often as one tries.
    for (int i = 0; i < 5; ++i)
        CHECK_THROWS_AS(bigDeed(**office, k), EnvironmentError);
    CHECK(wholeDeeds(**office).size() == k);
    limit.rlim_cur = before;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    for (int i = 0; i < 20; ++i)
        REQUIRE(bigDeed(**office, k++));
    allIsWell(**office, k);
    say(words.toUtf8());
}

TEST_CASE("store: when a file may not grow, the deed is refused in words and work goes on later") {
    TempOffice o;
    o.office.reset();
    Child child(QStringLiteral("child-limited"), o.path());
    const QByteArray words = child.line(60'000);
    REQUIRE(child.ended());
    INFO(words.toStdString() << child.process.readAll().toStdString());
    CHECK(child.process.exitCode() == 0);
    CHECK(words.contains("is full"));
    CHECK(words.contains("What was saved before is safe"));
}

TEST_CASE("store: a full disk refuses in words, the file stays whole, and work goes on once there "
          "is room") {
    QTemporaryDir folder;
    const QByteArray at = QFile::encodeName(folder.path());
    if (::mount("none", at.constData(), "tmpfs", 0, "size=6m") != 0) {
        WARN("skipped: this user may not mount; the test with a limit on files stands for it");
        return;
    }
    struct Unmount {
        QByteArray at;
        ~Unmount() { ::umount2(at.constData(), MNT_DETACH); }
    } unmount{at};
    QFile ballast(folder.filePath(QStringLiteral("ballast")));
    REQUIRE(ballast.open(QIODevice::WriteOnly));
    REQUIRE(ballast.write(QByteArray(3 * 1024 * 1024, 'x')) == 3 * 1024 * 1024);
    ballast.close();
    const QString path = folder.filePath(QStringLiteral("office.zhijia"));
    {
        auto office = Office::create(path, QStringLiteral("满"));
        REQUIRE(office);
        int k = 0;
        CHECK(fill(**office, k).contains(QStringLiteral("is full")));
        CHECK(wholeDeeds(**office).size() == k);
        // A copy does not fit either; nothing of it stays behind, and the old copy would have
        // stayed.
        CHECK_THROWS_AS((*office)->store().backupTo(folder.filePath(QStringLiteral("copy.zhijia"))),
                        EnvironmentError);
        CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("copy.zhijia.part"))));
        REQUIRE(ballast.remove());
        for (int i = 0; i < 10; ++i)
            REQUIRE(bigDeed(**office, k++));
        allIsWell(**office, k);
        CHECK(fill(**office, k).contains(QStringLiteral("is full")));
        allIsWell(**office, k);
    }
    // Closed while full, opened while full: still whole.
    auto again = Office::open(path);
    INFO((again ? std::string() : why(again.error())));
    REQUIRE(again);
    CHECK((*again)->store().check().isEmpty());
    again->reset();
    // A new office does not fit: nothing half made stays behind.
    QFile more(folder.filePath(QStringLiteral("more")));
    REQUIRE(more.open(QIODevice::WriteOnly));
    while (more.write(QByteArray(4096, 'x')) == 4096 && more.flush()) {
    }
    more.close();
    const QString second = folder.filePath(QStringLiteral("second.zhijia"));
    CHECK_FALSE(Office::create(second, QStringLiteral("二")));
    for (const char* end : {"", "-wal", "-shm", "-journal", ".lock", ".writer"})
        CHECK_FALSE(QFile::exists(second + QString::fromUtf8(end)));
}
#endif
