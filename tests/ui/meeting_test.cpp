// SPDX-License-Identifier: GPL-3.0-or-later
// Preparation, agenda and the chair's desk with keys and clicks.
#include "core/meeting/agenda.h"
#include "core/meeting/duty.h"
#include "tests/ui/support/day.h"
#include "ui/meeting/agenda_page.h"
#include "ui/meeting/agenda_stage.h"
#include "ui/meeting/agenda_tree.h"
#include "ui/meeting/day_dialog.h"
#include "ui/meeting/preparation_page.h"
#include "ui/meeting/sitting_box.h"
#include "ui/meeting/timeline_view.h"
#include <QCalendarWidget>
#include <QLabel>

using namespace zhijia;
using namespace zhijia::test;

namespace {

Id<Sitting> plannedSitting(Desktop& d, QDate on, const QString& agenda = {}) {
    Term term;
    term.from = d.read().today().addYears(-1);
    term.to = d.read().today().addYears(3);
    REQUIRE(d.book().insert(term));
    Deputy deputy;
    deputy.term = Id<Term>(term.id);
    deputy.member = Id<Member>(d.member(QStringLiteral("张三")).id);
    REQUIRE(d.book().insert(deputy));
    REQUIRE(d.book().step(Deputy::kind(), deputy.id, QStringLiteral("elect"),
                          {{QStringLiteral("note"), QStringLiteral("见记录")}}));
    Sitting s;
    s.term = Id<Term>(term.id);
    s.heldOn = on;
    s.starts = QStringLiteral("09:00");
    s.agenda = agenda;
    REQUIRE(d.book().insert(s));
    return Id<Sitting>(s.id);
}

template <class P>
P& page(Desktop& d, const char* id) {
    REQUIRE(d.window->openPage(QString::fromUtf8(id)));
    d.settle();
    auto* p = qobject_cast<P*>(d.window->currentPage());
    REQUIRE(p);
    return *p;
}

} // namespace

TEST_CASE("preparation: the plan is made, Space ticks, another day moves it", "[meeting]") {
    Desktop d;
    auto& empty = page<PreparationPage>(d, "meeting.preparation");
    CHECK(empty.box().count() == 0);
    const auto sitting = plannedSitting(d, d.read().today().addDays(100));
    auto& p = page<PreparationPage>(d, "meeting.preparation");
    CHECK(p.box().sitting() == sitting);
    p.makePlan(QStringLiteral("annual"));
    d.settle();
    const auto duties = dutiesOf(d.read(), sitting);
    REQUIRE(duties.size() > 20);
    CHECK(p.list().model().rowCount() == int(duties.size()));
    CHECK(p.chart().timeline().items.size() == qsizetype(duties.size()));
    RawId custom = 0;
    for (const Duty& duty : duties)
        if (duty.event == DutyEvent::None && custom == 0)
            custom = duty.id;
    REQUIRE(p.list().select(custom));
    p.list().view().setFocus();
    QTest::keyClick(&p.list().view(), Qt::Key_Space);
    CHECK(d.read().get(Id<Duty>(custom))->status == DutyStatus::Done);
    QTest::keyClick(&p.list().view(), Qt::Key_Space);
    CHECK(d.read().get(Id<Duty>(custom))->status == DutyStatus::Open);

    QTest::mouseClick(p.findChild<QPushButton*>(QStringLiteral("otherDay")), Qt::LeftButton);
    auto* dialog = d.window->findChild<DayDialog*>();
    REQUIRE(dialog);
    dialog->calendar().setSelectedDate(d.read().today().addDays(2));
    CHECK(dialog->findChild<QTableWidget*>(QStringLiteral("late"))->rowCount() > 5);
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("verdict"))
              ->text()
              .contains(QStringLiteral("cannot be kept")));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("earliest")), Qt::LeftButton);
    const QDate chosen = dialog->calendar().selectedDate();
    CHECK(chosen > d.read().today().addDays(20));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("moveSitting")),
                      Qt::LeftButton);
    d.settle();
    CHECK(d.read().get(sitting)->heldOn == chosen);
    CHECK(d.read().get(Id<Duty>(custom))->dueOn < duties.back().dueOn);
    p.resize(400, 300); // nothing breaks when it is small
    d.settle();
}

TEST_CASE("preparation: moving a called sitting says who was told of its day", "[meeting]") {
    Desktop d;
    const auto sitting = plannedSitting(d, d.read().today().addDays(100));
    REQUIRE(d.book().step(Sitting::kind(), sitting.raw(), QStringLiteral("call")));
    auto& p = page<PreparationPage>(d, "meeting.preparation");
    QTest::mouseClick(p.findChild<QPushButton*>(QStringLiteral("otherDay")), Qt::LeftButton);
    auto* dialog = d.window->findChild<DayDialog*>();
    REQUIRE(dialog);
    auto* told = dialog->findChild<QLabel*>(QStringLiteral("toldOfTheDay"));
    REQUIRE(told);
    CHECK(told->text().contains(d.read().today().toString(Qt::ISODate)));
    auto* move = dialog->findChild<QPushButton*>(QStringLiteral("moveSitting"));
    CHECK_FALSE(move->isDefault()); // Enter moves nothing
    dialog->reject();
}

TEST_CASE("agenda: from the text, moved with keys, held from the chair's desk", "[meeting]") {
    Desktop d;
    const auto sitting =
        plannedSitting(d, d.read().today(), QStringLiteral("一、开幕\n二、工作报告\n三、表决"));
    auto& p = page<AgendaPage>(d, "meeting.agenda");
    CHECK(p.tree().topLevelItemCount() == 0);
    QPushButton* take = nullptr;
    for (QPushButton* b : p.findChildren<QPushButton*>())
        if (b->isVisible() && b->text().contains(QStringLiteral("text")))
            take = b;
    REQUIRE(take);
    QTest::mouseClick(take, Qt::LeftButton);
    d.settle();
    REQUIRE(p.tree().topLevelItemCount() == 3);
    const auto title = [&](int i) { return p.tree().topLevelItem(i)->text(AgendaTree::Title); };
    p.tree().setCurrentItem(p.tree().topLevelItem(2));
    p.tree().setFocus();
    QTest::keyClick(&p.tree(), Qt::Key_Up, Qt::AltModifier);
    CHECK(title(1) == QStringLiteral("表决"));
    CHECK(p.tree().currentItem()->text(AgendaTree::Title) == QStringLiteral("表决"));
    QTest::keyClick(&p.tree(), Qt::Key_Right, Qt::AltModifier);
    REQUIRE(p.tree().topLevelItemCount() == 2);
    CHECK(p.tree().currentItem()->text(AgendaTree::Number) == QStringLiteral("1.1"));
    QTest::keyClick(&p.tree(), Qt::Key_Left, Qt::AltModifier);
    CHECK(title(1) == QStringLiteral("表决"));
    emit p.tree().moved(p.tree().current(), 0, 2); // as a drop says it
    CHECK(title(2) == QStringLiteral("表决"));
    CHECK_FALSE(p.findChild<QPushButton*>(QStringLiteral("nextItem"))->isEnabled());

    REQUIRE(d.book().step(Sitting::kind(), sitting.raw(), QStringLiteral("call")));
    for (const Attendance& a : d.read().all<Attendance>())
        REQUIRE(d.book().step(Attendance::kind(), a.id, QStringLiteral("check_in")));
    AgendaStage* stage = p.openStage();
    REQUIRE(stage);
    QTest::keyClick(stage, Qt::Key_Space); // not open yet: nothing happens
    CHECK(agendaOf(d.read(), sitting).running < 0);
    REQUIRE(d.book().step(Sitting::kind(), sitting.raw(), QStringLiteral("open")));
    d.settle();
    QTest::keyClick(stage, Qt::Key_Space);
    CHECK(stage->findChild<QLabel*>(QStringLiteral("current"))
              ->text()
              .contains(QStringLiteral("开幕")));
    CHECK(stage->findChild<QLabel*>(QStringLiteral("after"))
              ->text()
              .contains(QStringLiteral("工作报告")));
    QTest::keyClick(stage, Qt::Key_Space);
    QTest::keyClick(stage, Qt::Key_Space);
    CHECK(stage->findChild<QLabel*>(QStringLiteral("current"))
              ->text()
              .contains(QStringLiteral("表决")));
    QTest::keyClick(stage, Qt::Key_Space); // the last one ends
    CHECK(agendaOf(d.read(), sitting).running < 0);
    CHECK_FALSE(stage->findChild<QPushButton*>(QStringLiteral("next"))->isEnabled());
    QTest::keyClick(stage, Qt::Key_B);
    CHECK(stage->isBlack());
    QTest::keyClick(stage, Qt::Key_B);
    stage->close();
    d.settle();
    CHECK(p.findChild<QLabel*>(QStringLiteral("lateness"))->isVisible());
}

TEST_CASE("heads' meetings: the page lists them and its form shows who is invited", "[meeting]") {
    Desktop d;
    plannedSitting(d, d.read().today().addDays(30));
    HeadsMeeting m;
    m.term = Id<Term>(d.read().first<Term>({})->id);
    m.heldOn = d.read().today();
    REQUIRE(d.book().insert(m));
    auto& p = page<RecordPage>(d, "meeting.heads");
    CHECK(p.list().model().rowCount() == 1);
    REQUIRE(p.openRecord(m.id));
    CHECK(p.form().stepButton(QStringLiteral("hold")));
    CHECK(p.form().tabs().count() >= 2);
}
