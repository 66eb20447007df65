// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer met on the first day, in the window as a whole: each line was a fault once.
#include "core/book/setting.h"
#include "tests/ui/support/desktop.h"
#include "tests/ui/support/names.h"
#include "ui/command/commands.h"
#include "ui/people/deed_dialog.h"
#include "ui/people/log_page.h"
#include "ui/shell/new_office_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/start_page.h"
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStatusBar>
#include <QTreeWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {
QListWidget& navigation(Desktop& d) {
    return *d.window->findChild<QListWidget*>(QStringLiteral("navigation"));
}
QListWidgetItem* entry(Desktop& d, const char* id) {
    for (int i = 0; i < navigation(d).count(); ++i)
        if (navigation(d).item(i)->data(Qt::UserRole).toString() == QLatin1StringView(id))
            return navigation(d).item(i);
    FAIL("no such page");
    return nullptr;
}
QLineEdit* line(RecordForm& form, const char* key) {
    return qobject_cast<QLineEdit*>(form.row(QString::fromUtf8(key))->editor().input());
}
void setPercent(Desktop& d, int percent) {
    Preferences p = d.window->preferences();
    p.percent = percent;
    d.window->setPreferences(p);
    d.settle();
}
} // namespace

/// After the office is closed there is nothing to settle but events.
namespace {
void rest() { QTest::qWait(60); }
} // namespace

TEST_CASE("Ctrl+W closes the office and shows the first page", "[clerk][window]") {
    for (const char* page : {"people.members", "congress.sittings", "history.log"}) {
        Desktop d(5, 2);
        REQUIRE(d.window->openPage(QString::fromUtf8(page)));
        d.settle();
        QTest::keyClick(d.window.get(), Qt::Key_W, Qt::ControlModifier);
        rest();
        CHECK(d.window->office() == nullptr);
        CHECK(d.window->findChild<StartPage*>()->isVisible());
        // The new commands are the ones that answer.
        REQUIRE(d.window->openOffice(d.path()));
        d.settle();
        QTest::keyClick(d.window.get(), Qt::Key_W, Qt::ControlModifier);
        rest();
        CHECK(d.window->office() == nullptr);
    }
}

TEST_CASE("larger text by its keys builds the window anew and goes on", "[clerk][window]") {
    Desktop d(5, 2);
    d.membersPage();
    const int before = Theme::px(100);
    QTest::keyClick(d.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    d.settle();
    CHECK(Theme::px(100) > before);
    QTest::keyClick(d.window.get(), Qt::Key_Minus, Qt::ControlModifier);
    d.settle();
    CHECK(Theme::px(100) == before);
}

TEST_CASE("the navigation shows where one is, also while a question is open", "[clerk][window]") {
    Desktop d(3, 2);
    RecordPage& page = d.membersPage();
    page.list().select(page.list().model().idAt(0));
    Desktop::type(line(page.form(), "department"), QStringLiteral("新部门"));
    auto& bar = navigation(d);
    const QPoint at = bar.visualItemRect(entry(d, "people.units")).center();
    QTest::mouseClick(bar.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    d.settle();
    CHECK(d.window->currentPage()->pageId() == QStringLiteral("people.members"));
    CHECK(bar.currentItem() == entry(d, "people.members"));
    REQUIRE(bar.selectedItems().size() == 1);
    CHECK(bar.selectedItems().first() == entry(d, "people.members"));
    auto* question = page.form().findChild<MessageBar*>();
    REQUIRE(question->isVisible());

    SECTION("Esc closes the question and the work goes on") {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        d.settle();
        CHECK(!question->isVisible());
        CHECK(page.form().isDirty());
        CHECK(d.window->currentPage()->pageId() == QStringLiteral("people.members"));
    }
    SECTION("Discard goes where one wanted to go") {
        for (auto* b : question->findChildren<QPushButton*>())
            if (b->text() == QStringLiteral("Discard")) {
                QTest::mouseClick(b, Qt::LeftButton);
                break;
            }
        d.settle();
        CHECK(d.window->currentPage()->pageId() == QStringLiteral("people.units"));
        CHECK(bar.selectedItems().first() == entry(d, "people.units"));
        CHECK(d.read().count<Member>() == 3);
    }
}

TEST_CASE("a message moves nothing", "[clerk][window]") {
    Desktop d(20, 2);
    RecordPage& page = d.membersPage();
    page.list().select(page.list().model().idAt(3));
    d.settle();
    QList<QWidget*> watched{&page.list().view(), &page.list().searchBox(), &page.form().tabs(),
                            page.form().findChild<QPushButton*>(QStringLiteral("save")),
                            d.window->statusBar()};
    for (FieldRow* r : page.form().rows())
        watched << r->editor().input();
    const auto places = [&] {
        QList<QRect> list;
        for (QWidget* w : watched)
            list << QRect(w->mapTo(d.window.get(), QPoint()), w->size());
        return list;
    };
    const auto before = places();
    d.window->messages().say(MessageBar::Done, QStringLiteral("Done."),
                             {{QStringLiteral("Undo"), [] {}}});
    d.settle();
    REQUIRE(d.window->messages().isVisible());
    CHECK(places() == before);
    CHECK(d.window->rect().contains(d.window->messages().geometry()));
    d.window->messages().clear();
    d.settle();
    CHECK(places() == before);
    // What is wrong with a field is said in a place it has already.
    Desktop::type(line(page.form(), "joined_on"), QStringLiteral("abc"));
    REQUIRE(QTest::qWaitFor(
        [&] { return !page.form().row(QStringLiteral("joined_on"))->issueText().isEmpty(); }));
    d.settle();
    // It is said in full below the fields: the sheet above gets shorter and shows the field that is
    // typed in; the list, the parts and Save stay where they were.
    const auto after = places();
    for (qsizetype i = 0; i < 5; ++i) {
        CAPTURE(i);
        CHECK(after[i].topLeft() == before[i].topLeft());
        if (watched[i] != &page.form().tabs())
            CHECK(after[i].size() == before[i].size());
    }
    CHECK_FALSE(line(page.form(), "joined_on")->visibleRegion().isEmpty());
}

TEST_CASE("an offer to undo stays until the next deed", "[clerk][window]") {
    Desktop d(5, 1);
    RecordList& list = d.membersPage().list();
    list.view().setFocus();
    list.select(list.model().idAt(1));
    QTest::keyClick(&list.view(), Qt::Key_Delete);
    REQUIRE(d.window->messages().isVisible());
    CHECK(list.model().rowCount() == 4);
    // A second Del takes nobody: nothing is chosen.
    CHECK(list.selected().isEmpty());
    CHECK(list.current() == 0);
    QTest::keyClick(&list.view(), Qt::Key_Delete);
    CHECK(list.model().rowCount() == 4);
    QTest::qWait(8500); // longer than a plain message lives
    REQUIRE(d.window->messages().isVisible());
    REQUIRE(d.window->openPage(QStringLiteral("people.units")));
    CHECK(d.window->messages().isVisible()); // it is offered on other pages too
    auto buttons = d.window->messages().findChildren<QPushButton*>();
    REQUIRE(!buttons.isEmpty());
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    CHECK(d.read().count<Member>() == 5);
}

TEST_CASE("after a removal the arrows go on from there", "[clerk][list]") {
    Desktop d(5, 1);
    RecordList& list = d.membersPage().list();
    list.view().setFocus();
    const RawId next = list.model().idAt(3);
    list.select(list.model().idAt(2));
    QTest::keyClick(&list.view(), Qt::Key_Delete);
    d.settle();
    QTest::keyClick(&list.view(), Qt::Key_Down);
    CHECK(list.current() == next);
}

TEST_CASE("an error is not carried to another page", "[clerk][window]") {
    Desktop d(2, 1);
    d.membersPage();
    d.window->messages().say(MessageBar::Error, QStringLiteral("Wrong."));
    REQUIRE(d.window->openPage(QStringLiteral("people.units")));
    CHECK(!d.window->messages().isVisible());
}

TEST_CASE("Ctrl+Z in a field never takes back a deed", "[clerk][window]") {
    Desktop d(3, 1);
    RecordPage& page = d.membersPage();
    d.member(QStringLiteral("张三"));
    page.list().select(page.list().model().idAt(0));
    QLineEdit* department = line(page.form(), "department");
    department->setFocus();
    const QString before = department->text();
    QTest::keyClick(department, Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.read().count<Member>() == 4);
    department->setCursorPosition(int(before.size()));
    QTest::keyClicks(department, QStringLiteral("xy"));
    QTest::keyClick(department, Qt::Key_Z, Qt::ControlModifier);
    CHECK(department->text() == before);
    QTest::keyClick(department, Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.read().count<Member>() == 4);
}

TEST_CASE("Enter presses the button that has the keyboard", "[clerk][window]") {
    Desktop d(2, 1);
    d.window->closeOffice();
    rest();
    auto* make = d.window->findChild<QPushButton*>(QStringLiteral("new"));
    REQUIRE(make);
    make->setFocus();
    QTest::keyClick(make, Qt::Key_Return);
    auto* dialog = d.window->findChild<NewOfficeDialog*>();
    REQUIRE(dialog);
    auto* create = dialog->findChild<QPushButton*>(QStringLiteral("create"));
    checkNames(*dialog);
    CHECK(!create->isEnabled()); // a union without a name has no papers
    dialog->nameEdit().setText(QStringLiteral("某某公司工会委员会"));
    CHECK(dialog->path().endsWith(QStringLiteral("某某公司工会委员会.zhijia")));
    const QString path = d.folder.filePath(QStringLiteral("别的名字"));
    dialog->pathEdit().setText(path);
    emit dialog->pathEdit().textEdited(path);
    QTest::mouseClick(create, Qt::LeftButton);
    d.settle();
    REQUIRE(d.window->office());
    CHECK(d.window->office()->path() == path + QStringLiteral(".zhijia"));
    CHECK(d.window->office()->store().officeName() == QStringLiteral("某某公司工会委员会"));
    CHECK(d.window->windowTitle().contains(QStringLiteral("某某公司工会委员会")));
}

TEST_CASE("the union's name is changed in the settings, as a deed", "[clerk][window]") {
    Desktop d(1, 1);
    const QString before = d.window->office()->store().officeName();
    REQUIRE(d.window->commands().trigger(QStringLiteral("file.settings")));
    auto* settings = d.window->findChild<SettingsDialog*>();
    REQUIRE(settings);
    auto* name = settings->findChild<QLineEdit*>(QStringLiteral("unionName"));
    REQUIRE(name);
    CHECK(name->text() == before);
    name->setText(QStringLiteral("某市总工会"));
    settings->accept();
    d.settle();
    CHECK(d.window->office()->store().officeName() == QStringLiteral("某市总工会"));
    CHECK(d.window->windowTitle().contains(QStringLiteral("某市总工会")));
    REQUIRE(d.book().undo());
    CHECK(d.window->office()->store().officeName() == before);
    CHECK(d.window->windowTitle().contains(before));
}

TEST_CASE("at 200 % on a small screen the window stays as large as the screen", "[clerk][size]") {
    Desktop d(30, 3);
    const QRect screen = d.window->screen()->availableGeometry();
    setPercent(d, 200);
    d.window->resize(screen.size());
    d.settle();
    for (const PageRow& row : pages()) {
        INFO(row.id);
        REQUIRE(d.window->openPage(QString::fromUtf8(row.id)));
        d.settle();
        CHECK(d.window->width() <= screen.width());
        CHECK(d.window->height() <= screen.height());
        CHECK(d.window->minimumSizeHint().height() <= screen.height());
        CHECK(d.window->minimumSizeHint().width() <= screen.width());
        CHECK(d.window->statusBar()->geometry().bottom() <= d.window->height());
    }
    // A dialog fits as well.
    REQUIRE(d.window->commands().trigger(QStringLiteral("file.settings")));
    auto* settings = d.window->findChild<SettingsDialog*>();
    REQUIRE(settings);
    CHECK(settings->geometry().top() >= screen.top());
    settings->reject();
    setPercent(d, 100);
}

TEST_CASE("columns are as wide at 200 % and back as the text is large", "[clerk][size]") {
    Desktop d(10, 2);
    const auto widths = [&] {
        QTableView& view = d.membersPage().list().view();
        QHash<QString, int> map;
        for (int i = 0; i < view.model()->columnCount(); ++i)
            if (!view.isColumnHidden(i) &&
                view.horizontalHeader()->visualIndex(i) + 1 < view.horizontalHeader()->count())
                map.insert(view.model()->headerData(i, Qt::Horizontal).toString(),
                           view.columnWidth(i));
        return map;
    };
    const auto before = widths();
    REQUIRE(before.size() > 3);
    setPercent(d, 200);
    const auto large = widths();
    const QString name = Member::kind().fieldLabel(*Member::kind().field(u"name"));
    REQUIRE(before.contains(name));
    CHECK(large[name] >= before[name] * 17 / 10);
    CHECK(large[name] <= before[name] * 23 / 10);
    setPercent(d, 100);
    const auto after = widths();
    CHECK(after[name] == before[name]);
}

TEST_CASE("a kept size that is larger than the screen is cut to it", "[clerk][size]") {
    Desktop d(1, 1);
    d.window->resize(5000, 4000);
    d.window->close();
    MainWindow again;
    again.show();
    const QRect screen = again.screen()->availableGeometry();
    CHECK(again.width() <= screen.width());
    CHECK(again.height() <= screen.height());
    CHECK(again.y() >= screen.top());
}

TEST_CASE("the last office is opened again, unless it was closed", "[clerk][window]") {
    Desktop d(4, 1);
    {
        MainWindow second;
        second.show();
        REQUIRE(second.openLast());
        CHECK(second.office()->path() == d.path());
    }
    d.window->closeOffice();
    MainWindow third;
    CHECK(!third.openLast());
    CHECK(third.office() == nullptr);
}

TEST_CASE("the first time one is asked one's name, with the system's as a proposal",
          "[clerk][window]") {
    Desktop d(1, 1);
    d.window->closeOffice();
    Preferences p = d.window->preferences();
    p.actor.clear();
    p.save();
    MainWindow first;
    first.show();
    auto* start = first.findChild<StartPage*>();
    auto* name = start->findChild<QLineEdit*>(QStringLiteral("actor"));
    REQUIRE(name);
    CHECK(!name->text().isEmpty());
    name->setText(QStringLiteral("李红"));
    REQUIRE(first.openOffice(d.path()));
    CHECK(first.book().actor() == QStringLiteral("李红"));
    CHECK(Preferences::load().actor == QStringLiteral("李红"));
}

TEST_CASE("a line of the history opens what it changed", "[clerk][people]") {
    Desktop d(0, 1);
    Member m = d.member(QStringLiteral("张三"));
    m.department = QStringLiteral("总务科");
    REQUIRE(d.book().update(m));
    REQUIRE(d.window->openPage(QStringLiteral("history.log")));
    auto& page = *qobject_cast<LogPage*>(d.window->currentPage());
    d.settle();
    page.tree().setCurrentItem(page.tree().topLevelItem(0));
    const QPoint at = page.tree().visualItemRect(page.tree().topLevelItem(0)).center();
    QTest::mouseClick(page.tree().viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseDClick(page.tree().viewport(), Qt::LeftButton, Qt::NoModifier, at);
    auto* dialog = d.window->findChild<DeedDialog*>();
    REQUIRE(dialog);
    REQUIRE(dialog->tree().topLevelItemCount() == 1);
    const QTreeWidgetItem* item = dialog->tree().topLevelItem(0);
    CHECK(item->text(0).contains(QStringLiteral("张三")));
    bool said = false;
    for (int i = 0; i < item->childCount(); ++i)
        said = said || item->child(i)->text(2) == QStringLiteral("总务科");
    CHECK(said);
    CHECK(d.window->findChildren<DeedDialog*>().size() == 1);
}
