// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard with keys and clicks: in, out again, twice, and what is no list.
#include "tests/ui/support/day.h"
#include <QClipboard>

using namespace zhijia;
using namespace zhijia::test;

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
    CHECK(!result.undo().isEnabled()); // it goes on beside the window, and once only
    REQUIRE(ready(*wizard));
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

TEST_CASE("a pasted path is looked at at once, and what is no file is said", "[import]") {
    Desktop d(0, 1);
    const QString path = writeList(d.folder.path());
    ImportWizard wizard(*d.window, Member::kind());
    wizard.show();
    auto* line = wizard.findChild<QLineEdit*>(QStringLiteral("importPath"));
    REQUIRE(line);
    CHECK(!nextOf(wizard)->isEnabled());
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("/no/such/list.csv"));
    CHECK(!nextOf(wizard)->isEnabled());
    CHECK(nextOf(wizard)->toolTip().contains(QStringLiteral("/no/such/list.csv")));
    line->selectAll();
    QApplication::clipboard()->setText(u'"' + path + u'"'); // as a file manager copies it
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(ready(wizard));
    REQUIRE(QTest::qWaitFor([&] { return wizard.state().isLooked; }));
    CHECK(wizard.state().path == path);
    CHECK(nextOf(wizard)->isEnabled());
}

TEST_CASE("without the column that every new record needs the wizard does not go on", "[import]") {
    Desktop d(0, 1);
    const QString path = d.folder.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("性别,出生日期\n女,1990-01-02\n男,1991-03-04\n");
    file.close();
    ImportWizard wizard(*d.window, Member::kind(), path);
    wizard.show();
    REQUIRE(ready(wizard));
    wizard.next();
    REQUIRE(qobject_cast<ImportColumnsStep*>(wizard.current()));
    CHECK(!nextOf(wizard)->isEnabled());
    CHECK(nextOf(wizard)->toolTip().contains(QStringLiteral("No column gives")));
    qobject_cast<ImportColumnsStep*>(wizard.current())->choose(0, QStringLiteral("name"));
    CHECK(nextOf(wizard)->isEnabled());
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
