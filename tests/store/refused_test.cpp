// SPDX-License-Identifier: GPL-3.0-or-later
// Every way a file can be wrong: refused in words of its own, and not a byte is touched.
#include "tests/store/files.h"
#include <QRandomGenerator>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace zhijia;
using namespace zhijia::test;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile::remove(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The bytes of a small healthy office, closed properly. It has enough deeds that its rows, not
/// the empty pages of tables nobody has used yet, are most of the file.
QByteArray healthy() {
    TempOffice o;
    for (int k = 0; k < 160; ++k)
        REQUIRE(bigDeed(*o.office, k));
    o.office.reset();
    return contents(o.path());
}

/// Opens what cannot be opened; returns the words. Nothing in the folder may change.
QString refusal(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    const QStringList before = fingerprint(folder);
    const auto office = Office::open(path);
    REQUIRE_FALSE(office);
    CHECK(fingerprint(folder) == before);
    REQUIRE_FALSE(office.error().isEmpty());
    CHECK(office.error().first().severity == Severity::Error);
    return office.error().first().text;
}

} // namespace

TEST_CASE("store: a file that is missing, a folder, empty, text, PDF or of another program is "
          "named as that") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名册.zhijia"));
    CHECK(refusal(path).contains(QStringLiteral("no file")));
    REQUIRE(QDir().mkpath(folder.filePath(QStringLiteral("sub"))));
    CHECK(refusal(folder.filePath(QStringLiteral("sub"))).contains(QStringLiteral("folder")));
    write(path, {});
    CHECK(refusal(path).contains(QStringLiteral("empty")));
    write(path, "姓名,性别\n张三,男\n");
    CHECK(refusal(path).contains(QStringLiteral("not an office")));
    write(path, "%PDF-1.4\n" + QByteArray(5000, 'x'));
    CHECK(refusal(path).contains(QStringLiteral("not an office")));
    write(path, QByteArray("SQLite format 3\0", 16));
    CHECK(refusal(path).contains(QStringLiteral("damaged")));
    QFile::remove(path);
    {
        RawSql other(path);
        other.run(QStringLiteral("CREATE TABLE t (a)"));
    }
    CHECK(refusal(path).contains(QStringLiteral("another program")));
}

TEST_CASE("store: a file that a newer program wrote is not touched") {
    TempOffice o;
    o.office.reset();
    {
        RawSql raw(o.path());
        raw.run(QStringLiteral("PRAGMA user_version = %1").arg(Store::newestSchema() + 1));
    }
    CHECK(refusal(o.path()).contains(QStringLiteral("newer version")));
}

TEST_CASE("store: a newer version that is only in the journal is seen too") {
    // A copy taken while a newer program has it open: the first bytes still say the old format.
    TempOffice o;
    o.office.reset();
    QTemporaryDir copy;
    const QString path = copy.filePath(QStringLiteral("office.zhijia"));
    {
        RawSql raw(o.path());
        raw.run(QStringLiteral("PRAGMA user_version = %1").arg(Store::newestSchema() + 1));
        REQUIRE(QFile::copy(o.path(), path));
        REQUIRE(QFile::copy(o.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    }
    const QByteArray before = contents(path);
    const auto office = Office::open(path);
    REQUIRE_FALSE(office);
    CHECK(office.error().first().text.contains(QStringLiteral("newer version")));
}

TEST_CASE("store: a file that was cut off anywhere is refused and left as it is") {
    const QByteArray whole = healthy();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.zhijia"));
    QRandomGenerator random(11);
    QList<qsizetype> sizes{1,
                           15,
                           16,
                           17,
                           50,
                           99,
                           100,
                           101,
                           512,
                           1024,
                           4095,
                           4096,
                           4097,
                           8192,
                           whole.size() - 4096,
                           whole.size() - 1};
    for (int i = 0; i < 60; ++i)
        sizes << 1 + random.bounded(int(whole.size() - 1));
    for (const qsizetype size : sizes) {
        INFO(size);
        write(path, whole.left(size));
        refusal(path);
    }
    write(path, whole);
    CHECK(Office::open(path));
}

TEST_CASE("store: damaged bytes never crash the program, and a refusal touches nothing") {
    const QByteArray whole = healthy();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.zhijia"));
    QRandomGenerator random(12);
    int refused = 0, found = 0, unseen = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole;
        // A third in the first page, where damage does most; some are whole runs of zeros.
        const int at = random.bounded(int(i % 3 == 0 ? 4096 : bytes.size() - 600));
        const int length = i % 5 == 0 ? 512 : 1 + random.bounded(4);
        for (int k = 0; k < length; ++k)
            bytes[at + k] = i % 5 == 0 ? '\0' : char(bytes[at + k] ^ (1 << random.bounded(8)));
        for (const char* end : {"-wal", "-shm", ".writer"})
            QFile::remove(path + QString::fromUtf8(end));
        QDir(path + QStringLiteral(".backups")).removeRecursively();
        write(path, bytes);
        INFO("at " << at << " length " << length);
        auto office = Office::open(path);
        if (!office) {
            ++refused;
            CHECK(contents(path) == bytes);
            CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal")));
            continue;
        }
        const Issues issues = (*office)->store().check();
        issues.isEmpty() ? ++unseen : ++found;
        try { // work may go well or be refused in words; it never ends in a bug
            (void)bigDeed(**office, 100'000 + i);
        } catch (const EnvironmentError& e) {
            CHECK_FALSE(e.text().isEmpty());
        }
    }
    INFO("refused " << refused << ", found by check " << found << ", in unused or plain text bytes "
                    << unseen);
    CHECK(refused > 3);
    CHECK(found > 25);
}

TEST_CASE("store: an office is not made over another file, nor in a folder that is not there") {
    TempOffice o;
    const QStringList before = fingerprint(o.folder.path());
    CHECK_FALSE(Office::create(o.path(), QStringLiteral("x")));
    CHECK_FALSE(
        Office::create(o.folder.filePath(QStringLiteral("no/where.zhijia")), QStringLiteral("x")));
    CHECK(fingerprint(o.folder.path()) == before);
}

#ifdef Q_OS_UNIX
TEST_CASE("child-nobody", "[.child]") {
    if (::geteuid() == 0)
        REQUIRE(::setuid(65534) == 0);
    const auto office = Office::open(childPath());
    say(office ? QByteArray("opened") : office.error().first().text.toUtf8());
}

TEST_CASE("store: a read-only file or folder is named as that and not touched") {
    if (::geteuid() != 0)
        WARN("not root: the child keeps this user's rights, which is as good here");
    TempOffice o;
    o.office.reset();
    QFile::setPermissions(o.folder.path(), QFileDevice::Permissions(0x7755));
    const auto words = [&](QFileDevice::Permissions file, QFileDevice::Permissions folder) {
        QFile::setPermissions(o.path(), file);
        QFile::setPermissions(o.folder.path(), folder);
        const QStringList before = fingerprint(o.folder.path());
        Child child(QStringLiteral("child-nobody"), o.path());
        const QByteArray said = child.line();
        REQUIRE(child.ended());
        CHECK(fingerprint(o.folder.path()) == before);
        QFile::setPermissions(o.folder.path(), QFileDevice::Permissions(0x7777));
        return said;
    };
    using P = QFileDevice::Permissions;
    CHECK(words(P(0x4444), P(0x7777)).contains("read-only"));
    CHECK(words(P(0x6666), P(0x5555)).contains("folder of office.zhijia cannot be written"));
    CHECK(words(P(0x0000), P(0x7777)).contains("cannot be read"));
    CHECK(words(P(0x6666), P(0x7777)) == "opened");
}

TEST_CASE("store: an immutable file is refused even to root") {
    TempOffice o;
    o.office.reset();
    if (QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("+i"), o.path()}) != 0) {
        WARN("skipped: this file system or user cannot make a file immutable");
        return;
    }
    const QStringList before = fingerprint(o.folder.path());
    const auto office = Office::open(o.path());
    QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("-i"), o.path()});
    REQUIRE_FALSE(office);
    CHECK(office.error().first().text.contains(QStringLiteral("read-only")));
    CHECK(fingerprint(o.folder.path()) == before);
}
#endif
