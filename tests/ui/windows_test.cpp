// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the pages: windows that must not outlive the office, jobs that end in time,
// copies that are this office's own, files that are dropped.
#include "tests/ui/support/day.h"
#include "ui/exchange/imported_window.h"
#include "ui/shell/keep_size.h"
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QWindow>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QDialog* importedWindow(Desktop& d) {
    Receipt receipt;
    for (const RawId id : d.read().ids(Member::kind()))
        receipt.changes.append({&Member::kind(), id, Change::Insert});
    return showImportedRecords(*d.window, Member::kind(), receipt);
}

void drop(QWidget& on, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    data.setText(path);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&on, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&on, &event);
    QTest::qWait(20);
}

} // namespace

TEST_CASE("no window outlives the office it reads", "[windows]") {
    Desktop d(5, 1);
    d.membersPage();
    QPointer<QDialog> imported = importedWindow(d);
    QPointer<PreviewDialog> preview =
        showPreview(*d.window, QStringLiteral("x"), QStringLiteral("x"),
                    [](const Reader&) { return report::Document(); });
    d.settle();
    REQUIRE(imported);
    SECTION("closed") { REQUIRE(d.window->closeOffice()); }
    SECTION("changed for another") { REQUIRE(d.window->openOffice(d.path())); }
    SECTION("another language: its lists' commands are made anew") {
        Preferences p = d.window->preferences();
        p.language = QStringLiteral("zh_CN");
        d.window->setPreferences(p);
    }
    CHECK(!imported);
    CHECK(!preview);
    QTest::qWait(50); // and nobody asks for what is gone
}

TEST_CASE("a job that was stopped ends nobody else's", "[windows]") {
    Desktop d(2, 1);
    JobBar bar;
    bool firstDone = false, secondDone = false;
    int ended = 0;
    QObject::connect(&bar, &JobBar::ended, [&] { ++ended; });
    std::atomic_bool started = false, go = false;
    REQUIRE(bar.run(
        d.window->office()->store(), QStringLiteral("first"),
        [&](Store&, const Desk::Progress& progress) -> Outcome<QString> {
            started = true;
            for (;;)
                progress(1, {});
        },
        [&] { firstDone = true; }));
    while (!started)
        QThread::msleep(1);
    bar.stop(); // its end is still on its way to the window
    CHECK(!bar.isRunning());
    REQUIRE(bar.run(
        d.window->office()->store(), QStringLiteral("second"),
        [&](Store&, const Desk::Progress& progress) -> Outcome<QString> {
            while (!go) {
                progress(1, {});
                QThread::msleep(1);
            }
            return QString();
        },
        [&] { secondDone = true; }));
    QTest::qWait(60);
    CHECK(bar.isRunning());
    CHECK(ended == 0);
    CHECK(!firstDone);
    CHECK(!bar.run(
        d.window->office()->store(), QStringLiteral("third"),
        [](Store&, const Desk::Progress&) -> Outcome<QString> { return QString(); },
        [&] { firstDone = true; })); // refused: it never ends either
    go = true;
    REQUIRE(QTest::qWaitFor([&] { return !bar.isRunning(); }, 5000));
    CHECK(ended == 1);
    CHECK(secondDone);
    CHECK(!firstDone);
}

TEST_CASE("what else lies in the backup folder stops no backup of this office", "[windows]") {
    Desktop d(2, 1);
    QTemporaryDir shared;
    QFile other(shared.filePath(QStringLiteral("notes.docx"))); // fresh, and nobody's copy
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    Preferences p = d.window->preferences();
    p.backupFolder = shared.path();
    d.window->setPreferences(p);
    d.settle();
    const auto shown = [&] {
        QString text;
        for (QLabel* l : d.window->statusBar()->findChildren<QLabel*>())
            text += l->text() + u'\n';
        return text;
    };
    CHECK(shown().contains(QStringLiteral("No backup yet")));
    d.window->commands().trigger(QStringLiteral("file.backup"));
    REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 10'000));
    CHECK(QDir(shared.path()).entryList({QStringLiteral("*.zhijia")}, QDir::Files).size() == 1);
    CHECK(!shown().contains(QStringLiteral("No backup yet")));
    CHECK(shown().contains(QStringLiteral("Backup: 2")));
}

TEST_CASE("a list dropped on the window is imported, an office opened", "[windows][import]") {
    Desktop d(1, 1);
    RecordPage& page = d.membersPage();
    const auto wizard = [&] { return d.window->findChild<ImportWizard*>(); };
    SECTION("anywhere, also on a line of text") {
        drop(page.list().searchBox(), writeList(d.folder.path()));
        REQUIRE(wizard());
        REQUIRE(ready(*wizard()));
        CHECK(wizard()->state().isLooked);
        CHECK(&wizard()->state().kind == &Member::kind());
        CHECK(page.list().searchBox().text().isEmpty());
        wizard()->reject();
    }
    SECTION("as what the page shows") {
        REQUIRE(d.window->openPage(QStringLiteral("congress.terms")));
        drop(*d.window, writeList(d.folder.path()));
        REQUIRE(wizard());
        CHECK(QString::fromUtf8(wizard()->state().kind.name) == QStringLiteral("term"));
        REQUIRE(ready(*wizard()));
        wizard()->reject();
    }
    SECTION("anything else is left alone") {
        drop(*d.window, d.folder.filePath(QStringLiteral("照片.jpg")));
        CHECK(!wizard());
    }
    SECTION("an office") {
        const QString path = d.folder.filePath(QStringLiteral("二.zhijia"));
        REQUIRE(Office::create(path, QStringLiteral("第二工会")));
        drop(*d.window, path);
        CHECK(d.window->office()->path() == path);
    }
}

TEST_CASE("an import works beside an office that holds the lock of a network folder",
          "[windows][import]") {
    Desktop d(0, 0);
    Office::Options options;
    options.store.isOnNetwork = [](const QString&) { return true; };
    options.store.busySeconds = 1;
    auto office = Office::create(d.folder.filePath(QStringLiteral("net.zhijia")),
                                 QStringLiteral("网络工会"), options);
    REQUIRE(office);
    ImportSession session((*office)->book(), Member::kind());
    QString failure;
    bool looked = false;
    QObject::connect(&session, &ImportSession::failed,
                     [&](const QString& text) { failure = text; });
    QObject::connect(&session, &ImportSession::looked, [&] { looked = true; });
    session.look(writeList(d.folder.path()));
    REQUIRE(QTest::qWaitFor([&] { return !session.isBusy(); }, 20'000));
    INFO(failure.toStdString());
    CHECK(looked);
}

TEST_CASE("a job that hears nobody offers no Cancel", "[windows]") {
    Desktop d(2, 1);
    auto* cancel = d.window->jobs().findChild<QPushButton*>();
    REQUIRE(cancel);
    const auto finish = [&] {
        REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 10'000));
    };
    REQUIRE(d.window->commands().trigger(QStringLiteral("file.backup")));
    REQUIRE(d.window->jobs().isRunning());
    CHECK(d.window->jobs().isVisible());
    CHECK(!cancel->isVisible());
    CHECK(!d.window->run(QStringLiteral("second"),
                         [](Store&, const Desk::Progress&) -> Outcome<QString> {
                             return QString();
                         })); // refused, and said
    CHECK(d.window->messages().isVisible());
    finish();
    REQUIRE(d.window->commands().trigger(QStringLiteral("file.check")));
    CHECK(cancel->isVisible()); // the next one may be stopped again
    finish();
}

TEST_CASE("a dialog comes back as large as a hand made it, and no larger than the screen",
          "[windows][size]") {
    Desktop d(2, 1);
    const auto dialog = [&](const QSize& usual) {
        auto* made = new QDialog(d.window.get());
        made->setObjectName(QStringLiteral("sized"));
        made->resize(usual);
        keepSize(made);
        made->show();
        REQUIRE(QTest::qWaitForWindowExposed(made));
        return std::unique_ptr<QDialog>(made);
    };
    const QSize usual(300, 200), drawn(420, 330);
    {
        auto first = dialog(usual);
        CHECK(first->size() == usual);
        first->resize(500, 400); // the program's own doing is nobody's wish
        first->close();
    }
    {
        auto second = dialog(usual);
        CHECK(second->size() == usual);
        second->windowHandle()->resize(drawn); // as the window manager does for a hand
        REQUIRE(QTest::qWaitFor([&] { return second->size() == drawn; }));
        second->close();
    }
    {
        auto third = dialog(usual);
        CHECK(qAbs(third->width() - drawn.width()) <= 1);
        CHECK(qAbs(third->height() - drawn.height()) <= 1);
        third->windowHandle()->resize(9000, 8000);
        REQUIRE(QTest::qWaitFor([&] { return third->width() > 8000; }));
        third->close();
    }
    const QSize screen = d.window->screen()->availableGeometry().size();
    auto fourth = dialog(usual);
    CHECK(fourth->width() <= screen.width());
    CHECK(fourth->height() <= screen.height());
    CHECK(fourth->width() > screen.width() / 2);
}
