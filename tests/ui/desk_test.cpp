// SPDX-License-Identifier: GPL-3.0-or-later
// What a clerk looked for and did not find: drafts of resolutions, one button for papers, whose
// place a by-election fills, the plan counted anew, the usual classes, why a reply is due.
#include "core/ballots/result.h"
#include "core/meeting/duty.h"
#include "core/meeting/plan.h"
#include "core/notices/resolution.h"
#include "core/proposals/handling.h"
#include "core/rules/rules.h"
#include "tests/ui/support/hall.h"
#include "ui/ballots/ballots_page.h"
#include "ui/form/suggest_editor.h"
#include "ui/meeting/preparation_page.h"
#include <QMenu>
#include <QToolButton>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// A ballot of two matters that were both passed, announced in an open sitting.
struct Announced : Hall {
    Ballot ballot;
    Announced() {
        const auto ok = [](const auto& done) {
            INFO((done ? std::string() : done.error().first().text.toStdString()));
            REQUIRE(done);
        };
        Sitting s;
        s.term = d.read().all<Term>().front().id ? Id<Term>(d.read().all<Term>().front().id)
                                                 : Id<Term>();
        s.heldOn = d.read().today();
        ok(d.book().insert(s));
        sitting = Id<Sitting>(s.id);
        const auto take = [&](const Kind& kind, RawId id, const char* verb, const Params& p = {}) {
            ok(d.book().step(kind, id, u8(verb), p));
        };
        take(Sitting::kind(), s.id, "call");
        for (const Attendance& a : d.read().all<Attendance>())
            take(Attendance::kind(), a.id, "check_in");
        take(Sitting::kind(), s.id, "open");
        ballot.sitting = sitting;
        ballot.title = u8("两项议案");
        ballot.way = BallotWay::Open; // counted once, by hands
        ok(d.book().insert(ballot));
        for (const char* title : {"工资协议", "福利方案"}) {
            BallotItem item;
            item.ballot = Id<Ballot>(ballot.id);
            item.title = u8(title);
            ok(d.book().insert(item));
        }
        take(Ballot::kind(), ballot.id, "open");
        take(Ballot::kind(), ballot.id, "collect");
        take(Ballot::kind(), ballot.id, "count");
        const BallotCount count = countsOf(d.read(), Id<Ballot>(ballot.id)).front();
        BallotBundle hands;
        hands.count = Id<BallotCount>(count.id);
        hands.totals = u8("6/0/0 5/1/0");
        ok(d.book().insert(hands));
        take(BallotCount::kind(), count.id, "submit");
        take(Ballot::kind(), ballot.id, "agree");
        take(Ballot::kind(), ballot.id, "announce");
    }
};

} // namespace

TEST_CASE("resolutions are drafted by a button of the ballot, and undone in one step", "[desk]") {
    Announced hall;
    auto& page = hall.page<BallotsPage>("ballots");
    page.list().select(hall.ballot.id);
    hall.d.settle();
    CHECK(hall.step(page.form(), "draft_resolutions").isEmpty());
    const auto made = hall.d.read().all<Resolution>();
    REQUIRE(made.size() == 2);
    CHECK(made.front().votesFor == 6);
    CHECK(made.front().sitting == hall.sitting);
    CHECK_FALSE(hall.button(page.form(), "draft_resolutions").isEnabled()); // each has one now
    CHECK_FALSE(hall.button(page.form(), "draft_resolutions").toolTip().isEmpty());
    REQUIRE(hall.d.book().undo());
    hall.d.settle();
    CHECK(hall.d.read().count<Resolution>() == 0);
    CHECK(hall.button(page.form(), "draft_resolutions").isEnabled());
}

TEST_CASE("a sitting drafts the resolutions of all its ballots, also when it is closed", "[desk]") {
    Announced hall;
    REQUIRE(hall.d.book().step(Sitting::kind(), hall.sitting.raw(), u8("close")));
    auto& page = hall.page<SittingsPage>("congress.sittings");
    REQUIRE(page.openRecord(hall.sitting.raw()));
    hall.d.settle();
    const auto before = hall.now();
    CHECK(hall.step(page.form(), "draft_resolutions").isEmpty());
    CHECK(hall.d.read().count<Resolution>() == 2);
    CHECK(hall.now().status == SittingStatus::Closed);
    CHECK(hall.now().closedAt == before.closedAt);
    CHECK_FALSE(hall.button(page.form(), "draft_resolutions").isEnabled());
    REQUIRE(hall.d.book().undo());
    // The ballot of the closed sitting has the same button.
    auto& ballots = hall.page<BallotsPage>("ballots");
    ballots.list().select(hall.ballot.id);
    hall.d.settle();
    CHECK(hall.step(ballots.form(), "draft_resolutions").isEmpty());
    CHECK(hall.d.read().count<Resolution>() == 2);
    // Nothing else of it can be changed.
    Ballot other = *hall.d.read().get(Id<Ballot>(hall.ballot.id));
    other.tellers = u8("改动");
    CHECK_FALSE(hall.d.book().update(other));
}

TEST_CASE("one button has all papers of a sitting, and the deputies' page those of the term",
          "[desk]") {
    Announced hall;
    auto& page = hall.page<SittingsPage>("congress.sittings");
    REQUIRE(page.openRecord(hall.sitting.raw()));
    int buttons = 0;
    for (const QAbstractButton* b : page.findChildren<QAbstractButton*>())
        buttons += b->isVisible() && b->text() == QStringLiteral("Papers");
    CHECK(buttons == 1);
    auto* menu = page.findChild<QMenu*>(QStringLiteral("papers"));
    REQUIRE(menu);
    for (const char* name : {"paper.roll", "paper.attendance", "paper.minutes", "paper.cards",
                             "paper.deputies", "paper.credentials", "makeVolume", "checkVolume"}) {
        INFO(name);
        CHECK(menu->findChildren<QAction*>(u8(name)).size() == 1);
    }
    auto& deputies = hall.page<DeputiesPage>("congress.deputies");
    QMenu* ofTerm = nullptr;
    for (auto* b : deputies.findChildren<QToolButton*>(QStringLiteral("papersOf")))
        if (b->menu()->findChild<QAction*>(QStringLiteral("paper.cards")))
            ofTerm = b->menu();
    REQUIRE(ofTerm);
    for (const char* name : {"paper.deputies", "paper.credentials", "paper.committees"}) {
        INFO(name);
        CHECK(ofTerm->findChild<QAction*>(u8(name)));
    }
}

TEST_CASE("a by-election says whose place is filled, each place once", "[desk][elect]") {
    Hall hall;
    Desktop& d = hall.d;
    auto& page = hall.page<DeputiesPage>("congress.deputies");
    ElectDialog* none = page.elect();
    REQUIRE(none);
    CHECK_FALSE(none->placeBox().isVisible()); // nobody has left: nothing is asked
    none->reject();
    const auto deputies = d.read().all<Deputy>();
    REQUIRE(d.book().step(Deputy::kind(), deputies[0].id, u8("resign"),
                          {{u8("reason"), u8("本人申请")}}));
    REQUIRE(d.book().step(Deputy::kind(), deputies[1].id, u8("resign"),
                          {{u8("reason"), u8("本人申请")}}));
    const Member first = d.member(u8("钱一")), second = d.member(u8("钱二"));
    d.settle();
    ElectDialog* dialog = page.elect();
    REQUIRE(dialog);
    REQUIRE(dialog->placeBox().isVisible());
    CHECK(dialog->placeBox().count() == 3); // nobody's, and two empty places
    dialog->add({first.id, second.id});
    const auto choose = [&](int who, RawId place) {
        dialog->chosen().setCurrentRow(who);
        dialog->placeBox().setCurrentIndex(dialog->placeBox().findData(qint64(place)));
        emit dialog->placeBox().activated(dialog->placeBox().currentIndex());
    };
    choose(0, deputies[0].id);
    CHECK(dialog->chosen().item(0)->text().contains(deputies[0].name));
    choose(1, deputies[0].id); // the same place: the first gives it up
    CHECK_FALSE(dialog->chosen().item(0)->text().contains(deputies[0].name));
    choose(0, deputies[1].id);
    dialog->chosen().setCurrentRow(1);
    CHECK(dialog->placeBox().currentData().toLongLong() == deputies[0].id);
    Desktop::type(dialog->row(u8("note"))->editor().input(), u8("见补选记录"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u8("electOk")), Qt::LeftButton);
    d.settle();
    const auto placeOf = [&](const Member& m) {
        const auto made = d.read().first<Deputy>(Query().eq(u8("member"), Id<Member>(m.id)));
        REQUIRE(made);
        return made->replaces;
    };
    CHECK(placeOf(first) == Id<Deputy>(deputies[1].id));
    CHECK(placeOf(second) == Id<Deputy>(deputies[0].id));
    ElectDialog* after = page.elect();
    CHECK_FALSE(after->placeBox().isVisible()); // both are filled
    after->reject();
}

TEST_CASE("the plan's menu fills and counts anew; the status is in sight at 1116 px", "[desk]") {
    Hall hall;
    Desktop& d = hall.d;
    Sitting s;
    s.term = Id<Term>(d.read().all<Term>().front().id);
    s.heldOn = d.read().today().addDays(100);
    REQUIRE(d.book().insert(s));
    d.window->resize(1116, 760);
    auto& page = hall.page<PreparationPage>("meeting.preparation");
    page.makePlan(u8("annual"));
    d.settle();
    const auto all = d.read().all<Duty>(Query().by(u8("id")));
    REQUIRE(all.size() > 5);
    REQUIRE(d.book().remove(Duty::kind(), all.back().id));
    auto* menu = page.findChild<QPushButton*>(u8("makePlan"))->menu();
    emit menu->aboutToShow();
    auto* fill = menu->findChild<QAction*>(u8("plan.fill"));
    REQUIRE(fill);
    REQUIRE(fill->isEnabled());
    fill->trigger();
    d.settle();
    CHECK(d.read().count<Duty>() == qint64(all.size()));
    auto& list = page.list();
    REQUIRE(d.complete(list.model()));
    const int status = list.model().columnOf(u8("status"));
    REQUIRE(status >= 0);
    CHECK(list.view().columnViewportPosition(status) + list.view().columnWidth(status) <=
          list.view().viewport()->width());
}

TEST_CASE("the classes of the call are offered, another is written; a due date says why",
          "[desk]") {
    Hall hall;
    Desktop& d = hall.d;
    ProposalCall call;
    call.term = Id<Term>(d.read().all<Term>().front().id);
    call.name = u8("本次征集");
    call.classes = u8("生产；福利；其他");
    call.opensOn = d.read().today().addDays(-3);
    call.closesOn = d.read().today().addDays(20);
    REQUIRE(d.book().insert(call));
    REQUIRE(d.book().step(ProposalCall::kind(), call.id, u8("open")));
    auto& page = hall.page<RecordPage>("proposals.proposals");
    REQUIRE(page.form().openNew());
    auto* editor = qobject_cast<SuggestEditor*>(&page.form().row(u8("category"))->editor());
    REQUIRE(editor);
    editor->input()->setFocus();
    d.settle();
    CHECK(editor->box().count() == 3);
    QTest::keyClick(editor->input(), Qt::Key_Down);
    CHECK(editor->value()->toString() == u8("生产"));
    CHECK(page.form().isDirty());
    Desktop::type(editor->input(), u8("交通"));
    CHECK(editor->value()->toString() == u8("交通")); // free text stays possible
    Desktop::type(page.form().row(u8("title"))->editor().input(), u8("通勤班车"));
    const auto deputies = d.read().all<Deputy>();
    Desktop::type(page.form().row(u8("proposer_name"))->editor().input(), deputies[0].name);
    const bool saved = page.form().save();
    INFO(page.form().findChild<QLabel*>(u8("formHint"))->text().toStdString());
    REQUIRE(saved);
    d.settle();
    Proposal p = d.read().all<Proposal>().front();
    CHECK(p.category == u8("交通"));
    p.grounds = u8("情况属实。");
    p.measure = u8("请予解决。");
    p.seconderNames = deputies[1].name + u'、' + deputies[2].name;
    REQUIRE(d.book().update(p));
    const auto step = [&](const char* verb, const Params& params = {}) {
        const auto done = d.book().step(Proposal::kind(), p.id, u8(verb), params);
        INFO(verb << (done ? std::string() : done.error().first().text.toStdString()));
        REQUIRE(done);
    };
    step("submit");
    step("docket");
    ProposalHandling h;
    h.proposal = Id<Proposal>(p.id);
    h.unitName = u8("后勤部");
    h.part = HandlingPart::Lead;
    REQUIRE(d.book().insert(h));
    CHECK(whyDue(d.read(), h).isEmpty()); // nothing is due yet
    step("hand_over");
    h = *d.read().get(Id<ProposalHandling>(h.id));
    RecordForm form(*d.window, ProposalHandling::kind());
    REQUIRE(form.open(h.id));
    const auto* words = form.findChild<QLabel*>(u8("explains.due_on"));
    REQUIRE(words);
    INFO(words->text().toStdString());
    const Rules rules = Rules::inForce(d.read());
    CHECK(words->text().contains(h.handedOn.toString(Qt::ISODate)));
    CHECK(words->text().contains(h.dueOn.toString(Qt::ISODate)));
    CHECK(words->text().contains(rules.cite(rule::proposalReply)));
    REQUIRE(d.book().step(ProposalHandling::kind(), h.id, u8("extend"),
                          {{u8("to"), h.dueOn.addDays(9).toString(Qt::ISODate)},
                           {u8("reason"), u8("需要现场勘察")}}));
    d.settle();
    CHECK(words->text().contains(h.dueOn.addDays(9).toString(Qt::ISODate)));
}
