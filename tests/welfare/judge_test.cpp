// SPDX-License-Identifier: GPL-3.0-or-later
// The category of a household against a calculation written another way: by whole quotients and
// remainders of what is left a head and month, never by multiplying the limits out.
#include "core/welfare/judge.h"
#include "tests/support/catch.h"
#include <QRandomGenerator>

using namespace zhijia;

namespace {

/// a / b as the whole part (towards minus infinity) and what is left of it, 0 ≤ rest < b.
struct Quotient {
    qint64 whole = 0, rest = 0;
    Quotient(qint64 a, qint64 b) : whole(a / b), rest(a % b) {
        if (rest < 0) {
            rest += b;
            --whole;
        }
    }
};

/// Left a head and month < `limit` fen: its whole part decides, however large the rest is.
bool below(qint64 net, qint64 heads, qint64 limit) {
    return Quotient(net, 12 * heads).whole < limit;
}

/// Left a head and month < `limit` hundredths of a fen.
bool belowHundredths(qint64 net, qint64 heads, qint64 limit) {
    const Quotient fen(net, 12 * heads), cents(limit, 100);
    if (fen.whole != cents.whole)
        return fen.whole < cents.whole;
    // Equal whole fen: compare rest / (12 n) with rest / 100 by sixty digits of each, one by one.
    qint64 a = fen.rest, b = cents.rest;
    for (int digit = 0; digit < 60; ++digit) {
        a *= 10;
        b *= 10;
        const qint64 da = a / (12 * heads), db = b / 100;
        if (da != db)
            return da < db;
        a %= 12 * heads;
        b %= 100;
    }
    return false;
}

NeedyCategory another(const HouseholdFigures& h, const NeedyLines& l) {
    const qint64 net = h.income.fen() - h.rigid.fen();
    if (below(net, h.heads, l.line.fen()))
        return NeedyCategory::Deep;
    if (belowHundredths(net, h.heads, l.line.fen() * l.relativePercent))
        return NeedyCategory::Relative;
    if (h.lossKind == LossKind::DutyInjury || h.lossKind == LossKind::DutyDeath)
        return NeedyCategory::Accident;
    // loss / income > percent / 100, as whole per cent and what is left.
    if (h.loss.fen() > 0) {
        if (h.income.fen() == 0)
            return NeedyCategory::Accident;
        const Quotient share(h.loss.fen() * 100, h.income.fen());
        if (share.whole > l.lossPercent || (share.whole == l.lossPercent && share.rest > 0))
            return NeedyCategory::Accident;
    }
    return NeedyCategory::Above;
}

} // namespace

TEST_CASE("welfare: the category agrees with an independent calculation") {
    QRandomGenerator random(20261123);
    const NeedyLines fixed{Money::fen(1'000'00), 200, 80, 1, 200};
    QHash<int, int> seen;
    for (int round = 0; round < 200'000; ++round) {
        HouseholdFigures h;
        NeedyLines l = fixed;
        h.heads = 1 + random.bounded(9);
        if (round % 3 == 0) {
            l.line = Money::fen(1 + random.bounded(5'000'00));
            l.relativePercent = 100 + random.bounded(300);
            l.lossPercent = 1 + random.bounded(100);
        }
        // Half of them lie within a few fen of a limit, where mistakes are made.
        const qint64 limit = l.line.fen() * 12 * h.heads;
        const qint64 relative = limit * l.relativePercent / 100;
        h.rigid = Money::fen(random.bounded(50'000'00));
        h.income =
            round % 2 == 0
                ? Money::fen(qMax<qint64>(0, h.rigid.fen() + (round % 4 == 0 ? limit : relative) +
                                                 random.bounded(7) - 3))
                : Money::fen(random.bounded(400'000'00));
        if (round % 5 == 0) {
            h.lossKind = static_cast<LossKind>(1 + random.bounded(4));
            h.loss = round % 2 == 0
                         ? Money::fen(h.income.fen() * l.lossPercent / 100 + random.bounded(3) - 1)
                         : Money::fen(random.bounded(500'000'00));
            h.loss = qMax(h.loss, Money());
        }
        const Judgement j = judge(h, l);
        ++seen[static_cast<int>(j.category)];
        if (j.category != another(h, l)) {
            INFO("heads " << h.heads << " income " << h.income.fen() << " rigid " << h.rigid.fen()
                          << " loss " << h.loss.fen() << " line " << l.line.fen() << " percent "
                          << l.relativePercent);
            REQUIRE(j.category == another(h, l));
        }
        REQUIRE(j.perHead.fen() == Quotient(j.net.fen(), 12 * h.heads).whole);
    }
    for (const NeedyCategory c : {NeedyCategory::Deep, NeedyCategory::Relative,
                                  NeedyCategory::Accident, NeedyCategory::Above})
        CHECK(seen[static_cast<int>(c)] > 1000);
}

TEST_CASE("welfare: on the line is not below it, and a higher line never lifts anybody out") {
    const NeedyLines l{Money::fen(1'000'00), 200, 80, 1, 200};
    HouseholdFigures h;
    h.heads = 3;
    h.income = Money::fen(36'000'00); // 1,000 a head and month
    CHECK(judge(h, l).category == NeedyCategory::Relative);
    h.income = Money::fen(36'000'00 - 1);
    CHECK(judge(h, l).category == NeedyCategory::Deep);
    CHECK(judge(h, l).perHead == Money::fen(999'99));
    h.income = Money::fen(72'000'00);
    CHECK(judge(h, l).category == NeedyCategory::Above);
    h.loss = Money::fen(57'600'00); // exactly 80 %
    CHECK(judge(h, l).category == NeedyCategory::Above);
    h.loss = Money::fen(57'600'01);
    CHECK(judge(h, l).category == NeedyCategory::Accident);
    h.loss = Money();
    h.lossKind = LossKind::DutyDeath;
    CHECK(judge(h, l).category == NeedyCategory::Accident);
    h.lossKind = LossKind::None;
    h.income = Money();
    h.rigid = Money::fen(1); // owes: below zero, rounded down
    CHECK(judge(h, l).perHead == Money::fen(-1));
    CHECK(judge(h, l).category == NeedyCategory::Deep);

    QRandomGenerator random(5);
    const auto rank = [](NeedyCategory c) { return static_cast<int>(c); };
    for (int round = 0; round < 20'000; ++round) {
        h.heads = 1 + random.bounded(6);
        h.income = Money::fen(random.bounded(300'000'00));
        h.rigid = Money::fen(random.bounded(100'000'00));
        NeedyLines low{Money::fen(1 + random.bounded(3'000'00)), 100 + random.bounded(200), 80, 1,
                       200};
        NeedyLines high = low;
        high.line += Money::fen(random.bounded(500'00));
        REQUIRE(rank(judge(h, high).category) <= rank(judge(h, low).category));
        // One more mouth and no more income never lifts a household that has something left.
        HouseholdFigures more = h;
        ++more.heads;
        REQUIRE(rank(judge(more, low).category) <= rank(judge(h, low).category));
    }
}
