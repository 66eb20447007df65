// SPDX-License-Identifier: GPL-3.0-or-later
// Counts add up to the whole; titles that say the same are found.
#include "core/proposals/similar.h"
#include "core/proposals/statistics.h"
#include "tests/proposals/desk.h"
#include <numeric>

using namespace zhijia;
using zhijia::test::ProposalDesk;

namespace {

qint64 sum(const QList<ProposalCount>& list) {
    return std::accumulate(list.begin(), list.end(), qint64(0),
                           [](qint64 n, const ProposalCount& c) { return n + c.count; });
}
qint64 of(const QList<ProposalCount>& list, const char* label) {
    for (const ProposalCount& c : list)
        if (c.label == QString::fromUtf8(label))
            return c.count;
    return -1;
}

} // namespace

TEST_CASE(
    "proposal statistics: 126 forms become 64 proposals, 31 suggestions, 5 declined, 26 merged") {
    ProposalDesk desk(9);
    QList<Id<Proposal>> ids;
    for (int i = 0; i < 126; ++i)
        desk.draft(QStringLiteral("提案之%1").arg(i + 1), i % 9);
    desk.draft(QStringLiteral("没有附议人"), 0, 0);
    ProposalDesk::ok(desk.step(ProposalCall::kind(), desk.call.raw(), "take_in"));
    for (const Proposal& p : desk.read().all<Proposal>(
             Query().is(QStringLiteral("number"), Condition::NotNull).by(QStringLiteral("number"))))
        ids << Id<Proposal>(p.id);
    REQUIRE(ids.size() == 126);
    Params decline = ProposalDesk::because();
    decline.insert(QStringLiteral("ground"), QStringLiteral("personal"));
    ProposalDesk::ok(desk.book().change({"test", "screen"}, [&](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < 126; ++i) {
            const RawId id = ids[i].raw();
            Outcome<void> done;
            if (i < 64)
                done = txn.step(Proposal::kind(), id, QStringLiteral("docket"));
            else if (i < 64 + 31)
                done = txn.step(Proposal::kind(), id, QStringLiteral("suggest"),
                                ProposalDesk::because());
            else if (i < 64 + 31 + 5)
                done = txn.step(Proposal::kind(), id, QStringLiteral("decline"), decline);
            else
                done = txn.step(Proposal::kind(), id, QStringLiteral("merge"),
                                {{QStringLiteral("into"), ids[i % 64].raw()}});
            if (!done)
                return done;
        }
        return {};
    }));
    ProposalStatistics s = proposalStatistics(desk.read(), desk.call);
    CHECK(s.submitted == 126);
    CHECK(s.drafts == 1);
    CHECK(s.authors == 9);
    CHECK(of(s.byOutcome, "Docketed") == 64);
    CHECK(of(s.byOutcome, "Passed on as a suggestion") == 31);
    CHECK(of(s.byOutcome, "Not docketed") == 5);
    CHECK(of(s.byOutcome, "Merged") == 26);
    CHECK(of(s.byOutcome, "Waiting for the screening") == 0);

    // Some are answered, one of them late; everybody of a family is asked once.
    int merged = 0;
    for (int i = 36; i < 46; ++i) { // those that others were merged into
        merged += static_cast<int>(mergedInto(desk.read(), ids[i]).size());
        const auto lead = desk.handed(ids[i]);
        if (i == 45)
            continue; // still waited for
        desk.day(2026, 3, i == 44 ? 30 : 4);
        ProposalDesk::ok(desk.step(lead, "reply", ProposalDesk::replyA()));
        ProposalDesk::ok(desk.step(lead, "accept"));
        ProposalDesk::ok(desk.step(ids[i], "rate", ProposalDesk::rating("satisfied")));
        desk.day(2026, 3, 2);
    }
    desk.day(2026, 3, 31);
    s = proposalStatistics(desk.read(), desk.call);
    for (const auto* list : {&s.byOutcome, &s.byClass, &s.byUnit, &s.byDelegation})
        CHECK(sum(*list) == s.submitted);
    CHECK(s.handed == 10);
    CHECK(sum(s.byReply) == s.handed);
    CHECK(of(s.byReply, "A: done") == 9);
    CHECK(s.asked == 10 + merged);
    CHECK(merged > 0);
    CHECK(sum(s.bySatisfaction) == s.asked);
    CHECK(of(s.bySatisfaction, "Satisfied") == 9);
    CHECK(s.replies == 9);
    CHECK(sum(s.byTime) == s.replies);
    REQUIRE(s.byHandler.size() == 1);
    CHECK(s.byHandler.first().inTime == 8);
    CHECK(s.byHandler.first().late == 1);
    CHECK(s.byHandler.first().overdue == 1);
    CHECK(s.workdays == 8 * 2 + 20); // 2 March to 4 March; 2 March to 30 March

    // An empty call has numbers too.
    s = proposalStatistics(desk.read(), Id<ProposalCall>(42));
    CHECK(s.submitted == 0);
    CHECK(tenths(0, 0) == QStringLiteral("–"));
    CHECK(tenths(25, 2) == QStringLiteral("12.5"));
    CHECK(tenths(2, 3) == QStringLiteral("0.7"));
}

TEST_CASE("similar proposals: titles that ask for the same are found, others are not") {
    const auto q = [](const char* text) { return QString::fromUtf8(text); };
    CHECK(likeness(q("关于改善职工食堂就餐环境的提案"), q("建议改善食堂就餐环境")) >= 60);
    CHECK(likeness(q("关于增设充电桩的提案"), q("关于提高夜班津贴的提案")) < 40);
    CHECK(likeness(q("关于增设充电桩的提案"), q("关于增设充电桩的提案")) == 100);
    CHECK(likeness(q("关于的提案"), q("关于的提案")) == 0); // nothing is left to compare
    CHECK(likeness(q(""), q("增设充电桩")) == 0);
    ProposalDesk desk;
    const auto one = desk.docketed(q("关于改善职工食堂就餐环境的提案"), 0);
    const auto two = desk.submitted(q("关于提高夜班津贴的提案"), 1);
    const auto three = desk.draft(q("改善食堂就餐环境的建议"), 2);
    const auto found = similarTo(desk.read(), desk.of(three));
    REQUIRE(found.size() == 1);
    CHECK(found.first().id == one);
    CHECK(found.first().mayTakeIn);
    CHECK(similarTo(desk.read(), desk.of(two)).isEmpty());
    // Likeness is the same from both sides, and never above 100.
    for (const char* a : {"食堂", "食堂食堂", "班车 班车 班车", "A", "A1", "充电桩"})
        for (const char* b : {"食堂", "食堂食堂", "班车", "a", "𠮷野家", "充电桩"}) {
            CHECK(likeness(q(a), q(b)) == likeness(q(b), q(a)));
            CHECK(likeness(q(a), q(b)) <= 100);
        }
}

TEST_CASE("proposal statistics and likeness stop when nobody waits for them any more") {
    ProposalDesk desk;
    const auto one = desk.docketed(QStringLiteral("关于增设充电桩的提案"), 0);
    const auto two = desk.submitted(QStringLiteral("建议增设充电桩"), 1);
    for (int i = 0; i < 20; ++i)
        desk.draft(QStringLiteral("关于增设充电桩的第%1份提案").arg(i), i % 6);
    int asked = 0;
    const auto stop = [&] { return ++asked > 0; };
    CHECK(similarTo(desk.read(), desk.of(two), 5, 40, stop).isEmpty());
    CHECK(asked <= 3);
    asked = 0;
    CHECK(proposalStatistics(desk.read(), desk.call, stop).submitted == 0);
    CHECK(asked <= 4);
    const auto go = [] { return false; };
    CHECK(similarTo(desk.read(), desk.of(two), 50, 40, go).size() == 21);
    CHECK(proposalStatistics(desk.read(), desk.call, go).submitted == 2);
    CHECK(proposalStatistics(desk.read(), desk.call, go).drafts == 20);
    CHECK(desk.of(one).number == 1);
}
