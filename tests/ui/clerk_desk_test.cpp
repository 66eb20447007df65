// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer met at the check-in desk and at electing deputies.
#include "core/congress/roll.h"
#include "tests/ui/support/day.h"
#include <QLabel>
#include <QMouseEvent>
#include <QPlainTextEdit>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// A sitting that has been called, with its desk open.
struct AtTheDesk {
    Desktop d{12, 1};
    Term term;
    Id<Sitting> sitting;
    SittingsPage* page = nullptr;
    DeskStage* desk = nullptr;

    AtTheDesk() {
        term.from = QDate(2025, 1, 1);
        term.to = QDate(2030, 12, 31);
        REQUIRE(d.book().insert(term));
        QList<Id<Member>> members;
        for (const Member& m : d.read().all<Member>())
            members << Id<Member>(m.id);
        REQUIRE(d.book().change({"tests", "选举", {}}, [&](Txn& txn) {
            return electFromMembers(txn, Id<Term>(term.id), {}, members, DeputyCategory::Worker,
                                    {{QStringLiteral("note"), QStringLiteral("见记录")}})
                .map([](const QList<Id<Deputy>>&) {});
        }));
        Sitting s;
        s.term = Id<Term>(term.id);
        s.heldOn = d.read().today();
        s.starts = QStringLiteral("09:00");
        REQUIRE(d.book().insert(s));
        sitting = Id<Sitting>(s.id);
        REQUIRE(d.book().step(Sitting::kind(), s.id, QStringLiteral("call")));
        REQUIRE(d.window->openPage(QStringLiteral("congress.sittings")));
        d.settle();
        page = qobject_cast<SittingsPage*>(d.window->currentPage());
        page->list().select(s.id);
        d.settle();
        desk = page->openDesk();
        REQUIRE(desk);
        desk->resize(1280, 800);
        REQUIRE(QTest::qWaitForWindowExposed(desk));
        desk->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(desk));
        desk->field().setFocus();
    }
    ~AtTheDesk() { delete desk; }
    Attendance of(const QString& name) const {
        return *d.read().first<Attendance>(
            Query().eq(QStringLiteral("sitting"), sitting).eq(QStringLiteral("name"), name));
    }
    QLineEdit& field() const { return desk->field(); }
};

} // namespace

TEST_CASE("who stays at the desk can go on scanning", "[clerk][desk]") {
    AtTheDesk at;
    QTest::keyClick(&at.field(), Qt::Key_Escape); // asks
    QCoreApplication::processEvents();
    REQUIRE(at.desk->isVisible());
    CHECK(!at.field().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // stays
    QCoreApplication::processEvents();
    REQUIRE(at.desk->isVisible());
    CHECK(at.field().hasFocus());
}

TEST_CASE("what was not found is replaced by the next scan", "[clerk][desk]") {
    AtTheDesk at;
    QTest::keyClicks(&at.field(), QStringLiteral("czyczy"));
    QTest::keyClick(&at.field(), Qt::Key_Return);
    CHECK(at.field().text() == QStringLiteral("czyczy")); // to be looked at
    CHECK(at.field().selectedText() == QStringLiteral("czyczy"));
    QTest::keyClicks(&at.field(), QStringLiteral("abc"));
    CHECK(at.field().text() == QStringLiteral("abc"));
}

TEST_CASE("a key for another person does not become a reason", "[clerk][desk]") {
    AtTheDesk at;
    const QString first = nameOf(0), other = nameOf(1);
    at.field().setText(first);
    QTest::keyClick(&at.field(), Qt::Key_F2);
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5}) {
        at.field().setText(other);
        QTest::keyClick(&at.field(), key);
        CHECK(at.of(first).state == AttendanceState::Expected);
        CHECK(at.of(other).state == AttendanceState::Expected);
        CHECK(at.desk->said().contains(first));
        CHECK(at.field().selectedText() == other); // the reason that is typed next replaces it
    }
    at.field().setText(QStringLiteral("出差"));
    QTest::keyClick(&at.field(), Qt::Key_Return);
    CHECK(at.of(first).state == AttendanceState::Excused);
    CHECK(at.of(first).reason == QStringLiteral("出差"));
    CHECK(at.of(other).state == AttendanceState::Expected);
    // Undo names what was taken back, and once.
    QTest::keyClick(&at.field(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.of(first).state == AttendanceState::Expected);
    CHECK(at.desk->said().count(QStringLiteral("Taken back")) == 1);
    CHECK(!at.desk->said().contains(QStringLiteral("Undo")));
    CHECK(at.desk->said().contains(first));
}

TEST_CASE("the desk says who is missing and has a button for each key", "[clerk][desk]") {
    AtTheDesk at;
    CHECK(at.desk->candidates().count() == 12);
    CHECK(at.desk->listTitle().text().contains(QStringLiteral("12")));
    // Enter in an empty field checks nobody in.
    QTest::keyClick(&at.field(), Qt::Key_Return);
    CHECK(at.desk->candidates().count() == 12);
    // A person of the list and a button: by mouse alone.
    QListWidget& list = at.desk->candidates();
    const QRect place = list.visualItemRect(list.item(0));
    const QString text = list.item(0)->text();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
    auto* absent = at.desk->findChild<QPushButton*>(QStringLiteral("deskF4"));
    REQUIRE(absent);
    QTest::mouseClick(absent, Qt::LeftButton);
    CHECK(list.count() == 11);
    CHECK(list.item(0)->text() != text);
    CHECK(at.field().hasFocus());
    list.setCurrentRow(-1);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier,
                      list.visualItemRect(list.item(0)).center());
    QTest::mouseClick(at.desk->findChild<QPushButton*>(QStringLiteral("deskEnter")),
                      Qt::LeftButton);
    CHECK(list.count() == 10);
    CHECK(quorum(at.d.read(), at.sitting).present == 1);
    for (const char* key : {"deskF2", "deskF3", "deskF5", "deskF9", "deskEsc", "deskCtrl+Z"})
        CHECK(at.desk->findChild<QPushButton*>(QString::fromUtf8(key)));
}

TEST_CASE("the big screen shows the way out when the mouse is moved", "[clerk][desk]") {
    AtTheDesk at;
    ScreenStage* screen = at.page->openScreen();
    screen->resize(1280, 720);
    REQUIRE(QTest::qWaitForWindowExposed(screen));
    auto* hint = screen->findChild<QLabel*>(QStringLiteral("stageHint"));
    REQUIRE(hint);
    CHECK(hint->text().contains(QStringLiteral("Esc")));
    screen->setBlack(true);
    CHECK(!hint->isVisible()); // black is black
    QMouseEvent move(QEvent::MouseMove, QPointF(300, 300), screen->mapToGlobal(QPointF(300, 300)),
                     Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(screen, &move);
    REQUIRE(hint->isVisible());
    CHECK(hint->text().contains(QStringLiteral("F9")));
    screen->close();
}

TEST_CASE("elected by keyboard: name, Enter, next name; or by a list of names", "[clerk][elect]") {
    Desktop d(30, 1);
    d.member(QStringLiteral("同名"));
    d.member(QStringLiteral("同名"));
    Term term;
    term.from = QDate(2025, 1, 1);
    term.to = QDate(2030, 12, 31);
    REQUIRE(d.book().insert(term));
    REQUIRE(d.window->openPage(QStringLiteral("congress.deputies")));
    d.settle();
    auto* page = qobject_cast<DeputiesPage*>(d.window->currentPage());
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("elect")), Qt::LeftButton);
    auto* elect = d.window->findChild<ElectDialog*>();
    REQUIRE(elect);
    d.settle();
    QLineEdit& search = elect->members().searchBox();
    for (int i = 0; i < 3; ++i) {
        REQUIRE(search.hasFocus());
        search.insert(nameOf(i));
        d.settle();
        REQUIRE(elect->members().model().rowCount() == 1);
        QTest::keyClick(&search, Qt::Key_Return);
        CHECK(elect->chosen().count() == i + 1);
        CHECK(search.text().isEmpty());
        d.settle();
    }
    elect->addNames(nameOf(2) + u'\n' + nameOf(3) + QStringLiteral("\r\n") + nameOf(4).at(0) +
                    QStringLiteral("　") + nameOf(4).mid(1) + QStringLiteral("、查无此人\n同名\n"));
    CHECK(elect->chosen().count() == 5);
    const QString said = elect->findChild<MessageBar*>()->text();
    CHECK(said.contains(QStringLiteral("查无此人")));
    CHECK(said.contains(QStringLiteral("同名")));
    elect->reject();
}
