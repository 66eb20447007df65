// SPDX-License-Identifier: GPL-3.0-or-later
// What one clerk stored in Chinese, another finds in English: nothing changes by that, and nothing
// slips through.
#include "core/rules/rules.h"
#include "tests/ballots/hall.h"
#include "tests/support/chinese.h"
#include <optional>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("ballots: a share of one's own does not pass with the rule's citation, in no language") {
    for (const bool chineseFirst : {true, false}) {
        BallotHall hall;
        std::optional<InChinese> chinese;
        if (chineseFirst)
            chinese.emplace();
        const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
        if (chineseFirst)
            chinese.reset();
        else
            chinese.emplace();
        Ballot odd = hall.now(b);
        const QString stored = odd.majoritySource;
        odd.majorityNum = 1;
        odd.majorityDen = 3;
        CHECK_FALSE(hall.book().update(odd));
        // Blanks and another bracket do not make it another source.
        odd.majoritySource = QString(stored).replace(u'（', u'(').replace(u'）', u')') + u' ';
        CHECK_FALSE(hall.book().update(odd));
        odd.majoritySource = QStringLiteral("本单位职代会实施细则第九条");
        CHECK(hall.book().update(odd));
        CHECK(majoritySource(hall.read(), hall.now(b)) == odd.majoritySource);
        // The rule's is worded in the reader's language.
        const Ballot other = hall.ballot(BallotWay::Secret, {QStringLiteral("另一方案")});
        const QString here = majoritySource(hall.read(), hall.now(other));
        CHECK(here == Rules::inForce(hall.read()).cite(rule::majority));
        if (chineseFirst)
            chinese.emplace();
        else
            chinese.reset();
        CHECK(majoritySource(hall.read(), hall.now(other)) != here);
        CHECK(majoritySource(hall.read(), hall.now(other)) ==
              Rules::inForce(hall.read()).cite(rule::majority));
    }
}

TEST_CASE("ballots: a count keeps its name when somebody goes on in another language") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.ok(hall.move(b, "open"));
    hall.ok(hall.move(b, "collect", hall.papers(10, 10)));
    hall.ok(hall.move(b, "count"));
    BallotCount count = countsOf(hall.read(), Id<Ballot>(b.id))[0];
    const QString name = count.name;
    InChinese chinese;
    count.countedBy = QStringLiteral("第一组");
    hall.ok(hall.book().update(count));
    CHECK(countsOf(hall.read(), Id<Ballot>(b.id))[0].name == name);
}

TEST_CASE("ballots: a first count that was removed can be made again") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.ok(hall.move(b, "open"));
    hall.ok(hall.move(b, "collect", hall.papers(10, 10)));
    hall.ok(hall.move(b, "count"));
    hall.ok(hall.book().remove(BallotCount::kind(), countsOf(hall.read(), Id<Ballot>(b.id))[0].id));
    BallotCount again;
    again.ballot = Id<Ballot>(b.id);
    hall.ok(hall.book().insert(again));
    CHECK(again.number == 1);
    BallotCount third;
    third.ballot = Id<Ballot>(b.id);
    CHECK_FALSE(hall.book().insert(third));
}
