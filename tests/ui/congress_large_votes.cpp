// SPDX-License-Identifier: GPL-3.0-or-later
// The large congress from its opening on: votes, the resolution, the notice, the closing, the
// minutes and the volume.
#include "core/archive/verify.h"
#include "core/ballots/result.h"
#include "core/meeting/minutes.h"
#include "core/notices/notice.h"
#include "core/notices/resolution.h"
#include "tests/ui/support/large_hall.h"
#include "ui/archive/volume_dialog.h"
#include "ui/ballots/ballots_page.h"
#include "ui/ballots/count_stage.h"
#include "ui/ballots/result_panel.h"
#include "ui/ballots/result_stage.h"
#include "ui/notices/notices_page.h"
#include <QMenu>
#include <QPushButton>

namespace zhijia::test {

namespace {

constexpr int bundles = 40;
/// What the tellers key of a bundle: papers, invalid ones, then for/against/abstaining of each
/// matter. 20 bundles of 63 papers and 20 of 62 make 2,500.
QStringList bundle(int i) {
    const bool larger = i < bundles / 2;
    return {larger ? u8("63") : u8("62"), u8("1"), larger ? u8("38/20/4") : u8("38/20/3"),
            larger ? u8("30/25/7") : u8("30/25/6")};
}

} // namespace

CountStage& LargeHall::countingDesk(BallotsPage& ballots) {
    QTest::mouseClick(ballots.findChild<QPushButton*>(u8("openCount")), Qt::LeftButton);
    CountStage* desk = ballots.openCount();
    REQUIRE(desk);
    REQUIRE(QTest::qWaitForWindowExposed(desk));
    desk->activateWindow();
    return *desk;
}

void LargeHall::hands() {
    const Id<Ballot> ballot(enter(d, "ballots", {{"title", u8("大会议程")}, {"way", u8("open")}}));
    auto& ballots = page<BallotsPage>("ballots");
    REQUIRE(ballots.openRecord(ballot.raw()));
    inside(ballots.form(), "ballot_item", {{"title", u8("大会议程")}});
    CHECK(step(ballots.form(), "open").isEmpty());
    CHECK(d.read().get(ballot)->present == 2'500);
    CHECK(step(ballots.form(), "collect").isEmpty());
    CHECK(step(ballots.form(), "count").isEmpty());
    CountStage& desk = countingDesk(ballots);
    QTest::keyClicks(&desk.field(), u8("2600/0/0")); // more hands than people
    timed("hands", [&] { QTest::keyClick(&desk.field(), Qt::Key_Return); });
    CHECK(desk.said().contains(u8("only 2500 are present")));
    desk.field().clear();
    QTest::keyClicks(&desk.field(), u8("2400/60/40"));
    timed("hands", [&] { QTest::keyClick(&desk.field(), Qt::Key_Return); });
    timed("hands", [&] { QTest::keyClick(&desk.field(), Qt::Key_F8); });
    INFO(desk.said().toStdString());
    CHECK(desk.said().contains(u8("can be settled")));
    desk.close();
    calm("hands");
    d.window->activateWindow();
    CHECK(step(ballots.form(), "agree").isEmpty());
    CHECK(step(ballots.form(), "announce").isEmpty());
    CHECK(d.read().get(ballot)->status == BallotStatus::Announced);
    took("an open ballot");
}

void LargeHall::papers() {
    const Id<Ballot> ballot(
        enter(d, "ballots",
              {{"title", u8("集体合同与福利方案")}, {"scrutineers", u8("监票人甲、监票人乙")}}));
    auto& ballots = page<BallotsPage>("ballots");
    REQUIRE(ballots.openRecord(ballot.raw()));
    item = inside(ballots.form(), "ballot_item", {{"title", u8("集体合同")}});
    inside(ballots.form(), "ballot_item", {{"title", u8("福利方案")}});
    CHECK(step(ballots.form(), "open").isEmpty());
    CHECK(
        step(ballots.form(), "collect", {{u8("issued"), u8("2500")}, {u8("returned"), u8("2500")}})
            .isEmpty());
    CHECK(step(ballots.form(), "count").isEmpty());
    CountStage& desk = countingDesk(ballots);
    timed("totals", [&] { QTest::keyClick(&desk, Qt::Key_F6); });
    REQUIRE(desk.keysTotals());
    for (int group = 1; group <= 2; ++group) {
        if (group == 2)
            timed("second count", [&] { QTest::keyClick(&desk.field(), Qt::Key_F3); });
        REQUIRE(desk.countNumber() == group);
        for (int i = 0; i < bundles; ++i)
            for (const QString& answer : bundle(group == 1 ? i : bundles - 1 - i)) {
                timed("bundle", [&] { QTest::keyClicks(&desk.field(), answer); });
                timed("bundle", [&] { QTest::keyClick(&desk.field(), Qt::Key_Return); });
            }
        CHECK(d.read().count<BallotBundle>() == bundles * group + 1); // and that of the hands
        if (group == 1)
            picture(&desk, "large-count");
        timed("hand in", [&] { QTest::keyClick(&desk.field(), Qt::Key_F8); });
        INFO(desk.said().toStdString());
        CHECK(desk.said().contains(group == 1 ? u8("Handed in") : u8("agree")));
    }
    desk.close();
    calm("count");
    d.window->activateWindow();
    CHECK(step(ballots.form(), "agree").isEmpty());
    QTest::mouseClick(ballots.findChild<QPushButton*>(u8("openScreen")), Qt::LeftButton);
    ResultStage* screen = ballots.openScreen();
    REQUIRE(screen);
    REQUIRE(QTest::qWaitForWindowExposed(screen));
    CHECK(screen->panel().bars().bars.isEmpty());
    CHECK(step(ballots.form(), "announce").isEmpty());
    REQUIRE(screen->panel().bars().bars.size() == 2);
    const auto& first = screen->panel().bars().bars[0];
    CHECK(first.parts == QList<qint64>{1'520, 800, 140});
    CHECK(first.needed == 1'501);
    CHECK(first.good);
    CHECK(screen->panel().bars().bars[1].parts == QList<qint64>{1'200, 1'000, 260});
    CHECK_FALSE(screen->panel().bars().bars[1].good);
    picture(screen, "large-result");
    screen->close();
    calm("announced");
    picture(d.window.get(), "large-ballots");
    took("a secret ballot, counted twice");
}

void LargeHall::resolved() {
    auto& resolutions = page<RecordPage>("notices.resolutions");
    resolution = enter(d, "notices.resolutions", {{"item", u8("集体合同")}});
    const auto drafted = d.read().get(Id<Resolution>(resolution));
    REQUIRE(drafted);
    CHECK(drafted->item.raw() == item);
    CHECK(drafted->votesFor == 1'520);
    CHECK(drafted->entitled == roster::deputies);
    CHECK(step(resolutions.form(), "adopt").isEmpty());
    CHECK(d.read().get(Id<Resolution>(resolution))->status == ResolutionStatus::Adopted);
    const RawId notice =
        enter(d, "notices.notices", {{"places", u8("公开栏")}, {"contacts", u8("工会办公室")}});
    auto& notices = page<NoticesPage>("notices.notices");
    CHECK(d.read().get(Id<Notice>(notice))->resolution.raw() == resolution);
    CHECK(step(notices.form(), "post").isEmpty());
    CHECK(d.read().get(Id<Notice>(notice))->status == NoticeStatus::Posted);
    CHECK(d.read().get(Id<Resolution>(resolution))->status == ResolutionStatus::Published);
    took("resolved and posted");
}

void LargeHall::closed() {
    auto& sittings = page<SittingsPage>("congress.sittings");
    REQUIRE(sittings.openRecord(sitting.raw()));
    CHECK(step(sittings.form(), "close").isEmpty());
    REQUIRE(now().status == SittingStatus::Closed);
    CHECK(d.read().count<Attendance>(Query().eq(u8("state"), u8("absent"))) ==
          roster::deputies - 2'500);
    const RawId id = inside(sittings.form(), "minutes",
                            {{"chair", u8("李主席")},
                             {"recorder", u8("王记录")},
                             {"issuer", u8("赵签发")},
                             {"main_to", u8("各公司工会")}});
    RecordList& list = tab(sittings.form(), "minutes");
    REQUIRE(until("minutes", [&] { return list.model().rowCount() == 1; }));
    list.select(id);
    list.view().setFocus();
    timed("minutes", [&] { QTest::keyClick(&list.view(), Qt::Key_Return); });
    auto* dialog = d.window->findChild<RecordDialog*>();
    REQUIRE(dialog);
    CHECK(step(dialog->form(), "sign").isEmpty());
    CHECK(d.read().get(Id<Minutes>(id))->isSigned());
    dialog->reject();
    calm("minutes");
    took("closed, minutes signed");
}

void LargeHall::archived() {
    auto& sittings = page<SittingsPage>("congress.sittings");
    const QString folder = d.folder.filePath(u8("案卷"));
    const FileQuestions before = fileQuestions();
    fileQuestions().save = [&](QWidget*, const QString&, const QString&, const QString&) {
        return folder + u8(".zip");
    };
    fileQuestions().open = [&](QWidget*, const QString&, const QString&) {
        return folder + u8("/SHA256SUMS");
    };
    for (const char* what : {"makeVolume", "checkVolume"}) {
        for (QAction* action : sittings.findChild<QMenu*>(u8("papers"))->actions())
            if (action->objectName() == u8(what))
                timed(what, [&] { action->trigger(); });
        // What is not finished is said first; whoever read it goes on.
        if (auto* dialog = d.window->findChild<VolumeDialog*>()) {
            REQUIRE(QTest::qWaitForWindowExposed(dialog));
            QTest::mouseClick(dialog->findChild<QPushButton*>(u8("make")), Qt::LeftButton);
            REQUIRE(QTest::qWaitFor([&] { return !d.window->findChild<VolumeDialog*>(); }));
            QTest::qWait(100); // then it asks where to, and begins
        }
        worked(what);
        calm(what);
        INFO(d.window->messages().text().toStdString());
        REQUIRE(QFile::exists(folder + u8("/SHA256SUMS")));
    }
    fileQuestions() = before;
    CHECK(d.window->messages().text().contains(u8("as they were made")));
    CHECK(verifyVolume(folder)->isWhole());
    took("volume made and verified");
}

} // namespace zhijia::test
