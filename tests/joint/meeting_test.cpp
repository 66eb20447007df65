// SPDX-License-Identifier: GPL-3.0-or-later
// A joint meeting from its plan to the minutes issued, the next one that begins with what is
// undone, and every move that is refused on the way.
#include "tests/joint/table.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("joint: from the plan to the minutes, and the next meeting begins with what is undone") {
    JointTable t;
    const QDate first = t.today();
    const auto id = t.planned(first.addDays(9));
    CHECK(t.now(id).name == u8("滨江区人民政府 and 滨江区总工会: joint meeting No. 1 (2026)"));
    CHECK(t.now(id).number == 1);
    REQUIRE(t.dues().size() == 1);
    CHECK(t.dues().first().on == first.addDays(2)); // seven days before
    CHECK(t.dues().first().rule == Rules::inForce(t.read()).cite(rule::jointNotice));
    const auto topic = t.topic(id, "户外劳动者驿站");
    const auto paper = t.paper(id, "关于加强新就业形态劳动者权益保障的实施意见");
    const auto speaker = t.speaker(id, "住建局祝局长");
    t.inviteAll(id);
    t.ok(t.take(id, "convene"));
    CHECK(t.now(id).convenedOn == first);
    CHECK(reviewsOf(t.read(), id).empty()); // nothing was promised before
    t.goTo(first.addDays(9));
    t.ok(t.take(id, "mark_present"));
    t.ok(t.take(id, "open"));
    t.ok(t.take(speaker, "speak", JointTable::with({{"said", u8("建议增设驿站")}})));
    t.ok(t.take(paper, "adopt_changed", JointTable::with({{"changes", u8("第三条补充时限")}})));
    t.promise(paper, "印发实施意见", t.today().addDays(20));
    const auto shelter = t.promise(topic, "新建驿站二十个", t.today().addDays(60));
    const auto water = t.promise(topic, "驿站全部供应热水", t.today().addDays(30));
    t.decide(topic);
    CHECK(t.now(topic).promised.count(u'\n') == 1);
    CHECK(t.now(topic).promised.contains(u8("新建驿站二十个")));
    const Measure m = t.now(shelter);
    CHECK(m.unit == t.housing);
    CHECK(m.promisedOn == t.today());
    CHECK(m.seriesRef() == sourceOf(t.district));
    CHECK(m.sourceRef() == sourceOf(topic));
    t.ok(t.take(id, "close"));
    t.minutes(id);
    t.ok(t.take(id, "sign"));
    t.ok(t.take(id, "issue"));
    CHECK(t.now(id).status == JointStatus::Issued);
    REQUIRE(t.dues().size() == 1); // the next one, within the year
    CHECK(t.dues().first().on == t.today().addMonths(12));

    // A year later: one was done, one is overdue, one could not be done.
    t.goTo(t.today().addDays(10));
    t.ok(t.take(water, "finish", JointTable::with({{"result", u8("全部供应")}})));
    t.goTo(first.addDays(360));
    const auto next = t.planned(t.today());
    CHECK(t.now(next).number == 2);
    CHECK(t.now(next).previous == id);
    CHECK(t.dues().first().what.contains(u8("Send the notice")));
    const auto again = t.topic(next, "驿站运行维护");
    t.inviteAll(next);
    t.ok(t.take(next, "convene"));
    auto lines = reviewsOf(t.read(), next);
    REQUIRE(lines.size() == 3);
    const auto line = [&](Id<Measure> measure) {
        return *std::ranges::find(lines, measure, &JointReview::measure);
    };
    CHECK(line(shelter).overdue);
    CHECK(line(water).state == MeasureStatus::Done);
    CHECK_FALSE(line(water).isUndone());
    // What ends meanwhile shows at once, with its reason.
    t.ok(t.take(shelter, "finish_partly",
                JointTable::with({{"result", u8("建成十六个")}, {"reason", u8("四处用地未批")}})));
    lines = reviewsOf(t.read(), next);
    CHECK(line(shelter).state == MeasureStatus::Partly);
    CHECK(line(shelter).explanation == u8("四处用地未批"));
    CHECK(line(shelter).isUndone());
    t.ok(t.take(next, "mark_present"));
    t.ok(t.take(next, "open"));
    t.decide(again);
    t.no(t.take(next, "close"), "Undone and not explained: 印发实施意见.", rule::jointExplained);
    t.explain(next);
    t.ok(t.take(next, "close"));
    lines = reviewsOf(t.read(), next);
    CHECK(line(shelter).carried);
    CHECK_FALSE(line(water).carried);
    CHECK(t.now(shelter).carried == 1);
    CHECK(t.now(water).carried == 0);
    CHECK(notesOf(t.read(), shelter).back().text.contains(t.now(next).name));
    // What was said stands, whatever the measure does later.
    t.ok(t.take(shelter, "take_back", JointTable::with({{"reason", u8("继续建设")}})));
    lines = reviewsOf(t.read(), next);
    CHECK(line(shelter).state == MeasureStatus::Partly);
    // Opened again and closed again, it is carried once.
    t.ok(t.take(next, "reopen", JointTable::with({{"reason", u8("补记一项")}})));
    t.ok(t.take(next, "close"));
    CHECK(t.now(shelter).carried == 1);
}

TEST_CASE("joint: wrong moves are refused in words") {
    JointTable t;
    JointMeeting odd = t.draft(t.today());
    odd.chairIs = JointChair::Deputy;
    odd.starts.clear();
    // What regions ask for and no law does is said, with its source, and forbids nothing.
    const auto added = t.book().insert(odd);
    REQUIRE(added);
    REQUIRE(added->notes.size() == 1);
    CHECK(added->notes.first().severity == Severity::Warning);
    CHECK(added->notes.first().text.contains(u8("The head of government chairs")));
    CHECK(added->notes.first().rule == Rules::inForce(t.read()).cite(rule::jointChair));
    const Id<JointMeeting> id(odd.id);
    odd = t.now(id);
    odd.recorder = u8("方敏");
    const auto saved = t.book().update(odd);
    REQUIRE(saved);
    CHECK(saved->notes.isEmpty()); // said once
    odd.chairReason = u8("区长出国访问，委托副区长主持");
    t.ok(t.book().update(odd));
    JointMeeting twin = t.draft(t.today().addDays(3));
    twin.number = 1;
    t.no(t.book().insert(twin), "No. 1 of this union is there already");
    t.no(t.take(id, "convene"), "Time is missing");
    t.no(t.take(id, "convene"), "Nobody is invited yet.");
    t.no(t.take(id, "convene"), "Neither a topic nor a paper");
    CHECK_FALSE(jointNoticePaper(t.read(), id.raw()));
    odd = t.now(id);
    odd.starts = u8("９：００");
    odd.starts = u8("09:00");
    t.ok(t.book().update(odd));
    const auto topic = t.topic(id, "欠薪治理");
    const auto paper = t.paper(id, "实施意见");
    JointTopic nameless;
    nameless.meeting = id;
    t.no(t.book().insert(nameless), "It is not said what the topic is.");
    t.invite(id, "严主席", JointSide::Union);
    JointAttendance same;
    same.meeting = id;
    same.name = u8("严 主席");
    same.unitName = u8("区总工会");
    t.no(t.book().insert(same), "is on the list already");
    t.no(t.take(id, "open"), "is not possible");
    t.no(t.take(id, "convene", JointTable::with({{"on", u8("2026-03-03")}})), "in the future");
    t.ok(t.take(id, "convene"));
    t.no(t.book().remove(JointMeeting::kind(), id.raw()), "is not thrown away");
    t.no(t.take(topic, "decide", JointTable::with({{"decision", u8("同意")}})),
         "is not in session");
    t.no(t.take(topic, "promise", t.owner("治理欠薪", t.today())), "is not in session");
    t.no(t.take(id, "open"), "Present of the government: 0, of the union: 0.");
    t.ok(t.take(id, "mark_present"));
    t.no(t.take(id, "mark_present"), "noted of everybody");
    t.no(t.take(id, "open"), "Present of the government: 0, of the union: 1.");
    t.invite(id, "副区长", JointSide::Government, JointPresence::Present);
    t.ok(t.take(id, "open"));
    // A promise has an owner and a date.
    t.no(t.take(topic, "promise", JointTable::with({{"due_on", u8("2026-06-01")}})),
         "It is not said who does it.", rule::jointMinutes);
    t.no(t.take(topic, "promise", JointTable::with({{"unit_name", u8("人社局")}})), "is missing");
    t.no(t.take(topic, "promise", t.owner("治理欠薪", t.today().addDays(-1))),
         "before the meeting");
    t.no(t.take(topic, "decide"), "It is not said what was decided.");
    t.no(t.take(paper, "promise", t.owner("印发", t.today())), "is not possible");
    t.no(t.take(paper, "give_back"), "is missing");
    t.no(t.take(paper, "adopt_changed"), "is missing");
    const auto speaker = t.speaker(id, "甲");
    JointSpeaker slow;
    slow.meeting = id;
    slow.name = u8("乙");
    slow.minutes = 900;
    t.no(t.book().insert(slow), "A speech of 900 minutes");
    t.no(t.take(id, "close"), "Topics without an outcome: 欠薪治理.");
    t.no(t.take(id, "close"), "Papers without an outcome: 实施意见.");
    t.no(t.take(id, "close"), "Still on the speakers' list: 甲.");
    t.ok(t.take(speaker, "skip", JointTable::with({{"reason", u8("书面发言")}})));
    t.ok(t.take(paper, "adopt"));
    t.promise(topic, "治理欠薪", t.today().addDays(90));
    t.decide(topic);
    const qint64 decided = t.now(topic).revision;
    t.no(t.book().remove(JointTopic::kind(), topic.raw()), "has an outcome");
    const auto closed = t.take(id, "close"); // warned of the paper that nothing comes of
    REQUIRE(closed);
    CHECK(std::ranges::any_of(closed->notes, [](const Issue& i) {
        return i.text == u8("No measure comes of: 实施意见.");
    }));
    // From here on the record stands.
    t.no(t.book().insert(nameless), "is closed: its record stands");
    t.no(t.take(topic, "again"), "is closed: its record stands");
    t.no(t.take(paper, "promise", t.owner("再加一项", t.today())), "is closed");
    t.no(t.book().remove(JointSpeaker::kind(), speaker.raw()), "is closed");
    JointMeeting late = t.now(id);
    late.place = u8("别处");
    t.no(t.book().update(late), "is closed: its record stands");
    t.no(t.take(id, "sign"), "Document number is missing");
    t.minutes(id);
    t.no(t.take(id, "sign", JointTable::with({{"on", u8("2026-03-01")}})), "closed only on");
    t.ok(t.take(id, "sign"));
    late = t.now(id);
    late.copyTo = u8("区委");
    t.no(t.book().update(late), "are signed: they stand");
    t.no(t.take(id, "reopen", JointTable::with({{"reason", u8("x")}})), "is not possible");
    t.no(t.take(id, "cancel", JointTable::with({{"reason", u8("x")}})), "is not possible");
    t.ok(t.take(id, "withdraw", JointTable::with({{"reason", u8("漏写抄送")}})));
    CHECK(t.now(id).signedText.isEmpty());
    late = t.now(id);
    late.copyTo = u8("区委");
    t.ok(t.book().update(late));
    t.ok(t.take(id, "sign"));
    t.ok(t.take(id, "issue"));
    // An undo that reaches into the closed meeting is refused as well.
    t.no(t.book().undo(decided), "is closed: its record stands");
    const auto cancelled = t.planned(t.today().addDays(30));
    t.ok(t.take(cancelled, "cancel", JointTable::with({{"reason", u8("改期")}})));
    nameless.title = u8("x");
    nameless.meeting = cancelled;
    t.no(t.book().insert(nameless), "was cancelled: nothing is added");
    CHECK(t.now(t.planned(t.today().addDays(40))).number == 3); // its number stays
}

TEST_CASE("joint: what was decided cannot be undone beneath a closed meeting") {
    JointTable t;
    const auto id = t.planned(t.today());
    const auto topic = t.topic(id, "停车难");
    t.open(id);
    t.decide(topic);
    const qint64 deed = t.now(topic).revision;
    t.ok(t.take(id, "close"));
    t.no(t.book().undo(deed), "is closed: its record stands");
    t.ok(t.book().undo()); // the closing itself
    CHECK(t.now(id).status == JointStatus::Open);
    t.ok(t.book().undo(deed));
    CHECK(t.now(topic).status == JointTopicStatus::Planned);
}

TEST_CASE("joint: a meeting of earlier years is taken over with its measures") {
    JointTable t;
    JointMeeting old = t.draft(QDate(2025, 3, 5));
    old.status = JointStatus::Issued;
    old.signedOn = QDate(2025, 3, 10);
    const auto first = t.add(old);
    JointMeeting wrong = t.draft(QDate(2026, 5, 1));
    wrong.status = JointStatus::Closed;
    t.no(t.book().insert(wrong), "still to come");
    Measure m;
    m.title = u8("建设职工服务站");
    m.source = u8("joint_meeting:%1").arg(first.raw());
    m.unitName = u8("区民政局");
    m.responsible = u8("苗科长");
    m.promisedOn = old.heldOn;
    m.dueOn = QDate(2025, 12, 31);
    const auto measure = t.add(m);
    const auto id = t.planned(t.today());
    CHECK(t.now(id).previous == first);
    t.topic(id, "新议题");
    t.inviteAll(id);
    t.ok(t.take(id, "convene"));
    const auto lines = reviewsOf(t.read(), id);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().measure == measure);
    CHECK(lines.front().overdue);
    JointReview twice;
    twice.meeting = id;
    twice.measure = measure;
    t.no(t.book().insert(twice), "is in the first item already");
    // Taken out by hand, it is missed at the end, and brought back by a step.
    t.ok(t.book().remove(JointReview::kind(), lines.front().id));
    t.ok(t.take(id, "refresh"));
    CHECK(reviewsOf(t.read(), id).size() == 1);
}

TEST_CASE("joint: a meeting planned before the last one closed takes what that one deferred") {
    JointTable t;
    const auto first = t.planned(t.today());
    const auto late = t.topic(first, "职工体育场馆");
    t.open(first);
    const auto next = t.planned(t.today().addDays(30));
    CHECK_FALSE(t.now(next).previous);
    t.inviteAll(next);
    t.no(t.take(next, "convene"), "Neither a topic nor a paper");
    t.ok(t.take(late, "defer", JointTable::with({{"reason", u8("规划未定")}})));
    t.ok(t.take(first, "close"));
    CHECK_FALSE(t.now(next).previous); // nobody saved it since
    t.ok(t.take(next, "convene"));     // what waits is something to talk about
    CHECK(t.now(next).previous == first);
    auto topics = jointTopicsOf(t.read(), next);
    REQUIRE(topics.size() == 1);
    CHECK(topics.front().title == u8("职工体育场馆"));
    CHECK(topics.front().origin == t.now(first).name);
    t.ok(t.take(next, "refresh"));
    CHECK(jointTopicsOf(t.read(), next).size() == 1); // once
}

TEST_CASE("joint: the second meeting of a day follows the first") {
    JointTable t;
    const auto first = t.planned(t.today());
    const auto late = t.topic(first, "职工体育场馆");
    t.open(first);
    t.ok(t.take(late, "defer", JointTable::with({{"reason", u8("规划未定")}})));
    t.ok(t.take(first, "close"));
    const auto next = t.planned(t.today());
    CHECK(t.now(next).previous == first);
    t.inviteAll(next);
    t.ok(t.take(next, "convene"));
    CHECK(jointTopicsOf(t.read(), next).size() == 1);
    CHECK_FALSE(t.now(first).previous);
}

TEST_CASE("joint: a meeting convened before the last one closed takes it when it opens") {
    JointTable t;
    const auto first = t.planned(t.today());
    const auto late = t.topic(first, "职工体育场馆");
    t.open(first);
    const auto next = t.planned(t.today().addDays(30));
    t.topic(next, "托管班");
    t.inviteAll(next);
    t.ok(t.take(next, "convene"));
    t.ok(t.take(late, "defer", JointTable::with({{"reason", u8("规划未定")}})));
    t.ok(t.take(first, "close"));
    t.goTo(t.today().addDays(30));
    t.ok(t.take(next, "mark_present"));
    t.ok(t.take(next, "open"));
    CHECK(t.now(next).previous == first);
    REQUIRE(jointTopicsOf(t.read(), next).size() == 2);
    CHECK(jointTopicsOf(t.read(), next).back().title == u8("职工体育场馆"));
}

TEST_CASE("joint: a meeting that is cancelled loses no deferred topic") {
    JointTable t;
    const auto first = t.planned(t.today());
    const auto late = t.topic(first, "职工体育场馆");
    t.open(first);
    t.ok(t.take(late, "defer", JointTable::with({{"reason", u8("规划未定")}})));
    t.ok(t.take(first, "close"));
    for (int day : {20, 30}) { // twice in a row
        const auto off = t.planned(t.today().addDays(day));
        t.inviteAll(off);
        t.ok(t.take(off, "convene"));
        REQUIRE(jointTopicsOf(t.read(), off).size() == 1);
        t.ok(t.take(off, "cancel", JointTable::with({{"reason", u8("改期")}})));
    }
    const auto next = t.planned(t.today().addDays(25));
    t.inviteAll(next);
    t.ok(t.take(next, "convene"));
    const auto topics = jointTopicsOf(t.read(), next);
    REQUIRE(topics.size() == 1);
    CHECK(topics.front().sourceRef() == sourceOf(late));
    CHECK(topics.front().origin == t.now(first).name);
    const auto third = t.planned(t.today().addDays(60));
    CHECK(waitingTopics(t.read(), t.now(third)).empty());
}

TEST_CASE("joint: a closing that comes back is asked whether the meeting is still complete") {
    JointTable t;
    const auto id = t.planned(t.today());
    const auto topic = t.topic(id, "停车难");
    t.open(id);
    t.decide(topic);
    t.ok(t.take(id, "close"));
    t.ok(t.book().undo());
    // Another desk adds a topic: that leaves the meeting itself as it was.
    const auto other = Office::open(t.path(), t.options());
    REQUIRE(other);
    Book desk((*other)->store(), t.clock, u8("李梅"));
    JointTopic more;
    more.meeting = id;
    more.title = u8("欠薪治理");
    t.ok(desk.insert(more));
    t.no(t.book().redo(), "Topics without an outcome: 欠薪治理.");
    CHECK(t.now(id).status == JointStatus::Open);
    t.ok(t.take(Id<JointTopic>(more.id), "decide", JointTable::with({{"decision", u8("同意")}})));
    t.ok(t.take(id, "close"));
    // The same by way of an undo: opened again, added to, and the opening taken back.
    t.ok(t.take(id, "reopen", JointTable::with({{"reason", u8("补记")}})));
    const qint64 reopened = t.now(id).revision;
    t.paper(id, "实施意见");
    t.no(t.book().undo(reopened), "Papers without an outcome: 实施意见.");
    CHECK(t.now(id).status == JointStatus::Open);
}

TEST_CASE("joint: when to sign and to issue is due without a rule that does not say so") {
    JointTable t;
    const auto id = t.planned(t.today());
    const auto topic = t.topic(id, "停车难");
    t.open(id);
    t.decide(topic);
    t.ok(t.take(id, "close"));
    REQUIRE(t.dues().size() == 1);
    CHECK(t.dues().first().what.contains(u8("Sign the minutes")));
    CHECK(t.dues().first().rule.isEmpty());
    t.minutes(id);
    t.ok(t.take(id, "sign"));
    REQUIRE(t.dues().size() == 1);
    CHECK(t.dues().first().rule.isEmpty());
    const Rules rules = Rules::inForce(t.read());
    for (const char* one : {rule::jointYearly, rule::jointChair})
        CHECK(rules.rule(one).sure == Sure::L);
}
