// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the ballots: a vote below the quorum is begun knowingly, and the papers that went out
// and came back stand where one looks.
#include "core/ballots/count.h"
#include "tests/ui/support/hall.h"
#include "ui/ballots/ballots_page.h"
#include "ui/ballots/result_panel.h"
#include "ui/ballots/result_stage.h"
#include <QDialogButtonBox>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// Two of six are in the room, and the sitting was opened for a written reason.
struct Few : Hall {
    Ballot ballot;
    Few() {
        Sitting s;
        s.term = Id<Term>(d.read().all<Term>().front().id);
        s.heldOn = d.read().today();
        REQUIRE(d.book().insert(s));
        sitting = Id<Sitting>(s.id);
        REQUIRE(d.book().step(Sitting::kind(), s.id, u8("call")));
        REQUIRE(d.book().step(Sitting::kind(), s.id, u8("papers")));
        arrive(2);
        REQUIRE(d.book().step(Sitting::kind(), s.id, u8("open"),
                              {{u8("override_reason"), u8("台风停运，改日难以再集中")}}));
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
    void arrive(int many) {
        for (const Attendance& a : d.read().all<Attendance>())
            if (a.state == AttendanceState::Expected && many-- > 0)
                REQUIRE(d.book().step(Attendance::kind(), a.id, u8("check_in")));
    }
    BallotStatus status() const { return d.read().get(Id<Ballot>(ballot.id))->status; }
    BallotsPage& ballots() {
        auto& p = page<BallotsPage>("ballots");
        REQUIRE(p.openRecord(ballot.id));
        d.settle();
        return p;
    }
    /// What stands on the page, above its list.
    static QString words(const BallotsPage& page) {
        QStringList all;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }
};

} // namespace

TEST_CASE("ballots: below the quorum a vote is begun only after that was read, and can be undone",
          "[ballots]") {
    Few few;
    BallotsPage& page = few.ballots();
    QTest::mouseClick(page.form().stepButton(u8("open")), Qt::LeftButton);
    few.d.settle();
    CHECK(few.status() == BallotStatus::Draft); // one press does not begin it
    auto* dialog = few.d.window->findChild<StepDialog*>();
    REQUIRE(dialog);
    const QString said = dialog->findChild<QLabel*>(u8("stepWords"))->text();
    INFO(said.toStdString());
    CHECK(said.contains(u8("Present 2 of 6 deputies")));
    CHECK(said.contains(u8("below the quorum")));
    dialog->accept();
    few.d.settle();
    CHECK(few.status() == BallotStatus::Issuing);
    // It says that it began, and offers the way back.
    MessageBar& bar = few.d.window->messages();
    INFO(bar.text().toStdString());
    CHECK(bar.text().contains(u8("Open the vote")));
    QPushButton* undo = nullptr;
    for (auto* answer : bar.findChildren<QPushButton*>())
        if (answer->isVisible() && answer->text().contains(u8("Undo")))
            undo = answer;
    REQUIRE(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    few.d.settle();
    CHECK(few.status() == BallotStatus::Draft);

    // With the quorum nothing is asked: it begins.
    few.arrive(4);
    few.d.settle();
    QTest::mouseClick(page.form().stepButton(u8("open")), Qt::LeftButton);
    few.d.settle();
    CHECK(few.status() == BallotStatus::Issuing);
}

TEST_CASE("ballots: papers issued and returned stand on the page as soon as the vote is closed",
          "[ballots]") {
    Few few;
    BallotsPage& page = few.ballots();
    const auto move = [&](const char* verb, const Params& params = {}) {
        REQUIRE(few.d.book().step(Ballot::kind(), few.ballot.id, u8(verb), params));
        few.d.settle();
    };
    move("open");
    CHECK_FALSE(Few::words(page).contains(u8("Papers issued 0")));
    move("collect", {{u8("issued"), 2}, {u8("returned"), 1}});
    INFO(Few::words(page).toStdString());
    CHECK(Few::words(page).contains(u8("Papers issued 2, returned 1.")));
    move("correct", {{u8("issued"), 2}, {u8("returned"), 2}, {u8("reason"), u8("漏数一张")}});
    CHECK(Few::words(page).contains(u8("Papers issued 2, returned 2.")));
    move("count");
    CHECK(Few::words(page).contains(u8("Papers issued 2, returned 2.")));
    // What is needed and the rule that says so stand apart.
    CHECK(Few::words(page).contains(u8("Needed: ")));
    CHECK(Few::words(page).contains(u8(" (")));
}

TEST_CASE("ballots: an election of many names is read post by post on the big screen, and whole on "
          "the page",
          "[ballots]") {
    Few few;
    const auto ok = [](const auto& done) {
        INFO((done ? std::string() : done.error().first().text.toStdString()));
        REQUIRE(done);
    };
    Ballot e;
    e.sitting = few.sitting;
    e.title = u8("选举工会委员会");
    e.way = BallotWay::Election;
    e.posts = u8("主席: 1\n委员: 3");
    e.scrutineers = u8("监票人甲");
    ok(few.d.book().insert(e));
    for (int i = 0; i < 11; ++i) {
        BallotItem item;
        item.ballot = Id<Ballot>(e.id);
        item.title = u8("候选人") + QString::number(i);
        item.post = i == 0 ? u8("主席") : u8("委员");
        ok(few.d.book().insert(item));
    }
    BallotsPage& page = few.ballots();
    REQUIRE(page.openRecord(e.id));
    few.d.settle();
    // A vote that has not begun has no course: no empty fields.
    CHECK(page.form().row(u8("issued"))->isHidden());
    CHECK(page.form().row(u8("result"))->isHidden());
    const auto move = [&](const char* verb, const Params& params = {}) {
        ok(few.d.book().step(Ballot::kind(), e.id, u8(verb), params));
        few.d.settle();
    };
    move("open");
    CHECK_FALSE(page.form().row(u8("issued"))->isHidden());
    move("collect", {{u8("issued"), 2}, {u8("returned"), 2}});
    move("count");
    for (const BallotCount& count : countsOf(few.d.read(), Id<Ballot>(e.id))) {
        BallotBundle bundle;
        bundle.count = Id<BallotCount>(count.id);
        bundle.marks = u8("11113333333 11113333333");
        ok(few.d.book().insert(bundle));
        ok(few.d.book().step(BallotCount::kind(), count.id, u8("submit")));
    }
    move("agree");
    CHECK(page.panel().isTable()); // who got what, without scrolling
    CHECK(page.panel().bars().bars.size() == 11);
    CHECK(Few::words(page).contains(u8("Valid 2, invalid 0.")));
    CHECK(Few::words(page).contains(u8("Vacant"))); // four were needed, two voted
    ResultStage* screen = page.openScreen();
    REQUIRE(screen);
    screen->resize(1280, 720);
    REQUIRE(QTest::qWaitForWindowExposed(screen));
    CHECK(screen->pages() == 1);
    CHECK(screen->panel().bars().bars.isEmpty());
    move("announce");
    REQUIRE(screen->pages() == 3); // the chair, eight names, two names
    for (const char* post : {"主席", "委员", "委员"}) {
        CHECK(screen->said().contains(u8(post)));
        CHECK(screen->panel().bars().bars.size() <= 8);
        CHECK(screen->panel().letterPixels() >= screen->footPixels());
        QTest::keyClick(screen, Qt::Key_Right);
    }
    CHECK(screen->page() == 0);
    QTest::keyClick(screen, Qt::Key_Left);
    CHECK(screen->page() == 2);
    screen->close();
}

TEST_CASE("dialogs: their buttons bear no pictures of the system's", "[icons]") {
    Desktop d;
    QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel);
    for (QAbstractButton* button : box.buttons())
        CHECK(button->icon().isNull());
}
