// SPDX-License-Identifier: GPL-3.0-or-later
// Steps and starts: the table as it is typed, and the rules of thumb.
#include "core/auction/increments.h"
#include "tests/charity/bazaar.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("increments: a table is read in any order and written back to the same") {
    const auto table = readIncrements(u8("５００:50，0：10; 200:20"));
    REQUIRE(table);
    CHECK(incrementsText(*table) == u8("0:10 200:20 500:50"));
    CHECK(*readIncrements(incrementsText(*table)) == *table);
    CHECK(incrementAt(*table, Money::fen(0)) == Money::fen(1'000));
    CHECK(incrementAt(*table, Money::fen(19'999)) == Money::fen(1'000));
    CHECK(incrementAt(*table, Money::fen(20'000)) == Money::fen(2'000));
    CHECK(incrementAt(*table, Money::fen(90'000'000)) == Money::fen(5'000));
    CHECK(readIncrements(u8(" "))->isEmpty());
    CHECK(incrementAt({}, Money::fen(100)) == Money());
}

TEST_CASE("increments: what is no table is refused in words") {
    const std::pair<const char*, const char*> wrong[] = {
        {"10", "no line of a table"},       {"0:10 5", "no line of a table"},
        {"0:10:20", "no line of a table"},  {"0:x", "no line of a table"},
        {"0:0", "would rise by"},           {"0:-5", "would rise by"},
        {"0:10 0:20", "given twice"},       {"100:10", "says nothing below 100.00"},
        {"0:99999999999", "would rise by"},
    };
    for (const auto& [text, why] : wrong) {
        INFO(text);
        const auto table = readIncrements(u8(text));
        REQUIRE_FALSE(table);
        CHECK(table.error().first().text.contains(u8(why)));
        CHECK_FALSE(table.error().first().mend.isEmpty());
    }
}

TEST_CASE("increments: a start is about a third, a step about a tenth") {
    const auto start = [](qint64 yuan) {
        return proposedStart(Money::fen(yuan * 100), {1, 3}).fen() / 100;
    };
    const auto step = [](qint64 yuan) {
        return proposedStep(Money::fen(yuan * 100), {1, 10}).fen() / 100;
    };
    CHECK(start(0) == 1);
    CHECK(start(1) == 1);
    CHECK(start(100) == 33);
    CHECK(start(1'000) == 330);
    CHECK(start(12'345) == 4'100);
    CHECK(step(1) == 1);
    CHECK(step(33) == 2); // 3.3 lies nearer to 2 than to 5
    CHECK(step(330) == 20);
    CHECK(step(1'000) == 100);
    CHECK(step(4'100) == 500);
    for (qint64 yuan = 1; yuan < 3'000'000; yuan = yuan * 7 / 5 + 1) {
        const Money worth = Money::fen(yuan * 100), s = proposedStart(worth, {1, 3}),
                    by = proposedStep(s, {1, 10});
        INFO(yuan);
        CHECK(s.fen() % 100 == 0);
        CHECK(by.fen() % 100 == 0);
        CHECK(by.fen() >= 100);
        if (yuan >= 30) { // roughly: rounding is a twentieth at most
            CHECK(s.fen() * 3 >= worth.fen() * 9 / 10);
            CHECK(s.fen() * 3 <= worth.fen() * 11 / 10);
        }
        if (yuan >= 100) {
            CHECK(by.fen() * 10 >= s.fen() / 2);
            CHECK(by.fen() * 10 <= s.fen() * 2);
        }
    }
}
