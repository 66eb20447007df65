// SPDX-License-Identifier: GPL-3.0-or-later
// What a joint meeting does not let pass: a day that moves without a notice, a promise of its own
// among the earlier ones, a signature taken back in passing, one person on two lines, an
// explanation that explains nothing. And what an office may decide otherwise.
#include "core/files/attachment.h"
#include "core/rules/own_rules.h"
#include "core/rules/packs.h"
#include "tests/joint/table.h"
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

bool says(const Outcome<Receipt>& done, const char* words) {
    JointTable::ok(done);
    return why(done->notes).find(words) != std::string::npos;
}

} // namespace

TEST_CASE("joint: a convened meeting moves by a step with a new notice, never before the last") {
    JointTable t;
    const auto first = t.held("新建驿站", t.today().addDays(400));
    const QDate then = t.today();
    t.goTo(then.addDays(100));
    const auto id = t.planned(t.today().addDays(20));
    t.topic(id, "托管班");
    t.inviteAll(id);
    JointMeeting m = t.now(id);
    m.heldOn = t.today().addDays(30); // planned, nobody knows of it yet
    t.ok(t.book().update(m));
    t.ok(t.take(id, "convene"));
    m = t.now(id);
    m.heldOn = t.today();
    t.no(t.book().update(m), "was convened for");
    m = t.now(id);
    m.government = u8("另一政府");
    CHECK(says(t.book().update(m), "滨江区人民政府"));
    const auto to = [&](QDate day) {
        return t.take(
            id, "move",
            JointTable::with({{"to", day.toString(Qt::ISODate)}, {"reason", u8("场地有变")}}));
    };
    t.no(t.take(id, "move", JointTable::with({{"reason", u8("x")}})), "is missing");
    t.no(to(then.addDays(-1)), "too late for a notice");
    t.no(to(t.now(id).heldOn), "It is on");
    // The notice that went out long ago is none for the new day.
    const QDate soon = t.today().addDays(3);
    CHECK(says(to(soon), "The notice leaves 3 days"));
    CHECK(t.now(id).heldOn == soon);
    CHECK(t.now(id).convenedOn == t.today());
    CHECK(t.now(id).previous == first);
    CHECK(t.now(id).reason.contains(soon.toString(Qt::ISODate)));
    // There and back again on one day, for the same reason.
    t.ok(to(t.today().addDays(30)));
    t.ok(to(soon));
    CHECK_FALSE(reviewsOf(t.read(), id).front().overdue);
    t.ok(to(then.addDays(500)));
    CHECK(reviewsOf(t.read(), id).front().overdue); // as of the day on which it meets
    t.ok(t.book().undo());
    CHECK(t.now(id).heldOn == soon);
    CHECK_FALSE(reviewsOf(t.read(), id).front().overdue);
    // Its first item speaks of the last meeting, which was later than that.
    t.goTo(then.addDays(-5));
    t.no(to(then.addDays(-2)), "was only on");
}

TEST_CASE("joint: the second meeting of a day begins with what the first one promised") {
    JointTable t;
    const auto first = t.held("新建驿站", t.today().addDays(40));
    const auto made = t.read().first<Measure>(Query());
    const auto next = t.planned(t.today());
    const auto topic = t.topic(next, "运行维护");
    t.inviteAll(next);
    t.ok(t.take(next, "convene"));
    auto lines = reviewsOf(t.read(), next);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().measure.raw() == made->id);
    t.ok(t.take(next, "mark_present"));
    t.ok(t.take(next, "open"));
    // What it promises itself is no earlier measure, by hand or by itself.
    const auto own = t.promise(topic, "驿站值守", t.today().addDays(50));
    JointReview r;
    r.meeting = next;
    r.measure = own;
    t.no(t.book().insert(r), "was not promised before this meeting");
    t.ok(t.take(next, "refresh"));
    CHECK(reviewsOf(t.read(), next).size() == 1);
    CHECK(measuresToReview(t.read(), t.now(first)).empty());
}

TEST_CASE("joint: what an old meeting defers after it was opened again comes to the next one") {
    JointTable t;
    const auto first = t.planned(t.today());
    const auto topic = t.topic(first, "职工子女托管");
    t.open(first);
    t.decide(topic);
    t.ok(t.take(first, "close"));
    t.goTo(t.today().addDays(100));
    const auto second = t.whole("新建驿站", t.today().addDays(300));
    t.goTo(t.today().addDays(100));
    const auto third = t.planned(t.today().addDays(10));
    t.topic(third, "别的");
    t.inviteAll(third);
    t.ok(t.take(third, "convene"));
    t.ok(t.take(first, "reopen", JointTable::with({{"reason", u8("议定有误")}})));
    t.ok(t.take(topic, "again"));
    t.ok(t.take(topic, "defer", JointTable::with({{"reason", u8("场地未定")}})));
    t.ok(t.take(first, "close"));
    t.ok(t.take(third, "refresh"));
    const auto topics = jointTopicsOf(t.read(), third);
    REQUIRE(topics.size() == 2);
    CHECK(topics.back().title == u8("职工子女托管"));
    CHECK(jointTopicsOf(t.read(), second).size() == 1);
}

TEST_CASE("joint: signed minutes are not exchanged by undo") {
    JointTable t;
    const auto id = t.held("新建驿站", t.today().addDays(40));
    t.minutes(id);
    t.ok(t.take(id, "sign"));
    t.no(t.book().undo(), "are signed: they stand");
    t.ok(t.take(id, "issue"));
    t.no(t.book().undo(), "are signed: they stand");
    const QString text = t.now(id).signedText;
    t.ok(t.take(id, "withdraw", JointTable::with({{"reason", u8("漏写抄送")}})));
    t.ok(t.book().undo()); // the withdrawal was the mistake
    CHECK(t.now(id).status == JointStatus::Issued);
    CHECK(t.now(id).signedText == text);
    t.no(t.book().redo(), "are signed: they stand");
    // What was taken over without a text may be taken back as it came.
    JointMeeting old = t.draft(QDate(2025, 3, 5));
    old.status = JointStatus::Issued;
    t.add(old);
    t.ok(t.book().undo());
    CHECK_FALSE(t.read().get(Id<JointMeeting>(old.id)));
}

TEST_CASE("joint: an explanation explains, unless the office closes without") {
    JointTable t;
    t.held("新建驿站", t.today().addDays(10));
    t.goTo(t.today().addDays(100));
    const auto setAside = [&] {
        JointTable::ok(t.book().change({"test", "rule"}, [&](Txn& txn) -> Outcome<void> {
            const auto pack = packByRef(txn, Rules::inForce(txn).ref());
            Rule own = *pack->find(QLatin1StringView(rule::jointExplained));
            own.number.least = own.number.most = 0;
            own.source = {u8("本单位联席会议办法"), u8("Our own rules")};
            own.sure = Sure::V;
            own.reason = u8("会后书面说明");
            return changeRule(txn, *pack, own, {}, txn.today()).map([](const QString&) {});
        }));
    };
    const auto course = [&] {
        const auto id = t.planned(t.today());
        const auto topic = t.topic(id, "运行维护");
        t.open(id);
        t.decide(topic);
        return id;
    };
    CHECK(Rules::inForce(t.read()).rule(rule::jointExplained).sure == Sure::K);
    const auto strict = course();
    JointReview r = reviewsOf(t.read(), strict).front();
    for (const char* nothing : {"。", "-", "……"}) {
        r.explanation = u8(nothing);
        t.no(t.book().update(r), "explains nothing");
    }
    t.no(t.take(strict, "close"), "Undone and not explained", rule::jointExplained);
    t.explain(strict);
    t.ok(t.take(strict, "close"));
    setAside();
    t.goTo(t.today().addDays(100));
    const auto loose = course();
    CHECK(says(t.take(loose, "close"), "Undone and not explained"));
    CHECK(reviewsOf(t.read(), loose).front().carried);
}

TEST_CASE("joint: one person stands on one line, for one side") {
    JointTable t;
    const auto id = t.planned(t.today());
    t.invite(id, "贺江明", JointSide::Government);
    const auto also = [&](const char* unit) {
        JointAttendance a;
        a.meeting = id;
        a.name = u8("贺江明");
        a.unitName = u8(unit);
        a.side = JointSide::Union;
        return t.book().insert(a);
    };
    t.no(also(""), "is on the list already");
    t.no(also("区政府"), "is on the list already");
    CHECK(says(also("区教育工会"), "is on the list too")); // another of the name, perhaps
    Member m;
    m.name = u8("方敏");
    m.unit = t.housing;
    const auto member = t.add(m);
    JointAttendance a;
    a.meeting = id;
    a.member = member;
    a.side = JointSide::Union;
    t.add(a);
    a.id = a.revision = 0;
    a.unitName = u8("别处");
    t.no(t.book().insert(a), "is on the list already");
}

TEST_CASE(
    "joint: a deferred topic takes its files along; a withdrawn measure is promised no more") {
    JointTable t;
    const auto first = t.planned(t.today());
    const auto late = t.topic(first, "职工体育场馆");
    const auto shelter = t.topic(first, "驿站");
    QFile draft(t.folder.filePath(u8("方案.txt")));
    REQUIRE(draft.open(QIODevice::WriteOnly));
    draft.write("x");
    draft.close();
    JointTable::ok(t.book().change({"test", "attach"}, [&](Txn& txn) {
        return attachFile(txn, JointTopic::kind(), late.raw(), draft.fileName()).map([](auto&&...) {
        });
    }));
    t.open(first);
    t.promise(shelter, "新建驿站", t.today().addDays(60));
    const auto wrong = t.promise(shelter, "写错的一项", t.today().addDays(60));
    CHECK(t.now(shelter).promised.contains(u8("写错的一项")));
    t.decide(shelter);
    t.ok(t.take(wrong, "withdraw", JointTable::with({{"reason", u8("重复")}})));
    t.ok(t.take(late, "defer", JointTable::with({{"reason", u8("规划未定")}})));
    t.ok(t.take(first, "close"));
    CHECK(t.now(shelter).promised.contains(u8("新建驿站")));
    CHECK_FALSE(t.now(shelter).promised.contains(u8("写错的一项"))); // as it was at the closing
    t.goTo(t.today().addDays(50));
    const auto next = t.planned(t.today());
    t.inviteAll(next);
    t.ok(t.take(next, "convene"));
    const auto topics = jointTopicsOf(t.read(), next);
    REQUIRE(topics.size() == 1);
    const auto files = attachmentsOf(t.read(), JointTopic::kind(), topics.front().id);
    REQUIRE(files.size() == 1);
    CHECK(files.front().name == u8("方案.txt"));
    CHECK(contentOf(t.read(), files.front()) == "x");
    CHECK(attachmentsOf(t.read(), JointTopic::kind(), late.raw()).size() == 1);
}
