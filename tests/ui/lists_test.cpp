// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as files, on paper, and narrowed by what they refer to.
#include "core/exchange/csv_reader.h"
#include "tests/ui/support/day.h"
#include "ui/exchange/export_dialog.h"
#include "ui/list/filter_editor.h"
#include "ui/people/units_page.h"
#include <QCheckBox>
#include <QLabel>
#include <QMenu>

using namespace zhijia;
using namespace zhijia::test;

namespace {

ExportDialog* exportDialog(Desktop& d, const QString& path) {
    fileQuestions().save = [path](QWidget*, const QString&, const QString&, const QString&) {
        return path;
    };
    REQUIRE(d.window->commands().trigger(QStringLiteral("file.export")));
    auto* dialog = d.window->findChild<ExportDialog*>();
    REQUIRE(dialog);
    dialog->setFormat(ExportDialog::CsvUtf8);
    return dialog;
}

QString contents(Desktop& d, const QString& path) {
    REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 60'000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("everything marked and exported is everything, however much", "[lists][export]") {
    Desktop d(33'000, 1); // more rows than a statement may have parameters
    RecordPage& page = d.membersPage();
    REQUIRE(Desktop::complete(page.list().model()));
    page.list().view().setFocus();
    page.list().view().selectAll();
    const QString path = d.folder.filePath(QStringLiteral("all.csv"));
    SECTION("all") {
        exportDialog(d, path)->accept();
        CHECK(contents(d, path).count(u'\n') == 33'001);
        CHECK(d.window->messages().text().contains(QStringLiteral("33,000")));
    }
    SECTION("all but one") {
        page.list().view().selectionModel()->select(page.list().model().index(7, 0),
                                                    QItemSelectionModel::Deselect |
                                                        QItemSelectionModel::Rows);
        exportDialog(d, path)->accept();
        CHECK(contents(d, path).count(u'\n') == 33'000);
    }
}

TEST_CASE("protected fields leave in full for a reason only, and the history has it",
          "[lists][export][law8]") {
    Desktop d(3, 1);
    RecordPage& page = d.membersPage();
    Member m = d.read().all<Member>().front();
    m.idNumber = QStringLiteral("11010519491231002X");
    REQUIRE(d.book().update(m));
    page.list().view().setFocus();
    const QString path = d.folder.filePath(QStringLiteral("full.csv"));
    ExportDialog* dialog = exportDialog(d, path);
    checkNames(*dialog);
    for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
        if (box->text().startsWith(QStringLiteral("All columns")))
            box->setChecked(true);
    const qint64 before = d.read().newestDeed();
    SECTION("masked without asking") {
        dialog->accept();
        CHECK(!contents(d, path).contains(m.idNumber));
        CHECK(d.read().newestDeed() == before);
    }
    SECTION("in full") {
        auto* full = dialog->findChild<QCheckBox*>(QStringLiteral("exportInFull"));
        auto* reason = dialog->findChild<QLineEdit*>(QStringLiteral("exportReason"));
        REQUIRE(full);
        QTest::mouseClick(full, Qt::LeftButton, {}, QPoint(8, full->height() / 2));
        REQUIRE(full->isChecked());
        REQUIRE(reason->isVisible());
        dialog->accept(); // no reason, no file
        CHECK(dialog->isVisible());
        CHECK(!QFile::exists(path));
        CHECK(d.read().newestDeed() == before);
        Desktop::type(reason, QStringLiteral("报上级工会"));
        picture(dialog, "export-in-full");
        dialog->accept();
        CHECK(contents(d, path).contains(m.idNumber));
        const QString said = d.book().log(1).first().what.text();
        CHECK(said.contains(QStringLiteral("报上级工会")));
        CHECK(said.contains(QStringLiteral("ID")));
    }
}

TEST_CASE("every list can be printed as it is seen", "[lists][print]") {
    Desktop d(40, 6, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")));
    for (int i = 1; i <= 3; ++i) {
        Term term;
        term.number = i;
        term.from = QDate(2010 + i * 5, 1, 1);
        term.to = QDate(2014 + i * 5, 12, 31);
        REQUIRE(d.book().insert(term));
    }
    for (const char* id : {"people.members", "congress.terms"}) {
        INFO(id);
        REQUIRE(d.window->openPage(QString::fromUtf8(id)));
        d.settle();
        auto* page = qobject_cast<RecordPage*>(d.window->currentPage());
        REQUIRE(page);
        REQUIRE(Desktop::complete(page->list().model()));
        page->list().view().setFocus();
        REQUIRE(d.window->commands().trigger(QStringLiteral("file.print")));
        auto* preview = d.window->findChild<PreviewDialog*>();
        REQUIRE(preview);
        REQUIRE(QTest::qWaitFor([&] { return preview->isReady(); }, 30'000));
        CHECK(preview->view().pageCount() >= 1);
        picture(preview, id);
        preview->close();
        d.settle();
    }
}

TEST_CASE("a filter by a reference is typed, however many there are, and takes in what is below",
          "[lists][filter]") {
    Desktop d(60, 0, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")));
    Id<Unit> top, last;
    REQUIRE(d.book().change({"tests", "units", {}}, [&](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < 600; ++i) {
            Unit u;
            u.name = i == 0 ? QStringLiteral("集团") : QStringLiteral("第%1车间").arg(i);
            u.parent = i == 599 ? top : Id<Unit>();
            if (auto ok = txn.insert(u); !ok)
                return refuse(ok.error());
            (i == 0 ? top : last) = Id<Unit>(u.id);
        }
        return {};
    }));
    const auto members = d.read().all<Member>();
    for (int i = 0; i < 5; ++i) {
        Member m = members[size_t(i)];
        m.unit = i < 2 ? top : last;
        REQUIRE(d.book().update(m));
    }
    RecordList& list = d.membersPage().list();
    const Field& unit = *Member::kind().field(u"unit");
    QList<Filter> chosen;
    auto* editor = new FilterEditor(d.read(), Member::kind(), unit, {}, d.window.get());
    QObject::connect(editor, &FilterEditor::chosen, [&](const Filter& f) { chosen << f; });
    editor->show();
    auto* found = editor->findChild<QListWidget*>();
    REQUIRE(found);
    checkNames(*editor);
    CHECK(found->count() == 50); // not the first five hundred, and not all
    auto* search = editor->findChild<QLineEdit*>(QStringLiteral("filterSearch"));
    Desktop::type(search, QStringLiteral("第599车间"));
    REQUIRE(found->count() == 1);
    CHECK(found->item(0)->text().contains(QStringLiteral("集团"))); // where it stands
    found->item(0)->setCheckState(Qt::Checked);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.last().values == QVariantList{last.raw()});
    Desktop::type(search, QStringLiteral("集团"));
    CHECK(found->item(0)->checkState() == Qt::Checked); // what is chosen stays in sight
    for (int i = 0; i < found->count(); ++i)
        if (found->item(i)->text() == QStringLiteral("集团"))
            found->item(i)->setCheckState(Qt::Checked);
    found->item(0)->setCheckState(Qt::Unchecked);
    REQUIRE(chosen.last().values == QVariantList{top.raw()});
    CHECK(chosen.last().below);
    const Filter withBelow = chosen.last();
    auto* below = editor->findChild<QCheckBox*>(QStringLiteral("filterBelow"));
    REQUIRE(below->isVisible());
    below->setChecked(false);
    CHECK(!chosen.last().below);
    editor->close();
    const auto rows = [&](const Filter& f) {
        ListView view = list.listView();
        view.filters = {f};
        list.setListView(view);
        d.settle();
        REQUIRE(Desktop::complete(list.model()));
        return list.model().rowCount();
    };
    CHECK(rows(withBelow) == 5);
    CHECK(Filter::fromJson(withBelow.toJson()) == withBelow);
    CHECK(rows(chosen.last()) == 2);
}

TEST_CASE("a paper is saved in every format that fits it, and in no other", "[lists][print]") {
    Desktop d(40, 6, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")));
    RecordPage& page = d.membersPage();
    REQUIRE(Desktop::complete(page.list().model()));
    page.list().view().setFocus();
    REQUIRE(d.window->commands().trigger(QStringLiteral("file.print")));
    auto* preview = d.window->findChild<PreviewDialog*>();
    REQUIRE(preview);
    auto* saveAs = preview->findChild<QPushButton*>(QStringLiteral("saveAs"));
    CHECK(!saveAs->isEnabled()); // not before the pages are laid out
    REQUIRE(QTest::qWaitFor([&] { return preview->isReady(); }, 30'000));
    picture(preview, "preview");
    REQUIRE(saveAs->isEnabled());
    const auto bytes = [&](const QString& ending, const QString& name) {
        const QString path = d.folder.filePath(name);
        fileQuestions().save = [path](QWidget*, const QString&, const QString&, const QString&) {
            return path;
        };
        auto* action = saveAs->menu()->findChild<QAction*>(ending);
        REQUIRE(action);
        action->trigger();
        REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 30'000));
        QFile file(path.endsWith(u'.' + ending) ? path : path + u'.' + ending);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    CHECK(bytes(QStringLiteral("odt"), QStringLiteral("名单.odt"))
              .contains("application/vnd.oasis.opendocument.text"));
    CHECK(preview->messages().text().contains(QStringLiteral("名单.odt")));
    CHECK(bytes(QStringLiteral("xlsx"), QStringLiteral("名单.xlsx")).startsWith("PK"));
    // Another ending was typed: the one that was chosen decides.
    const QString text =
        QString::fromUtf8(bytes(QStringLiteral("csv"), QStringLiteral("名单.2024")));
    CHECK(text.count(u'\n') == 41);
    CHECK(text.contains(d.read().all<Member>().front().name));
    // The office itself is never written over.
    fileQuestions().save = [&](QWidget*, const QString&, const QString&, const QString&) {
        return d.path();
    };
    preview->savePdf();
    REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 30'000));
    CHECK(d.window->office()->store().check().isEmpty());
    preview->close();
    d.settle();
    // Labels are no table.
    PreviewDialog* cards =
        showPreview(*d.window, QStringLiteral("x"), QStringLiteral("x"), [](const Reader&) {
            report::Document document;
            document.title(QStringLiteral("证件"));
            return document;
        });
    REQUIRE(QTest::qWaitFor([&] { return cards->isReady(); }, 30'000));
    CHECK(cards->endings() == QStringList{QStringLiteral("pdf"), QStringLiteral("odt")});
    CHECK(!cards->findChild<QPushButton*>(QStringLiteral("saveAs"))
               ->menu()
               ->findChild<QAction*>(QStringLiteral("csv")));
    cards->close();
    d.settle();
}

TEST_CASE("what GBK cannot hold is named in the dialog, where another format is chosen",
          "[lists][export]") {
    Desktop d(3, 1, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")));
    d.member(QStringLiteral("张䶮"));
    RecordPage& page = d.membersPage();
    page.list().view().setFocus();
    page.list().view().clearSelection();
    const QString path = d.folder.filePath(QStringLiteral("gbk.csv"));
    QPointer<ExportDialog> dialog = exportDialog(d, path);
    dialog->setFormat(ExportDialog::CsvGbk);
    dialog->accept();
    REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 30'000));
    d.settle();
    REQUIRE(dialog);
    REQUIRE(dialog->isVisible());
    picture(dialog, "export-gbk");
    QString said;
    for (const QLabel* l : dialog->findChildren<QLabel*>())
        if (l->isVisible())
            said += l->text();
    CHECK(said.contains(QStringLiteral("䶮 (U+4DAE)")));
    CHECK(!d.window->messages().isVisible()); // said once
    CHECK(!QFile::exists(path));
    dialog->setFormat(ExportDialog::CsvGb18030);
    dialog->accept();
    REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 30'000));
    d.settle();
    CHECK(!dialog);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains(QByteArray("\xfe\x9f"))); // 䶮
    // Without the rare name GBK will do.
    for (const Member& m : d.read().all<Member>())
        if (m.name == QStringLiteral("张䶮"))
            REQUIRE(d.book().remove(Member::kind(), m.id));
    d.settle();
    dialog = exportDialog(d, path);
    dialog->setFormat(ExportDialog::CsvGbk);
    dialog->accept();
    REQUIRE(QTest::qWaitFor([&] { return !d.window->jobs().isRunning(); }, 30'000));
    d.settle();
    CHECK(!dialog);
    QFile gbk(path);
    REQUIRE(gbk.open(QIODevice::ReadOnly));
    CHECK(gbk.readAll().contains(QByteArray("\xd5\xc5"))); // 张
}
