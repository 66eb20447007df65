// SPDX-License-Identifier: GPL-3.0-or-later
// Invitation, sides, sessions and clauses: what is lawful, and everything that is not.
#include "core/consultation/papers.h"
#include "core/measures/measure.h"
#include "core/report/stored.h"
#include "tests/consultation/table.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("invitation: in writing, due in 20 days, late or refused said with the rule") {
    Talks t;
    t.consultation();
    Invitation empty;
    empty.consultation = t.talk;
    empty = t.add(empty);
    t.refused(t.take(Id<Invitation>(empty.id), "send"), "does not say what to talk about");
    const auto i = t.invite();
    CHECK(t.now(i).number == 2);
    t.refused(t.take(i, "accept", {{u8("reply"), u8("同意")}}), "not possible now");
    t.refused(t.take(i, "send", Talks::on(QDate(2026, 3, 3))), "future");
    t.ok(t.take(i, "send"));
    CHECK(t.now(i).dueOn == QDate(2026, 3, 23)); // the twentieth day is Sunday the 22nd
    REQUIRE(t.dues("invitation").size() == 1);
    CHECK(t.dues("invitation").first().on == QDate(2026, 3, 23));
    CHECK(t.dues("invitation").first().rule == Rules::inForce(t.read()).cite(rule::talksReply));
    Invitation changed = t.now(i);
    changed.content = u8("别的");
    t.refused(t.book().update(changed), "what it says stands");
    CHECK_FALSE(t.book().remove(Invitation::kind(), i.raw()));
    t.refused(t.take(i, "accept"), "is missing"); // in writing
    t.wait(QDate(2026, 3, 25));
    const auto late = t.take(i, "accept", {{u8("reply"), u8("同意")}});
    REQUIRE(late);
    CHECK(std::ranges::any_of(late->notes, [](const Issue& n) {
        return n.text.contains(u8("The reply was due on 2026-03-23")) && !n.rule.isEmpty();
    }));
    CHECK(t.dues("invitation").isEmpty());
    REQUIRE(t.book().undo());
    CHECK(t.now(i).status == InvitationStatus::Sent);
    const auto no = t.take(i, "refuse", {{u8("reply"), u8("经营困难")}});
    REQUIRE(no);
    CHECK(std::ranges::any_of(
        no->notes, [](const Issue& n) { return n.text.contains(u8("without good reason")); }));
    t.sides();
    t.refused(t.take(t.talk, "open"), "No invitation was accepted", rule::talksReply);
}

TEST_CASE("negotiators: outsiders never lead, nobody sits on both sides, a vacancy is due") {
    Talks t;
    t.consultation();
    t.sides(3, 2);
    Negotiator n;
    n.consultation = t.talk;
    n.side = TalkSide::Employer;
    n.name = u8("外聘律师");
    n.chief = n.outsider = true;
    n.authority = u8("委托书");
    t.refused(t.book().insert(n), "cannot be the chief", rule::talksChief);
    n.chief = false;
    n.authority.clear();
    t.refused(t.book().insert(n), "by written authorisation");
    n.outsider = false;
    n.chief = true;
    t.refused(t.book().insert(n), "is the chief of this side already", rule::talksChief);
    n.chief = false;
    n.name = u8("职工方2");
    t.refused(t.book().insert(n), "negotiates for the other side");
    const auto i = t.invite();
    t.ok(t.take(i, "send"));
    t.ok(t.take(i, "accept", {{u8("reply"), u8("同意")}}));
    t.refused(t.take(t.talk, "open"), "The sides are unequal: 3 for the workers, 2",
              rule::talksEqual);
    t.refused(t.take(t.talk, "open"), "at least 3 are needed", rule::talksLeast);
    t.employer << t.negotiator(TalkSide::Employer, u8("外聘律师"), false, true);
    t.ok(t.take(t.talk, "open")); // one of three is a third
    CHECK(t.now(t.talk).rulePack == u8("cn@1"));

    t.ok(t.take(t.workers[2], "leave", {{u8("reason"), u8("退休")}}));
    CHECK(t.now(t.workers[2]).fillBy == QDate(2026, 3, 17));
    REQUIRE(t.dues("negotiator").size() == 1);
    CHECK(t.dues("negotiator").first().rule == Rules::inForce(t.read()).cite(rule::talksVacancy));
    const auto s = t.session(false);
    t.refused(t.take(s, "hold"), "The sides are unequal: 2 for the workers, 3", rule::talksEqual);
    Negotiator heir;
    heir.consultation = t.talk;
    heir.side = TalkSide::Employer;
    heir.name = u8("新代表");
    heir.replaces = t.workers[2];
    t.refused(t.book().insert(heir), "Nobody of this side left that place");
    heir.side = TalkSide::Workers;
    heir = t.add(heir);
    CHECK(t.dues("negotiator").isEmpty());
    t.refused(t.take(t.workers[2], "return"), "took this place");
    t.ok(t.take(s, "hold"));
    REQUIRE(t.book().undo());
    REQUIRE(t.book().undo());
    CHECK(t.dues("negotiator").size() == 1);
}

TEST_CASE("sessions: chiefs chair in turn, a neutral recorder, both sign, then it stands") {
    Talks t;
    t.open();
    ConsultationSession s;
    s.consultation = t.talk;
    s.heldOn = t.today();
    s.recorder = u8("企业方2");
    t.refused(t.book().insert(s), "negotiates and cannot keep the record", rule::talksRecorder);
    s.recorder.clear();
    s.chair = t.workers[1];
    t.refused(t.book().insert(s), "is no chief", rule::talksChairs);
    s.chair = {};
    s = t.add(s);
    const Id<ConsultationSession> first(s.id);
    CHECK(t.now(first).chair == t.workers[0]);
    t.refused(t.take(first, "hold"), "Nobody keeps the record", rule::talksRecorder);
    s.recorder = u8("记录员");
    t.ok(t.book().update(s));
    Negotiator rec;
    rec.consultation = t.talk;
    rec.side = TalkSide::Workers;
    rec.name = u8("记录员");
    t.refused(t.book().insert(rec), "cannot negotiate", rule::talksRecorder);
    t.ok(t.take(first, "hold"));
    CHECK(t.now(first).attended.contains(u8("企业方3")));
    REQUIRE(t.dues("consultation_session").size() == 1);
    t.refused(t.take(first, "sign", {{u8("side"), u8("workers")}}), "has no minutes yet");
    s = t.now(first);
    s.minutes = u8("谈了工资。");
    t.ok(t.book().update(s));
    t.ok(t.take(first, "sign", {{u8("side"), u8("workers")}}));
    CHECK(t.now(first).status == TalkSessionStatus::Held);
    t.refused(t.take(first, "sign", {{u8("side"), u8("workers")}}), "has signed already");
    s = t.now(first);
    s.minutes = u8("改");
    t.refused(t.book().update(s), "its minutes stand");
    t.clause("工资");
    t.refused(t.take(t.talk, "agree"), "not signed by both chiefs", rule::talksSigned);
    t.ok(t.take(first, "sign", {{u8("side"), u8("employer")}}));
    CHECK(t.now(first).status == TalkSessionStatus::Signed);
    CHECK(t.dues("consultation_session").isEmpty());
    CHECK_FALSE(t.book().remove(Negotiator::kind(), t.workers[1].raw()));
    // The other chief chairs the next one, by itself; the first may not again.
    const auto second = t.session(false);
    CHECK(t.now(second).chair == t.employer[0]);
    CHECK(t.now(second).recorder == u8("记录员"));
    s = t.now(second);
    s.chair = t.workers[0];
    t.ok(t.book().update(s));
    t.refused(t.take(second, "hold"), "chaired the session before", rule::talksChairs);
}

TEST_CASE("clauses: positions move and are kept, nothing is agreed while one is open") {
    Talks t;
    t.open();
    const auto s = t.session();
    const auto pay = t.clause("工资", false);
    t.clause("工时");
    t.ok(t.take(pay, "move",
                {{u8("side"), u8("employer")},
                 {u8("text"), u8("上调百分之五")},
                 {u8("session"), s.raw()}}));
    CHECK(t.now(pay).employer == u8("上调百分之五"));
    CHECK(t.now(pay).course.contains(u8("乙")));
    t.refused(t.take(t.talk, "agree"), "Still open: 工资.");
    t.ok(t.take(pay, "drop", {{u8("reason"), u8("下年再议")}}));
    t.ok(t.take(pay, "reopen", {{u8("reason"), u8("企业方有新方案")}}));
    t.ok(t.take(pay, "agree", {{u8("text"), u8("上调百分之六")}, {u8("session"), s.raw()}}));
    Clause changed = t.now(pay);
    changed.workers = u8("改");
    t.refused(t.book().update(changed), "what was agreed stands");
    t.ok(t.take(t.talk, "agree"));
    CHECK(t.now(t.contract()).text.contains(u8("上调百分之六")));
    Clause more;
    more.consultation = t.talk;
    more.title = u8("补充");
    t.refused(t.book().insert(more), "its clauses stand");
    REQUIRE(t.book().undo());
    CHECK(contractsOf(t.read(), t.talk).empty());
    CHECK(t.now(t.talk).status == TalkStatus::Talking);
}

TEST_CASE("sessions: what both signed is printed as they signed it, whatever comes later") {
    Talks t;
    t.open();
    const auto id = t.session(false);
    t.ok(t.take(id, "hold"));
    const auto pay = t.clause("工资", false);
    t.ok(t.take(pay, "agree", {{u8("text"), u8("上调百分之六")}, {u8("session"), id.raw()}}));
    const auto says = [&](const char* text) {
        const auto paper = sessionPaper(t.read(), id.raw());
        REQUIRE(paper);
        return report::storedDocument(*paper).contains(u8(text));
    };
    t.ok(t.take(id, "sign", {{u8("side"), u8("workers")}}));
    CHECK(t.now(id).sha256.isEmpty()); // one signature only
    t.ok(t.take(id, "sign", {{u8("side"), u8("employer")}}));
    CHECK(t.now(id).sha256.size() == 64);
    REQUIRE(says("上调百分之六"));
    t.ok(t.take(pay, "reopen", {{u8("reason"), u8("企业方有新方案")}}));
    const auto later = t.session();
    t.ok(t.take(pay, "agree", {{u8("text"), u8("上调百分之七")}, {u8("session"), later.raw()}}));
    CHECK(says("上调百分之六"));
    CHECK_FALSE(says("上调百分之七"));
    // What is not the text that was signed is not printed under the signatures.
    ConsultationSession s = t.now(id);
    s.signedText += u8("改");
    CHECK_FALSE(signedMinutes(s));
}

TEST_CASE("topics: from the remark to the result with its days, without typing it again") {
    Talks t;
    t.open();
    TopicSource remark;
    remark.kind = u8("remark");
    remark.id = 77;
    remark.text = u8("三轮车没有暖风\n冬天零下四十度");
    remark.post = u8("站长");
    remark.region = u8("232701");
    remark.raisedOn = QDate(2026, 1, 28);
    Id<ConsultationTopic> id;
    for (int i = 0; i < 2; ++i) { // asked twice, it is one
        const auto done = t.book().change({"test", "topic"}, [&](Txn& txn) {
            return makeTopic(txn, remark, t.talk).map([&](Id<ConsultationTopic> made) {
                id = made;
            });
        });
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    CHECK(t.read().count<ConsultationTopic>() == 1);
    CHECK(t.now(id).title == u8("三轮车没有暖风"));
    CHECK(t.now(id).status == TopicStatus::Taken);
    t.ok(t.take(id, "write_clause"));
    t.refused(t.take(id, "write_clause"), "already");
    const auto clause = t.read().first<Clause>(Query().eq(u8("topic"), id));
    REQUIRE(clause);
    CHECK(clause->workers.contains(u8("零下四十度")));
    t.refused(t.take(id, "promise", {{u8("measure"), u8("换车")}, {u8("by"), u8("2026-02-01")}}),
              "before it is promised");
    // Nobody is named: the employer's side has promised it.
    for (const char* nobody : {"", "。"}) {
        t.ok(t.take(id, "promise",
                    {{u8("measure"), u8("换车")},
                     {u8("unit_name"), u8(nobody)},
                     {u8("by"), u8("2026-03-20")}}));
        CHECK(measuresOf(t.read(), sourceOf(id)).front().unitName == t.now(t.talk).employer);
        REQUIRE(t.book().undo());
    }
    t.ok(t.take(id, "promise",
                {{u8("measure"), u8("换车")},
                 {u8("unit_name"), u8("车辆部")},
                 {u8("responsible"), u8("柏工")},
                 {u8("by"), u8("2026-03-20")}}));
    // It is followed up like every promise, and is due once.
    const auto made = measuresOf(t.read(), sourceOf(id));
    REQUIRE(made.size() == 1);
    CHECK((made.front().unitName == u8("车辆部") && made.front().responsible == u8("柏工")));
    CHECK(made.front().dueOn == QDate(2026, 3, 20));
    CHECK(made.front().source == u8("三轮车没有暖风"));
    CHECK(made.front().seriesRef() == sourceOf(t.talk));
    CHECK(t.dues("consultation_topic").isEmpty());
    REQUIRE(t.dues("measure").size() == 1);
    CHECK(t.dues("measure").first().on == QDate(2026, 3, 20));
    const Id<Measure> measure(made.front().id);
    t.ok(t.take(measure, "finish", {{u8("result"), u8("已换八辆")}}));
    REQUIRE(t.dues("consultation_topic").size() == 1); // what came of the matter is still to say
    CHECK(t.dues("consultation_topic").first().what.contains(u8("what came of it")));
    REQUIRE(t.book().undo());
    t.refused(t.take(id, "solve", Talks::on(QDate(2026, 2, 1), {{u8("result"), u8("已换")}})),
              "The step before was on 2026-03-02");
    t.wait(QDate(2026, 3, 10));
    t.ok(t.take(id, "solve", {{u8("result"), u8("全镇换成有暖风的四轮车")}}));
    CHECK(t.now(id).days == 41);                         // over the end of two months
    CHECK(t.now(measure).status == MeasureStatus::Done); // typed once
    CHECK(t.now(measure).result == t.now(id).result);
    CHECK(t.now(measure).kept == MeasureKept::OnTime);
    CHECK(t.dues("consultation_topic").isEmpty());
    ConsultationTopic changed = t.now(id);
    changed.raisedOn = QDate(2026, 2, 28);
    CHECK_FALSE(t.book().update(changed));
    const auto table = regionTable(t.read());
    REQUIRE(table.size() == 1);
    CHECK((table.first().province == 230000 && table.first().solved == 1));
    CHECK(tenthsText(table.first().averageTenths()) == u8("41.0"));
    // Outside of talks somebody has to be named.
    TopicSource alone;
    alone.text = u8("装卸棚漏雨");
    Id<ConsultationTopic> roof;
    t.ok(t.book().change({"test", "topic"}, [&](Txn& txn) {
        return makeTopic(txn, alone).map([&](Id<ConsultationTopic> one) { roof = one; });
    }));
    t.ok(t.take(roof, "take"));
    for (const char* nobody : {"", "。", "-"})
        t.refused(t.take(roof, "promise",
                         {{u8("measure"), u8("换棚顶")},
                          {u8("unit_name"), u8(nobody)},
                          {u8("by"), u8("2026-03-20")}}),
                  "It is not said who does it.");
    for (int i = 0; i < 2; ++i)
        REQUIRE(t.book().undo());
    REQUIRE(t.book().undo());
    CHECK_FALSE(t.now(id).days);
    CHECK(t.now(measure).isRunning());
    t.ok(t.take(id, "give_up", {{u8("reason"), u8("车型停产")}}));
    CHECK(t.now(measure).status == MeasureStatus::Cannot);
    CHECK(t.now(measure).endReason == u8("车型停产"));
}

TEST_CASE("sessions: the minutes begin with what the talks promised before and have not done") {
    Talks t;
    t.open();
    TopicSource remark;
    remark.text = u8("三轮车没有暖风");
    remark.raisedOn = t.today();
    Id<ConsultationTopic> id;
    t.ok(t.book().change({"test", "topic"}, [&](Txn& txn) {
        return makeTopic(txn, remark, t.talk).map([&](Id<ConsultationTopic> made) { id = made; });
    }));
    t.ok(t.take(id, "promise",
                {{u8("measure"), u8("更换四轮车")},
                 {u8("unit_name"), u8("车辆部")},
                 {u8("by"), u8("2026-04-20")}}));
    const auto tables = [&](Id<ConsultationSession> session) {
        const auto paper = sessionPaper(t.read(), session.raw());
        REQUIRE(paper);
        QString text;
        for (const report::Table* table : paper->tables())
            for (const report::Row& row : table->rows)
                text += row.cells.join(u'|') + u'\n';
        return text;
    };
    const auto same = t.session();
    CHECK_FALSE(tables(same).contains(u8("更换四轮车"))); // promised on that day
    t.wait(QDate(2026, 3, 20));
    ConsultationSession s;
    s.consultation = t.talk;
    s.heldOn = t.today();
    s.recorder = u8("记录员");
    s.minutes = u8("续谈。");
    const Id<ConsultationSession> next(t.add(s).id);
    t.ok(t.take(next, "hold"));
    CHECK(tables(next).contains(u8("更换四轮车|车辆部|2026-04-20")));
    t.ok(t.take(id, "solve", Talks::on(QDate(2026, 3, 10), {{u8("result"), u8("已全部更换")}})));
    CHECK_FALSE(tables(next).contains(u8("更换四轮车"))); // it was done by then
}

TEST_CASE("negotiators: who sat at the table stays there, and an uneven addition is said at once") {
    Talks t;
    t.open();
    const auto with = [&](Id<Negotiator> id, const auto& change) {
        Negotiator n = t.now(id);
        change(n);
        return t.book().update(n);
    };
    const auto rename = [](Negotiator& n) { n.name = u8("另一人"); };
    const auto cross = [](Negotiator& n) {
        n.side = TalkSide::Employer;
        n.chief = false;
    };
    CHECK(with(t.workers[2], rename)->notes.isEmpty()); // before any session
    REQUIRE(t.book().undo());
    t.session();
    const auto renamed = with(t.workers[2], rename);
    REQUIRE(renamed);
    CHECK(why(renamed->notes).find("its minutes keep that name") != std::string::npos);
    t.refused(with(t.workers[1], cross), "negotiated for the other side");
    CHECK(with(t.workers[1], [](Negotiator& n) { n.post = u8("班长"); })->notes.isEmpty());
    Negotiator fourth;
    fourth.consultation = t.talk;
    fourth.side = TalkSide::Employer;
    fourth.name = u8("企业方4");
    const auto added = t.book().insert(fourth);
    REQUIRE(added);
    CHECK(why(added->notes).find("unequal now: Workers: 3 (0 from outside) · employer: 4") !=
          std::string::npos);
    CHECK(added->notes.first().rule == Rules::inForce(t.read()).cite(rule::talksEqual));
    Negotiator match = fourth;
    match.id = match.revision = 0;
    match.side = TalkSide::Workers;
    match.name = u8("职工方4");
    const auto evened = t.book().insert(match);
    REQUIRE(evened);
    CHECK(evened->notes.isEmpty());
}
