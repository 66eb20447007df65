// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that draft resolutions: of one ballot, of all ballots of a sitting, and when they may
// not be taken.
#include "core/notices/resolution.h"
#include "tests/ballots/hall.h"

using namespace zhijia;
using zhijia::test::BallotHall;
using zhijia::test::why;

namespace {

struct Drafts : BallotHall {
    Ballot announced(BallotWay way, const QStringList& items, const char* marks) {
        const Ballot b = ballot(way, items, [](Ballot& x) { x.nameOrder = NameOrder::Given; });
        countAll(b, marks, 10, 10);
        ok(move(b, "agree"));
        ok(move(b, "announce"));
        return b;
    }
    Issues may(const Ballot& b) {
        return whyNot(read(), Ballot::kind(), now(b),
                      *Ballot::kind().flow->step(u"draft_resolutions"));
    }
    Outcome<Receipt> all() {
        return book().step(Sitting::kind(), session.raw(), QStringLiteral("draft_resolutions"));
    }
    qint64 made() { return read().count<Resolution>(); }
};

} // namespace

TEST_CASE("drafting: a step of an announced ballot and of nothing else") {
    Drafts hall;
    const Ballot early = hall.ballot(BallotWay::Secret, {QStringLiteral("工资协议")});
    CHECK(refuses(hall.may(early)));
    CHECK_FALSE(hall.move(early, "draft_resolutions"));
    CHECK_FALSE(hall.all()); // nothing of the sitting is announced
    const Ballot lost =
        hall.announced(BallotWay::Secret, {QStringLiteral("福利方案")}, "1 1 1 1 2 2 2 2 2 2");
    CHECK(refuses(hall.may(lost)));
    const Ballot won =
        hall.announced(BallotWay::Secret, {QStringLiteral("考勤办法")}, "1 1 1 1 1 1 1 1 2 2");
    CHECK_FALSE(refuses(hall.may(won)));
    hall.ok(hall.move(won, "draft_resolutions"));
    CHECK(hall.made() == 1);
    CHECK(refuses(hall.may(won)));
    CHECK_FALSE(hall.all());
    REQUIRE(hall.book().undo());
    CHECK(hall.made() == 0);
    REQUIRE(hall.book().redo());
    CHECK(hall.made() == 1);
}

TEST_CASE("drafting: an election has one resolution, however often the step is taken") {
    Drafts hall;
    const Ballot b =
        hall.announced(BallotWay::Election,
                       {QStringLiteral("张三"), QStringLiteral("李四"), QStringLiteral("王五")},
                       "112 112 112 112 112 112 112 112 121 121");
    hall.ok(hall.all());
    CHECK(hall.made() == 1);
    CHECK(refuses(hall.may(b))); // the second of the elected asks for no resolution of their own
    CHECK_FALSE(hall.move(b, "draft_resolutions"));
    CHECK(hall.made() == 1);
}

TEST_CASE("drafting: after the sitting is closed, and the ballot stays as it was") {
    Drafts hall;
    const Ballot b =
        hall.announced(BallotWay::Secret, {QStringLiteral("工资协议")}, "1 1 1 1 1 1 1 1 2 2");
    hall.ok(hall.book().step(Sitting::kind(), hall.session.raw(), QStringLiteral("close")));
    const Ballot before = hall.now(b);
    hall.ok(hall.move(b, "draft_resolutions"));
    CHECK(hall.made() == 1);
    for (const Field& f : Ballot::kind().fields)
        CHECK(f.get(hall.now(b)) == f.get(before));
    Ballot other = hall.now(b);
    other.tellers = QStringLiteral("改动");
    CHECK_FALSE(hall.book().update(other));
}
