// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and where: never over the work, not of another page, and what Ctrl+Z means
// while somebody is typing; where dialogs open; what the side and the first page show.
#include "core/congress/term.h"
#include "tests/ui/support/desktop.h"
#include "ui/people/due_page.h"
#include "ui/shell/jobs.h"
#include "ui/shell/settings_dialog.h"
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>
#include <QStatusBar>
#include <QTreeWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

QRect placeOf(QWidget* w, QWidget* in) { return {w->mapTo(in, QPoint()), w->size()}; }

QPushButton* answer(QWidget& in, const QString& text) {
    for (QPushButton* b : in.findChildren<QPushButton*>())
        if (b->isVisible() && b->text() == text)
            return b;
    return nullptr;
}

} // namespace

TEST_CASE("foot: what is said covers neither Save nor the list's foot, however long it is",
          "[foot][window]") {
    Desktop d(20, 2);
    RecordPage& page = d.membersPage();
    page.list().select(page.list().model().idAt(3));
    auto* save = page.form().findChild<QPushButton*>(u8("save"));
    auto* count = page.list().findChild<QLabel*>(u8("count"));
    REQUIRE(save);
    REQUIRE(count);
    MessageBar& bar = d.window->messages();
    for (const QSize size : {QSize(1280, 800), QSize(1000, Theme::px(540))}) {
        d.window->resize(size);
        for (const int lines : {1, 3}) {
            CAPTURE(size.height());
            CAPTURE(lines);
            bar.say(MessageBar::Warning, QStringList(lines, u8("Something is wrong.")).join(u'\n'),
                    {{u8("Undo"), [] {}}});
            d.settle();
            REQUIRE(bar.isVisible());
            const QRect said = placeOf(&bar, d.window.get());
            CHECK(d.window->rect().contains(said));
            CHECK_FALSE(said.intersects(placeOf(save, d.window.get())));
            CHECK_FALSE(said.intersects(placeOf(count, d.window.get())));
        }
        const QRect with = placeOf(save, d.window.get());
        bar.clear();
        d.settle();
        CHECK(placeOf(save, d.window.get()).bottom() >= with.bottom()); // its room comes back
        CHECK(placeOf(save, d.window.get()).bottom() < d.window->statusBar()->y());
    }
}

TEST_CASE("foot: what was said of one page is not said on the next; an offer to undo follows",
          "[foot][window]") {
    Desktop d(3, 1);
    d.membersPage();
    MessageBar& bar = d.window->messages();
    bar.say(MessageBar::Done, u8("Written."), {{u8("Open the folder"), [] {}}});
    QTest::qWait(700);
    CHECK(bar.isVisible());
    REQUIRE(d.window->openPage(u8("people.units")));
    CHECK_FALSE(bar.isVisible());
    // What a deed says and then opens another page belongs to that page.
    bar.say(MessageBar::Done, u8("Made."));
    REQUIRE(d.window->openPage(u8("people.members")));
    CHECK(bar.text() == u8("Made."));
    bar.say(MessageBar::Done, u8("Removed."), {{u8("Undo"), [] {}}});
    bar.offersToUndo(7);
    QTest::qWait(700);
    REQUIRE(d.window->openPage(u8("people.units")));
    CHECK(bar.isVisible());
}

TEST_CASE("foot: Ctrl+Z over unsaved text asks, keeps the text, and offers to do it again",
          "[foot][window]") {
    Desktop d(3, 1);
    d.member(u8("张三丰")); // the last deed
    RecordPage& page = d.membersPage();
    REQUIRE(page.list().select(page.list().model().idAt(0)));
    auto* name = page.form().row(u8("post"))->editor().input();
    Desktop::type(name, u8("焊工"));
    REQUIRE(page.form().isDirty());
    page.list().view().setFocus();
    QTest::keyClick(d.window.get(), Qt::Key_Z, Qt::ControlModifier);
    d.settle();
    CHECK(d.read().count<Member>() == 4); // nothing was taken back
    MessageBar& bar = d.window->messages();
    CHECK(bar.text().contains(u8("张三丰")));
    SECTION("leave it") {
        QPushButton* leave = answer(bar, u8("Leave it"));
        REQUIRE(leave);
        QTest::mouseClick(leave, Qt::LeftButton);
        CHECK(d.read().count<Member>() == 4);
    }
    SECTION("undo that deed, and do it again") {
        QPushButton* undo = answer(bar, u8("Undo that deed"));
        REQUIRE(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        d.settle();
        CHECK(d.read().count<Member>() == 3);
        CHECK(bar.text().contains(u8("Undone")));
        QPushButton* redo = answer(bar, u8("Redo"));
        REQUIRE(redo);
        QTest::mouseClick(redo, Qt::LeftButton);
        d.settle();
        CHECK(d.read().count<Member>() == 4);
    }
    CHECK(page.form().isDirty()); // what is typed stays in any case
    CHECK(qobject_cast<QLineEdit*>(name)->text() == u8("焊工"));
    page.form().revert();
}

TEST_CASE("foot: dialogs open over the middle of the window", "[foot][window]") {
    Desktop d;
    d.window->resize(700, 500);
    d.window->move(40, 30);
    d.settle();
    auto* dialog = new QDialog(d.window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(300, 200);
    dialog->open();
    d.settle();
    const QPoint off = dialog->frameGeometry().center() - d.window->frameGeometry().center();
    CHECK(off.manhattanLength() < 60); // the frame and the title bar
    dialog->close();
}

TEST_CASE("foot: a room of one page of its own name has no heading at the side", "[foot][window]") {
    Desktop d;
    const auto& bar = *d.window->findChild<QListWidget*>(u8("navigation"));
    for (int i = 0; i + 1 < bar.count(); ++i) {
        const bool heading = bar.item(i)->data(Qt::UserRole).toString().isEmpty();
        const bool last =
            i + 2 >= bar.count() || bar.item(i + 2)->data(Qt::UserRole).toString().isEmpty();
        INFO(bar.item(i)->text().toStdString());
        if (heading && last)
            CHECK(bar.item(i)->text() != bar.item(i + 1)->text());
    }
}

TEST_CASE("foot: an office that is being filled does not invite to begin with it", "[foot][home]") {
    Desktop d;
    REQUIRE(d.window->openPage(u8("home.due")));
    d.settle();
    auto* page = qobject_cast<DuePage*>(d.window->currentPage());
    REQUIRE(page);
    const auto invites = [&] {
        return std::ranges::any_of(page->findChildren<QPushButton*>(), [](const QPushButton* b) {
            return b->isVisible() && b->text().contains(u8("member"));
        });
    };
    CHECK(invites());
    QSemaphore goOn;
    REQUIRE(d.window->run(u8("Filling"), [&](Store&, const Desk::Progress&) -> Outcome<QString> {
        goOn.acquire();
        return QString();
    }));
    CHECK_FALSE(invites());
    goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 10'000));
    CHECK(QTest::qWaitFor(invites, 5'000)); // nothing came of it
}

TEST_CASE("foot: a provisional date is not cut on the first page", "[foot][home]") {
    Desktop d;
    REQUIRE(d.window->openPage(u8("home.due")));
    auto* page = qobject_cast<DuePage*>(d.window->currentPage());
    const QString longest = QCoreApplication::translate("ui-people", "%1 (provisional)");
    CHECK(page->tree().columnWidth(0) >
          page->tree().fontMetrics().horizontalAdvance(longest.arg(u8("2028-08-03"))) +
              page->tree().indentation());
}
