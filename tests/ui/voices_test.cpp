// SPDX-License-Identifier: GPL-3.0-or-later
// What workers say, through the window with keys and clicks: an opinion session from its row to its
// end, a suggestion that is adopted, a matter of consultation whose promise is followed up, and a
// joint meeting that is moved.
#include "core/consultation/topic.h"
#include "core/joint/topic.h"
#include "core/opinions/adopted.h"
#include "core/opinions/opinion.h"
#include "tests/ui/support/hall.h"
#include "ui/joint/meetings_page.h"
#include "ui/measures/measures_page.h"
#include <QLabel>
#include <QPlainTextEdit>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Voices : Hands {
    Voices() : Hands(4, 2) {}

    QString day(int days = 0) const { return d.read().today().addDays(days).toString(Qt::ISODate); }
    /// A new record by Ctrl+N, with one field of several lines and others of one, saved by Ctrl+S.
    RawId write(const char* where, const char* note, const QString& words,
                const QList<std::pair<const char*, QString>>& lines) {
        auto& p = page<RecordPage>(where);
        d.window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(d.window.get()));
        QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
        REQUIRE(p.form().isNew());
        for (const auto& [key, text] : lines) {
            INFO(key);
            auto* line = qobject_cast<QLineEdit*>(p.form().row(u8(key))->editor().input());
            REQUIRE(line);
            Desktop::type(line, text);
            if (p.list().model().kind().field(u8(key))->type == FieldType::Ref)
                QTest::keyClick(line, Qt::Key_Return);
        }
        auto* box = qobject_cast<QPlainTextEdit*>(p.form().row(u8(note))->editor().input());
        REQUIRE(box);
        box->setFocus();
        box->insertPlainText(words);
        QTest::keyClick(box, Qt::Key_S, Qt::ControlModifier);
        d.settle();
        CHECK_FALSE(p.form().isDirty());
        return p.list().current();
    }
    RecordForm& formOf(const char* where, RawId id) {
        auto& p = page<RecordPage>(where);
        REQUIRE(p.openRecord(id));
        d.settle();
        return p.form();
    }
};

} // namespace

TEST_CASE("voices: an opinion session goes through whole in the window", "[voices]") {
    Voices t;
    const char *sessions = "opinions.sessions", *opinions = "opinions.opinions";
    REQUIRE(enter(t.d, "opinions.series", {{"name", u8("职工沟通会")}, {"unit", u8("集团")}}));
    const RawId id = enter(t.d, sessions,
                           {{"series", u8("职工沟通会")},
                            {"held_on", t.day()},
                            {"chair", u8("主席")},
                            {"recorder", u8("干事")}});
    REQUIRE(t.d.read().get(Id<OpinionSession>(id)));
    const auto status = [&] { return t.d.read().get(Id<OpinionSession>(id))->status; };
    {
        RecordForm& form = t.formOf(sessions, id);
        CHECK_FALSE(t.button(form, "hold").isEnabled());
        CHECK(t.button(form, "hold").toolTip().contains(u8("No worker is written down")));
        t.inside(form, "session_attendance", {{"name", u8("职工甲")}});
        t.inside(form, "session_topic", {{"title", u8("食堂")}});
    }
    CHECK(t.step(t.formOf(sessions, id), "hold").isEmpty());
    REQUIRE(status() == SessionStatus::Held);
    const QString name = t.d.read().title(OpinionSession::kind(), id);
    const RawId said = t.write(opinions, "text", u8("更衣室没有暖气"), {{"session", name}});
    REQUIRE(t.d.read().get(Id<Opinion>(said))->session.raw() == id);
    {
        RecordForm& form = t.formOf(sessions, id);
        CHECK_FALSE(t.button(form, "close").isEnabled());
        CHECK(t.button(form, "close").toolTip().contains(u8("have no owner yet")));
    }
    CHECK(t.step(t.formOf(opinions, said), "assign", {{u8("unit_name"), u8("设备部")}}).isEmpty());
    CHECK(t.step(t.formOf(sessions, id), "close").isEmpty());
    REQUIRE(status() == SessionStatus::Closed);
    // Its opinions go on to their ends: a full stop is no answer.
    CHECK(t.step(t.formOf(opinions, said), "answer",
                 {{u8("kind"), u8("Solved")}, {u8("answer"), u8(".")}})
              .contains(u8("is missing")));
    CHECK(t.step(t.formOf(opinions, said), "answer",
                 {{u8("kind"), u8("Solved")}, {u8("answer"), u8("heated")}})
              .isEmpty());
    CHECK_FALSE(t.button(t.formOf(opinions, said), "close").isEnabled());
    CHECK(t.step(t.formOf(opinions, said), "rate", {{u8("rating"), u8("Satisfied")}}).isEmpty());
    CHECK(t.step(t.formOf(opinions, said), "close").isEmpty());
    CHECK(t.d.read().get(Id<Opinion>(said))->status == OpinionStatus::Closed);
    picture(t.d.window.get(), "voices-session");
}

TEST_CASE("voices: a suggestion is adopted where it shows, in the window", "[voices]") {
    Voices t;
    const char* where = "opinions.suggestions";
    const RawId id =
        enter(t.d, where, {{"title", u8("食堂设清真窗口")}, {"round", u8("新食堂征求意见")}});
    REQUIRE(t.d.read().get(Id<AdoptedSuggestion>(id)));
    CHECK(t.step(t.formOf(where, id), "not_adopt", {{u8("reason"), u8("。")}})
              .contains(u8("is missing")));
    CHECK(t.step(t.formOf(where, id), "adopt", {{u8("where"), u8("三号窗口")}}).isEmpty());
    const auto s = *t.d.read().get(Id<AdoptedSuggestion>(id));
    CHECK(s.status == SuggestionStatus::Adopted);
    CHECK(s.showsWhere == u8("三号窗口"));
    picture(t.d.window.get(), "voices-suggestion");
}

TEST_CASE("voices: what a consultation promises is followed up in the window", "[voices]") {
    Voices t;
    const char* topics = "consultation.regions";
    const RawId id = t.write(topics, "origin", u8("冬天零下四十度，三轮车没有暖风"),
                             {{"title", u8("三轮车没有暖风")}, {"raised_on", t.day(-29)}});
    const Id<ConsultationTopic> topic(id);
    REQUIRE(t.d.read().get(topic));
    CHECK(t.step(t.formOf(topics, id), "take", {{u8("on"), t.day(-27)}}).isEmpty());
    const QHash<QString, QString> promise{{u8("measure"), u8("heated cars")}, {u8("by"), t.day(5)}};
    CHECK(t.step(t.formOf(topics, id), "promise", promise)
              .contains(u8("It is not said who does it.")));
    QHash<QString, QString> owned = promise;
    owned.insert(u8("unit_name"), u8("车辆部"));
    CHECK(t.step(t.formOf(topics, id), "promise", owned).isEmpty());
    const auto made = measuresOf(t.d.read(), sourceOf(topic));
    REQUIRE(made.size() == 1);
    // The measure leads back to the matter, whose end is its end too.
    auto& measures = t.page<MeasuresPage>("measures.measures");
    REQUIRE(measures.openRecord(made.front().id));
    t.d.settle();
    REQUIRE(measures.sourceButton().isEnabled());
    QTest::mouseClick(&measures.sourceButton(), Qt::LeftButton);
    t.d.settle();
    auto* back = qobject_cast<RecordPage*>(t.d.window->currentPage());
    REQUIRE(back);
    CHECK(back->form().id() == id);
    CHECK(t.step(t.formOf(topics, id), "solve", {{u8("result"), u8("all replaced")}}).isEmpty());
    CHECK(t.d.read().get(topic)->days == 29);
    CHECK(t.d.read().get(Id<Measure>(made.front().id))->status == MeasureStatus::Done);
}

TEST_CASE("voices: a convened joint meeting is moved in the window, and blames nobody before",
          "[voices]") {
    Voices t;
    const char* where = "joint.meetings";
    const RawId id = enter(t.d, where,
                           {{"unit", u8("集团")},
                            {"government", u8("滨江区人民政府")},
                            {"held_on", t.day(20)},
                            {"starts", u8("9:00")},
                            {"place", u8("三楼会议室")},
                            {"chair", u8("贺区长")},
                            {"recorder", u8("方敏")}});
    const Id<JointMeeting> meeting(id);
    {
        RecordForm& form = t.formOf(where, id);
        t.inside(form, "joint_attendance", {{"name", u8("贺区长")}, {"side", u8("Government")}});
        t.inside(form, "joint_topic", {{"title", u8("户外劳动者驿站")}});
    }
    CHECK(t.step(t.formOf(where, id), "convene").isEmpty());
    // A topic without an outcome is no fault of anybody before the meeting has begun.
    auto& p = t.page<JointMeetingsPage>(where);
    CHECK_FALSE(p.findChild<QLabel*>(u8("jointFindings"))->isVisible());
    CHECK(t.step(t.formOf(where, id), "move", {{u8("to"), t.day(30)}}).contains(u8("is missing")));
    CHECK(
        t.step(t.formOf(where, id), "move", {{u8("to"), t.day(30)}, {u8("reason"), u8("场地有变")}})
            .isEmpty());
    CHECK(t.d.read().get(meeting)->heldOn == t.d.read().today().addDays(30));
    CHECK(t.d.read().get(meeting)->convenedOn == t.d.read().today());
}
