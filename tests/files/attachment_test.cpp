// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/sitting.h"
#include "core/files/attachment.h"
#include "core/store/content.h"
#include "tests/support/office.h"
#include <QCryptographicHash>
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Desk : TempOffice {
    Sitting sitting;
    Desk() {
        Term term;
        term.from = QDate(2025, 1, 1);
        term.to = QDate(2029, 12, 31);
        REQUIRE(book().insert(term));
        sitting.term = Id<Term>(term.id);
        sitting.heldOn = QDate(2026, 3, 10);
        REQUIRE(book().insert(sitting));
    }
    QString write(const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    Outcome<Receipt> attach(const QString& path) {
        return book().change({"test", "attach"}, [&](Txn& txn) {
            return attachFile(txn, Sitting::kind(), sitting.id, path).map([](auto) {});
        });
    }
    std::vector<Attachment> there() { return attachmentsOf(read(), Sitting::kind(), sitting.id); }
};

} // namespace

TEST_CASE("files: what is attached comes back byte for byte, after a restart and out of a backup") {
    Desk d;
    QByteArray bytes;
    for (int i = 0; i < 300'000; ++i)
        bytes += char(qint64(i) * 7919 >> 3);
    const QString path = d.write("签名 扫描件.pdf", bytes);
    REQUIRE(d.attach(path));
    d.reopen();
    REQUIRE(d.there().size() == 1);
    const Attachment a = d.there().front();
    CHECK(a.name == QStringLiteral("签名 扫描件.pdf"));
    CHECK(a.bytes == bytes.size());
    CHECK(a.sha256.toLatin1() ==
          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    CHECK(contentOf(d.read(), a) == bytes);
    const QString copy = d.folder.filePath(QStringLiteral("copy.pdf"));
    REQUIRE(saveAttachment(d.read(), a, copy));
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytes);
    CHECK_FALSE(saveAttachment(d.read(), a, d.path())); // not over the office itself
    CHECK(d.office->store().check().isEmpty());
}

TEST_CASE("files: undo takes the file away, redo brings back what it held") {
    Desk d;
    REQUIRE(d.attach(d.write("a.txt", "hello")));
    REQUIRE(d.book().undo());
    CHECK(d.there().empty());
    REQUIRE(d.book().redo());
    REQUIRE(d.there().size() == 1);
    CHECK(contentOf(d.read(), d.there().front()) == "hello");
    REQUIRE(d.book().remove(Attachment::kind(), d.there().front().id));
    REQUIRE(d.book().undo());
    CHECK(contentOf(d.read(), d.there().front()) == "hello");
}

TEST_CASE("files: what cannot be attached is refused in words and leaves nothing") {
    Desk d;
    CHECK_FALSE(d.attach(d.folder.filePath(QStringLiteral("not there.pdf"))));
    CHECK_FALSE(d.attach(d.folder.path())); // a folder
    CHECK_FALSE(d.attach(d.write("empty.txt", {})));
    const QString path = d.write("a.txt", "hello");
    REQUIRE(d.attach(path));
    const auto again = d.attach(d.write("b.txt", "hello"));
    REQUIRE_FALSE(again); // the same thing under another name
    CHECK(again.error().first().text.contains(QStringLiteral("a.txt")));
    QFile large(d.folder.filePath(QStringLiteral("large.bin")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(largestAttachment + 1));
    CHECK_FALSE(d.attach(large.fileName()));
    // A unit takes none.
    const Id<Unit> unit = d.unit(QStringLiteral("总部"));
    CHECK_FALSE(d.book().change({"test", "attach"}, [&](Txn& txn) {
        return attachFile(txn, Unit::kind(), unit.raw(), path).map([](auto) {});
    }));
    CHECK(d.there().size() == 1);
    // A line of a list is no file.
    Attachment a;
    a.ownerKind = QStringLiteral("sitting");
    a.owner = d.sitting.id;
    a.name = QStringLiteral("x");
    a.sha256 = QString(64, u'0');
    a.addedAt = d.clock.now();
    CHECK_FALSE(d.book().insert(a));
    // What it holds stands.
    Attachment stored = d.there().front();
    stored.sha256 = QString(64, u'1');
    CHECK_FALSE(d.book().update(stored));
    stored = d.there().front();
    stored.name = QStringLiteral("会议签到表.txt");
    CHECK(d.book().update(stored));
}

TEST_CASE("files: a record with files is not removed, and a name cannot lead out of its folder") {
    Desk d;
    REQUIRE(d.book().change({"test", "attach"}, [&](Txn& txn) {
        return attachBytes(txn, Sitting::kind(), d.sitting.id,
                           QStringLiteral("..\\..\\etc/pass:wd?.txt"), "x")
            .map([](auto) {});
    }));
    CHECK(d.there().front().name == QStringLiteral("pass_wd_.txt"));
    const auto gone = d.book().remove(Sitting::kind(), d.sitting.id);
    REQUIRE_FALSE(gone);
    REQUIRE(d.book().remove(Attachment::kind(), d.there().front().id));
    CHECK(d.book().remove(Sitting::kind(), d.sitting.id));
}

TEST_CASE("files: an undone record leaves no file behind, and evidence stands with its record") {
    Desk d;
    Sitting other;
    other.term = d.sitting.term;
    other.heldOn = QDate(2026, 4, 10);
    const auto made = d.book().insert(other);
    REQUIRE(made);
    REQUIRE(d.book().change({"test", "attach"}, [&](Txn& txn) {
        return attachBytes(txn, Sitting::kind(), other.id, QStringLiteral("a.txt"), "x")
            .map([](auto) {});
    }));
    CHECK_FALSE(d.book().undo(made->deed)); // the file would be nobody's
    REQUIRE(d.attach(d.write("signed.pdf", "signed")));
    const Attachment file = d.there().front();
    Sitting closed = *d.read().get(Id<Sitting>(d.sitting.id));
    REQUIRE(d.book().change({"test", "close"}, [&](Txn& txn) {
        closed.status = SittingStatus::Closed;
        return txn.relink(Sitting::kind(), closed);
    }));
    CHECK_FALSE(d.book().remove(Attachment::kind(), file.id));
    Attachment renamed = file;
    renamed.name = QStringLiteral("other.pdf");
    CHECK_FALSE(d.book().update(renamed));
    CHECK(d.attach(d.write("scan.pdf", "scan"))); // more may come
    CHECK(d.office->store().check().isEmpty());
}

TEST_CASE("files: a check of the office finds contents that are lost or damaged") {
    Desk d;
    REQUIRE(d.attach(d.write("a.txt", "hello")));
    REQUIRE(d.attach(d.write("b.txt", "world")));
    d.office->store().run(QStringLiteral("UPDATE content SET bytes = x'00' WHERE sha256 = ?"),
                          {content::sumOf("hello")});
    CHECK(d.office->store().check().size() == 1);
    CHECK_THROWS_AS(contentOf(d.read(), d.there().front()), EnvironmentError);
    d.office->store().run(QStringLiteral("DELETE FROM content WHERE sha256 = ?"),
                          {content::sumOf("world")});
    CHECK(d.office->store().check().size() == 2);
}
