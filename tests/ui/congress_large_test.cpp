// SPDX-License-Identifier: GPL-3.0-or-later
// A congress of the size that a large group has, by the buttons and keys of the window alone: from
// the list of 150,000 to the opened sitting of 3,000 deputies. (What follows the opening stands in
// congress_large_votes.cpp.)
#include "core/congress/online_entry.h"
#include "core/proposals/proposal.h"
#include "tests/ui/support/large_hall.h"
#include "ui/proposals/screening_page.h"
#include "ui/proposals/similar_panel.h"
#include <QPlainTextEdit>
#include <cstdio>

namespace zhijia::test {

namespace {

constexpr int fromMembers = 300; // deputies whom one delegation elects in the dialog
constexpr int quorumOf = 2'000, present = 2'500, atDesk = 12;
constexpr int forms = 400, oneByOne = 20; // proposals, and those that are screened by single keys

int count(const Reader& reader, const Kind& kind, const char* key, const char* value) {
    return int(reader.count(kind, Query().eq(u8(key), u8(value))));
}

} // namespace

void LargeHall::took(const char* what) {
    std::printf("window of %d: %-36s %6.1f s   stood still %4lld ms (%s)\n", roster::deputies, what,
                double(stage.restart()) / 1000, static_cast<long long>(longest),
                longestAt.toUtf8().constData());
    std::fflush(stdout);
    longest = 0;
}

QString LargeHall::write(const char* name, const QByteArray& text) const {
    const QString path = d.folder.filePath(u8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
    return path;
}

ImportCounts LargeHall::import(RecordList& list, const QString& path) {
    d.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(d.window.get()));
    list.view().setFocus();
    REQUIRE(d.window->commands().trigger(u8("file.import")));
    auto* wizard = d.window->findChild<ImportWizard*>();
    REQUIRE(wizard);
    const auto idle = [&] { return !wizard->state().session.isBusy(); };
    const auto next = [&](const char* what) {
        REQUIRE(nextOf(*wizard)->isEnabled());
        timed(what, [&] { QTest::mouseClick(nextOf(*wizard), Qt::LeftButton); });
        REQUIRE(until(what, idle));
        calm(what);
    };
    const FileQuestions before = fileQuestions();
    fileQuestions().open = [path](QWidget*, const QString&, const QString&) { return path; };
    QTest::mouseClick(wizard->findChild<QPushButton*>(u8("importChoose")), Qt::LeftButton);
    fileQuestions() = before;
    REQUIRE(until("import: file", idle));
    REQUIRE(wizard->state().isLooked);
    next("import: columns");
    next("import: preview");
    REQUIRE(wizard->state().overview);
    const ImportCounts counts = wizard->state().overview->counts;
    next("import: write");
    REQUIRE(until("import: result",
                  [&] { return qobject_cast<ImportResultStep*>(wizard->current()) != nullptr; }));
    next("import: close");
    calm("import: told");
    return counts;
}

RecordList& LargeHall::tab(RecordForm& form, const char* kind) const {
    for (int i = 0; i < form.tabs().count(); ++i)
        if (form.tabs().widget(i)->property("relatedKind").toString() == u8(kind)) {
            timed(kind, [&] { form.tabs().setCurrentIndex(i); });
            calm(kind);
        }
    auto* list = form.tabs().currentWidget()->findChild<RecordList*>();
    REQUIRE(list);
    REQUIRE(&list->kind() == kindByName(u8(kind)));
    return *list;
}

void LargeHall::staff() {
    auto& members = page<RecordPage>("people.members");
    const ImportCounts counts = import(members.list(), write("花名册.csv", roster::memberList()));
    CHECK(counts.added == roster::members);
    CHECK(counts.rejected == 0);
    REQUIRE(d.read().count<Member>() == roster::members);
    REQUIRE(until("members", [&] { return members.list().model().rowCount() == roster::members; }));
    picture(d.window.get(), "large-members");
    // Typing finds one of them.
    members.list().searchBox().setFocus();
    for (const QChar c : roster::nameOf(77'777)) // as an input method puts them there
        timed("search", [&] { members.list().searchBox().insert(QString(c)); });
    REQUIRE(until("search", [&] { return members.list().model().rowCount() == 1; }));
    timed("search", [&] { members.list().searchBox().clear(); });
    REQUIRE(until("members", [&] { return members.list().model().rowCount() == roster::members; }));
    took("members imported");
}

void LargeHall::elected() {
    term = enter(d, "congress.terms",
                 {{"name", u8("第一届")}, {"from_date", day(-300)}, {"to_date", day(700)}});
    REQUIRE(d.read().get(Id<Term>(term)));
    auto& groups = page<RecordPage>("congress.delegations");
    CHECK(import(groups.list(), write("代表团.csv", roster::delegationList())).added ==
          roster::delegations);
    auto& deputies = page<DeputiesPage>("congress.deputies");
    const int imported = roster::deputies - fromMembers;
    CHECK(import(deputies.list(),
                 write("代表.csv", roster::deputyList(0, imported, roster::delegations - 1)))
              .added == imported);
    CHECK(d.read().count<Deputy>() == imported);
    took("deputies imported");

    // The last delegation elects its deputies here: their names are pasted from its own list.
    timed("elect", [&] {
        QTest::mouseClick(deputies.findChild<QPushButton*>(u8("elect")), Qt::LeftButton);
    });
    auto* elect = d.window->findChild<ElectDialog*>();
    REQUIRE(elect);
    calm("elect");
    QTest::mouseClick(elect->findChild<QPushButton*>(u8("electPaste")), Qt::LeftButton);
    auto* names = elect->findChild<QDialog*>(u8("electNames"));
    REQUIRE(names);
    QStringList list;
    for (int i = imported; i < roster::deputies; ++i)
        list << roster::deputyName(i);
    names->findChild<QPlainTextEdit*>()->setPlainText(list.join(u'\n'));
    for (QPushButton* b : names->findChildren<QPushButton*>())
        if (b->property("role").toString() == u8("primary"))
            timed("names", [&] { QTest::mouseClick(b, Qt::LeftButton); });
    REQUIRE(elect->chosen().count() == fromMembers);
    elect->delegationBox().setFocus();
    QTest::keyClick(&elect->delegationBox(), Qt::Key_End);
    auto* ok = elect->findChild<QPushButton*>(u8("electOk"));
    // Without votes or a note it is refused, and everybody who was chosen is still there.
    timed("elect", [&] { QTest::mouseClick(ok, Qt::LeftButton); });
    worked("elect");
    REQUIRE(until("elect", [&] { return elect->isVisible(); }));
    CHECK(elect->chosen().count() == fromMembers);
    CHECK(d.read().count<Deputy>() == imported);
    Desktop::type(elect->row(u8("note"))->editor().input(), u8("见选举大会记录"));
    timed("elect", [&] { QTest::mouseClick(ok, Qt::LeftButton); });
    CHECK(d.window->jobs().isRunning()); // so many are elected beside the window
    worked("elect");
    calm("elect");
    CHECK(count(d.read(), Deputy::kind(), "status", "elected") == roster::deputies);
    CHECK(d.window->messages().text().contains(QString::number(fromMembers)));
    REQUIRE(
        until("deputies", [&] { return deputies.list().model().rowCount() == roster::deputies; }));
    picture(d.window.get(), "large-deputies");
    auto& terms = page<RecordPage>("congress.terms");
    REQUIRE(terms.openRecord(term));
    CHECK(step(terms.form(), "start").isEmpty());
    CHECK(d.read().get(Id<Term>(term))->status == TermStatus::Running);
    took("a delegation elected, term begun");
}

void LargeHall::called() {
    sitting =
        Id<Sitting>(enter(d, "congress.sittings",
                          {{"held_on", day(0)}, {"starts", u8("9:00")}, {"mode", u8("both")}}));
    REQUIRE(d.read().get(sitting));
    auto& sittings = page<SittingsPage>("congress.sittings");
    REQUIRE(sittings.openRecord(sitting.raw()));
    CHECK(step(sittings.form(), "call", {{u8("on"), day(-10)}}).isEmpty());
    REQUIRE(now().status == SittingStatus::Called);
    CHECK(now().calledOn == d.read().today().addDays(-10));
    CHECK(d.read().count<Attendance>() == roster::deputies);
    CHECK(step(sittings.form(), "papers", {{u8("on"), day(-8)}}).isEmpty());
    CHECK(now().papersOn == d.read().today().addDays(-8));
    CHECK_FALSE(sittings.light().isMet());
    CHECK(sittings.light().quorum().entitled == roster::deputies);
    took("sitting called, papers delivered");
}

void LargeHall::proposals() {
    const RawId call = enter(d, "proposals.calls",
                             {{"name", u8("征集")}, {"opens_on", day(-20)}, {"closes_on", day(0)}});
    auto& calls = page<RecordPage>("proposals.calls");
    REQUIRE(calls.openRecord(call));
    CHECK(step(calls.form(), "open").isEmpty());
    static const char* const matters[] = {"充电桩", "班车", "食堂", "体检", "母婴室",
                                          "照明",   "培训", "宿舍", "防暑", "图书角"};
    QByteArray csv = "案由,案据,建议措施,提案人,附议人\n";
    for (int i = 0; i < forms; ++i)
        csv += u8("关于第%1公司改善%2的%3,职工反映多,请予解决,%4,%5、%6\n")
                   .arg(i / 2 % 200)
                   .arg(u8(matters[i / 2 % 10]))
                   .arg(i % 2 ? u8("建议") : u8("提案"))
                   .arg(roster::deputyName(i), roster::deputyName(i + 500),
                        roster::deputyName(i + 1'000))
                   .toUtf8();
    auto& all = page<RecordPage>("proposals.proposals");
    CHECK(import(all.list(), write("提案.csv", csv)).added == forms);
    page<RecordPage>("proposals.calls");
    REQUIRE(calls.openRecord(call));
    CHECK(step(calls.form(), "take_in").isEmpty());
    REQUIRE(count(d.read(), Proposal::kind(), "status", "submitted") == forms);

    auto& screening = page<ScreeningPage>("proposals.screening");
    REQUIRE(until("screening", [&] { return screening.list().model().rowCount() == forms; }));
    screening.list().view().setFocus();
    screening.list().select(screening.list().model().idAt(0));
    const auto is = [&](RawId id) { return d.read().get(Id<Proposal>(id))->status; };
    int merged = 0;
    for (int i = 0; i < oneByOne; ++i) {
        const RawId id = screening.list().current();
        REQUIRE(id != 0);
        // Two deputies of one company ask for the same: the second is merged into the first.
        QPushButton* merge = nullptr;
        if (i % 2) {
            REQUIRE(until("similar", [&] {
                merge = screening.similar().findChild<QPushButton*>(u8("mergeInto"));
                return merge && !screening.similar().found().isEmpty();
            }));
            timed("merge", [&] { QTest::mouseClick(merge, Qt::LeftButton); });
            REQUIRE(until("merge", [&] { return is(id) == ProposalStatus::Merged; }));
            ++merged;
        } else {
            screening.list().view().setFocus();
            timed("screen", [&] { QTest::keyClick(&screening.list().view(), Qt::Key_1); });
            REQUIRE(until("screen", [&] { return is(id) == ProposalStatus::Docketed; }));
        }
        REQUIRE(until("screen", [&] {
            return screening.list().current() != id && screening.list().current() != 0;
        }));
    }
    CHECK(merged == oneByOne / 2);
    picture(d.window.get(), "large-screening");
    // The rest was agreed upon by the committee: marked together, docketed by one key.
    screening.list().view().setFocus();
    screening.list().view().selectAll();
    timed("screen all", [&] { QTest::keyClick(&screening.list().view(), Qt::Key_1); });
    auto* dialog = d.window->findChild<StepDialog*>();
    REQUIRE(dialog);
    timed("screen all", [&] { QTest::keyClick(dialog, Qt::Key_Return); });
    CHECK(d.window->jobs().isRunning());
    worked("screen all");
    REQUIRE(until("screen all", [&] { return screening.list().model().rowCount() == 0; }));
    CHECK(count(d.read(), Proposal::kind(), "status", "docketed") == forms - merged);
    took("proposals imported, screened, merged");
}

void LargeHall::opened() {
    auto& sittings = page<SittingsPage>("congress.sittings");
    REQUIRE(sittings.openRecord(sitting.raw()));
    QTest::mouseClick(sittings.findChild<QPushButton*>(u8("openDesk")), Qt::LeftButton);
    DeskStage* desk = sittings.openDesk();
    REQUIRE(desk);
    REQUIRE(QTest::qWaitForWindowExposed(desk));
    desk->activateWindow();
    desk->field().setFocus();
    calm("desk");
    const auto there = [&] { return quorum(d.read(), sitting).present; };
    // Cards as a scanner types them, then numbers and names.
    const auto deputies = d.read().all<Deputy>(Query().by(u8("card_no")).first(atDesk));
    for (int i = 0; i < atDesk; ++i) {
        const Deputy& deputy = deputies[size_t(i)];
        if (i < 8)
            timed("card", [&] { keys(&desk->field(), cardPayload(d.read(), deputy)); });
        else if (i < 10)
            timed("number", [&] { keys(&desk->field(), QString::number(*deputy.cardNo)); });
        else
            timed("name", [&] { desk->field().insert(deputy.name); });
        timed("check in", [&] { QTest::keyClick(&desk->field(), Qt::Key_Return); });
        calm("check in");
        INFO(desk->said().toStdString());
        CHECK(there() == i + 1);
    }
    picture(desk, "large-desk");
    desk->close();
    calm("desk closed");
    d.window->activateWindow();
    const QString refusal = step(sittings.form(), "open");
    CHECK(refusal.contains(u8("Present %1 of %2 deputies; %3 are needed, %4 are missing.")
                               .arg(atDesk)
                               .arg(roster::deputies)
                               .arg(quorumOf)
                               .arg(quorumOf - atDesk)));
    CHECK(now().status == SittingStatus::Called);
    // The others sit in other halls: the meeting tool's list says who came. The twelve stand in it
    // too, and count once.
    QByteArray csv = "用户昵称,代表证号,入会时间\n";
    for (const Deputy& deputy : d.read().all<Deputy>(Query().by(u8("card_no")).first(present)))
        csv += u8("%1,%2,%3 00:00:01\n").arg(deputy.name).arg(*deputy.cardNo).arg(day(0)).toUtf8();
    CHECK(import(tab(sittings.form(), "online_entry"), write("参会成员.csv", csv)).added ==
          present);
    CHECK(there() == present);
    CHECK(sittings.light().isMet());
    CHECK(sittings.light().quorum().present == present);
    CHECK(count(d.read(), OnlineEntry::kind(), "result", "already_there") == atDesk);
    ScreenStage* screen = nullptr;
    timed("big screen", [&] { screen = sittings.openScreen(); });
    REQUIRE(screen);
    REQUIRE(QTest::qWaitForWindowExposed(screen));
    CHECK(screen->light().isMet());
    CHECK(screen->light().quorum().entitled == roster::deputies);
    picture(screen, "large-quorum");
    screen->close();
    d.window->activateWindow();
    CHECK(step(sittings.form(), "open").isEmpty());
    REQUIRE(now().status == SittingStatus::Open);
    CHECK(now().openPresent == present);
    CHECK(now().openNeeded == quorumOf);
    picture(d.window.get(), "large-sitting");
    took("checked in and opened");
}

} // namespace zhijia::test

using namespace zhijia::test;

// Hidden: it takes its time, and has an entry of its own in the list of tests.
TEST_CASE("a congress of 3,000 deputies of 150,000 members through the window", "[.large]") {
    LargeHall hall;
    hall.staff();
    hall.elected();
    hall.called();
    hall.proposals();
    hall.opened();
    hall.hands();
    hall.papers();
    hall.resolved();
    hall.closed();
    hall.archived();
}
