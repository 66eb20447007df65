// SPDX-License-Identifier: GPL-3.0-or-later
// A preparation: made from a template, moved with the sitting, done by itself, waived, saved; and
// what is refused.
#include "core/meeting/plan_template.h"
#include "core/office/dues.h"
#include "tests/meeting/desk.h"
#include <limits>

using namespace zhijia;
using namespace zhijia::test;

namespace {
const QDate spring(2026, 6, 10), later(2026, 7, 8);
} // namespace

TEST_CASE("plan: entering it makes the duties, and the law's are cited") {
    MeetingDesk desk;
    const auto sitting = desk.planned(spring);
    desk.plan(sitting);
    const auto duties = dutiesOf(desk.read(), sitting);
    CHECK(qsizetype(duties.size()) ==
          planTemplate(desk.read(), QStringLiteral("annual"))->rows.size());
    const Duty papers = desk.duty(sitting, "papers");
    CHECK(papers.dueOn == QDate(2026, 6, 3));
    CHECK(papers.lawOn == papers.dueOn);
    CHECK_FALSE(citationOf(desk.read(), papers).isEmpty());
    CHECK(desk.duty(sitting, "notice_end").dueOn == QDate(2026, 6, 17));
    CHECK(citationOf(desk.read(), desk.duty(sitting, "rehearsal")).isEmpty());
    Plan again;
    again.sitting = sitting;
    CHECK_FALSE(desk.book().insert(again)); // one a sitting
    REQUIRE(desk.take(*planOf(desk.read(), sitting), "fill"));
    CHECK(dutiesOf(desk.read(), sitting).size() == duties.size()); // nothing twice
    REQUIRE(desk.book().remove(Duty::kind(), desk.duty(sitting, "ballots").id));
    REQUIRE(desk.take(*planOf(desk.read(), sitting), "fill"));
    CHECK(dutiesOf(desk.read(), sitting).size() == duties.size());
    REQUIRE(desk.book().undo());
    REQUIRE(desk.book().undo());
    CHECK(dutiesOf(desk.read(), sitting).size() == duties.size());
}

TEST_CASE(
    "plan: moving the sitting moves what has not happened, in the same deed, and undo moves it "
    "back") {
    MeetingDesk desk;
    const auto sitting = desk.planned(spring);
    desk.plan(sitting);
    const Duty done = desk.duty(sitting, "approve"), waived = desk.duty(sitting, "screening");
    REQUIRE(desk.take(done, "finish"));
    REQUIRE(desk.take(waived, "waive", MeetingDesk::reason("没有提案")));
    Duty own = desk.duty(sitting, "agenda");
    own.fixedOn = QDate(2026, 5, 29);
    REQUIRE(desk.book().update(own));
    const auto before = dutiesOf(desk.read(), sitting);
    const auto moved = desk.moveSitting(sitting, later);
    REQUIRE(moved);
    int changed = 0;
    for (const Duty& b : before) {
        const Duty a = desk.now(b);
        const bool stays = !b.isOpen() || b.fixedOn.isValid();
        CHECK((a.dueOn == b.dueOn) == stays);
        changed += a.dueOn != b.dueOn;
    }
    CHECK(moved->changes.size() == changed + 1);
    CHECK(desk.duty(sitting, "papers").dueOn == QDate(2026, 7, 1));
    REQUIRE(desk.book().undo());
    for (const Duty& b : before)
        CHECK(desk.now(b).dueOn == b.dueOn);
    REQUIRE(desk.book().redo());
    CHECK(desk.duty(sitting, "papers").dueOn == QDate(2026, 7, 1));
}

TEST_CASE("plan: a date that comes too soon is said, with the rule and the earliest day") {
    MeetingDesk desk;
    const auto sitting = desk.planned(spring);
    desk.plan(sitting);
    const auto moved = desk.moveSitting(sitting, QDate(2026, 3, 6)); // today is 2 March
    REQUIRE(moved);
    const Rules rules = Rules::inForce(desk.read());
    CHECK(says(moved->notes, rules.cite(rule::papers)));
    const DayAdvice advice = adviseDay(desk.read(), *desk.read().get(sitting), QDate(2026, 3, 6));
    CHECK_FALSE(advice.lawful);
    CHECK(says(moved->notes, advice.earliest.toString(Qt::ISODate)));
    const auto second = desk.planned(QDate(2026, 3, 5));
    Plan p;
    p.sitting = second;
    const auto made = desk.book().insert(p);
    REQUIRE(made);
    CHECK(says(made->notes, rules.cite(rule::proposalWindow)));
}

TEST_CASE("plan: what the program sees happen is done by itself, and undone by undo") {
    MeetingDesk desk;
    const auto sitting = desk.planned(QDate(2026, 3, 2));
    desk.plan(sitting);
    const Duty call = desk.duty(sitting, "call");
    const auto byHand = desk.take(call, "finish");
    REQUIRE_FALSE(byHand); // the call is a step of the sitting
    CHECK_FALSE(byHand.error().first().mend.isEmpty());
    REQUIRE(desk.Hall::step(sitting, "call"));
    CHECK(desk.now(call).status == DutyStatus::Done);
    CHECK(desk.now(call).doneOn == desk.read().today());
    CHECK_FALSE(desk.take(call, "reopen"));
    REQUIRE(desk.book().undo());
    CHECK(desk.now(call).status == DutyStatus::Open);
    desk.openNow(sitting);
    CHECK(desk.duty(sitting, "open").status == DutyStatus::Done);
    // The papers were never marked; now they can only be ticked by hand.
    CHECK(desk.duty(sitting, "papers").status == DutyStatus::Open);
    CHECK(desk.take(desk.duty(sitting, "papers"), "finish"));
    REQUIRE(desk.Hall::step(sitting, "close"));
    CHECK(desk.duty(sitting, "close").status == DutyStatus::Done);
    CHECK(desk.duty(sitting, "archive").status == DutyStatus::Open); // comes later by nature
    CHECK(desk.take(desk.duty(sitting, "archive"), "finish"));
}

TEST_CASE("plan: open duties are due, with their rule; those of a cancelled sitting are not") {
    MeetingDesk desk;
    const auto sitting = desk.planned(spring);
    desk.plan(sitting);
    const auto due = [&] {
        int n = 0;
        for (const Due& d : duesOf(desk.read(), desk.read().today(), {}, {}))
            n += d.kind == QStringLiteral("duty");
        return n;
    };
    // The sitting itself says that its papers are due.
    CHECK(due() == int(dutiesOf(desk.read(), sitting).size()) - 1);
    REQUIRE(desk.take(desk.duty(sitting, "approve"), "finish"));
    CHECK(due() == int(dutiesOf(desk.read(), sitting).size()) - 2);
    const auto far = desk.planned(QDate(2027, 1, 13));
    desk.plan(far);
    bool provisional = false;
    for (const Due& d : duesOf(desk.read(), desk.read().today(), {}, {}))
        provisional = provisional || (d.kind == QStringLiteral("duty") && d.provisional);
    CHECK(provisional); // 2027 is not announced
    REQUIRE(desk.Hall::step(far, "cancel", MeetingDesk::reason()));
    REQUIRE(desk.Hall::step(sitting, "cancel", MeetingDesk::reason()));
    CHECK(due() == 0);
    Duty d;
    d.sitting = sitting;
    d.what = QStringLiteral("再办");
    d.offset = -1;
    CHECK_FALSE(desk.book().insert(d));
    // Nor is what is there done, waived or open again: nothing is left to prepare.
    const Duty open = desk.duty(sitting, "agenda"), done = desk.duty(sitting, "approve");
    for (const auto& refused :
         {desk.take(open, "finish"), desk.take(open, "waive", MeetingDesk::reason()),
          desk.take(done, "reopen")}) {
        REQUIRE_FALSE(refused);
        CHECK(says(refused.error(), QStringLiteral("is cancelled")));
    }
    REQUIRE(desk.book().undo()); // the cancelling
    CHECK(desk.take(open, "finish"));
}

TEST_CASE("plan: wrong moves") {
    MeetingDesk desk;
    const auto sitting = desk.planned(spring);
    desk.plan(sitting);
    const Duty duty = desk.duty(sitting, "agenda");
    CHECK_FALSE(desk.take(duty, "waive"));
    CHECK_FALSE(desk.take(duty, "finish",
                          {{QStringLiteral("on"), QStringLiteral("2026-12-31")}})); // not yet
    CHECK_FALSE(desk.take(duty, "reopen"));
    const auto lawful = desk.take(desk.duty(sitting, "papers"), "waive", MeetingDesk::reason());
    REQUIRE(lawful);
    CHECK_FALSE(lawful->notes.isEmpty()); // but it is said
    const auto with = [&](auto set) {
        Duty d;
        d.sitting = sitting;
        d.what = QStringLiteral("某事");
        d.offset = -1;
        set(d);
        return desk.book().insert(d);
    };
    CHECK(with([](Duty&) {}));
    CHECK_FALSE(with([](Duty& d) { d.what = QStringLiteral("  "); }));
    CHECK_FALSE(with([](Duty& d) { d.offset = std::nullopt; }));
    CHECK_FALSE(with([](Duty& d) { d.offset = 999999; }));
    CHECK_FALSE(with([](Duty& d) { d.rule = QStringLiteral("congress.quorum"); }));
    CHECK_FALSE(with([](Duty& d) { d.takes = -1; }));
    CHECK_FALSE(with([](Duty& d) { d.status = DutyStatus::Done; }));
    CHECK_FALSE(with([](Duty& d) { d.status = DutyStatus::Waived; }));
    CHECK_FALSE(with([](Duty& d) { d.doneOn = QDate(2026, 1, 1); }));
    const auto late = with([](Duty& d) { d.rule = QString::fromUtf8(rule::papers); });
    REQUIRE(late); // a day before: the rules want a week
    CHECK_FALSE(late->notes.isEmpty());
    Duty d = desk.now(duty);
    d.status = DutyStatus::Done;
    CHECK_FALSE(desk.book().update(d));
    Plan p = *planOf(desk.read(), sitting);
    p.templated = QStringLiteral("没有这个");
    CHECK_FALSE(desk.book().update(p));
    CHECK_FALSE(desk.take(p, "finish")); // duties are open
}

TEST_CASE("plan: an office's own template holds its own days and comes back") {
    MeetingDesk desk;
    const auto sitting = desk.planned(spring);
    const Plan p = desk.plan(sitting, QStringLiteral("extraordinary"));
    Duty d = desk.duty(sitting, "agenda");
    d.what = QStringLiteral("议程送\t经理办公会\n讨论");
    d.offset = -11;
    REQUIRE(desk.book().update(d));
    const Params name{{QStringLiteral("name"), QStringLiteral("本单位简易会")}};
    CHECK_FALSE(
        desk.take(p, "save_template", {{QStringLiteral("name"), QStringLiteral("annual")}}));
    REQUIRE(desk.take(p, "save_template", name));
    const auto other = desk.planned(later);
    desk.plan(other, QStringLiteral("本单位简易会"));
    CHECK(dutiesOf(desk.read(), other).size() == dutiesOf(desk.read(), sitting).size());
    bool found = false;
    for (const Duty& copy : dutiesOf(desk.read(), other))
        if (copy.what.startsWith(QStringLiteral("议程送"))) {
            found = true;
            CHECK(copy.offset == -11);
        }
    CHECK(found);
    for (const Duty& copy : dutiesOf(desk.read(), other))
        if (copy.rule == QLatin1StringView(rule::papers))
            CHECK_FALSE(copy.offset); // still what the rule says
    REQUIRE(desk.book().undo());
    REQUIRE(desk.book().undo());
    REQUIRE(desk.book().undo());
    CHECK(planTemplates(desk.read()).size() == 3);
}

TEST_CASE("plan: a duty with an impossible day is refused, whichever way it is given") {
    MeetingDesk desk;
    const auto sitting = desk.planned(spring);
    const auto refused = [&](const std::function<void(Duty&)>& set) {
        Duty d;
        d.sitting = sitting;
        d.what = QStringLiteral("布置会场");
        set(d);
        const auto done = desk.book().insert(d);
        return !done && why(done.error()).find("too far from the sitting") != std::string::npos;
    };
    for (const qint64 offset :
         {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
          qint64(-99'999'999'999'999), qint64(-1101), qint64(1101)})
        for (const Counted counted : {Counted::Days, Counted::Workdays})
            CHECK(refused([&](Duty& d) {
                d.offset = offset;
                d.counted = counted;
            }));
    for (const QDate day : {QDate(1900, 1, 1), QDate(2099, 12, 31)})
        CHECK(refused([&](Duty& d) { d.fixedOn = day; }));
    CHECK_FALSE(refused([&](Duty& d) { d.fixedOn = spring.addDays(-30); }));
}
