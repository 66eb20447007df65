// SPDX-License-Identifier: GPL-3.0-or-later
// The contract: no lawful ballot no passing, no complete pack no filing, objections go round, and
// it is in force when the authority's days are over.
#include "core/rules/pack_json.h"
#include "core/rules/packs.h"
#include "tests/consultation/table.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("passing: 180 deputies need 120 present and 91 or 90 in favour, by the pack") {
    TempOffice o;
    const Rules strict = Rules::inForce(o.read());
    auto other = std::make_shared<RulePack>(strict.pack());
    for (Rule& r : other->rules)
        if (r.id == QLatin1StringView(rule::contractAgree))
            r.number.strict = false;
    const Rules half(other);
    CHECK(passingOf(strict, {180, 120, 91}).present.needed == 120);
    CHECK(passingOf(strict, {180, 120, 91}).agree.needed == 91);
    CHECK(passingOf(half, {180, 120, 90}).agree.needed == 90);
    CHECK(passingOf(strict, {180, 120, 91}).text().contains(u8("120 present (120 needed)")));
    CHECK(passingOf(strict, {180, 120, 91}).text().contains(u8("91 in favour (91 needed)")));
    for (qint64 n = 1; n <= 60; ++n)
        for (qint64 present = 0; present <= n; ++present)
            for (qint64 yes = 0; yes <= present; ++yes) {
                const bool enough = present * 3 >= n * 2;
                if (whyNotPassed(strict, {n, present, yes}).isEmpty() != (enough && yes * 2 > n) ||
                    whyNotPassed(half, {n, present, yes}).isEmpty() != (enough && yes * 2 >= n))
                    FAIL(n << " " << present << " " << yes);
            }
    CHECK_FALSE(whyNotPassed(strict, {10, 11, 5}).isEmpty());
    CHECK_FALSE(whyNotPassed(strict, {10, 8, 9}).isEmpty());
    CHECK_FALSE(whyNotPassed(strict, {0, 0, 0}).isEmpty());
}

TEST_CASE("contract: it is not passed without a lawful ballot") {
    Talks t; // twelve deputies, ten are there
    t.open();
    const auto k = t.draft();
    t.refused(t.take(k, "pass"), "No ballot of the congress is named", rule::contractAgree);
    const auto open = t.vote(8, 2, false);
    t.refused(t.take(k, "pass", {{u8("item"), open.raw()}}), "no announced result yet",
              rule::contractAgree);
    const Ballot b = *t.read().get(t.read().get(open)->ballot);
    t.ok(t.move(b, "void", BallotHall::reason()));
    t.refused(t.take(k, "pass", {{u8("item"), open.raw()}}), "was declared void");
    const auto few = t.vote(6, 4);
    t.refused(t.take(k, "pass", {{u8("item"), few.raw()}}),
              "6 of all 12 are in favour; 7 are needed", rule::contractAgree);
    const auto enough = t.vote(7, 3);
    t.ok(t.take(k, "pass", {{u8("item"), enough.raw()}}));
    const CollectiveContract passed = t.now(k);
    CHECK((passed.entitled == 12 && passed.present == 10 && passed.votesFor == 7));
    CHECK((passed.neededPresent == 8 && passed.neededFor == 7));
    CHECK(passed.rulePack == u8("cn@1"));
    CollectiveContract changed = passed;
    changed.text = u8("改写");
    t.refused(t.book().update(changed), "its text stands");
    CHECK_FALSE(t.book().remove(CollectiveContract::kind(), k.raw()));
    t.refused(t.take(t.talk, "talk_again", {{u8("reason"), u8("反悔")}}), "was passed");
    t.refused(t.take(t.talk, "break_off", {{u8("reason"), u8("反悔")}}), "was passed");
    t.refused(t.take(k, "file", {{u8("to"), u8("人社局")}}), "not possible now");
    REQUIRE(t.book().undo());
    CHECK(t.now(k).status == ContractStatus::Draft);
    CHECK_FALSE(t.now(k).entitled);
    REQUIRE(t.book().redo());
    CHECK(t.now(k).status == ContractStatus::Passed);
}

TEST_CASE("contract: signed, filed complete, objected to, talked and passed again, in force, "
          "published, renewed") {
    Talks t;
    t.open();
    const auto k = t.draft();
    t.ok(t.take(k, "pass", {{u8("item"), t.vote(9, 1).raw()}}));
    CollectiveContract c = t.now(k);
    c.to = c.from.addYears(4);
    t.ok(t.book().update(c));
    t.refused(t.take(k, "sign"), "runs for 1 to 3 years", rule::contractTerm);
    c = t.now(k);
    c.to = c.from.addYears(1).addDays(-1);
    t.ok(t.book().update(c));
    t.ok(t.take(t.workers[0], "leave", {{u8("reason"), u8("调离")}}));
    t.refused(t.take(k, "sign"), "no chief who could sign", rule::talksSigned);
    t.ok(t.take(t.workers[0], "return"));
    t.ok(t.take(k, "sign"));
    CHECK(t.now(k).workersSigner == u8("职工方1"));
    CHECK(t.now(k).fileBy == QDate(2026, 3, 12));
    REQUIRE(t.dues("collective_contract").size() == 1);
    CHECK(t.dues("collective_contract").first().rule ==
          Rules::inForce(t.read()).cite(rule::contractFiling));

    // The pack: every paper but one, then two copies of the text.
    auto papers = papersOf(t.read(), k);
    REQUIRE(papers.size() == 8);
    const Params to{{u8("to"), u8("区人社局")}};
    t.refused(t.take(k, "file", to), "0 of 3 copies are ready", rule::contractCopies);
    t.pack(k);
    for (const FilingPaper& p : papers) {
        FilingPaper missing = t.now(Id<FilingPaper>(p.id));
        missing.copies -= 1;
        t.ok(t.book().update(missing));
        t.refused(t.take(k, "file", to), p.name.toUtf8().constData(), rule::contractCopies);
        REQUIRE(t.book().undo());
    }
    FilingPaper text = t.now(Id<FilingPaper>(papers.front().id));
    text.needed = 2;
    t.refused(t.book().update(text), "The text is filed in 3 copies", rule::contractCopies);
    CHECK_FALSE(t.book().remove(FilingPaper::kind(), papers.front().id));
    t.wait(QDate(2026, 3, 16));
    const auto late = t.take(k, "file", to);
    REQUIRE(late);
    CHECK(std::ranges::any_of(late->notes, [](const Issue& n) {
        return n.text.contains(u8("It was to be filed by 2026-03-12")) && !n.rule.isEmpty();
    }));
    FilingPaper after = t.now(Id<FilingPaper>(papers.front().id));
    after.copies = 0;
    t.refused(t.book().update(after), "its pack stands");
    t.ok(t.take(k, "receive"));
    CHECK(t.now(k).objectBy == QDate(2026, 3, 31));
    CHECK(t.now(k).inForceOn == QDate(2026, 4, 1));
    t.refused(t.take(k, "take_effect"), "The authority can object until 2026-03-31",
              rule::contractInForce);
    FilingObjection beside;
    beside.contract = k;
    CHECK_FALSE(t.book().insert(beside));

    // First round: the papers were wrong. Second: the text was.
    t.wait(QDate(2026, 3, 20));
    t.ok(t.take(k, "object", {{u8("text"), u8("缺少代表身份证明")}}));
    CHECK(t.now(k).status == ContractStatus::Objected);
    CHECK(t.dues("collective_contract").size() == 1);
    t.ok(t.take(k, "file_again"));
    CHECK(t.now(k).round == 2);
    t.ok(t.take(k, "file", to));
    t.ok(t.take(k, "receive"));
    t.ok(t.take(k, "object", {{u8("text"), u8("加班工资低于法定标准")}}));
    t.ok(t.take(k, "talk_again"));
    CHECK(t.now(k).status == ContractStatus::Draft);
    CHECK(t.now(k).round == 3);
    CHECK(t.now(t.talk).status == TalkStatus::Talking);
    const auto objections = objectionsTo(t.read(), k);
    REQUIRE(objections.size() == 2);
    CHECK(objections[0].outcome == ObjectionEnd::Mended);
    CHECK(objections[1].outcome == ObjectionEnd::TalkedAgain);
    REQUIRE(t.book().undo());
    CHECK(t.now(k).status == ContractStatus::Objected);
    CHECK(t.now(t.talk).status == TalkStatus::Agreed);
    REQUIRE(t.book().redo());

    const auto clause = clausesOf(t.read(), t.talk).front();
    t.ok(t.take(Id<Clause>(clause.id), "reopen", {{u8("reason"), u8("异议")}}));
    t.ok(t.take(Id<Clause>(clause.id), "agree", {{u8("text"), u8("按法定标准支付。")}}));
    t.ok(t.take(t.talk, "agree"));
    CHECK(t.now(k).text.contains(u8("按法定标准支付")));
    const auto old = t.read().first<BallotItem>(Query().by(u8("id")));
    t.wait(QDate(2026, 3, 23));
    t.ok(t.take(k, "pass", {{u8("item"), t.vote(10, 0).raw()}}));
    REQUIRE(old);
    t.ok(t.take(k, "sign"));
    t.refused(t.take(k, "file", to), "0 of 3 copies"); // of the old text
    t.pack(k);
    t.ok(t.take(k, "file", to));
    t.ok(t.take(k, "receive"));
    t.wait(t.now(k).objectBy.addDays(1));
    t.refused(t.take(k, "object", {{u8("text"), u8("晚了")}}), "could object until",
              rule::contractInForce);
    t.refused(t.take(k, "publish", {{u8("where"), u8("公开栏")}}), "not possible now");
    t.ok(t.take(k, "take_effect"));
    CHECK(t.now(k).inForceOn == t.today());
    CHECK(t.now(t.talk).status == TalkStatus::Concluded);
    Consultation over = t.now(t.talk);
    over.note = u8("改");
    t.refused(t.book().update(over), "its record stands");

    // To be published, renewed three months before the end, and it runs out.
    auto dues = t.dues("collective_contract");
    REQUIRE(dues.size() == 3);
    CHECK(dues[1].on == QDate(2026, 12, 2)); // it runs to 1 March 2027
    CHECK(dues[2].on == t.now(k).to);
    for (const Due& due : dues)
        CHECK_FALSE(due.rule.isEmpty());
    t.ok(t.take(k, "publish", {{u8("where"), u8("公开栏")}}));
    t.refused(t.take(k, "publish", {{u8("where"), u8("公开栏")}}), "It was published");
    t.ok(t.take(k, "renew"));
    t.refused(t.take(k, "renew"), "already");
    CHECK(t.dues("collective_contract").size() == 1);
    t.refused(t.take(k, "end"), "It runs until");
    t.ok(t.take(k, "end", {{u8("reason"), u8("双方协商解除")}}));
    CHECK(t.dues("collective_contract").isEmpty());
}

TEST_CASE("contract: the vote must be about the text that was agreed") {
    Talks t;
    t.open();
    const auto before = t.vote(9, 1);
    t.wait(QDate(2026, 3, 3));
    const auto k = t.draft();
    t.refused(t.take(k, "pass", {{u8("item"), before.raw()}}), "before this text was agreed");
}

TEST_CASE(
    "contract: a draft that leaves the clauses is pointed out; a pack is not made complete by "
    "a mark that somebody took off") {
    Talks t;
    t.open();
    const auto id = t.draft();
    CollectiveContract k = t.now(id);
    const QString agreed = k.text;
    k.text += u8("\n另加一条。");
    const auto changed = t.book().update(k);
    REQUIRE(changed);
    CHECK(why(changed->notes).find("no longer what the sides agreed") != std::string::npos);
    k = t.now(id);
    k.text = agreed;
    CHECK(t.book().update(k)->notes.isEmpty()); // as it was
    FilingPaper p;
    p.contract = id;
    p.name = u8("营业执照");
    p.type = PaperType::Licence;
    p.required = true;
    p = t.add(p);
    p.required = false;
    t.refused(t.book().update(p), "not said why");
    p.note = u8("人社局窗口王科长：不需要");
    t.ok(t.book().update(p));
}
