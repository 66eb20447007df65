// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says of the chosen record: it never moves the list, never speaks of a record that is
// not in the form, and gives way where there is little room.
#include "core/congress/sitting.h"
#include "tests/ui/support/desktop.h"
#include "ui/form/step_bar.h"
#include "ui/form/way_strip.h"
#include "ui/shell/strip_area.h"
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

/// A room that has much to say of some records and little of others, and a button for the chosen
/// one; and a box by which the list is chosen.
class Talkative final : public RecordPage {
public:
    QLabel* words = new QLabel;
    QPushButton* deed = new QPushButton(u8("Deed"));
    QComboBox* terms = new QComboBox;

    Talkative(Desk& desk, const PageRow& row) : RecordPage(desk, row, Member::kind()) {
        auto* controls = new QHBoxLayout;
        controls->addWidget(terms);
        auto* card = new QFrame;
        auto* line = new QHBoxLayout(card);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        line->addWidget(deed);
        body()->insertLayout(0, controls);
        body()->insertWidget(1, card);
        const auto refresh = [this] {
            const int at = list().model().rowOf(list().current());
            deed->setEnabled(at >= 0);
            words->setText(at < 0 ? u8("Choose one.")
                                  : QStringList(1 + at % 4 * 3, u8("A line.")).join(u'\n'));
        };
        connect(&list(), &RecordList::currentChanged, this, refresh);
        refresh();
    }
};

const PageRow talk{"test.talk", "", "Talk", "", "members", "", {}, "member"};

struct Room {
    Desktop d{12, 1};
    Talkative page{*d.window, talk};
    explicit Room(int height = 640) {
        page.resize(1100, height);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        REQUIRE(Desktop::complete(page.list().model()));
        d.settle();
    }
    QRect listPlace() {
        d.settle();
        QTableView& view = page.list().view();
        return {view.mapTo(&page, QPoint()), view.size()};
    }
    void choose(int row) {
        REQUIRE(page.list().select(page.list().model().idAt(row)));
        d.settle();
    }
};

} // namespace

TEST_CASE("strip: no row of the list moves, however much is said of the chosen record", "[strip]") {
    Room room;
    const QPoint top = room.listPlace().topLeft();
    for (const int row : {1, 3, 0, 2}) {
        room.choose(row);
        CAPTURE(row);
        CHECK(room.listPlace().topLeft() == top);
        CHECK(room.page.words->height() >=
              room.page.words->heightForWidth(room.page.words->width()));
    }
    // The fullest has been seen: from here on nothing moves at all, the form and Save neither.
    auto* save = room.page.form().findChild<QPushButton*>(u8("save"));
    const QRect list = room.listPlace();
    const QPoint at = save->mapTo(&room.page, QPoint());
    for (const int row : {0, 3, 4, 1}) {
        room.choose(row);
        CAPTURE(row);
        CHECK(room.listPlace() == list);
        CHECK(save->mapTo(&room.page, QPoint()) == at);
    }
    // What is said stands below the list, what the list is chosen by above it.
    CHECK(room.page.words->mapTo(&room.page, QPoint()).y() >= list.bottom());
    CHECK(room.page.terms->mapTo(&room.page, QPoint()).y() < top.y());
}

TEST_CASE("strip: what was said while the page was not seen has its room when it is", "[strip]") {
    Room room;
    room.choose(0);
    room.page.hide();
    room.choose(3);
    room.page.show();
    room.d.settle();
    CHECK(room.page.strip().height() >= room.page.words->sizeHint().height());
}

TEST_CASE("strip: very much is said in a third of the page, and scrolls", "[strip]") {
    Room room;
    room.choose(1);
    room.page.words->setText(QStringList(80, u8("A line.")).join(u'\n'));
    room.d.settle();
    CHECK(room.page.strip().height() <= room.page.height() * 34 / 100);
    CHECK(room.page.list().view().height() > room.page.height() / 4);
}

TEST_CASE("strip: a new record is the only one that is spoken of, and the chosen one comes back",
          "[strip]") {
    Room room;
    room.choose(2);
    const RawId was = room.page.form().id();
    REQUIRE(was != 0);
    CHECK(room.page.deed->isEnabled());
    emit room.page.list().addWanted();
    room.d.settle();
    REQUIRE(room.page.form().isNew());
    CHECK(room.page.list().current() == 0);
    CHECK(room.page.list().selected().isEmpty());
    CHECK_FALSE(room.page.deed->isEnabled());
    CHECK(room.page.words->text() == u8("Choose one."));
    SECTION("by Esc") {
        QTest::keyClick(room.page.form().row(u8("name"))->editor().input(), Qt::Key_Escape);
        room.d.settle();
        CHECK(room.page.form().id() == was);
        CHECK(room.page.list().current() == was);
        CHECK(room.page.list().selected() == QList<RawId>{was});
        CHECK(room.page.deed->isEnabled());
    }
    SECTION("by a click on the line that was marked") {
        QTableView& view = room.page.list().view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.model()->index(2, 0)).center());
        room.d.settle();
        CHECK(room.page.form().id() == was);
        CHECK(room.page.list().selected() == QList<RawId>{was});
    }
    SECTION("a click elsewhere asks; who goes on editing has the new one alone again") {
        Desktop::type(room.page.form().row(u8("name"))->editor().input(), u8("新会员"));
        QTableView& view = room.page.list().view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.model()->index(0, 0)).center());
        room.d.settle();
        REQUIRE(room.page.form().isNew());
        QPushButton* stay = nullptr;
        for (auto* b : room.page.form().findChildren<QPushButton*>())
            if (b->isVisible() && b->text() == u8("Keep editing"))
                stay = b;
        REQUIRE(stay);
        QTest::mouseClick(stay, Qt::LeftButton);
        room.d.settle();
        CHECK(room.page.form().isNew());
        CHECK(room.page.list().current() == 0);
        CHECK_FALSE(room.page.deed->isEnabled());
        room.page.form().revert();
    }
    SECTION("or it is saved, and is the chosen one") {
        Desktop::type(room.page.form().row(u8("name"))->editor().input(), u8("新会员"));
        REQUIRE(room.page.form().save());
        room.d.settle();
        CHECK(room.page.list().current() == room.page.form().id());
        CHECK(room.page.form().id() != was);
        CHECK(room.page.deed->isEnabled());
    }
}

TEST_CASE("strip: a low page puts it away behind a button; Save and a field are in sight",
          "[strip][small]") {
    Room room(Theme::px(370));
    room.choose(3);
    CHECK_FALSE(room.page.strip().isVisible());
    CHECK(room.page.terms->isVisible()); // what one works with is not put away
    auto* unfold = room.page.findChild<QToolButton*>(u8("unfoldStrip"));
    REQUIRE(unfold);
    CHECK(unfold->isVisible());
    const auto* save = room.page.form().findChild<QPushButton*>(u8("save"));
    CHECK(room.page.rect().contains(QRect(save->mapTo(&room.page, QPoint()), save->size())));
    CHECK_FALSE(room.page.form().row(u8("name"))->editor().input()->visibleRegion().isEmpty());
    QTest::mouseClick(unfold, Qt::LeftButton);
    room.d.settle();
    CHECK(room.page.strip().isVisible());
    CHECK(room.page.strip().height() > 0);
    CHECK(room.page.strip().height() <= room.page.height() / 2);
    room.page.resize(1100, 700);
    room.d.settle();
    CHECK_FALSE(unfold->isVisible());
    CHECK(room.page.strip().isVisible());
}

TEST_CASE("way strip: its words are whole, however little room there is", "[strip][small]") {
    Room room;
    room.choose(0);
    WayOn way;
    way.text = u8("Call the sitting");
    way.why = QStringList(12, u8("the deputies are told seven days before")).join(u", ");
    room.page.form().wayOn().setWays({way});
    const auto whole = [&] {
        room.d.settle();
        const auto* words = room.page.form().wayOn().findChild<QLabel*>(u8("wayWords"));
        return words->isVisible() && words->height() >= words->heightForWidth(words->width());
    };
    CHECK(whole());
    CHECK_FALSE(room.page.form().isLow());
    room.page.resize(700, Theme::px(370));
    CHECK(whole());
    CHECK(room.page.form().isLow());
    // It scrolls with the fields then, and Save stays in sight.
    CHECK(room.page.form().tabs().currentWidget()->isAncestorOf(&room.page.form().wayOn()));
    const auto* save = room.page.form().findChild<QPushButton*>(u8("save"));
    CHECK(room.page.rect().contains(QRect(save->mapTo(&room.page, QPoint()), save->size())));
    room.page.resize(1100, 700);
    CHECK(whole());
    CHECK_FALSE(room.page.form().tabs().isAncestorOf(&room.page.form().wayOn()));
}

TEST_CASE("strip: at 200 % on a small screen a sitting shows its way on whole, and Save, without "
          "scrolling the page",
          "[strip][small]") {
    Desktop d;
    Term term;
    term.from = QDate(2025, 1, 1);
    term.to = QDate(2029, 12, 31);
    REQUIRE(d.book().insert(term));
    Sitting sitting;
    sitting.term = Id<Term>(term.id);
    sitting.heldOn = d.read().today();
    REQUIRE(d.book().insert(sitting));
    Preferences large = d.window->preferences();
    large.percent = 200;
    d.window->setPreferences(large);
    d.window->resize(1440, 860);
    REQUIRE(d.window->openPage(u8("congress.sittings")));
    auto* page = qobject_cast<RecordPage*>(d.window->currentPage());
    REQUIRE(page);
    REQUIRE(page->openRecord(sitting.id));
    d.settle();
    const auto* area = d.window->findChild<QScrollArea*>(u8("pageScroll"));
    CHECK(area->widget()->height() == area->viewport()->height());
    CHECK_FALSE(page->strip().isVisible()); // the quorum is behind "Overview"
    const auto* save = page->form().findChild<QPushButton*>(u8("save"));
    CHECK(page->rect().contains(QRect(save->mapTo(page, QPoint()), save->size())));
    CHECK_FALSE(page->form().tabs().currentWidget()->visibleRegion().isEmpty());
    const WayStrip& way = page->form().wayOn();
    if (const auto* words = way.findChild<QLabel*>(u8("wayWords")); words->isVisible())
        CHECK(words->height() >= words->heightForWidth(words->width()));
    large.percent = 100;
    d.window->setPreferences(large);
}

TEST_CASE("steps keep their places when one of them cannot be taken for a while", "[strip][form]") {
    Desktop d;
    StepBar bar;
    QList<QPushButton*> steps;
    for (const auto& [text, place] :
         {std::pair("Close", StepBar::Forward), std::pair("Announce", StepBar::Forward),
          std::pair("Adjourn", StepBar::Aside), std::pair("Cancel", StepBar::Back)}) {
        auto* button = new QPushButton(u8(text));
        button->setProperty(StepBar::placeProperty, int(place));
        steps << button;
        bar.add(button);
    }
    bar.resize(bar.sizeHint().width() + 200, bar.sizeHint().height());
    bar.show();
    bar.arrange();
    const auto places = [&] {
        QList<int> left;
        for (const QPushButton* b : steps)
            left << b->x();
        return left;
    };
    const auto marked = [](const QPushButton* b) {
        return b->property("role").toString() == u8("primary");
    };
    const QList<int> before = places();
    CHECK(marked(steps[0]));
    steps[0]->setEnabled(false);
    bar.arrange();
    CHECK(places() == before);
    CHECK_FALSE(marked(steps[0]));
    CHECK(marked(steps[1])); // by its colour, where it stands
    steps[0]->setEnabled(true);
    bar.arrange();
    CHECK(places() == before);
    CHECK(marked(steps[0]));
    // Where only some have room the way on is among them.
    steps[0]->setEnabled(false);
    bar.resize(steps[1]->width() + bar.more().sizeHint().width() + Theme::px(20), bar.height());
    bar.arrange();
    CHECK(steps[1]->isVisible());
    CHECK(bar.rect().contains(steps[1]->geometry()));
    CHECK_FALSE(steps[3]->isVisible());
    CHECK(bar.more().isVisible());
}
