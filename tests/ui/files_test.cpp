// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a record in the window, and the papers that are about it.
#include "core/files/attachment.h"
#include "core/store/content.h"
#include "tests/ui/support/desktop.h"
#include "ui/congress/sittings_page.h"
#include "ui/form/files_panel.h"
#include "ui/report/ask_file.h"
#include "ui/report/preview.h"
#include <QApplication>
#include <QClipboard>
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
