// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals in the window: a form typed in, the screening by single keys, a merger offered by
// likeness, two clerks at one form, the charts.
#include "core/office/reports.h"
#include "core/proposals/handling.h"
#include "core/proposals/seconder.h"
#include "core/proposals/statistics.h"
#include "tests/ui/support/proposal_room.h"
#include "ui/chart/bar_chart.h"
#include "ui/form/compare_panel.h"
#include "ui/proposals/proposals_page.h"
#include "ui/proposals/screening_page.h"
#include "ui/proposals/similar_panel.h"
#include "ui/proposals/statistics_page.h"
#include <QClipboard>
#include <QLabel>
#include <QPointer>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("a telephone number that follows the proposer stays masked while one types",
          "[proposals][law8]") {
    Room d;
    Member m = *d.read().get(d.read().get(d.deputies[0])->member);
    m.mobile = QStringLiteral("13812345678");
    REQUIRE(d.book().update(m));
    const Id<Proposal> id = d.submitted("关于增设充电桩的提案");
    REQUIRE(d.read().get(id)->phone == m.mobile);
    auto& page = d.page<RecordPage>("proposals.proposals");
    const auto shown = [&] {
        const auto* row = page.form().row(QStringLiteral("phone"));
        REQUIRE(row);
        return qobject_cast<QLineEdit*>(row->editor().input())->text();
    };
    const auto typed = [&](const char* key, const QString& text) {
        auto* line =
            qobject_cast<QLineEdit*>(page.form().row(QString::fromUtf8(key))->editor().input());
        REQUIRE(line);
        QTest::keyClicks(line, text);
        QTest::qWait(700); // derived fields follow a moment later
    };
    page.list().select(id.raw());
    d.settle();
    CHECK(shown().contains(u'*'));
    typed("archive_number", QStringLiteral("a"));
    CHECK(page.form().isDirty());
    CHECK(shown().contains(u'*'));
    CHECK(!shown().contains(m.mobile));
    page.form().revert();
    // A new form gets the number of whoever is chosen, and does not show it either.
    const RawId fresh = enter(
        d, "proposals.proposals",
        {{"title", QStringLiteral("关于改善食堂的提案")}, {"proposer", QStringLiteral("张三")}});
    CHECK(d.read().get(Id<Proposal>(fresh))->phone == m.mobile);
    CHECK(shown().contains(u'*'));
}

TEST_CASE("a proposal is typed in, refused with one seconder, and submitted with two",
          "[proposals]") {
    Room d;
    const RawId id = enter(d, "proposals.proposals",
                           {{"title", QStringLiteral("关于增设充电桩的提案")},
                            {"proposer", QStringLiteral("张三")},
                            {"seconder_names", QStringLiteral("李四")}});
    REQUIRE(id != 0);
    Proposal p = *d.read().get(Id<Proposal>(id));
    CHECK(p.call == d.call); // the one that is open was given
    CHECK(p.proposer == d.deputies[0]);
    p.grounds = QStringLiteral("电动车多。");
    p.measure = QStringLiteral("东门设二十个。");
    REQUIRE(d.book().update(p));
    d.settle();
    auto& page = d.page<ProposalsPage>("proposals.proposals");
    REQUIRE(page.list().select(id));
    QPushButton* submit = page.form().stepButton(QStringLiteral("submit"));
    REQUIRE(submit);
    CHECK_FALSE(submit->isEnabled());
    CHECK(submit->toolTip().contains(QStringLiteral("2 are needed")));
    Desktop::type(page.form().row(QStringLiteral("seconder_names"))->editor().input(),
                  QStringLiteral("李四、王五"));
    REQUIRE(page.form().save());
    d.settle();
    CHECK(secondersOn(d.read(), Id<Proposal>(id), d.read().today()) == 2);
    REQUIRE(submit->isEnabled());
    QTest::mouseClick(submit, Qt::LeftButton);
    QTest::keyClick(&d.dialog(), Qt::Key_Return);
    d.settle();
    CHECK(d.status(Id<Proposal>(id)) == ProposalStatus::Submitted);
    CHECK(d.read().get(Id<Proposal>(id))->number == 1);
    picture(d.window.get(), "proposals");
    REQUIRE(d.book().undo());
    CHECK(d.status(Id<Proposal>(id)) == ProposalStatus::Draft);
}

TEST_CASE("the screening decides by single keys and goes on by itself", "[proposals]") {
    Room d;
    const auto one = d.submitted("关于增设充电桩的提案", 0);
    const auto two = d.submitted("关于建议增设充电桩的提案", 1);
    const auto three = d.submitted("关于调换岗位的请求", 2);
    const auto four = d.submitted("关于改善夜间照明的提案", 3);
    auto& page = d.page<ScreeningPage>("proposals.screening");
    REQUIRE(QTest::qWaitFor([&] { return page.list().model().rowCount() == 4; }));
    REQUIRE(page.list().select(one.raw()));
    page.list().view().setFocus();
    QTest::keyClick(&page.list().view(), Qt::Key_1);
    REQUIRE(QTest::qWaitFor([&] { return d.status(one) == ProposalStatus::Docketed; }));
    // The next one stands there, with the hint that it asks for the same.
    REQUIRE(QTest::qWaitFor([&] { return page.list().current() == two.raw(); }));
    REQUIRE(QTest::qWaitFor([&] { return page.similar().found().size() == 1; }));
    CHECK(page.similar().found().first().id == one);
    picture(d.window.get(), "screening");
    auto* merge = page.similar().findChild<QPushButton*>(QStringLiteral("mergeInto"));
    REQUIRE(merge);
    QTest::mouseClick(merge, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return d.status(two) == ProposalStatus::Merged; }));
    CHECK(d.read().get(two)->mergedInto == one);
    REQUIRE(QTest::qWaitFor([&] { return page.list().current() == three.raw(); }));
    CHECK(page.similar().found().isEmpty());

    // Declining asks for its ground and its reason, and takes no empty ones.
    page.list().view().setFocus();
    QTest::keyClick(&page.list().view(), Qt::Key_3);
    StepDialog& dialog = d.dialog();
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(d.status(three) == ProposalStatus::Submitted);
    d.answer(dialog, "ground", QStringLiteral("personal"));
    d.answer(dialog, "reason", QStringLiteral("属个人诉求"));
    dialog.accept();
    REQUIRE(QTest::qWaitFor([&] { return d.status(three) == ProposalStatus::Declined; }));

    // Unsaved work in the form is not passed over by a key.
    REQUIRE(QTest::qWaitFor([&] { return page.list().current() == four.raw(); }));
    Desktop::type(page.form().row(QStringLiteral("category"))->editor().input(),
                  QStringLiteral("劳动保护"));
    REQUIRE(page.form().isDirty());
    page.list().view().setFocus();
    QTest::keyClick(&page.list().view(), Qt::Key_1);
    d.settle();
    CHECK(d.status(four) == ProposalStatus::Submitted);
    page.form().revert();
    d.settle();
    page.list().view().setFocus();
    QTest::keyClick(&page.list().view(), Qt::Key_1);
    REQUIRE(QTest::qWaitFor([&] { return page.list().model().rowCount() == 0; }));
    CHECK(d.status(four) == ProposalStatus::Docketed);
    QTest::keyClick(&page.list().view(), Qt::Key_1); // nothing is left to decide
    d.settle();
    CHECK(d.read().count<Proposal>(
              Query().eq(QStringLiteral("status"), QStringLiteral("docketed"))) == 2);
    // Each decision is a deed of its own.
    REQUIRE(d.book().undo());
    CHECK(d.status(four) == ProposalStatus::Submitted);
    REQUIRE(QTest::qWaitFor([&] { return page.list().model().rowCount() == 1; }));
}

TEST_CASE("on the page Proposals, too, one is docketed and the other merged into it",
          "[proposals]") {
    Room d;
    const auto one = d.submitted("关于增设充电桩的提案", 0);
    const auto two = d.submitted("关于建议增设充电桩的提案", 1);
    auto& page = d.page<ProposalsPage>("proposals.proposals");
    REQUIRE(page.list().select(two.raw()));
    const auto button = [&] {
        return page.findChild<QPushButton*>(QStringLiteral("docketAndMerge"));
    };
    REQUIRE(QTest::qWaitFor([&] { return button() != nullptr && button()->isVisible(); }));
    QTest::mouseClick(button(), Qt::LeftButton);
    d.settle();
    // One question that names both; nothing is done before it is answered.
    const QString asked = d.window->messages().text();
    INFO(asked.toStdString());
    CHECK(asked.contains(d.read().get(one)->title));
    CHECK(asked.contains(d.read().get(two)->title));
    CHECK(d.status(one) == ProposalStatus::Submitted);
    QPushButton* yes = nullptr;
    for (auto* answer : d.window->messages().findChildren<QPushButton*>())
        if (answer->isVisible() && answer->text().contains(QStringLiteral("merge")))
            yes = answer;
    REQUIRE(yes);
    CHECK(yes->text().contains(QStringLiteral("No. 1")));
    CHECK(yes->text().contains(QStringLiteral("No. 2")));
    QTest::mouseClick(yes, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return d.status(two) == ProposalStatus::Merged; }));
    CHECK(d.status(one) == ProposalStatus::Docketed);
    CHECK(d.read().get(two)->mergedInto == one);
    REQUIRE(d.book().undo()); // one deed
    CHECK(d.status(one) == ProposalStatus::Submitted);
    CHECK(d.status(two) == ProposalStatus::Submitted);
}

TEST_CASE("Esc in the question of a step asks once something was typed", "[proposals]") {
    Room d;
    const auto id = d.submitted("关于调换岗位的请求");
    auto& page = d.page<ScreeningPage>("proposals.screening");
    REQUIRE(QTest::qWaitFor([&] { return page.list().model().rowCount() == 1; }));
    REQUIRE(page.list().select(id.raw()));
    page.list().view().setFocus();
    QTest::keyClick(&page.list().view(), Qt::Key_3);
    const QPointer<StepDialog> dialog(&d.dialog());
    d.answer(*dialog, "reason", QStringLiteral("属个人诉求"));
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("stepWords"))
              ->text()
              .contains(QStringLiteral("lost")));
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    CHECK((!dialog || !dialog->isVisible()));
    CHECK(d.status(id) == ProposalStatus::Submitted);
}

TEST_CASE("two clerks edit one proposal: the second sees both versions, nothing is lost",
          "[proposals]") {
    Room d;
    const auto id = d.submitted("关于增设充电桩的提案");
    auto& page = d.page<ProposalsPage>("proposals.proposals");
    REQUIRE(page.openRecord(id.raw()));
    auto* row = page.form().row(QStringLiteral("archive_number"));
    REQUIRE(row);
    Desktop::type(row->editor().input(), QStringLiteral("档-1"));
    REQUIRE(page.form().isDirty());
    Proposal theirs = *d.read().get(id);
    theirs.category = QStringLiteral("生活后勤");
    theirs.archiveNumber = QStringLiteral("档-9");
    REQUIRE(d.book().update(theirs));
    d.settle();
    CHECK_FALSE(page.form().save());
    REQUIRE(page.form().comparison());
    CHECK(d.read().get(id)->archiveNumber == QStringLiteral("档-9"));
    CHECK(page.form().isDirty()); // what was typed is still there
}

TEST_CASE("units are added in the form's own tab, and the charts say what the paper says",
          "[proposals]") {
    Room d;
    auto& empty = d.page<StatisticsPage>("proposals.statistics");
    CHECK(empty.calls().count() == 1);
    const auto one = d.submitted("关于增设充电桩的提案", 0);
    d.submitted("关于改善夜间照明的提案", 1);
    REQUIRE(d.book().step(Proposal::kind(), one.raw(), QStringLiteral("docket")));
    ProposalHandling h;
    h.proposal = one;
    h.unitName = QStringLiteral("设备部");
    REQUIRE(d.book().insert(h));
    REQUIRE(d.book().step(Proposal::kind(), one.raw(), QStringLiteral("hand_over")));
    auto& page = d.page<ProposalsPage>("proposals.proposals");
    REQUIRE(page.openRecord(one.raw()));
    QStringList tabs;
    for (int i = 0; i < page.form().tabs().count(); ++i)
        tabs << page.form().tabs().tabText(i);
    const QString all = tabs.join(u'|');
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("Seconders")));
    CHECK(all.contains(QStringLiteral("Handling")));
    CHECK(all.contains(QStringLiteral("Files")));

    auto& numbers = d.page<StatisticsPage>("proposals.statistics");
    const ProposalStatistics s = proposalStatistics(d.read(), d.call);
    REQUIRE(QTest::qWaitFor([&] { return !numbers.charts().first()->bars().isEmpty(); }));
    QList<BarChart::Bar> bars;
    for (const ProposalCount& c : s.byOutcome)
        bars << BarChart::Bar{c.label, c.count};
    CHECK(numbers.charts().first()->bars() == bars);
    BarChart* chart = numbers.charts().first();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("Docketed\t1\t50.0%")));
    CHECK(chart->accessibleDescription().contains(QStringLiteral("Docketed\t1")));
    picture(d.window.get(), "statistics");
    // It follows what happens.
    REQUIRE(d.book()
                .step(Proposal::kind(), one.raw(), QStringLiteral("withdraw"),
                      {{QStringLiteral("reason"), QStringLiteral("x")}})
                .has_value() == false);
    d.submitted("关于延长班车的提案", 2);
    REQUIRE(QTest::qWaitFor([&] { return chart->text().contains(QStringLiteral("33.3%")); }));
}

TEST_CASE("likeness and statistics are worked out beside the window, and never of another proposal",
          "[proposals]") {
    Room d;
    const auto one = d.submitted("关于增设充电桩的提案", 0);
    REQUIRE(d.book().step(Proposal::kind(), one.raw(), QStringLiteral("docket")));
    const Proposal two = *d.read().get(d.submitted("关于建议增设充电桩的提案", 1));
    const Proposal other = *d.read().get(d.submitted("关于调换岗位的请求", 2));
    SimilarPanel panel(*d.window);
    panel.setProposal(&two, true);
    CHECK(panel.found().isEmpty()); // asked, and the window goes on
    REQUIRE(QTest::qWaitFor([&] { return panel.found().size() == 1; }));
    panel.setProposal(&other, true); // nothing to merge into stands there while it looks
    CHECK(panel.found().isEmpty());
    CHECK_FALSE(panel.isVisible());
    panel.setProposal(&two, true);
    panel.setProposal(nullptr, true); // an answer that is no longer wanted does not come
    d.window->background().finish();
    d.settle();
    CHECK(panel.found().isEmpty());

    REQUIRE(d.window->openPage(QStringLiteral("proposals.statistics")));
    auto* page = qobject_cast<StatisticsPage*>(d.window->currentPage());
    REQUIRE(page);
    REQUIRE(QTest::qWaitFor([&] { return !page->charts().first()->bars().isEmpty(); }));
    const auto before = page->charts().first()->text();
    d.submitted("关于延长班车的提案", 3);
    CHECK(page->charts().first()->text() == before);
    REQUIRE(QTest::qWaitFor([&] { return page->charts().first()->text() != before; }));
}

TEST_CASE("the call is chosen for every line of an import, a closed one as well",
          "[proposals][import]") {
    Room d;
    REQUIRE(d.book().step(ProposalCall::kind(), d.call.raw(), QStringLiteral("close"),
                          {{QStringLiteral("reason"), QStringLiteral("提案已收齐")}}));
    ProposalCall other;
    other.term = d.term;
    other.name = QStringLiteral("上次征集");
    other.opensOn = d.read().today().addDays(-90);
    other.closesOn = d.read().today().addDays(-60);
    REQUIRE(d.book().insert(other));
    const QString path = d.folder.filePath(QStringLiteral("提案.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("案由,案据,建议措施,提案人,附议人\n增设母婴室,女职工多,腾出一间,张三,李四、王五\n");
    file.close();
    ImportWizard wizard(*d.window, Proposal::kind(), path);
    wizard.show();
    REQUIRE(ready(wizard));
    wizard.next();
    auto* columns = qobject_cast<ImportColumnsStep*>(wizard.current());
    REQUIRE(columns);
    FieldRow* call = columns->given(QStringLiteral("call"));
    REQUIRE(call); // no column gives it
    CHECK(call->isVisible());
    call->editor().setValue(qint64(d.call.raw()));
    emit call->editor().edited();
    wizard.next();
    REQUIRE(ready(wizard));
    REQUIRE(QTest::qWaitFor([&] { return wizard.state().overview != nullptr; }));
    CHECK(wizard.state().overview->counts.added == 1);
    CHECK(wizard.state().overview->counts.rejected == 0);
}
