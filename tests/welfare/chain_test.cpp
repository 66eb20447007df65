// SPDX-License-Identifier: GPL-3.0-or-later
// A household from the application to the approval, and every move that is refused on the way.
#include "tests/welfare/families.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("welfare: from the application to the approval, with the worksheet and the notice") {
    Families t;
    const auto id = t.family();
    CHECK(t.now(id).region == u8("330106")); // the firm's, through the depot
    CHECK(t.now(id).sex != Sex::None);
    t.ok(t.apply(id));
    CHECK(t.now(id).number == u8("2026-0001"));
    CHECK(t.now(id).filedBy == u8("刘会计"));
    const auto w = worksheetOf(t.read(), id);
    REQUIRE(w);
    CHECK(w->heads == 3);
    CHECK(w->income == yuan(36000));
    CHECK(w->rigid == yuan(12000));
    CHECK(w->perHead == Money::fen(66666)); // 24,000 ÷ 12 ÷ 3
    CHECK(w->category == NeedyCategory::Deep);
    CHECK(w->standard == t.standard);
    CHECK(worksheetText(*w).join(u'\n').contains(u8("24,000.00 ÷ 12 months ÷ 3 people = 666.66")));
    t.ok(t.take(id, "check", t.said("钱主席")));
    t.ok(t.visit(id));
    CHECK(visitsTo(t.read(), id).size() == 1);
    t.ok(t.review(id));
    t.ok(t.post(id));
    const NeedyFile posted = t.now(id);
    CHECK(posted.noticeDays == 5);
    CHECK(posted.endsOn == QDate(2026, 3, 9)); // 3, 4, 5, 6 and 9 March
    REQUIRE(t.dues().size() == 1);
    CHECK(t.dues().first().on == QDate(2026, 3, 10));
    CHECK(t.dues().first().rule == Rules::inForce(t.read()).cite(rule::needyNotice));
    t.no(t.approve(id), "has not run yet", rule::needyNotice);
    t.goTo(QDate(2026, 3, 9)); // its last day counts whole
    t.no(t.approve(id), "has not run yet", rule::needyNotice);
    t.goTo(QDate(2026, 3, 10));
    t.no(t.approve(id, "刘会计"), "filled in the file", rule::needyApprover);
    t.no(t.approve(id, "王 建国"), "of their own", rule::needyApprover);
    t.ok(t.approve(id));
    CHECK(t.now(id).status == NeedyStatus::Approved);
    REQUIRE(t.dues().size() == 1);
    CHECK(t.dues().first().on == QDate(2027, 3, 10)); // the yearly review
}

TEST_CASE("welfare: no stage is skipped, and none comes before the one it rests on") {
    Families t;
    const auto id = t.family();
    for (const char* verb : {"check", "visit", "review", "publish", "approve", "yearly_review",
                             "exit", "follow_up", "reopen"})
        t.no(t.take(id, verb), "not possible now");
    t.ok(t.apply(id));
    for (const char* verb : {"visit", "review", "publish", "approve"})
        t.no(t.take(id, verb), "not possible now");
    Params early = t.said("钱主席");
    early.insert(u8("on"), u8("2026-03-01"));
    t.no(t.take(id, "check", early), "only on 2026-03-02");
    early.insert(u8("on"), u8("2026-03-03"));
    t.no(t.take(id, "check", early), "in the future");
    t.ok(t.take(id, "check", t.said("钱主席")));
    t.no(t.take(id, "review"), "not possible now");
    t.no(t.take(id, "visit",
                Families::with({{"by", u8("陈干事")},
                                {"found", u8("一致")},
                                {"authorised_on", u8("2026-03-05")}})),
         "signed only on", rule::needyVisit);
    t.no(t.take(id, "visit", Families::with({{"by", u8("陈干事")}, {"found", u8("一致")}})),
         "is missing");
    t.ok(t.visit(id));
    t.ok(t.review(id));
    t.no(t.take(id, "publish", Families::with({{"places", u8("公告栏")}, {"days", qint64(3)}})),
         "fewer than the 5", rule::needyNotice);
    // A status, an opinion, a category have no other way to change.
    NeedyFile f = t.now(id);
    f.status = NeedyStatus::Approved;
    t.no(t.book().update(f), "changes by a step");
    f = t.now(id);
    f.category = NeedyCategory::Relative;
    t.no(t.book().update(f), "changes by a step");
    f = t.now(id);
    f.ownIncome = yuan(1);
    t.no(t.book().update(f), "is on its way");
}

TEST_CASE("welfare: income left out, figures of another year, no standard, papers missing") {
    Families t;
    const auto id = t.enter(t.form());
    const auto wife = t.relative(id, Relation::Spouse, Occupation::Working);
    t.no(t.apply(id), "it is not in the file", rule::needyDocuments);
    t.papers(id);
    t.no(t.apply(id), "The income of Spouse, no. 1 is left out", rule::needyIncome);
    t.change<HouseholdMember>(wife, [](HouseholdMember& m) { m.income = Money(); });
    t.change<NeedyFile>(id, [](NeedyFile& f) { f.otherIncome = std::nullopt; });
    t.no(t.apply(id), "Other income of the household is left out", rule::needyIncome);
    t.change<NeedyFile>(id, [](NeedyFile& f) {
        f.otherIncome = Money();
        f.year = 2024;
    });
    t.no(t.apply(id), "figures are of 2024", rule::needyIncome);
    t.change<NeedyFile>(id, [](NeedyFile& f) {
        f.year = 2025;
        f.region = u8("440305");
    });
    t.no(t.apply(id), "There is no standard of");
    t.change<NeedyFile>(id, [](NeedyFile& f) { f.region = u8("330106"); });
    t.ok(t.apply(id));
    CHECK(t.now(id).category == NeedyCategory::Relative); // two people, 24,000: on the line
}

TEST_CASE("welfare: returned with a reason at every stage, corrected and applied again") {
    Families t;
    for (const NeedyStatus stage :
         {NeedyStatus::Applied, NeedyStatus::Checked, NeedyStatus::Visited, NeedyStatus::Reviewed,
          NeedyStatus::Posted}) {
        const auto id = t.family();
        t.upTo(id, stage);
        const QString number = t.now(id).number;
        t.no(t.take(id, "return"), "is missing");
        t.ok(t.take(id, "return", Families::with({{"reason", u8("医疗票据不全")}})));
        const NeedyFile back = t.now(id);
        CHECK(back.status == NeedyStatus::Returned);
        CHECK(back.stoppedFrom == Codec<NeedyStatus>::toValue(stage).toString());
        t.change<NeedyFile>(id, [](NeedyFile& f) { f.medical = yuan(13000); });
        t.papers(id);
        t.ok(t.apply(id));
        CHECK(t.now(id).number == number); // the same file
        CHECK(t.now(id).committeeOpinion.isEmpty());
        CHECK_FALSE(t.now(id).postedOn.isValid());
        t.ok(t.take(id, "withdraw", Families::with({{"reason", u8("家庭自愿")}})));
    }
}

TEST_CASE(
    "welfare: an objection holds the approval up, and one that is right sends the file back") {
    Families t;
    const auto id = t.family();
    t.upTo(id, NeedyStatus::Reviewed);
    NeedyObjection o;
    o.file = id;
    o.anonymous = true;
    o.text = u8("其家另有商铺");
    t.no(t.book().insert(o), "not made public yet");
    t.ok(t.post(id));
    o.id = 0;
    const qint64 posting = t.read().newestDeed();
    const auto objection = t.enter(o);
    t.no(t.book().undo(posting), "its notice stands");
    t.goTo(needyClock(t.read(), t.now(id)).mayEnd);
    t.no(t.approve(id), "Not answered and closed yet", rule::needyNotice);
    t.ok(t.take(objection, "answer",
                Families::with({{"answer", u8("经核实无商铺")}, {"verdict", u8("rejected")}})));
    t.no(t.approve(id), "Not answered and closed yet", rule::needyNotice);
    t.ok(t.take(objection, "close"));
    t.ok(t.approve(id));
    // What was said stands with the approval; undo takes the approval back first.
    NeedyObjection closed = t.now(objection);
    closed.fromContact = u8("改");
    t.no(t.book().update(closed), "was approved");

    const auto other = t.family("李秀英");
    t.upTo(other, NeedyStatus::Posted);
    NeedyObjection right;
    right.file = other;
    right.fromName = u8("张某");
    right.text = u8("收入少报");
    const auto upheld = t.enter(right);
    t.ok(t.take(upheld, "answer",
                Families::with({{"answer", u8("属实")}, {"verdict", u8("upheld")}})));
    t.ok(t.take(upheld, "close"));
    t.goTo(needyClock(t.read(), t.now(other)).mayEnd);
    t.no(t.approve(other), "Upheld", rule::needyNotice);
    t.ok(t.take(other, "return", Families::with({{"reason", u8("收入少报，更正后重新申请")}})));
    t.change<NeedyFile>(other, [](NeedyFile& f) { f.ownIncome = yuan(40000); });
    t.goTo(t.today().addDays(1));
    t.upTo(other, NeedyStatus::Approved); // the answered objection was to the earlier notice
    CHECK(t.now(other).isOnFile());
}

TEST_CASE("welfare: what excludes is found with its numbers, and somebody else answers for it") {
    Families t;
    const auto id = t.family("周大勇", [](NeedyFile& f) {
        f.homes = 2;
        f.privateFee = yuan(20001);
        f.publicFee = yuan(10000);
    });
    t.upTo(id, NeedyStatus::Visited);
    auto findings = findingsOf(t.read(), id);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].what.contains(u8("2; at most 1")));
    CHECK(findings[0].rule == u8("杭总工发〔2025〕12号"));
    t.no(t.review(id), "Several homes");
    const Id<NeedyFinding> homes(findings[0].id), school(findings[1].id);
    t.no(t.take(homes, "override", Families::with({{"by", u8("刘会计")}, {"reason", u8("危房")}})),
         "cannot override");
    t.ok(t.take(homes, "override",
                Families::with({{"by", u8("孙主席")}, {"reason", u8("老家危房，无法居住")}})));
    t.no(t.take(school, "clear"), "still so");
    t.ok(
        t.take(school, "override", Families::with({{"by", u8("孙主席")}, {"reason", u8("退学")}})));
    t.ok(t.review(id));
    // Other numbers open it again: nobody answered for those.
    t.ok(t.take(id, "return", Families::with({{"reason", u8("住房情况变化")}})));
    t.change<NeedyFile>(id, [](NeedyFile& f) {
        f.homes = 3;
        f.privateFee = yuan(20000); // twice the public fee is not more
    });
    t.ok(t.apply(id));
    findings = findingsOf(t.read(), id);
    CHECK(findings[0].status == FindingStatus::Open);
    CHECK(findings[1].status == FindingStatus::Cleared);
}

TEST_CASE("welfare: a household above every line goes no further than the visit") {
    Families t;
    const auto id = t.family("富足", [](NeedyFile& f) { f.ownIncome = yuan(120000); });
    t.upTo(id, NeedyStatus::Visited);
    CHECK(t.now(id).category == NeedyCategory::Above);
    t.no(t.review(id), "above every line");
    t.ok(t.take(id, "decline", Families::with({{"reason", u8("高于标准")}})));
    t.no(t.apply(id), "not possible now");
}
