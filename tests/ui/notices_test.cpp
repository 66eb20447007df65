// SPDX-License-Identifier: GPL-3.0-or-later
// Resolutions, notices and the volume in the window, with keys and clicks.
#include "core/archive/verify.h"
#include "core/congress/attendance.h"
#include "core/congress/roll.h"
#include "core/notices/clock.h"
#include "core/notices/objection.h"
#include "tests/ui/support/desktop.h"
#include "ui/archive/volume_actions.h"
#include "ui/archive/volume_dialog.h"
#include "ui/command/commands.h"
#include "ui/congress/sittings_page.h"
#include "ui/form/record_dialog.h"
#include "ui/form/step_bar.h"
#include "ui/form/step_dialog.h"
#include "ui/notices/notice_clock_panel.h"
#include "ui/notices/notice_strip.h"
#include "ui/notices/notices_page.h"
#include "ui/report/ask_file.h"
#include "ui/shell/jobs.h"
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

Id<Sitting> openSitting(Desktop& d) {
    Term term;
    REQUIRE(d.book().insert(term));
    Sitting s;
    s.term = Id<Term>(term.id);
    s.heldOn = d.read().today();
    REQUIRE(d.book().change({"test", "hall"}, [&](Txn& txn) -> Outcome<void> {
        QList<Id<Member>> members;
        for (const RawId id : txn.ids(Member::kind()))
            members << Id<Member>(id);
        if (auto ok = electFromMembers(txn, s.term, {}, members, DeputyCategory::Worker,
                                       {{QStringLiteral("note"), QStringLiteral("记录")}});
            !ok)
            return refuse(ok.error());
        if (auto ok = txn.insert(s); !ok)
            return refuse(ok.error());
        return txn.step(Sitting::kind(), s.id, QStringLiteral("call"));
    }));
    REQUIRE(d.book().change({"test", "open"}, [&](Txn& txn) -> Outcome<void> {
        for (const RawId id : txn.ids(Attendance::kind()))
            if (auto ok = txn.step(Attendance::kind(), id, QStringLiteral("check_in")); !ok)
                return ok;
        return txn.step(Sitting::kind(), s.id, QStringLiteral("open"));
    }));
    return Id<Sitting>(s.id);
}

template <class P>
P& page(Desktop& d, const char* id) {
    REQUIRE(d.window->openPage(QString::fromUtf8(id)));
    d.settle();
    auto* found = qobject_cast<P*>(d.window->currentPage());
    REQUIRE(found);
    return *found;
}

void fill(RecordPage& page, const char* key, const QString& text) {
    INFO(key);
    FieldRow* row = page.form().row(QString::fromUtf8(key));
    REQUIRE(row);
    if (auto* note = qobject_cast<QPlainTextEdit*>(row->editor().input())) {
        note->setFocus(); // Chinese text comes from an input method, not from keys
        note->selectAll();
        note->insertPlainText(text);
    } else {
        Desktop::type(row->editor().input(), text);
    }
}

/// Takes a step by its button; answers its dialog when it has one.
void step(Desktop& d, RecordPage& page, const char* verb,
          const std::function<void(StepDialog&)>& answer = {}) {
    QPushButton* button = page.form().stepButton(QString::fromUtf8(verb));
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    if (auto* dialog = d.window->findChild<StepDialog*>()) {
        if (answer)
            answer(*dialog);
        dialog->accept();
    }
    d.settle();
}

} // namespace

TEST_CASE("a resolution is drafted, refused below the majority, adopted and made public",
          "[notices]") {
    Desktop d(10, 1);
    const Id<Sitting> sitting = openSitting(d);
    auto& resolutions = page<RecordPage>(d, "notices.resolutions");
    emit resolutions.list().addWanted();
    fill(resolutions, "title", QStringLiteral("关于集体合同的决议"));
    fill(resolutions, "sitting", d.read().get(sitting)->name);
    fill(resolutions, "text", QStringLiteral("予以通过。"));
    fill(resolutions, "votes_for", QStringLiteral("5"));
    fill(resolutions, "votes_against", QStringLiteral("5"));
    fill(resolutions, "votes_abstain", QStringLiteral("0"));
    REQUIRE(resolutions.form().save());
    const RawId id = resolutions.form().id();
    const auto now = [&] { return *d.read().get(Id<Resolution>(id)); };
    // Exactly half: the button says why it is grey.
    QPushButton* adopt = resolutions.form().stepButton(QStringLiteral("adopt"));
    REQUIRE(adopt);
    CHECK_FALSE(adopt->isEnabled());
    CHECK(adopt->toolTip().contains(QStringLiteral("6 are needed")));
    fill(resolutions, "votes_for", QStringLiteral("6"));
    fill(resolutions, "votes_against", QStringLiteral("4"));
    REQUIRE(resolutions.form().save());
    step(d, resolutions, "adopt");
    REQUIRE(now().status == ResolutionStatus::Adopted);
    CHECK(now().needed == 6);

    // A new notice begins with the resolution that is not public yet.
    auto& notices = page<NoticesPage>(d, "notices.notices");
    CHECK(notices.clock().strip().days().isEmpty());
    emit notices.list().addWanted();
    fill(notices, "places", QStringLiteral("公开栏"));
    fill(notices, "contacts", QStringLiteral("工会办公室"));
    REQUIRE(notices.form().save());
    const RawId notice = notices.form().id();
    CHECK(d.read().get(Id<Notice>(notice))->resolution.raw() == id);
    d.settle();
    CHECK(notices.clock().headline().contains(QStringLiteral("Posted today")));
    step(d, notices, "post");
    REQUIRE(d.read().get(Id<Notice>(notice))->status == NoticeStatus::Posted);
    CHECK(now().status == ResolutionStatus::Published);

    // The clock beside what the core counts.
    const NoticeClock clock = noticeClock(d.read(), *d.read().get(Id<Notice>(notice)));
    CHECK(notices.clock().headline().contains(clock.mayEnd.toString(Qt::ISODate)));
    CHECK(notices.clock().reasons().contains(clock.citation));
    for (const NoticeDay& day : clock.skipped())
        CHECK(notices.clock().reasons().contains(day.date.toString(Qt::ISODate)));
    REQUIRE(notices.clock().strip().days().size() == clock.strip.size());
    CHECK(notices.clock().strip().accessibleDescription().count(u'\n') == clock.strip.size() - 1);
    QPushButton* end = notices.form().stepButton(QStringLiteral("end"));
    REQUIRE(end);
    CHECK(end->toolTip().contains(clock.mayEnd.toString(Qt::ISODate)));

    // Undo takes the posting and the publication back.
    REQUIRE(d.window->commands().trigger(QStringLiteral("edit.undo")));
    d.settle();
    CHECK(d.read().get(Id<Notice>(notice))->status == NoticeStatus::Draft);
    CHECK(now().status == ResolutionStatus::Adopted);
    CHECK(notices.clock().headline().contains(QStringLiteral("Posted today")));
}

TEST_CASE("objections stand in a tab of their notice", "[notices]") {
    Desktop d(10, 1);
    Notice n;
    n.title = QStringLiteral("关于代表名单的公示");
    n.about = NoticeAbout::Deputies;
    n.text = n.places = n.contacts = QStringLiteral("如上");
    REQUIRE(d.book().insert(n));
    REQUIRE(d.book().step(Notice::kind(), n.id, QStringLiteral("post")));
    auto& notices = page<NoticesPage>(d, "notices.notices");
    REQUIRE(notices.openRecord(n.id));
    d.settle();
    int tabs = 0;
    for (int i = 0; i < notices.form().tabs().count(); ++i)
        if (notices.form().tabs().tabText(i).contains(QStringLiteral("Objections"))) {
            notices.form().tabs().setCurrentIndex(i);
            ++tabs;
        }
    CHECK(tabs == 1);
}

TEST_CASE("the volume is made from the sittings page with progress, and checked", "[archive]") {
    Desktop d(10, 1);
    const Id<Sitting> sitting = openSitting(d);
    auto& sittings = page<SittingsPage>(d, "congress.sittings");
    REQUIRE(sittings.openRecord(sitting.raw()));
    QAction *make = nullptr, *check = nullptr;
    for (QAction* action : sittings.findChild<QMenu*>(QStringLiteral("papers"))->actions()) {
        if (action->objectName() == QStringLiteral("makeVolume"))
            make = action;
        if (action->objectName() == QStringLiteral("checkVolume"))
            check = action;
    }
    REQUIRE(make);
    REQUIRE(check);
    const FileQuestions before = fileQuestions();
    const QString folder = d.folder.filePath(QStringLiteral("案卷"));
    fileQuestions().save = [&](QWidget*, const QString&, const QString& name, const QString&) {
        CHECK(name.endsWith(QStringLiteral(".zip")));
        return folder + QStringLiteral(".zip");
    };
    fileQuestions().open = [&](QWidget*, const QString&, const QString&) {
        return folder + QStringLiteral("/SHA256SUMS");
    };
    const auto ended = [&] {
        auto* jobs = d.window->findChild<JobBar*>();
        REQUIRE(jobs);
        REQUIRE(QTest::qWaitFor([&] { return !jobs->isRunning(); }, 60'000));
        d.settle();
    };
    // It says before that the sitting is not over, and nothing is asked or made until that is read.
    const auto answer = [&](const char* button) {
        make->trigger();
        auto* dialog = d.window->findChild<VolumeDialog*>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        QString said;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said += label->text();
        CHECK(said.contains(QStringLiteral("not closed")));
        CHECK_FALSE(QDir(folder).exists());
        QTest::mouseClick(dialog->findChild<QPushButton*>(QString::fromUtf8(button)),
                          Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return !d.window->findChild<VolumeDialog*>(); }));
    };
    QTest::qWait(400); // the office is copied when its sitting opens
    ended();
    answer("cancel");
    QTest::qWait(20);
    CHECK_FALSE(d.window->findChild<JobBar*>()->isRunning());
    CHECK_FALSE(QDir(folder).exists());
    answer("make");
    ended();
    REQUIRE(QDir(folder).exists());
    CHECK(QFile::exists(folder + QStringLiteral(".zip")));
    CHECK(verifyVolume(folder)->isWhole());
    CHECK(d.window->messages().text().contains(folder));
    check->trigger();
    ended();
    CHECK(d.window->messages().text().contains(QStringLiteral("as they were made")));
    QFile file(folder + QStringLiteral("/register.csv"));
    REQUIRE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    check->trigger();
    ended();
    CHECK(d.window->messages().text().contains(QStringLiteral("register.csv")));
    // Cancel leaves nothing.
    QDir(folder).removeRecursively();
    QFile::remove(folder + QStringLiteral(".zip"));
    answer("make");
    REQUIRE(QTest::qWaitFor([&] { return d.window->findChild<JobBar*>()->isRunning(); }));
    d.window->findChild<JobBar*>()->cancel();
    ended();
    const QStringList left =
        QDir(d.folder.path())
            .entryList({QStringLiteral("*案卷*")}, QDir::AllEntries | QDir::Hidden);
    CHECK((left.isEmpty() || verifyVolume(folder)->isWhole())); // too late is whole
    fileQuestions() = before;
}

TEST_CASE("what is confidential goes into a volume with a reason only", "[archive]") {
    Desktop d(10, 1);
    VolumeOutlook outlook;
    outlook.confidentialFiles = 2;
    VolumeDialog dialog(outlook, d.window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto* make = dialog.findChild<QPushButton*>(QStringLiteral("make"));
    auto* box = dialog.findChild<QCheckBox*>(QStringLiteral("confidential"));
    auto* reason = dialog.findChild<QLineEdit*>(QStringLiteral("reason"));
    CHECK(make->isEnabled());
    CHECK_FALSE(reason->isEnabled());
    QTest::keyClick(box, Qt::Key_Space);
    REQUIRE(box->isChecked());
    CHECK_FALSE(make->isEnabled());
    CHECK_FALSE(make->toolTip().isEmpty());
    QTest::keyClicks(reason, QStringLiteral("  "));
    CHECK_FALSE(make->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("audit"));
    CHECK(make->isEnabled());
    CHECK(dialog.reason() == QStringLiteral("audit"));
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(dialog.reason().isEmpty());
}
