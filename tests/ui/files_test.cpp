// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a record in the window, and the papers that are about it.
#include "core/files/attachment.h"
#include "core/store/content.h"
#include "tests/ui/support/desktop.h"
#include "ui/congress/sittings_page.h"
#include "ui/form/files_panel.h"
#include "ui/report/ask_file.h"
#include "ui/report/preview.h"
#include "ui/shell/jobs.h"
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace zhijia;
using namespace zhijia::test;

namespace {

FilesPanel& filesOf(RecordForm& form) {
    for (int i = 0; i < form.tabs().count(); ++i)
        if (form.tabs().widget(i)->property("files").toBool())
            form.tabs().setCurrentIndex(i);
    auto* panel = form.findChild<FilesPanel*>();
    REQUIRE(panel);
    return *panel;
}

Sitting addSitting(Desktop& d) {
    Term term;
    term.from = QDate(2025, 1, 1);
    term.to = QDate(2029, 12, 31);
    REQUIRE(d.book().insert(term));
    Sitting s;
    s.term = Id<Term>(term.id);
    s.heldOn = QDate(2026, 3, 10);
    REQUIRE(d.book().insert(s));
    return s;
}

/// Takes what would be opened by the system.
class Opener : public QObject {
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList opened;
public slots:
    void open(const QUrl& url) { opened << url.toLocalFile(); }
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The files of a sitting, and what is needed to put large ones there.
struct Panel {
    Desktop d{10, 1};
    Sitting sitting = addSitting(d);
    QTemporaryDir folder;
    FilesPanel* files = nullptr;

    Panel() {
        REQUIRE(d.window->openPage(QStringLiteral("congress.sittings")));
        auto& page = *qobject_cast<RecordPage*>(d.window->currentPage());
        REQUIRE(page.openRecord(sitting.id));
        files = &filesOf(page.form());
    }
    QString write(const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    JobBar& jobs() { return *d.window->findChild<JobBar*>(); }
    void ended() {
        REQUIRE(QTest::qWaitFor([&] { return !jobs().isRunning(); }, 60'000));
        d.settle();
    }
    std::vector<Attachment> there() { return attachmentsOf(d.read(), Sitting::kind(), sitting.id); }
    void choose(size_t n) {
        REQUIRE(QTest::qWaitFor(
            [&] { return files->list().model().rowCount() == int(there().size()); }));
        REQUIRE(files->list().select(there().at(n).id));
    }
};

} // namespace

TEST_CASE("files are attached to a record, pasted, saved, removed and brought back", "[files]") {
    Desktop d(10, 1);
    const Sitting s = addSitting(d);
    REQUIRE(d.window->openPage(QStringLiteral("congress.sittings")));
    auto& page = *qobject_cast<RecordPage*>(d.window->currentPage());
    REQUIRE(page.openRecord(s.id));
    FilesPanel& files = filesOf(page.form());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("通知.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("各位代表");
    file.close();

    // What is not there attaches nothing, not even its neighbour.
    files.attach({path, folder.filePath(QStringLiteral("missing.txt"))});
    CHECK(attachmentsOf(d.read(), Sitting::kind(), s.id).empty());
    files.attach({path});
    REQUIRE(attachmentsOf(d.read(), Sitting::kind(), s.id).size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return files.list().model().rowCount() == 1; }));

    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QApplication::clipboard()->setImage(image);
    files.list().view().setFocus();
    QTest::keyClick(&files.list().view(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(attachmentsOf(d.read(), Sitting::kind(), s.id).size() == 2);
    const Attachment pasted = attachmentsOf(d.read(), Sitting::kind(), s.id).back();
    CHECK(QImage::fromData(contentOf(d.read(), pasted)).size() == image.size());

    const QString copy = folder.filePath(QStringLiteral("copy.txt"));
    fileQuestions().save = [&](QWidget*, const QString&, const QString&, const QString&) {
        return copy;
    };
    REQUIRE(QTest::qWaitFor([&] { return files.list().model().rowCount() == 2; }));
    const Attachment first = attachmentsOf(d.read(), Sitting::kind(), s.id).front();
    REQUIRE(files.list().select(first.id));
    files.saveAs();
    fileQuestions() = {};
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "各位代表");

    REQUIRE(d.book().remove(Attachment::kind(), first.id));
    REQUIRE(d.book().undo());
    CHECK(contentOf(d.read(), first) == "各位代表");
}

TEST_CASE("every form offers the papers that are about its record", "[files]") {
    Desktop d(10, 1);
    const Sitting s = addSitting(d);
    REQUIRE(d.window->openPage(QStringLiteral("congress.sittings")));
    auto& page = *qobject_cast<RecordPage*>(d.window->currentPage());
    REQUIRE(page.openRecord(s.id));
    auto* button = page.form().findChild<QToolButton*>(QStringLiteral("papersOf"));
    REQUIRE(button);
    CHECK(button->isEnabled());
    auto* roll = button->menu()->findChild<QAction*>(QStringLiteral("paper.roll"));
    REQUIRE(roll);
    roll->trigger();
    PreviewDialog* preview = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (QWidget* w : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<PreviewDialog*>(w); found && found->isReady())
                preview = found;
        return preview != nullptr;
    }));
    delete preview;
}

TEST_CASE("a large file is attached, opened and saved beside the window, and can be stopped",
          "[files]") {
    Panel p;
    const QByteArray large(6'000'000, 'x');
    const QString path = p.write("扫描.pdf", large);
    // Stopped: nothing.
    p.files->attach({path});
    REQUIRE(p.jobs().isRunning()); // the window is free already
    CHECK(p.there().empty());
    p.jobs().cancel();
    p.ended();
    CHECK(p.there().empty());
    // Let through, and offered to be taken back.
    p.files->attach({path});
    REQUIRE(p.jobs().isRunning());
    p.ended();
    REQUIRE(p.there().size() == 1);
    CHECK(contentOf(p.d.read(), p.there().front()) == large);
    CHECK(p.d.window->messages().text().contains(QStringLiteral("扫描.pdf")));
    // Refused in words, as a small one is.
    p.files->attach({path});
    p.ended();
    CHECK(p.there().size() == 1);
    CHECK(p.d.window->messages().text().contains(QStringLiteral("attached already")));

    p.choose(0);
    Opener opener;
    const QString shown = p.files->open();
    REQUIRE(p.jobs().isRunning());
    CHECK(opener.opened.isEmpty());
    p.ended();
    REQUIRE(opener.opened == QStringList{shown});
    CHECK(bytesOf(shown) == large);
    const QString copy = p.folder.filePath(QStringLiteral("copy.pdf"));
    fileQuestions().save = [&](QWidget*, const QString&, const QString&, const QString&) {
        return copy;
    };
    p.files->saveAs();
    REQUIRE(p.jobs().isRunning());
    p.ended();
    fileQuestions() = {};
    CHECK(bytesOf(copy) == large);
    CHECK(p.d.window->messages().text().contains(QStringLiteral("copy.pdf")));

    QImage image(1200, 900, QImage::Format_RGB32); // a screen
    image.fill(Qt::blue);
    QApplication::clipboard()->setImage(image);
    p.files->paste();
    REQUIRE(p.jobs().isRunning());
    p.ended();
    REQUIRE(p.there().size() == 2);
    CHECK(QImage::fromData(contentOf(p.d.read(), p.there().back())).size() == image.size());
}

TEST_CASE("what is opened is what the office keeps, each time, and not to be written to",
          "[files]") {
    Panel p;
    p.files->attach({p.write("纪要.txt", "as it was")});
    p.choose(0);
    Opener opener;
    const QString first = p.files->open();
    REQUIRE(opener.opened.size() == 1);
    CHECK(bytesOf(first) == "as it was");
    CHECK_FALSE(QFile::permissions(first) & QFile::WriteOwner);
    // Another program overwrites it all the same.
    REQUIRE(QFile::setPermissions(first, QFile::ReadOwner | QFile::WriteOwner));
    QFile file(first);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("forged");
    file.close();
    const QString second = p.files->open();
    CHECK(second != first);
    CHECK(QFileInfo(second).fileName() == QStringLiteral("纪要.txt"));
    CHECK(bytesOf(second) == "as it was");
}

#include "files_test.moc"
