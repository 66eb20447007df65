// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else is writing: the window goes on, says what it waits for, and does it when it can.
#include "tests/ui/support/day.h"
#include <QElapsedTimer>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// A colleague in the middle of a long deed.
struct Writing {
    std::unique_ptr<Office> office;
    explicit Writing(Desktop& d) {
        auto other = d.window->office()->sibling();
        REQUIRE(other);
        office = std::move(*other);
        office->store().begin();
    }
    ~Writing() { end(); }
    void end() {
        if (office->store().inTransaction())
            office->store().rollback();
    }
};

QPushButton* answer(QWidget& in, const QString& text) {
    for (QPushButton* b : in.findChildren<QPushButton*>())
        if (b->isVisible() && b->text() == text)
            return b;
    return nullptr;
}

} // namespace

TEST_CASE("a form waits for whoever is writing, and saves by itself", "[waiting][form]") {
    Desktop d(2, 1);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(0);
    page.list().select(id);
    QWidget* post = page.form().row(QStringLiteral("post"))->editor().input();
    Desktop::type(post, QStringLiteral("焊工"));
    Writing colleague(d);
    QElapsedTimer since;
    since.start();
    QTest::mouseClick(page.form().findChild<QPushButton*>(QStringLiteral("save")), Qt::LeftButton);
    CHECK(since.elapsed() < 3000); // the window is not frozen for ten seconds
    CHECK(page.form().isWaiting());
    CHECK(page.form().isDirty());
    CHECK(!post->isEnabled());
    auto* bar = page.form().findChild<MessageBar*>();
    CHECK(bar->text().contains(QStringLiteral("Waiting")));
    SECTION("until the colleague has finished") {
        colleague.end();
        REQUIRE(QTest::qWaitFor([&] { return !page.form().isWaiting(); }, 5000));
        CHECK(d.read().get(Id<Member>(id))->post == QStringLiteral("焊工"));
        CHECK(!page.form().isDirty());
        CHECK(post->isEnabled());
        CHECK(!bar->isVisible());
    }
    SECTION("or until one thinks better of it") {
        QPushButton* stop = answer(*bar, QStringLiteral("Do not wait"));
        REQUIRE(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        CHECK(!page.form().isWaiting());
        CHECK(page.form().isDirty()); // the work is still there
        CHECK(post->isEnabled());
        colleague.end();
        QTest::qWait(700);
        CHECK(d.read().get(Id<Member>(id))->post != QStringLiteral("焊工"));
        CHECK(page.form().save());
    }
    SECTION("and compares when the colleague changed this very record") {
        Member theirs = *d.read().get(Id<Member>(id));
        colleague.end();
        theirs.post = QStringLiteral("电工");
        REQUIRE(colleague.office->book().update(theirs));
        REQUIRE(QTest::qWaitFor([&] { return !page.form().isWaiting(); }, 5000));
        CHECK(d.read().get(Id<Member>(id))->post == QStringLiteral("电工"));
        CHECK(page.form().comparison() != nullptr);
    }
}

TEST_CASE("deeds wait in the order they came", "[waiting]") {
    Desktop d(3, 1);
    RecordPage& page = d.membersPage();
    const RawId first = page.list().model().idAt(0);
    page.list().select(first);
    Writing colleague(d);
    page.list().view().setFocus();
    QTest::keyClick(&page.list().view(), Qt::Key_Delete);
    CHECK(d.window->messages().text().contains(QStringLiteral("Waiting")));
    d.window->perform([&book = d.book()] {
        Member m;
        m.name = QStringLiteral("后来");
        return book.insert(m);
    });
    CHECK(d.read().count<Member>() == 3);
    colleague.end();
    REQUIRE(QTest::qWaitFor(
        [&] { return d.read().count<Member>() == 3 && !d.read().get(Id<Member>(first)); }, 5000));
    const auto log = d.book().log(2);
    CHECK(log[0].what.text().contains(QStringLiteral("后来")));
    CHECK(log[1].what.text().startsWith(QStringLiteral("Remove")));
}

TEST_CASE("a step waits in its dialog and is forgotten when that is closed", "[waiting][flow]") {
    Desktop d(2, 1);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(0);
    page.list().select(id);
    QTest::mouseClick(page.form().stepButton(QStringLiteral("leave")), Qt::LeftButton);
    auto* dialog = d.window->findChild<StepDialog*>();
    REQUIRE(dialog);
    Desktop::type(dialog->findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("调离"));
    Writing colleague(d);
    dialog->accept();
    CHECK(dialog->isVisible());
    SECTION("done later") {
        colleague.end();
        REQUIRE(QTest::qWaitFor(
            [&] { return d.read().get(Id<Member>(id))->status == MemberStatus::Left; }, 5000));
    }
    SECTION("closed") {
        dialog->reject();
        colleague.end();
        QTest::qWait(700);
        CHECK(d.read().get(Id<Member>(id))->status == MemberStatus::Active);
    }
}

TEST_CASE("the office may close while something waits", "[waiting]") {
    Desktop d(2, 1);
    Writing colleague(d);
    d.window->perform([&book = d.book()] {
        Member m;
        m.name = QStringLiteral("后来");
        return book.insert(m);
    });
    REQUIRE(d.window->closeOffice());
    colleague.end();
    QTest::qWait(700); // what waited asks nobody any more
    CHECK(d.window->office() == nullptr);
}
