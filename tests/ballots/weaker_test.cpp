// SPDX-License-Identifier: GPL-3.0-or-later
// A majority weaker than the rule's is never chosen quietly, and no paper says of it what is only
// true of the rule's.
#include "core/ballots/minutes_part.h"
#include "core/ballots/papers.h"
#include "core/ballots/weaker.h"
#include "core/rules/rules.h"
#include "tests/ballots/hall.h"
#include "tests/support/paper_text.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

const QString weak = QStringLiteral("weaker than the rule");

/// 1/3 of the votes cast, as nobody may pass a matter of the congress.
void third(Ballot& b) {
    b.majorityBase = MajorityBase::Cast;
    b.majorityNum = 1;
    b.majorityDen = 3;
    b.majoritySource = QStringLiteral("本单位职代会实施细则第九条");
}

bool says(const Issues& issues, const QString& what) {
    return std::ranges::any_of(issues, [&](const Issue& i) { return i.text.contains(what); });
}

} // namespace

TEST_CASE("ballots: a sign is no source of another majority") {
    BallotHall hall;
    for (const char* source : {"。", "  ", "——", "x", "9条"}) {
        Ballot b;
        b.sitting = hall.session;
        b.title = QStringLiteral("集体合同草案");
        third(b);
        b.majoritySource = QString::fromUtf8(source);
        INFO(source);
        const auto made = hall.book().insert(b);
        REQUIRE_FALSE(made);
        CHECK(made.error()[0].field == QStringLiteral("majority_source"));
    }
    Ballot huge; // nothing overflows before it is refused
    huge.sitting = hall.session;
    huge.title = QStringLiteral("x");
    huge.majorityNum = huge.majorityDen = std::numeric_limits<qint64>::max();
    huge.majorityBase = MajorityBase::Entitled;
    CHECK_FALSE(hall.book().insert(huge));
}

TEST_CASE("ballots: a majority weaker than the rule's is said at every step and on the papers") {
    BallotHall hall;
    Ballot b;
    b.sitting = hall.session;
    b.title = QStringLiteral("集体合同草案");
    b.important = true;
    b.scrutineers = QStringLiteral("甲");
    third(b);
    const auto made = hall.book().insert(b);
    REQUIRE(made);
    CHECK(says(made->notes, weak));
    hall.add(b, QStringLiteral("草案"));
    const auto opened = hall.move(b, "open");
    REQUIRE(opened);
    CHECK(says(opened->notes, weak));
    const auto finding =
        std::ranges::find_if(opened->notes, [](const Issue& i) { return i.text.contains(weak); });
    CHECK(finding->rule == Rules::inForce(hall.read()).cite(rule::majority));
    hall.ok(hall.move(b, "collect", BallotHall::papers(10, 3)));
    hall.ok(hall.move(b, "count"));
    for (const BallotCount& count : countsOf(hall.read(), Id<Ballot>(b.id))) {
        hall.ok(hall.bundle(count, "1 1 2"));
        hall.ok(hall.submit(count));
    }
    hall.ok(hall.move(b, "agree"));
    const auto announced = hall.move(b, "announce");
    REQUIRE(announced);
    CHECK(says(announced->notes, weak));
    const QString protocol = paperText(*ballotProtocol(hall.read(), Id<Ballot>(b.id)));
    CHECK(protocol.contains(weak));
    CHECK_FALSE(protocol.contains(QStringLiteral("does not make the number")));
    report::Document minutes;
    for (const report::Block& block : ballotsInMinutes(hall.read(), *hall.read().get(hall.session)))
        minutes.add(block);
    CHECK(paperText(minutes).contains(weak));
}

TEST_CASE("ballots: what is as strict as the rule is not called weaker; what is not, is") {
    BallotHall hall;
    const auto judged = [&](MajorityBase base, qint64 n, qint64 d, MajorityLeast least,
                            BallotWay way = BallotWay::Secret) {
        Ballot b;
        b.sitting = hall.session;
        b.way = way;
        b.majorityBase = base;
        b.majorityNum = n;
        b.majorityDen = d;
        b.majorityLeast = least;
        return weakerMajority(hall.read(), b).has_value();
    };
    using enum MajorityLeast;
    CHECK_FALSE(judged(MajorityBase::Entitled, 1, 2, MoreThan));
    CHECK_FALSE(judged(MajorityBase::Entitled, 2, 4, MoreThan));
    CHECK_FALSE(judged(MajorityBase::Entitled, 2, 3, AtLeast));
    CHECK(judged(MajorityBase::Entitled, 1, 2, AtLeast)); // half of all is not more than half
    CHECK(judged(MajorityBase::Entitled, 1, 3, MoreThan));
    for (const auto base :
         {MajorityBase::Present, MajorityBase::Cast, MajorityBase::Valid, MajorityBase::YesNo}) {
        CHECK(judged(base, 1, 2, MoreThan));
        CHECK(judged(base, 2, 3, AtLeast)); // two thirds of those who came may be less than half
        CHECK(judged(base, 1, 2, MoreThan, BallotWay::Election));
        CHECK_FALSE(judged(base, 1, 2, MoreThan, BallotWay::Appraisal));
    }
    const Ballot usual = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    CHECK_FALSE(weakerMajority(hall.read(), usual));
    hall.countAll(usual, "1 1 1 1 1 1 1 2 2 3", 10, 10);
    hall.ok(hall.move(usual, "agree"));
    const QString protocol = paperText(*ballotProtocol(hall.read(), Id<Ballot>(usual.id)));
    CHECK(protocol.contains(QStringLiteral("does not make the number")));
    CHECK_FALSE(protocol.contains(weak));
}
