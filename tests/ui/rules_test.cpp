// SPDX-License-Identifier: GPL-3.0-or-later
// The office's rules and its days off, set with keys and clicks.
#include "core/rules/holidays.h"
#include "core/rules/own_rules.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include "tests/ui/support/desktop.h"
#include "tests/ui/support/names.h"
#include "ui/command/commands.h"
#include "ui/rules/days_dialog.h"
#include "ui/rules/days_page.h"
#include "ui/rules/number_editor.h"
#include "ui/rules/rule_dialog.h"
#include "ui/rules/rules_page.h"
#include "ui/rules/year_view.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

template <class P>
P& page(Desktop& d, const char* id) {
    REQUIRE(d.window->openPage(QString::fromUtf8(id)));
    d.settle();
    auto* found = qobject_cast<P*>(d.window->currentPage());
    REQUIRE(found);
    return *found;
}

QString said(const QWidget& in, const char* label) {
    const auto* found = in.findChild<QLabel*>(QString::fromUtf8(label));
    REQUIRE(found);
    return found->text();
}

void press(const QWidget& in, const char* button) {
    auto* found = in.findChild<QPushButton*>(QString::fromUtf8(button));
    REQUIRE(found);
    INFO(button);
    REQUIRE(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
}

template <class D>
D& dialog(Desktop& d) {
    D* found = nullptr;
    for (D* each : d.window->findChildren<D*>())
        if (each->isVisible())
            found = each;
    REQUIRE(found);
    return *found;
}

void type(AskDialog& dialog, const char* key, const QString& text) {
    FieldRow* row = dialog.row(QString::fromUtf8(key));
    REQUIRE(row);
    Desktop::type(row->editor().input(), text);
}

} // namespace

TEST_CASE("every rule is shown with number, source and how sure, and one is found by its words",
          "[rules]") {
    Desktop d;
    auto& p = page<RulesPage>(d, "rules.rules");
    checkNames(p);
    CHECK(p.pack() == QStringLiteral("cn@1"));
    const auto whole = chosenPack(d.read());
    int shown = 0;
    for (int i = 0; i < p.tree().topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = p.tree().topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j, ++shown)
            for (int c = 0; c < 4; ++c) {
                INFO(group->child(j)->text(0).toStdString() << " " << c);
                CHECK_FALSE(group->child(j)->text(c).isEmpty());
            }
    }
    CHECK(shown == whole->rules.size());
    p.selectRule(QString::fromUtf8(rule::quorum));
    CHECK(said(p, "ruleNumber").contains(QStringLiteral("at least 2/3 of those entitled")));
    CHECK(said(p, "ruleSource")
              .contains(whole->find(QLatin1StringView(rule::quorum))->source.text()));
    CHECK(said(p, "aboutPack").contains(QStringLiteral("2012-02-13")));
    auto* search = p.findChild<QLineEdit*>();
    Desktop::type(search, QStringLiteral("seconder"));
    int left = 0;
    for (int i = 0; i < p.tree().topLevelItemCount(); ++i)
        for (int j = 0; j < p.tree().topLevelItem(i)->childCount(); ++j)
            left += !p.tree().topLevelItem(i)->child(j)->isHidden();
    CHECK(left == 1);
    search->clear();
    CHECK_FALSE(p.findChild<QPushButton*>(QStringLiteral("usePack"))->isEnabled());
    p.packs().setCurrentIndex(p.packs().findData(QStringLiteral("cn-soe@1")));
    emit p.packs().activated(p.packs().currentIndex());
    press(p, "usePack");
    d.settle();
    CHECK(chosenPackId(d.read()) == QStringLiteral("cn-soe"));
    CHECK(said(p, "inForce").contains(chosenPack(d.read())->name()));
    REQUIRE(d.book().undo());
    CHECK(chosenPackId(d.read()) == QStringLiteral("cn"));
    CHECK(said(p, "inForce").contains(chosenPack(d.read())->name()));
}

TEST_CASE("an office sets its own number with source and reason, changes it and goes back",
          "[rules]") {
    Desktop d;
    auto& p = page<RulesPage>(d, "rules.rules");
    p.selectRule(QString::fromUtf8(rule::proposalSeconders));
    press(p, "changeRule");
    auto& asked = dialog<RuleDialog>(d);
    checkNames(asked);
    asked.number().first()->setFocus();
    asked.number().first()->selectAll();
    QTest::keyClicks(asked.number().first(), QStringLiteral("5"));
    CHECK(asked.number().inWords() == QStringLiteral("5 persons"));
    press(asked, "ok"); // no source, no reason: it stays and says so under the fields
    CHECK(asked.isVisible());
    CHECK(asked.row(QStringLiteral("source"))->isWrong());
    CHECK(asked.row(QStringLiteral("reason"))->isWrong());
    CHECK(allPacks(d.read()).size() == builtInPacks().size());
    type(asked, "text", QStringLiteral("提案须有五人附议"));
    type(asked, "source", QStringLiteral("本公司提案办法第八条"));
    type(asked, "reason", QStringLiteral("班组人数较多"));
    press(asked, "ok");
    d.settle();
    CHECK(Rules::inForce(d.read()).count(rule::proposalSeconders) == 5);
    CHECK(Rules::inForce(d.read()).ref() == p.pack()); // it looks at the pack that holds now
    CHECK(said(p, "ruleNumber").contains(QStringLiteral("5 persons")));
    CHECK(said(p, "ruleReason").contains(QStringLiteral("班组人数较多")));
    CHECK(d.window->messages().text().contains(QStringLiteral("The rule is changed")));

    // Once more: what was written stands there, and there is no second pack.
    press(p, "changeRule");
    auto& again = dialog<RuleDialog>(d);
    CHECK(again.row(QStringLiteral("reason"))->editor().value()->toString() ==
          QStringLiteral("班组人数较多"));
    CHECK_FALSE(again.row(QStringLiteral("title")));
    again.number().first()->setValue(4);
    press(again, "ok");
    d.settle();
    CHECK(Rules::inForce(d.read()).count(rule::proposalSeconders) == 4);
    CHECK(newestVersion(d.read(), QStringLiteral("own"))->rules.size() == 1);
    press(p, "ruleBack");
    d.settle();
    CHECK(Rules::inForce(d.read()).count(rule::proposalSeconders) ==
          Rules::of(d.read(), QStringLiteral("cn@1")).count(rule::proposalSeconders));
    // The older version can be looked at and is not changed.
    p.packs().setCurrentIndex(p.packs().findData(QStringLiteral("own@2")));
    emit p.packs().activated(p.packs().currentIndex());
    p.selectRule(QString::fromUtf8(rule::proposalSeconders));
    CHECK(said(p, "ruleNumber").contains(QStringLiteral("5 persons")));
    CHECK_FALSE(p.findChild<QPushButton*>(QStringLiteral("changeRule"))->isEnabled());
    for (int i = 0; i < 3; ++i)
        REQUIRE(d.book().undo());
    CHECK(chosenPackId(d.read()) == QStringLiteral("cn"));
    CHECK(p.pack() == QStringLiteral("cn@1"));
}

TEST_CASE("each form of a number has its editor, which refuses what cannot be", "[rules]") {
    Desktop d;
    const auto national = packByRef(d.read(), QStringLiteral("cn@1"));
    for (const Rule& rule : national->rules) {
        INFO(rule.id.toStdString());
        NumberEditor editor(rule.number);
        const auto same = editor.number();
        REQUIRE(same);
        CHECK(*same == rule.number); // what nobody touched stays to the last bit
        CHECK_FALSE(editor.inWords().isEmpty());
    }
    NumberEditor share(national->find(QLatin1StringView(rule::quorum))->number);
    CHECK(share.inWords().contains(QStringLiteral("67")));
    share.box()->setChecked(true);
    CHECK(share.inWords().contains(QStringLiteral("67")));
    share.first()->setValue(1);
    share.second()->setValue(2);
    CHECK(share.inWords().contains(QStringLiteral("51")));
    share.first()->setValue(3);
    CHECK_FALSE(share.number());
    NumberEditor tiers(national->find(QLatin1StringView(rule::deputiesTiers))->number);
    tiers.tiers()->setPlainText(QStringLiteral("1：30\n 500, 60\n\n1000 100"));
    REQUIRE(tiers.number());
    CHECK(tiers.number()->tiers.size() == 3);
    CHECK(tiers.number()->tiers.last().count == 100);
    for (const char* wrong : {"100", "a: b", "500: 60\n100: 30", "-1: 3", "1: 30 40"}) {
        INFO(wrong);
        tiers.tiers()->setPlainText(QString::fromUtf8(wrong));
        CHECK_FALSE(tiers.number());
    }
}

TEST_CASE("the days off of a year are seen, the next year's entered, one day taken away",
          "[rules]") {
    Desktop d;
    auto& p = page<DaysPage>(d, "rules.days");
    checkNames(p);
    p.setYear(2026);
    const int known = p.tree().topLevelItemCount();
    CHECK(known > 20);
    CHECK(said(p, "state").contains(QStringLiteral("are announced")));
    p.setYear(2027);
    CHECK(said(p, "state").contains(QStringLiteral("not announced yet")));
    CHECK(p.tree().topLevelItemCount() == 2); // New Year and 1 October; the others are weekends
    press(p, "addList");
    auto& list = dialog<DaysListDialog>(d);
    checkNames(list);
    list.list().setPlainText(
        QStringLiteral("2027-01-01 放假 元旦\n2027/2/6，休，春节\n2027-02-30 休"));
    press(list, "ok");
    CHECK(list.isVisible()); // no such day: nothing is written
    CHECK(ownSpecialDays(d.read()).isEmpty());
    list.list().setPlainText(
        QStringLiteral("2027-01-01 放假 元旦\n2027/2/8，休，春节\n2027-02-14\t班\t春节 补班"));
    press(list, "ok");
    d.settle();
    REQUIRE(ownSpecialDays(d.read()).size() == 3);
    CHECK(ownSpecialDays(d.read()).last().name == QStringLiteral("春节 补班"));
    CHECK(calendarOf(d.read())->isWorkday(QDate(2027, 2, 14)));
    CHECK(said(p, "state").contains(QStringLiteral("are announced")));

    p.setYear(2027);
    DaysDialog* one = p.addDays(QDate(2027, 5, 4));
    type(*one, "to", QStringLiteral("2027-05-03"));
    press(*one, "ok");
    CHECK(one->row(QStringLiteral("to"))->isWrong());
    type(*one, "to", QStringLiteral("2028-05-05"));
    press(*one, "ok");
    CHECK(one->row(QStringLiteral("to"))->isWrong());
    type(*one, "to", QStringLiteral("2027-05-05"));
    type(*one, "name", QStringLiteral("厂休"));
    press(*one, "ok");
    d.settle();
    CHECK(ownSpecialDays(d.read()).size() == 5);
    // A click on the year finds the day in the list; Delete takes it away, and undo brings it back.
    QTest::mouseClick(&p.view(), Qt::LeftButton, {}, p.view().rectOf(QDate(2027, 5, 5)).center());
    REQUIRE(p.tree().currentItem());
    CHECK(p.tree().currentItem()->text(2) == QStringLiteral("厂休"));
    p.tree().setFocus();
    REQUIRE(d.window->commands().trigger(QStringLiteral("record.remove")));
    d.settle();
    CHECK(ownSpecialDays(d.read()).size() == 4);
    REQUIRE(d.book().undo());
    CHECK(ownSpecialDays(d.read()).size() == 5);
    // A day of the program's own table is not removed.
    p.setYear(2026);
    p.tree().clearSelection();
    p.tree().setCurrentItem(p.tree().topLevelItem(0));
    CHECK_FALSE(p.findChild<QPushButton*>(QStringLiteral("removeDays"))->isEnabled());
}

TEST_CASE("a year's picture knows where each day stands", "[rules]") {
    Desktop d;
    YearView view;
    for (const int year : {2024, 2026, 2027}) {
        view.setYear(year, calendarOf(d.read()), {}, d.read().today());
        view.resize(view.sizeHint());
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            REQUIRE(view.rect().contains(view.rectOf(day)));
            REQUIRE(view.dayAt(view.rectOf(day).center()) == day);
        }
        CHECK_FALSE(view.grab().isNull());
    }
    CHECK(view.rectOf(QDate(2025, 1, 1)).isEmpty());
}
