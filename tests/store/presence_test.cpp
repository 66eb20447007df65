// SPDX-License-Identifier: GPL-3.0-or-later
// The file behind the name: replaced by a synchronising program, deleted, moved. Nothing is written
// into what nobody will ever see, and no journal is left for another file to swallow.
#include "core/store/file_identity.h"
#include "tests/store/files.h"

using namespace zhijia;
using namespace zhijia::test;

#ifdef Q_OS_UNIX // elsewhere an open file keeps its name

namespace {

QString words(const std::function<void()>& deed) {
    try {
        deed();
    } catch (const EnvironmentError& e) {
        return e.text();
    }
    FAIL("nothing was said");
    return {};
}

QString with(const QString& path, const char* end) { return path + QString::fromUtf8(end); }

/// Another office gets the first one's name, as a synchronising program does it.
void replace(const QString& path, TempOffice& other) {
    other.office.reset();
    REQUIRE(std::rename(QFile::encodeName(other.path()).constData(),
                        QFile::encodeName(path).constData()) == 0);
}

} // namespace

TEST_CASE("presence: once nobody waits, deeds are in the file itself and the journal is empty") {
    TempOffice o;
    for (int k = 1; k <= 3; ++k) {
        REQUIRE(bigDeed(*o.office, k));
        CHECK(QFileInfo(with(o.path(), "-wal")).size() > 0);
        o.office->store().rest();
        CHECK(QFileInfo(with(o.path(), "-wal")).size() == 0);
    }
    QTemporaryDir copies; // a copy of the file alone, while it is open, has everything
    const QString copy = copies.filePath(QStringLiteral("copy.zhijia"));
    REQUIRE(QFile::copy(o.path(), copy));
    const auto opened = Office::open(copy);
    REQUIRE(opened);
    CHECK(wholeDeeds(**opened) == QSet<int>{1, 2, 3});
}

TEST_CASE("presence: an office whose file was replaced writes no more and leaves no journal") {
    TempOffice o, other;
    REQUIRE(bigDeed(*o.office, 1));
    REQUIRE(bigDeed(*other.office, 7));
    o.book().poll();
    auto reader = o.office->sibling(); // a window reads beside; its journal is not empty
    REQUIRE(reader);
    (*reader)->store().beginRead();
    REQUIRE(bigDeed(*o.office, 2));
    CHECK(QFileInfo(with(o.path(), "-wal")).size() > 0);
    o.book().poll();
    (*reader)->store().rollback();
    replace(o.path(), other);
    CHECK(o.office->store().presence() == Store::Presence::Replaced);
    CHECK_FALSE(QFile::exists(with(o.path(), "-wal")));
    CHECK_FALSE(QFile::exists(with(o.path(), "-shm")));
    CHECK(words([&] { (void)bigDeed(*o.office, 3); }).contains(QStringLiteral("replaced")));
    CHECK(words([&] { o.book().poll(); }).contains(QStringLiteral("replaced")));
    CHECK_FALSE(o.office->sibling());
    CHECK(wholeDeeds(*o.office) == QSet<int>{1, 2}); // what was open can still be read

    auto now = Office::open(o.path());
    REQUIRE(now);
    CHECK(wholeDeeds(**now) == QSet<int>{7});
    REQUIRE(bigDeed(**now, 8));
    const FileIdentity journal = identityOf(with(o.path(), "-wal"));
    REQUIRE(journal.there);
    reader->reset();
    o.office.reset(); // closing the old one takes nothing from the new one
    CHECK(identityOf(with(o.path(), "-wal")) == journal);
    REQUIRE(bigDeed(**now, 9));
    CHECK(wholeDeeds(**now) == QSet<int>{7, 8, 9});
    CHECK((*now)->store().check().isEmpty());
    now->reset();
    const auto again = Office::open(o.path());
    REQUIRE(again);
    CHECK(wholeDeeds(**again) == QSet<int>{7, 8, 9});
}

TEST_CASE("presence: an office whose file is gone says so, makes no empty one, and can be saved") {
    TempOffice o;
    REQUIRE(bigDeed(*o.office, 1));
    const QString aside = o.folder.filePath(QStringLiteral("aside.zhijia"));
    REQUIRE(QFile::rename(o.path(), aside));
    CHECK(o.office->store().presence() == Store::Presence::Gone);
    CHECK(words([&] { (void)bigDeed(*o.office, 2); }).contains(QStringLiteral("gone")));
    CHECK(words([&] { o.book().poll(); }).contains(QStringLiteral("gone")));
    const auto sibling = o.office->sibling();
    REQUIRE_FALSE(sibling);
    CHECK(Store::isOfEnvironment(sibling.error()));
    CHECK_FALSE(QFile::exists(o.path()));
    const QString copy = o.folder.filePath(QStringLiteral("copy.zhijia"));
    o.office->store().backupTo(copy);
    CHECK(wholeDeeds(**Office::open(copy)) == QSet<int>{1});

    REQUIRE(QFile::rename(aside, o.path())); // put back: as if nothing had happened
    CHECK(o.office->store().presence() == Store::Presence::There);
    REQUIRE(bigDeed(*o.office, 2));
    o.reopen();
    CHECK(wholeDeeds(*o.office) == QSet<int>{1, 2});
    CHECK(o.office->store().check().isEmpty());
}

TEST_CASE("presence: names that mean something in an address are only names") {
    QTemporaryDir folder;
    for (const char* name : {"a?mode=memory.zhijia", "a#b.zhijia", "100%41.zhijia",
                             "甲 乙&c=d.zhijia", "file:x.zhijia"}) {
        INFO(name);
        const QString path = folder.filePath(QString::fromUtf8(name));
        {
            auto made = Office::create(path, QStringLiteral("测试"));
            REQUIRE(made);
            REQUIRE(bigDeed(**made, 4));
        }
        CHECK(QFileInfo(path).size() > 4096);
        const auto opened = Office::open(path);
        REQUIRE(opened);
        CHECK(wholeDeeds(**opened) == QSet<int>{4});
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).filter(QStringLiteral(".zhijia")).size() >= 5);
}

#endif
