// SPDX-License-Identifier: GPL-3.0-or-later
// The list as a person uses it: searching, sorting, filtering, selecting, by keyboard.
#include "core/flow/flow.h"
#include "core/office/kinds.h"
#include "tests/ui/support/desktop.h"
#include "ui/command/commands.h"
#include "ui/list/saved_views.h"
#include "ui/list/state_tone.h"
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("typing narrows the list, Esc widens it again", "[list]") {
    Desktop d(300, 4);
    RecordPage& page = d.membersPage();
    RecordList& list = page.list();
    REQUIRE(list.model().rowCount() == 300);
    QTest::keyClick(&list.view(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(list.searchBox().hasFocus());
    QTest::keyClicks(&list.searchBox(), QStringLiteral("zhangwei"));
    REQUIRE(Desktop::complete(list.model()));
    d.settle();
    REQUIRE(list.model().rowCount() > 0);
    for (int row = 0; row < list.model().rowCount(); ++row)
        CHECK(list.model().text(row, 0).startsWith(QStringLiteral("张伟")));
    QTest::keyClick(&list.searchBox(), Qt::Key_Return);
    CHECK(list.view().hasFocus());
    CHECK(list.current() == list.model().idAt(0));
    list.searchBox().setFocus();
    QTest::keyClick(&list.searchBox(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return list.model().rowCount() == 300; }));
    QTest::keyClick(&list.searchBox(), Qt::Key_Escape);
    CHECK(list.view().hasFocus());
}

TEST_CASE("a heading sorts, a second click turns round, a masked column does not sort", "[list]") {
    Desktop d(120, 3);
    RecordList& list = d.membersPage().list();
    QHeaderView* header = list.view().horizontalHeader();
    const auto click = [&](const char* key) {
        const int column = list.model().columnOf(QString::fromUtf8(key));
        const QPoint at(header->sectionViewportPosition(column) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        d.settle();
        REQUIRE(Desktop::complete(list.model()));
    };
    click("joined_on");
    const auto joined = [&](int row) {
        return list.model().text(row, list.model().columnOf(QStringLiteral("joined_on")));
    };
    for (int row = 1; row < 120; ++row)
        CHECK(joined(row - 1) <= joined(row));
    click("joined_on");
    for (int row = 1; row < 120; ++row)
        CHECK(joined(row - 1) >= joined(row));
    const auto before = list.model().ids();
    click("mobile");
    CHECK(list.model().ids() == before);
    CHECK(d.window->messages().isVisible());
}

TEST_CASE("filters narrow, combine, are kept in a view, and say when nothing is left", "[list]") {
    Desktop d(120, 3);
    RecordList& list = d.membersPage().list();
    ListView view = list.listView();
    view.filters = {{QStringLiteral("sex"), Filter::AnyOf, {QStringLiteral("female")}, {}, {}, {}},
                    {QStringLiteral("joined_on"),
                     Filter::Between,
                     {},
                     QStringLiteral("2010-01-01"),
                     QStringLiteral("2010-02-01"),
                     {}}};
    view.sort = {{QStringLiteral("joined_on"), true}};
    list.setListView(view);
    d.settle();
    REQUIRE(Desktop::complete(list.model()));
    Query want;
    want.eq(QStringLiteral("sex"), QStringLiteral("female"))
        .is(QStringLiteral("joined_on"), Condition::Le, QStringLiteral("2010-02-01"));
    CHECK(list.model().rowCount() == d.read().count(Member::kind(), want));
    CHECK(list.model().rowCount() > 0);

    SavedViews saved(Member::kind());
    saved.save(QStringLiteral("女职工/2010年 %"), list.listView());
    REQUIRE(saved.names() == QStringList{QStringLiteral("女职工/2010年 %")});
    const ListView back = saved.load(QStringLiteral("女职工/2010年 %"));
    CHECK(back.filters == view.filters);
    CHECK(back.columns == list.visibleKeys());
    CHECK(back.sort.size() == 1);

    view.filters = {{QStringLiteral("note"), Filter::NotEmpty, {}, {}, {}, {}}};
    list.setListView(view);
    d.settle();
    CHECK(list.model().rowCount() == 0);
    const auto buttons = list.findChildren<QPushButton*>();
    const auto clear = std::ranges::find_if(buttons, [](const QPushButton* b) {
        return b->isVisible() && b->text().startsWith(QStringLiteral("Clear"));
    });
    REQUIRE(clear != buttons.end());
    QTest::mouseClick(*clear, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return list.model().rowCount() == 120; }));
}

TEST_CASE("ids in a kept filter survive to the last bit", "[list]") {
    const Filter f{
        QStringLiteral("unit"), Filter::AnyOf, {qint64(0x7123456789abcdefLL)}, {}, {}, {}};
    CHECK(Filter::fromJson(f.toJson()) == f);
}

TEST_CASE("a colour of a state says the same in every list: done is green, a draft is quiet",
          "[list]") {
    CHECK(toneOf(u"done") == Tone::Good);
    CHECK(toneOf(u"certified") == Tone::Good);
    CHECK(toneOf(u"draft") == Tone::Quiet);
    CHECK(toneOf(u"open") == Tone::InHand);
    CHECK(toneOf(u"absent") == Tone::Attention);
    CHECK(toneOf(u"something new") == Tone::InHand);
    registerKinds(); // whichever test runs first
    // The table names states that there are: a state that was renamed would lose its colour.
    QSet<QString> states;
    for (const Kind* kind : kinds())
        if (kind->flow)
            for (const Step& step : kind->flow->steps) {
                for (const char* from : step.from)
                    states << QString::fromUtf8(from);
                states << QString::fromUtf8(step.to);
            }
    for (const QString& named : tonedStates())
        CHECK(states.contains(named));
}

TEST_CASE("copied rows are a table, masked as on screen", "[list][law8]") {
    Desktop d(10, 2);
    RecordList& list = d.membersPage().list();
    list.view().setFocus();
    QTest::keyClick(&list.view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&list.view(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    CHECK(text.count(u'\n') == 11);
    CHECK(text.startsWith(QStringLiteral("Name\t")));
    CHECK(!text.contains(QStringLiteral("13810000000")));
    CHECK(text.contains(u'*'));
}

TEST_CASE("Del removes, the message offers Undo, Ctrl+Z brings back", "[list]") {
    Desktop d(5, 1);
    RecordList& list = d.membersPage().list();
    list.view().setFocus();
    QTest::keyClick(&list.view(), Qt::Key_Home);
    list.select(list.model().idAt(2));
    const RawId id = list.current();
    QTest::keyClick(&list.view(), Qt::Key_Delete);
    CHECK(list.model().rowCount() == 4);
    CHECK(list.model().rowOf(id) < 0);
    CHECK(d.window->messages().isVisible());
    QTest::keyClick(&list.view(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(list.model().rowCount() == 5);
    CHECK(list.model().rowOf(id) >= 0);
    QTest::keyClick(&list.view(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(list.model().rowCount() == 4);
}

TEST_CASE("removing many asks beside the work, never in a box", "[list]") {
    Desktop d(40, 1);
    RecordList& list = d.membersPage().list();
    list.view().setFocus();
    list.view().selectAll();
    QTest::keyClick(&list.view(), Qt::Key_Delete);
    CHECK(list.model().rowCount() == 40);
    REQUIRE(d.window->messages().isVisible());
    auto* yes = d.window->messages().findChildren<QPushButton*>().first();
    QTest::mouseClick(yes, Qt::LeftButton);
    CHECK(list.model().rowCount() == 0);
    QTest::keyClick(d.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(list.model().rowCount() == 40);
}

TEST_CASE("an empty list says what to do next, one of twenty thousand scrolls to its end",
          "[list][size]") {
    SECTION("empty") {
        Desktop d;
        RecordPage& page = d.membersPage();
        const auto buttons = page.list().findChildren<QPushButton*>();
        const auto add = std::ranges::find_if(buttons, [](const QPushButton* b) {
            return b->isVisible() && b->text().startsWith(QStringLiteral("New"));
        });
        REQUIRE(add != buttons.end());
        QTest::mouseClick(*add, Qt::LeftButton);
        CHECK(page.form().isNew());
        CHECK(page.form().row(QStringLiteral("name"))->editor().input()->hasFocus());
    }
    SECTION("one") {
        Desktop d(1, 1);
        RecordPage& page = d.membersPage();
        CHECK(page.list().model().rowCount() == 1);
        auto* count = page.list().findChild<QLabel*>(QStringLiteral("count"));
        CHECK(count->text() == QStringLiteral("1–1 of 1"));
    }
    SECTION("twenty thousand") {
        Desktop d(20'000, 5);
        RecordList& list = d.membersPage().list();
        REQUIRE(Desktop::complete(list.model()));
        CHECK(list.model().rowCount() == 20'000);
        list.view().setFocus();
        QTest::keyClick(&list.view(), Qt::Key_End, Qt::ControlModifier);
        d.settle();
        CHECK(list.current() == list.model().idAt(19'999));
        CHECK(list.findChild<QLabel*>(QStringLiteral("count"))
                  ->text()
                  .endsWith(QStringLiteral("of 20,000")));
        CHECK(list.model().ids() == d.read().ids(Member::kind()));
    }
}

TEST_CASE("columns are chosen, moved and remembered", "[list]") {
    Desktop d(3, 1);
    {
        RecordList& list = d.membersPage().list();
        ListView view = list.listView();
        view.columns = {QStringLiteral("department"), QStringLiteral("name"),
                        QStringLiteral("note")};
        list.setListView(view);
        CHECK(list.visibleKeys() == view.columns);
    }
    REQUIRE(d.window->openOffice(d.path()));
    d.settle();
    CHECK(d.membersPage().list().visibleKeys() == QStringList{QStringLiteral("department"),
                                                              QStringLiteral("name"),
                                                              QStringLiteral("note")});
}

TEST_CASE("columns are moved and the order is chosen with the keyboard alone", "[list]") {
    Desktop d(30, 3);
    RecordList& list = d.membersPage().list();
    list.view().setFocus();
    list.select(list.model().idAt(0));
    QCursor::setPos(1, 1); // the menu stands at the list, wherever the mouse may be
    const auto inMenu = [&](const std::function<void(QMenu&)>& act) {
        bool met = false;
        QTimer::singleShot(50, &list, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            met = true;
            CHECK(menu->objectName() == QStringLiteral("columnsMenu"));
            const QRect at(list.view().mapToGlobal(QPoint()), list.view().size());
            CHECK(qAbs(menu->x() - at.x()) <= 2);
            CHECK(menu->geometry().intersects(at)); // a long one is moved up to fit the screen
            act(*menu);
            while (QWidget* open = QApplication::activePopupWidget())
                open->close();
        });
        QTest::keyClick(&list.view(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(met);
        d.settle();
        REQUIRE(Desktop::complete(list.model()));
    };
    const auto joined = [&](int row) {
        return list.model().text(row, list.model().columnOf(QStringLiteral("joined_on")));
    };
    const auto sortAction = [](QMenu& menu, const QString& key) -> QAction* {
        for (QAction* a : menu.findChild<QMenu*>(QStringLiteral("sortMenu"))->actions())
            if (a->data().toString() == key)
                return a;
        return nullptr;
    };
    inMenu([&](QMenu& menu) {
        CHECK(!sortAction(menu, QStringLiteral("mobile"))); // masked: no order
        CHECK(sortAction(menu, QString::fromUtf8(Member::kind().defaultSort))->isChecked());
        sortAction(menu, QStringLiteral("joined_on"))->trigger();
    });
    for (int row = 1; row < 30; ++row)
        CHECK(joined(row - 1) <= joined(row));
    inMenu([&](QMenu& menu) {
        CHECK(sortAction(menu, QStringLiteral("joined_on"))->isChecked());
        CHECK(menu.findChild<QAction*>(QStringLiteral("ascending"))->isChecked());
        menu.findChild<QAction*>(QStringLiteral("descending"))->trigger();
    });
    for (int row = 1; row < 30; ++row)
        CHECK(joined(row - 1) >= joined(row));
    // By keys: the menu begins at "Sort by", its first entry.
    inMenu([&](QMenu& menu) {
        QTest::keyClick(&menu, Qt::Key_Right);
        auto* sorts = menu.findChild<QMenu*>(QStringLiteral("sortMenu"));
        REQUIRE(sorts->isVisible());
        QTest::keyClick(sorts, Qt::Key_Return);
    });
    CHECK(list.query().sort.first().key == QString::fromUtf8(list.model().columns().first()->key));

    const QStringList before = list.visibleKeys();
    list.view().setCurrentIndex(list.model().index(0, list.model().columnOf(before[0])));
    inMenu([&](QMenu& menu) {
        CHECK(!menu.findChild<QAction*>(QStringLiteral("move-left"))->isEnabled());
        menu.findChild<QAction*>(QStringLiteral("move-right"))->trigger();
    });
    QStringList after = before;
    after.swapItemsAt(0, 1);
    CHECK(list.visibleKeys() == after);
    inMenu([&](QMenu& menu) { // the same column goes on, and back
        menu.findChild<QAction*>(QStringLiteral("move-left"))->trigger();
    });
    CHECK(list.visibleKeys() == before);
    list.view().setCurrentIndex(list.model().index(0, list.model().columnOf(before.last())));
    inMenu([&](QMenu& menu) {
        CHECK(!menu.findChild<QAction*>(QStringLiteral("move-right"))->isEnabled());
    });
}
