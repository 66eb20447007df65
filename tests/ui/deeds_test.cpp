// SPDX-License-Identifier: GPL-3.0-or-later
// Deeds and their undo as a person does them: by key, by button, by thousands, beside colleagues.
#include "tests/ui/support/day.h"
#include "ui/form/compare_panel.h"
#include "ui/people/log_page.h"
#include <QTreeWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QLineEdit* line(RecordForm& form, const char* key) {
    return qobject_cast<QLineEdit*>(form.row(QString::fromUtf8(key))->editor().input());
}

QPushButton* button(QWidget& in, const QString& text) {
    for (QPushButton* b : in.findChildren<QPushButton*>())
        if (b->isVisible() && (b->text() == text || b->accessibleName().startsWith(text)))
            return b;
    FAIL("no such button: " << text.toStdString());
    return nullptr;
}

/// What a colleague does on a connection of their own; the window is told.
template <class Deed>
void colleague(Desktop& d, Deed deed) {
    auto other = d.window->office()->sibling();
    REQUIRE(other);
    Book book((*other)->store(), d.window->office()->clock(), QStringLiteral("李梅"));
    deed(book);
    d.book().poll();
}

bool idle(Desktop& d) {
    return QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 60'000);
}

} // namespace

TEST_CASE("Ctrl+Z takes back what I did, not what a colleague did since", "[deeds]") {
    Desktop d(0, 1);
    d.membersPage();
    d.member(QStringLiteral("张三"));
    colleague(d, [](Book& book) {
        Member m;
        m.name = QStringLiteral("李四");
        REQUIRE(book.insert(m));
    });
    CHECK(d.window->commands().text(QStringLiteral("edit.undo")).contains(QStringLiteral("张三")));
    QTest::keyClick(d.window.get(), Qt::Key_Z, Qt::ControlModifier);
    const auto left = d.read().all<Member>();
    REQUIRE(left.size() == 1);
    CHECK(left[0].name == QStringLiteral("李四"));
}

TEST_CASE("Undo beside a step takes back that step", "[deeds][flow]") {
    Desktop d(2, 1);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(0);
    page.list().select(id);
    QTest::mouseClick(page.form().stepButton(QStringLiteral("leave")), Qt::LeftButton);
    auto* dialog = d.window->findChild<StepDialog*>();
    REQUIRE(dialog);
    Desktop::type(dialog->findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("调离"));
    dialog->accept();
    QPushButton* undo = button(d.window->messages(), QStringLiteral("Undo"));
    d.member(QStringLiteral("后来")); // a deed in between, which says nothing
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(d.read().get(Id<Member>(id))->status == MemberStatus::Active);
    CHECK(d.read().count<Member>() == 3);
}

TEST_CASE("Replace without typing erases nothing", "[deeds][form][law8]") {
    Desktop d(1, 1);
    RecordPage& page = d.membersPage();
    Member m = d.read().all<Member>().front();
    m.idNumber = QStringLiteral("11010519491231002X");
    REQUIRE(d.book().update(m));
    page.list().select(m.id);
    FieldRow* row = page.form().row(QStringLiteral("id_number"));
    QTest::mouseClick(button(*row, QStringLiteral("Replace")), Qt::LeftButton);
    CHECK(line(page.form(), "id_number")->text().isEmpty());
    Desktop::type(line(page.form(), "post"), QStringLiteral("焊工"));
    REQUIRE(page.form().save());
    CHECK(d.read().get(Id<Member>(m.id))->post == QStringLiteral("焊工"));
    CHECK(d.read().get(Id<Member>(m.id))->idNumber == QStringLiteral("11010519491231002X"));
    // Typing does replace it.
    QTest::mouseClick(button(*row, QStringLiteral("Replace")), Qt::LeftButton);
    Desktop::type(line(page.form(), "id_number"), QStringLiteral("110101199003074119"));
    const bool saved = page.form().save();
    INFO(row->issueText().toStdString());
    REQUIRE(saved);
    CHECK(d.read().get(Id<Member>(m.id))->idNumber == QStringLiteral("110101199003074119"));
}

TEST_CASE("comparing again leaves the first comparison alive until it has answered",
          "[deeds][form][law5]") {
    Desktop d(1, 1);
    RecordPage& page = d.membersPage();
    const RawId id = page.list().model().idAt(0);
    page.list().select(id);
    Desktop::type(line(page.form(), "post"), QStringLiteral("我的"));
    const auto change = [&](const QString& post) {
        Member theirs = *d.read().get(Id<Member>(id));
        theirs.post = post;
        REQUIRE(d.book().update(theirs));
    };
    change(QStringLiteral("他的"));
    CHECK(!page.form().save());
    QPointer<ComparePanel> panel = page.form().comparison();
    REQUIRE(panel);
    change(QStringLiteral("又改"));
    bool answeredAlive = false;
    QObject::connect(panel, &ComparePanel::taken, panel, [&] { answeredAlive = true; });
    panel->choose(QStringLiteral("post"), ComparePanel::Mine);
    QTest::mouseClick(panel->findChild<QPushButton*>(QStringLiteral("take")), Qt::LeftButton);
    CHECK(answeredAlive); // a panel deleted inside its own signal tells nobody else
    CHECK(page.form().comparison() != panel);
    REQUIRE(page.form().comparison());
    page.form().comparison()->choose(QStringLiteral("post"), ComparePanel::Mine);
    QTest::mouseClick(page.form().comparison()->findChild<QPushButton*>(QStringLiteral("take")),
                      Qt::LeftButton);
    CHECK(d.read().get(Id<Member>(id))->post == QStringLiteral("我的"));
}

TEST_CASE("a step on hundreds of marked rows is a job; undo of thousands is one as well",
          "[deeds][flow]") {
    Desktop d(2500, 2);
    RecordPage& page = d.membersPage();
    REQUIRE(Desktop::complete(page.list().model()));
    page.list().view().selectAll();
    const QList<RawId> ids = page.list().selected();
    REQUIRE(ids.size() == 2500);
    const Step* leave = Member::kind().flow->step(u"leave");
    takeStep(*d.window, Member::kind(), ids, *leave);
    auto* dialog = d.window->findChild<StepDialog*>();
    REQUIRE(dialog);
    Desktop::type(dialog->findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("改制"));
    const auto left = [&] {
        return d.read().count<Member>(Query().eq(QStringLiteral("status"), QStringLiteral("left")));
    };
    SECTION("done, undone, done again") {
        dialog->accept();
        CHECK(d.window->jobs().isRunning());
        REQUIRE(idle(d));
        CHECK(left() == 2500);
        CHECK(d.book().log(1).first().changes == 2500);
        d.settle(); // the dialog is gone, the window has the keyboard again
        d.window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(d.window.get()));
        QTest::keyClick(d.window.get(), Qt::Key_Z, Qt::ControlModifier);
        CHECK(d.window->jobs().isRunning());
        REQUIRE(idle(d));
        CHECK(left() == 0);
        CHECK(d.window->messages().text().contains(QStringLiteral("Undone")));
        QTest::keyClick(d.window.get(), Qt::Key_Y, Qt::ControlModifier);
        CHECK(d.window->jobs().isRunning());
        REQUIRE(idle(d));
        CHECK(left() == 2500);
        REQUIRE(d.window->openPage(QStringLiteral("history.log")));
        auto& log = *qobject_cast<LogPage*>(d.window->currentPage());
        for (int i = 0; i < log.tree().topLevelItemCount(); ++i) // of all, the step itself
            if (log.tree().topLevelItem(i)->text(3) == QStringLiteral("2,500")) {
                log.tree().setCurrentItem(log.tree().topLevelItem(i));
                if (log.findChild<QPushButton*>(QStringLiteral("undoDeed"))->isEnabled())
                    break;
            }
        QTest::mouseClick(log.findChild<QPushButton*>(QStringLiteral("undoDeed")), Qt::LeftButton);
        CHECK(d.window->jobs().isRunning());
        REQUIRE(idle(d));
        CHECK(left() == 0);
    }
    SECTION("cancelled: nobody has left") {
        const qint64 before = d.read().newestDeed();
        dialog->accept();
        d.window->jobs().cancel();
        REQUIRE(idle(d));
        CHECK(left() == 0);
        CHECK(d.read().newestDeed() == before);
    }
    SECTION("refused for one: refused for all, and said") {
        REQUIRE(d.book().step(Member::kind(), ids[1200], QStringLiteral("leave"),
                              {{QStringLiteral("reason"), QStringLiteral("先走")}}));
        dialog->accept();
        REQUIRE(idle(d));
        CHECK(left() == 1);
        CHECK(d.window->messages().text().contains(QStringLiteral("not possible")));
    }
}
