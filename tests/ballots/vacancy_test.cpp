// SPDX-License-Identifier: GPL-3.0-or-later
// What an election leaves open is said; so is who is elected twice, and who is meant by a bare
// name.
#include "core/ballots/vacancy.h"
#include "core/flow/step_question.h"
#include "tests/ballots/hall.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {
QString u8(const char* text) { return QString::fromUtf8(text); }
} // namespace

TEST_CASE("ballots: a seat that nobody reached is said to be vacant, and who is elected twice",
          "[ballots][vacancy]") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Election, {}, [](Ballot& e) {
        e.posts = u8("主席: 1\n委员: 2");
        e.nameOrder = NameOrder::Given;
    });
    hall.add(b, u8("李旺"), u8("主席"));
    hall.add(b, u8("李旺"), u8("委员"));
    hall.add(b, u8("王红"), u8("委员"));
    CHECK(why(ballotRemarks(hall.read(), b)).find("several posts") != std::string::npos);
    const BallotShape shape = shapeOf(hall.read(), hall.now(b));
    CHECK(shape.numberOf(0) == 1);
    CHECK(shape.numberOf(1) == 1); // each post of the paper begins with 1
    CHECK(shape.numberOf(2) == 2);
    hall.countAll(b, "112 112 112 112 112 112 112 112 112 121", 10, 10);
    hall.ok(hall.move(b, "agree"));
    const Ballot now = hall.now(b);
    INFO(now.result.toStdString());
    CHECK(now.result.contains(u8("Vacant")));
    CHECK(now.result.contains(u8("委员: 1 of 2 seats")));
    const QStringList twice = electedTwice(hall.read(), now);
    REQUIRE(twice.size() == 1);
    CHECK(twice.first().contains(u8("李旺")));
    // The chair reads the figures out of the question.
    QStringList said;
    for (const Issue& issue :
         stepRemarks(hall.read(), Ballot::kind(), now, *Ballot::kind().flow->step(u"announce")))
        said << issue.text;
    INFO(said.join(u'\n').toStdString());
    CHECK(said.join(u'\n').contains(u8("王红 (委员): for 1, against 9")));
    CHECK(said.first().contains(u8("Valid 10, invalid 0.")));
    CHECK(said.last().contains(u8("several posts")));
}

TEST_CASE("ballots: a tie is no vacancy", "[ballots][vacancy]") {
    BallotTally a, b;
    a.outcome = b.outcome = BallotOutcome::Tied;
    CHECK(vacanciesOf({{QString(), 1}}, {a, b}).isEmpty());
    a.outcome = b.outcome = BallotOutcome::NotElected;
    REQUIRE(vacanciesOf({{QString(), 1}}, {a, b}).size() == 1);
    CHECK(vacancySentence({{QString(), 1}}, {a, b}).contains(u8("1 of 1 seats")));
}

TEST_CASE("ballots: a post that is not on the paper is named with those that are; who counts is no "
          "candidate",
          "[ballots][vacancy]") {
    BallotHall hall;
    const Ballot b =
        hall.ballot(BallotWay::Election, {}, [](Ballot& e) { e.posts = u8("主席: 1\n委员: 1"); });
    BallotItem i;
    i.ballot = Id<Ballot>(b.id);
    i.title = u8("张三");
    i.post = u8("主任");
    const auto refused = hall.book().insert(i);
    REQUIRE_FALSE(refused);
    CHECK(refused.error()[0].text.contains(u8("主任")));
    CHECK(refused.error()[0].mend.contains(u8("主席")));
    hall.add(b, u8("张三"), u8("主席"));
    Ballot counted = hall.now(b);
    counted.scrutineers = u8("张三、李四");
    const auto saved = hall.book().update(counted);
    REQUIRE_FALSE(saved);
    CHECK(saved.error()[0].field == u8("scrutineers"));
}
