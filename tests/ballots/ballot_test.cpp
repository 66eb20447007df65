// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots from the paper to the announced result, with every wrong move that a hall can think of.
#include "core/rules/rules.h"
#include "tests/ballots/hall.h"

using namespace zhijia;
using zhijia::test::BallotHall;
using zhijia::test::why;

TEST_CASE("ballots: a secret ballot of two matters goes from the paper to the announced result") {
    BallotHall hall;
    const Ballot b =
        hall.ballot(BallotWay::Secret, {QStringLiteral("工资协议"), QStringLiteral("福利方案")});
    CHECK(b.number == 1);
    CHECK(b.majorityBase == MajorityBase::Entitled);
    CHECK(b.majoritySource == Rules::inForce(hall.read()).cite(rule::majority));
    hall.ok(hall.move(b, "open"));
    CHECK(hall.now(b).entitled == 12);
    CHECK(hall.now(b).present == 10);
    CHECK(hall.now(b).roll.endsWith(QStringLiteral(":12:10")));
    CHECK_FALSE(hall.move(b, "collect")); // numbers are missing
    CHECK_FALSE(hall.move(b, "collect", hall.papers(11, 10)));
    const auto more = hall.move(b, "collect", hall.papers(9, 10));
    REQUIRE_FALSE(more);
    CHECK(more.error()[0].rule == Rules::inForce(hall.read()).cite(rule::ballotReturned));
    CHECK(hall.now(b).status == BallotStatus::Issuing);
    hall.ok(hall.move(b, "collect", hall.papers(10, 9)));
    hall.ok(hall.move(b, "count"));
    const auto counts = countsOf(hall.read(), Id<Ballot>(b.id));
    REQUIRE(counts.size() == 2);
    CHECK_FALSE(hall.move(b, "agree"));
    CHECK_FALSE(hall.submit(counts[0])); // nothing keyed yet
    hall.ok(hall.bundle(counts[0], "11 11 11 12 13"));
    CHECK_FALSE(hall.bundle(counts[0], "11 1 11")); // a paper short of a mark
    CHECK_FALSE(hall.submit(counts[0]));            // 5 of 9 papers
    hall.ok(hall.bundle(counts[0], "11 12 22 !"));
    hall.ok(hall.submit(counts[0]));
    CHECK_FALSE(hall.bundle(counts[0], "11")); // handed in
    // The second group reads one paper differently.
    hall.ok(hall.bundle(counts[1], "11 11 11 12 13 12 12 22 !"));
    hall.ok(hall.submit(counts[1]));
    const auto differs = hall.move(b, "agree");
    REQUIRE_FALSE(differs);
    CHECK(differs.error().size() == 1);
    CHECK(differs.error()[0].text.contains(QStringLiteral("福利方案")));
    CHECK(differs.error()[0].rule == Rules::inForce(hall.read()).cite(rule::ballotCounts));
    hall.ok(hall.book().step(BallotCount::kind(), counts[1].id, QStringLiteral("reopen"),
                             hall.reason()));
    BallotBundle wrong = hall.read().all<BallotBundle>(
        Query().eq(QStringLiteral("ballot_count"), Id<BallotCount>(counts[1].id)))[0];
    wrong.marks = QStringLiteral("11 11 11 12 13 11 12 22 !");
    hall.ok(hall.book().update(wrong));
    hall.ok(hall.submit(counts[1]));
    hall.ok(hall.move(b, "agree"));
    const auto lines = tallyOf(hall.read(), Id<Ballot>(b.id));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].votesFor == 7);
    CHECK(lines[0].votesAgainst == 1);
    CHECK(lines[0].needed == 7); // more than half of 12, not of 9
    CHECK(lines[0].outcome == BallotOutcome::Passed);
    CHECK(lines[1].votesFor == 4);
    CHECK(lines[1].outcome == BallotOutcome::NotPassed);
    CHECK(hall.now(b).invalid == 1);
    CHECK_FALSE(hall.book().remove(BallotTally::kind(), lines[0].id));
    BallotTally forged;
    forged.ballot = Id<Ballot>(b.id);
    forged.title = QStringLiteral("福利方案");
    forged.outcome = BallotOutcome::Passed;
    CHECK_FALSE(hall.book().insert(forged));
    // Taken back and settled again; undo and redo do the same.
    hall.ok(hall.move(b, "recount", hall.reason()));
    CHECK(tallyOf(hall.read(), Id<Ballot>(b.id)).empty());
    hall.ok(hall.book().undo());
    CHECK(tallyOf(hall.read(), Id<Ballot>(b.id)).size() == 2);
    hall.ok(hall.move(b, "announce"));
    Ballot late = hall.now(b);
    late.scrutineers = QStringLiteral("别人");
    CHECK_FALSE(hall.book().update(late));
    CHECK_FALSE(hall.move(b, "void", hall.reason()));
    hall.ok(hall.step(hall.session, "close"));
    CHECK_FALSE(hall.book().undo(hall.now(b).revision)); // the sitting is closed
}

TEST_CASE("ballots: more papers back than issued leave only a void vote and another one") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("改制方案")});
    hall.ok(hall.move(b, "open"));
    CHECK_FALSE(hall.move(b, "collect", hall.papers(10, 11)));
    CHECK_FALSE(hall.move(b, "void")); // without a reason
    Params params = hall.reason();
    params.insert(hall.papers(10, 11));
    hall.ok(hall.move(b, "void", params));
    CHECK(hall.now(b).returned == 11);
    CHECK_FALSE(hall.move(b, "count"));
    hall.ok(hall.move(b, "revote"));
    const auto second =
        hall.read().first<Ballot>(Query().eq(QStringLiteral("repeats"), Id<Ballot>(b.id)));
    REQUIRE(second);
    CHECK(second->number == 2);
    CHECK(itemsOf(hall.read(), *second).size() == 1);
    hall.countAll(*second, "1 1 1 1 1 1 1 2 2 3", 10, 10);
    hall.ok(hall.move(*second, "agree"));
    CHECK(hall.now(*second).result == QStringLiteral("Passed."));
    const auto nothing = hall.move(*second, "announce");
    hall.ok(nothing);
    CHECK_FALSE(hall.move(*second, "revote"));
}

TEST_CASE("ballots: the paper and the rule are fixed once the vote is open; undo brings it back") {
    BallotHall hall;
    Ballot b = hall.ballot(BallotWay::Secret, {});
    CHECK_FALSE(hall.move(b, "open")); // nothing on the paper
    const BallotItem item = hall.add(b, QStringLiteral("方案"));
    hall.ok(hall.move(b, "open"));
    Ballot changed = hall.now(b);
    changed.title = QStringLiteral("另一事项");
    CHECK_FALSE(hall.book().update(changed));
    changed = hall.now(b);
    changed.majorityBase = MajorityBase::Present;
    changed.majoritySource = QStringLiteral("本单位规定");
    CHECK_FALSE(hall.book().update(changed));
    BallotItem renamed = *hall.read().get(Id<BallotItem>(item.id));
    renamed.title = QStringLiteral("别的");
    CHECK_FALSE(hall.book().update(renamed));
    CHECK_FALSE(hall.book().remove(BallotItem::kind(), item.id));
    hall.ok(hall.book().undo());
    CHECK(hall.now(b).status == BallotStatus::Draft);
    CHECK(hall.now(b).entitled == 0);
    hall.ok(hall.book().redo());
    CHECK(hall.now(b).entitled == 12);
}

TEST_CASE("ballots: another majority than the rule's needs a reason of its own") {
    BallotHall hall;
    Ballot b;
    b.sitting = hall.session;
    b.title = QStringLiteral("集体合同草案");
    b.majorityBase = MajorityBase::Present;
    const auto bare = hall.book().insert(b);
    REQUIRE_FALSE(bare);
    CHECK(bare.error()[0].field == QStringLiteral("majority_source"));
    b.majoritySource = QStringLiteral("本单位职代会实施细则第九条");
    b.majorityNum = 2;
    b.majorityDen = 3;
    b.majorityLeast = MajorityLeast::AtLeast;
    hall.ok(hall.book().insert(b));
    hall.add(b, QStringLiteral("草案"));
    b.scrutineers = QStringLiteral("甲");
    hall.countAll(b, "1 1 1 1 1 1 1 2 2 3", 10, 10);
    hall.ok(hall.move(b, "agree"));
    const auto lines = tallyOf(hall.read(), Id<Ballot>(b.id));
    CHECK(lines[0].base == 10);
    CHECK(lines[0].needed == 7);
    CHECK(lines[0].outcome == BallotOutcome::Passed);
    for (const auto& [n, d] : {std::pair{3, 2}, {0, 3}, {1, 5000}, {-1, 2}}) {
        Ballot odd = b;
        odd.id = odd.revision = odd.number = 0;
        odd.status = BallotStatus::None;
        odd = Ballot();
        odd.sitting = hall.session;
        odd.title = QStringLiteral("x");
        odd.majorityNum = n;
        odd.majorityDen = d;
        odd.majoritySource = QStringLiteral("本单位规定");
        CHECK_FALSE(hall.book().insert(odd));
    }
}

TEST_CASE("ballots: only a quorate sitting in session votes") {
    BallotHall hall(12, 8);
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.ok(hall.step(hall.lines[0], "leave"));
    const auto below = hall.move(b, "open");
    REQUIRE_FALSE(below);
    CHECK_FALSE(below.error()[0].rule.isEmpty());
    hall.ok(hall.step(*hall.read().get(Id<Attendance>(hall.lines[0].id)), "come_back"));
    hall.ok(hall.step(hall.session, "adjourn"));
    CHECK_FALSE(hall.move(b, "open"));
    hall.ok(hall.step(hall.session, "resume"));
    hall.ok(hall.move(b, "open"));
    // Whoever leaves afterwards changes nothing: the roll is frozen.
    hall.ok(hall.step(*hall.read().get(Id<Attendance>(hall.lines[1].id)), "leave"));
    CHECK(hall.now(b).present == 8);
}

TEST_CASE("ballots: findings before the vote") {
    BallotHall hall;
    const Ballot open = hall.ballot(BallotWay::Open, {QStringLiteral("裁员方案")},
                                    [](Ballot& b) { b.important = true; });
    const Issues important = ballotFindings(hall.read(), open);
    REQUIRE(important.size() == 1);
    CHECK(important[0].severity == Severity::Warning);
    CHECK(important[0].rule == Rules::inForce(hall.read()).cite(rule::ballotSecret));
    const Ballot two =
        hall.ballot(BallotWay::Secret, {QStringLiteral("《工资协议》和《女职工专项合同》")});
    CHECK(why(ballotFindings(hall.read(), two)).find("several matters") != std::string::npos);
    const Ballot one = hall.ballot(BallotWay::Secret, {QStringLiteral("《工资协议（草案）》")});
    CHECK(ballotFindings(hall.read(), one).isEmpty());
    Ballot elect =
        hall.ballot(BallotWay::Election, {QStringLiteral("张三"), QStringLiteral("监票乙")});
    const auto helper = hall.move(elect, "open");
    REQUIRE_FALSE(helper);
    CHECK(helper.error()[0].rule == Rules::inForce(hall.read()).cite(rule::ballotScrutineer));
    elect = hall.now(elect);
    elect.scrutineers = QStringLiteral("监票甲");
    elect.seats = 3;
    hall.ok(hall.book().update(elect));
    CHECK_FALSE(hall.move(elect, "open")); // two candidates for three seats
    elect = hall.now(elect);
    elect.seats = 1;
    hall.ok(hall.book().update(elect));
    hall.ok(hall.move(elect, "open"));
}

TEST_CASE("ballots: an election ties at the last seat, and the re-vote is between the tied") {
    BallotHall hall;
    const Ballot b =
        hall.ballot(BallotWay::Election,
                    {QStringLiteral("赵一"), QStringLiteral("钱二"), QStringLiteral("孙三")},
                    [](Ballot& e) { e.seats = 2; });
    // By strokes: 孙 (6), 赵 (9), 钱 (10).
    CHECK(titlesOf(itemsOf(hall.read(), b)) ==
          QStringList{QStringLiteral("孙三"), QStringLiteral("赵一"), QStringLiteral("钱二")});
    hall.countAll(b, "112 112 112 112 121 121 121 121 211\n113+李四", 10, 10);
    hall.ok(hall.move(b, "agree"));
    auto lines = tallyOf(hall.read(), Id<Ballot>(b.id));
    REQUIRE(lines.size() == 3); // the last paper has three marks and is invalid
    CHECK(hall.now(b).invalid == 1);
    CHECK(lines[0].outcome == BallotOutcome::Elected); // 8
    CHECK(lines[1].votesFor == 5);
    CHECK(lines[1].outcome == BallotOutcome::NotElected); // 7 of 12 are needed
    hall.ok(hall.move(b, "recount", hall.reason()));
    for (const BallotCount& count : countsOf(hall.read(), Id<Ballot>(b.id))) {
        hall.ok(hall.book().step(BallotCount::kind(), count.id, QStringLiteral("reopen"),
                                 hall.reason()));
        BallotBundle all = hall.read().all<BallotBundle>(
            Query().eq(QStringLiteral("ballot_count"), Id<BallotCount>(count.id)))[0];
        all.marks = QStringLiteral("112 112 121 211 121 211 211 211 121 112");
        hall.ok(hall.book().update(all));
        hall.ok(hall.submit(count));
    }
    hall.ok(hall.move(b, "agree"));
    lines = tallyOf(hall.read(), Id<Ballot>(b.id));
    CHECK(lines[0].votesFor == 6); // of 12: not more than half
    CHECK(lines[1].votesFor == 7);
    CHECK(lines[1].outcome == BallotOutcome::Elected);
    CHECK(lines[2].votesFor == 7);
    CHECK(lines[2].outcome == BallotOutcome::Elected);
    hall.ok(hall.move(b, "announce"));
    CHECK_FALSE(hall.move(b, "revote"));
}

TEST_CASE(
    "ballots: tied for the last seat; posts with their own seats; the re-vote has what is left") {
    BallotHall hall(10, 10);
    Ballot b = hall.ballot(BallotWay::Election, {},
                           [](Ballot& e) { e.posts = QStringLiteral("主席: 1\n委员: 1"); });
    CHECK(b.seats == 2);
    BallotItem lost;
    lost.ballot = Id<Ballot>(b.id);
    lost.title = QStringLiteral("周四");
    CHECK_FALSE(hall.book().insert(lost)); // stands for no post
    hall.add(b, QStringLiteral("赵一"), QStringLiteral("主席"));
    hall.add(b, QStringLiteral("孙三"), QStringLiteral("委员"));
    hall.add(b, QStringLiteral("钱二"), QStringLiteral("委员"));
    b = hall.now(b);
    b.majorityBase = MajorityBase::YesNo;
    b.majoritySource = QStringLiteral("选举办法");
    hall.ok(hall.book().update(b));
    // 委员: 4 against 1 for each — both above the half of yes and no, and equal.
    hall.countAll(b, "113 113 113 113 131 131 131 131 122 122", 10, 10);
    hall.ok(hall.move(b, "agree"));
    const auto lines = tallyOf(hall.read(), Id<Ballot>(b.id));
    CHECK(lines[0].outcome == BallotOutcome::Elected);
    CHECK(lines[1].outcome == BallotOutcome::Tied);
    CHECK(lines[2].outcome == BallotOutcome::Tied);
    CHECK(hall.now(b).result.contains(QStringLiteral("re-vote")));
    hall.ok(hall.move(b, "announce"));
    hall.ok(hall.move(b, "revote"));
    const auto second =
        hall.read().first<Ballot>(Query().eq(QStringLiteral("repeats"), Id<Ballot>(b.id)));
    REQUIRE(second);
    CHECK(second->seats == 1);
    CHECK(second->posts == QStringLiteral("委员: 1"));
    CHECK(titlesOf(itemsOf(hall.read(), *second)).size() == 2);
    hall.ok(hall.book().undo());
    CHECK_FALSE(hall.read().first<Ballot>(Query().eq(QStringLiteral("repeats"), Id<Ballot>(b.id))));
}

TEST_CASE("ballots: an appraisal counts grades and passes nobody") {
    BallotHall hall(6, 6);
    const Ballot b = hall.ballot(BallotWay::Appraisal, {QStringLiteral("王经理")});
    hall.countAll(b, "1 1 2 4 0 !", 6, 6);
    hall.ok(hall.move(b, "agree"));
    const auto lines = tallyOf(hall.read(), Id<Ballot>(b.id));
    CHECK(lines[0].gradeCounts == QStringLiteral("2/1/0/1"));
    CHECK(lines[0].abstain == 1);
    CHECK(lines[0].outcome == BallotOutcome::Graded);
}

TEST_CASE("ballots: bundles are deeds: undone one by one, until the count is handed in") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.ok(hall.move(b, "open"));
    hall.ok(hall.move(b, "collect", hall.papers(10, 10)));
    hall.ok(hall.move(b, "count"));
    const BallotCount count = countsOf(hall.read(), Id<Ballot>(b.id))[0];
    const auto papers = [&] {
        return countTotals(hall.read(), b, shapeOf(hall.read(), b), Id<BallotCount>(count.id))
            .papers;
    };
    hall.ok(hall.bundle(count, "1 1 1 1 1"));
    hall.ok(hall.bundle(count, "1 1 1 2 2"));
    CHECK(papers() == 10);
    hall.ok(hall.book().undo());
    CHECK(papers() == 5);
    hall.ok(hall.book().redo());
    CHECK(papers() == 10);
    hall.ok(hall.totals(count, "3/0/0", 3)); // one bundle too many: said, and not handed in
    const auto tooMany = hall.submit(count);
    REQUIRE_FALSE(tooMany);
    CHECK(tooMany.error()[0].mend.contains(QStringLiteral("Bundle 3 has exactly 3")));
    hall.ok(hall.book().undo());
    CHECK_FALSE(hall.totals(count, "3/0/0", 4));  // does not add up in itself
    CHECK_FALSE(hall.totals(count, "3/0/0"));     // how many papers?
    CHECK_FALSE(hall.totals(count, "3/0/0", -3)); // and not so
    const auto started = hall.now(b).revision;    // the step "count" made this count
    CHECK_FALSE(hall.book().undo(started));
    CHECK(papers() == 10);
    hall.ok(hall.submit(count));
    const auto bundles = hall.read().all<BallotBundle>();
    CHECK_FALSE(hall.book().remove(BallotBundle::kind(), bundles[0].id));
    CHECK_FALSE(hall.book().undo(bundles[1].revision));
}

TEST_CASE("ballots: a sitting is not closed over a ballot that has no result") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("工资协议")});
    hall.ok(hall.move(b, "open"));
    const auto closed = hall.step(hall.session, "close");
    REQUIRE_FALSE(closed);
    CHECK(closed.error().first().text.contains(b.title));
    hall.ok(hall.move(b, "void", hall.reason()));
    const Ballot later = hall.ballot(BallotWay::Open, {QStringLiteral("未举行的表决")});
    const auto done = hall.step(hall.session, "close"); // a draft is said and stands in no way
    hall.ok(done);
    CHECK(hall.now(later).status == BallotStatus::Draft);
}

TEST_CASE("ballots: where no paper came back there is nothing to count") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.ok(hall.move(b, "open"));
    for (const qint64 issued : {0, 5}) {
        const auto done = hall.move(b, "collect", BallotHall::papers(issued, 0));
        REQUIRE_FALSE(done);
        CHECK(why(done.error()).find("No paper came back") != std::string::npos);
        CHECK(why(done.error()).find("declare the ballot void") != std::string::npos);
    }
    hall.ok(hall.move(b, "void", BallotHall::reason()));
}
