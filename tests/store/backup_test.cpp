// SPDX-License-Identifier: GPL-3.0-or-later
// Copies: whole or not there at all; thinned so that the past stays within reach; put back safely.
#include "tests/store/files.h"
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QList<QDateTime> stamps(const QString& folder) {
    QList<QDateTime> list;
    static const QRegularExpression stamped(
        QStringLiteral("^office-[0-9a-z]+-[0-9]{8}-[0-9]{6}[.]zhijia$"));
    for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name).filter(stamped)) {
        QDateTime at =
            QDateTime::fromString(name.chopped(7).right(15), QStringLiteral("yyyyMMdd-HHmmss"));
        at.setTimeSpec(Qt::UTC);
        list << at;
    }
    return list;
}

Issues restored(const QString& backup, const QString& path) {
    const auto ok = Store::restore(backup, path);
    return ok ? Issues() : ok.error();
}

} // namespace

TEST_CASE(
    "backup: a copy holds what the office held, is whole, and replaces an old one in one step") {
    TempOffice o;
    REQUIRE(bigDeed(*o.office, 1));
    const QString copy = o.folder.filePath(QStringLiteral("copy.zhijia"));
    o.office->store().backupTo(copy);
    REQUIRE(bigDeed(*o.office, 2));
    {
        auto opened = Office::open(copy);
        REQUIRE(opened);
        CHECK(wholeDeeds(**opened) == QSet<int>{1});
        CHECK((*opened)->store().check().isEmpty());
    }
    o.office->store().backupTo(copy);
    auto opened = Office::open(copy);
    REQUIRE(opened);
    CHECK(wholeDeeds(**opened) == QSet<int>{1, 2});
    CHECK_THROWS_AS(
        o.office->store().backupTo(o.folder.filePath(QStringLiteral("no/such/copy.zhijia"))),
        EnvironmentError);
    CHECK(QDir(o.folder.path()).entryList({QStringLiteral("*.part")}).isEmpty());
}

TEST_CASE("backup: made once a day, whatever else lies in the folder") {
    TempOffice o;
    QTemporaryDir shared;
    o.office.reset();
    Office::Options options = o.options();
    options.store.backupFolder = shared.path();
    o.office = std::move(*Office::open(o.path(), options));
    for (const char* other : {"office-before-format-9.zhijia", "office-b-20990101-000000.zhijia",
                              "office-x-y.zhijia", "notes.txt"}) {
        QFile file(shared.filePath(QString::fromUtf8(other)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    const QDateTime start = o.clock.now();
    Store& store = o.office->store();
    CHECK_FALSE(store.automaticBackup(start).isEmpty());
    CHECK(store.automaticBackup(start).isEmpty());
    CHECK(store.automaticBackup(start.addSecs(23 * 3600)).isEmpty());
    CHECK_FALSE(store.automaticBackup(start.addSecs(24 * 3600)).isEmpty());
    // A clock that was wrong for an hour left a copy of the year 2099: copies go on all the same.
    CHECK_FALSE(
        store.automaticBackup(QDateTime(QDate(2099, 1, 1), QTime(0, 0), Qt::UTC)).isEmpty());
    CHECK_FALSE(store.automaticBackup(start.addDays(3)).isEmpty());
    CHECK(QDir(shared.path())
              .entryList({QStringLiteral("office-b-*"), QStringLiteral("office-before*"),
                          QStringLiteral("office-x*"), QStringLiteral("notes*")})
              .size() == 4);
}

TEST_CASE("backup: two offices of one name in one folder leave each other's copies alone") {
    TempOffice a, b; // both are called office.zhijia
    QTemporaryDir shared;
    const auto reopen = [&](TempOffice& o) -> Store& {
        o.office.reset();
        Office::Options options = o.options();
        options.store.backupFolder = shared.path();
        o.office = std::move(*Office::open(o.path(), options));
        return o.office->store();
    };
    Store &first = reopen(a), &second = reopen(b);
    const QDateTime now = a.clock.now();
    CHECK_FALSE(first.lastBackup(now).isValid());
    CHECK_FALSE(first.automaticBackup(now).isEmpty());
    CHECK(first.lastBackup(now) == now);
    CHECK_FALSE(first.lastBackup(now.addSecs(-60)).isValid()); // a clock that was wrong
    CHECK_FALSE(second.lastBackup(now).isValid());
    CHECK_FALSE(second.automaticBackup(now.addSecs(5)).isEmpty());
    for (int day = 20; day < 40; ++day) // thins its own, a week's but for one
        CHECK_FALSE(second.automaticBackup(now.addDays(day)).isEmpty());
    CHECK(first.lastBackup(now.addDays(60)) == now);
}

TEST_CASE("backup: thinning keeps every recent copy, and the past within reach") {
    TempOffice o;
    const QString folder = o.path() + QStringLiteral(".backups");
    QRandomGenerator random(5);
    QDateTime now(QDate(2025, 11, 20), QTime(3, 0), Qt::UTC);
    QList<QDateTime> made;
    for (int day = 0; day < 260; ++day) {
        if (!o.office->store().automaticBackup(now, 6).isEmpty())
            made << now;
        now = now.addSecs(day < 240 ? 86400 + random.bounded(7200) : 21600 + random.bounded(3600));
    }
    now = made.last();
    const auto kept = stamps(folder);
    CHECK(kept.last() == made.last());
    QHash<QString, int> slots_;
    for (const QDateTime& at : made) {
        const qint64 days = at.daysTo(now);
        if (days < 2)
            CHECK(kept.contains(at));
    }
    for (const QDateTime& at : kept) {
        CHECK(made.contains(at));
        const qint64 days = at.daysTo(now);
        if (days >= 92)
            CHECK(++slots_[at.toString(QStringLiteral("yyyyMM"))] == 1);
        else if (days >= 14)
            CHECK(++slots_[QStringLiteral("w%1").arg(at.date().toJulianDay() / 7)] == 1);
        else if (days >= 2)
            CHECK(++slots_[at.toString(QStringLiteral("yyyyMMdd"))] == 1);
    }
    // Whatever day somebody wants back, a copy lies near it: a day, a week, a month.
    for (qsizetype i = 1; i < kept.size(); ++i) {
        const qint64 age = kept[i].daysTo(now), gap = kept[i - 1].daysTo(kept[i]);
        CHECK(gap <= (age < 13 ? 2 : age < 91 ? 14 : 62));
    }
    CHECK(kept.first().daysTo(now) > 150);
    CHECK(kept.size() < 50);
}

TEST_CASE("restore: the backup takes the place, the old file is put aside whole, nothing is lost") {
    TempOffice o;
    REQUIRE(bigDeed(*o.office, 1));
    const QString copy = o.folder.filePath(QStringLiteral("copy.zhijia"));
    o.office->store().backupTo(copy);
    REQUIRE(bigDeed(*o.office, 2));

    SECTION("refused while somebody has it open, and nothing changes") {
        const auto issues = restored(copy, o.path());
        REQUIRE_FALSE(issues.isEmpty());
        CHECK(issues.first().text.contains(QStringLiteral("open")));
        CHECK(wholeDeeds(*o.office) == QSet<int>{1, 2});
        CHECK(bigDeed(*o.office, 3));
        CHECK(QDir(o.folder.path()).entryList({QStringLiteral("*restore*")}).isEmpty());
    }
    SECTION("when it is closed") {
        o.office.reset();
        const auto issues = restored(copy, o.path());
        INFO(why(issues));
        REQUIRE(issues.isEmpty());
        o.office = std::move(*Office::open(o.path(), o.options()));
        CHECK(wholeDeeds(*o.office) == QSet<int>{1});
        const auto aside =
            QDir(o.folder.path()).entryInfoList({QStringLiteral("*-before-restore-*.zhijia")});
        REQUIRE(aside.size() == 1);
        auto old = Office::open(aside.first().filePath());
        REQUIRE(old);
        CHECK(wholeDeeds(**old) == QSet<int>{1, 2});
    }
    SECTION("over a file that is damaged, or gone") {
        o.office.reset();
        QFile file(o.path());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.write(QByteArray(3000, '?')) == 3000);
        file.close();
        REQUIRE_FALSE(Office::open(o.path()));
        CHECK(restored(copy, o.path()).isEmpty());
        CHECK(Office::open(o.path()));
        REQUIRE(QFile::remove(o.path()));
        CHECK(restored(copy, o.path()).isEmpty());
        CHECK(Office::open(o.path()));
    }
    SECTION("never from something that is not a whole office") {
        o.office.reset();
        const QString bad = o.folder.filePath(QStringLiteral("bad.zhijia"));
        const auto refusedFrom = [&](const QString& backup) {
            const auto before = fingerprint(o.folder.path());
            CHECK_FALSE(restored(backup, o.path()).isEmpty());
            CHECK(fingerprint(o.folder.path()) == before);
        };
        refusedFrom(o.folder.filePath(QStringLiteral("nowhere.zhijia")));
        refusedFrom(o.path());
        {
            RawSql other(bad);
            other.run(QStringLiteral("CREATE TABLE t (a)"));
        }
        refusedFrom(bad);
        QFile::remove(bad);
        QFile::copy(copy, bad);
        {
            RawSql raw(bad);
            raw.run(QStringLiteral("PRAGMA user_version = 999"));
        }
        refusedFrom(bad);
        QFile::remove(bad);
        QFile::copy(copy, bad);
        QFile::resize(bad, QFileInfo(bad).size() / 2);
        refusedFrom(bad);
    }
}
