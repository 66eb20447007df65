// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the import and of a sitting's day share: a list as an office keeps it, and
// hands.
#pragma once
#include "core/congress/attendance.h"
#include "core/congress/card.h"
#include "core/congress/quorum.h"
#include "core/exchange/csv_writer.h"
#include "tests/ui/support/desktop.h"
#include "tests/ui/support/names.h"
#include "ui/command/commands.h"
#include "ui/congress/deputies_page.h"
#include "ui/congress/desk_stage.h"
#include "ui/congress/elect_dialog.h"
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
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

namespace zhijia::test {

inline constexpr int people = 30;

/// A list as an office keeps it: a title above the header, a unit that is not on file, one wrong
/// line.
inline QString writeList(const QString& folder) {
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

/// Chooses by the keyboard what is stored as `value`.
inline void choose(QComboBox* box, const QString& value) {
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData().toString() != value; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    CHECK(box->currentData().toString() == value);
}

/// Opens a page, asks for a new record with the keyboard, types into its fields and saves it with
/// the keyboard. References are chosen by the text that finds them.
inline RawId enter(Desktop& d, const char* page,
                   const QList<std::pair<const char*, QString>>& typed) {
    REQUIRE(d.window->openPage(QString::fromUtf8(page)));
    d.settle();
    auto* records = qobject_cast<RecordPage*>(d.window->currentPage());
    REQUIRE(records);
    d.window->activateWindow(); // a dialog was there a moment ago
    REQUIRE(QTest::qWaitForWindowActive(d.window.get()));
    QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(records->form().isNew());
    for (const auto& [key, text] : typed) {
        const auto* row = records->form().row(QString::fromUtf8(key));
        REQUIRE(row);
        if (auto* box = qobject_cast<QComboBox*>(row->editor().input())) {
            choose(box, text);
            continue;
        }
        auto* line = qobject_cast<QLineEdit*>(row->editor().input());
        REQUIRE(line);
        Desktop::type(line, text);
        if (records->list().model().kind().field(QString::fromUtf8(key))->type == FieldType::Ref)
            QTest::keyClick(line, Qt::Key_Return);
    }
    QTest::keyClick(d.window->focusWidget(), Qt::Key_S, Qt::ControlModifier);
    d.settle();
    CHECK(!records->form().isDirty());
    return records->list().current();
}

/// "Save as PDF" in a preview; the office is copied when a sitting opens or closes, and whoever
/// presses meanwhile is told to wait and presses again.
inline bool pressedSavePdf(Desktop& d, QWidget* preview, const QString& pdf) {
    auto* button = preview->findChild<QPushButton*>(QStringLiteral("savePdf"));
    for (int i = 0; button && i < 20; ++i) {
        if (!QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 30'000))
            return false;
        if (QFileInfo::exists(pdf))
            return true;
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::qWait(100);
    }
    return false;
}

inline bool ready(ImportWizard& wizard) {
    return QTest::qWaitFor([&] { return !wizard.state().session.isBusy(); }, 20'000);
}

inline QPushButton* nextOf(ImportWizard& wizard) {
    for (QPushButton* b : wizard.findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
        if (b->property("role").toString() == QLatin1StringView("primary"))
            return b;
    FAIL("no next button");
    return nullptr;
}

/// Whatever is worth a picture is worth being named to who cannot see it.
inline void picture(QWidget* w, const char* name) {
    checkNames(*w);
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
inline ImportWizard* import(Desktop& d, const QString& path) {
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

inline void keys(QWidget* w, const QString& text) {
    for (const QChar c : text)
        QTest::keyClick(w, c.toLatin1());
}

} // namespace zhijia::test
