// SPDX-License-Identifier: GPL-3.0-or-later
// A count that was handed in: its number and its group stand until it is opened again.
#include "tests/ballots/hall.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("ballots: a count that is handed in keeps its number and its group") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.ok(hall.move(b, "open"));
    hall.ok(hall.move(b, "collect", hall.papers(10, 10)));
    hall.ok(hall.move(b, "count"));
    const auto now = [&] { return countsOf(hall.read(), Id<Ballot>(b.id))[0]; };
    BallotCount count = now();
    count.countedBy = QStringLiteral("第一组");
    hall.ok(hall.book().update(count)); // while it is counted
    BallotBundle bundle;
    bundle.count = Id<BallotCount>(count.id);
    bundle.papers = 10;
    bundle.totals = QStringLiteral("7/2/1");
    hall.ok(hall.book().insert(bundle));
    hall.ok(hall.book().step(BallotCount::kind(), count.id, QStringLiteral("submit")));
    const auto refused = [&](auto change, const char* field) {
        BallotCount other = now();
        change(other);
        const auto done = hall.book().update(other);
        REQUIRE_FALSE(done);
        CHECK(std::ranges::any_of(done.error(), [&](const Issue& issue) {
            return issue.field == QLatin1StringView(field) && !issue.mend.isEmpty();
        }));
    };
    refused([](BallotCount& c) { c.countedBy = QStringLiteral("第二组"); }, "counted_by");
    refused([](BallotCount& c) { c.countedBy.clear(); }, "counted_by");
    refused([](BallotCount& c) { c.number = 2; }, "number");
    BallotCount noted = now();
    noted.note = QStringLiteral("用时 20 分钟");
    hall.ok(hall.book().update(noted));
    hall.ok(hall.book().step(BallotCount::kind(), count.id, QStringLiteral("reopen"),
                             {{QStringLiteral("reason"), QStringLiteral("写错组名")}}));
    BallotCount mended = now();
    mended.countedBy = QStringLiteral("第二组");
    hall.ok(hall.book().update(mended));
    hall.ok(hall.book().step(BallotCount::kind(), count.id, QStringLiteral("submit")));
    CHECK(now().countedBy == QStringLiteral("第二组"));
}
