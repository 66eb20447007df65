// SPDX-License-Identifier: GPL-3.0-or-later
// A resolution rests on the announced ballot that decided it: the announcement is not taken back
// under it.
#include "core/ballots/result.h"
#include "tests/notices/board.h"

using namespace zhijia;
using zhijia::test::Board;
using zhijia::test::refusal;

namespace {

struct Voted : Board {
    Ballot b;
    BallotItem item;
    qint64 announced = 0;

    void go(const char* verb, const Params& params = {}) {
        const auto done = take(b, verb, params);
        INFO((done ? std::string() : test::why(done.error())));
        REQUIRE(done);
    }
    Voted() {
        b.sitting = meeting;
        b.title = QStringLiteral("集体合同草案");
        b.way = BallotWay::Secret;
        b.scrutineers = QStringLiteral("监票甲");
        REQUIRE(book().insert(b));
        item.ballot = Id<Ballot>(b.id);
        item.title = QStringLiteral("集体合同草案");
        REQUIRE(book().insert(item));
        go("open");
        go("collect", {{QStringLiteral("issued"), 18}, {QStringLiteral("returned"), 18}});
        go("count");
        for (const BallotCount& count : countsOf(read(), Id<Ballot>(b.id))) {
            BallotBundle bundle;
            bundle.count = Id<BallotCount>(count.id);
            bundle.totals = QStringLiteral("15/2/1");
            bundle.papers = 18;
            REQUIRE(book().insert(bundle));
            REQUIRE(take(count, "submit"));
        }
        go("agree");
        go("announce");
        announced = now(b).revision;
    }
    Resolution resolved() {
        Resolution r;
        r.item = Id<BallotItem>(item.id);
        r.sitting = meeting;
        r.prefix = QStringLiteral("华北职代");
        REQUIRE(book().insert(r));
        return r;
    }
};

} // namespace

TEST_CASE("notices: the announcement of a ballot stands while a resolution rests on it") {
    Voted v;
    const Resolution r = v.resolved();
    const auto adopted = v.take(r, "adopt");
    REQUIRE(adopted);
    const std::string why = refusal(v.book().undo(v.announced));
    CHECK(why.find(v.now(r).title.toStdString()) != std::string::npos);
    CHECK(v.now(v.b).status == BallotStatus::Announced);
    // What is taken back in the right order is taken back.
    REQUIRE(v.book().undo(v.now(r).revision));
    CHECK(v.now(r).status == ResolutionStatus::Draft);
    REQUIRE(v.book().undo(v.announced));
    CHECK(v.now(v.b).status == BallotStatus::Counted);
}

TEST_CASE("notices: a withdrawn resolution keeps the announcement that it was printed with") {
    Voted v;
    const Resolution r = v.resolved();
    REQUIRE(v.take(r, "adopt"));
    REQUIRE(v.take(r, "withdraw", {{QStringLiteral("reason"), QStringLiteral("程序有误")}}));
    CHECK_FALSE(v.book().undo(v.announced));
}
