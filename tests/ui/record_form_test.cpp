// SPDX-License-Identifier: GPL-3.0-or-later
// The form as a person uses it: typing, saving, two versions, masks, steps.
#include "tests/ui/support/desktop.h"
#include "tests/ui/support/names.h"
#include "ui/form/compare_panel.h"
#include "ui/form/date_editor.h"
#include "ui/form/step_dialog.h"
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {
QLineEdit* line(RecordForm& form, const char* key) {
    return qobject_cast<QLineEdit*>(form.row(QString::fromUtf8(key))->editor().input());
}
} // namespace

TEST_CASE("a member is added by keyboard alone", "[form]") {
    Desktop d(0, 2);
    RecordPage& page = d.membersPage();
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(page.form().isNew());
    QLineEdit* name = line(page.form(), "name");
    REQUIRE(name->hasFocus());
    Desktop::type(name, QStringLiteral("单雄信"));
    CHECK(page.form().isDirty());
    Desktop::type(line(page.form(), "joined_on"), QStringLiteral("2026年3月5日"));
    QTest::keyClick(line(page.form(), "joined_on"), Qt::Key_S, Qt::ControlModifier);
    CHECK(!page.form().isDirty());
    const auto all = d.read().all<Member>();
    REQUIRE(all.size() == 1);
    CHECK(all[0].name == QStringLiteral("单雄信"));
    CHECK(all[0].joinedOn == QDate(2026, 3, 5));
    CHECK(page.list().current() == all[0].id);
}

TEST_CASE("dates are understood as people write them", "[form]") {
    for (const char* text : {"2026-3-5", "2026-03-05", "20260305", "2026年3月5日", "2026/3/5",
                             "2026.3.5", "２０２６－３－５", " 2026 年 3 月 5 日 "}) {
        const auto date = Codec<QDate>::parse(QString::fromUtf8(text));
        INFO(text);
        REQUIRE(date);
        CHECK(date->toString() == QStringLiteral("2026-03-05"));
    }
    for (const char* text :
         {"2026-2-30", "5.3.2026", "0305", "2026年", "abc", "2026-13-01", "202603055"})
        CHECK(!Codec<QDate>::parse(QString::fromUtf8(text)));
    CHECK(Codec<QDate>::parse(QStringLiteral("  "))->isNull());
}

TEST_CASE("what is missing or wrong is said under its field, not in a box", "[form]") {
    Desktop d(1, 1);
    RecordPage& page = d.membersPage();
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    Desktop::type(line(page.form(), "mobile"), QStringLiteral("12"));
    REQUIRE(QTest::qWaitFor(
        [&] { return !page.form().row(QStringLiteral("mobile"))->issueText().isEmpty(); }));
    CHECK(page.form().row(QStringLiteral("name"))->issueText().isEmpty()); // nobody was there yet
    CHECK(!page.form().save());
    CHECK(!page.form().row(QStringLiteral("name"))->issueText().isEmpty());
    CHECK(page.form().isDirty());
    CHECK(d.read().count<Member>() == 1);
    CHECK(QApplication::activeModalWidget() == nullptr);
    Desktop::type(line(page.form(), "mobile"), QStringLiteral("13900001111"));
    Desktop::type(line(page.form(), "name"), QStringLiteral("查良镛"));
    CHECK(page.form().save());
    CHECK(d.read().count<Member>() == 2);
}

TEST_CASE("Discard shows the record as it is saved", "[form]") {
    Desktop d(2, 1);
    RecordPage& page = d.membersPage();
    page.list().select(page.list().model().idAt(0));
    const QString before = line(page.form(), "department")->text();
    Desktop::type(line(page.form(), "department"), QStringLiteral("新部门"));
    CHECK(page.form().isDirty());
    QTest::keyClick(line(page.form(), "department"), Qt::Key_R, Qt::ControlModifier);
    CHECK(!page.form().isDirty());
    CHECK(line(page.form(), "department")->text() == before);
}

TEST_CASE("unsaved work is never left behind silently", "[form]") {
    Desktop d(3, 1);
    RecordPage& page = d.membersPage();
    const RawId first = page.list().model().idAt(0), second = page.list().model().idAt(1);
    page.list().select(first);
    Desktop::type(line(page.form(), "department"), QStringLiteral("新部门"));
    page.list().select(second);
    CHECK(page.form().id() == first);
    CHECK(page.form().isDirty());
    CHECK(!d.window->openPage(QStringLiteral("people.units")));
    CHECK(!d.window->closeOffice());
    CHECK(!d.window->openOffice(d.path()));
    auto* bar = page.form().findChild<MessageBar*>();
    REQUIRE(bar->isVisible());
    const auto answers = bar->findChildren<QPushButton*>();
    const auto save = std::ranges::find_if(
        answers, [](const QPushButton* b) { return b->text() == QStringLiteral("Save"); });
    REQUIRE(save != answers.end());
    QTest::mouseClick(*save, Qt::LeftButton);
    CHECK(d.read().get(Id<Member>(first))->department == QStringLiteral("新部门"));
}

TEST_CASE("a stale form shows both versions and overwrites nothing", "[form][law5]") {
    Desktop d(2, 1);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(0);
    page.list().select(id);
    Desktop::type(line(page.form(), "department"), QStringLiteral("我的部门"));
    Desktop::type(line(page.form(), "post"), QStringLiteral("我的职务"));
    Member theirs = *d.read().get(Id<Member>(id));
    theirs.department = QStringLiteral("他的部门");
    theirs.household = QStringLiteral("他的户籍");
    REQUIRE(d.book().update(theirs));
    CHECK(line(page.form(), "department")->text() == QStringLiteral("我的部门")); // the work stays
    CHECK(!page.form().save());
    CHECK(d.read().get(Id<Member>(id))->department == QStringLiteral("他的部门"));
    ComparePanel* panel = page.form().comparison();
    REQUIRE(panel);
    CHECK(panel->side(QStringLiteral("department")) == ComparePanel::Undecided);
    CHECK(panel->side(QStringLiteral("post")) == ComparePanel::Mine);
    CHECK(panel->side(QStringLiteral("household")) == ComparePanel::Theirs);
    auto* take = panel->findChild<QPushButton*>(QStringLiteral("take"));
    CHECK(!take->isEnabled());

    SECTION("the chosen fields are saved, the rest is theirs") {
        panel->choose(QStringLiteral("department"), ComparePanel::Mine);
        REQUIRE(take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        const Member now = *d.read().get(Id<Member>(id));
        CHECK(now.department == QStringLiteral("我的部门"));
        CHECK(now.post == QStringLiteral("我的职务"));
        CHECK(now.household == QStringLiteral("他的户籍"));
        CHECK(!page.form().isDirty());
    }
    SECTION("changed once more while choosing: compared again") {
        theirs.department = QStringLiteral("再改");
        REQUIRE(d.book().update(theirs));
        panel->choose(QStringLiteral("department"), ComparePanel::Mine);
        QTest::mouseClick(take, Qt::LeftButton);
        CHECK(d.read().get(Id<Member>(id))->department == QStringLiteral("再改"));
        CHECK(page.form().isDirty());
        REQUIRE(page.form().comparison());
    }
}

TEST_CASE("a clean form follows what others do", "[form]") {
    Desktop d(2, 1);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(0);
    page.list().select(id);
    Member theirs = *d.read().get(Id<Member>(id));
    theirs.department = QStringLiteral("新部门");
    REQUIRE(d.book().update(theirs));
    CHECK(line(page.form(), "department")->text() == QStringLiteral("新部门"));
    CHECK(!page.form().isDirty());
    REQUIRE(d.book().remove(Member::kind(), id));
    CHECK(page.form().id() != id);
}

TEST_CASE("a masked field is shown for a reason only, and a mask never overwrites it",
          "[form][law8]") {
    Desktop d(2, 1);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(0);
    page.list().select(id);
    RecordForm& form = page.form();
    const QString real = d.read().get(Id<Member>(id))->mobile;
    FieldRow* mobile = form.row(QStringLiteral("mobile"));
    CHECK(line(form, "mobile")->text() != real);
    CHECK(line(form, "mobile")->text().contains(u'*'));
    CHECK(line(form, "mobile")->isReadOnly());
    Desktop::type(line(form, "post"), QStringLiteral("焊工"));
    REQUIRE(form.save());
    CHECK(d.read().get(Id<Member>(id))->mobile == real);

    const auto button = [&](const QString& name) {
        for (auto* b : mobile->findChildren<QPushButton*>())
            if (b->isVisible() && b->accessibleName().startsWith(name))
                return b;
        FAIL("no such button");
        return static_cast<QPushButton*>(nullptr);
    };
    const qint64 before = d.book().log(1).first().deed;
    QTest::mouseClick(button(QStringLiteral("Show")), Qt::LeftButton);
    QLineEdit* why = nullptr;
    for (auto* e : mobile->findChildren<QLineEdit*>())
        if (e->accessibleName().startsWith(QStringLiteral("Reason")))
            why = e;
    REQUIRE(why);
    QTest::keyClick(why, Qt::Key_Return);
    CHECK(line(form, "mobile")->text() != real);
    CHECK(d.book().log(1).first().deed == before);
    QTest::keyClicks(why, QStringLiteral("call back"));
    QTest::keyClick(why, Qt::Key_Return);
    CHECK(line(form, "mobile")->text() == real);
    CHECK(d.book().log(1).first().what.text().contains(QStringLiteral("call back")));
}

TEST_CASE("steps are buttons; a grey one says why; parameters are asked for", "[form][flow]") {
    Desktop d(2, 2);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(0);
    page.list().select(id);
    RecordForm& form = page.form();
    QPushButton* rejoin = form.stepButton(QStringLiteral("rejoin"));
    QPushButton* leave = form.stepButton(QStringLiteral("leave"));
    REQUIRE(rejoin);
    REQUIRE(leave);
    CHECK(!rejoin->isEnabled());
    CHECK(rejoin->toolTip().contains(QStringLiteral("not possible now")));
    REQUIRE(leave->isEnabled());
    QTest::mouseClick(leave, Qt::LeftButton);
    auto* dialog = d.window->findChild<StepDialog*>();
    REQUIRE(dialog);
    checkNames(*dialog);
    dialog->accept(); // the reason is required
    REQUIRE(dialog->isVisible());
    CHECK(d.read().get(Id<Member>(id))->status == MemberStatus::Active);
    auto* reason = dialog->findChild<QLineEdit*>(QStringLiteral("reason"));
    REQUIRE(reason);
    Desktop::type(reason, QStringLiteral("调离"));
    dialog->accept();
    CHECK(d.read().get(Id<Member>(id))->status == MemberStatus::Left);
    CHECK(d.read().get(Id<Member>(id))->statusReason == QStringLiteral("调离"));
    CHECK(rejoin->isEnabled());
    CHECK(!leave->isEnabled());
}

TEST_CASE("the history of a record stands beside it, masked", "[form]") {
    Desktop d(1, 1);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(0);
    Member m = *d.read().get(Id<Member>(id));
    m.department = QStringLiteral("新部门");
    m.mobile = QStringLiteral("13912345678");
    REQUIRE(d.book().update(m));
    page.list().select(id);
    QTabWidget& tabs = page.form().tabs();
    tabs.setCurrentIndex(tabs.count() - 1);
    auto* tree = tabs.currentWidget()->findChild<QTreeWidget*>();
    REQUIRE(tree);
    REQUIRE(tree->topLevelItemCount() == 2);
    QStringList texts;
    for (int i = 0; i < tree->topLevelItem(0)->childCount(); ++i)
        for (int column = 0; column < 3; ++column)
            texts << tree->topLevelItem(0)->child(i)->text(column);
    CHECK(texts.contains(QStringLiteral("新部门")));
    CHECK(!texts.contains(QStringLiteral("13912345678")));
}

TEST_CASE("a reference is found by typing a little of it", "[form]") {
    Desktop d(1, 4);
    RecordPage& page = d.membersPage();
    page.list().select(page.list().model().idAt(0));
    QLineEdit* unit = line(page.form(), "unit");
    unit->setFocus();
    unit->selectAll();
    Desktop::type(unit, QStringLiteral("分公司2"));
    QTest::keyClick(unit, Qt::Key_Return);
    CHECK(unit->text() == QStringLiteral("分公司2"));
    REQUIRE(page.form().save());
    CHECK(d.read().title(Unit::kind(), d.read().all<Member>().front().unit.raw()) ==
          QStringLiteral("分公司2"));
    Desktop::type(unit, QStringLiteral("没有这个"));
    CHECK(!page.form().save());
    CHECK(!page.form().row(QStringLiteral("unit"))->issueText().isEmpty());
}
