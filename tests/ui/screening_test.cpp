// SPDX-License-Identifier: GPL-3.0-or-later
// The screening and the handling as a clerk goes through them, one proposal after the other.
#include "tests/ui/support/proposal_room.h"
#include "ui/form/way_strip.h"
#include "ui/proposals/proposals_page.h"
#include "ui/proposals/screening_page.h"
#include "ui/proposals/similar_panel.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("screening: what is alike and not docketed either is docketed and taken in, in one deed",
          "[proposals][screening]") {
    Room d;
    const auto first = d.submitted("关于为夜班职工增开通勤班车的提案", 0);
    const auto second = d.submitted("关于给夜班职工增开通勤班车的提案", 1);
    auto& page = d.page<ScreeningPage>("proposals.screening");
    page.list().select(second.raw());
    d.settle();
    REQUIRE(QTest::qWaitFor([&] { return !page.similar().found().isEmpty(); }, 3000));
    CHECK_FALSE(page.similar().found().first().mayTakeIn);
    auto* both = page.similar().findChild<QPushButton*>(QStringLiteral("docketAndMerge"));
    REQUIRE(both);
    CHECK(page.screenedBy().text() == QStringLiteral("王芳")); // whoever works here
    Desktop::type(&page.screenedBy(), QStringLiteral("提案小组"));
    // Key 4 does not open an empty question: it says why, and offers the same.
    page.list().view().setFocus();
    QTest::keyClick(&page.list().view(), Qt::Key_4);
    d.settle();
    CHECK(d.window->findChild<StepDialog*>() == nullptr);
    CHECK(d.window->messages().text().contains(QStringLiteral("docketed yet")));
    QPushButton* offered = nullptr;
    for (auto* answer : d.window->messages().findChildren<QPushButton*>())
        if (answer->isVisible())
            offered = answer;
    REQUIRE(offered);
    QTest::mouseClick(offered, Qt::LeftButton);
    d.settle();
    CHECK(d.status(first) == ProposalStatus::Docketed);
    CHECK(d.status(second) == ProposalStatus::Merged);
    CHECK(d.read().get(second)->mergedInto == first);
    CHECK(d.read().get(first)->screenedBy == QStringLiteral("提案小组"));
    CHECK(d.read().get(second)->screenedBy == QStringLiteral("提案小组"));
    REQUIRE(d.book().undo(d.book().undoable().deed));
    CHECK(d.status(first) == ProposalStatus::Submitted);
    CHECK(d.status(second) == ProposalStatus::Submitted);

    // Once it is docketed, key 4 proposes it.
    REQUIRE(d.book().step(Proposal::kind(), first.raw(), QStringLiteral("docket")));
    d.settle();
    page.list().select(second.raw());
    d.settle();
    REQUIRE(QTest::qWaitFor(
        [&] {
            return !page.similar().found().isEmpty() && page.similar().found().first().mayTakeIn;
        },
        3000));
    page.list().view().setFocus();
    QTest::keyClick(&page.list().view(), Qt::Key_4);
    StepDialog& dialog = d.dialog();
    for (FieldRow* row : dialog.findChildren<FieldRow*>()) {
        if (row->key() == QStringLiteral("into"))
            CHECK(row->editor().value()->toLongLong() == first.raw());
        if (row->key() == QStringLiteral("screened_by")) { // it stands beside the buttons already
            CHECK(row->editor().value()->toString() == QStringLiteral("提案小组"));
            CHECK_FALSE(row->isVisible());
        }
    }
    dialog.accept();
    d.settle();
    CHECK(d.status(second) == ProposalStatus::Merged);
    CHECK(d.read().get(second)->screenedBy == QStringLiteral("提案小组"));
    // The five outcomes stand once on this page, numbered.
    for (const char* verb : {"docket", "suggest", "decline", "merge", "send_back"})
        CHECK_FALSE(page.form().stepButton(QString::fromUtf8(verb))->isVisible());
}

TEST_CASE("a proposal that is handled says where its next step lies, and leads there",
          "[proposals][way]") {
    Room d;
    const auto id = d.submitted("关于增设充电桩的提案", 0);
    REQUIRE(d.book().step(Proposal::kind(), id.raw(), QStringLiteral("docket")));
    ProposalHandling h;
    h.proposal = id;
    h.unitName = QStringLiteral("设备部");
    REQUIRE(d.book().insert(h));
    REQUIRE(d.book().step(Proposal::kind(), id.raw(), QStringLiteral("hand_over")));
    auto& page = d.page<ProposalsPage>("proposals.proposals");
    REQUIRE(page.openRecord(id.raw()));
    d.settle();
    const auto way = [&] {
        return page.form().wayOn().findChild<QPushButton*>(QStringLiteral("way.0"));
    };
    REQUIRE(page.form().wayOn().isVisible());
    REQUIRE(way());
    CHECK(way()->text().contains(QStringLiteral("Record the reply")));
    CHECK(way()->text().contains(QStringLiteral("设备部")));
    QTest::mouseClick(way(), Qt::LeftButton);
    StepDialog& dialog = d.dialog();
    d.answer(dialog, "kind", QStringLiteral("a"));
    for (FieldRow* row : dialog.findChildren<FieldRow*>())
        if (row->key() == QStringLiteral("reply"))
            row->editor().setValue(QStringLiteral("已安装二十个。"));
    d.answer(dialog, "done_on", d.read().today().toString(Qt::ISODate));
    dialog.accept();
    d.settle();
    CHECK(d.read().all<ProposalHandling>().front().status == HandlingStatus::Replied);
    REQUIRE(way());
    CHECK(way()->text().contains(QStringLiteral("Accept the reply")));
    QTest::mouseClick(way(), Qt::LeftButton);
    d.settle();
    CHECK(d.status(id) == ProposalStatus::Replied);
    CHECK_FALSE(page.form().wayOn().isVisible()); // its own step leads on now
    CHECK(page.form().stepButton(QStringLiteral("rate"))->property("role").toString() ==
          QStringLiteral("primary"));
}
