// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicates: side by side, merged as one deed, or told apart for good.
#include "tests/ui/support/desktop.h"
#include "ui/form/compare_panel.h"
#include "ui/people/due_page.h"
#include "ui/people/duplicates_page.h"
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace zhijia;
using namespace zhijia::test;

namespace {

void addTwins(Desktop& d) {
    Member a;
    a.name = QStringLiteral("张三");
    a.mobile = QStringLiteral("13900001111");
    a.department = QStringLiteral("一车间");
    REQUIRE(d.book().insert(a));
    Member b;
    b.name = QStringLiteral("张三");
    b.mobile = QStringLiteral("13900001111");
    b.department = QStringLiteral("二车间");
    b.post = QStringLiteral("焊工");
    REQUIRE(d.book().insert(b));
}

DuplicatesPage& duplicates(Desktop& d) {
    REQUIRE(d.window->openPage(QStringLiteral("people.duplicates")));
    auto& page = *qobject_cast<DuplicatesPage*>(d.window->currentPage());
    REQUIRE(QTest::qWaitFor([&] { return page.isSettled(); }));
    return page;
}

} // namespace

TEST_CASE("two members who are one are merged field by field, and that can be undone", "[people]") {
    Desktop d(10, 1);
    addTwins(d);
    DuplicatesPage& page = duplicates(d);
    REQUIRE(page.pairs().count() == 1);
    ComparePanel* panel = page.comparison();
    REQUIRE(panel);
    CHECK(panel->side(QStringLiteral("post")) == ComparePanel::Mine); // only one has it
    CHECK(panel->side(QStringLiteral("department")) ==
          ComparePanel::Undecided); // both have, and differ
    auto* take = panel->findChild<QPushButton*>(QStringLiteral("take"));
    CHECK(!take->isEnabled());
    panel->choose(QStringLiteral("department"), ComparePanel::Theirs);
    QTest::mouseClick(take, Qt::LeftButton);
    const auto left =
        d.read().all<Member>(Query().eq(QStringLiteral("name"), QStringLiteral("张三")));
    REQUIRE(left.size() == 1);
    CHECK(left[0].department == QStringLiteral("一车间"));
    CHECK(left[0].post == QStringLiteral("焊工"));
    CHECK(page.pairs().count() == 0);
    REQUIRE(d.book().undo());
    REQUIRE(QTest::qWaitFor([&] { return page.isSettled(); }));
    CHECK(d.read().count<Member>() == 12);
    CHECK(page.pairs().count() == 1);
}

TEST_CASE(
    "the status of two members who are one is a row of its own, the later one chosen beforehand",
    "[people]") {
    Desktop d(0, 1);
    addTwins(d);
    const auto twins = d.read().all<Member>(Query().by(QStringLiteral("id")));
    REQUIRE(twins.size() == 2);
    const auto step = [&](RawId id, const char* verb, const char* on) {
        REQUIRE(d.book().step(Member::kind(), id, QString::fromUtf8(verb),
                              {{QStringLiteral("on"), QString::fromUtf8(on)},
                               {QStringLiteral("reason"), QStringLiteral("长期病假")}}));
    };
    step(twins[0].id, "leave", "2024-05-01");
    step(twins[1].id, "suspend", "2025-06-01");
    DuplicatesPage& page = duplicates(d);
    ComparePanel* panel = page.comparison();
    REQUIRE(panel);
    const QString status = QStringLiteral("status");
    CHECK(panel->keys().contains(status));
    CHECK_FALSE(panel->keys().contains(QStringLiteral("status_on")));
    CHECK(panel->side(status) == ComparePanel::Mine); // entered later, and the later day
    bool shown = false;
    for (const QRadioButton* button : panel->findChildren<QRadioButton*>())
        shown = shown || (button->text().contains(QStringLiteral("2025-06-01")) &&
                          button->text().contains(QStringLiteral("长期病假")));
    CHECK(shown);
    CHECK(static_cast<const Member&>(*panel->chosen()).status == MemberStatus::Suspended);
    panel->choose(status, ComparePanel::Theirs);
    CHECK(static_cast<const Member&>(*panel->chosen()).statusOn == QDate(2024, 5, 1));
    panel->choose(status, ComparePanel::Mine);
    panel->choose(QStringLiteral("department"), ComparePanel::Theirs);
    emit panel->taken();
    const Member left = *d.read().first<Member>({});
    CHECK(d.read().count<Member>() == 1);
    CHECK(left.status == MemberStatus::Suspended);
    CHECK(left.statusOn == QDate(2025, 6, 1));
    REQUIRE(d.book().undo());
    CHECK(d.read().get(Id<Member>(twins[0].id))->status == MemberStatus::Left);
    CHECK(d.read().get(Id<Member>(twins[1].id))->status == MemberStatus::Suspended);
}

TEST_CASE("two people who look alike are told apart for good", "[people]") {
    Desktop d(0, 1);
    addTwins(d);
    DuplicatesPage& page = duplicates(d);
    REQUIRE(page.pairs().count() == 1);
    page.comparison()->abandoned();
    CHECK(page.pairs().count() == 0);
    CHECK(d.read().count<Member>() == 2);
    page.search();
    REQUIRE(QTest::qWaitFor([&] { return page.isSettled(); }));
    CHECK(page.pairs().count() == 0);
}

TEST_CASE("searching never closes the record somebody works on", "[list][form]") {
    Desktop d(50, 1);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(7);
    page.list().select(id);
    auto* department =
        qobject_cast<QLineEdit*>(page.form().row(QStringLiteral("department"))->editor().input());
    Desktop::type(department, QStringLiteral("新部门"));
    page.list().searchBox().setText(QStringLiteral("没有这个人"));
    d.settle();
    CHECK(page.list().model().rowCount() == 0);
    CHECK(page.form().id() == id);
    CHECK(page.form().isDirty());
    CHECK(!page.form().findChild<MessageBar*>()->isVisible());
    ListView view = page.list().listView();
    view.find.clear();
    view.filters = {{QStringLiteral("note"), Filter::NotEmpty, {}, {}, {}, {}}};
    page.list().setListView(view);
    d.settle();
    CHECK(page.list().model().rowCount() == 0);
    CHECK(page.form().id() == id);
    CHECK(!page.form().findChild<MessageBar*>()->isVisible());
    view.filters.clear();
    page.list().setListView(view);
    REQUIRE(QTest::qWaitFor(
        [&] { return page.list().model().rowCount() == 50 && page.list().current() == id; }));
    CHECK(page.form().isDirty());
    page.form().revert();
}
