// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own numbers: a pack that says only what differs, version after version, as deeds.
#include "core/rules/own_rules.h"
#include "core/rules/pack_json.h"
#include "core/rules/packs.h"
#include "core/rules/rule_words.h"
#include "core/rules/rules.h"
#include "tests/support/office.h"

using namespace zhijia;
using zhijia::test::TempOffice;
using zhijia::test::why;

namespace {

struct Own : TempOffice {
    Outcome<QString> make(const char* base, QDate from = {}) {
        QString id;
        const auto done = book().change({"test", "make"}, [&](Txn& txn) {
            return makeOwnPack(txn, QString::fromUtf8(base), {}, from)
                .map([&](const QString& made) { id = made; });
        });
        return done ? Outcome<QString>(id) : refuse(done.error());
    }
    Rule seconders(qint64 count) const {
        Rule rule = *packByRef(office->read(), QStringLiteral("cn@1"))
                         ->find(QLatin1StringView(rule::proposalSeconders));
        rule.number.least = rule.number.most = count;
        rule.text = {QStringLiteral("提案须有%1人以上附议").arg(count),
                     QStringLiteral("A proposal has %1 seconders").arg(count)};
        rule.source = {QStringLiteral("本公司提案办法第八条"), QStringLiteral("Our own rules, 8")};
        rule.sure = Sure::V;
        rule.reason = QStringLiteral("班组人数较多");
        return rule;
    }
    Outcome<QString> set(const QString& pack, const Rule& rule, QDate from) {
        QString ref;
        const auto done = book().change({"test", "set"}, [&](Txn& txn) {
            return setOwnRule(txn, pack, rule, from).map([&](const QString& r) { ref = r; });
        });
        return done ? Outcome<QString>(ref) : refuse(done.error());
    }
    Outcome<QString> drop(const QString& pack, const char* rule, QDate from) {
        QString ref;
        const auto done = book().change({"test", "drop"}, [&](Txn& txn) {
            return dropOwnRule(txn, pack, QString::fromUtf8(rule), from).map([&](const QString& r) {
                ref = r;
            });
        });
        return done ? Outcome<QString>(ref) : refuse(done.error());
    }
    void use(const QString& pack) {
        REQUIRE(book().change({"test", "use"}, [&](Txn& txn) { return choosePack(txn, pack); }));
    }
};

} // namespace

TEST_CASE("own rules: only what differs is said; what is below goes on holding") {
    Own o;
    const QDate today = o.read().today();
    const auto pack = o.make("cn@1");
    REQUIRE(pack);
    CHECK(*pack == QStringLiteral("own"));
    CHECK(isOwnPack(o.read(), *pack));
    CHECK_FALSE(isOwnPack(o.read(), QStringLiteral("cn")));
    CHECK_FALSE(isOwnPack(o.read(), QStringLiteral("nobody")));
    const auto set = o.set(*pack, o.seconders(5), today);
    INFO((set ? std::string() : why(set.error())));
    REQUIRE(set);
    CHECK(*set == QStringLiteral("own@2"));
    const auto newest = newestVersion(o.read(), *pack);
    REQUIRE(newest);
    CHECK(newest->rules.size() == 1);
    CHECK(newest->rules.first().reason == QStringLiteral("班组人数较多"));
    o.use(*pack);
    const Rules rules = Rules::inForce(o.read());
    CHECK(rules.count(rule::proposalSeconders) == 5);
    CHECK(rules.cite(rule::proposalSeconders) == QStringLiteral("Our own rules, 8"));
    CHECK(rules.threshold(rule::quorum, 100).needed == 67);
    CHECK(ruleBelow(o.read(), *newest, QString::fromUtf8(rule::proposalSeconders))->number.least !=
          5);

    // Once more, and back again.
    REQUIRE(o.set(*pack, o.seconders(3), today));
    CHECK(Rules::inForce(o.read()).count(rule::proposalSeconders) == 3);
    CHECK(Rules::of(o.read(), QStringLiteral("own@2")).count(rule::proposalSeconders) == 5);
    REQUIRE(o.drop(*pack, rule::proposalSeconders, today));
    CHECK(Rules::inForce(o.read()).count(rule::proposalSeconders) ==
          Rules::of(o.read(), QStringLiteral("cn@1")).count(rule::proposalSeconders));
    CHECK_FALSE(o.drop(*pack, rule::proposalSeconders, today));
    REQUIRE(o.book().undo());
    CHECK(Rules::inForce(o.read()).count(rule::proposalSeconders) == 3);
    o.reopen();
    CHECK(Rules::inForce(o.read()).count(rule::proposalSeconders) == 3);
}

TEST_CASE("own rules: without a source, a reason, a day or a difference nothing is written") {
    Own o;
    const QDate today = o.read().today();
    const QString pack = *o.make("cn@1", today);
    const auto refused = [&](const Rule& rule, QDate from, const char* field) {
        const auto done = o.set(pack, rule, from);
        INFO(field);
        REQUIRE_FALSE(done);
        INFO(why(done.error()));
        CHECK(std::ranges::any_of(done.error(), [&](const Issue& i) {
            return i.field == QLatin1StringView(field) && !i.mend.isEmpty();
        }));
    };
    Rule rule = o.seconders(5);
    rule.source = {QStringLiteral("　 "), {}};
    refused(rule, today, "source");
    rule = o.seconders(5);
    rule.reason = QStringLiteral("\t");
    refused(rule, today, "reason");
    rule = o.seconders(5);
    rule.text = {};
    refused(rule, today, "text");
    refused(o.seconders(5), {}, "from");
    refused(o.seconders(5), today.addDays(-1), "from"); // before the newest version
    Rule unknown = o.seconders(5);
    unknown.id = QStringLiteral("congress.nothing");
    CHECK_FALSE(o.set(pack, unknown, today));
    rule = o.seconders(5);
    rule.number.shape = RuleNumber::Share; // another form than the program can use
    CHECK_FALSE(o.set(pack, rule, today));
    const auto same = *packByRef(o.read(), QStringLiteral("cn@1"))
                           ->find(QLatin1StringView(rule::proposalSeconders));
    CHECK_FALSE(o.set(pack, same, today));
    CHECK_FALSE(o.set(QStringLiteral("cn"), o.seconders(5), today));
    CHECK_FALSE(o.set(QStringLiteral("nobody"), o.seconders(5), today));
    CHECK_FALSE(o.make("nobody@1"));
    CHECK(newestVersion(o.read(), pack)->version == 1);

    // A version that holds from next month is not overtaken by one that holds from today.
    REQUIRE(o.set(pack, o.seconders(5), today.addDays(30)));
    refused(o.seconders(4), today, "from");
    REQUIRE(o.set(pack, o.seconders(4), today.addDays(30)));
}

TEST_CASE("own rules: a second pack has a name of its own, and a reason survives the text") {
    Own o;
    CHECK(*o.make("cn@1") == QStringLiteral("own"));
    CHECK(*o.make("cn-soe@1") == QStringLiteral("own-2"));
    REQUIRE(o.set(QStringLiteral("own-2"), o.seconders(5), o.read().today()));
    const RulePack pack = *newestVersion(o.read(), QStringLiteral("own-2"));
    const auto back = readRulePack(printRulePack(pack));
    REQUIRE(back);
    CHECK(*back == pack);
    CHECK_FALSE(ruleBelow(o.read(), pack, QStringLiteral("congress.nothing")));
}

TEST_CASE("rules in words: every rule of every pack has a number and a source that can be read") {
    for (const RulePack& pack : builtInPacks())
        for (const Rule& rule : pack.rules) {
            INFO(rule.id.toStdString());
            CHECK_FALSE(numberText(rule.number).isEmpty());
            CHECK_FALSE(numberText(rule.number).contains(u'%'));
            CHECK_FALSE(sureText(rule.sure).isEmpty());
        }
    RuleNumber n;
    n.shape = RuleNumber::Share;
    n.share = {2, 3};
    CHECK(numberText(n) == QStringLiteral("at least 2/3 of those entitled"));
    n.strict = true;
    CHECK(numberText(n) == QStringLiteral("more than 2/3 of those entitled"));
    n.atMost = true;
    CHECK(numberText(n) == QStringLiteral("less than 2/3 of those entitled"));
    n.shape = RuleNumber::Range;
    n.least = 3;
    n.most = 5;
    n.unit = RuleNumber::Years;
    CHECK(numberText(n) == QStringLiteral("3 to 5 years"));
}
