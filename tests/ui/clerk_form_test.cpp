// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer met on the first day, in forms and lists.
#include "core/congress/delegation.h"
#include "core/congress/sitting.h"
#include "core/congress/term.h"
#include "tests/ui/support/desktop.h"
#include "ui/form/step_bar.h"
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

using namespace zhijia;
using namespace zhijia::test;

namespace {
QLineEdit* line(RecordForm& form, const char* key) {
    return qobject_cast<QLineEdit*>(form.row(QString::fromUtf8(key))->editor().input());
}
RecordPage& open(Desktop& d, const char* page) {
    REQUIRE(d.window->openPage(QString::fromUtf8(page)));
    d.settle();
    return *qobject_cast<RecordPage*>(d.window->currentPage());
}
} // namespace

TEST_CASE("after a refused save the first wrong field is in view and said in full",
          "[clerk][form]") {
    Desktop d(1, 1);
    d.window->resize(1000, 520); // the form is longer than the window
    RecordPage& page = d.membersPage();
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    d.settle();
    Desktop::type(line(page.form(), "name"), QStringLiteral("张三"));
    Desktop::type(line(page.form(), "id_number"), QStringLiteral("123"));
    auto* scroll = page.form().tabs().findChild<QScrollArea*>();
    REQUIRE(scroll);
    line(page.form(), "note") ? line(page.form(), "note")->setFocus() : void();
    scroll->ensureVisible(0, 10000);
    d.settle();
    CHECK(!page.form().save());
    d.settle();
    FieldRow* wrong = page.form().row(QStringLiteral("id_number"));
    CHECK(wrong->editor().input()->hasFocus());
    const QRect shown(wrong->mapTo(scroll->viewport(), QPoint()), wrong->size());
    CHECK(scroll->viewport()->rect().contains(shown));
    auto* hint = page.form().findChild<QLabel*>(QStringLiteral("formHint"));
    REQUIRE(hint);
    CHECK(hint->text().contains(wrong->issueText()));
}

TEST_CASE("Enter goes to the next field, Ctrl+Enter saves", "[clerk][form]") {
    Desktop d(0, 2);
    RecordPage& page = d.membersPage();
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    QLineEdit* name = line(page.form(), "name");
    REQUIRE(name->hasFocus());
    Desktop::type(name, QStringLiteral("张三"));
    QList<QWidget*> editable;
    for (FieldRow* r : page.form().rows())
        if (!r->editor().spec().readOnly && (r->editor().input()->focusPolicy() & Qt::TabFocus) &&
            r->editor().input()->isEnabled())
            editable << r->editor().input();
    const qsizetype first = editable.indexOf(name);
    REQUIRE(first >= 0);
    REQUIRE(editable.size() > first + 4);
    for (qsizetype i = first; i < first + 4; ++i) {
        QTest::keyClick(editable[i], Qt::Key_Return);
        QCoreApplication::processEvents();
        INFO("after field " << i);
        CHECK(QApplication::focusWidget() == editable[i + 1]);
    }
    CHECK(d.read().count<Member>() == 0); // it never saves half a record
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.read().count<Member>() == 1);
}

TEST_CASE("what has been mended is no longer said", "[clerk][form]") {
    Desktop d;
    RecordPage& page = open(d, "congress.terms");
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    Desktop::type(line(page.form(), "from_date"), QStringLiteral("2026-01-01"));
    Desktop::type(line(page.form(), "to_date"), QStringLiteral("2020-01-01"));
    CHECK(!page.form().save());
    d.settle();
    const auto said = [&] {
        QString text = page.form().findChild<MessageBar*>()->text() + d.window->messages().text() +
                       page.form().findChild<QLabel*>(QStringLiteral("formHint"))->text();
        for (FieldRow* r : page.form().rows())
            if (r->isWrong())
                text += r->issueText();
        return text;
    };
    CHECK(!said().isEmpty());
    Desktop::type(line(page.form(), "to_date"), QStringLiteral("2030-12-31"));
    REQUIRE(page.form().save());
    d.settle();
    CHECK(page.form().findChild<MessageBar*>()->text().isEmpty());
    for (FieldRow* r : page.form().rows())
        CHECK(!r->isWrong());
}

TEST_CASE("the only term is filled in, of two none is", "[clerk][form]") {
    Desktop d;
    Term term;
    term.from = QDate(2025, 1, 1);
    term.to = QDate(2029, 12, 31);
    REQUIRE(d.book().insert(term));
    RecordPage& page = open(d, "congress.delegations");
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(page.form().row(QStringLiteral("term"))->editor().value()->toLongLong() == term.id);
    CHECK(!page.form().isDirty());
    page.form().revert();
    Term next;
    next.number = 2;
    next.from = QDate(2030, 1, 1);
    next.to = QDate(2034, 12, 31);
    REQUIRE(d.book().insert(next));
    page.form().openNew();
    CHECK(page.form().row(QStringLiteral("term"))->editor().value()->isNull());
}

TEST_CASE("the pages of a congress stand in the order of the work", "[clerk][window]") {
    QStringList order;
    registerPages();
    for (const PageRow& row : pages())
        if (const QString id = QString::fromUtf8(row.id);
            id == QStringLiteral("congress.terms") ||
            id == QStringLiteral("congress.delegations") ||
            id == QStringLiteral("congress.deputies") ||
            id == QStringLiteral("congress.observers") || id == QStringLiteral("congress.sittings"))
            order << id;
    CHECK(order ==
          QStringList{QStringLiteral("congress.terms"), QStringLiteral("congress.delegations"),
                      QStringLiteral("congress.deputies"), QStringLiteral("congress.observers"),
                      QStringLiteral("congress.sittings")});
}

TEST_CASE("a deed is called by the name a record gets, not by #0", "[clerk][book]") {
    Desktop d;
    Term term;
    term.from = QDate(2025, 1, 1);
    term.to = QDate(2029, 12, 31);
    REQUIRE(d.book().insert(term));
    Sitting sitting;
    sitting.term = Id<Term>(term.id);
    sitting.heldOn = QDate(2025, 3, 1);
    REQUIRE(d.book().insert(sitting));
    for (const auto& deed : d.book().log())
        CHECK(!deed.what.text().contains(QStringLiteral("#0")));
    CHECK(
        d.book().log(1).first().what.text().contains(d.read().get(Id<Sitting>(sitting.id))->name));
}

TEST_CASE("list and form show the same person, or both none", "[clerk][list]") {
    Desktop d(8, 1);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(2);
    page.list().select(id);
    REQUIRE(page.form().id() == id);
    page.list().searchBox().setText(QStringLiteral("查无此人"));
    d.settle();
    REQUIRE(page.list().model().rowCount() == 0);
    REQUIRE(QTest::qWaitFor([&] { return page.form().id() == 0; }, 5000));
    page.list().searchBox().clear();
    REQUIRE(QTest::qWaitFor([&] { return page.list().current() == id; }, 5000)); // chosen again
    CHECK(page.form().id() == id);

    // Work that is not saved is never closed by a search.
    Desktop::type(line(page.form(), "department"), QStringLiteral("新部门"));
    page.list().searchBox().setText(QStringLiteral("查无此人"));
    REQUIRE(Desktop::complete(page.list().model()));
    d.settle();
    CHECK(page.form().id() == id);
    CHECK(page.form().isDirty());
    page.list().searchBox().clear();
    REQUIRE(QTest::qWaitFor([&] { return page.list().current() == id; }, 5000));
    page.form().revert();

    // A new record that is given up leaves the chosen one.
    page.form().openNew();
    page.form().revert();
    d.settle();
    CHECK(page.form().id() == page.list().current());
    CHECK(page.form().id() == id);
}

TEST_CASE("steps that find no room stand in a menu, the way on never", "[clerk][form]") {
    Desktop d;
    Term term;
    term.from = QDate(2025, 1, 1);
    term.to = QDate(2029, 12, 31);
    REQUIRE(d.book().insert(term));
    Sitting sitting;
    sitting.term = Id<Term>(term.id);
    sitting.heldOn = d.read().today();
    REQUIRE(d.book().insert(sitting));
    RecordPage& page = open(d, "congress.sittings");
    page.list().select(sitting.id);
    d.settle();
    auto* bar = page.form().findChild<StepBar*>();
    REQUIRE(bar);
    int shown = 0, hidden = 0;
    QList<QPushButton*> steps;
    for (const Step& step : Sitting::kind().flow->steps)
        steps << page.form().stepButton(QString::fromUtf8(step.verb));
    for (QPushButton* b : steps) {
        shown += b->isVisible();
        hidden += !b->isVisible();
        if (b->isVisible())
            CHECK(bar->rect().contains(b->geometry()));
        else
            CHECK(b->property("role").toString() != QStringLiteral("primary"));
    }
    CHECK(shown > 0);
    CHECK(bar->more().isVisible() == (hidden > 0));
    if (hidden > 0) {
        emit bar->more().menu()->aboutToShow();
        CHECK(bar->more().menu()->actions().size() == hidden);
    }
    d.window->resize(2400, 900);
    d.settle();
}

TEST_CASE("an untouched new form is given up by Esc, and the record before it comes back",
          "[clerk][form]") {
    Desktop d(3, 2);
    RecordPage& page = d.membersPage();
    page.list().select(page.list().model().idAt(0));
    d.settle();
    const RawId was = page.form().id();
    REQUIRE(was != 0);
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    d.settle();
    REQUIRE(page.form().isNew());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    d.settle();
    CHECK_FALSE(page.form().isNew());
    CHECK(QTest::qWaitFor([&] { return page.form().id() == was; }));

    // What was typed is not thrown away by a key.
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    d.settle();
    Desktop::type(line(page.form(), "name"), QStringLiteral("张三"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    d.settle();
    CHECK(page.form().isNew());
    CHECK(page.form().isDirty());
}
