// SPDX-License-Identifier: GPL-3.0-or-later
// A backup comes back through the window: chosen from a list, the old file kept, damage leads
// there, and whoever thinks better of it has changed nothing.
#include "tests/ui/support/day.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/start_page.h"
#include <QLabel>
#include <QTreeWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

void backUp(Desktop& d) {
    REQUIRE(d.window->commands().trigger(QStringLiteral("file.backup")));
    REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 10'000));
}

RestoreDialog* dialogOf(Desktop& d) {
    auto* dialog = d.window->findChild<RestoreDialog*>();
    REQUIRE(dialog);
    return dialog;
}

QTreeWidget& copiesIn(RestoreDialog& dialog) {
    return *dialog.findChild<QTreeWidget*>(QStringLiteral("copies"));
}

void press(QWidget& in, const char* name) {
    QTest::mouseClick(in.findChild<QPushButton*>(QString::fromUtf8(name)), Qt::LeftButton);
}

QStringList keptAside(Desktop& d) {
    return QDir(d.folder.path())
        .entryList({QStringLiteral("office-before-restore-*.zhijia")}, QDir::Files);
}

bool restored(Desktop& d) {
    const bool done = QTest::qWaitFor(
        [&] { return d.window->office() && !d.window->findChild<RestoreDialog*>(); }, 20'000);
    d.settle();
    return done;
}

QPushButton* offerIn(MessageBar& bar) {
    for (QPushButton* b : bar.findChildren<QPushButton*>())
        if (b->isVisibleTo(&bar) &&
            b->text() == QCoreApplication::translate("ui-shell", "Restore a backup…"))
            return b;
    return nullptr;
}

} // namespace

TEST_CASE("a backup is put in the office's place and the office is kept", "[restore]") {
    Desktop d(4, 1, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")));
    backUp(d);
    d.member(QStringLiteral("后来者"));
    REQUIRE(d.read().count<Member>() == 5);
    REQUIRE(d.window->commands().trigger(QStringLiteral("file.restore")));
    RestoreDialog* dialog = dialogOf(d);
    REQUIRE(copiesIn(*dialog).topLevelItemCount() == 1);
    CHECK(QFileInfo(dialog->backup()).dir() == QDir(d.path() + QStringLiteral(".backups")));

    SECTION("restored") {
        picture(dialog, "restore");
        press(*dialog, "restoreOk");
        CHECK(dialog->isBusy());
        dialog->reject(); // what has begun runs to its end
        CHECK(dialog->isVisible());
        REQUIRE(restored(d));
        CHECK(d.window->office()->path() == QFileInfo(d.path()).canonicalFilePath());
        CHECK(d.read().count<Member>() == 4);
        const QStringList aside = keptAside(d);
        REQUIRE(aside.size() == 1);
        CHECK(d.window->messages().text().contains(aside.first()));
        // And back again, from a file that is no backup of the folder.
        REQUIRE(d.window->commands().trigger(QStringLiteral("file.restore")));
        dialog = dialogOf(d);
        dialog->askForBackup = [&] { return d.folder.filePath(aside.first()); };
        press(*dialog, "other");
        picture(dialog, "restore-other");
        CHECK(QFileInfo(dialog->backup()).fileName() == aside.first());
        press(*dialog, "restoreOk");
        REQUIRE(restored(d));
        CHECK(d.read().count<Member>() == 5);
        CHECK(keptAside(d).size() == 2);
    }
    SECTION("thought better of") {
        dialog->reject();
        d.settle();
        CHECK(!d.window->findChild<RestoreDialog*>());
        REQUIRE(d.window->office());
        CHECK(d.read().count<Member>() == 5);
        CHECK(keptAside(d).isEmpty());
    }
    SECTION("a file that is no office is refused in the dialog; the office is as it was") {
        QFile wrong(d.folder.filePath(QStringLiteral("letter.zhijia")));
        REQUIRE(wrong.open(QIODevice::WriteOnly));
        wrong.write("not an office");
        wrong.close();
        dialog->askForBackup = [&] { return wrong.fileName(); };
        press(*dialog, "other");
        press(*dialog, "restoreOk");
        REQUIRE(QTest::qWaitFor([&] { return !dialog->isBusy(); }, 10'000));
        d.settle();
        auto* trouble = dialog->findChild<QLabel*>(QStringLiteral("trouble"));
        CHECK(trouble->isVisible());
        CHECK(trouble->text().contains(QStringLiteral("letter.zhijia")));
        REQUIRE(d.window->office());
        CHECK(d.read().count<Member>() == 5);
        CHECK(keptAside(d).isEmpty());
        copiesIn(*dialog).setCurrentItem(copiesIn(*dialog).topLevelItem(0)); // and on
        CHECK(!trouble->isVisible());
        press(*dialog, "restoreOk");
        REQUIRE(restored(d));
        CHECK(d.read().count<Member>() == 4);
    }
}

TEST_CASE("damage leads to the backups, from the message and from the first page", "[restore]") {
    Desktop d(4, 1, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")));
    backUp(d);
    d.member(QStringLiteral("后来者"));
    REQUIRE(d.window->closeOffice());
    QFile file(d.path());
    bool empty = false;
    SECTION("cut off") {
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.resize(file.size() / 2));
    }
    SECTION("empty") {
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        empty = true;
    }
    file.close();
    CHECK(!d.window->openOffice(d.path()));
    QPushButton* offer = offerIn(d.window->messages());
    REQUIRE(offer);
    picture(d.window.get(), empty ? "restore-empty" : "restore-damaged");
    if (empty) // the same from the page
        press(*d.window->findChild<StartPage*>(), "restore");
    else
        QTest::mouseClick(offer, Qt::LeftButton);
    RestoreDialog* dialog = dialogOf(d);
    CHECK(dialog->office() == d.path());
    REQUIRE(copiesIn(*dialog).topLevelItemCount() == 1);
    press(*dialog, "restoreOk");
    REQUIRE(restored(d));
    CHECK(d.read().count<Member>() == 4);
    CHECK(keptAside(d).size() == 1);
    CHECK(!offerIn(d.window->messages()));
}

TEST_CASE("no backup is offered where none would help", "[restore]") {
    Desktop d(2, 1);
    QFile letter(d.folder.filePath(QStringLiteral("letter.zhijia")));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("not an office");
    letter.close();
    CHECK(!d.window->openOffice(letter.fileName()));
    CHECK(d.window->messages().isVisible());
    CHECK(!offerIn(d.window->messages()));
    CHECK(!d.window->openOffice(d.folder.filePath(QStringLiteral("gone.zhijia"))));
    CHECK(!offerIn(d.window->messages()));
}

TEST_CASE("the copies of an office are told from those of others, the newest first", "[restore]") {
    QTemporaryDir folder;
    const auto put = [&](const char* name) {
        QFile f(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(f.open(QIODevice::WriteOnly));
        f.write("x");
    };
    put("office-abc-20240102-030405.zhijia");
    put("office-abc-20250102-030405.zhijia");
    put("renamed-abc-20240602-030405.zhijia");
    put("office-xyz-20260102-030405.zhijia");
    put("office-abc-20261302-030405.zhijia"); // no such month
    put("office-abc-20250102-030405.zhijia.part");
    put("office.docx");
    const QString path = folder.filePath(QStringLiteral("gone/office.zhijia"));
    const auto names = [&](qint64 origin) {
        QStringList list;
        for (const Store::Copy& copy : Store::copies(path, folder.path(), origin))
            list << QFileInfo(copy.file).fileName();
        return list;
    };
    CHECK(names(0) == QStringList{QStringLiteral("office-xyz-20260102-030405.zhijia"),
                                  QStringLiteral("office-abc-20250102-030405.zhijia"),
                                  QStringLiteral("office-abc-20240102-030405.zhijia")});
    CHECK(names(QStringLiteral("abc").toLongLong(nullptr, 36)) ==
          QStringList{QStringLiteral("office-abc-20250102-030405.zhijia"),
                      QStringLiteral("renamed-abc-20240602-030405.zhijia"),
                      QStringLiteral("office-abc-20240102-030405.zhijia")});
    CHECK(Store::copies(path).isEmpty()); // no such folder
    CHECK(Store::copies(path, folder.path()).first().at ==
          QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
}
