// SPDX-License-Identifier: GPL-3.0-or-later
// How far an office's own number may go, and what the history says of it.
#include "core/rules/catalogue_fund.h"
#include "core/rules/limits.h"
#include "core/rules/own_rules.h"
#include "core/rules/pack_json.h"
#include "core/rules/packs.h"
#include "core/rules/rule_words.h"
#include "core/rules/rules.h"
#include "tests/support/chinese.h"
#include "tests/support/office.h"

using namespace zhijia;
using zhijia::test::InChinese;
using zhijia::test::TempOffice;
using zhijia::test::why;

namespace {

struct Limits : TempOffice {
    Rule rule(const char* id) const {
        Rule rule = *packByRef(office->read(), QStringLiteral("cn@1"))->find(QLatin1StringView(id));
        rule.source = {QStringLiteral("本单位办法第八条"), QStringLiteral("Our own rules, 8")};
        rule.reason = QStringLiteral("班组人数较多");
        return rule;
    }
    Rule counted(const char* id, qint64 count) const {
        Rule r = rule(id);
        r.number.least = r.number.most = count;
        return r;
    }
    Rule shared(const char* id, qint64 part, qint64 whole, bool strict = false) const {
        Rule r = rule(id);
        r.number.share = {part, whole};
        r.number.strict = strict;
        return r;
    }
    Outcome<Receipt> change(const Rule& wanted) {
        const auto pack = chosenPack(read());
        return book().change({"test", "x"}, [&](Txn& txn) {
            return changeRule(txn, *pack, wanted, {}, txn.today()).map([](const QString&) {});
        });
    }
    void refused(const Rule& wanted) {
        INFO(wanted.id.toStdString());
        const auto done = change(wanted);
        REQUIRE_FALSE(done);
        INFO(why(done.error()));
        CHECK(done.error().first().field == QStringLiteral("number"));
        CHECK_FALSE(done.error().first().mend.isEmpty());
    }
    /// Set, and what is said of it.
    Issues notes(const Rule& wanted) {
        const auto done = change(wanted);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        return done->notes;
    }
};

} // namespace

TEST_CASE("rule limits: what the program keeps to in any case cannot be switched off") {
    Limits o;
    for (const char* id : {rule::fundBalance, rule::fundEntry, rule::fundPurpose, rule::fundNumbers,
                           rule::fundReversal, rule::fundPeriod, rule::ballotReturned})
        o.refused(o.counted(id, 0));
    // Its source and its words may be the office's own.
    CHECK(o.notes(o.rule(rule::fundBalance)).isEmpty());
    // Nor by a whole pack that somebody edited.
    Rule off = o.counted(rule::fundEntry, 0);
    RulePack pack = *packByRef(o.read(), QStringLiteral("cn@1"));
    pack.id = QStringLiteral("ours");
    pack.rules = {off};
    pack.extends = QStringLiteral("cn@1");
    const auto saved = o.book().change({"test", "save"}, [&](Txn& txn) {
        return saveOwnPack(txn, printRulePack(pack)).map([](const QString&) {});
    });
    REQUIRE_FALSE(saved);
    CHECK(saved.error().first().field == QString::fromUtf8(rule::fundEntry));
}

TEST_CASE("rule limits: every rule without a figure is kept in any case or asked for somewhere") {
    // Those that are asked for with Rules::applies; a new one belongs here or into isAlwaysKept.
    const QStringList asked{QStringLiteral("congress.deputy.moved"),
                            QStringLiteral("congress.deputy.by_election"),
                            QStringLiteral("congress.ballot.secret"),
                            QStringLiteral("congress.ballot.counts"),
                            QStringLiteral("congress.ballot.scrutineer"),
                            QStringLiteral("congress.heads.confirm"),
                            QStringLiteral("notice.counting"),
                            QStringLiteral("consultation.negotiators.equal"),
                            QStringLiteral("consultation.negotiators.chief"),
                            QStringLiteral("consultation.recorder"),
                            QStringLiteral("consultation.chairs"),
                            QStringLiteral("consultation.provinces"),
                            QStringLiteral("joint.chair"),
                            QStringLiteral("joint.explained")};
    for (const RuleUse& use : ruleCatalogue()) {
        INFO(use.id);
        if (use.shape == RuleNumber::Applies)
            CHECK(isAlwaysKept(QString::fromUtf8(use.id)) !=
                  asked.contains(QString::fromUtf8(use.id)));
        else
            CHECK_FALSE(isAlwaysKept(QString::fromUtf8(use.id)));
    }
}

TEST_CASE("rule limits: numbers that no rule has are refused") {
    Limits o;
    o.refused(o.counted(rule::noticeDays, 100'000));
    o.refused(o.counted(rule::papers, 251));
    o.refused(o.counted(rule::proposalSeconders, 100'001));
    Rule tiers = o.rule(rule::deputiesTiers);
    tiers.number.tiers = {{40, 30}, {100, 20}};
    o.refused(tiers);
    tiers.number.tiers = {{100, 20}, {400, 30}, {5000, 30}};
    CHECK(o.notes(tiers).isEmpty());
    CHECK(o.notes(o.counted(rule::noticeDays, 250)).isEmpty());
}

TEST_CASE(
    "rule limits: what is weaker than the national rule is said, with its number and source") {
    Limits o;
    const auto weaker = [&](const Rule& wanted, const char* national) {
        INFO(wanted.id.toStdString());
        const Issues notes = o.notes(wanted);
        REQUIRE(notes.size() == 1);
        INFO(why(notes));
        CHECK(notes.first().severity == Severity::Warning);
        CHECK(notes.first().text.contains(QString::fromUtf8(national)));
        CHECK_FALSE(notes.first().rule.isEmpty());
        CHECK_FALSE(notes.first().mend.isEmpty());
    };
    const auto silent = [&](const Rule& wanted) {
        INFO(wanted.id.toStdString());
        CHECK(o.notes(wanted).isEmpty());
    };
    weaker(o.shared(rule::quorum, 0, 1), "at least 2/3");
    weaker(o.shared(rule::quorum, 1, 2), "at least 2/3");
    silent(o.shared(rule::quorum, 3, 4));
    silent(o.shared(rule::quorum, 2, 3, true));              // more than two thirds asks for more
    weaker(o.shared(rule::majority, 1, 2), "more than 1/2"); // exactly half is not enough
    silent(o.shared(rule::majority, 2, 3));
    Rule managers = o.shared(rule::managers, 30, 100); // a ceiling
    weaker(managers, "at most 20/100");
    silent(o.shared(rule::managers, 10, 100));
    weaker(o.shared(rule::extraordinary, 1, 2), "at least 1/3"); // harder for the deputies
    silent(o.shared(rule::extraordinary, 1, 4));
    weaker(o.counted(rule::papers, 5), "7 days");
    silent(o.counted(rule::papers, 10));
    weaker(o.counted(rule::ballotCounts, 0), "applies");
    // A rule of some regions binds nobody, unless nothing is left of it.
    silent(o.counted(rule::noticeDays, 3));
    weaker(o.counted(rule::noticeDays, 0), "5 working days");
    weaker(o.counted(rule::proposalSeconders, 0), "2 persons");
    silent(o.counted(rule::proposalReply, 10)); // sooner is stricter
    // The packs of the program say nothing against themselves.
    for (const RulePack& pack : builtInPacks())
        CHECK(weakerThanNational(pack).isEmpty());
    CHECK(weakerThanNational(*chosenPack(o.read())).size() >= 2);
}

TEST_CASE("rule words: a number in a deed reads in its reader's language") {
    Limits o;
    const DeedText deed{"test",
                        "%1 / %2",
                        {wordedNumber(o.counted(rule::noticeDays, 7).number),
                         wordedNumber(o.rule(rule::quorum).number)}};
    const DeedText kept = DeedText::restore(deed.store());
    CHECK(kept.text() == QStringLiteral("7 working days / at least 2/3 of those entitled"));
    {
        InChinese chinese;
        CHECK(kept.text().contains(QStringLiteral("7")));
        CHECK(kept.text().contains(QStringLiteral("工作日")));
        CHECK_FALSE(kept.text().contains(QStringLiteral("of")));
    }
    Rule tiers = o.rule(rule::deputiesTiers);
    CHECK(numberText(tiers.number) == QStringLiteral("no tiers"));
    tiers.number.tiers = {{100, 30}, {1000, 100}, {10000, 150}};
    CHECK(numberText(tiers.number) ==
          QStringLiteral("from 100: 30 persons; from 1000: 100 persons; from 10000: 150 persons"));
}
