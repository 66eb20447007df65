// SPDX-License-Identifier: GPL-3.0-or-later
// A ballot counted with keys alone: twice, with slips of the finger, one count that differs, and
// the big screen in between.
#include "core/ballots/result.h"
#include "core/congress/roll.h"
#include "tests/ui/support/day.h"
#include "ui/ballots/ballots_page.h"
#include "ui/ballots/count_stage.h"
#include "ui/ballots/result_panel.h"
#include "ui/ballots/result_stage.h"
#include <QLabel>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// Six deputies in an open sitting, and a ballot of two items with five papers back.
struct Booth {
    Desktop d;
    Id<Sitting> sitting;
    Ballot ballot;

    explicit Booth(BallotWay way = BallotWay::Secret)
        : d(6, 1, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en"))) {
        const auto ok = [](const auto& done) {
            INFO((done ? std::string() : done.error().first().text.toStdString()));
            REQUIRE(done);
        };
        Term t;
        t.from = d.read().today().addYears(-1);
        t.to = d.read().today().addYears(4);
        ok(d.book().insert(t));
        Delegation g;
        g.term = Id<Term>(t.id);
        g.name = QStringLiteral("第一代表团");
        ok(d.book().insert(g));
        QList<Id<Member>> members;
        for (const RawId id : d.read().ids(Member::kind()))
            members << Id<Member>(id);
        ok(d.book().change({"test", "elect"}, [&](Txn& txn) {
            return electFromMembers(txn, Id<Term>(t.id), Id<Delegation>(g.id), members,
                                    DeputyCategory::None,
                                    {{QStringLiteral("note"), QStringLiteral("见记录")}})
                .map([](const auto&) {});
        }));
        Sitting s;
        s.term = Id<Term>(t.id);
        s.heldOn = d.read().today();
        ok(d.book().insert(s));
        sitting = Id<Sitting>(s.id);
        ok(d.book().step(Sitting::kind(), s.id, QStringLiteral("call")));
        for (const Attendance& a : d.read().all<Attendance>())
            ok(d.book().step(Attendance::kind(), a.id, QStringLiteral("check_in")));
        ok(d.book().step(Sitting::kind(), s.id, QStringLiteral("open")));
        ballot.sitting = sitting;
        ballot.title = QStringLiteral("工资协议与福利方案");
        ballot.way = way;
        if (way == BallotWay::Election)
            ballot.posts = QStringLiteral("主席: 1\n委员: 1");
        ballot.scrutineers = QStringLiteral("监票人甲");
        ok(d.book().insert(ballot));
        for (const char* title : {"工资协议", "福利方案"}) {
            BallotItem item;
            item.ballot = Id<Ballot>(ballot.id);
            item.title = QString::fromUtf8(title);
            if (way == BallotWay::Election)
                item.post = qstrcmp(title, "工资协议") == 0 ? QStringLiteral("主席")
                                                            : QStringLiteral("委员");
            ok(d.book().insert(item));
        }
        ok(step("open"));
        ok(step("collect", way == BallotWay::Open ? Params()
                                                  : Params{{QStringLiteral("issued"), 6},
                                                           {QStringLiteral("returned"), 5}}));
        ok(step("count"));
    }
    Outcome<Receipt> step(const char* verb, const Params& params = {}) {
        return d.book().step(Ballot::kind(), ballot.id, QString::fromUtf8(verb), params);
    }
    BallotsPage& page() {
        REQUIRE(d.window->openPage(QStringLiteral("ballots")));
        d.settle();
        auto* page = qobject_cast<BallotsPage*>(d.window->currentPage());
        REQUIRE(page);
        page->list().select(ballot.id);
        d.settle();
        return *page;
    }
    CountStage& desk() {
        CountStage* stage = page().openCount();
        REQUIRE(stage);
        stage->resize(1280, 800);
        REQUIRE(QTest::qWaitForWindowExposed(stage));
        stage->activateWindow();
        return *stage;
    }
    qint64 bundles() const { return d.read().count<BallotBundle>(); }
};

void press(QWidget& w, const char* text) {
    for (const char* c = text; *c; ++c)
        if (*c == '\n')
            QTest::keyClick(&w, Qt::Key_Return);
        else if (*c == '<')
            QTest::keyClick(&w, Qt::Key_Backspace);
        else
            QTest::keyClick(&w, *c);
}

} // namespace

TEST_CASE("ballots: two counts keyed by hand; slips are caught; a difference is explained") {
    Booth booth;
    CountStage& desk = booth.desk();
    // Slips: a letter, a mark too many, Enter too early, a paper taken back.
    press(desk, "q");
    CHECK(desk.said().contains(QStringLiteral("no mark here")));
    press(desk, "1\n");
    CHECK(desk.said().contains(QStringLiteral("Item 2 has no mark yet")));
    press(desk, "21");
    CHECK(desk.said().contains(QStringLiteral("complete")));
    press(desk, "\n");
    CHECK(desk.desk().papers().size() == 1);
    press(desk, "<<1\n"); // the paper before lies there again: 12 becomes 11
    CHECK(desk.desk().papers().size() == 1);
    CHECK(desk.desk().papers()[0].marks == "11");
    press(desk, "11\n12\n*\n");
    CHECK(desk.desk().papers().size() == 4);
    CHECK(desk.numbers().contains(QStringLiteral("Still to count: 1")));
    picture(&desk, "ballot-count");
    // Not kept yet: leaving asks, and Esc again stays.
    CHECK_FALSE(desk.questionBeforeLeaving().isEmpty());
    QTest::keyClick(&desk, Qt::Key_Escape);
    CHECK(desk.isVisible());
    QTest::keyClick(desk.focusWidget(), Qt::Key_Return); // no key of the answer counts a paper
    CHECK(desk.desk().papers().size() == 4);
    CHECK(desk.isVisible()); // the answer that Enter gives is to stay
    QTest::keyClick(&desk, Qt::Key_F8);
    CHECK(desk.said().contains(QStringLiteral("Close the bundle first")));
    QTest::keyClick(&desk, Qt::Key_F5);
    CHECK(booth.bundles() == 1);
    CHECK(desk.questionBeforeLeaving().isEmpty());
    // A mark that was keyed by mistake after the bundle is not a dead end: it is said what to do.
    QTest::mouseClick(desk.findChild<QPushButton*>(QStringLiteral("count1")), Qt::LeftButton);
    CHECK(desk.desk().paper().marks == "1");
    for (const int key : {int(Qt::Key_F5), int(Qt::Key_F3), int(Qt::Key_F8)}) {
        QTest::keyClick(&desk, Qt::Key(key));
        CHECK(desk.said().contains(QStringLiteral("Backspace takes its marks back")));
    }
    press(desk, "<");
    QTest::keyClick(&desk, Qt::Key_F8); // a paper is missing
    CHECK(desk.said().contains(QStringLiteral("1 are missing")));
    press(desk, "1 \n");
    QTest::keyClick(&desk, Qt::Key_F5);
    CHECK(booth.bundles() == 2);
    press(desk, "11\n"); // five were returned
    CHECK(desk.said().contains(QStringLiteral("This is paper 6, but 5 were returned")));
    press(desk, "<<<");
    CHECK(desk.desk().isUntouched());
    QTest::keyClick(&desk, Qt::Key_Z, Qt::ControlModifier);
    CHECK(booth.bundles() == 1);
    press(desk, "22\n");
    QTest::keyClick(&desk, Qt::Key_F5);
    QTest::keyClick(&desk, Qt::Key_F8);
    CHECK(desk.said().contains(QStringLiteral("Handed in")));
    press(desk, "11\n"); // nothing is lost, and nothing gets in
    QTest::keyClick(&desk, Qt::Key_F5);
    CHECK(desk.said().contains(QStringLiteral("handed in")));
    CHECK(booth.bundles() == 2);
    CHECK(desk.desk().papers().size() == 1);
    QTest::keyClick(&desk, Qt::Key_F3);
    CHECK(desk.countNumber() == 1); // its paper belongs to this count
    press(desk, "<<<");
    QTest::keyClick(&desk, Qt::Key_F3);
    CHECK(desk.countNumber() == 2);
    // The second group reads one paper differently.
    press(desk, "11\n11\n11\n*\n22\n");
    QTest::keyClick(&desk, Qt::Key_F5);
    QTest::keyClick(&desk, Qt::Key_F8);
    CHECK(desk.said().contains(QStringLiteral("福利方案")));
    CHECK_FALSE(booth.step("agree"));
    BallotsPage& page = booth.page();
    for (const auto& bar : page.panel().bars().bars) // their names, and no figure of either group
        CHECK(std::ranges::all_of(bar.parts, [](qint64 n) { return n == 0; }));
    const BallotCount second = countsOf(booth.d.read(), Id<Ballot>(booth.ballot.id))[1];
    REQUIRE(booth.d.book().step(BallotCount::kind(), second.id, QStringLiteral("reopen"),
                                {{QStringLiteral("reason"), QStringLiteral("读错一张")}}));
    // As totals this time.
    desk.activateWindow();
    QTest::keyClick(&desk, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&desk, Qt::Key_F6);
    CHECK(desk.keysTotals());
    const auto type = [&](const char* text) {
        QTest::keyClicks(&desk.field(), QString::fromUtf8(text));
        QTest::keyClick(&desk.field(), Qt::Key_Return);
    };
    // Ctrl+Z took back the handing in's bundle only if nothing newer stood in the way.
    REQUIRE(booth.bundles() == 2);
    type("none");
    CHECK(desk.said().contains(QStringLiteral("no number of papers")));
    desk.field().clear();
    type("5");
    type("1");
    type("3/1/0");
    type("2/1/0"); // a vote is missing: refused, and the answer lies there again
    CHECK(desk.said().contains(QStringLiteral("福利方案")));
    CHECK(desk.field().text() == QStringLiteral("2/1/0"));
    CHECK(booth.bundles() == 2);
    desk.field().clear();
    type("2/2/0");
    CHECK(booth.bundles() == 3);
    picture(&desk, "ballot-totals");
    QTest::keyClick(&desk.field(), Qt::Key_F8);
    CHECK(desk.said().contains(QStringLiteral("agree")));
    REQUIRE(booth.step("agree"));
    ResultStage* screen = page.openScreen();
    REQUIRE(screen);
    screen->resize(1280, 720);
    REQUIRE(QTest::qWaitForWindowExposed(screen));
    CHECK(screen->panel().bars().bars.isEmpty()); // no number before the chair has spoken
    REQUIRE(booth.step("announce"));
    booth.d.settle();
    REQUIRE(screen->panel().bars().bars.size() == 2);
    CHECK(screen->said().contains(QStringLiteral("Not passed")));
    picture(screen, "ballot-screen");
    QTest::keyClick(screen, Qt::Key_B);
    CHECK(screen->isBlack());
    QTest::keyClick(screen, Qt::Key_B);
    page.list().select(booth.ballot.id);
    booth.d.settle();
    REQUIRE(page.panel().bars().bars.size() == 2);
    CHECK(page.panel().bars().bars[0].needed == 4);
    CHECK(page.panel().bars().bars[0].parts == QList<qint64>{3, 1, 0});
    picture(booth.d.window.get(), "ballots");
}

TEST_CASE("ballots: an election's names written in; hands of an open vote by delegation") {
    {
        Booth booth(BallotWay::Open);
        CountStage& desk = booth.desk();
        CHECK(desk.keysTotals());
        const auto type = [&](const char* text) {
            QTest::keyClicks(&desk.field(), QString::fromUtf8(text));
            QTest::keyClick(&desk.field(), Qt::Key_Return);
        };
        QTest::keyClick(&desk.field(), Qt::Key_F4);
        type("5/1/1"); // seven hands of six
        type("6/0/0");
        CHECK(desk.said().contains(QStringLiteral("only 6 are present")));
        CHECK(booth.bundles() == 0);
        desk.field().clear();
        QTest::keyClick(&desk.field(), Qt::Key_Backspace); // back to the first item
        CHECK(desk.field().text() == QStringLiteral("5/1/1"));
        type("5/1/0");
        type("6/0/0");
        CHECK(booth.bundles() == 1);
        CHECK_FALSE(booth.d.read().all<BallotBundle>()[0].delegation.isNull());
        QTest::keyClick(&desk.field(), Qt::Key_F8);
        CHECK(desk.said().contains(QStringLiteral("can be settled")));
        delete &desk;
    }
    CountingDesk desk([] {
        BallotShape shape;
        shape.way = BallotWay::Election;
        shape.items = 2;
        shape.posts = QStringList{QString()};
        shape.seats = shape.limits = {1};
        shape.postOf = {0, 0};
        return shape;
    }());
    CHECK(desk.key(u'2').isEmpty());
    CHECK(desk.key(u'2').isEmpty());
    CHECK(desk.writeIn(QStringLiteral("李四")).isEmpty());
    CHECK_FALSE(desk.writeIn(QStringLiteral("李四")).isEmpty());
    CHECK(desk.enter().isEmpty());
    CHECK(desk.totals().others.size() == 1);
    CHECK(desk.back().isEmpty());
    CHECK(desk.back().isEmpty()); // the name first
    CHECK(desk.paper().others.isEmpty());
    CHECK(desk.paper().marks == "22");
}

TEST_CASE("ballots: totals are typed without losing a key, and a slip is mended at once",
          "[ballots][totals]") {
    Booth booth;
    CountStage& desk = booth.desk();
    const auto shown = [&](const char* name) {
        const auto* b = desk.findChild<QPushButton*>(QString::fromUtf8(name));
        REQUIRE(b);
        return b->isVisible();
    };
    CHECK(shown("count1"));
    CHECK_FALSE(shown("countTab"));
    QTest::keyClick(&desk, Qt::Key_F6);
    REQUIRE(desk.keysTotals());
    CHECK_FALSE(shown("count1")); // a 1 is a number now
    CHECK_FALSE(shown("countF5"));
    CHECK(shown("countTab"));
    CHECK(shown("countF6"));
    QLineEdit& field = desk.field();
    const auto key = [&](int code) { QTest::keyClick(&field, Qt::Key(code)); };
    const auto type = [&](const char* text) { QTest::keyClicks(&field, QString::fromUtf8(text)); };
    const auto asks = [&](const char* text) {
        for (const QLabel* l : desk.findChildren<QLabel*>())
            if (l->isVisible() && l->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    };
    type("5");
    key(Qt::Key_Return);
    type("6"); // more invalid papers than papers
    key(Qt::Key_Return);
    CHECK(desk.said().contains(QStringLiteral("6 invalid papers of 5")));
    field.clear();
    type("4"); // a slip that is possible
    key(Qt::Key_Return);
    CHECK(asks("Papers 5, invalid 4")); // in sight while the items are typed
    key(Qt::Key_Up);
    CHECK(field.text() == QStringLiteral("4"));
    key(Qt::Key_Up);
    CHECK(field.text() == QStringLiteral("5"));
    key(Qt::Key_Return);
    type("1");
    key(Qt::Key_Return);
    CHECK(asks("Papers 5, invalid 1"));
    // Tab goes from figure to figure and never out of the field.
    for (int item = 0; item < 2; ++item) {
        type("3");
        key(Qt::Key_Tab);
        CHECK(field.hasFocus());
        CHECK(field.text() == QStringLiteral("3/"));
        type("1");
        key(Qt::Key_Tab);
        type("0");
        CHECK(field.text() == QStringLiteral("3/1/0"));
        key(Qt::Key_Tab);
        CHECK(field.hasFocus());
    }
    booth.d.settle();
    CHECK(booth.bundles() == 1);
    const BallotBundle bundle = booth.d.read().all<BallotBundle>().front();
    CHECK(bundle.papers == 5);
    CHECK(bundle.invalid == 1);
    QTest::keyClick(&field, Qt::Key_F6);
    CHECK(shown("count1"));
    desk.close();
}

TEST_CASE("ballots: totals of an election keep what was typed on the way back, post by post",
          "[ballots][totals]") {
    Booth booth(BallotWay::Election);
    CountStage& desk = booth.desk();
    CHECK(desk.table().item(1, 0)->text() == QStringLiteral("1")); // as the paper numbers it
    QTest::keyClick(&desk, Qt::Key_F6);
    QLineEdit& field = desk.field();
    const auto type = [&](const char* text) {
        QTest::keyClicks(&field, QString::fromUtf8(text));
        QTest::keyClick(&field, Qt::Key_Return);
    };
    CHECK_FALSE(desk.said().contains(QStringLiteral("first paper")));
    type("5");
    type("1");
    type("3/1/1"); // five votes on four valid papers: said at once
    CHECK(desk.said().contains(QStringLiteral("工资协议")));
    type("3/1/0");
    CHECK(desk.table().item(0, 2)->text() == QStringLiteral("3/1/0"));
    QTest::keyClicks(&field, QStringLiteral("2/2/0"));
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.text() == QStringLiteral("3/1/0"));
    CHECK(desk.table().item(1, 2)->text() == QStringLiteral("2/2/0"));
    type("4/0/0");
    CHECK(field.text() == QStringLiteral("2/2/0")); // it did not have to be typed again
    CHECK_FALSE(desk.questionBeforeLeaving().isEmpty());
    QTest::keyClick(&field, Qt::Key_Plus); // a name on one of the empty lines
    field.setText(QStringLiteral("委员:李四 1"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_F8);
    CHECK(desk.said().contains(QStringLiteral("not kept yet")));
    QTest::keyClick(&field, Qt::Key_Return);
    booth.d.settle();
    REQUIRE(booth.bundles() == 1);
    const BallotBundle bundle = booth.d.read().all<BallotBundle>().front();
    CHECK(bundle.others.contains(QStringLiteral("李四")));
    CHECK(bundle.totals.contains(QStringLiteral("4/0/0")));
    CHECK(desk.questionBeforeLeaving().isEmpty());
    QTest::keyClick(&field, Qt::Key_F8);
    booth.d.settle();
    CHECK(field.isReadOnly()); // handed in: nothing is asked any more
    desk.close();
}
