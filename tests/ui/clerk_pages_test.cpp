// SPDX-License-Identifier: GPL-3.0-or-later
// What a clerk met on the pages of a congress: each line was a fault once.
#include "core/ballots/ballot.h"
#include "core/meeting/agenda_item.h"
#include "core/meeting/duty.h"
#include "core/people/member.h"
#include "core/proposals/proposal.h"
#include "tests/ui/support/day.h"
#include "ui/form/date_editor.h"
#include "ui/guide/guide.h"
#include "ui/meeting/agenda_page.h"
#include "ui/meeting/agenda_tree.h"
#include "ui/meeting/day_dialog.h"
#include "ui/meeting/preparation_page.h"
#include "ui/meeting/timeline_view.h"
#include "ui/people/due_page.h"
#include <QCalendarWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

template <class P>
P& page(Desktop& d, const char* id) {
    REQUIRE(d.window->openPage(u8(id)));
    d.settle();
    auto* p = qobject_cast<P*>(d.window->currentPage());
    REQUIRE(p);
    return *p;
}

Id<Sitting> sittingOn(Desktop& d, QDate on) {
    Term term;
    term.from = d.read().today().addYears(-1);
    term.to = d.read().today().addYears(3);
    REQUIRE(d.book().insert(term));
    Sitting s;
    s.term = Id<Term>(term.id);
    s.heldOn = on;
    s.agenda = u8("一、开幕\n二、工作报告\n三、表决");
    REQUIRE(d.book().insert(s));
    return Id<Sitting>(s.id);
}

} // namespace

TEST_CASE("clerk: what is due begins with what is to be done, and has the room", "[clerk][due]") {
    Desktop d;
    const auto sitting = sittingOn(d, d.read().today().addDays(20));
    auto& preparation = page<PreparationPage>(d, "meeting.preparation");
    preparation.makePlan(u8("annual"));
    d.settle();
    auto& due = page<DuePage>(d, "home.due");
    d.settle();
    const QString name = d.read().get(sitting)->name;
    int duties = 0;
    for (QTreeWidgetItemIterator it(&due.tree()); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() != u8("duty"))
            continue;
        ++duties;
        INFO((*it)->text(1).toStdString());
        CHECK_FALSE((*it)->text(1).startsWith(name));
        CHECK((*it)->text(2).contains(name)); // it stands there, once
        CHECK((*it)->toolTip(1).contains(
            d.read().get(Id<Duty>((*it)->data(0, Qt::UserRole + 1).toLongLong()))->what));
    }
    REQUIRE(duties > 5);
    picture(d.window.get(), "due");
    const QHeaderView* header = due.tree().header();
    for (const int other : {0, 2, 3})
        CHECK(header->sectionSize(1) > header->sectionSize(other));
    int all = 0;
    for (int i = 0; i < 4; ++i)
        all += header->sectionSize(i);
    CHECK(all <= due.tree().viewport()->width());
}

TEST_CASE("clerk: another day may be typed; the calendar is the one of this country",
          "[clerk][meeting]") {
    Desktop d;
    const auto sitting = sittingOn(d, d.read().today().addDays(40));
    auto& preparation = page<PreparationPage>(d, "meeting.preparation");
    preparation.makePlan(u8("annual"));
    d.settle();
    QTest::mouseClick(preparation.findChild<QPushButton*>(u8("otherDay")), Qt::LeftButton);
    auto* dialog = d.window->findChild<DayDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->calendar().firstDayOfWeek() == Qt::Monday);
    CHECK(dialog->calendar().verticalHeaderFormat() == QCalendarWidget::NoVerticalHeader);
    auto* typed = dialog->findChild<QLineEdit*>(u8("typedDay"));
    REQUIRE(typed);
    const QDate soon = d.read().today().addDays(2);
    Desktop::type(typed, soon.toString(u8("yyyy.M.d")));
    CHECK(dialog->calendar().selectedDate() == soon);
    auto* late = dialog->findChild<QTableWidget*>(u8("late"));
    REQUIRE(late->rowCount() > 3);
    d.settle();
    CHECK(late->columnWidth(0) > late->columnWidth(1)); // what it is about, not a character of it
    CHECK(late->columnWidth(0) > late->columnWidth(2));
    picture(dialog, "another-day");
    // What is no date moves nothing.
    Desktop::type(typed, u8("明天吧"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u8("moveSitting")), Qt::LeftButton);
    CHECK(dialog->isVisible());
    CHECK(d.read().get(sitting)->heldOn == d.read().today().addDays(40));
    Desktop::type(typed, d.read().today().addDays(60).toString(Qt::ISODate));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u8("moveSitting")), Qt::LeftButton);
    d.settle();
    CHECK(d.read().get(sitting)->heldOn == d.read().today().addDays(60));
}

TEST_CASE("clerk: the chart of the preparation stands in the order of its list",
          "[clerk][meeting]") {
    Desktop d;
    const auto sitting = sittingOn(d, d.read().today().addDays(40));
    auto& p = page<PreparationPage>(d, "meeting.preparation");
    p.makePlan(u8("annual"));
    d.settle();
    const auto same = [&] {
        const auto& items = p.chart().timeline().items;
        if (items.size() != p.list().model().rowCount())
            return false;
        for (int row = 0; row < p.list().model().rowCount(); ++row)
            if (d.read().get(Id<Duty>(p.list().model().idAt(row)))->what != items[row].label)
                return false;
        return true;
    };
    REQUIRE(Desktop::complete(p.list().model()));
    CHECK(QTest::qWaitFor(same, 3000));
    // One that is done on another day than planned, and another order of the list.
    const auto duties = dutiesOf(d.read(), sitting);
    for (const Duty& duty : duties)
        if (duty.event == DutyEvent::None && duty.dueOn > d.read().today().addDays(30)) {
            REQUIRE(d.book().step(Duty::kind(), duty.id, u8("finish")));
            break;
        }
    d.settle();
    CHECK(QTest::qWaitFor(same, 3000));
    ListView view = p.list().listView();
    view.sort = {{u8("what"), true}};
    p.list().setListView(view);
    d.settle();
    REQUIRE(Desktop::complete(p.list().model()));
    CHECK(QTest::qWaitFor(same, 3000));
}

TEST_CASE("clerk: the columns of the agenda do not touch one another", "[clerk][meeting]") {
    Desktop d;
    const auto sitting = sittingOn(d, d.read().today().addDays(10));
    auto& p = page<AgendaPage>(d, "meeting.agenda");
    auto* tree = p.findChild<AgendaTree*>();
    REQUIRE(tree);
    if (tree->topLevelItemCount() == 0) {
        AgendaItem item;
        item.sitting = sitting;
        item.title = u8("工作报告");
        item.minutes = 120;
        item.presenter = u8("主席");
        REQUIRE(d.book().insert(item));
        d.settle();
    }
    REQUIRE(tree->topLevelItemCount() > 0);
    const QTreeWidgetItem* row = tree->topLevelItem(0);
    for (const int column : {int(AgendaTree::Minutes), int(AgendaTree::Type),
                             int(AgendaTree::Presenter), int(AgendaTree::State)}) {
        INFO(column);
        const int text = tree->fontMetrics().horizontalAdvance(row->text(column));
        CHECK(tree->columnWidth(column) >= text + Theme::px(16));
    }
}

TEST_CASE("clerk: a remark is said in full below the fields, and none of them moves",
          "[clerk][form]") {
    Desktop d(1, 1);
    auto& p = d.membersPage();
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    d.settle();
    auto* hint = p.form().findChild<QLabel*>(u8("formHint"));
    REQUIRE(hint);
    QList<QPoint> before;
    for (FieldRow* row : p.form().rows())
        before << row->pos();
    const auto line = [&](const char* key) {
        return qobject_cast<QLineEdit*>(p.form().row(u8(key))->editor().input());
    };
    Desktop::type(line("name"), u8("张三"));
    Desktop::type(line("id_number"), u8("370208199001011235")); // a warning: no region begins so
    Desktop::type(line("mobile"), u8("12"));
    QTest::qWait(600);
    d.settle();
    line("mobile")->setFocus();
    d.settle();
    FieldRow* warned = p.form().row(u8("id_number"));
    REQUIRE(!warned->issueText().isEmpty());
    REQUIRE(!warned->isWrong());
    INFO(hint->text().toStdString());
    // The field one is in, and the remark on the other, which is cut beside its label.
    CHECK(hint->text().contains(p.form().row(u8("mobile"))->issueText()));
    CHECK(hint->text().contains(warned->issueText()));
    CHECK(hint->height() >=
          qMin(hint->heightForWidth(hint->width()), hint->fontMetrics().lineSpacing() * 6));
    int i = 0;
    for (FieldRow* row : p.form().rows())
        CHECK(row->pos() == before[i++]);
}

TEST_CASE("clerk: a remark about a masked number does not spell it out", "[clerk][law8]") {
    Desktop d(1, 1);
    Member m = d.read().all<Member>().front();
    m.idNumber = u8("370208199001011235"); // its digits agree, but no region begins so
    REQUIRE(d.book().update(m));
    auto& p = d.membersPage();
    p.list().select(m.id);
    d.settle();
    auto* department = qobject_cast<QLineEdit*>(p.form().row(u8("department"))->editor().input());
    Desktop::type(department, u8("新部门"));
    QTest::qWait(600);
    d.settle();
    FieldRow* row = p.form().row(u8("id_number"));
    INFO(row->issueText().toStdString());
    CHECK(!row->issueText().isEmpty()); // it is said that something is wrong
    CHECK_FALSE(row->issueText().contains(m.idNumber.mid(0, 6)));
    auto* hint = p.form().findChild<QLabel*>(u8("formHint"));
    CHECK_FALSE(hint->text().contains(m.idNumber.mid(0, 6)));
    p.form().revert();
}

TEST_CASE("clerk: a form has the tabs it has something in, and one button for all when they do "
          "not fit",
          "[clerk][form]") {
    Desktop d;
    const auto sitting = sittingOn(d, d.read().today().addDays(40));
    auto& p = page<RecordPage>(d, "congress.sittings");
    REQUIRE(p.openRecord(sitting.raw()));
    d.settle();
    QTabWidget& tabs = p.form().tabs();
    const auto tab = [&](const char* kind) {
        for (int i = 0; i < tabs.count(); ++i)
            if (tabs.widget(i)->property("relatedKind").toString() == u8(kind))
                return i;
        FAIL("no such tab: " << kind);
        return -1;
    };
    REQUIRE(QTest::qWaitFor([&] { return !tabs.isTabVisible(tab("ballot")); }, 3000));
    CHECK(tabs.isTabVisible(tab("agenda_item"))); // what it consists of is added there
    Ballot ballot;
    ballot.sitting = sitting;
    ballot.title = u8("福利方案");
    REQUIRE(d.book().insert(ballot));
    CHECK(QTest::qWaitFor([&] { return tabs.isTabVisible(tab("ballot")); }, 3000));
    auto* all = p.form().findChild<QToolButton*>(u8("allTabs"));
    REQUIRE(all);
    d.window->resize(900, 700);
    d.settle();
    int wide = 0;
    for (int i = 0; i < tabs.count(); ++i)
        if (tabs.isTabVisible(i))
            wide += tabs.tabBar()->tabRect(i).width();
    REQUIRE(wide > tabs.width());
    CHECK(all->isVisible());
    emit all->menu()->aboutToShow();
    int visible = 0;
    for (int i = 0; i < tabs.count(); ++i)
        visible += tabs.isTabVisible(i);
    REQUIRE(all->menu()->actions().size() == visible);
    all->menu()->actions().last()->trigger();
    CHECK(tabs.tabText(tabs.currentIndex()) == all->menu()->actions().last()->text());
}

TEST_CASE("clerk: proposals in a proposal are called what they are", "[clerk][form]") {
    Desktop d;
    auto& p = page<RecordPage>(d, "proposals.proposals");
    QStringList tabs;
    for (int i = 0; i < p.form().tabs().count(); ++i)
        tabs << p.form().tabs().tabText(i);
    INFO(tabs.join(u'|').toStdString());
    CHECK(tabs.contains(u8("Merged into this one")));
    CHECK_FALSE(tabs.contains(Proposal::kind().pluralText()));
}

TEST_CASE("clerk: every page has its chapter in the guide, in both languages", "[clerk][guide]") {
    registerPages();
    for (const char* language : {"en", "zh_CN"}) {
        const auto chapters = guideChapters(u8(language));
        REQUIRE(chapters.size() > 5);
        for (const PageRow& row : pages()) {
            INFO(language << " " << row.id);
            CHECK(std::ranges::any_of(chapters, [&](const Chapter& c) {
                return c.pages.contains(QString::fromUtf8(row.id));
            }));
        }
    }
}

TEST_CASE("clerk: a page that is not there is said in the window", "[clerk][window]") {
    Desktop d;
    CHECK_FALSE(d.window->openPage(u8("congress.nowhere")));
    d.window->sayNoPage(u8("congress.nowhere"));
    CHECK(d.window->messages().text().contains(u8("congress.nowhere")));
    CHECK(d.window->messages().text().contains(u8("congress.sittings")));
}

TEST_CASE("clerk: at 200 % on a small screen the pages of a sitting can be worked with",
          "[clerk][small]") {
    Desktop d;
    sittingOn(d, d.read().today().addDays(40));
    Preferences large = d.window->preferences();
    large.percent = 200;
    d.window->setPreferences(large);
    d.window->resize(1440, 860);
    d.settle();
    for (const char* id : {"congress.sittings", "proposals.screening", "meeting.preparation"}) {
        INFO(id);
        REQUIRE(d.window->openPage(u8(id)));
        d.settle();
        auto& shown = *d.window->currentPage();
        if (auto* preparation = qobject_cast<PreparationPage*>(&shown)) {
            preparation->makePlan(u8("annual"));
            d.settle();
        }
        picture(d.window.get(), qPrintable(u8("small-") + u8(id)));
        // Nothing that can be pressed lies beyond the page's edge.
        for (auto* button : shown.findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || !qobject_cast<QPushButton*>(button))
                continue;
            const QRect at(button->mapTo(&shown, QPoint()), button->size());
            INFO(button->text().toStdString() << " " << at.left() << ".." << at.right());
            CHECK(at.right() <= shown.width());
            CHECK(at.left() >= 0);
        }
        // No label is a column of single words.
        for (auto* label : shown.findChildren<QLabel*>()) {
            if (!label->isVisible() || !label->wordWrap() || label->text().size() < 60)
                continue;
            INFO(label->text().toStdString());
            CHECK(label->width() > label->fontMetrics().averageCharWidth() * 20);
        }
        if (auto* records = qobject_cast<RecordPage*>(&shown);
            records && records->list().isVisible())
            CHECK(records->list().view().viewport()->height() > Theme::px(28) * 2);
    }
    large.percent = 100;
    d.window->setPreferences(large);
}
