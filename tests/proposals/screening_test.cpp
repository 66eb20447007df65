// SPDX-License-Identifier: GPL-3.0-or-later
// Screening: four outcomes, reasons, mergers that never go in a circle, and counts that add up.
#include "tests/proposals/desk.h"
#include <QRandomGenerator>

using namespace zhijia;
using zhijia::test::ProposalDesk;
using zhijia::test::why;

TEST_CASE("proposal screening: each outcome asks for what it needs and can be taken back") {
    ProposalDesk desk;
    const auto id = desk.submitted(QStringLiteral("涨薪"));
    ProposalDesk::no(desk.step(id, "decline", ProposalDesk::because()), "missing");
    ProposalDesk::no(
        desk.step(id, "decline", {{QStringLiteral("ground"), QStringLiteral("powers")}}),
        "missing");
    ProposalDesk::no(desk.step(id, "suggest"), "missing");
    ProposalDesk::no(
        desk.step(id, "docket", {{QStringLiteral("on"), QStringLiteral("2026-03-01")}}),
        "submitted only on");
    Params decline = ProposalDesk::because("不属于职代会职权");
    decline.insert(QStringLiteral("ground"), QStringLiteral("powers"));
    decline.insert(QStringLiteral("screened_by"), QStringLiteral("提案委员会"));
    ProposalDesk::ok(desk.step(id, "decline", decline));
    Proposal p = desk.of(id);
    CHECK(p.outcome == ScreeningOutcome::Declined);
    CHECK(p.ground == DeclineGround::Powers);
    CHECK(p.screenedBy == QStringLiteral("提案委员会"));
    CHECK(p.screenedOn == QDate(2026, 3, 2));
    ProposalDesk::ok(desk.step(id, "screen_again", ProposalDesk::because("代表申诉")));
    p = desk.of(id);
    CHECK(p.outcome == ScreeningOutcome::None);
    CHECK(p.ground == DeclineGround::None);
    ProposalDesk::ok(desk.step(id, "suggest", ProposalDesk::because("转人力资源部")));
    REQUIRE(desk.book().undo());
    CHECK(desk.of(id).status == ProposalStatus::Submitted);
    ProposalDesk::ok(desk.step(id, "withdraw", ProposalDesk::because("本人撤回")));
    p = desk.of(id);
    p.instruction = QStringLiteral("晚了");
    ProposalDesk::no(desk.book().update(p), "was withdrawn");
}

TEST_CASE("proposal screening: a merger goes into a docketed proposal of the same call only") {
    ProposalDesk desk;
    const auto main = desk.docketed(QStringLiteral("食堂甲"), 0);
    const auto one = desk.submitted(QStringLiteral("食堂乙"), 1);
    const auto two = desk.submitted(QStringLiteral("食堂丙"), 2);
    const auto into = [](Id<Proposal> id) { return Params{{QStringLiteral("into"), id.raw()}}; };
    ProposalDesk::no(desk.step(one, "merge"), "missing");
    ProposalDesk::no(desk.step(one, "merge", into(one)), "into itself");
    ProposalDesk::no(desk.step(one, "merge", into(two)), "not docketed");
    ProposalDesk::no(desk.step(one, "merge", {{QStringLiteral("into"), 987654321}}), "no such");
    ProposalDesk::ok(desk.step(one, "merge", into(main)));
    ProposalDesk::no(desk.step(two, "merge", into(one)), "was merged itself");
    // The main one cannot leave the docket under the others' feet.
    ProposalDesk::no(desk.step(main, "screen_again", ProposalDesk::because()), "merged into");
    ProposalDesk::no(desk.step(main, "withdraw", ProposalDesk::because()), "merged into");
    ProposalDesk::ok(desk.step(two, "docket"));
    // Its own children move on with it: the tree is never deeper than one.
    const auto done = desk.step(main, "merge", into(two));
    ProposalDesk::ok(done);
    CHECK_FALSE(done->notes.isEmpty());
    CHECK(desk.of(one).mergedInto == two);
    CHECK(desk.of(main).mergedInto == two);
    CHECK(mergedInto(desk.read(), two).size() == 2);
    CHECK(lineageText(desk.read(), desk.of(two)).contains(QStringLiteral("No. 1")));
    REQUIRE(desk.book().undo());
    CHECK(desk.of(one).mergedInto == main);
    CHECK(desk.of(main).status == ProposalStatus::Docketed);
    ProposalDesk::ok(desk.step(one, "unmerge", ProposalDesk::because("两回事")));
    CHECK(desk.of(one).status == ProposalStatus::Submitted);
    CHECK(desk.of(one).mergedInto.isNull());

    ProposalCall other;
    other.term = desk.term;
    other.opensOn = QDate(2026, 3, 1);
    other.closesOn = QDate(2026, 3, 20);
    REQUIRE(desk.book().insert(other));
    ProposalDesk::ok(desk.step(ProposalCall::kind(), other.id, "open"));
    Proposal p = desk.form(QStringLiteral("食堂丁"), 3);
    p.call = Id<ProposalCall>(other.id);
    REQUIRE(desk.book().insert(p));
    ProposalDesk::ok(desk.step(Id<Proposal>(p.id), "submit"));
    CHECK(desk.of(Id<Proposal>(p.id)).number == 1); // each call counts for itself
    ProposalDesk::no(desk.step(Id<Proposal>(p.id), "merge", into(main)), "another call");
}

TEST_CASE(
    "proposal screening: whatever is done in whatever order, lineage holds and counts add up") {
    ProposalDesk desk(5);
    QRandomGenerator random(20260302);
    QList<Id<Proposal>> ids;
    for (int i = 0; i < 24; ++i)
        ids << desk.submitted(QStringLiteral("提案%1").arg(i), i % 5);
    int taken = 0;
    for (int move = 0; move < 1200; ++move) {
        const auto id = ids[random.bounded(ids.size())];
        const Step& step = Proposal::kind().flow->steps[random.bounded(
            static_cast<quint32>(Proposal::kind().flow->steps.size()))];
        Params params = ProposalDesk::because();
        params.insert(QStringLiteral("ground"), QStringLiteral("other"));
        params.insert(QStringLiteral("into"), ids[random.bounded(ids.size())].raw());
        params.insert(QStringLiteral("lead"), desk.shop.raw());
        params.insert(QStringLiteral("satisfaction"), QStringLiteral("satisfied"));
        if (QLatin1StringView(step.verb) == QLatin1StringView("withdraw") && random.bounded(10) > 0)
            continue; // or soon nothing is left
        if (desk.step(id, step.verb, params))
            ++taken;
        else
            continue;
        if (random.bounded(8) == 0)
            (void)desk.book().undo();
        qint64 sum = 0;
        for (const auto& [status, count] :
             desk.read().countBy(Proposal::kind(), QStringLiteral("status")))
            sum += count;
        REQUIRE(sum == ids.size());
        for (const auto p : ids) {
            const Proposal now = desk.of(p);
            REQUIRE((now.status == ProposalStatus::Merged) == !now.mergedInto.isNull());
            REQUIRE((now.outcome == ScreeningOutcome::Merged) ==
                    (now.status == ProposalStatus::Merged));
            if (now.mergedInto) {
                const Proposal main = desk.of(now.mergedInto);
                REQUIRE(main.mergedInto.isNull()); // so there is no circle
                REQUIRE(main.call == now.call);
                REQUIRE((main.outcome == ScreeningOutcome::Docketed ||
                         main.outcome == ScreeningOutcome::Suggestion));
            }
        }
    }
    CHECK(taken > 100);
}
