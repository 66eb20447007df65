// SPDX-License-Identifier: GPL-3.0-or-later
// Files that take a while: read before the deed, with progress, stopped without a trace.
#include "core/congress/sitting.h"
#include "core/files/attachment.h"
#include "core/store/content.h"
#include "core/store/store.h"
#include "tests/support/office.h"
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Large : TempOffice {
    Sitting sitting;
    QStringList paths;
    Large() {
        Term term;
        term.from = QDate(2025, 1, 1);
        term.to = QDate(2029, 12, 31);
        REQUIRE(book().insert(term));
        sitting.term = Id<Term>(term.id);
        sitting.heldOn = QDate(2026, 3, 10);
        REQUIRE(book().insert(sitting));
        for (int i = 0; i < 3; ++i) {
            paths << folder.filePath(QStringLiteral("扫描%1.pdf").arg(i));
            write(paths.last(), QByteArray(3'000'000 + i, char('a' + i)));
        }
    }
    void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    Outcome<Receipt> attach(const QList<FileToAttach>& files, const BytesDone& progress = {}) {
        return book().change({"test", "attach"}, [&](Txn& txn) {
            return attachFiles(txn, Sitting::kind(), sitting.id, files, progress);
        });
    }
    std::vector<Attachment> there() { return attachmentsOf(read(), Sitting::kind(), sitting.id); }
    qint64 contents() {
        return office->store().scalar(QStringLiteral("SELECT count(*) FROM content")).toLongLong();
    }
};

} // namespace

TEST_CASE("files: large ones are read with progress, then attached in one deed", "[large]") {
    Large s;
    qint64 last = 0, times = 0;
    const auto moves = [&](qint64 done, qint64 total) {
        CHECK(total == 9'000'003);
        CHECK(done > last);
        last = done;
        ++times;
    };
    const auto files = readFilesToAttach(s.paths, moves);
    REQUIRE(files);
    CHECK(last == 9'000'003);
    CHECK(times > 20);
    REQUIRE(files->size() == 3);
    CHECK(files->at(1).sha256 == content::sumOf(QByteArray(3'000'001, 'b')));
    last = 0;
    const auto receipt = s.attach(*files, moves);
    REQUIRE(receipt);
    CHECK(last == 9'000'003);
    REQUIRE(s.there().size() == 3);
    CHECK(contentOf(s.read(), s.there()[2]) == QByteArray(3'000'002, 'c'));
    REQUIRE(s.book().undo(receipt->deed));
    CHECK(s.there().empty());
}

TEST_CASE("files: stopped at whatever moment, nothing is attached and nothing kept", "[large]") {
    Large s;
    for (const qint64 stop : {0, 1, 4'000'000, 9'000'000}) {
        const auto at = [stop](qint64 done, qint64) {
            if (done >= stop)
                throw Cancelled();
        };
        CHECK_THROWS_AS(readFilesToAttach(s.paths, at), Cancelled);
        const auto files = readFilesToAttach(s.paths);
        REQUIRE(files);
        CHECK_THROWS_AS(s.attach(*files, at), Cancelled);
        CHECK(s.there().empty());
        CHECK(s.contents() == 0);
    }
}

TEST_CASE("files: one that changed meanwhile, went away or is refused takes all of them along") {
    Large s;
    const auto files = readFilesToAttach(s.paths);
    REQUIRE(files);
    s.write(s.paths[2], QByteArray(3'000'002, 'X'));
    const auto changed = s.attach(*files);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().first().text.contains(QStringLiteral("was changed")));
    QFile::remove(s.paths[2]);
    CHECK_FALSE(s.attach(*files));
    CHECK_FALSE(readFilesToAttach(s.paths));
    s.write(s.paths[2], {});
    const auto empty = readFilesToAttach(s.paths);
    REQUIRE(empty);
    CHECK_FALSE(s.attach(*empty));
    s.write(s.paths[2], QByteArray(3'000'000, 'a')); // the same as the first
    const auto twice = readFilesToAttach(s.paths);
    REQUIRE(twice);
    CHECK_FALSE(s.attach(*twice));
    CHECK(s.there().empty());
    CHECK(s.contents() == 0);
}

TEST_CASE("files: writing one out can be stopped before the file is touched") {
    Large s;
    const auto files = readFilesToAttach(s.paths);
    REQUIRE(files);
    REQUIRE(s.attach(*files));
    const QString copy = s.folder.filePath(QStringLiteral("copy.pdf"));
    CHECK_THROWS_AS(
        saveAttachment(s.read(), s.there()[0], copy, [](qint64, qint64) { throw Cancelled(); }),
        Cancelled);
    CHECK_FALSE(QFile::exists(copy));
    REQUIRE(saveAttachment(s.read(), s.there()[0], copy));
    CHECK(QFileInfo(copy).size() == 3'000'000);
}

TEST_CASE("files: the check of an office moves on with each file and can be stopped between two") {
    Large s;
    const auto files = readFilesToAttach(s.paths);
    REQUIRE(files);
    REQUIRE(s.attach(*files));
    int between = 0, last = 0;
    CHECK(s.office->store()
              .check([&](int percent) {
                  CHECK(percent >= last);
                  last = percent;
                  between += percent >= 75 && percent < 80;
                  return true;
              })
              .isEmpty());
    CHECK(between >= 3);
    int seen = 0;
    CHECK_THROWS_AS(s.office->store().check([&](int percent) {
        seen += percent >= 75 && percent < 80;
        return seen < 3;
    }),
                    Cancelled);
}
