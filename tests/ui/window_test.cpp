// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: moving about, the palette, undo by keyboard, names for screen readers,
// both languages.
#include "tests/ui/support/desktop.h"
#include "tests/ui/support/names.h"
#include "ui/command/cheat_sheet.h"
#include "ui/command/commands.h"
#include "ui/command/fuzzy.h"
#include "ui/command/palette.h"
#include "ui/people/log_page.h"
#include "ui/people/unit_model.h"
#include "ui/people/units_page.h"
#include "ui/shell/jobs.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/start_page.h"
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("undo and redo say what they do and work by keyboard", "[window]") {
    Desktop d(0, 1);
    d.membersPage();
    d.member(QStringLiteral("张三"));
    CHECK(d.window->commands().text(QStringLiteral("edit.undo")) ==
          QStringLiteral("Undo: Add Member: 张三"));
    QTest::keyClick(d.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.read().count<Member>() == 0);
    CHECK(d.window->commands().text(QStringLiteral("edit.redo")) ==
          QStringLiteral("Redo: Add Member: 张三"));
    QTest::keyClick(d.window.get(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(d.read().count<Member>() == 1);
}

TEST_CASE("Ctrl+Z in a line undoes its typing and no deed", "[window]") {
    Desktop d(1, 1);
    RecordPage& page = d.membersPage();
    d.member(QStringLiteral("张三"));
    QLineEdit& search = page.list().searchBox();
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("abc"));
    QTest::keyClick(&search, Qt::Key_Z, Qt::ControlModifier);
    CHECK(search.text().isEmpty());
    CHECK(d.read().count<Member>() == 2);
    QTest::keyClick(&search, Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.read().count<Member>() == 2);
    page.list().view().setFocus();
    QTest::keyClick(&page.list().view(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(d.read().count<Member>() == 1);
}

TEST_CASE("the palette finds commands, pages and people", "[window]") {
    Desktop d(50, 3);
    d.membersPage();
    QTest::keyClick(d.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = d.window->findChild<Palette*>();
    REQUIRE(palette);
    auto* edit = palette->findChild<QLineEdit*>();
    CHECK(palette->hits().count() > 10);
    QTest::keyClicks(edit, QStringLiteral("units"));
    CHECK(palette->hits().item(0)->text().startsWith(QStringLiteral("Units")));
    QTest::keyClick(edit, Qt::Key_Return);
    d.settle();
    CHECK(d.window->currentPage()->pageId() == QStringLiteral("people.units"));

    const auto someone = d.read().all<Member>(Query().first(1)).front();
    QTest::keyClick(d.window.get(), Qt::Key_K, Qt::ControlModifier);
    palette = d.window->findChild<Palette*>();
    REQUIRE(palette);
    palette->setText(someone.name);
    int row = -1;
    for (int i = 0; i < palette->hits().count(); ++i)
        if (palette->hits().item(i)->text().startsWith(someone.name))
            row = i;
    REQUIRE(row >= 0);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Down);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    d.settle();
    CHECK(d.window->currentPage()->pageId() == QStringLiteral("people.members"));
    CHECK(d.membersPage().form().id() != 0);
}

TEST_CASE("scattered letters fit worse than a beginning, and foreign ones not at all", "[window]") {
    CHECK(fuzzyScore(u"un", u"Units") > fuzzyScore(u"un", u"Redo and undo"));
    CHECK(fuzzyScore(u"un", u"Redo and undo") > fuzzyScore(u"us", u"Units and people"));
    CHECK(fuzzyScore(u"xyz", u"Units") == 0);
    CHECK(fuzzyScore(u"", u"Units") > 0);
    CHECK(fuzzyScore(u"ＵＮ", u"units") > 0);
}

TEST_CASE("every command has a text, a help and keys that are its own", "[window]") {
    QSet<QString> ids;
    QHash<QString, QString> keys;
    for (const CommandRow& row : commandTable()) {
        const QString id = QString::fromUtf8(row.id);
        INFO(row.id);
        CHECK(!ids.contains(id));
        ids.insert(id);
        CHECK(!row.translated().isEmpty());
        CHECK(!row.helpText().isEmpty());
        for (const QKeySequence& s : row.sequences()) {
            CHECK(!s.isEmpty());
            CHECK(!keys.contains(s.toString()));
            keys.insert(s.toString(), id);
        }
    }
    Desktop d;
    QTest::keyClick(d.window.get(), Qt::Key_Slash, Qt::ControlModifier);
    auto* sheet = d.window->findChild<CheatSheet*>();
    REQUIRE(sheet);
    CHECK(sheet->findChild<QTreeWidget*>()->topLevelItemCount() == commandTable().size());
}

TEST_CASE("the unit tree follows deeds without a reset", "[people]") {
    Desktop d(30, 8);
    REQUIRE(d.window->openPage(QStringLiteral("people.units")));
    d.settle();
    auto& page = *qobject_cast<UnitsPage*>(d.window->currentPage());
    QAbstractItemModelTester tester(&page.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.tree().expandAll();
    const auto count = [&] {
        int n = 0;
        std::function<void(QModelIndex)> walk = [&](const QModelIndex& at) {
            for (int i = 0; i < page.model().rowCount(at); ++i, ++n)
                walk(page.model().index(i, 0, at));
        };
        walk({});
        return n;
    };
    CHECK(count() == 8);
    CHECK(page.members().model().rowCount() == 30); // the root has everybody below it
    const auto units = d.read().all<Unit>(Query().by(QStringLiteral("id")));
    Unit moved = units[7];
    moved.parent = Id<Unit>(units[0].id);
    moved.name = QStringLiteral("新名字");
    REQUIRE(d.book().update(moved));
    CHECK(count() == 8);
    const QModelIndex at = page.model().indexOf(moved.id);
    REQUIRE(at.isValid());
    CHECK(at.data().toString() == QStringLiteral("新名字"));
    CHECK(page.model().idAt(at.parent()) == units[0].id);
    REQUIRE(d.book().undo());
    CHECK(page.model().idAt(page.model().indexOf(moved.id).parent()) == units[7].parent.raw());
    page.openRecord(units[1].id);
    d.settle();
    QVariantList below = unitsBelow(d.read(), units[1].id);
    CHECK(below.size() >= 2);
    Query query;
    query.in(QStringLiteral("unit"), below);
    CHECK(page.members().model().rowCount() == d.read().count(Member::kind(), query));
}

TEST_CASE("any deed can be undone from the history page", "[people]") {
    Desktop d(0, 1);
    d.member(QStringLiteral("张三"));
    d.member(QStringLiteral("李四"));
    REQUIRE(d.window->openPage(QStringLiteral("history.log")));
    auto& page = *qobject_cast<LogPage*>(d.window->currentPage());
    QTreeWidget& tree = page.tree();
    REQUIRE(tree.topLevelItemCount() == 3);
    tree.setCurrentItem(tree.topLevelItem(1)); // 张三
    REQUIRE(tree.currentItem()->text(2).contains(QStringLiteral("张三")));
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("undoDeed")), Qt::LeftButton);
    const auto left = d.read().all<Member>();
    REQUIRE(left.size() == 1);
    CHECK(left[0].name == QStringLiteral("李四"));
    CHECK(tree.topLevelItemCount() == 4);
    CHECK(tree.topLevelItem(2)->text(2).contains(QStringLiteral("undone")));
    tree.setCurrentItem(tree.topLevelItem(0));
    CHECK(!page.findChild<QPushButton*>(QStringLiteral("undoDeed"))->isEnabled());
}

TEST_CASE("a job runs beside the work, tells, and stops when it is asked to", "[window]") {
    Desktop d(3, 1);
    SECTION("done") {
        d.window->commands().trigger(QStringLiteral("file.check"));
        CHECK(d.window->jobs().isRunning());
        REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 10'000));
        CHECK(d.window->messages().text().contains(QStringLiteral("whole")));
    }
    SECTION("cancelled") {
        std::atomic_bool started = false;
        d.window->run(QStringLiteral("Endless"),
                      [&](Store&, const Desk::Progress& progress) -> Outcome<QString> {
                          for (int i = 0;; i = (i + 1) % 100) {
                              started = true;
                              progress(i, QString());
                          }
                      });
        REQUIRE(QTest::qWaitFor([&] { return started.load(); }));
        auto buttons = d.window->jobs().findChildren<QPushButton*>();
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }));
        CHECK(d.window->messages().text().contains(QStringLiteral("Cancelled")));
    }
    SECTION("failed") {
        d.window->run(
            QStringLiteral("Broken"), [](Store&, const Desk::Progress&) -> Outcome<QString> {
                throw EnvironmentError(QStringLiteral("The disk is full; the data is safe."));
            });
        REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }));
        CHECK(d.window->messages().text().contains(QStringLiteral("disk is full")));
    }
    SECTION("backup by hand") {
        d.window->commands().trigger(QStringLiteral("file.backup"));
        REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 10'000));
        CHECK(!QDir(d.path() + QStringLiteral(".backups")).entryList(QDir::Files).isEmpty());
    }
}

namespace {

void everyPage(Desktop& d, const std::function<void(QWidget&)>& look) {
    for (const PageRow& row : pages()) {
        REQUIRE(d.window->openPage(QString::fromUtf8(row.id)));
        d.settle();
        look(*d.window);
        if (auto* records = qobject_cast<RecordPage*>(d.window->currentPage());
            records && records->list().model().rowCount() > 0) {
            records->list().select(records->list().model().idAt(0));
            for (int i = 0; i < records->form().tabs().count(); ++i) {
                records->form().tabs().setCurrentIndex(i);
                d.settle();
                look(*d.window);
            }
        }
    }
    SettingsDialog settings(d.window->preferences(), d.window.get());
    settings.show();
    look(settings);
    CheatSheet sheet(d.window.get());
    sheet.show();
    look(sheet);
    Palette palette(*d.window);
    palette.show();
    look(palette);
    StartPage start(true);
    start.show();
    look(start);
}

} // namespace

TEST_CASE("every control on every page has a name", "[window][accessible]") {
    for (const int members : {0, 12}) {
        Desktop d(members, members ? 4 : 0);
        everyPage(d, [](QWidget& top) { checkNames(top); });
    }
}

TEST_CASE("Tab reaches every editor of the form", "[window][accessible]") {
    Desktop d(2, 2);
    RecordPage& page = d.membersPage();
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    QSet<QString> reached;
    for (int i = 0; i < 120; ++i) {
        for (FieldRow* r : page.form().rows())
            if (r->editor().input()->hasFocus())
                reached.insert(r->key());
        QWidget* now = QApplication::focusWidget();
        REQUIRE(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (FieldRow* r : page.form().rows())
        if (!r->editor().spec().readOnly) {
            INFO(r->key().toStdString());
            CHECK(reached.contains(r->key()));
        }
}

TEST_CASE("settings apply at once, the language too, and the page stays", "[window]") {
    Desktop d(5, 2);
    d.membersPage();
    Preferences p = d.window->preferences();
    const int before = Theme::px(100);
    p.percent = 200;
    p.theme = Theme::Dark;
    p.language = QStringLiteral("zh_CN");
    d.window->setPreferences(p);
    d.settle();
    CHECK(Theme::px(100) >= before * 18 / 10);
    CHECK(Theme::isDark());
    CHECK(d.window->currentPage()->pageId() == QStringLiteral("people.members"));
    CHECK(d.membersPage().list().model().rowCount() == 5);
    d.member(QStringLiteral("张三")); // the book still tells the screens
    CHECK(d.membersPage().list().model().rowCount() == 6);
    CHECK(Preferences::load() == p);
}

TEST_CASE("a wrong file is said in words and the open office stays", "[window]") {
    Desktop d(2, 1);
    QFile wrong(d.folder.filePath(QStringLiteral("wrong.zhijia")));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write("not an office");
    wrong.close();
    CHECK(!d.window->openOffice(wrong.fileName()));
    CHECK(d.window->messages().isVisible());
    CHECK(!d.window->messages().text().isEmpty());
    CHECK(d.read().count<Member>() == 2);
    CHECK(d.window->closeOffice());
    CHECK(d.window->office() == nullptr);
    QCoreApplication::processEvents();
    CHECK(d.window->findChild<StartPage*>()->isVisible());
    CHECK(d.window->openOffice(d.path()));
}

TEST_CASE("in Chinese nothing is left in English", "[window][i18n]") {
    Desktop d(6, 3, QStringLiteral("zh_CN"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3,}"));
    QSet<QString> found;
    const auto see = [&](QString text) {
        text.remove(QRegularExpression(QStringLiteral(
            "(Ctrl|Shift|Alt|Ins|Delete|Del|Esc|Enter|Return|PgDown|PgUp|Home|End|F\\d+)")));
        text.remove(QRegularExpression(QStringLiteral(
            "Zhijia|zhijia|English|GPL|CSV|PDF|WPS|Excel|zhangsan|shan tian fang|office")));
        if (!text.contains(u'/') && english.match(text).hasMatch()) // paths are nobody's language
            found.insert(text);
    };
    everyPage(d, [&](QWidget& top) {
        for (const QAction* a : top.findChildren<QAction*>())
            for (const QString& text : {a->text(), a->toolTip()})
                see(text);
        for (const QWidget* w : top.findChildren<QWidget*>()) {
            see(w->toolTip());
            see(w->accessibleName());
            if (const auto* l = qobject_cast<const QLabel*>(w))
                see(l->text());
            if (const auto* b = qobject_cast<const QAbstractButton*>(w))
                see(b->text());
            if (const auto* e = qobject_cast<const QLineEdit*>(w))
                see(e->placeholderText());
            if (const auto* c = qobject_cast<const QComboBox*>(w))
                for (int i = 0; i < c->count(); ++i)
                    see(c->itemText(i));
            if (const auto* t = qobject_cast<const QTabWidget*>(w))
                for (int i = 0; i < t->count(); ++i)
                    see(t->tabText(i));
            if (const auto* v = qobject_cast<const QAbstractItemView*>(w);
                v && v->model() && !v->objectName().startsWith(QLatin1StringView("qt_")))
                for (int column = 0; column < v->model()->columnCount(); ++column)
                    see(v->model()->headerData(column, Qt::Horizontal).toString());
        }
    });
    for (const QString& text : std::as_const(found))
        UNSCOPED_INFO(text.toStdString());
    CHECK(found.isEmpty());
}
