// SPDX-License-Identifier: GPL-3.0-or-later
// Names written in at elections: never more votes than papers, and never a name that is printed.
#include "core/ballots/counting_desk.h"
#include "core/ballots/item.h"
#include "tests/ballots/hall.h"
#include <QRandomGenerator>

using namespace zhijia;
using zhijia::test::BallotHall;
using zhijia::test::why;

namespace {

struct Election : BallotHall {
    Ballot b;
    std::vector<BallotCount> counts;
    Election()
        : b(ballot(BallotWay::Election,
                   {QStringLiteral("赵一"), QStringLiteral("钱二"), QStringLiteral("孙三")})) {
        ok(move(b, "open"));
        ok(move(b, "collect", papers(10, 10)));
        ok(move(b, "count"));
        counts = countsOf(read(), Id<Ballot>(b.id));
    }
    Outcome<Receipt> enter(const char* text, const char* others) {
        BallotBundle bundle;
        bundle.count = Id<BallotCount>(counts[0].id);
        bundle.totals = QString::fromUtf8(text);
        bundle.others = QString::fromUtf8(others);
        bundle.papers = 10;
        return book().insert(bundle);
    }
};

} // namespace

TEST_CASE("ballots: typed totals hold no more written-in votes than valid papers") {
    Election e; // two seats, ten papers
    const auto many = e.enter("5/5/0 5/5/0 0/10/0", "李四 90");
    REQUIRE_FALSE(many);
    CHECK(why(many.error()).find("李四") != std::string::npos);
    CHECK_FALSE(e.enter("5/5/0 5/5/0 0/10/0", "李四 11"));
    // 20 marks are allowed on ten papers: 10 + 8 + 3 are one too many.
    const auto marks = e.enter("10/0/0 8/2/0 0/10/0", "李四 3");
    REQUIRE_FALSE(marks);
    CHECK(why(marks.error()).find("21") != std::string::npos);
    CHECK_FALSE(e.enter("10/0/0 10/0/0 1/9/0", ""));
    e.ok(e.enter("10/0/0 8/2/0 0/10/0", "李四 2"));
}

TEST_CASE("ballots: whatever papers add up to is never refused as too many marks") {
    QRandomGenerator random(31);
    for (int round = 0; round < 2'000; ++round) {
        CountTotals count;
        count.papers = 1 + random.bounded(60);
        count.invalid = random.bounded(int(count.papers) + 1);
        count.items = {{count.valid(), 0, 0}};
        const WrittenIn name{0, QStringLiteral("李四")};
        const BallotNumbers n{true, 100, 100, 100, count.papers};
        count.others[name] = random.bounded(int(count.valid()) + 1);
        CHECK(checkCount(n, count, {QStringLiteral("x")}).isEmpty());
        count.others[name] = count.valid() + 1 + random.bounded(100);
        CHECK_FALSE(checkCount(n, count, {QStringLiteral("x")}).isEmpty());
    }
}

TEST_CASE("ballots: a name that is printed is marked and not written in") {
    Election e;
    const auto twice = e.bundle(e.counts[0], "122+赵一");
    REQUIRE_FALSE(twice);
    CHECK(why(twice.error()).find("on the paper") != std::string::npos);
    CHECK_FALSE(e.bundle(e.counts[0], "222+ 赵　一"));
    CHECK_FALSE(e.enter("5/5/0 5/5/0 0/10/0", "赵一 2"));
    CountingDesk desk(shapeOf(e.read(), e.b));
    CHECK_FALSE(desk.writeIn(QStringLiteral("赵一")).isEmpty());
    // Another of that name is told apart by the unit.
    CHECK(desk.writeIn(QStringLiteral("赵一（二车间）")).isEmpty());
    e.ok(e.bundle(e.counts[0], "222+赵一（二车间）"));
}

TEST_CASE("ballots: a name of several words is read back as it was written in") {
    BallotShape shape;
    shape.way = BallotWay::Election;
    shape.items = 3;
    shape.posts = QStringList{QString()};
    shape.seats = shape.limits = {5};
    shape.postOf = {0, 0, 0};
    for (const char* name : {"John Smith", "阿卜杜拉·买买提", "Anna Maria de la Cruz", "Alex",
                             "Max X", "张三（2车间）", "李四 女", "O'Brien-Lee"}) {
        CountingDesk desk(shape);
        INFO(name);
        CHECK(desk.writeIn(QString::fromUtf8(name)).isEmpty());
        for (int i = 0; i < shape.items; ++i)
            CHECK(desk.key(u'1').isEmpty());
        CHECK(desk.enter().isEmpty());
        for (int i = 0; i < shape.items; ++i)
            CHECK(desk.key(u'2').isEmpty());
        CHECK(desk.enter().isEmpty());
        const QString stored = printPapers(shape, desk.papers());
        const auto papers = readPapers(shape, stored);
        REQUIRE(papers);
        REQUIRE(papers->size() == 2);
        CHECK(printPapers(shape, *papers) == stored);
        const CountTotals all = addUp(shape, *papers);
        REQUIRE(all.others.size() == 1);
        const auto others = readOthers(shape, printOthers(shape, all.others));
        REQUIRE(others);
        CHECK(*others == all.others);
    }
    CountingDesk desk(shape);
    for (const char* name : {"张三,李四", "张三；李四", "张三 112", "112", "张三!"}) {
        INFO(name);
        CHECK_FALSE(desk.writeIn(QString::fromUtf8(name)).isEmpty());
    }
    CHECK_FALSE(readPapers(shape, QStringLiteral("111+张三 112"))); // one line, two papers
    CHECK(readPapers(shape, QStringLiteral("111+张三\n112 113"))->size() == 3);
    CHECK(readOthers(shape, QStringLiteral("张三x3; 李四×2票"))->size() == 2);
}
