// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers say and refuse, and topics that come from what workers said.
#include "core/office/reports.h"
#include "core/opinions/way.h"
#include "tests/joint/table.h"
#include <QFileInfo>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("joint papers: the first item, the order, the minutes with their fields") {
    JointTable t;
    t.whole("新建驿站二十个", t.today().addDays(40));
    t.goTo(t.today().addDays(350));
    const auto id = t.planned(t.today());
    CHECK(JointTable::words(*jointAgendaPaper(t.read(), id.raw())).contains(u8("Undone: 1")));
    CHECK_FALSE(jointSpeakersPaper(t.read(), id.raw()));
    CHECK_FALSE(jointSignInPaper(t.read(), id.raw()));
    CHECK_FALSE(jointMinutesPaper(t.read(), id.raw()));
    CHECK_FALSE(jointTasksPaper(t.read(), id.raw()));
    const auto topic = t.topic(id, "职工子女暑期托管");
    const auto paper = t.paper(id, "关于加强托管服务的实施意见");
    const auto later = t.topic(id, "职工体育场馆");
    const auto a = t.speaker(id, "教育局纪科长");
    t.inviteAll(id);
    t.invite(id, "缺席的人", JointSide::Government, JointPresence::Absent);
    t.ok(t.take(id, "convene"));
    t.ok(t.take(id, "mark_present"));
    t.explain(id);
    const QString notice = JointTable::words(*jointNoticePaper(t.read(), id.raw()));
    for (const char* word :
         {"14:30", "区政府三楼会议室", "1. How the last meeting's measures stand",
          "关于加强托管服务的实施意见", "职工子女暑期托管", "贺明"}) {
        INFO(word << notice.toStdString());
        CHECK(notice.contains(u8(word)));
    }
    const QString agenda = JointTable::words(*jointAgendaPaper(t.read(), id.raw()));
    CHECK(agenda.indexOf(u8("资金已落实")) > 0); // the explanation stands in the first item …
    CHECK(agenda.indexOf(u8("资金已落实")) < agenda.indexOf(u8("2. Deliberation"))); // … before 2
    CHECK(JointTable::words(*jointReviewPaper(t.read(), id.raw())).contains(u8("overdue")));
    t.ok(t.take(id, "open"));
    t.ok(t.take(a, "speak", JointTable::with({{"said", u8("扩大覆盖面")}})));
    t.ok(t.take(paper, "adopt"));
    const auto made = t.promise(paper, "开设托管班三十个", t.today().addDays(100));
    t.decide(topic);
    t.ok(t.take(later, "defer", JointTable::with({{"reason", u8("规划未定")}})));
    t.ok(t.take(id, "close"));
    t.minutes(id);
    t.ok(t.take(id, "sign"));
    const auto signedOnes = jointMinutesPaper(t.read(), id.raw());
    REQUIRE(signedOnes);
    const QString text = JointTable::words(*signedOnes);
    for (const char* word :
         {"滨府工联〔2026〕2号", "14:30", "区政府三楼会议室", "区长贺明", "Present (2)",
          "Present without a say (1)", "Absent (1)", "缺席的人", "新建驿站二十个", "资金已落实",
          "Outcome: Adopted", "开设托管班三十个", "区住建局工会", "祝科长", "Deferred: 规划未定",
          "扩大覆盖面", "To|各街道办事处，区直各单位", "Issued by|贺明",
          "Recorder|区总工会办公室"}) {
        INFO(word << "\n" << text.toStdString());
        CHECK(text.contains(u8(word)));
    }
    CHECK_FALSE(text.contains(u8("Carried over"))); // that is no news of a measure
    // Later changes of a measure do not change what was signed.
    t.goTo(t.today().addDays(1));
    t.ok(t.take(made, "extend",
                JointTable::with({{"to", t.today().addDays(300).toString(Qt::ISODate)},
                                  {"reason", u8("场地装修")}})));
    CHECK(JointTable::words(*jointMinutesPaper(t.read(), id.raw())) == text);
    t.ok(t.take(id, "issue"));
    // The deferred topic is on the next agenda by itself, once.
    t.goTo(t.today().addDays(200));
    const auto third = t.planned(t.today());
    t.topic(third, "另一议题");
    t.inviteAll(third);
    t.ok(t.take(third, "convene"));
    const auto topics = jointTopicsOf(t.read(), third);
    REQUIRE(topics.size() == 2);
    CHECK(topics.back().title == u8("职工体育场馆"));
    CHECK(topics.back().origin == t.now(id).name);
    for (const JointReview& r : reviewsOf(t.read(), third))
        CHECK_FALSE(r.result.contains(u8("Carried over")));
    for (const ReportKind& kind : reportKinds()) {
        if (qstrcmp(kind.context, "joint") != 0)
            continue;
        INFO(kind.name);
        CHECK_FALSE(kind.make(t.read(), 4711));
        const auto document = kind.make(t.read(), id.raw());
        REQUIRE(document);
        for (const char* ending : {".pdf", ".odt"}) {
            const QString file = t.folder.filePath(u8(kind.name) + u8(ending));
            REQUIRE(writeReport(*document, file));
            CHECK(QFileInfo(file).size() > 1000);
        }
    }
}

TEST_CASE("joint: a remark becomes a topic, its speaker stays unknown, its way goes on") {
    JointTable t;
    Remark r;
    r.text = u8("骑手没有地方休息，冬天只能蹲在路边吃饭");
    r.speaker = u8("欧阳骑手");
    r.phone = u8("13800138000");
    r.unit = t.housing;
    const auto remark = t.add(r);
    t.no(t.take(remark, "to_joint_topic"), "No joint meeting is planned.");
    const auto id = t.planned(t.today());
    t.no(t.take(remark, "to_joint_topic", JointTable::with({{"meeting", u8("没有的会")}})),
         "没有的会");
    t.ok(t.take(remark, "to_joint_topic"));
    auto topics = jointTopicsOf(t.read(), id);
    REQUIRE(topics.size() == 1);
    CHECK(topics.front().text == r.text);
    CHECK(topics.front().sourceRef() == sourceOf(remark));
    for (const Field& f : JointTopic::kind().fields) {
        INFO(f.key);
        CHECK_FALSE(f.get(topics.front()).toString().contains(u8("欧阳")));
        CHECK_FALSE(f.get(topics.front()).toString().contains(u8("13800138000")));
    }
    CHECK_FALSE(wayOf(t.read(), t.now(remark)).ended);
    const Id<JointTopic> topic(topics.front().id);
    t.open(id);
    t.ok(t.take(topic, "defer", JointTable::with({{"reason", u8("选址未定")}})));
    t.ok(t.take(id, "close"));
    CHECK_FALSE(wayOf(t.read(), t.now(remark)).ended);
    t.goTo(t.today().addDays(90));
    const auto next = t.planned(t.today());
    t.paper(next, "驿站选址方案");
    t.open(next); // convened: what was deferred is on its agenda
    topics = jointTopicsOf(t.read(), next);
    REQUIRE(topics.size() == 1);
    const Id<JointTopic> again(topics.front().id);
    t.decide(again);
    const Way way = wayOf(t.read(), t.now(remark));
    CHECK(way.ended);
    CHECK(way.days == 90);
    CHECK(way.steps.last().what.contains(u8("同意，按时落实。")));
}

TEST_CASE("joint: an opinion becomes a topic without being typed again, and gets its measure") {
    JointTable t;
    Opinion o;
    o.text = u8("公租房离工业园太远，夜班回家没有车");
    o.anonymous = true;
    const auto opinion = t.add(o);
    const auto id = t.planned(t.today());
    JointTopic typed;
    typed.meeting = id;
    typed.opinion = opinion;
    const auto topic = t.add(typed);
    CHECK(t.now(topic).title == t.now(opinion).title);
    CHECK(t.now(topic).text == o.text);
    CHECK(t.now(topic).side == JointSide::Workers);
    t.open(id);
    const auto measure = t.promise(topic, "开通夜班公交", t.today().addDays(30));
    CHECK(t.now(opinion).measure == measure);
    const auto second = t.promise(topic, "增加班次", t.today().addDays(60));
    CHECK(t.now(opinion).measure == measure); // the first one stays
    CHECK(t.now(second).sourceRef() == sourceOf(topic));
    t.ok(t.book().undo());
    CHECK_FALSE(t.read().get(second));
    CHECK(t.now(topic).promised.contains(u8("开通夜班公交")));
    CHECK_FALSE(t.now(topic).promised.contains(u8("增加班次")));
}

TEST_CASE("joint: a remark's topic goes on when its meeting is cancelled") {
    JointTable t;
    Remark r;
    r.text = u8("骑手没有地方休息");
    const auto remark = t.add(r);
    const auto off = t.planned(t.today().addDays(20));
    t.ok(t.take(remark, "to_joint_topic"));
    t.inviteAll(off);
    t.ok(t.take(off, "convene"));
    t.ok(t.take(off, "cancel", JointTable::with({{"reason", u8("改期")}})));
    CHECK_FALSE(wayOf(t.read(), t.now(remark)).ended); // it still waits for an outcome
    const auto next = t.planned(t.today());
    t.open(next);
    const auto topics = jointTopicsOf(t.read(), next);
    REQUIRE(topics.size() == 1);
    CHECK(topics.front().text == r.text);
    t.decide(Id<JointTopic>(topics.front().id));
    const Way way = wayOf(t.read(), t.now(remark));
    CHECK(way.ended);
    CHECK(std::ranges::any_of(
        way.steps, [](const WayStep& step) { return step.what.contains(u8("同意，按时落实。")); }));
}

TEST_CASE("joint papers: the minutes name everybody they count, and measures as they stand") {
    JointTable t;
    const auto id = t.planned(t.today());
    const auto topic = t.topic(id, "驿站");
    t.open(id);
    t.invite(id, "未到的人", JointSide::Guest);
    t.promise(topic, "新建驿站二十个", t.today().addDays(40));
    const auto wrong = t.promise(topic, "写错的一项", t.today().addDays(50));
    CHECK_FALSE(t.now(topic).promised.contains(u8("by "))); // stored in no language
    t.decide(topic);
    t.ok(t.take(wrong, "withdraw", JointTable::with({{"reason", u8("重复")}})));
    const auto closed = t.take(id, "close");
    REQUIRE(closed);
    CHECK(std::ranges::any_of(closed->notes, [](const Issue& i) {
        return i.text == u8("Not noted whether they came: 未到的人.");
    }));
    t.minutes(id);
    t.ok(t.take(id, "sign"));
    const QString text = JointTable::words(*jointMinutesPaper(t.read(), id.raw()));
    INFO(text.toStdString());
    CHECK(text.contains(u8("Absent (1)|未到的人")));
    CHECK(text.contains(u8("新建驿站二十个")));
    CHECK_FALSE(text.contains(u8("写错的一项")));
}

TEST_CASE("joint: that a measure was carried over, even twice, is no news of it") {
    JointTable t;
    t.whole("新建驿站二十个", t.today().addDays(900));
    const auto measure = Id<Measure>(t.read().first<Measure>(Query())->id);
    ProgressNote note;
    note.measure = measure;
    note.text = u8("完成选址");
    t.ok(t.book().insert(note));
    for (int i = 0; i < 3; ++i) {
        t.goTo(t.today().addDays(100));
        const auto id = t.planned(t.today());
        t.topic(id, "x");
        t.inviteAll(id);
        t.ok(t.take(id, "convene"));
        t.ok(t.take(id, "mark_present"));
        t.ok(t.take(id, "open"));
        const auto lines = reviewsOf(t.read(), id);
        REQUIRE(lines.size() == 1);
        CHECK(lines.front().result == u8("完成选址"));
        t.decide(Id<JointTopic>(jointTopicsOf(t.read(), id).front().id));
        t.explain(id);
        t.ok(t.take(id, "close"));
    }
    CHECK(t.now(measure).carried == 3);
}
