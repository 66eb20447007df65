// SPDX-License-Identifier: GPL-3.0-or-later
// Names that somebody typed: no office, no journal and no list that is being read is overwritten.
#include "core/store/overwrite.h"
#include "tests/store/files.h"
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace zhijia;
using namespace zhijia::test;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("overwrite: an office, its journals, a database, an input and a folder are refused") {
    TempOffice o, other;
    REQUIRE(bigDeed(*o.office, 1));
    const auto in = [&](const char* name) { return o.folder.filePath(QString::fromUtf8(name)); };
    write(in("input.csv"), "姓名\n张三\n");
    write(in("old.csv"), "anything\n");
    {
        RawSql foreign(in("foreign.db"));
        foreign.run(QStringLiteral("CREATE TABLE t (a)"));
    }
    const QString list = in("input.csv");
    const auto may = [&](const QString& path) {
        return bool(mayOverwrite(path, o.path(), {list, QString()}));
    };
    for (const QString& wrong :
         {o.path(), other.path(), in("foreign.db"), list, o.folder.path(), in("office.zhijia-wal"),
          in("office.zhijia-shm"), in("office.zhijia-journal"), in("office.zhijia.writer"),
          in("../") + QFileInfo(o.folder.path()).fileName() + QStringLiteral("/office.zhijia")}) {
        INFO(wrong.toStdString());
        const auto before = fingerprint(o.folder.path());
        CHECK_FALSE(may(wrong));
        CHECK(fingerprint(o.folder.path()) == before);
    }
    CHECK(may(in("new.csv")));
    CHECK(may(in("old.csv")));
    CHECK(may(in("no/such/folder.csv"))); // said where it is written
    CHECK(bool(mayOverwrite(list, o.path(), {})));
#ifdef Q_OS_UNIX
    REQUIRE(QFile::link(o.path(), in("link.csv")));
    CHECK_FALSE(may(in("link.csv")));
    REQUIRE(::link(QFile::encodeName(o.path()).constData(),
                   QFile::encodeName(in("hard.csv")).constData()) == 0);
    CHECK_FALSE(may(in("hard.csv")));
    REQUIRE(::link(QFile::encodeName(list).constData(),
                   QFile::encodeName(in("second.csv")).constData()) == 0);
    CHECK_FALSE(may(in("second.csv")));
    REQUIRE(QFile::link(in("office.zhijia-journal"), in("dangling.csv")));
    CHECK_FALSE(may(in("dangling.csv")));
    CHECK(may(QStringLiteral("/dev/null")));
#endif
}

TEST_CASE("backup: only an earlier copy of the same office is replaced") {
    TempOffice o, other;
    REQUIRE(bigDeed(*o.office, 1));
    REQUIRE(bigDeed(*other.office, 7));
    const auto in = [&](const char* name) { return o.folder.filePath(QString::fromUtf8(name)); };
    Store& store = o.office->store();
    store.backupTo(in("copy.zhijia"));
    REQUIRE(bigDeed(*o.office, 2));
    CHECK(store.mayBackUpTo(in("copy.zhijia")));
    CHECK(store.mayBackUpTo(in("new.zhijia")));
    store.backupTo(in("copy.zhijia"));

    write(in("letter.txt"), "Dear colleague\n");
    store.backupTo(in("worked.zhijia"));
    {
        auto worked = Office::open(in("worked.zhijia"));
        REQUIRE(worked);
        REQUIRE(bigDeed(**worked, 9));
    }
    REQUIRE(bigDeed(*o.office, 3)); // the same number of deeds, but not the same
    store.backupTo(in("open.zhijia"));
    const auto opened = Office::open(in("open.zhijia"));
    REQUIRE(opened);
    QStringList wrong{other.path(),        o.path(),          in("letter.txt"),
                      in("worked.zhijia"), in("open.zhijia"), in("office.zhijia-journal"),
                      o.folder.path()};
#ifdef Q_OS_UNIX
    REQUIRE(::link(QFile::encodeName(o.path()).constData(),
                   QFile::encodeName(in("hard.zhijia")).constData()) == 0);
    wrong << in("hard.zhijia");
#endif
    for (const QString& path : wrong) {
        INFO(path.toStdString());
        const auto before = fingerprint(o.folder.path()) + fingerprint(other.folder.path());
        CHECK_FALSE(store.mayBackUpTo(path));
        CHECK_THROWS_AS(store.backupTo(path), EnvironmentError);
        CHECK(fingerprint(o.folder.path()) + fingerprint(other.folder.path()) == before);
    }
}

TEST_CASE("restore: a journal beside the copy belongs to it") {
    TempOffice o;
    REQUIRE(bigDeed(*o.office, 1));
    QTemporaryDir copies;
    const QString copy = copies.filePath(QStringLiteral("copy.zhijia"));
    {
        auto reader = o.office->sibling();
        REQUIRE(reader);
        (*reader)->store().beginRead(); // so that the deed stays in the journal
        REQUIRE(bigDeed(*o.office, 2));
        REQUIRE(QFile::copy(o.path(), copy));
        REQUIRE(QFile::copy(o.path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        REQUIRE(QFileInfo(copy + QStringLiteral("-wal")).size() > 0);
        (*reader)->store().rollback();
    }
    o.office.reset();
    const auto before = fingerprint(copies.path());
    const auto ok = Store::restore(copy, o.path());
    INFO((ok ? std::string() : why(ok.error())));
    REQUIRE(ok);
    CHECK(fingerprint(copies.path()) == before);
    auto opened = Office::open(o.path());
    REQUIRE(opened);
    CHECK(wholeDeeds(**opened) == QSet<int>{1, 2});
}

TEST_CASE("restore: a copy that cannot be brought to this format takes no office's place") {
    TempOffice o, old;
    REQUIRE(bigDeed(*o.office, 1));
    o.office.reset();
    old.office.reset();
    {
        RawSql raw(old.path()); // says that it is old, but what is to be made is there already
        raw.run(QStringLiteral("PRAGMA user_version = 1"));
    }
    const auto before = fingerprint(o.folder.path());
    const auto refused = Store::restore(old.path(), o.path());
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().first().text.contains(QStringLiteral("CREATE")));
    CHECK_FALSE(refused.error().first().text.contains(QStringLiteral(".restore")));
    CHECK(fingerprint(o.folder.path()) == before);
    o.office = std::move(*Office::open(o.path(), o.options()));
    CHECK(wholeDeeds(*o.office) == QSet<int>{1});
}

#ifdef Q_OS_UNIX
TEST_CASE("restore: behind a link stands one office, not two") {
    TempOffice o;
    REQUIRE(bigDeed(*o.office, 1));
    QTemporaryDir desk;
    const QString link = desk.filePath(QStringLiteral("link.zhijia")),
                  copy = desk.filePath(QStringLiteral("copy.zhijia"));
    REQUIRE(QFile::link(o.path(), link));
    o.office->store().backupTo(copy);
    REQUIRE(bigDeed(*o.office, 2));
    CHECK_FALSE(Store::restore(copy, link)); // it is open
    CHECK_FALSE(Store::restore(o.path(), link));
    o.office.reset();
    REQUIRE(Store::restore(copy, link));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(wholeDeeds(**Office::open(link)) == QSet<int>{1});
    CHECK(wholeDeeds(**Office::open(o.path())) == QSet<int>{1});
    CHECK(QDir(desk.path()).entryList(QDir::Files | QDir::NoSymLinks) ==
          QStringList{QStringLiteral("copy.zhijia")});
}
#endif

TEST_CASE("check: units that stand below themselves are found and named") {
    TempOffice o;
    const auto a = o.unit(QStringLiteral("甲")), b = o.unit(QStringLiteral("乙"), a),
               c = o.unit(QStringLiteral("丙"), b);
    o.unit(QStringLiteral("丁"));
    CHECK(o.office->store().check().isEmpty());
    {
        RawSql raw(o.path());
        raw.run(
            QStringLiteral("UPDATE unit SET parent = %1 WHERE id = %2").arg(b.raw()).arg(a.raw()));
    }
    const Issues found = o.office->store().check();
    REQUIRE(found.size() == 1);
    for (const char* name : {"甲", "乙", "丙"})
        CHECK(found.first().text.contains(QString::fromUtf8(name)));
    CHECK_FALSE(found.first().text.contains(QStringLiteral("丁")));
    (void)c;
}
