// SPDX-License-Identifier: GPL-3.0-or-later
// A whole congress through the window: plan, agenda, a ballot keyed twice, the announced result on
// the big screen, its resolution, the notice, the closing and the minutes on paper.
#include "core/ballots/result.h"
#include "core/meeting/agenda.h"
#include "core/meeting/duty.h"
#include "core/meeting/minutes.h"
#include "core/notices/clock.h"
#include "core/notices/resolution.h"
#include "tests/ui/support/hall.h"
#include "ui/ballots/ballots_page.h"
#include "ui/ballots/count_stage.h"
#include "ui/ballots/result_panel.h"
#include "ui/ballots/result_stage.h"
#include "ui/meeting/agenda_page.h"
#include "ui/meeting/agenda_stage.h"
#include "ui/meeting/agenda_tree.h"
#include "ui/meeting/preparation_page.h"
#include "ui/meeting/sitting_box.h"
#include "ui/notices/notice_clock_panel.h"
#include "ui/notices/notices_page.h"
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>

namespace zhijia::test {

void Hall::prepare() {
    sitting = Id<Sitting>(enter(
        d, "congress.sittings",
        {{"held_on", d.read().today().addDays(60).toString(Qt::ISODate)}, {"starts", u8("9:00")}}));
    REQUIRE(d.read().get(sitting));
    auto& sittings = page<SittingsPage>("congress.sittings");
    REQUIRE(sittings.openRecord(sitting.raw()));
    auto* agenda =
        qobject_cast<QPlainTextEdit*>(sittings.form().row(u8("agenda"))->editor().input());
    REQUIRE(agenda);
    agenda->setFocus();
    agenda->insertPlainText(u8("一、开幕（10分钟）\n二、工作报告（30分钟）\n三、表决（20分钟）"));
    QTest::keyClick(agenda, Qt::Key_S, Qt::ControlModifier);
    d.settle();
    CHECK(now().agenda.count(u'\n') == 2);

    auto& plan = page<PreparationPage>("meeting.preparation");
    CHECK(plan.box().sitting() == sitting);
    QMenu* templates = plan.findChild<QPushButton*>(u8("makePlan"))->menu();
    REQUIRE(templates);
    emit templates->aboutToShow();
    REQUIRE(!templates->actions().isEmpty());
    templates->actions().first()->trigger();
    d.settle();
    const auto duties = dutiesOf(d.read(), sitting);
    REQUIRE(duties.size() > 20);
    CHECK(plan.list().model().rowCount() == int(duties.size()));
    picture(d.window.get(), "whole-plan");

    // The day comes nearer: everything that is still to be done comes nearer with it.
    REQUIRE(sittings.mayLeave());
    REQUIRE(d.window->openPage(u8("congress.sittings")));
    REQUIRE(sittings.openRecord(sitting.raw()));
    Desktop::type(sittings.form().row(u8("held_on"))->editor().input(),
                  d.read().today().toString(Qt::ISODate));
    QTest::keyClick(d.window->focusWidget(), Qt::Key_S, Qt::ControlModifier);
    d.settle();
    CHECK(now().heldOn == d.read().today());
    const auto moved = dutiesOf(d.read(), sitting);
    REQUIRE(moved.size() == duties.size());
    for (const Duty& before : duties)
        for (const Duty& after : moved)
            if (after.id == before.id)
                CHECK(after.dueOn < before.dueOn);

    auto& items = page<AgendaPage>("meeting.agenda");
    for (QPushButton* b : items.findChildren<QPushButton*>())
        if (b->isVisible() && b->text().contains(u8("text"))) {
            QTest::mouseClick(b, Qt::LeftButton);
            break;
        }
    d.settle();
    REQUIRE(items.tree().topLevelItemCount() == 3);
}

void Hall::open() {
    auto& sittings = page<SittingsPage>("congress.sittings");
    REQUIRE(sittings.openRecord(sitting.raw()));
    CHECK(step(sittings.form(), "call").isEmpty());
    REQUIRE(now().status == SittingStatus::Called);
    // Three of six are too few: the button says so, and four open.
    QTest::mouseClick(sittings.findChild<QPushButton*>(u8("openDesk")), Qt::LeftButton);
    DeskStage* desk = sittings.openDesk();
    REQUIRE(desk);
    REQUIRE(QTest::qWaitForWindowExposed(desk));
    desk->activateWindow();
    const auto deputies = d.read().all<Deputy>(Query().by(u8("card_no")));
    REQUIRE(deputies.size() == six);
    const auto scan = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            keys(&desk->field(), cardPayload(d.read(), deputies[i]));
            QTest::keyClick(&desk->field(), Qt::Key_Return);
        }
    };
    scan(0, 3);
    const QString refusal = step(sittings.form(), "open");
    CHECK(refusal.contains(u8("Present 3 of 6 deputies; 4 are needed, 1 are missing.")));
    CHECK(refusal.contains(u8("Wait for 1 more")));
    CHECK(now().status == SittingStatus::Called);
    scan(3, six);
    desk->close();
    d.settle();
    d.window->activateWindow();
    CHECK(step(sittings.form(), "open").isEmpty());
    REQUIRE(now().status == SittingStatus::Open);
    CHECK(now().openPresent == six);

    auto& items = page<AgendaPage>("meeting.agenda");
    AgendaStage* stage = items.openStage();
    REQUIRE(stage);
    QTest::keyClick(stage, Qt::Key_Space);
    QTest::keyClick(stage, Qt::Key_Space);
    QTest::keyClick(stage, Qt::Key_Space);
    const AgendaView view = agendaOf(d.read(), sitting);
    REQUIRE(view.running == 2);
    CHECK(view.lines[2].item.title == u8("表决"));
    stage->close();
    d.settle();
}

/// Returns the item that passed.
RawId Hall::vote() {
    const Id<Ballot> ballot(
        enter(d, "ballots", {{"title", u8("两项议案")}, {"scrutineers", u8("监票人甲")}}));
    REQUIRE(d.read().get(ballot));
    CHECK(d.read().get(ballot)->sitting == sitting);
    auto& ballots = page<BallotsPage>("ballots");
    REQUIRE(ballots.openRecord(ballot.raw()));
    const RawId first = inside(ballots.form(), "ballot_item", {{"title", u8("集体合同")}});
    inside(ballots.form(), "ballot_item", {{"title", u8("福利方案")}});
    const auto status = [&] { return d.read().get(ballot)->status; };
    CHECK(step(ballots.form(), "open").isEmpty());
    REQUIRE(status() == BallotStatus::Issuing);
    CHECK(d.read().get(ballot)->present == six);
    // A sitting is not closed over an open ballot, and says over which.
    {
        auto& sittings = page<SittingsPage>("congress.sittings");
        REQUIRE(sittings.openRecord(sitting.raw()));
        QPushButton& close = button(sittings.form(), "close");
        CHECK_FALSE(close.isEnabled());
        CHECK(close.toolTip().contains(u8("两项议案")));
        page<BallotsPage>("ballots");
        REQUIRE(ballots.openRecord(ballot.raw()));
    }
    CHECK(step(ballots.form(), "collect", {{u8("issued"), u8("6")}, {u8("returned"), u8("5")}})
              .isEmpty());
    REQUIRE(status() == BallotStatus::Returned);
    CHECK(step(ballots.form(), "count").isEmpty());
    REQUIRE(status() == BallotStatus::Counting);
    QTest::mouseClick(ballots.findChild<QPushButton*>(u8("openCount")), Qt::LeftButton);
    CountStage* desk = ballots.openCount();
    REQUIRE(desk);
    REQUIRE(QTest::qWaitForWindowExposed(desk));
    desk->activateWindow();
    press(*desk, "11\n11\n11\n12\n22\n");
    QTest::keyClick(desk, Qt::Key_F5);
    QTest::keyClick(desk, Qt::Key_F8);
    CHECK(desk->said().contains(u8("Handed in")));
    QTest::keyClick(desk, Qt::Key_F3);
    CHECK(desk->countNumber() == 2);
    press(*desk, "22\n12\n11\n11\n11\n"); // the same papers in another order
    QTest::keyClick(desk, Qt::Key_F5);
    QTest::keyClick(desk, Qt::Key_F8);
    CHECK(desk->said().contains(u8("agree")));
    picture(desk, "whole-count");
    desk->close();
    d.settle();
    d.window->activateWindow();
    CHECK(step(ballots.form(), "agree").isEmpty());
    REQUIRE(status() == BallotStatus::Counted);
    QTest::mouseClick(ballots.findChild<QPushButton*>(u8("openScreen")), Qt::LeftButton);
    ResultStage* screen = ballots.openScreen();
    REQUIRE(screen);
    REQUIRE(QTest::qWaitForWindowExposed(screen));
    CHECK(screen->panel().bars().bars.isEmpty()); // not before the chair has spoken
    CHECK(step(ballots.form(), "announce").isEmpty());
    REQUIRE(status() == BallotStatus::Announced);
    REQUIRE(screen->panel().bars().bars.size() == 2);
    CHECK(screen->panel().bars().bars[0].parts == QList<qint64>{4, 1, 0});
    CHECK(screen->panel().bars().bars[1].parts == QList<qint64>{3, 2, 0});
    CHECK(screen->panel().bars().bars[0].needed == 4);
    picture(screen, "whole-screen");
    screen->close();
    d.settle();
    return first;
}

RawId Hall::resolve(RawId item) {
    auto& resolutions = page<RecordPage>("notices.resolutions");
    d.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(d.window.get()));
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(resolutions.form().isNew());
    auto* choice = qobject_cast<QLineEdit*>(resolutions.form().row(u8("item"))->editor().input());
    REQUIRE(choice);
    Desktop::type(choice, u8("集体合同"));
    QTest::keyClick(choice, Qt::Key_Return);
    QTest::keyClick(d.window->focusWidget(), Qt::Key_S, Qt::ControlModifier);
    d.settle();
    const RawId id = resolutions.form().id();
    INFO(resolutions.form().findChild<QLabel*>(u8("formHint"))->text().toStdString());
    REQUIRE(id != 0); // title, text and figures come from the result: nothing else is typed
    const auto drafted = d.read().get(Id<Resolution>(id));
    REQUIRE(drafted);
    CHECK(drafted->item.raw() == item);
    CHECK(drafted->sitting == sitting);
    CHECK(drafted->votesFor == 4);
    CHECK(drafted->votesAgainst == 1);
    CHECK(drafted->title.contains(u8("集体合同")));
    CHECK(!drafted->text.isEmpty());
    CHECK(step(resolutions.form(), "adopt").isEmpty());
    CHECK(d.read().get(Id<Resolution>(id))->status == ResolutionStatus::Adopted);
    CHECK(d.read().get(Id<Resolution>(id))->needed == 4);
    picture(d.window.get(), "whole-resolution");
    return id;
}

void Hall::post(RawId resolution) {
    const RawId id =
        enter(d, "notices.notices", {{"places", u8("公开栏")}, {"contacts", u8("工会办公室")}});
    auto& notices = page<NoticesPage>("notices.notices");
    REQUIRE(d.read().get(Id<Notice>(id)));
    CHECK(d.read().get(Id<Notice>(id))->resolution.raw() == resolution);
    CHECK(step(notices.form(), "post").isEmpty());
    CHECK(d.read().get(Id<Notice>(id))->status == NoticeStatus::Posted);
    CHECK(d.read().get(Id<Resolution>(resolution))->status == ResolutionStatus::Published);
    const NoticeClock clock = noticeClock(d.read(), *d.read().get(Id<Notice>(id)));
    QPushButton& end = button(notices.form(), "end"); // too early, and when it is not
    CHECK_FALSE(end.isEnabled());
    CHECK(end.toolTip().contains(clock.mayEnd.toString(Qt::ISODate)));
    CHECK(notices.clock().headline().contains(clock.mayEnd.toString(Qt::ISODate)));
}

void Hall::close(RawId resolution) {
    auto& sittings = page<SittingsPage>("congress.sittings");
    REQUIRE(sittings.openRecord(sitting.raw()));
    CHECK(step(sittings.form(), "close").isEmpty());
    REQUIRE(now().status == SittingStatus::Closed);
    const RawId minutes =
        inside(sittings.form(), "minutes", {{"chair", u8("李主席")}, {"recorder", u8("王记录")}});
    REQUIRE(d.read().get(Id<Minutes>(minutes)));
    CHECK(d.read().get(Id<Minutes>(minutes))->sitting == sitting);
    QAction* paper = sittings.form().findChild<QAction*>(u8("paper.minutes"));
    REQUIRE(paper);
    paper->trigger();
    auto* preview = d.window->findChild<PreviewDialog*>();
    REQUIRE(preview);
    REQUIRE(QTest::qWaitFor([&] { return preview->isReady(); }, 30'000));
    CHECK(preview->view().pageCount() >= 1);
    picture(preview, "whole-minutes");
    const QString pdf = d.folder.filePath(u8("minutes.pdf"));
    const FileQuestions before = fileQuestions();
    fileQuestions().save = [pdf](QWidget*, const QString&, const QString&, const QString&) {
        return pdf;
    };
    REQUIRE(pressedSavePdf(d, preview, pdf));
    fileQuestions() = before;
    QProcess reader;
    reader.start(u8("pdftotext"), {u8("-layout"), pdf, u8("-")});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString& word : {u8("李主席"), u8("王记录"), u8("工作报告"), u8("集体合同"),
                                u8("福利方案"), d.read().get(Id<Resolution>(resolution))->mark}) {
        INFO(word.toStdString() << "\n" << text.toStdString());
        CHECK(text.contains(word));
    }
    preview->close();
    delete preview;
    d.settle();
    // What is closed stands: no button of the ballot works any more, and says so.
    auto& ballots = page<BallotsPage>("ballots");
    for (const char* verb : {"void", "revote"})
        if (QPushButton* b = ballots.form().stepButton(u8(verb)); b && b->isVisible())
            CHECK_FALSE(b->isEnabled());
}

} // namespace zhijia::test

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("one whole congress through the window", "[congress][day]") {
    Hall hall;
    hall.prepare();
    hall.open();
    const RawId item = hall.vote();
    const RawId resolution = hall.resolve(item);
    hall.post(resolution);
    hall.close(resolution);
    // The last deed goes back by the keyboard and comes again.
    const RawId minutes = hall.d.read().all<Minutes>().front().id;
    hall.d.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(hall.d.window.get()));
    QTest::keyClick(hall.d.window.get(), Qt::Key_Z, Qt::ControlModifier);
    hall.d.settle();
    CHECK_FALSE(hall.d.read().get(Id<Minutes>(minutes)));
    QTest::keyClick(hall.d.window.get(), Qt::Key_Y, Qt::ControlModifier);
    hall.d.settle();
    CHECK(hall.d.read().get(Id<Minutes>(minutes)));
}
