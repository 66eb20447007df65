// SPDX-License-Identifier: GPL-3.0-or-later
// Majorities, identities and elections as properties, against calculations of another make.
#include "core/ballots/marks.h"
#include "tests/support/catch.h"
#include <QRandomGenerator>

using namespace zhijia;

namespace {

qint64 pick(QRandomGenerator& random, qint64 most) { return random.bounded(int(most + 1)); }

std::string text(const Issues& issues) {
    std::string all;
    for (const Issue& i : issues)
        all += (i.text + u'|' + i.mend + u'\n').toStdString();
    return all;
}

} // namespace

TEST_CASE("ballots: a majority of every base from 0 to 10,000, strict or not, by counting up") {
    for (const Ratio share : {Ratio{1, 2}, Ratio{2, 3}, Ratio{3, 4}, Ratio{1, 3}, Ratio{1, 1}})
        for (const bool strict : {true, false}) {
            const Majority m{RuleBase::Entitled, share, strict};
            qint64 expected = 0; // grows with the base: found by trying, never by dividing
            for (qint64 base = 0; base <= 10'000; ++base) {
                const auto does = [&](qint64 votes) {
                    const qint64 left = votes * share.denominator, right = base * share.numerator;
                    return strict ? left > right : left >= right;
                };
                while (!does(expected))
                    ++expected;
                const qint64 least = qMax<qint64>(1, expected);
                if (m.needed(base) != least || m.met(least, base) != (base > 0) ||
                    m.met(least - 1, base))
                    FAIL(base << " of " << share.print().toStdString() << " strict " << strict);
            }
        }
    CHECK(Majority{RuleBase::Entitled, {1, 2}, true}.needed(180) == 91);
    CHECK(Majority{RuleBase::Entitled, {1, 2}, false}.needed(180) == 90);
    CHECK_FALSE(Majority{RuleBase::YesNo, {1, 2}, false}.met(0, 0));
}

TEST_CASE("ballots: absent, abstaining and invalid never make the base of all entitled smaller") {
    QRandomGenerator random(2026);
    for (int round = 0; round < 20'000; ++round) {
        BallotNumbers n;
        n.entitled = pick(random, 10'000);
        n.present = pick(random, n.entitled);
        n.issued = pick(random, n.present);
        n.returned = pick(random, n.issued);
        CountTotals count;
        count.papers = n.returned;
        count.invalid = pick(random, n.returned);
        ItemTally t;
        t.yes = pick(random, count.valid());
        t.no = pick(random, count.valid() - t.yes);
        t.invalid = pick(random, count.valid() - t.yes - t.no);
        t.abstain = count.valid() - t.yes - t.no - t.invalid;
        count.items = {t};
        CHECK(checkNumbers(n).isEmpty());
        CHECK(checkCount(n, count, {QStringLiteral("x")}).isEmpty());
        CHECK(baseOf(RuleBase::Entitled, n, count, t) == n.entitled);
        CHECK(baseOf(RuleBase::Present, n, count, t) == n.present);
        CHECK(baseOf(RuleBase::Cast, n, count, t) == n.returned);
        CHECK(baseOf(RuleBase::Valid, n, count, t) == count.valid() - t.invalid);
        CHECK(baseOf(RuleBase::YesNo, n, count, t) == t.yes + t.no);
        // One number wrong by anything is never overlooked.
        const qint64 slip = 1 + pick(random, 3);
        for (qint64 ItemTally::*part :
             {&ItemTally::yes, &ItemTally::no, &ItemTally::abstain, &ItemTally::invalid}) {
            CountTotals wrong = count;
            wrong.items[0].*part += slip;
            CHECK_FALSE(checkCount(n, wrong, {QStringLiteral("x")}).isEmpty());
            CHECK_FALSE(compareCounts(count, wrong, {QStringLiteral("x")}).isEmpty());
        }
        CountTotals missing = count;
        missing.papers += slip;
        CHECK_FALSE(checkCount(n, missing, {QStringLiteral("x")}).isEmpty());
        CHECK(compareCounts(count, count, {}).isEmpty());
    }
}

TEST_CASE("ballots: what does not add up is explained") {
    const BallotNumbers n{true, 120, 100, 96, 95};
    CHECK(checkNumbers(n).isEmpty());
    CHECK(text(checkNumbers({true, 120, 100, 101, 95})).find("observers") != std::string::npos);
    const Issues more = checkNumbers({true, 120, 100, 96, 99}, QStringLiteral("《办法》"));
    REQUIRE(more.size() == 1);
    CHECK(more[0].rule == QStringLiteral("《办法》"));
    CHECK(more[0].text.contains(QStringLiteral("3 more")));
    CHECK(text(checkNumbers({true, 50, 60, 40, 40})).find("entitled") != std::string::npos);
    CHECK(checkNumbers({true, 50, 50, -1, 0}).size() == 1);

    CountTotals count;
    count.papers = 145;
    count.items = {{70, 40, 35}};
    CHECK(text(checkCount(n, count, {}, {50, 50, 45})).find("Bundle 1 has exactly 50") !=
          std::string::npos);
    count.papers = 59; // 95 with its digits swapped
    CHECK(text(checkCount(n, count, {}, {})).find("swapped") != std::string::npos);
    count.papers = 95;
    count.invalid = 5;
    count.items = {{60, 20, 15}};
    CHECK(text(checkCount(n, count, {QStringLiteral("方案")})).find("number of invalid papers") !=
          std::string::npos);
    CountTotals a, b;
    a.papers = b.papers = 95;
    a.items = {{60, 20, 15}};
    b.items = {{59, 21, 15}};
    const std::string why = text(compareCounts(a, b, {QStringLiteral("方案")}));
    CHECK(why.find("方案: for 60 and 59, against 20 and 21") != std::string::npos);
    CHECK(why.find("1 papers were read as \"for\" by the first and \"against\" by the second") !=
          std::string::npos);
}

TEST_CASE("ballots: whoever is elected has the majority, a seat, and no equal left outside") {
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        const int candidates = 1 + int(pick(random, 12));
        const qint64 seats = 1 + pick(random, candidates - 1), base = pick(random, 40);
        const Majority m{RuleBase::Entitled, {1, 2}, pick(random, 1) == 1};
        QList<qint64> votes, bases;
        for (int i = 0; i < candidates; ++i) {
            votes << pick(random, base);
            bases << base;
        }
        const auto result = electionOutcomes(votes, bases, m, seats);
        for (int i = 0; i < candidates; ++i) {
            // Independently: how many with a majority stand before or beside this one.
            qint64 before = 0, beside = 0;
            for (int k = 0; k < candidates; ++k)
                if (m.met(votes[k], base)) {
                    before += votes[k] > votes[i];
                    beside += votes[k] == votes[i];
                }
            const auto expected = !m.met(votes[i], base) || before >= seats
                                      ? BallotOutcome::NotElected
                                  : before + beside <= seats ? BallotOutcome::Elected
                                                             : BallotOutcome::Tied;
            CHECK(result[i] == expected);
        }
    }
}

TEST_CASE("ballots: papers keyed in any way add up to the same, and read back as they were") {
    QRandomGenerator random(99);
    for (int round = 0; round < 300; ++round) {
        BallotShape shape;
        shape.way = round % 3 == 0   ? BallotWay::Secret
                    : round % 3 == 1 ? BallotWay::Appraisal
                                     : BallotWay::Election;
        shape.items = 1 + int(pick(random, 20));
        shape.grades = shape.way == BallotWay::Appraisal ? 4 : 0;
        if (shape.isElection()) {
            const bool two = pick(random, 1) == 1;
            shape.posts = two ? QStringList{QStringLiteral("主席"), QStringLiteral("委员")}
                              : QStringList{QString()};
            shape.seats = shape.limits = two ? QList<qint64>{1, 3} : QList<qint64>{5};
            for (int i = 0; i < shape.items; ++i)
                shape.postOf << (two ? i % 2 : 0);
        }
        QList<PaperMarks> papers;
        CountTotals one;
        for (int p = 0; p < 60; ++p) {
            PaperMarks paper;
            paper.invalid = pick(random, 9) == 0;
            const QByteArray signs = shape.way == BallotWay::Appraisal ? "01234x" : "123x";
            for (int i = 0; i < shape.items && !paper.invalid; ++i)
                paper.marks += signs[pick(random, signs.size() - 1)];
            if (shape.isElection() && !paper.invalid && pick(random, 5) == 0)
                paper.others << WrittenIn{int(shape.posts.size()) - 1, QStringLiteral("李四")};
            papers << paper;
            addPaper(shape, paper, one);
        }
        const auto again = readPapers(shape, printPapers(shape, papers));
        INFO(printPapers(shape, papers).toStdString());
        REQUIRE(again);
        REQUIRE(again->size() == papers.size());
        CHECK(printPapers(shape, *again) == printPapers(shape, papers));
        const CountTotals all = addUp(shape, *again);
        CHECK(compareCounts(all, one, {}).isEmpty());
        CHECK(checkCount({true, 100, 100, 60, 60}, all, {}).isEmpty());
        CHECK(checkMarks(shape, all).isEmpty());
        const auto totals = readTotals(shape, printTotals(shape, all.items));
        REQUIRE(totals);
        CHECK(*totals == all.items);
        const auto others = readOthers(shape, printOthers(shape, all.others));
        REQUIRE(others);
        CHECK(*others == all.others);
    }
}

TEST_CASE("ballots: papers that cannot be are refused, in words and by number") {
    BallotShape shape;
    shape.items = 3;
    for (const char* wrong : {"11", "1111", "114", "1a1", "+张三", "111+张三", "１１", "!!"})
        CHECK_FALSE(readPaper(shape, QString::fromUtf8(wrong)));
    CHECK(readPaper(shape, QStringLiteral("１ ２ ３"))->marks == "123");
    CHECK(readPaper(shape, QStringLiteral("10."))->marks == "13x");
    CHECK(readPaper(shape, QStringLiteral("*"))->invalid);
    const auto several = readPapers(shape, QStringLiteral("111\n\n12\r\n!,123"));
    REQUIRE_FALSE(several);
    CHECK(several.error()[0].text.contains(QStringLiteral("Paper 2")));
    CHECK(readPapers(shape, QString(2'000, u'9') + u'\n').error().size() == 1);
    for (const char* wrong : {"1/2", "1/2/3 4/5/6", "1/2/x 1/2/3 1/2/3", "1/2/3 1/2/3 -1/2/3",
                              "1/2/3 1/2/3 99999999999/0/0", ""})
        CHECK_FALSE(readTotals(shape, QString::fromUtf8(wrong)));
    CHECK_FALSE(readPosts(QStringLiteral("主席")));
    CHECK_FALSE(readPosts(QStringLiteral("主席: 0")));
    CHECK_FALSE(readPosts(QStringLiteral("主席: 1\n主席: 2")));
    const auto posts = readPosts(QStringLiteral("主席：1；委员 3名"));
    REQUIRE(posts);
    CHECK(posts->size() == 2);
    CHECK((*posts)[1].seats == 3);
    CHECK_FALSE(readGrades(QStringLiteral("优秀")));
    CHECK_FALSE(readGrades(QStringLiteral("优秀/优秀")));
}

TEST_CASE("ballots: too many marks spoil the paper of one post, or that post's part of several") {
    BallotShape shape;
    shape.way = BallotWay::Election;
    shape.items = 3;
    shape.posts = QStringList{QString()};
    shape.seats = shape.limits = {2};
    shape.postOf = {0, 0, 0};
    CountTotals t =
        addUp(shape, *readPapers(shape, QStringLiteral("111\n113\n133+张三\n113+张三")));
    CHECK(t.papers == 4);
    CHECK(t.invalid == 2);
    CHECK(t.items[0].yes == 2);
    CHECK(t.others.value({0, QStringLiteral("张三")}) == 1);
    shape.posts = QStringList{QStringLiteral("主席"), QStringLiteral("委员")};
    shape.seats = shape.limits = {1, 1};
    shape.postOf = {0, 1, 1};
    t = addUp(shape, *readPapers(shape, QStringLiteral("111\n121")));
    CHECK(t.invalid == 0);
    CHECK(t.items[0].yes == 2);
    CHECK(t.items[1].invalid == 1);
    CHECK(t.items[2].yes == 1);
    CHECK_FALSE(readPaper(shape, QStringLiteral("111+张三"))); // for which post?
}
