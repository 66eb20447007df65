// SPDX-License-Identifier: GPL-3.0-or-later
// A rule's number as it is typed, and the office's own number set in one go.
#include "core/rules/number_words.h"
#include "core/rules/own_rules.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include "tests/support/office.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("rule numbers: what is printed is read back to the same, for every rule of every pack") {
    TempOffice o;
    int shapes = 0, seen = 0;
    for (const RulePack& pack : allPacks(o.read()))
        for (const Rule& rule : pack.rules) {
            const QString typed = typedNumber(rule.number);
            const auto read = readTypedNumber(rule.number, typed);
            INFO(rule.id.toStdString() << " " << typed.toStdString());
            REQUIRE(read);
            CHECK(*read == rule.number);
            shapes |= 1 << int(rule.number.shape);
            ++seen;
        }
    CHECK(seen > 50);
    CHECK(shapes == 0b11111); // every shape there is
}

TEST_CASE("rule numbers: what people type") {
    RuleNumber share;
    share.shape = RuleNumber::Share;
    share.share = {1, 2};
    share.strict = true;
    for (const char* text : {">1/2", "1/2", " > 1 / 2 ", "50%", "＞１／２", ">50%"}) {
        const auto read = readTypedNumber(share, QString::fromUtf8(text));
        INFO(text);
        REQUIRE(read);
        CHECK(read->strict);
        CHECK(read->share.numerator * 2 == read->share.denominator);
    }
    CHECK_FALSE(readTypedNumber(share, QStringLiteral(">=2/3"))->strict);
    CHECK_FALSE(readTypedNumber(share, QStringLiteral("≥2/3"))->strict);
    RuleNumber ceiling = share;
    ceiling.atMost = true;
    CHECK(readTypedNumber(ceiling, QStringLiteral("<1/5"))->strict);
    CHECK_FALSE(readTypedNumber(ceiling, QStringLiteral("≤1/5"))->strict);
    RuleNumber count;
    count.shape = RuleNumber::Count;
    RuleNumber range;
    range.shape = RuleNumber::Range;
    CHECK(readTypedNumber(range, QStringLiteral("3–5"))->most == 5);
    RuleNumber tiers;
    tiers.shape = RuleNumber::Tiers;
    CHECK(readTypedNumber(tiers, QStringLiteral("100：30，200：40"))->tiers.size() == 2);
    CHECK(readTypedNumber(tiers, QStringLiteral("none"))->tiers.isEmpty());
    RuleNumber applies;
    applies.shape = RuleNumber::Applies;
    CHECK(readTypedNumber(applies, QStringLiteral("是"))->least == 1);

    const std::vector<std::pair<RuleNumber, const char*>> wrong{{share, "3/2"},
                                                                {share, "1/0"},
                                                                {share, "0.5"},
                                                                {share, "<1/2"},
                                                                {share, ""},
                                                                {share, "half"},
                                                                {share, "-1/2"},
                                                                {share, "1/99999999"},
                                                                {ceiling, ">1/5"},
                                                                {count, "-3"},
                                                                {count, "3-5"},
                                                                {count, "3.5"},
                                                                {count, "9999999999"},
                                                                {range, "5"},
                                                                {range, "5-3"},
                                                                {tiers, "200:40,100:30"},
                                                                {tiers, "100:30,100:40"},
                                                                {tiers, "100"},
                                                                {applies, "maybe"},
                                                                {applies, "1"}};
    for (const auto& [like, text] : wrong) {
        const auto read = readTypedNumber(like, QString::fromUtf8(text));
        INFO(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().first().field == QStringLiteral("number"));
        CHECK_FALSE(read.error().first().mend.isEmpty());
    }
}

TEST_CASE("own rules: one deed makes the pack, sets the rule and has the office run under it") {
    TempOffice o;
    const auto pack = packByRef(o.read(), QStringLiteral("cn@1"));
    Rule rule = *pack->find(QString::fromUtf8(rule::papers));
    rule.number.least = rule.number.most = 12;
    rule.source = {QStringLiteral("本单位实施细则第九条"), QStringLiteral("own rules, 9")};
    const auto change = [&](const Rule& wanted) {
        return o.book().change({"test", "x"}, [&](Txn& txn) {
            return changeRule(txn, *pack, wanted, {}, txn.today()).map([](const QString&) {});
        });
    };
    CHECK_FALSE(change(rule)); // without a reason
    CHECK(chosenPackId(o.read()) == QStringLiteral("cn"));
    CHECK(ownPackFor(o.read(), *pack).isEmpty());
    rule.reason = QStringLiteral("山区邮路长");
    REQUIRE(change(rule));
    CHECK(Rules::inForce(o.read()).days(rule::papers) == 12);
    CHECK(ownPackFor(o.read(), *pack) == chosenPackId(o.read()));
    rule.number.least = rule.number.most = 14;
    REQUIRE(change(rule)); // into the same pack
    CHECK(Rules::inForce(o.read()).days(rule::papers) == 14);
    REQUIRE(o.book().undo(0));
    REQUIRE(o.book().undo(0));
    CHECK(chosenPackId(o.read()) == QStringLiteral("cn"));
    CHECK(Rules::inForce(o.read()).days(rule::papers) == 7);
}
