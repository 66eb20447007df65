// SPDX-License-Identifier: GPL-3.0-or-later
// Handling: the day it is due, what each kind of reply demands, the lead after its co-handlers,
// ratings of every author, another round.
#include "core/proposals/dues.h"
#include "core/proposals/statistics.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"
#include "tests/proposals/desk.h"

using namespace zhijia;
using zhijia::test::ProposalDesk;

TEST_CASE("proposal handling: lead and co-handlers are handed over to in one step") {
    ProposalDesk desk;
    const auto id = desk.docketed(QStringLiteral("改善更衣室"));
    const auto with = [&](const QString& others) {
        return Params{{QStringLiteral("lead"), desk.shop.raw()},
                      {QStringLiteral("co_handlers"), others}};
    };
    ProposalDesk::no(desk.step(id, "hand_over", with(QStringLiteral("后勤部、没有这个部"))),
                     "no unit 没有这个部");
    ProposalDesk::no(desk.step(id, "hand_over", with(QStringLiteral("设备部"))), "named twice");
    ProposalDesk::no(desk.step(id, "hand_over", with(QStringLiteral("后勤部，后勤部"))),
                     "named twice");
    CHECK(handlingsOf(desk.read(), id, 1).isEmpty()); // a refusal leaves nothing
    ProposalDesk::ok(desk.step(id, "hand_over", with(QStringLiteral("后勤部、 安全环保部"))));
    const auto all = handlingsOf(desk.read(), id, 1);
    REQUIRE(all.size() == 3);
    int leads = 0;
    for (const ProposalHandling& h : all) {
        CHECK(h.status == HandlingStatus::Handed);
        leads += h.part == HandlingPart::Lead;
    }
    CHECK(leads == 1);
    CHECK(leadOf(desk.read(), desk.of(id))->unit == desk.shop);
    REQUIRE(desk.book().undo());
    CHECK(handlingsOf(desk.read(), id, 1).isEmpty());
    // Who was entered before is not entered twice.
    const auto other = desk.docketed(QStringLiteral("更换灯具"));
    desk.handler(other, desk.canteen, HandlingPart::Lead);
    ProposalDesk::ok(desk.step(other, "hand_over",
                               {{QStringLiteral("co_handlers"), QStringLiteral("安全环保部")}}));
    CHECK(handlingsOf(desk.read(), other, 1).size() == 2);
}

TEST_CASE("proposal handling: due so many days after it was handed over, rolled to a working day") {
    ProposalDesk desk;
    const auto call = *desk.read().get(desk.call);
    const auto calendar = calendarOf(desk.read());
    const Rules rules = Rules::inForce(desk.read());
    for (QDate day(2025, 12, 1); day < QDate(2027, 2, 1); day = day.addDays(1)) {
        const ReplyDue due = replyDue(desk.read(), call, day);
        const QDate plain = day.addDays(rules.days(rule::proposalReply));
        REQUIRE(due.on >= plain);
        REQUIRE(calendar->isWorkday(due.on));
        for (QDate d = plain; d < due.on; d = d.addDays(1))
            REQUIRE_FALSE(calendar->isWorkday(d));
        REQUIRE(due.provisional == (due.on.year() > calendar->lastYear()));
    }
    const auto id = desk.docketed(QStringLiteral("更衣柜"));
    ProposalDesk::no(desk.step(id, "hand_over"), "No unit is the lead");
    const auto lead = desk.handed(id);
    CHECK(desk.of(lead).dueOn == QDate(2026, 3, 23)); // the 22nd is a Sunday
    CHECK(desk.of(id).status == ProposalStatus::Handling);
    CHECK(desk.of(id).rounds == 1);
    const auto dues = handlingDues(desk.read(), desk.of(lead), desk.read().today());
    REQUIRE(dues.size() == 1);
    CHECK(dues.first().on == QDate(2026, 3, 23));
    CHECK(dues.first().rule == rules.cite(rule::proposalReply));
}

TEST_CASE("proposal handling: A, B and C each demand their fields") {
    ProposalDesk desk;
    const auto lead = desk.handed(desk.docketed(QStringLiteral("更衣柜")));
    const auto with = [](std::initializer_list<std::pair<const char*, const char*>> list) {
        Params params{{QStringLiteral("reply"), QStringLiteral("答复如下。")}};
        for (const auto& [key, value] : list)
            params.insert(QString::fromUtf8(key), QString::fromUtf8(value));
        return params;
    };
    ProposalDesk::no(desk.step(lead, "reply"), "missing");
    ProposalDesk::no(desk.step(lead, "reply", with({{"kind", "a"}})), "when it was done");
    ProposalDesk::no(desk.step(lead, "reply", with({{"kind", "a"}, {"done_on", "2026-03-03"}})),
                     "after the reply");
    ProposalDesk::no(desk.step(lead, "reply", with({{"kind", "b"}, {"plan_on", "2026-05-01"}})),
                     "what is planned");
    ProposalDesk::no(desk.step(lead, "reply", with({{"kind", "b"}, {"plan", "五月施工"}})),
                     "by when");
    ProposalDesk::no(desk.step(lead, "reply",
                               with({{"kind", "b"}, {"plan", "施工"}, {"plan_on", "2026-01-01"}})),
                     "before the reply");
    ProposalDesk::no(desk.step(lead, "reply", with({{"kind", "c"}})), "gives the reasons");
    ProposalDesk::ok(desk.step(
        lead, "reply", with({{"kind", "b"}, {"plan", "五月施工"}, {"plan_on", "2026-05-31"}})));
    CHECK(desk.of(lead).planOn == QDate(2026, 5, 31));
    CHECK(desk.of(lead).doneOn.isNull());
    ProposalDesk::no(desk.step(lead, "return"), "missing");
    ProposalDesk::ok(desk.step(lead, "return", ProposalDesk::because("太笼统")));
    ProposalDesk::ok(desk.step(lead, "reply", with({{"kind", "c"}, {"reasons", "消防通道"}})));
    CHECK(desk.of(lead).plan.isEmpty()); // what belongs to the other kind is gone
    CHECK(desk.of(lead).planOn.isNull());
    ProposalDesk::no(desk.step(lead, "remind"), "is \"Replied\"");
}

TEST_CASE("proposal handling: one lead, who replies after the co-handlers or says why not") {
    ProposalDesk desk;
    const auto id = desk.docketed(QStringLiteral("厂区照明"));
    const auto lead = desk.handler(id, desk.shop);
    const auto helper = desk.handler(id, desk.safety);
    CHECK(desk.of(lead).part == HandlingPart::Lead);
    CHECK(desk.of(helper).part == HandlingPart::Helper);
    ProposalHandling wrong;
    wrong.proposal = id;
    wrong.unit = desk.canteen;
    wrong.part = HandlingPart::Lead;
    ProposalDesk::no(desk.book().insert(wrong), "is the lead of this round already");
    wrong.unit = desk.safety;
    wrong.part = HandlingPart::Helper;
    ProposalDesk::no(desk.book().insert(wrong), "handles this round already");
    wrong.unit = {};
    wrong.unitName.clear();
    ProposalDesk::no(desk.book().insert(wrong), "who handles it");
    ProposalDesk::no(desk.step(helper, "hand_over"), "covers all its units");
    ProposalDesk::no(desk.step(id, "hand_over", {{QStringLiteral("lead"), desk.canteen.raw()}}),
                     "is the lead already");
    ProposalDesk::ok(desk.step(id, "hand_over"));
    CHECK(desk.of(helper).status == HandlingStatus::Handed);
    auto moved = desk.of(lead);
    moved.unit = desk.canteen;
    ProposalDesk::no(desk.book().update(moved), "that stands");
    ProposalDesk::no(desk.step(lead, "reply", ProposalDesk::replyA()), "安全环保部");
    ProposalDesk::ok(desk.step(helper, "reply", ProposalDesk::replyA()));
    ProposalDesk::ok(desk.step(lead, "reply", ProposalDesk::replyA()));
    ProposalDesk::ok(desk.step(lead, "accept"));
    CHECK(desk.of(helper).status == HandlingStatus::Accepted);
    CHECK(desk.of(id).status == ProposalStatus::Replied);
    ProposalDesk::no(desk.step(helper, "return", ProposalDesk::because()), "");
    REQUIRE(desk.book().undo());
    CHECK(desk.of(id).status == ProposalStatus::Handling);
    CHECK(desk.of(helper).status == HandlingStatus::Replied);
    REQUIRE(desk.book().redo());
    CHECK(desk.of(id).status == ProposalStatus::Replied);

    const auto other = desk.docketed(QStringLiteral("厂区绿化"));
    const auto first = desk.handler(other, desk.shop);
    desk.handler(other, desk.safety);
    ProposalDesk::ok(desk.step(other, "hand_over"));
    Params alone = ProposalDesk::replyA();
    alone.insert(QStringLiteral("alone_reason"), QStringLiteral("协办单位无意见"));
    ProposalDesk::ok(desk.step(first, "reply", alone));
    CHECK(desk.of(first).aloneReason == QStringLiteral("协办单位无意见"));
}

TEST_CASE("proposal handling: reminders are counted, deadlines extended for a reason") {
    ProposalDesk desk;
    const auto lead = desk.handed(desk.docketed(QStringLiteral("通勤班车")));
    const auto early = desk.step(lead, "remind");
    ProposalDesk::ok(early);
    CHECK_FALSE(early->notes.isEmpty()); // it is not overdue yet
    ProposalDesk::no(desk.step(lead, "remind"), "that day already");
    desk.day(2026, 3, 25);
    const auto late = desk.step(lead, "remind");
    ProposalDesk::ok(late);
    CHECK(late->notes.isEmpty());
    CHECK(desk.of(lead).reminders == 2);
    CHECK(desk.of(lead).remindedOn == QDate(2026, 3, 25));
    const auto to = [](const char* day) {
        Params params = ProposalDesk::because("等待采购");
        params.insert(QStringLiteral("to"), QString::fromUtf8(day));
        return params;
    };
    ProposalDesk::no(desk.step(lead, "extend", to("2026-03-23")), "not later");
    ProposalDesk::no(desk.step(lead, "extend", to("2026-03-24")), "past");
    ProposalDesk::ok(desk.step(lead, "extend", to("2026-04-10")));
    ProposalDesk::ok(desk.step(lead, "extend", to("2026-04-20")));
    CHECK(desk.of(lead).extensionReason.split(u'\n').size() == 2);
    CHECK(desk.of(lead).dueOn == QDate(2026, 4, 20));
}

TEST_CASE("proposal handling: every author rates, the dissatisfied get another round") {
    ProposalDesk desk;
    const auto main = desk.docketed(QStringLiteral("食堂甲"), 0);
    const auto child = desk.merged(QStringLiteral("食堂乙"), 1, main);
    ProposalDesk::no(desk.step(child, "rate_merged", ProposalDesk::rating("satisfied")),
                     "not answered yet");
    const auto lead = desk.handed(main);
    ProposalDesk::ok(desk.step(lead, "reply", ProposalDesk::replyA()));
    ProposalDesk::ok(desk.step(lead, "accept"));
    ProposalDesk::no(desk.step(main, "close"), "not rated");
    ProposalDesk::ok(desk.step(main, "rate", ProposalDesk::rating("very_satisfied")));
    ProposalDesk::no(desk.step(main, "rate", ProposalDesk::rating("satisfied")), "Rated");
    ProposalDesk::no(desk.step(main, "handle_again"), "Nobody is dissatisfied");
    ProposalDesk::no(desk.step(child, "rate_merged", ProposalDesk::rating("not_satisfied")),
                     "why the author is not satisfied");
    ProposalDesk::ok(
        desk.step(child, "rate_merged", ProposalDesk::rating("not_satisfied", "没有落实")));
    ProposalDesk::no(desk.step(child, "rate_merged", ProposalDesk::rating("satisfied")),
                     "rated the reply already");
    ProposalDesk::no(desk.step(main, "close"), "not satisfied: No. 2");

    ProposalDesk::ok(desk.step(main, "handle_again"));
    CHECK(desk.of(main).rounds == 2);
    CHECK(desk.of(main).satisfaction == Satisfaction::VerySatisfied);
    CHECK(desk.of(child).satisfaction == Satisfaction::None);
    CHECK(desk.of(child).firstSatisfaction == Satisfaction::Not);
    ProposalDesk::no(desk.step(lead, "return", ProposalDesk::because()), "");
    const auto again = Id<ProposalHandling>(leadOf(desk.read(), desk.of(main))->id);
    CHECK(again != lead);
    CHECK(desk.of(again).round == 2);
    CHECK(desk.of(again).status == HandlingStatus::Handed);
    ProposalDesk::ok(desk.step(again, "reply", ProposalDesk::replyA()));
    ProposalDesk::ok(desk.step(again, "accept"));
    ProposalDesk::no(desk.step(main, "close"), "No. 2");
    ProposalDesk::ok(desk.step(child, "rate_merged", ProposalDesk::rating("basically")));
    ProposalDesk::ok(desk.step(main, "close"));
    CHECK(desk.of(main).completedOn == QDate(2026, 3, 2));
    ProposalDesk::no(desk.step(child, "unmerge", ProposalDesk::because()), "is closed");
    auto p = desk.of(main);
    p.delegationView = QStringLiteral("补写");
    ProposalDesk::no(desk.book().update(p), "is closed");
    p = desk.of(main);
    p.archiveNumber = QStringLiteral("2026-提案-001");
    ProposalDesk::ok(desk.book().update(p));
    auto h = desk.of(again);
    h.note = QStringLiteral("补写");
    ProposalDesk::no(desk.book().update(h), "is closed");
    ProposalDesk::no(desk.book().remove(ProposalHandling::kind(), again.raw()), "is closed");

    // A suggestion is handled the same way; closing without a rating needs a written reason.
    const auto idea = desk.submitted(QStringLiteral("建议增设书架"), 2);
    ProposalDesk::ok(desk.step(idea, "suggest", ProposalDesk::because()));
    const auto its = desk.handed(idea);
    ProposalDesk::ok(desk.step(its, "reply", ProposalDesk::replyA()));
    ProposalDesk::ok(desk.step(its, "accept"));
    ProposalDesk::ok(desk.step(idea, "close", ProposalDesk::because("代表已退休")));
    CHECK(desk.of(idea).outcome == ScreeningOutcome::Suggestion);
}

TEST_CASE("proposal handling: what waits is due for the call as a whole") {
    ProposalDesk desk;
    const auto whats = [&] {
        QStringList texts;
        for (const Due& due :
             callDues(desk.read(), *desk.read().get(desk.call), desk.read().today()))
            texts << due.what;
        return texts.join(u'\n');
    };
    CHECK(whats().contains(QStringLiteral("close the window")));
    const auto one = desk.submitted(QStringLiteral("甲"), 0);
    desk.submitted(QStringLiteral("乙"), 1);
    CHECK_FALSE(whats().contains(QStringLiteral("screen")));
    desk.day(2026, 3, 16);
    CHECK(whats().contains(QStringLiteral("screen the proposals that wait (2)")));
    ProposalDesk::ok(desk.step(one, "docket"));
    CHECK(whats().contains(QStringLiteral("hand over the docketed proposals (1)")));
    const auto child = desk.draft(QStringLiteral("丙"), 2);
    ProposalDesk::ok(desk.step(child, "accept_late", ProposalDesk::because()));
    ProposalDesk::ok(desk.step(child, "merge", {{QStringLiteral("into"), one.raw()}}));
    const auto lead = desk.handed(one);
    ProposalDesk::ok(desk.step(lead, "reply", ProposalDesk::replyA()));
    ProposalDesk::ok(desk.step(lead, "accept"));
    CHECK(whats().contains(QStringLiteral("how content they are (2)")));
    ProposalDesk::ok(desk.step(one, "rate", ProposalDesk::rating("satisfied")));
    CHECK(whats().contains(QStringLiteral("how content they are (1)")));
    ProposalDesk::ok(desk.step(child, "rate_merged", ProposalDesk::rating("satisfied")));
    CHECK_FALSE(whats().contains(QStringLiteral("content")));
}

TEST_CASE("proposal handling: what was handed over is not thrown away by hand") {
    ProposalDesk desk;
    const auto id = desk.docketed(QStringLiteral("更衣柜"));
    const auto mistaken = desk.handler(id, desk.canteen);
    ProposalDesk::ok(desk.book().remove(ProposalHandling::kind(), mistaken.raw()));
    const auto lead = desk.handed(id);
    const auto gone = [&] { return desk.book().remove(ProposalHandling::kind(), lead.raw()); };
    ProposalDesk::no(gone(), "stands");
    ProposalDesk::ok(desk.step(lead, "reply", ProposalDesk::replyA()));
    ProposalDesk::no(gone(), "stands");
    ProposalDesk::ok(desk.step(lead, "accept"));
    ProposalDesk::no(gone(), "stands");
    ProposalDesk::ok(desk.step(id, "rate", ProposalDesk::rating("satisfied")));
    ProposalDesk::no(gone(), "stands");
    for (int i = 0; i < 4; ++i) // undo goes back all the way, and forth again
        REQUIRE(desk.book().undo());
    CHECK(desk.read().count<ProposalHandling>() == 0);
    for (int i = 0; i < 4; ++i)
        REQUIRE(desk.book().redo());
    CHECK(desk.of(lead).status == HandlingStatus::Accepted);
}

TEST_CASE("proposal handling: a lead that replies alone releases the silent co-handlers") {
    ProposalDesk desk;
    const auto id = desk.docketed(QStringLiteral("厂区绿化"));
    const auto lead = desk.handler(id, desk.shop);
    const auto silent = desk.handler(id, desk.safety), returned = desk.handler(id, desk.canteen);
    ProposalDesk::ok(desk.step(id, "hand_over"));
    ProposalDesk::ok(desk.step(returned, "reply", ProposalDesk::replyA()));
    ProposalDesk::ok(desk.step(returned, "return", ProposalDesk::because("太笼统")));
    Params alone = ProposalDesk::replyA();
    alone.insert(QStringLiteral("alone_reason"), QStringLiteral("协办单位无意见"));
    ProposalDesk::ok(desk.step(lead, "reply", alone));
    const auto waits = [&](Id<ProposalHandling> h) {
        return !handlingDues(desk.read(), desk.of(h), desk.read().today()).isEmpty();
    };
    CHECK(waits(silent)); // until the lead's reply is accepted
    ProposalDesk::ok(desk.step(lead, "accept"));
    for (const auto h : {silent, returned}) {
        CHECK(desk.of(h).status == HandlingStatus::Released);
        CHECK(desk.of(h).aloneReason == QStringLiteral("协办单位无意见"));
        CHECK_FALSE(waits(h));
    }
    ProposalDesk::no(desk.step(silent, "reply", ProposalDesk::replyA()), "Not needed any more");
    desk.day(2026, 4, 30);
    for (const auto& row : proposalStatistics(desk.read(), desk.call).byHandler) {
        INFO(row.unit.toStdString());
        CHECK(row.overdue == 0);
        CHECK(row.waiting == 0);
    }
    // Another round asks them again, and undo gives them their task back.
    ProposalDesk::ok(desk.step(id, "rate", ProposalDesk::rating("not_satisfied", "没有落实")));
    ProposalDesk::ok(desk.step(id, "handle_again"));
    CHECK(handlingsOf(desk.read(), id, 2).size() == 3);
    for (int i = 0; i < 3; ++i)
        REQUIRE(desk.book().undo());
    CHECK(desk.of(silent).status == HandlingStatus::Handed);
    CHECK(desk.of(returned).status == HandlingStatus::Returned);
    CHECK(desk.of(silent).aloneReason.isEmpty());

    // Older files hold co-handlers that were left waiting: they are neither due nor overdue.
    ProposalDesk::ok(desk.step(lead, "accept"));
    auto left = desk.of(silent);
    left.status = HandlingStatus::Handed;
    REQUIRE(desk.book().change(
        {"test", "state"}, [&](Txn& txn) { return txn.relink(ProposalHandling::kind(), left); }));
    CHECK_FALSE(waits(silent));
    for (const auto& row : proposalStatistics(desk.read(), desk.call).byHandler)
        CHECK(row.overdue == 0);
}
