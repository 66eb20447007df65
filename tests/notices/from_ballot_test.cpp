// SPDX-License-Identifier: GPL-3.0-or-later
// From the announced ballot to the resolution and into the minutes, without typing a figure again.
#include "core/ballots/minutes_part.h"
#include "core/notices/from_ballot.h"
#include "core/notices/minutes_part.h"
#include "tests/ballots/hall.h"

using namespace zhijia;
using zhijia::test::BallotHall;
using zhijia::test::why;

namespace {

Outcome<int> draft(BallotHall& hall, const Ballot& b) {
    int made = 0;
    const auto done = hall.book().change({"test", "draft"}, [&](Txn& txn) {
        return draftResolutions(txn, Id<Ballot>(b.id)).map([&](int n) { made = n; });
    });
    return done ? Outcome<int>(made) : refuse(done.error());
}

Outcome<Receipt> adopt(BallotHall& hall, const Resolution& r) {
    return hall.book().step(Resolution::kind(), r.id, QStringLiteral("adopt"));
}

} // namespace

TEST_CASE("resolutions: one for each matter that passed, with the ballot's figures") {
    BallotHall hall; // 12 deputies, 10 present: 7 are needed
    const Ballot b =
        hall.ballot(BallotWay::Secret, {QStringLiteral("工资协议"), QStringLiteral("福利方案")});
    CHECK_FALSE(draft(hall, b)); // nothing is announced
    hall.countAll(b, "11 11 11 11 12 12 12 13 13 13", 10, 10);
    hall.ok(hall.move(b, "agree"));
    CHECK_FALSE(draft(hall, b));
    hall.ok(hall.move(b, "announce"));
    const auto made = draft(hall, b);
    REQUIRE(made);
    CHECK(*made == 1);           // the second had 4 votes
    CHECK_FALSE(draft(hall, b)); // and not twice
    const Resolution r = *hall.read().first<Resolution>(Query());
    CHECK(r.title.contains(QStringLiteral("工资协议")));
    CHECK(r.text.contains(QStringLiteral("工资协议")));
    CHECK(r.sitting == hall.session);
    CHECK(r.method == VoteMethod::Secret);
    CHECK(r.entitled == 12);
    CHECK(r.votesFor == 10);
    CHECK(r.votesAgainst == 0);
    const auto done = adopt(hall, r);
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    CHECK(hall.read().get(Id<Resolution>(r.id))->needed == 7);
    REQUIRE(hall.book().undo());
    CHECK(hall.read().get(Id<Resolution>(r.id))->status == ResolutionStatus::Draft);
    REQUIRE(hall.book().redo());

    const auto sitting = *hall.read().get(hall.session);
    CHECK_FALSE(ballotsInMinutes(hall.read(), sitting).empty());
    CHECK_FALSE(resolutionsInMinutes(hall.read(), sitting).empty());
}

TEST_CASE("resolutions: what the ballot did not pass is not adopted, whatever somebody types") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("加班办法")});
    hall.countAll(b, "1 1 1 1 1 1 2 2 2 3", 10, 10);
    hall.ok(hall.move(b, "agree"));
    Resolution r;
    r.item = Id<BallotItem>(itemsOf(hall.read(), hall.now(b)).front().id);
    r.title = QStringLiteral("关于加班办法的决议");
    r.text = QStringLiteral("予以通过。");
    r.votesFor = 12;
    r.votesAgainst = r.votesAbstain = 0;
    hall.ok(hall.book().insert(r));
    CHECK_FALSE(adopt(hall, r)); // not announced yet
    hall.ok(hall.move(b, "announce"));
    Resolution stored = *hall.read().get(Id<Resolution>(r.id));
    stored.votesFor = 12;
    hall.ok(hall.book().update(stored));
    CHECK(hall.read().get(Id<Resolution>(r.id))->votesFor == 6); // the ballot's, not the typed ones
    const auto refused = adopt(hall, r);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().rule == hall.now(b).majoritySource);
}

TEST_CASE("resolutions: an election has one that names who was elected") {
    BallotHall hall;
    const Ballot b =
        hall.ballot(BallotWay::Election,
                    {QStringLiteral("张三"), QStringLiteral("李四"), QStringLiteral("王五")});
    // By strokes: 王五, 张三, 李四 or so; the first two of the paper get all the marks.
    hall.countAll(b, "112 112 112 112 112 112 112 112 112 112", 10, 10);
    hall.ok(hall.move(b, "agree"));
    hall.ok(hall.move(b, "announce"));
    const auto made = draft(hall, b);
    INFO((made ? std::string() : why(made.error())));
    REQUIRE(made);
    CHECK(*made == 1);
    const Resolution r = *hall.read().first<Resolution>(Query());
    int named = 0;
    for (const BallotTally& line : tallyOf(hall.read(), Id<Ballot>(b.id)))
        if (line.outcome == BallotOutcome::Elected) {
            CHECK(r.text.contains(line.title));
            ++named;
        }
    CHECK(named == 2);
}
