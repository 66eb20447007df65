// SPDX-License-Identifier: GPL-3.0-or-later
// Many records of one owner at once: chosen, pasted, or one after the other without leaving.
#include "core/ballots/item.h"
#include "core/proposals/call.h"
#include "core/proposals/proposal.h"
#include "tests/ui/support/day.h"
#include "ui/ballots/ballots_page.h"
#include "ui/form/field_grid.h"
#include "ui/form/many_dialog.h"
#include "ui/form/record_dialog.h"
#include "ui/form/suggest_editor.h"
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

/// An election of three out of the members, being prepared.
struct Election {
    Desktop d{8, 2};
    Ballot ballot;

    explicit Election(BallotWay way = BallotWay::Election) {
        Term t;
        t.from = d.read().today().addYears(-1);
        t.to = d.read().today().addYears(4);
        REQUIRE(d.book().insert(t));
        Sitting s;
        s.term = Id<Term>(t.id);
        s.heldOn = d.read().today().addDays(30);
        REQUIRE(d.book().insert(s));
        ballot.sitting = Id<Sitting>(s.id);
        ballot.title = u8("选举");
        ballot.way = way;
        if (way == BallotWay::Election)
            ballot.seats = 3;
        REQUIRE(d.book().insert(ballot));
    }
    RecordForm& form() {
        REQUIRE(d.window->openPage(u8("ballots")));
        d.settle();
        auto* page = qobject_cast<BallotsPage*>(d.window->currentPage());
        REQUIRE(page);
        REQUIRE(page->openRecord(ballot.id));
        for (int i = 0; i < page->form().tabs().count(); ++i)
            if (page->form().tabs().widget(i)->property("relatedKind").toString() ==
                u8("ballot_item"))
                page->form().tabs().setCurrentIndex(i);
        d.settle();
        return page->form();
    }
    ManyDialog& many() {
        QTest::mouseClick(form().findChild<QPushButton*>(u8("many.ballot_item")), Qt::LeftButton);
        auto* dialog = d.window->findChild<ManyDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }
    std::vector<BallotItem> items() {
        return itemsOf(d.read(), *d.read().get(Id<Ballot>(ballot.id)));
    }
};

} // namespace

TEST_CASE("many: candidates are chosen from the members and pasted, in one deed that is undone",
          "[many]") {
    Election e;
    ManyDialog& dialog = e.many();
    REQUIRE(dialog.list());
    REQUIRE(Desktop::complete(dialog.list()->model()));
    CHECK(dialog.list()->model().rowCount() == 8);
    QPushButton* addAll = dialog.findChild<QPushButton*>(u8("manyAdd"));
    CHECK_FALSE(addAll->isEnabled());
    dialog.list()->view().selectAll();
    QTest::mouseClick(dialog.findChild<QPushButton*>(u8("manyTake")), Qt::LeftButton);
    CHECK(dialog.chosen().count() == 8);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u8("manyTake")), Qt::LeftButton);
    CHECK(dialog.chosen().count() == 8); // nobody stands twice
    dialog.lines().setPlainText(u8("欧阳一\t外单位\t厂长\n\n  \n令狐二\n"));
    CHECK(addAll->text().contains(u8("10")));
    picture(&dialog, "many");
    QTest::mouseClick(addAll, Qt::LeftButton);
    e.d.settle();
    REQUIRE(e.items().size() == 10);
    const auto items = e.items();
    const auto pasted =
        std::ranges::find_if(items, [](const BallotItem& i) { return i.title == u8("欧阳一"); });
    REQUIRE(pasted != items.end());
    CHECK(pasted->unitName == u8("外单位"));
    CHECK(pasted->job == u8("厂长"));
    QSet<qint64> places;
    for (const BallotItem& i : items) {
        places << i.position;
        CHECK((i.member || i.title == u8("欧阳一") || i.title == u8("令狐二")));
    }
    CHECK(places.size() == 10);
    REQUIRE(e.d.book().undo(e.d.book().undoable().deed));
    CHECK(e.items().empty());
}

TEST_CASE("many: the post is one of the ballot's, and buttons that would do nothing are grey",
          "[many]") {
    Election e;
    e.ballot = *e.d.read().get(Id<Ballot>(e.ballot.id));
    e.ballot.posts = u8("主席: 1\n委员: 2");
    REQUIRE(e.d.book().update(e.ballot));
    ManyDialog& dialog = e.many();
    REQUIRE(Desktop::complete(dialog.list()->model()));
    auto* post = dialog.findChild<SuggestEditor*>();
    REQUIRE(post);
    QStringList offered;
    post->box().showPopup();
    for (int i = 0; i < post->box().count(); ++i)
        offered << post->box().itemText(i);
    post->box().hidePopup();
    CHECK(offered.contains(u8("主席")));
    CHECK(offered.contains(u8("委员")));
    auto* take = dialog.findChild<QPushButton*>(u8("manyTake"));
    auto* drop = dialog.findChild<QPushButton*>(u8("manyDrop"));
    dialog.list()->view().clearSelection();
    CHECK_FALSE(take->isEnabled());
    CHECK_FALSE(drop->isEnabled());
    dialog.list()->view().selectRow(0);
    CHECK(take->isEnabled());
    QTest::mouseClick(take, Qt::LeftButton);
    dialog.chosen().item(0)->setSelected(true);
    CHECK(drop->isEnabled());
    // A name that a member has is pointed out.
    const QString name = e.d.read().all<Member>().front().name;
    QTest::mouseClick(drop, Qt::LeftButton);
    CHECK_FALSE(drop->isEnabled());
    post->setValue(u8("主席"));
    dialog.lines().setPlainText(name);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u8("manyAdd")), Qt::LeftButton);
    e.d.settle();
    REQUIRE(e.items().size() == 1);
    CHECK(e.items()[0].post == u8("主席"));
    INFO(e.d.window->messages().text().toStdString());
    CHECK(e.d.window->messages().text().contains(u8("by name alone")));
}

TEST_CASE("many: one line that is wrong holds up all, and is named", "[many]") {
    Election e(BallotWay::Secret);
    ManyDialog& dialog = e.many();
    CHECK(dialog.list() == nullptr); // matters are nobody's names
    dialog.lines().setPlainText(u8("工资协议\n福利方案\n工资协议"));
    QTest::mouseClick(dialog.findChild<QPushButton*>(u8("manyAdd")), Qt::LeftButton);
    e.d.settle();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<MessageBar*>()->text().contains(u8("工资协议")));
    CHECK(e.items().empty());
    dialog.lines().setPlainText(u8("工资协议\n福利方案"));
    QTest::mouseClick(dialog.findChild<QPushButton*>(u8("manyAdd")), Qt::LeftButton);
    e.d.settle();
    REQUIRE(e.items().size() == 2);
    CHECK(e.items()[0].title == u8("工资协议")); // in the order of the lines
}

TEST_CASE("many: save and next; a new record shows no parts it cannot have, and no hole",
          "[many]") {
    Election e(BallotWay::Secret);
    QTest::mouseClick(e.form().findChild<QPushButton*>(u8("add.ballot_item")), Qt::LeftButton);
    auto* dialog = e.d.window->findChild<RecordDialog*>();
    REQUIRE(dialog);
    e.d.settle();
    RecordForm& form = dialog->form();
    for (int i = 1; i < form.tabs().count(); ++i)
        CHECK_FALSE(form.tabs().isTabVisible(i));
    CHECK(dialog->findChild<QPushButton*>(u8("cancel"))->isVisible());
    // The owner is known and leaves no empty cell before the first field.
    int least = 100000;
    for (FieldRow* row : form.rows())
        if (row->isVisible() && row->editor().spec().type != FieldType::Note)
            least = qMin(least, row->x());
    CHECK(form.row(u8("position"))->x() == least);
    for (const char* title : {"工资协议", "福利方案", "安全计划"}) {
        Desktop::type(form.row(u8("title"))->editor().input(), u8(title));
        QTest::mouseClick(dialog->findChild<QPushButton*>(u8("saveNext")), Qt::LeftButton);
        e.d.settle();
        REQUIRE(dialog->isVisible());
        CHECK(form.isNew());
        CHECK(form.row(u8("title"))->editor().value()->toString().isEmpty());
    }
    CHECK(e.items().size() == 3);
    // A slip stays in the dialog.
    Desktop::type(form.row(u8("title"))->editor().input(), u8("工资协议"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u8("saveNext")), Qt::LeftButton);
    e.d.settle();
    CHECK(dialog->isVisible());
    CHECK(e.items().size() == 3);
    Desktop::type(form.row(u8("title"))->editor().input(), u8("第四项"));
    QTest::mouseClick(form.findChild<QPushButton*>(u8("save")), Qt::LeftButton);
    e.d.settle();
    CHECK(e.items().size() == 4);
    CHECK((e.d.window->findChild<RecordDialog*>() == nullptr || !dialog->isVisible()));
}

TEST_CASE("a new ballot shows how it will be voted; a new call takes its days from the sitting",
          "[many][defaults]") {
    Election e;
    REQUIRE(e.d.window->openPage(u8("ballots")));
    e.d.settle();
    auto* ballots = qobject_cast<RecordPage*>(e.d.window->currentPage());
    QTest::keyClick(e.d.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(ballots->form().row(u8("way"))->editor().value()->toString() == u8("secret"));
    ballots->form().revert();
    REQUIRE(e.d.window->openPage(u8("proposals.calls")));
    e.d.settle();
    auto* calls = qobject_cast<RecordPage*>(e.d.window->currentPage());
    REQUIRE(calls);
    QTest::keyClick(e.d.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(calls->form().row(u8("sitting"))->editor().value()->toLongLong() ==
          e.ballot.sitting.raw());
    REQUIRE(calls->form().save()); // nothing else need be typed
    REQUIRE(e.d.read().count<ProposalCall>() == 1);
    const ProposalCall call = e.d.read().all<ProposalCall>().front();
    CHECK(call.opensOn.isValid());
    CHECK(call.closesOn < e.d.read().get(e.ballot.sitting)->heldOn);
    // Without a sitting nothing says the days, and that is said with the way out.
    calls->form().openNew();
    QTest::keyClick(e.d.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(calls->form().row(u8("sitting"))->editor().value()->isNull()); // it has its call
    CHECK_FALSE(calls->form().save());
    CHECK(calls->form().row(u8("opens_on"))->issueText().contains(u8("or choose the sitting")));
    // A form that nobody touched holds nothing that could be lost, saved or not.
    CHECK_FALSE(calls->form().isDirty());
}
