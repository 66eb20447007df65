// SPDX-License-Identifier: GPL-3.0-or-later
// A making that was broken off at whatever moment leaves nothing that confuses the next one, and
// the earlier volume is never lost.
#include "core/archive/verify.h"
#include "core/archive/volume_folder.h"
#include "core/archive/volume_zip.h"
#include "core/exchange/zip_reader.h"
#include "tests/archive/shelf.h"
#include <QLockFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Broken : Shelf {
    QString beside(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    void begun(const char* name) {
        REQUIRE(QDir().mkpath(beside(name) + QStringLiteral("/papers")));
        write(beside(name) + QStringLiteral("/papers/0001-half.pdf"), "%PDF half");
    }
    VolumeMade makeZip(int day) {
        VolumeOptions options;
        options.zip = true;
        options.at = QDateTime(QDate(2026, 4, day), QTime(0, 0), Qt::UTC);
        return make(options);
    }
    QString zip() const { return target + QStringLiteral(".zip"); }
};

/// As if a process that is gone held it.
void staleLock(const QString& path) {
    write(path, "99999999\nzhijia\n" + QSysInfo::machineHostName().toUtf8() + "\n");
}

} // namespace

TEST_CASE("volume: what a broken-off making left is taken away by the next", "[broken]") {
    Broken s;
    s.begun(".案卷.part-1x2y3");
    s.begun(".案卷.part-zzz");
    write(s.beside(".案卷.part-1x2y3.zip.AbC123"), "PK half");
    // Of another volume, and of somebody else altogether.
    s.begun(".案卷二.part-1x2y3");
    write(s.beside(".案卷.partial"), "x");
    REQUIRE(QDir().mkdir(s.beside("别处")));
    write(s.beside("别处/x"), "x");
    REQUIRE(QFile::link(s.beside("别处"), s.beside(".案卷.part-link")));
    staleLock(s.beside(".案卷.lock"));
    const auto before = verifyVolume(s.target);
    REQUIRE_FALSE(before);
    CHECK(why(before.error()).find(".案卷.part-1x2y3") != std::string::npos);
    CHECK_FALSE(verifyVolume(s.beside(".案卷.part-zzz")));
    s.make();
    CHECK(verifyVolume(s.target)->isWhole());
    QStringList left = s.leftovers();
    left.removeAll(QStringLiteral(".案卷二.part-1x2y3"));
    left.removeAll(QStringLiteral(".案卷.partial"));
    left.removeAll(QStringLiteral(".案卷.part-link"));
    CHECK(left.isEmpty());
    CHECK(QFile::exists(s.beside(".案卷二.part-1x2y3/papers/0001-half.pdf")));
    CHECK(QFile::exists(s.beside("别处/x")));
}

TEST_CASE("volume: a forerunner that had everything but its name is no volume", "[broken]") {
    Broken s;
    s.make();
    REQUIRE(QDir().rename(s.target, s.beside(".案卷.part-1x2y3")));
    CHECK_FALSE(verifyVolume(s.beside(".案卷.part-1x2y3")));
    CHECK_FALSE(verifyVolume(s.target));
}

TEST_CASE(
    "volume: broken off between the names, the earlier volume comes back or the new one stays",
    "[broken]") {
    Broken s;
    const QByteArray old = s.makeZip(1).fingerprint;
    const auto oldZip = contents(s.folder.path())[QStringLiteral("案卷.zip")];
    QStringList between{QStringLiteral("zip aside"), QStringLiteral("folder aside")};
    VolumeOptions stop;
    stop.zip = true;
    stop.progress = [](qint64, qint64, const QString&) { return false; };
    for (const bool folderToo : {false, true}) {
        s.begun(".案卷.part-1x2y3");
        write(s.beside(".案卷.part-1x2y3.zip"), "PK");
        REQUIRE(QFile::rename(s.zip(), s.beside(".案卷.old-4.zip")));
        if (folderToo)
            REQUIRE(QDir().rename(s.target, s.beside(".案卷.old-5")));
        // Even a next making that is stopped at once puts it right.
        CHECK_THROWS_AS(makeVolume(s.read(), s.meeting, s.target, stop), Cancelled);
        CHECK(verifyVolume(s.target)->fingerprint == old);
        CHECK(contents(s.folder.path())[QStringLiteral("案卷.zip")] == oldZip);
        CHECK(s.leftovers().isEmpty());
    }
    // The new folder had its name, its archive not yet.
    REQUIRE(QFile::rename(s.zip(), s.beside(".案卷.old-4.zip")));
    REQUIRE(QDir().rename(s.target, s.beside(".案卷.old-5")));
    const QByteArray fresh = s.makeZip(2).fingerprint;
    REQUIRE(fresh != old);
    const auto freshZip = contents(s.folder.path())[QStringLiteral("案卷.zip")];
    REQUIRE(QFile::rename(s.zip(), s.beside(".案卷.part-1x2y3.zip")));
    write(s.beside(".案卷.old-4.zip"), oldZip);
    CHECK_THROWS_AS(makeVolume(s.read(), s.meeting, s.target, stop), Cancelled);
    CHECK(verifyVolume(s.target)->fingerprint == fresh);
    CHECK(contents(s.folder.path())[QStringLiteral("案卷.zip")] == freshZip);
    CHECK(s.leftovers().isEmpty());
}

TEST_CASE("volume: nobody makes the same volume twice at a time", "[broken]") {
    Broken s;
    QLockFile other(s.beside(".案卷.lock"));
    REQUIRE(other.tryLock());
    s.begun(".案卷.part-1x2y3"); // the other one's
    CHECK_THROWS_AS(makeVolume(s.read(), s.meeting, s.target), EnvironmentError);
    CHECK(QFile::exists(s.beside(".案卷.part-1x2y3/papers/0001-half.pdf")));
    other.unlock();
    s.make();
    CHECK(s.leftovers().isEmpty());
}

TEST_CASE("volume: the earlier archive stays until the new one has its name", "[broken]") {
    Broken s;
    s.makeZip(1);
    const auto old = contents(s.folder.path())[QStringLiteral("案卷.zip")];
    {
        VolumeFolder next(s.target);
        next.write(QStringLiteral("x"), "x");
        next.zipPath(); // promised and never written: its name cannot be given
        CHECK_THROWS_AS(next.commit(), EnvironmentError);
    }
    CHECK(contents(s.folder.path())[QStringLiteral("案卷.zip")] == old);
    CHECK(verifyVolume(s.target)->isWhole());
    CHECK(s.leftovers().isEmpty());
}

TEST_CASE("volume: the archive file is written piece by piece, moves its progress and stops",
          "[broken]") {
    QTemporaryDir folder;
    QList<archive::FileToPack> files;
    QByteArray noise(5'000'000, Qt::Uninitialized);
    quint32 seed = 1;
    for (char& c : noise)
        c = char((seed = seed * 1664525 + 1013904223) >> 24);
    for (const char* name : {"a.pdf", "目录/b.csv", "目录/c.JPG", "d"}) {
        const QString path = folder.filePath(QStringLiteral("%1.x").arg(files.size()));
        write(path, noise);
        files.append({QString::fromUtf8(name), path});
    }
    const QString target = folder.filePath(QStringLiteral("out.zip"));
    const QDateTime at(QDate(2026, 3, 10), QTime(16, 30, 5), Qt::UTC);
    qint64 last = -1, moved = 0;
    archive::packFiles(target, files, at, [&](qint64 done, qint64 total) {
        CHECK(total == 1000);
        CHECK(done >= last);
        moved += done > last;
        last = done;
        return true;
    });
    CHECK(moved > 20);
    ZipReader zip(target);
    REQUIRE(zip.isValid());
    CHECK(zip.names().size() == 4);
    for (const archive::FileToPack& file : files)
        CHECK(zip.open(file.name)->readAll() == noise);
    // Neither the clock nor the rights of the files are in it, but the volume's date, in the
    // office's time.
    const auto once = contents(folder.path())[QStringLiteral("out.zip")];
    const quint16 time = 0 << 11 | 30 << 5 | 2, day = (2026 - 1980) << 9 | 3 << 5 | 11;
    CHECK(once.mid(10, 4) == QByteArray{}
                                 .append(char(time & 0xFF))
                                 .append(char(time >> 8))
                                 .append(char(day & 0xFF))
                                 .append(char(day >> 8)));
    for (const archive::FileToPack& file : files) {
        QFile f(file.path);
        REQUIRE(f.open(QIODevice::ReadWrite));
        f.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime);
        f.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    archive::packFiles(target, files, at);
    CHECK(contents(folder.path())[QStringLiteral("out.zip")] == once);
    QFile::remove(target);
    for (const qint64 stop : {0, 1, 500, 990})
        CHECK_THROWS_AS(
            archive::packFiles(target, files, at, [&](qint64 done, qint64) { return done < stop; }),
            Cancelled);
    CHECK(QDir(folder.path()).entryList({QStringLiteral("out*")}, QDir::AllEntries).isEmpty());
    CHECK_THROWS_AS(archive::packFiles(
                        target, {{QStringLiteral("x"), folder.filePath(QStringLiteral("no"))}}, at),
                    EnvironmentError);
    CHECK_FALSE(QFile::exists(target));
    CHECK_THROWS_AS(archive::packFiles(folder.filePath(QStringLiteral("no/out.zip")), files, at),
                    EnvironmentError);
}
