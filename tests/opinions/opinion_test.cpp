// SPDX-License-Identifier: GPL-3.0-or-later
// An opinion from what was said to the rating, its deadlines, and every wrong move on the way.
#include "core/rules/holidays.h"
#include "core/rules/rules.h"
#include "core/rules/voice_rules.h"
#include "tests/opinions/desk.h"
#include <QRandomGenerator>

using namespace zhijia;
using zhijia::test::VoiceDesk;
using zhijia::test::why;

TEST_CASE("opinion: it is closed only after an answer and a rating") {
    VoiceDesk o;
    const auto id = o.said("食堂晚餐菜太少，夜班职工吃不上热饭，希望延长供应到二十二点");
    CHECK(o.of(id).number == QStringLiteral("2026-0001"));
    CHECK(o.of(id).title.endsWith(QChar(0x2026)) == (o.of(id).text.size() > 40));
    CHECK(o.of(id).authorName == QStringLiteral("欧阳建国"));
    CHECK(o.of(id).fromUnit == o.shop);
    CHECK(o.of(id).dueOn == QDate(2026, 3, 5)); // three working days
    VoiceDesk::no(o.step(id, "answer"), "not possible now");
    VoiceDesk::no(o.step(id, "close"), "not possible now");
    VoiceDesk::no(o.step(id, "assign"), "has no owner");
    VoiceDesk::no(o.step(id, "assign", o.owner(VoiceDesk::with({{"urgency", "beyond"}}))),
                  "beyond one's power");
    VoiceDesk::ok(o.step(id, "assign", o.owner(VoiceDesk::with({{"urgency", "urgent"}}))));
    CHECK(o.of(id).dueOn == QDate(2026, 3, 2)); // on the same day
    VoiceDesk::no(o.step(id, "close"), "not possible now");
    VoiceDesk::no(o.step(id, "rate", VoiceDesk::with({{"rating", "satisfied"}})),
                  "not possible now");
    VoiceDesk::no(o.step(id, "answer", VoiceDesk::with({{"kind", "solved"}})), "missing");
    VoiceDesk::no(
        o.step(id, "answer", VoiceDesk::with({{"kind", "planned"}, {"answer", "下月起延长"}})),
        "no measure yet");
    VoiceDesk::no(o.step(id, "make_measure"), "missing");
    VoiceDesk::no(o.step(id, "make_measure", VoiceDesk::with({{"due_on", "2026-02-01"}})),
                  "over already");
    VoiceDesk::ok(o.step(id, "make_measure", VoiceDesk::with({{"due_on", "2026-04-01"}})));
    const Measure m = o.of(o.of(id).measure);
    CHECK(m.sourceRef() == sourceOf(id));
    CHECK(m.unit == o.canteen);
    VoiceDesk::no(o.step(id, "make_measure", VoiceDesk::with({{"due_on", "2026-04-01"}})),
                  "its measure already");
    VoiceDesk::ok(
        o.step(id, "answer", VoiceDesk::with({{"kind", "planned"}, {"answer", "下月起延长"}})));
    Opinion edited = o.of(id);
    edited.text = QStringLiteral("改了");
    VoiceDesk::no(o.book().update(edited), "what was asked stands");
    VoiceDesk::no(o.step(id, "close"), "not possible now");
    VoiceDesk::no(o.step(id, "close_unrated"), "missing");
    VoiceDesk::ok(o.step(id, "rate", VoiceDesk::with({{"rating", "not_satisfied"}})));
    VoiceDesk::no(o.step(id, "close"), "not content");
    VoiceDesk::ok(o.step(id, "handle_again"));
    CHECK(o.of(id).rounds == 1);
    CHECK(o.of(id).answer.isEmpty());
    CHECK(o.of(id).answerLog.contains(QStringLiteral("下月起延长")));
    VoiceDesk::ok(
        o.step(id, "answer", VoiceDesk::with({{"kind", "solved"}, {"answer", "本周起延长"}})));
    VoiceDesk::ok(o.step(id, "rate", VoiceDesk::with({{"rating", "very_satisfied"}})));
    VoiceDesk::no(o.step(id, "handle_again"), "is content");
    const auto before = o.of(id);
    const auto closed = o.step(id, "close");
    VoiceDesk::ok(closed);
    edited = o.of(id);
    edited.title = QStringLiteral("改了");
    VoiceDesk::no(o.book().update(edited), "is closed");
    OpinionNote note;
    note.opinion = id;
    note.text = QStringLiteral("补记");
    VoiceDesk::no(o.book().insert(note), "is closed");
    VoiceDesk::no(o.book().remove(Opinion::kind(), id.raw()), "it stands");
    VoiceDesk::ok(o.book().undo(closed->deed));
    for (const Field& f : Opinion::kind().fields)
        CHECK(f.get(o.of(id)) == f.get(before));
}

TEST_CASE(
    "opinion: an anonymous one keeps nothing of its author, and says who could be found out") {
    VoiceDesk o;
    Opinion a = o.opinion("电工班的工具柜坏了三个月");
    a.anonymous = true;
    a.authorName = QStringLiteral("欧阳建国");
    a.authorPhone = QStringLiteral("13800138000");
    a.fromUnit = o.shop;
    a.fromPost = QStringLiteral("电工");
    auto done = o.book().insert(a);
    VoiceDesk::ok(done);
    const Opinion kept = o.of(Id<Opinion>(a.id));
    CHECK(kept.author.isNull());
    CHECK(kept.authorName.isEmpty());
    CHECK(kept.authorPhone.isEmpty());
    CHECK_FALSE(kept.searchText.contains(QStringLiteral("建")));
    CHECK(why(done->notes).find("Only one person") != std::string::npos);
    // A second electrician is one of two; with a third nobody can tell.
    for (const char* name : {"李四", "王五"}) {
        Member m;
        m.name = QString::fromUtf8(name);
        m.unit = o.shop;
        m.post = QStringLiteral("电工");
        VoiceDesk::ok(o.book().insert(m));
        Opinion b = a;
        b.id = b.revision = 0;
        b.number.clear();
        done = o.book().insert(b);
        VoiceDesk::ok(done);
        INFO(why(done->notes));
        CHECK(done->notes.isEmpty() == (m.name == QStringLiteral("王五")));
    }
    for (const auto& [text, words] : {std::pair{"有事打13912345678找我", "telephone or identity"},
                                      std::pair{"我是李四，班长总让我加班", "name of a member"},
                                      std::pair{"欧阳建国说的对", "name of a member"}}) {
        Opinion c = o.opinion(text);
        c.anonymous = true;
        done = o.book().insert(c);
        VoiceDesk::ok(done);
        INFO(text);
        CHECK(why(done->notes).find(words) != std::string::npos);
        CHECK(why(done->notes).find("13912345678") == std::string::npos); // nobody is named
    }
    CHECK(couldBeWorkedOut(o.read(), {}, QStringLiteral("食堂的汤太咸")).isEmpty());
    // Somebody who is on file cannot be made nobody afterwards.
    const auto named = o.said("公开的意见");
    Opinion turned = o.of(named);
    turned.anonymous = true;
    VoiceDesk::no(o.book().update(turned), "in the history already");
    // Nobody can be asked; the answer is made known instead.
    const Id<Opinion> id(a.id);
    VoiceDesk::ok(o.step(id, "assign", o.owner()));
    VoiceDesk::ok(o.step(id, "answer", VoiceDesk::with({{"kind", "solved"}, {"answer", "已换"}})));
    VoiceDesk::no(o.step(id, "rate", VoiceDesk::with({{"rating", "satisfied"}})),
                  "nobody can be asked");
    VoiceDesk::ok(o.step(id, "close_unrated", VoiceDesk::with({{"reason", "匿名，已公示答复"}})));
    CHECK(o.of(id).unratedReason == QStringLiteral("匿名，已公示答复"));
}

TEST_CASE("opinion: what says the same follows one, gets its answer and rates it by itself") {
    VoiceDesk o;
    const auto main = o.assigned("食堂晚餐供应时间太短，希望延长");
    const auto same = o.said("希望食堂延长晚餐供应时间");
    const auto third = o.said("晚餐供应时间能否延长一点");
    const auto other = o.said("更衣室没有暖气");
    const auto alike = alikeOpinions(o.read(), o.of(same));
    REQUIRE(alike.size() == 2);
    CHECK(std::ranges::none_of(alike, [&](const AlikeVoice& v) { return v.id == other.raw(); }));
    const auto into = [](Id<Opinion> id) { return Params{{QStringLiteral("into"), id.raw()}}; };
    VoiceDesk::no(o.step(same, "join", into(same)), "itself");
    VoiceDesk::ok(o.step(third, "join", into(same)));
    VoiceDesk::no(o.step(other, "join", into(third)), "joined with another one itself");
    VoiceDesk::no(o.step(same, "withdraw", VoiceDesk::with({{"reason", "x"}})),
                  "wait for the answer");
    VoiceDesk::ok(o.step(same, "join", into(main))); // and takes its follower along
    CHECK(o.of(third).main == main);
    CHECK(o.of(same).nextDue.isNull());
    VoiceDesk::ok(
        o.step(main, "answer", VoiceDesk::with({{"kind", "solved"}, {"answer", "延长"}})));
    for (const auto id : {same, third}) {
        CHECK(o.of(id).status == OpinionStatus::Answered);
        CHECK(o.of(id).answer == QStringLiteral("延长"));
    }
    VoiceDesk::no(o.step(same, "return_answer", VoiceDesk::with({{"reason", "x"}})),
                  "Return it there");
    VoiceDesk::ok(o.step(third, "rate", VoiceDesk::with({{"rating", "not_satisfied"}})));
    VoiceDesk::ok(o.step(main, "return_answer", VoiceDesk::with({{"reason", "没说时间"}})));
    CHECK(o.of(same).status == OpinionStatus::Joined);
    CHECK(o.of(third).status == OpinionStatus::Rated);
    VoiceDesk::ok(o.step(third, "handle_again")); // the common answer did not do
    CHECK(o.of(third).main.isNull());
    CHECK(o.of(third).unitName == QStringLiteral("后勤部"));
    VoiceDesk::ok(o.step(same, "separate"));
    CHECK(o.of(same).status == OpinionStatus::Received);
    // Whoever joins late gets the answer that is there.
    VoiceDesk::ok(
        o.step(main, "answer", VoiceDesk::with({{"kind", "solved"}, {"answer", "到十点"}})));
    VoiceDesk::ok(o.step(same, "join", into(main)));
    CHECK(o.of(same).status == OpinionStatus::Answered);
    CHECK(o.of(same).answer == QStringLiteral("到十点"));
}

TEST_CASE("sameness: the same from both sides, whole when nothing differs, and small of other "
          "matters") {
    const auto q = [](const char* text) { return QString::fromUtf8(text); };
    const char* texts[] = {"食堂晚餐供应时间太短",
                           "希望延长食堂晚餐供应时间",
                           "更衣室没有暖气",
                           "更衣室的暖气不热",
                           "",
                           "A",
                           "班车班车班车",
                           "三轮车没有暖风冻手"};
    for (const char* a : texts)
        for (const char* b : texts) {
            const int s = sameness(q(a), q(b));
            CHECK(s == sameness(q(b), q(a)));
            CHECK(s >= 0);
            CHECK(s <= 100);
        }
    CHECK(sameness(q(texts[0]), q(texts[0])) == 100);
    CHECK(sameness(q(texts[0]), q(texts[2])) < 35);
    CHECK(sameness(q(texts[2]), q(texts[3])) >= 35);
}

TEST_CASE("opinion deadlines: working days by the holiday table, over year ends, for every class") {
    VoiceDesk o;
    const Calendar table; // counted by hand, one day after the other
    const Rules rules = Rules::inForce(o.read());
    QRandomGenerator random(20261231);
    for (int i = 0; i < 1500; ++i) {
        // Every second one in the weeks around a New Year or a Spring Festival.
        const int year = 2010 + static_cast<int>(random.bounded(17));
        const QDate from = i % 2 ? QDate(year, 1, 1).addDays(random.bounded(365))
                                 : QDate(year, 12, 15).addDays(random.bounded(75));
        for (const auto& [urgency, id] : {std::pair{Urgency::Ordinary, rule::opinionOrdinary},
                                          std::pair{Urgency::Urgent, rule::opinionUrgent},
                                          std::pair{Urgency::Beyond, rule::opinionBeyond}}) {
            const AnswerDue due = answerDue(o.read(), {}, urgency, from);
            QDate day = from;
            qint64 left = rules.workdays(id);
            if (left == 0)
                while (!table.isWorkday(day))
                    day = day.addDays(1);
            while (left > 0)
                if (table.isWorkday(day = day.addDays(1)))
                    --left;
            INFO(from.toString(Qt::ISODate).toStdString());
            CHECK(due.on == day);
            CHECK(table.isWorkday(due.on));
            CHECK(due.on >= from);
            CHECK(due.rule == rules.cite(id));
            CHECK(due.provisional == table.isProvisional(from, day));
        }
    }
    // Later is never due earlier.
    for (QDate day(2025, 12, 20); day < QDate(2026, 3, 5); day = day.addDays(1))
        CHECK(answerDue(o.read(), {}, Urgency::Ordinary, day).on <=
              answerDue(o.read(), {}, Urgency::Ordinary, day.addDays(1)).on);
    CHECK(answerDue(o.read(), {}, Urgency::Ordinary, QDate(2026, 12, 30)).provisional); // 2027
}

TEST_CASE("opinion: every step from every state goes where its row says, or nowhere and in words") {
    VoiceDesk o;
    const auto main = o.assigned("主意见");
    Params all = VoiceDesk::with({{"reason", "因故"},
                                  {"kind", "solved"},
                                  {"answer", "已办"},
                                  {"to", "2026-12-01"},
                                  {"rating", "satisfied"},
                                  {"due_on", "2026-12-01"}});
    all.insert(QStringLiteral("into"), main.raw());
    all.insert(QStringLiteral("unit"), o.shop.raw());
    const Kind& kind = Opinion::kind();
    const Field& status = *kind.field(u"status");
    int refused = 0, done = 0;
    for (const EnumItem& item : status.options->items)
        for (const Step& step : kind.flow->steps) {
            const QString state = QString::fromUtf8(item.name);
            if (state.isEmpty())
                continue;
            const auto id = o.said("食堂的事");
            Opinion m = o.of(id);
            status.set(m, state);
            if (!m.isWaitedFor() && m.status != OpinionStatus::Joined)
                m.answeredOn = QDate(2026, 3, 2);
            if (m.status == OpinionStatus::Joined)
                m.main = main;
            REQUIRE(
                o.book().change({"test", "state"}, [&](Txn& txn) { return txn.relink(kind, m); }));
            const auto before = o.of(id);
            Params params;
            for (const Param& p : step.params)
                if (all.contains(QString::fromUtf8(p.key)))
                    params.insert(QString::fromUtf8(p.key), all.value(QString::fromUtf8(p.key)));
            const auto result = o.step(id, step.verb, params);
            INFO(item.name << " " << step.verb);
            if (!result) {
                ++refused;
                for (const Issue& issue : result.error())
                    CHECK_FALSE(issue.text.isEmpty());
                continue;
            }
            ++done;
            CHECK(std::ranges::any_of(
                step.from, [&](const char* s) { return state == QLatin1StringView(s); }));
            CHECK(status.get(o.of(id)).toString() ==
                  (*step.to ? QString::fromUtf8(step.to) : state));
            VoiceDesk::ok(o.book().undo(result->deed));
            for (const Field& f : kind.fields)
                CHECK(f.get(o.of(id)) == f.get(before));
        }
    CHECK(refused > 40);
    CHECK(done > 12);
}
