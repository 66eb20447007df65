// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that stand are grey with their reason before anybody types; what comes by itself is no
// nought; an example is no value.
#include "core/ballots/item.h"
#include "tests/ui/support/hall.h"
#include "ui/ballots/ballots_page.h"
#include "ui/form/locked_fields.h"
#include "ui/form/many_dialog.h"
#include "ui/form/record_dialog.h"
#include <QPlainTextEdit>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// A vote in an open sitting with all six present, and what is voted on.
struct Vote : Hall {
    Ballot ballot;
    Vote() {
        Sitting s;
        s.term = Id<Term>(d.read().all<Term>().front().id);
        s.heldOn = d.read().today();
        REQUIRE(d.book().insert(s));
        sitting = Id<Sitting>(s.id);
        for (const char* verb : {"call", "papers"})
            REQUIRE(d.book().step(Sitting::kind(), s.id, u8(verb)));
        for (const Attendance& a : d.read().all<Attendance>())
            if (a.state == AttendanceState::Expected)
                REQUIRE(d.book().step(Attendance::kind(), a.id, u8("check_in")));
        REQUIRE(d.book().step(Sitting::kind(), s.id, u8("open")));
        ballot.sitting = sitting;
        ballot.title = u8("福利方案");
        ballot.way = BallotWay::Secret;
        ballot.scrutineers = u8("监票人甲");
        REQUIRE(d.book().insert(ballot));
        BallotItem item;
        item.ballot = Id<Ballot>(ballot.id);
        item.title = u8("福利方案");
        REQUIRE(d.book().insert(item));
    }
    BallotsPage& ballots() {
        auto& p = page<BallotsPage>("ballots");
        REQUIRE(p.openRecord(ballot.id));
        d.settle();
        return p;
    }
};

QLineEdit* line(RecordForm& form, const char* key) {
    auto* edit = qobject_cast<QLineEdit*>(form.row(u8(key))->editor().input());
    REQUIRE(edit);
    return edit;
}

} // namespace

TEST_CASE("standing: what a begun vote fixes is grey with the reason, and editable before",
          "[standing]") {
    Vote v;
    CHECK(lockedFields(v.d.read(), Ballot::kind(), *v.d.read().get(Id<Ballot>(v.ballot.id)))
              .isEmpty());
    BallotsPage& page = v.ballots();
    QTest::qWait(250);
    CHECK_FALSE(line(page.form(), "title")->isReadOnly());
    REQUIRE(v.d.book().step(Ballot::kind(), v.ballot.id, u8("open")));
    REQUIRE(QTest::qWaitFor([&] { return line(page.form(), "title")->isReadOnly(); }, 3'000));
    const auto* hint = page.form().findChild<QLabel*>(u8("formHint"));
    INFO(hint->text().toStdString());
    CHECK(hint->text().contains(u8("has begun")));
    CHECK(hint->property("role").toString() == u8("muted")); // nothing is wrong
    CHECK(line(page.form(), "title")->toolTip().contains(u8("has begun")));
    CHECK_FALSE(page.form().isDirty());
    // It says nothing that saving would not: every other field is taken.
    const auto locked =
        lockedFields(v.d.read(), Ballot::kind(), *v.d.read().get(Id<Ballot>(v.ballot.id)));
    CHECK(locked.contains(u8("title")));
    CHECK_FALSE(locked.contains(u8("note")));
    Ballot other = *v.d.read().get(Id<Ballot>(v.ballot.id));
    other.title = u8("别的");
    const auto refused = v.d.book().update(other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().text == locked[u8("title")].text);
    // Another record in the same form is editable again.
    Ballot fresh;
    fresh.sitting = v.sitting;
    fresh.title = u8("第二项");
    fresh.way = BallotWay::Secret;
    fresh.scrutineers = u8("监票人甲");
    REQUIRE(v.d.book().insert(fresh));
    REQUIRE(page.openRecord(fresh.id));
    QTest::qWait(250);
    CHECK_FALSE(line(page.form(), "title")->isReadOnly());
}

TEST_CASE("standing: a number that comes by itself is empty and says so", "[standing]") {
    Vote v;
    BallotsPage& page = v.ballots();
    emit page.list().addWanted();
    v.d.settle();
    REQUIRE(page.form().isNew());
    QLineEdit* number = line(page.form(), "number");
    CHECK(number->text().isEmpty());
    CHECK(number->placeholderText() == u8("automatic"));
    Desktop::type(line(page.form(), "title"), u8("第二项"));
    QTest::qWait(400); // derived fields follow meanwhile
    CHECK(number->text().isEmpty());
    Desktop::type(line(page.form(), "scrutineers"), u8("监票人甲"));
    REQUIRE(page.form().save());
    v.d.settle();
    CHECK(line(page.form(), "number")->text() == u8("2"));
    CHECK(v.d.read().get(Id<Ballot>(page.form().id()))->number == 2);
}

TEST_CASE("standing: an example of a date does not look like one that was filled in",
          "[standing]") {
    Desktop d(1, 1);
    RecordPage& page = d.membersPage();
    emit page.list().addWanted();
    d.settle();
    bool any = false;
    for (FieldRow* r : page.form().rows())
        if (r->editor().spec().type == FieldType::Date && r->editor().spec().help.isEmpty() &&
            !r->editor().spec().readOnly) {
            any = true;
            CHECK(line(page.form(), qPrintable(r->key()))->placeholderText() ==
                  u8("e.g. 2026-03-05"));
        }
    CHECK(any);
}

TEST_CASE("many: nothing that was pasted is lost in silence, and the history has no language",
          "[many]") {
    Vote v;
    BallotsPage& page = v.ballots();
    auto* dialog = new ManyDialog(*v.d.window, BallotItem::kind(), {{u8("ballot"), v.ballot.id}});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    v.d.window->hold(dialog);
    dialog->open();
    const auto all = manyAdder(BallotItem::kind())->columns.size();
    dialog->lines().setPlainText(u8("工资协议\n") + u8("休假方案") +
                                 QString(qsizetype(all), u'\t') + u8("多出来的一列"));
    dialog->accept();
    v.d.settle();
    auto* bar = dialog->findChild<MessageBar*>();
    INFO(bar->text().toStdString());
    CHECK(bar->text().contains(u8("Line 2")));
    CHECK(bar->text().contains(u8("多出来的一列")));
    CHECK(v.d.read().count<BallotItem>() == 1);
    // Escape asks while something stands there.
    QTest::keyClick(dialog, Qt::Key_Escape);
    v.d.settle();
    REQUIRE(dialog->isVisible());
    CHECK(bar->text().contains(u8("not added yet")));
    dialog->lines().setPlainText(u8("工资协议\n休假方案"));
    dialog->accept();
    v.d.settle();
    REQUIRE(v.d.read().count<BallotItem>() == 3);
    const DeedText said = v.d.book().log(1).first().what;
    const QString english = said.text();
    installLanguage(u8("zh_CN"));
    CHECK_FALSE(said.text().contains(BallotItem::kind().plural));
    CHECK(said.text().contains(BallotItem::kind().pluralText()));
    installLanguage(u8("en"));
    CHECK(said.text() == english);
    (void)page;
}

TEST_CASE("record dialog: a refused \"Save and next\" says nothing about a later plain Save",
          "[child]") {
    Vote v;
    auto* dialog =
        showRecordDialog(*v.d.window, BallotItem::kind(), 0, {{u8("ballot"), v.ballot.id}});
    v.d.settle();
    auto other = v.d.window->office()->sibling();
    REQUIRE(other);
    (*other)->store().begin(); // a colleague is writing: it waits
    Desktop::type(line(dialog->form(), "title"), u8("工资协议"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u8("saveNext")), Qt::LeftButton);
    REQUIRE(dialog->form().isWaiting());
    for (QPushButton* b : dialog->findChildren<QPushButton*>())
        if (b->isVisible() && b->text() == u8("Do not wait")) {
            QTest::mouseClick(b, Qt::LeftButton);
            break;
        }
    REQUIRE_FALSE(dialog->form().isWaiting());
    (*other)->store().rollback();
    QPointer<RecordDialog> open(dialog);
    QTest::mouseClick(dialog->form().findChild<QPushButton*>(u8("save")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return v.d.read().count<BallotItem>() == 2; }, 5'000));
    v.d.settle();
    CHECK((!open || !open->isVisible())); // it was closed, and no blank one followed
}
