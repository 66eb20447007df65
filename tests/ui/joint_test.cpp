// SPDX-License-Identifier: GPL-3.0-or-later
// A joint meeting through the window, with keys and clicks: convened, in session, decided, closed
// and signed; then the next one, whose first item is explained line by line.
#include "core/joint/attendance.h"
#include "core/joint/paper.h"
#include "core/joint/review.h"
#include "core/joint/speaker.h"
#include "core/joint/topic.h"
#include "core/office/dues.h"
#include "core/opinions/remark.h"
#include "tests/ui/support/hall.h"
#include "ui/joint/first_item_dialog.h"
#include "ui/joint/meetings_page.h"
#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QTableWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct JointDay : Hands {
    Id<JointMeeting> id;

    JointDay() : Hands(4, 2) {}

    JointMeetingsPage& meetings() {
        auto& p = page<JointMeetingsPage>("joint.meetings");
        REQUIRE(p.openRecord(id.raw()));
        d.settle();
        d.window->activateWindow(); // a dialog was there a moment ago
        REQUIRE(QTest::qWaitForWindowActive(d.window.get()));
        return p;
    }
    /// A record that lives inside the meeting, in its own dialog; takes a step there.
    QString within(const Kind& kind, RawId record, const char* verb,
                   const QHash<QString, QString>& answers = {}) {
        RecordDialog* dialog = showRecordDialog(*d.window, kind, record);
        REQUIRE(dialog);
        d.settle();
        const QString refusal = step(dialog->form(), verb, answers);
        dialog->close();
        d.settle();
        d.window->activateWindow();
        return refusal;
    }
    QString text(JointMeetingsPage& p, const char* label) {
        return p.findChild<QLabel*>(u8(label))->text();
    }
    void plan() {
        const QString today = d.read().today().toString(Qt::ISODate);
        id = Id<JointMeeting>(enter(d, "joint.meetings",
                                    {{"unit", u8("集团")},
                                     {"government", u8("滨江区人民政府")},
                                     {"held_on", today},
                                     {"starts", u8("9:00")},
                                     {"place", u8("三楼会议室")},
                                     {"chair", u8("贺区长")},
                                     {"recorder", u8("方敏")}}));
        REQUIRE(d.read().get(id));
    }
    void invite(RecordForm& form) {
        for (const auto& [name, side] :
             {std::pair{"贺区长", "Government"}, {"严主席", "Union"}, {"骑手小霍", "Workers"}})
            inside(form, "joint_attendance", {{"name", u8(name)}, {"side", u8(side)}});
    }
    void sign(JointMeetingsPage& p) {
        for (const auto& [key, value] : {std::pair{"doc_number", "滨府工联〔2026〕1号"},
                                         {"issuer", "贺区长"},
                                         {"main_to", "各街道办事处"}})
            Desktop::type(p.form().row(u8(key))->editor().input(), u8(value));
        d.window->activateWindow(); // a dialog was there a moment ago
        REQUIRE(QTest::qWaitForWindowActive(d.window.get()));
        QTest::keyClick(d.window->focusWidget(), Qt::Key_S, Qt::ControlModifier);
        d.settle();
        CHECK_FALSE(p.form().isDirty());
        CHECK(step(p.form(), "sign").isEmpty());
        CHECK(step(p.form(), "issue").isEmpty());
        REQUIRE(d.read().get(id)->status == JointStatus::Issued);
    }
    QString dueOn(int days) const { return d.read().today().addDays(days).toString(Qt::ISODate); }
};

} // namespace

TEST_CASE("joint: two meetings in the window, the second begins with what is undone", "[joint]") {
    JointDay t;
    {
        auto& empty = t.page<JointMeetingsPage>("joint.meetings");
        CHECK_FALSE(empty.findChild<QPushButton*>(u8("firstItem"))->isEnabled());
        picture(t.d.window.get(), "joint-empty");
    }
    t.plan();
    auto& p = t.meetings();
    CHECK_FALSE(t.button(p.form(), "convene").isEnabled());
    CHECK(t.button(p.form(), "convene").toolTip().contains(u8("Nobody is invited yet.")));
    t.invite(p.form());
    const Id<JointTopic> topic(
        t.inside(p.form(), "joint_topic", {{"title", u8("户外劳动者驿站")}}));
    const Id<JointPaper> paper(t.inside(p.form(), "joint_paper", {{"title", u8("实施意见")}}));
    const Id<JointSpeaker> one(t.inside(p.form(), "joint_speaker", {{"name", u8("祝局长")}}));
    const Id<JointSpeaker> two(t.inside(p.form(), "joint_speaker", {{"name", u8("薛局长")}}));
    CHECK(std::ranges::any_of(duesOf(t.d.read(), t.d.read().today(), {}, {}),
                              [&](const Due& due) { return due.record == t.id.raw(); }));
    t.meetings();
    CHECK(t.step(p.form(), "convene").isEmpty());
    CHECK_FALSE(t.button(p.form(), "open").isEnabled());
    CHECK(t.step(p.form(), "mark_present").isEmpty());
    CHECK(t.step(p.form(), "open").isEmpty());
    REQUIRE(t.d.read().get(t.id)->status == JointStatus::Open);
    CHECK(t.text(p, "jointFindings").contains(u8("Topics without an outcome: 户外劳动者驿站.")));
    picture(t.d.window.get(), "joint-open");

    // Speakers in order: the second one's button is grey and says whose turn it is.
    {
        RecordDialog* dialog = showRecordDialog(*t.d.window, JointSpeaker::kind(), two.raw());
        t.d.settle();
        CHECK_FALSE(t.button(dialog->form(), "speak").isEnabled());
        CHECK(t.button(dialog->form(), "speak").toolTip().contains(u8("祝局长 comes before")));
        CHECK(t.step(dialog->form(), "up").isEmpty());
        CHECK(t.step(dialog->form(), "speak", {{u8("said"), u8("gist")}}).isEmpty());
        dialog->close();
        t.d.settle();
    }
    CHECK(t.within(JointSpeaker::kind(), one.raw(), "skip", {{u8("reason"), u8("ill")}}).isEmpty());
    CHECK(t.within(JointPaper::kind(), paper.raw(), "adopt").isEmpty());
    CHECK(t.within(JointTopic::kind(), topic.raw(), "promise",
                   {{u8("title"), u8("二十个驿站")}, {u8("due_on"), t.dueOn(30)}})
              .contains(u8("It is not said who does it.")));
    CHECK(t.within(JointTopic::kind(), topic.raw(), "promise",
                   {{u8("title"), u8("二十个驿站")},
                    {u8("unit_name"), u8("住建局")},
                    {u8("responsible"), u8("祝建华")},
                    {u8("due_on"), t.dueOn(30)}})
              .isEmpty());
    CHECK(t.within(JointPaper::kind(), paper.raw(), "promise",
                   {{u8("title"), u8("印发意见")},
                    {u8("unit_name"), u8("政府办")},
                    {u8("due_on"), t.dueOn(10)}})
              .isEmpty());
    CHECK(t.within(JointTopic::kind(), topic.raw(), "decide", {{u8("decision"), u8("agreed")}})
              .isEmpty());
    REQUIRE(t.d.read().count<Measure>() == 2);
    t.meetings();
    CHECK(t.text(p, "jointSummary").contains(u8("Measures made: 2")));
    CHECK_FALSE(p.findChild<QLabel*>(u8("jointFindings"))->isVisible());
    CHECK(t.step(p.form(), "close").isEmpty());
    CHECK_FALSE(t.button(p.form(), "sign").isEnabled());
    CHECK(t.button(p.form(), "sign").toolTip().contains(u8("Document number is missing")));
    t.sign(p);
    picture(t.d.window.get(), "joint-issued");
    const Id<JointMeeting> first = t.id;

    // The day of both cannot be the same: the first one lies a month back.
    REQUIRE(t.d.book().change({"test", "a month ago"}, [&](Txn& txn) -> Outcome<void> {
        JointMeeting m = *txn.get(first);
        m.heldOn = m.heldOn.addMonths(-1);
        if (auto ok = txn.relink(JointMeeting::kind(), m); !ok)
            return ok;
        for (Measure measure : txn.all<Measure>()) {
            measure.promisedOn = measure.promisedOn.addMonths(-1);
            if (auto ok = txn.relink(Measure::kind(), measure); !ok)
                return ok;
        }
        return {};
    }));
    t.d.settle();
    t.plan();
    t.meetings();
    CHECK(t.text(p, "jointSummary").contains(u8("Promised before: 2")));
    t.invite(p.form());
    const Id<JointTopic> next(t.inside(p.form(), "joint_topic", {{"title", u8("托管班")}}));
    t.meetings();
    for (const char* verb : {"convene", "mark_present", "open"})
        CHECK(t.step(p.form(), verb).isEmpty());
    CHECK(
        t.within(JointTopic::kind(), next.raw(), "defer", {{u8("reason"), u8("later")}}).isEmpty());
    t.meetings();
    CHECK_FALSE(t.button(p.form(), "close").isEnabled());
    CHECK(t.button(p.form(), "close").toolTip().contains(u8("Undone and not explained")));
    QTest::mouseClick(p.findChild<QPushButton*>(u8("firstItem")), Qt::LeftButton);
    auto* dialog = p.findChild<FirstItemDialog*>();
    REQUIRE(dialog);
    t.d.settle();
    REQUIRE(dialog->table().rowCount() == 2);
    picture(dialog, "joint-first-item");
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    for (int row = 0; row < 2; ++row) {
        dialog->table().setFocus();
        dialog->table().setCurrentCell(row, 5);
        QTest::keyClick(&dialog->table(), Qt::Key_F2);
        auto* editor = dialog->table().findChild<QLineEdit*>();
        REQUIRE(editor);
        Desktop::type(editor, u8("用地未批，年底完成"));
        QTest::keyClick(editor, Qt::Key_Return);
        t.d.settle();
        REQUIRE(dialog->isVisible()); // Return is for the table
        CHECK(dialog->table().item(row, 5)->text() == u8("用地未批，年底完成"));
    }
    for (const JointReview& r : reviewsOf(t.d.read(), t.id))
        CHECK(r.explanation == u8("用地未批，年底完成"));
    CHECK(dialog->findChild<QLabel*>(u8("firstItemCount"))
              ->text()
              .contains(u8("Not explained yet: 0")));
    REQUIRE(t.d.book().undo()); // the last line
    t.d.settle();
    CHECK(dialog->table().item(1, 5)->text().isEmpty());
    REQUIRE(t.d.book().redo());
    t.d.settle();
    CHECK_FALSE(dialog->table().item(1, 5)->text().isEmpty());
    dialog->close();
    t.d.settle();
    t.meetings();
    CHECK(t.step(p.form(), "close").isEmpty());
    for (const Measure& m : t.d.read().all<Measure>())
        CHECK(m.carried == 1);
    // From now on the first item is read, not written.
    auto* read = p.openFirstItem();
    t.d.settle();
    CHECK_FALSE(read->table().item(0, 5)->flags().testFlag(Qt::ItemIsEditable));
    read->close();
    t.d.settle();
    t.meetings();
    t.sign(p);
    CHECK(t.longest < 2000);
}

TEST_CASE("joint: a remark becomes a topic from its own page", "[joint]") {
    JointDay t;
    t.plan();
    Remark r;
    r.text = u8("骑手没有地方休息");
    r.speaker = u8("小霍");
    REQUIRE(t.d.book().insert(r));
    auto& voices = t.page<RecordPage>("opinions.remarks");
    REQUIRE(voices.openRecord(r.id));
    t.d.settle();
    t.d.window->activateWindow();
    CHECK(t.step(voices.form(), "to_joint_topic").isEmpty());
    const auto topics = jointTopicsOf(t.d.read(), t.id);
    REQUIRE(topics.size() == 1);
    CHECK(topics.front().title == t.d.read().get(Id<Remark>(r.id))->title);
    t.meetings();
    picture(t.d.window.get(), "joint-planned");
}

TEST_CASE("joint: what is typed in the first item stays, whatever other desks write", "[joint]") {
    JointDay t;
    const auto top = t.d.read().first<Unit>(Query().eq(u8("name"), u8("集团")));
    REQUIRE(top);
    for (const char* title : {"二十个驿站", "夜班公交"}) {
        Measure m;
        m.title = u8(title);
        m.unitName = u8("住建局");
        m.promisedOn = t.d.read().today().addDays(-60);
        m.dueOn = t.d.read().today().addDays(30);
        m.seriesKind = u8(Unit::kindName);
        m.seriesId = top->id;
        REQUIRE(t.d.book().insert(m));
    }
    t.plan();
    JointAttendance guest;
    guest.meeting = t.id;
    guest.name = u8("贺区长");
    REQUIRE(t.d.book().insert(guest));
    JointTopic topic;
    topic.meeting = t.id;
    topic.title = u8("托管班");
    REQUIRE(t.d.book().insert(topic));
    REQUIRE(t.d.book().step(JointMeeting::kind(), t.id.raw(), u8("convene")));
    const auto lines = reviewsOf(t.d.read(), t.id);
    REQUIRE(lines.size() == 2);
    const auto now = [&](int i) {
        return *t.d.read().get(Id<JointReview>(lines[std::size_t(i)].id));
    };
    const auto other = [&](int i, const char* text) {
        JointReview r = now(i);
        r.explanation = u8(text);
        REQUIRE(t.d.book().update(r));
        t.d.settle();
    };
    auto& p = t.meetings();
    auto* dialog = p.openFirstItem();
    REQUIRE(dialog);
    t.d.settle();
    QTableWidget& table = dialog->table();
    REQUIRE(table.rowCount() == 2);
    const auto begin = [&](int row, const char* text) {
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        table.setFocus();
        table.setCurrentCell(row, 5);
        QTest::keyClick(&table, Qt::Key_F2);
        auto* editor = table.findChild<QLineEdit*>();
        REQUIRE(editor);
        Desktop::type(editor, u8(text));
        return QPointer<QLineEdit>(editor);
    };
    // Another line is explained elsewhere: what is being typed stays, and goes where it belongs.
    auto editor = begin(0, "用地未批");
    other(1, "已招标");
    REQUIRE_FALSE(editor.isNull());
    CHECK(editor->text() == u8("用地未批"));
    QTest::keyClick(editor.data(), Qt::Key_Return);
    t.d.settle();
    CHECK(now(0).explanation == u8("用地未批"));
    CHECK(now(1).explanation == u8("已招标"));
    CHECK(table.item(1, 5)->text() == u8("已招标")); // read after the typing
    auto* bar = dialog->findChild<QFrame*>(u8("firstItemClash"));
    REQUIRE(bar);
    CHECK_FALSE(bar->isVisible());
    // The same line: nothing is overwritten, both are shown, and one is chosen.
    editor = begin(0, "我的说明");
    other(0, "别人的说明");
    REQUIRE_FALSE(editor.isNull());
    CHECK(editor->text() == u8("我的说明"));
    QTest::keyClick(editor.data(), Qt::Key_Return);
    t.d.settle();
    CHECK(now(0).explanation == u8("别人的说明"));
    REQUIRE(bar->isVisible());
    const auto labels = bar->findChildren<QLabel*>();
    REQUIRE(labels.size() == 1);
    CHECK(labels.first()->text().contains(u8("别人的说明")));
    CHECK(labels.first()->text().contains(u8("我的说明")));
    picture(dialog, "joint-first-item-clash");
    QTest::mouseClick(bar->findChild<QPushButton*>(u8("clashMine")), Qt::LeftButton);
    t.d.settle();
    CHECK(now(0).explanation == u8("我的说明"));
    CHECK_FALSE(bar->isVisible());
    editor = begin(0, "再改");
    other(0, "别人又改");
    REQUIRE_FALSE(editor.isNull());
    QTest::keyClick(editor.data(), Qt::Key_Return);
    t.d.settle();
    REQUIRE(bar->isVisible());
    QTest::mouseClick(bar->findChild<QPushButton*>(u8("clashTheirs")), Qt::LeftButton);
    t.d.settle();
    CHECK(now(0).explanation == u8("别人又改"));
    CHECK(table.item(0, 5)->text() == u8("别人又改"));
    CHECK_FALSE(bar->isVisible());
    dialog->close();
    t.d.settle();
}

TEST_CASE("joint: the page is up to date when it is looked at again", "[joint]") {
    JointDay t;
    t.plan();
    auto& p = t.meetings();
    REQUIRE(t.d.window->openPage(u8("people.members")));
    t.d.settle();
    JointAttendance guest;
    guest.meeting = t.id;
    guest.name = u8("贺区长");
    REQUIRE(t.d.book().insert(guest));
    t.d.settle();
    t.meetings();
    CHECK(t.text(p, "jointSummary").contains(u8("Invited: 1")));
}
