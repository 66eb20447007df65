// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job with keys and clicks: import the members, undo, import again, elect, check in,
// open, print.
#include "core/congress/attendance.h"
#include "core/congress/card.h"
#include "core/congress/quorum.h"
#include "core/exchange/csv_writer.h"
#include "tests/ui/support/desktop.h"
#include "ui/command/commands.h"
#include "ui/congress/deputies_page.h"
#include "ui/congress/desk_stage.h"
#include "ui/congress/elect_dialog.h"
#include "ui/congress/papers.h"
#include "ui/congress/quorum_light.h"
#include "ui/congress/screen_stage.h"
#include "ui/congress/sittings_page.h"
#include "ui/exchange/import_columns_step.h"
#include "ui/exchange/import_file_step.h"
#include "ui/exchange/import_preview_step.h"
#include "ui/exchange/import_result_step.h"
#include "ui/exchange/import_wizard.h"
#include "ui/form/step_dialog.h"
#include "ui/report/ask_file.h"
#include "ui/report/page_view.h"
#include "ui/report/preview.h"
#include "ui/shell/jobs.h"
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace zhijia;
using namespace zhijia::test;

namespace {

constexpr int people = 30;

/// A list as an office keeps it: a title above the header, a unit that is not on file, one wrong
/// line.
QString writeList(const QString& folder) {
    const QString path = folder + QStringLiteral("/花名册.csv");
    CsvWriteOptions options;
    options.encoding = Encoding::Gb18030;
    CsvWriter writer(path, options);
    writer.write(QStringList{QStringLiteral("某某公司职工花名册"), {}, {}, {}, {}});
    writer.write(QStringList{QStringLiteral("姓名"), QStringLiteral("性别"),
                             QStringLiteral("手机号码"), QStringLiteral("所在单位"),
                             QStringLiteral("备用列")});
    for (int i = 0; i < people; ++i)
        writer.write(QStringList{nameOf(i),
                                 i % 3 == 0 ? QStringLiteral("女") : QStringLiteral("男"),
                                 QStringLiteral("1390000%1").arg(1000 + i),
                                 QStringLiteral("一分公司"), QStringLiteral("x")});
    writer.write(QStringList{QStringLiteral("坏行"),
                             QStringLiteral("男"),
                             QStringLiteral("12"),
                             QStringLiteral("一分公司"),
                             {}});
    REQUIRE(writer.commit());
    return path;
}

bool ready(ImportWizard& wizard) {
    return QTest::qWaitFor([&] { return !wizard.state().session.isBusy(); }, 20'000);
}

QPushButton* nextOf(ImportWizard& wizard) {
    for (QPushButton* b : wizard.findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
        if (b->property("role").toString() == QLatin1StringView("primary"))
            return b;
    FAIL("no next button");
    return nullptr;
}

void picture(QWidget* w, const char* name) {
    const QString folder = qEnvironmentVariable("ZHIJIA_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QCoreApplication::processEvents();
    w->grab().save(QStringLiteral("%1/%2-%3-%4.png")
                       .arg(folder,
                            qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")),
                            Theme::isDark() ? QStringLiteral("dark") : QStringLiteral("light"),
                            QString::fromUtf8(name)));
}

/// From the list's menu to the result page.
ImportWizard* import(Desktop& d, const QString& path) {
    auto& page = d.membersPage();
    page.list().view().setFocus();
    REQUIRE(d.window->commands().trigger(QStringLiteral("file.import")));
    auto* wizard = d.window->findChild<ImportWizard*>();
    REQUIRE(wizard);
    fileQuestions().open = [path](QWidget*, const QString&, const QString&) { return path; };
    QTest::mouseClick(wizard->findChild<QPushButton*>(QStringLiteral("importChoose")),
                      Qt::LeftButton);
    REQUIRE(ready(*wizard));
    REQUIRE(wizard->state().isLooked);
    CHECK(wizard->state().settings.headerRow == 1);
    CHECK(wizard->findChild<QComboBox*>(QStringLiteral("importEncoding"))->currentText() ==
          QStringLiteral("GB18030"));
    picture(wizard, "import-1-file");
    QTest::mouseClick(nextOf(*wizard), Qt::LeftButton);
    auto* columns = qobject_cast<ImportColumnsStep*>(wizard->current());
    REQUIRE(columns);
    CHECK(columns->table().rowCount() == 5);
    CHECK(wizard->state().settings.columns[0].key == QStringLiteral("name"));
    CHECK(wizard->state().settings.columns[4].key.isEmpty());
    picture(wizard, "import-2-columns");
    QTest::mouseClick(nextOf(*wizard), Qt::LeftButton);
    auto* preview = qobject_cast<ImportPreviewStep*>(wizard->current());
    REQUIRE(preview);
    REQUIRE(ready(*wizard));
    REQUIRE(wizard->state().overview);
    CHECK(wizard->state().overview->counts.added == people);
    CHECK(wizard->state().overview->counts.rejected == 1);
    CHECK(preview->model().rowCount() == people + 3); // every physical line
    CHECK(d.read().count<Member>() == 0);             // nothing is written yet
    QTest::mouseClick(preview->filterButton(ImportModel::Rejected), Qt::LeftButton);
    REQUIRE(preview->model().rowCount() == 1);
    REQUIRE(QTest::qWaitFor([&] { return preview->model().line(0) != nullptr; }));
    CHECK(preview->model().line(0)->firstLine == people + 3);
    CHECK(!preview->model().line(0)->issues.isEmpty());
    CHECK(preview->model()
              .index(0, ImportModel::What)
              .data()
              .toString()
              .contains(preview->model().line(0)->issues.first().text));
    QTest::mouseClick(preview->filterButton(ImportModel::All), Qt::LeftButton);
    d.settle();
    picture(wizard, "import-3-preview");
    REQUIRE(nextOf(*wizard)->isEnabled());
    QTest::mouseClick(nextOf(*wizard), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] { return qobject_cast<ImportResultStep*>(wizard->current()) != nullptr; }, 20'000));
    picture(wizard, "import-4-result");
    CHECK(d.read().count<Member>() == people);
    CHECK(page.list().model().rowCount() == people);
    return wizard;
}

void keys(QWidget* w, const QString& text) {
    for (const QChar c : text)
        QTest::keyClick(w, c.toLatin1());
}

} // namespace

TEST_CASE("a list is imported, taken back, and imported again", "[import]") {
    Desktop d(0, 1);
    const QString path = writeList(d.folder.path());
    ImportWizard* wizard = import(d, path);
    auto& result = *qobject_cast<ImportResultStep*>(wizard->current());
    CHECK(d.read().count<Unit>() == 2); // the unit the list named was added

    const QString rejected = d.folder.filePath(QStringLiteral("rejected.csv"));
    fileQuestions().save = [rejected](QWidget*, const QString&, const QString&, const QString&) {
        return rejected;
    };
    QTest::mouseClick(&result.saveRejected(), Qt::LeftButton);
    REQUIRE(ready(*wizard));
    QFile saved(rejected);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().size() > 40);

    QTest::mouseClick(&result.undo(), Qt::LeftButton);
    CHECK(d.read().count<Member>() == 0);
    CHECK(d.read().count<Unit>() == 1);
    CHECK(!result.undo().isEnabled());
    QTest::mouseClick(nextOf(*wizard), Qt::LeftButton);
    d.settle();
    CHECK(d.window->findChild<ImportWizard*>() == nullptr);

    wizard = import(d, path);
    QTest::mouseClick(&qobject_cast<ImportResultStep*>(wizard->current())->showRecords(),
                      Qt::LeftButton);
    d.settle();
    auto* records = d.window->findChild<QDialog*>(QStringLiteral("importedRecords"));
    REQUIRE(records);
    CHECK(records->findChild<RecordList*>()->model().rowCount() == people);
    records->close();
}

TEST_CASE("the preview follows the policy, and a second import of the same file changes nothing",
          "[import]") {
    Desktop d(0, 1);
    const QString path = writeList(d.folder.path());
    delete import(d, path);
    Member m = *d.read().first<Member>(Query().eq(QStringLiteral("name"), nameOf(5)));
    m.department = QStringLiteral("财务部");
    m.sex = m.sex == Sex::Male ? Sex::Female : Sex::Male;
    REQUIRE(d.book().update(m));
    ImportWizard wizard(*d.window, Member::kind(), path);
    wizard.show();
    REQUIRE(ready(wizard));
    wizard.next();
    wizard.next();
    auto* preview = qobject_cast<ImportPreviewStep*>(wizard.current());
    REQUIRE(preview);
    REQUIRE(ready(wizard));
    CHECK(wizard.state().overview->counts.changed == 1);
    CHECK(wizard.state().overview->counts.unchanged == people - 1);
    preview->setPolicy(ImportPolicy::Skip);
    REQUIRE(ready(wizard));
    CHECK(wizard.state().overview->counts.changed == 0);
    CHECK(wizard.state().overview->counts.skipped == people);
    CHECK(!nextOf(wizard)->isEnabled());
    CHECK(nextOf(wizard)->toolTip().contains(QStringLiteral("nothing to import")));
}

TEST_CASE("what is no list is said in words and the wizard stays", "[import]") {
    Desktop d(0, 1);
    const QString path = d.folder.filePath(QStringLiteral("photo.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\x02\0\0\0", 30);
    file.close();
    ImportWizard wizard(*d.window, Member::kind(), path);
    wizard.show();
    REQUIRE(ready(wizard));
    CHECK(!wizard.messages().text().isEmpty());
    CHECK(!nextOf(wizard)->isEnabled());
}

TEST_CASE("from the list to the opened sitting and its papers", "[congress][day]") {
    Desktop d(0, 1, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")));
    if (qEnvironmentVariableIsSet("ZHIJIA_SHOT_DARK")) {
        Preferences p = d.window->preferences();
        p.theme = Theme::Dark;
        d.window->setPreferences(p);
    }
    ImportWizard* wizard = import(d, writeList(d.folder.path()));
    QTest::mouseClick(nextOf(*wizard), Qt::LeftButton);

    Term term;
    term.from = QDate(2025, 1, 1);
    term.to = QDate(2030, 12, 31);
    REQUIRE(d.book().insert(term));
    Delegation first;
    first.term = Id<Term>(term.id);
    first.name = QStringLiteral("第一代表团");
    first.position = 1;
    REQUIRE(d.book().insert(first));

    // Elect everybody in one deed.
    REQUIRE(d.window->openPage(QStringLiteral("congress.deputies")));
    d.settle();
    auto* deputies = qobject_cast<DeputiesPage*>(d.window->currentPage());
    REQUIRE(deputies);
    QTest::mouseClick(deputies->findChild<QPushButton*>(QStringLiteral("elect")), Qt::LeftButton);
    auto* elect = d.window->findChild<ElectDialog*>();
    REQUIRE(elect);
    d.settle();
    elect->members().view().selectAll();
    QTest::mouseClick(elect->findChild<QPushButton*>(QStringLiteral("electAdd")), Qt::LeftButton);
    CHECK(elect->chosen().count() == people);
    elect->delegationBox().setCurrentIndex(1);
    auto* ok = elect->findChild<QPushButton*>(QStringLiteral("electOk"));
    QTest::mouseClick(
        ok, Qt::LeftButton); // without votes or a note it is refused, and nothing is written
    CHECK(elect->isVisible());
    CHECK(d.read().count<Deputy>() == 0);
    Desktop::type(elect->row(QStringLiteral("note"))->editor().input(),
                  QStringLiteral("见选举大会记录"));
    picture(elect, "elect");
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(d.read().count<Deputy>() == people);
    d.settle();
    CHECK(deputies->list().model().rowCount() == people);
    picture(d.window.get(), "deputies");

    Sitting sitting;
    sitting.term = Id<Term>(term.id);
    sitting.heldOn = d.read().today();
    sitting.starts = QStringLiteral("09:00");
    REQUIRE(d.book().insert(sitting));
    const Id<Sitting> id(sitting.id);
    REQUIRE(d.window->openPage(QStringLiteral("congress.sittings")));
    d.settle();
    auto* page = qobject_cast<SittingsPage*>(d.window->currentPage());
    REQUIRE(page);
    page->list().select(sitting.id);
    CHECK(!page->findChild<QPushButton*>(QStringLiteral("openDesk"))->isEnabled());
    QTest::mouseClick(page->form().stepButton(QStringLiteral("call")), Qt::LeftButton);
    auto* call = d.window->findChild<StepDialog*>();
    REQUIRE(call);
    call->accept();
    d.settle();
    REQUIRE(d.read().get(id)->status == SittingStatus::Called);
    CHECK(!page->light().isMet());
    CHECK(page->light().quorum().entitled == people);
    picture(d.window.get(), "sittings");

    // The desk.
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("openDesk")), Qt::LeftButton);
    DeskStage* desk = page->openDesk();
    desk->resize(1280, 800);
    ScreenStage* screen = page->openScreen();
    screen->resize(1280, 720);
    REQUIRE(QTest::qWaitForWindowExposed(desk));
    desk->activateWindow();
    QLineEdit& field = desk->field();
    field.setFocus();
    const auto state = [&](const QString& name) {
        return d.read()
            .first<Attendance>(
                Query().eq(QStringLiteral("sitting"), id).eq(QStringLiteral("name"), name))
            ->state;
    };
    const auto present = [&] { return quorum(d.read(), id).present; };

    // Initials: 单伟 is read shàn wěi as a surname.
    keys(&field, QStringLiteral("shw"));
    const int fits = desk->candidates().count();
    REQUIRE(fits >= 0);
    field.clear();
    const QString someone = nameOf(4); // 陈伟
    keys(&field, QStringLiteral("cw"));
    REQUIRE(desk->candidates().count() >= 1);
    picture(desk, "desk-typing");
    if (desk->candidates().count() == 1)
        QTest::keyClick(&field, Qt::Key_Return);
    else {
        QTest::keyClick(&field,
                        Qt::Key_Return); // several fit: nobody is checked in by a hasty Enter
        CHECK(present() == 0);
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    CHECK(present() == 1);
    CHECK(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(present() == 0);

    // Cards, as a scanner types them, until the quorum is there.
    const auto all = d.read().all<Deputy>(
        Query().eq(QStringLiteral("term"), Id<Term>(term.id)).by(QStringLiteral("card_no")));
    const qint64 needed = quorum(d.read(), id).needed;
    REQUIRE(needed > 1);
    for (qint64 i = 0; i < needed; ++i) {
        CHECK(!desk->light().isMet());
        keys(&field, cardPayload(d.read(), all[size_t(i)]));
        QTest::keyClick(&field, Qt::Key_Return);
        CHECK(present() == i + 1);
    }
    CHECK(desk->light().isMet());
    CHECK(screen->light().isMet());
    CHECK(page->light().isMet());
    CHECK(d.read()
              .first<Attendance>(Query()
                                     .eq(QStringLiteral("sitting"), id)
                                     .eq(QStringLiteral("deputy"), Id<Deputy>(all[0].id)))
              ->channel == Channel::Scanner);
    CHECK(desk->recent().count() == 10);
    picture(desk, "desk-green");
    picture(screen, "screen-green");

    // The same card again, and a forged one: said, and nothing happens.
    keys(&field, cardPayload(d.read(), all[0]));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(present() == needed);
    CHECK(desk->said().contains(all[0].name));
    picture(desk, "desk-error");
    QString forged = cardPayload(d.read(), all[size_t(needed)]);
    forged[forged.size() - 1] = forged.back() == u'A' ? u'B' : u'A';
    keys(&field, forged);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(present() == needed);

    // F2 asks why, F4 does not, F5 leaves and the light goes red again; undo brings it back.
    const QString excused = all[size_t(needed)].name, absent = all[size_t(needed) + 1].name;
    field.setText(excused);
    QTest::keyClick(&field, Qt::Key_F2);
    CHECK(state(excused) == AttendanceState::Expected);
    QTest::keyClick(&field, Qt::Key_Return); // no reason, no excuse
    CHECK(state(excused) == AttendanceState::Expected);
    field.insert(QStringLiteral("出差"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(state(excused) == AttendanceState::Excused);
    field.setText(absent);
    QTest::keyClick(&field, Qt::Key_F4);
    CHECK(state(absent) == AttendanceState::Absent);
    field.setText(all[0].name);
    QTest::keyClick(&field, Qt::Key_F5);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(state(all[0].name) == AttendanceState::LeftEarly);
    CHECK(!desk->light().isMet());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk->light().isMet());

    // Black screen, by the key that cannot be a letter of a name.
    keys(&field, QStringLiteral("b"));
    CHECK(!desk->isBlack());
    QTest::keyClick(&field, Qt::Key_F9);
    CHECK(desk->isBlack());
    QTest::keyClick(&field, Qt::Key_F9);
    QTest::keyClick(screen, Qt::Key_B);
    CHECK(screen->isBlack());
    screen->close();
    desk->close();
    d.settle();

    QTest::mouseClick(page->form().stepButton(QStringLiteral("open")), Qt::LeftButton);
    auto* open = d.window->findChild<StepDialog*>();
    REQUIRE(open);
    open->accept();
    d.settle();
    CHECK(d.read().get(id)->status == SittingStatus::Open);
    CHECK(d.read().get(id)->openPresent == needed);

    // Every paper has pages; the roll goes to a PDF.
    for (const Paper paper : {Paper::SignInSheet, Paper::Attendance, Paper::Cards, Paper::Roll}) {
        PreviewDialog* preview = showPaper(*d.window, paper, Id<Term>(term.id), id);
        REQUIRE(QTest::qWaitFor([&] { return preview->isReady(); }, 30'000));
        CHECK(preview->view().pageCount() >= 1);
        picture(preview, paper == Paper::Roll         ? "paper-roll"
                         : paper == Paper::Cards      ? "paper-cards"
                         : paper == Paper::Attendance ? "paper-attendance"
                                                      : "paper-sheet");
        if (paper == Paper::Roll) {
            const QString pdf = d.folder.filePath(QStringLiteral("roll.pdf"));
            fileQuestions().save = [pdf](QWidget*, const QString&, const QString&, const QString&) {
                return pdf;
            };
            QTest::mouseClick(preview->findChild<QPushButton*>(QStringLiteral("savePdf")),
                              Qt::LeftButton);
            REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 30'000));
            QFile file(pdf);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            CHECK(bytes.startsWith("%PDF-1."));
            CHECK(bytes.trimmed().endsWith("%%EOF"));
            CHECK(bytes.size() > 5000);
        }
        preview->close();
        d.settle();
    }
}
