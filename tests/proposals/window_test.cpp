// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a call: counted from the sitting, kept to, moved with the sitting while it may.
#include "core/rules/rules.h"
#include "tests/proposals/desk.h"
#include <set>

using namespace zhijia;
using zhijia::test::ProposalDesk;

TEST_CASE("proposal window: it is counted from the sitting by the rules, and moves with it") {
    ProposalDesk desk(6, false);
    auto call = *desk.read().get(desk.call);
    CHECK(call.opensOn == QDate(2026, 2, 25));
    CHECK(call.closesOn == QDate(2026, 3, 13));
    CHECK(call.term == desk.term);
    auto sitting = *desk.read().get(desk.sittingId);
    sitting.heldOn = QDate(2026, 4, 27);
    REQUIRE(desk.book().update(sitting));
    call = *desk.read().get(desk.call);
    CHECK(call.opensOn == QDate(2026, 3, 28));
    CHECK(call.closesOn == QDate(2026, 4, 13));
    REQUIRE(desk.book().undo());
    call = *desk.read().get(desk.call);
    CHECK(call.opensOn == QDate(2026, 2, 25));

    // What has happened stays; what somebody chose stays.
    ProposalDesk::ok(desk.step(ProposalCall::kind(), call.id, "open"));
    sitting = *desk.read().get(desk.sittingId);
    sitting.heldOn = QDate(2026, 4, 27);
    REQUIRE(desk.book().update(sitting));
    call = *desk.read().get(desk.call);
    CHECK(call.opensOn == QDate(2026, 2, 25));
    CHECK(call.closesOn == QDate(2026, 4, 13));
    call.closesOn = QDate(2026, 4, 1);
    REQUIRE(desk.book().update(call));
    sitting = *desk.read().get(desk.sittingId);
    sitting.heldOn = QDate(2026, 4, 28);
    REQUIRE(desk.book().update(sitting));
    CHECK(desk.read().get(desk.call)->closesOn == QDate(2026, 4, 1));
    CHECK(desk.read().get(desk.call)->rulePack == Rules::inForce(desk.read()).ref());
}

TEST_CASE("proposal window: too early, too late and a written reason") {
    ProposalDesk desk(6, false);
    const auto id = desk.draft(QStringLiteral("增设母婴室"));
    ProposalDesk::no(desk.step(id, "submit"), "not open yet");
    ProposalDesk::no(desk.step(id, "accept_late", ProposalDesk::because()), "not late");
    ProposalDesk::ok(desk.step(ProposalCall::kind(), desk.call.raw(), "open"));
    ProposalDesk::no(
        desk.step(id, "submit", {{QStringLiteral("on"), QStringLiteral("2026-02-24")}}),
        "opened only on");
    ProposalDesk::no(
        desk.step(id, "submit", {{QStringLiteral("on"), QStringLiteral("2026-03-03")}}), "future");
    // A form dropped into the box on the last day and written down a day later is in time.
    desk.day(2026, 3, 14);
    const auto late = desk.draft(QStringLiteral("延长班车时间"), 1);
    ProposalDesk::ok(
        desk.step(id, "submit", {{QStringLiteral("on"), QStringLiteral("2026-03-13")}}));
    ProposalDesk::no(desk.step(late, "submit"), "late");
    ProposalDesk::no(desk.step(late, "accept_late"), "missing");
    ProposalDesk::no(desk.step(late, "accept_late", ProposalDesk::because(" \u200b ")), "missing");
    ProposalDesk::ok(desk.step(late, "accept_late", ProposalDesk::because("快递延误")));
    CHECK(desk.of(late).lateReason == QStringLiteral("快递延误"));
    CHECK(desk.of(late).number == 2);

    ProposalDesk::ok(desk.step(ProposalCall::kind(), desk.call.raw(), "close"));
    const auto after = desk.draft(QStringLiteral("改善照明"), 2);
    const auto reasons = desk.step(after, "submit");
    ProposalDesk::no(reasons, "Accept late");
    CHECK(reasons.error().first().rule == Rules::inForce(desk.read()).cite(rule::proposalWindow));
    ProposalDesk::no(desk.step(ProposalCall::kind(), desk.call.raw(), "reopen"), "missing");
    ProposalDesk::ok(desk.step(ProposalCall::kind(), desk.call.raw(), "reopen",
                               {{QStringLiteral("until"), QStringLiteral("2026-03-20")},
                                {QStringLiteral("reason"), QStringLiteral("代表团要求")}}));
    ProposalDesk::ok(desk.step(after, "submit"));
}

TEST_CASE("proposal window: closing early needs a reason, a closed window stands") {
    ProposalDesk desk;
    ProposalDesk::no(desk.step(ProposalCall::kind(), desk.call.raw(), "close"), "open until");
    ProposalDesk::ok(
        desk.step(ProposalCall::kind(), desk.call.raw(), "close", ProposalDesk::because()));
    auto call = *desk.read().get(desk.call);
    call.closesOn = QDate(2026, 3, 20);
    ProposalDesk::no(desk.book().update(call), "stands");
    ProposalCall wrong;
    wrong.sitting = desk.sittingId;
    wrong.opensOn = QDate(2026, 3, 10);
    wrong.closesOn = QDate(2026, 3, 9);
    ProposalDesk::no(desk.book().insert(wrong), "before it opens");
    wrong.closesOn = QDate(2026, 4, 9);
    ProposalDesk::no(desk.book().insert(wrong), "after the sitting");
    ProposalCall without; // between the sittings: days are chosen, there is nothing to count from
    without.term = desk.term;
    ProposalDesk::no(desk.book().insert(without), "missing");
}

TEST_CASE("proposal window: all drafts that are ready are taken in at once, the others named") {
    ProposalDesk desk;
    for (int i = 0; i < 5; ++i)
        desk.draft(QStringLiteral("提案%1").arg(i), i, i == 3 ? 1 : 2);
    const auto done = desk.step(ProposalCall::kind(), desk.call.raw(), "take_in");
    ProposalDesk::ok(done);
    REQUIRE(done->notes.size() == 1);
    CHECK(done->notes.first().text.contains(QStringLiteral("提案3")));
    std::set<qint64> numbers;
    for (const Proposal& p : desk.read().all<Proposal>())
        if (p.status == ProposalStatus::Submitted)
            numbers.insert(*p.number);
    CHECK(numbers == std::set<qint64>{1, 2, 3, 4});
    ProposalDesk::no(desk.step(ProposalCall::kind(), desk.call.raw(), "take_in"), "seconders");
    REQUIRE(desk.book().undo());
    CHECK(desk.read().count<Proposal>(
              Query().eq(QStringLiteral("status"), QStringLiteral("draft"))) == 5);
    REQUIRE(desk.book().redo());
    CHECK(desk.read().count<Proposal>(
              Query().eq(QStringLiteral("status"), QStringLiteral("submitted"))) == 4);
}
