// SPDX-License-Identifier: GPL-3.0-or-later
// Shares and their exact boundaries, the packs that come with the program, and packs edited by
// hand.
#include "core/rules/holidays.h"
#include "core/rules/pack_json.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include "tests/support/office.h"
#include <QFile>

using namespace zhijia;
using zhijia::test::TempOffice;
using zhijia::test::why;

namespace {

Rules with(const char* id, const RuleNumber& number) {
    auto pack = std::make_shared<RulePack>();
    pack->rules << Rule{QString::fromUtf8(id), {}, number, {}, Sure::V};
    return Rules(pack);
}

RuleNumber share(qint64 num, qint64 den, bool strict, bool atMost = false) {
    RuleNumber n;
    n.shape = RuleNumber::Share;
    n.share = {num, den};
    n.strict = strict;
    n.atMost = atMost;
    return n;
}

QByteArray national() {
    QFile file(QStringLiteral(":/rules/cn-1.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("rules: a threshold is the first count that does, for every base up to 10,000") {
    const std::pair<qint64, qint64> shares[] = {{1, 2}, {2, 3}, {1, 3}, {1, 5}, {5, 100},
                                                {4, 5}, {1, 1}, {0, 1}, {3, 7}};
    for (const auto& [num, den] : shares)
        for (const bool strict : {false, true}) {
            const Rules floors = with(rule::quorum, share(num, den, strict));
            const Rules ceilings = with(rule::managers, share(num, den, strict, true));
            bool allRight = true;
            for (qint64 base = 0; base <= 10'000; ++base) {
                // Written from the definition: count/base compared with num/den, by cross
                // multiplication.
                const auto reaches = [&](qint64 count) {
                    return strict ? count * den > base * num : count * den >= base * num;
                };
                const auto below = [&](qint64 count) {
                    return strict ? count * den < base * num : count * den <= base * num;
                };
                const auto floor = floors.threshold(rule::quorum, base);
                allRight = allRight && reaches(floor.needed) &&
                           !(floor.needed > 0 && reaches(floor.needed - 1)) &&
                           floor.met(floor.needed) && !floor.met(floor.needed - 1);
                const auto ceiling = ceilings.threshold(rule::managers, base);
                const bool none =
                    strict &&
                    base * num == 0; // nothing is less than nothing: zero is the best there is
                allRight = allRight && (none ? ceiling.needed == 0 : below(ceiling.needed)) &&
                           !below(ceiling.needed + 1) && ceiling.met(ceiling.needed) &&
                           !ceiling.met(ceiling.needed + 1);
                if (!allRight)
                    FAIL(num << "/" << den << " strict " << strict << " base " << base << " floor "
                             << floor.needed << " ceiling " << ceiling.needed);
            }
        }
}

TEST_CASE("rules: the national pack says what the rules page says") {
    TempOffice o;
    const Rules rules = Rules::inForce(o.read());
    CHECK(rules.ref() == QStringLiteral("cn@1"));
    CHECK(rules.threshold(rule::quorum, 180).needed == 120);
    CHECK(rules.threshold(rule::quorum, 100).needed == 67);
    CHECK(rules.threshold(rule::majority, 180).needed == 91); // exactly half is not more than half
    CHECK(rules.threshold(rule::majority, 181).needed == 91);
    CHECK(rules.threshold(rule::managers, 104).needed == 20);
    CHECK(rules.threshold(rule::observers, 99).needed == 19);
    CHECK(rules.threshold(rule::presidium, 15).needed == 8);
    CHECK(rules.threshold(rule::electAttend, 10).needed == 7);
    CHECK(rules.threshold(rule::electVotes, 10).needed == 6);
    CHECK(rules.threshold(rule::extraordinary, 100).needed == 34);
    CHECK(rules.threshold(rule::deputiesShare, 1001).needed == 51);
    CHECK(rules.count(rule::deputiesLeast) == 30);
    CHECK(rules.days(rule::papers) == 7);
    CHECK(rules.count(rule::frequency) == 1);
    CHECK(rules.rule(rule::term).number.least == 3);
    CHECK(rules.rule(rule::term).number.most == 5);
    CHECK(rules.tier(rule::deputiesTiers, 5000) == 0);
    CHECK_FALSE(rules.cite(rule::quorum).isEmpty());
    CHECK_THROWS_AS(rules.rule("congress.nonsense"), std::logic_error);
    CHECK_THROWS_AS(rules.days(rule::deputiesLeast), std::logic_error);
}

TEST_CASE("rules: every built-in pack is whole, cited in both languages and survives printing") {
    TempOffice o;
    CHECK(builtInPacks().size() >= 3);
    for (const RulePack& pack : builtInPacks()) {
        INFO(pack.ref().toStdString());
        const auto whole = resolvePack(o.read(), pack);
        REQUIRE(whole);
        CHECK(whole->rules.size() == static_cast<qsizetype>(ruleCatalogue().size()));
        for (const Rule& r : whole->rules)
            CHECK_FALSE((r.text.zh.isEmpty() || r.text.en.isEmpty() || r.source.zh.isEmpty() ||
                         r.source.en.isEmpty()));
        const auto again = readRulePack(printRulePack(pack));
        REQUIRE(again);
        CHECK(*again == pack);
    }
}

TEST_CASE("rules: the local tiers override the national pack and keep the rest") {
    TempOffice o;
    REQUIRE(o.book().change({"test", "choose"},
                            [](Txn& txn) { return choosePack(txn, QStringLiteral("cn-tiers")); }));
    const Rules rules = Rules::inForce(o.read());
    CHECK(rules.ref() == QStringLiteral("cn-tiers@1"));
    CHECK(rules.tier(rule::deputiesTiers, 99) == 0);
    CHECK(rules.tier(rule::deputiesTiers, 100) == 30);
    CHECK(rules.tier(rule::deputiesTiers, 999) == 30);
    CHECK(rules.tier(rule::deputiesTiers, 1000) == 100);
    CHECK(rules.tier(rule::deputiesTiers, 9999) == 100);
    CHECK(rules.tier(rule::deputiesTiers, 10000) == 150);
    CHECK(rules.threshold(rule::quorum, 9).needed == 6);
    CHECK(rules.threshold(rule::frontLine, 9).needed == 5);
    CHECK_FALSE(o.book().change({"test", "choose"},
                                [](Txn& txn) { return choosePack(txn, QStringLiteral("mars")); }));
}

TEST_CASE("rules: an office edits a copy; the versions it used stay readable") {
    TempOffice o;
    auto copy = copyOfPack(o.read(), QStringLiteral("cn"), QStringLiteral("ours"));
    REQUIRE(copy);
    const auto save = [&](const QByteArray& json) {
        QString ref;
        const auto done = o.book().change({"test", "save"}, [&](Txn& txn) {
            return saveOwnPack(txn, json).map([&](const QString& r) { ref = r; });
        });
        return done ? ref : QString();
    };
    CHECK(save(*copy) == QStringLiteral("ours@1"));
    auto pack = *readRulePack(*copy);
    for (Rule& r : pack.rules)
        if (r.id == QLatin1StringView(rule::quorum))
            r.number.share = {3, 4};
    CHECK(save(printRulePack(pack)) == QStringLiteral("ours@2"));
    REQUIRE(o.book().change({"test", "choose"},
                            [](Txn& txn) { return choosePack(txn, QStringLiteral("ours")); }));
    CHECK(Rules::inForce(o.read()).threshold(rule::quorum, 100).needed == 75);
    CHECK(Rules::of(o.read(), QStringLiteral("ours@1")).threshold(rule::quorum, 100).needed == 67);
    CHECK(Rules::of(o.read(), QStringLiteral("cn@1")).threshold(rule::quorum, 100).needed == 67);
    o.reopen();
    CHECK(Rules::inForce(o.read()).ref() == QStringLiteral("ours@2"));
    CHECK_THROWS_AS(Rules::of(o.read(), QStringLiteral("ours@9")), EnvironmentError);

    pack.id = QStringLiteral("cn");
    CHECK(save(printRulePack(pack)).isEmpty()); // not over a built-in one
    pack.id = QStringLiteral("half");
    const QString silentOn = pack.rules.takeFirst().id;
    REQUIRE(silentOn == QLatin1StringView(rule::quorum));
    // As in a pack that was saved before the program knew the rule: the national one holds.
    CHECK(save(printRulePack(pack)) == QStringLiteral("half@1"));
    CHECK(Rules::of(o.read(), QStringLiteral("half@1")).threshold(rule::quorum, 100).needed == 67);
    pack.extends = QStringLiteral("cn@1");
    CHECK(save(printRulePack(pack)) == QStringLiteral("half@2"));
    pack.extends = QStringLiteral("half@3");
    CHECK(save(printRulePack(pack)).isEmpty()); // extends itself
}

TEST_CASE("rules: whatever is wrong in an edited pack is named with its place") {
    const QByteArray good = national();
    REQUIRE(readRulePack(good));
    struct Slip {
        QByteArray from, to;
        const char* place;
    };
    const Slip slips[] = {
        {"\"version\": 1", "\"version\": \"one\"", "version"},
        {"\"version\": 1", "\"version\": 1.5", "version"},
        {"\"pack\": \"cn\"", "\"pack\": \"C N\"", "pack"},
        {"\"region\": \"CN\"", "\"regoin\": \"CN\"", "region"},
        {"\"valid_from\": \"2012-02-13\"", "\"valid_from\": \"2012-02-30\"", "valid_from"},
        {"\"num\": 2, \"den\": 3", "\"num\": 4, \"den\": 3", "rules[0].number.num"},
        {"\"num\": 2, \"den\": 3", "\"num\": 2, \"den\": 0", "rules[0].number.den"},
        {"\"num\": 2, \"den\": 3", "\"num\": 0.67, \"den\": 1", "rules[0].number.num"},
        {"\"num\": 2, \"den\": 3, \"strict\": false", "\"num\": 2, \"den\": 3, \"strict\": \"no\"",
         "rules[0].number.strict"},
        {"\"num\": 2, \"den\": 3, \"strict\"", "\"num\": 2, \"den\": 3, \"strikt\"",
         "rules[0].number.strikt"},
        {"\"base\": \"entitled\"", "\"base\": \"everybody\"", "rules[0].number.base"},
        {"\"sure\": \"R\"", "\"sure\": \"X\"", "rules[0].sure"},
        {"congress.majority", "congress.quorum", "rules[1].id"},
        {"congress.majority", "congress.minority", "rules[1].id"},
        {"{\"count\": 7, \"unit\": \"days\"}", "{\"count\": 7, \"unit\": \"weeks\"}",
         "rules[13].number.unit"},
        {"{\"count\": 7, \"unit\": \"days\"}", "{\"count\": 7, \"unit\": \"years\"}",
         "rules[13].number"},
        {"{\"count\": 7, \"unit\": \"days\"}", "{\"count\": -7, \"unit\": \"days\"}",
         "rules[13].number.count"},
        {"{\"count\": 1, \"unit\": \"per_year\"}", "{\"count\": 0, \"unit\": \"per_year\"}",
         "rules[12].number"},
        {"{\"tiers\": []", "{\"tiers\": [{\"from\": 5, \"count\": 1}, {\"from\": 5, \"count\": 2}]",
         "rules[5].number.tiers[1].from"},
    };
    for (const Slip& slip : slips) {
        QByteArray bad = good;
        const auto at = bad.indexOf(slip.from);
        INFO(slip.from.toStdString() << " -> " << slip.to.toStdString());
        REQUIRE(at >= 0);
        bad.replace(at, slip.from.size(), slip.to);
        const auto pack = readRulePack(bad);
        REQUIRE_FALSE(pack);
        INFO(why(pack.error()));
        CHECK(std::ranges::any_of(pack.error(), [&](const Issue& i) {
            return i.field == QLatin1StringView(slip.place);
        }));
    }
    for (const QByteArray& ugly :
         {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray("null"),
          QByteArray("\xff\xfe\0x", 4), QByteArray("{\"rules\": 3}")})
        CHECK_FALSE(readRulePack(ugly));
    for (qsizetype cut = 0; cut + 1 < good.trimmed().size(); cut += 97)
        CHECK_FALSE(readRulePack(good.left(cut)));
}

TEST_CASE("rules: a pack holds from its first day to its last, and no longer") {
    TempOffice o;
    const auto save = [&](const char* id, QDate from, QDate to) {
        auto pack =
            *readRulePack(*copyOfPack(o.read(), QStringLiteral("cn"), QString::fromUtf8(id)));
        pack.validFrom = from;
        pack.validTo = to;
        REQUIRE(o.book().change({"test", "save"}, [&](Txn& txn) {
            return saveOwnPack(txn, printRulePack(pack)).map([](const QString&) {});
        }));
    };
    const auto choose = [&](const char* id) {
        return o.book().change({"test", "choose"},
                               [&](Txn& txn) { return choosePack(txn, QString::fromUtf8(id)); });
    };
    const QDate today = o.read().today(); // 2026-03-02
    save("past", QDate(2020, 1, 1), today.addDays(-1));
    save("future", today.addDays(1), {});
    save("ours", QDate(2020, 1, 1), today);
    save("ours", today.addDays(1), {}); // ours@2 holds from tomorrow on
    CHECK_FALSE(choose("past"));
    CHECK_FALSE(choose("future"));
    REQUIRE(choose("ours"));
    CHECK(Rules::inForce(o.read()).ref() == QStringLiteral("ours@1"));
    CHECK(chosenPackNotes(o.read()).isEmpty());
    o.clock.advance(24 * 3600);
    CHECK(Rules::inForce(o.read()).ref() == QStringLiteral("ours@2"));
    REQUIRE(choose("future"));
    o.clock.advance(-24 * 3600);
    CHECK(Rules::inForce(o.read()).ref() == QStringLiteral("cn@1"));
    CHECK(chosenPackNotes(o.read()).size() == 1);
    CHECK(Rules::of(o.read(), QStringLiteral("past@1")).ref() ==
          QStringLiteral("past@1")); // what ran under it still does
    CHECK(allPacks(o.read()).size() == builtInPacks().size() + 4);
}

TEST_CASE("rules: choosing and saving are undone; the text of a version is never given again") {
    TempOffice o;
    const QByteArray copy = *copyOfPack(o.read(), QStringLiteral("cn"), QStringLiteral("ours"));
    const auto save = [&] {
        QString ref;
        REQUIRE(o.book().change({"test", "save"}, [&](Txn& txn) {
            return saveOwnPack(txn, copy).map([&](const QString& r) { ref = r; });
        }));
        return ref;
    };
    CHECK(save() == QStringLiteral("ours@1"));
    REQUIRE(o.book().change({"test", "choose"},
                            [](Txn& txn) { return choosePack(txn, QStringLiteral("ours")); }));
    CHECK(Rules::inForce(o.read()).ref() == QStringLiteral("ours@1"));
    REQUIRE(o.book().undo());
    CHECK(Rules::inForce(o.read()).ref() == QStringLiteral("cn@1"));
    REQUIRE(o.book().undo());
    CHECK(allPacks(o.read()).size() == builtInPacks().size());
    CHECK(Rules::of(o.read(), QStringLiteral("ours@1")).ref() == QStringLiteral("ours@1"));
    CHECK(save() == QStringLiteral("ours@2"));
}

TEST_CASE("calendar: the office's own days win over the table, and are deeds") {
    TempOffice o;
    CHECK_FALSE(calendarOf(o.read())->isWorkday(QDate(2026, 10, 1)));
    CHECK(calendarOf(o.read())->isProvisional(QDate(2027, 2, 6)));
    const auto add = [&](const QString& text) {
        int changed = -1;
        const auto days = parseSpecialDays(text);
        REQUIRE(days);
        REQUIRE(o.book().change({"test", "days"}, [&](Txn& txn) {
            return addSpecialDays(txn, *days).map([&](int n) { changed = n; });
        }));
        return changed;
    };
    const QString list =
        QStringLiteral("2027-01-01\toff\t元旦\n2027-02-06\t休\t春节\n2027-02-14\twork\t补班\n");
    CHECK(add(list) == 3);
    CHECK(add(list) == 0);
    auto calendar = calendarOf(o.read());
    CHECK_FALSE(calendar->isWorkday(QDate(2027, 2, 6)));
    CHECK(calendar->isWorkday(QDate(2027, 2, 14))); // a Sunday
    CHECK(calendar->nameOf(QDate(2027, 2, 6)) == QStringLiteral("春节"));
    CHECK_FALSE(calendar->isProvisional(QDate(2027, 5, 20)));
    CHECK(add(QStringLiteral("2026-10-01\twork\n")) == 1);
    CHECK(calendarOf(o.read())->isWorkday(QDate(2026, 10, 1)));
    o.reopen();
    CHECK(ownSpecialDays(o.read()).size() == 4);
    REQUIRE(o.book().undo());
    CHECK_FALSE(calendarOf(o.read())->isWorkday(QDate(2026, 10, 1)));
    const auto remove = [&](QDate day) {
        return o.book().change({"test", "days"},
                               [&](Txn& txn) { return removeSpecialDay(txn, day); });
    };
    REQUIRE(remove(QDate(2027, 2, 14)));
    CHECK_FALSE(remove(QDate(2027, 2, 14)));
    CHECK_FALSE(calendarOf(o.read())->isWorkday(QDate(2027, 2, 14)));
}
