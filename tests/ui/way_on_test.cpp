// SPDX-License-Identifier: GPL-3.0-or-later
// The way on of a record as its form shows it: the next step is the blue one, what lies elsewhere
// has a button, and what cannot be mended is asked about.
#include "core/ballots/count.h"
#include "core/meeting/minutes.h"
#include "core/proposals/handling.h"
#include "tests/ui/support/hall.h"
#include "ui/ballots/ballots_page.h"
#include "ui/form/compare_panel.h"
#include "ui/form/step_bar.h"
#include "ui/form/way_strip.h"
#include <QTabBar>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QPushButton* wayButton(RecordForm& form, int i = 0) {
    return form.wayOn().findChild<QPushButton*>(QStringLiteral("way.%1").arg(i));
}
QString words(RecordForm& form) { return form.wayOn().findChild<QLabel*>(u8("wayWords"))->text(); }
StepDialog* openDialog(Desktop& d) {
    StepDialog* found = nullptr;
    for (int i = 0; i < 50 && !found; ++i) {
        for (auto* dialog : d.window->findChildren<StepDialog*>())
            if (dialog->isVisible())
                found = dialog;
        if (!found)
            QTest::qWait(10);
    }
    return found;
}
QPushButton* first(RecordForm& form) {
    QPushButton* leftmost = nullptr;
    for (const Step& step : form.kind().flow->steps)
        if (QPushButton* b = form.stepButton(QString::fromUtf8(step.verb));
            b->isVisible() && (!leftmost || b->x() < leftmost->x()))
            leftmost = b;
    return leftmost;
}
bool isBlue(const QPushButton* b) {
    return b->property("role").toString() == QLatin1StringView("primary");
}
void ok(const Outcome<Receipt>& done) {
    INFO((done ? std::string() : done.error().first().text.toStdString()));
    REQUIRE(done);
}

/// A sitting in session with a ballot of one matter.
struct Session : Hall {
    Ballot ballot;
    Session() {
        const Term term = d.read().all<Term>().front();
        Sitting s;
        s.term = Id<Term>(term.id);
        s.heldOn = d.read().today();
        ok(d.book().insert(s));
        sitting = Id<Sitting>(s.id);
        ok(d.book().step(Sitting::kind(), s.id, u8("call")));
    }
    void arrive(int many = six) {
        for (const Attendance& a : d.read().all<Attendance>())
            if (a.state == AttendanceState::Expected && many-- > 0)
                ok(d.book().step(Attendance::kind(), a.id, u8("check_in")));
    }
    void start() {
        arrive();
        ok(d.book().step(Sitting::kind(), sitting.raw(), u8("open")));
    }
    void addBallot(BallotWay way, const char* scrutineers = "") {
        ballot.sitting = sitting;
        ballot.title = u8("福利方案");
        ballot.way = way;
        ballot.scrutineers = u8(scrutineers);
        ok(d.book().insert(ballot));
        BallotItem item;
        item.ballot = Id<Ballot>(ballot.id);
        item.title = u8("福利方案");
        ok(d.book().insert(item));
    }
    void move(const char* verb, const Params& params = {}) {
        ok(d.book().step(Ballot::kind(), ballot.id, u8(verb), params));
    }
    RecordForm& ballots() {
        auto& p = page<BallotsPage>("ballots");
        REQUIRE(p.openRecord(ballot.id));
        d.settle();
        return p.form();
    }
    RecordForm& sittings() {
        auto& p = page<SittingsPage>("congress.sittings");
        REQUIRE(p.openRecord(sitting.raw()));
        d.settle();
        return p.form();
    }
};

} // namespace

TEST_CASE("way: the next step stands first and is blue, a repair never takes its place",
          "[way][form]") {
    Session s;
    s.start();
    s.addBallot(BallotWay::Secret, "监票人甲");
    s.move("open");
    s.move("collect", {{u8("issued"), 6}, {u8("returned"), 6}});
    RecordForm& form = s.ballots();
    CHECK(first(form) == form.stepButton(u8("count")));
    CHECK(isBlue(form.stepButton(u8("count"))));
    CHECK_FALSE(isBlue(form.stepButton(u8("correct"))));
    CHECK(form.stepButton(u8("correct"))->isEnabled());
    // What belongs to another state is in the menu and not in the line.
    CHECK_FALSE(form.stepButton(u8("open"))->isVisible());
    CHECK_FALSE(form.stepButton(u8("announce"))->isVisible());
    s.move("count");
    s.d.settle();
    CHECK_FALSE(isBlue(form.stepButton(u8("count"))));
}

TEST_CASE("way: what stands in the way of the next step is said where it would be, with a way to "
          "mend it",
          "[way][form]") {
    Session s;
    s.start();
    s.addBallot(BallotWay::Secret);
    s.move("open");
    s.move("collect", {{u8("issued"), 6}, {u8("returned"), 6}});
    s.move("count");
    for (const BallotCount& c : countsOf(s.d.read(), Id<Ballot>(s.ballot.id))) {
        BallotBundle bundle;
        bundle.count = Id<BallotCount>(c.id);
        bundle.totals = u8("6/0/0");
        bundle.papers = 6;
        ok(s.d.book().insert(bundle));
        ok(s.d.book().step(BallotCount::kind(), c.id, u8("submit")));
    }
    s.move("agree");
    RecordForm& form = s.ballots();
    CHECK_FALSE(form.stepButton(u8("announce"))->isEnabled());
    CHECK(form.wayOn().isVisible());
    INFO(words(form).toStdString());
    CHECK(words(form).contains(u8("Announce")));
    CHECK(words(form).contains(u8("No scrutineer is named")));
    REQUIRE(wayButton(form));
    picture(s.d.window.get(), "way-blocked");
    QTest::mouseClick(wayButton(form), Qt::LeftButton);
    CHECK(form.row(u8("scrutineers"))->editor().input()->hasFocus());
    Desktop::type(form.row(u8("scrutineers"))->editor().input(), u8("监票人甲"));
    REQUIRE(form.save());
    s.d.settle();
    CHECK_FALSE(form.wayOn().isVisible());
    CHECK(first(form) == form.stepButton(u8("announce")));
    CHECK(isBlue(form.stepButton(u8("announce"))));

    // Announcing asks first, and shows what would be read out.
    QTest::mouseClick(form.stepButton(u8("announce")), Qt::LeftButton);
    StepDialog* dialog = openDialog(s.d);
    REQUIRE(dialog);
    CHECK(s.d.read().get(Id<Ballot>(s.ballot.id))->status == BallotStatus::Counted);
    CHECK(dialog->findChild<QLabel*>(u8("stepQuestion"))->text().contains(u8("stands")));
    CHECK(dialog->findChild<QLabel*>(u8("stepWords"))
              ->text()
              .contains(s.d.read().get(Id<Ballot>(s.ballot.id))->result));
    dialog->reject();
    s.d.settle();
    CHECK(s.d.read().get(Id<Ballot>(s.ballot.id))->status == BallotStatus::Counted);
    QTest::mouseClick(form.stepButton(u8("announce")), Qt::LeftButton);
    dialog = openDialog(s.d);
    REQUIRE(dialog);
    dialog->accept();
    s.d.settle();
    CHECK(s.d.read().get(Id<Ballot>(s.ballot.id))->status == BallotStatus::Announced);
}

TEST_CASE("way: a step asks only for what this record needs", "[way][form]") {
    Session s;
    SECTION("a reason for going below the quorum, below it") {
        s.arrive(2);
        RecordForm& form = s.sittings();
        QTest::mouseClick(form.stepButton(u8("open")), Qt::LeftButton);
        StepDialog* dialog = openDialog(s.d);
        REQUIRE(dialog);
        CHECK(dialog->findChildren<FieldRow*>().size() == 1);
        dialog->reject();
        s.d.settle();
        s.arrive();
        s.d.settle();
        QTest::mouseClick(form.stepButton(u8("open")), Qt::LeftButton);
        dialog = openDialog(s.d);
        REQUIRE(dialog);
        CHECK(dialog->findChildren<FieldRow*>().isEmpty());
        // What the papers' days say is said before anybody answers.
        CHECK(dialog->findChild<QLabel*>(u8("stepWords"))->text().contains(u8("papers")));
        dialog->accept();
        s.d.settle();
        CHECK(s.now().status == SittingStatus::Open);
    }
    SECTION("the papers of a vote that has some") {
        s.start();
        s.addBallot(BallotWay::Open);
        s.move("open");
        RecordForm& form = s.ballots();
        QTest::mouseClick(form.stepButton(u8("collect")), Qt::LeftButton);
        s.d.settle();
        CHECK(s.d.read().get(Id<Ballot>(s.ballot.id))->status == BallotStatus::Returned);
    }
}

TEST_CASE("way: closing asks, says what is left open, and afterwards the page leads on",
          "[way][congress]") {
    Session s;
    s.start();
    RecordForm& form = s.sittings();
    auto& page = s.page<SittingsPage>("congress.sittings");
    CHECK(page.light().isMet());
    QTest::mouseClick(form.stepButton(u8("close")), Qt::LeftButton);
    StepDialog* dialog = openDialog(s.d);
    REQUIRE(dialog);
    CHECK(s.now().status == SittingStatus::Open);
    const QString said = dialog->findChild<QLabel*>(u8("stepWords"))->text();
    INFO(said.toStdString());
    CHECK(said.contains(u8("minutes")));
    CHECK_FALSE(said.contains(u8("is not closed"))); // that is what one is about to do
    picture(dialog, "way-closing");
    ScreenStage* screen = page.openScreen();
    REQUIRE(screen);
    REQUIRE(screen->findChild<QuorumLight*>()->isMet());
    dialog->accept();
    s.worked("close");
    s.d.settle();
    REQUIRE(s.now().status == SittingStatus::Closed);
    CHECK_FALSE(page.light().isMet());
    CHECK(page.light().accessibleDescription().contains(u8("closed")));
    CHECK_FALSE(screen->findChild<QuorumLight*>()->isMet());
    screen->close();
    s.d.window->activateWindow();
    REQUIRE(form.wayOn().isVisible());
    QStringList offers;
    for (const WayOn& way : form.wayOn().ways())
        offers << way.text;
    INFO(offers.join(u'|').toStdString());
    picture(s.d.window.get(), "way-closed");
    CHECK(offers.contains(u8("Draw up the minutes")));
    CHECK(offers.contains(u8("Make the volume")));
    // The first button leads to the minutes of this sitting.
    QTest::mouseClick(wayButton(form), Qt::LeftButton);
    s.d.settle();
    RecordDialog* minutes = nullptr;
    for (auto* box : s.d.window->findChildren<RecordDialog*>())
        if (box->isVisible())
            minutes = box;
    REQUIRE(minutes);
    CHECK(&minutes->form().kind() == &Minutes::kind());
    CHECK(minutes->form().row(u8("sitting"))->editor().value()->toLongLong() == s.sitting.raw());
    minutes->reject();
}

TEST_CASE("way: a sitting that is opened or closed is copied at once", "[way][backup]") {
    Session s;
    s.arrive();
    const auto copies = [&] {
        return QDir(s.d.window->office()->store().backupFolder()).entryList(QDir::Files).size();
    };
    // The clock's own copy, so that it does not come in between.
    REQUIRE(s.d.window->commands().trigger(u8("file.backup")));
    s.worked("first copy");
    const auto before = copies();
    REQUIRE(before > 0);
    QTest::qWait(1200); // the copies' names tell seconds apart
    ok(s.d.book().step(Sitting::kind(), s.sitting.raw(), u8("open")));
    CHECK(QTest::qWaitFor([&] { return copies() == before + 1; }, 10'000));
    // A check-in is no reason for one.
    s.worked("copy");
    RecordForm& form = s.sittings();
    Desktop::type(form.row(u8("place"))->editor().input(), u8("礼堂"));
    REQUIRE(form.save());
    QTest::qWait(1200);
    CHECK(copies() == before + 1);
    ok(s.d.book().step(Sitting::kind(), s.sitting.raw(), u8("close")));
    CHECK(QTest::qWaitFor([&] { return copies() == before + 2; }, 10'000));
    s.worked("copy");
}

TEST_CASE("way: a form with unsaved work follows what another did with the record",
          "[way][form][law5]") {
    Session s;
    s.start();
    RecordForm& form = s.sittings();
    Desktop::type(form.row(u8("place"))->editor().input(), u8("礼堂"));
    REQUIRE(form.isDirty());
    REQUIRE(form.stepButton(u8("adjourn"))->isEnabled());
    // Another process closes it.
    ok(s.d.book().step(Sitting::kind(), s.sitting.raw(), u8("close")));
    s.d.settle();
    REQUIRE(form.isDirty());
    CHECK_FALSE(form.stepButton(u8("adjourn"))->isEnabled());
    CHECK_FALSE(form.stepButton(u8("close"))->isEnabled());
    bool badge = false;
    for (const QLabel* label : form.findChildren<QLabel*>())
        badge = badge ||
                (label->property("role").toString() == u8("chip") && label->text() == u8("Closed"));
    CHECK(badge);
    CHECK(qobject_cast<QLineEdit*>(form.row(u8("place"))->editor().input())->text() ==
          u8("礼堂")); // nothing that was typed is lost
    for (auto* answer : form.findChildren<QPushButton*>())
        if (answer->isVisible() && answer->text() == u8("Compare both versions")) {
            QTest::mouseClick(answer, Qt::LeftButton);
            break;
        }
    REQUIRE(form.comparison());
    const auto* mine = form.comparison()->findChild<QLabel*>(u8("stateMine"));
    const auto* theirs = form.comparison()->findChild<QLabel*>(u8("stateTheirs"));
    REQUIRE(mine);
    REQUIRE(theirs);
    picture(s.d.window.get(), "way-compare");
    CHECK(mine->text() == u8("In session"));
    CHECK(theirs->text() == u8("Closed"));
}
