// SPDX-License-Identifier: GPL-3.0-or-later
// Committees with their members in a dialog, what-if beside the composition, and an online
// roll-call that is imported from the sitting it belongs to.
#include "core/congress/committee.h"
#include "core/congress/online_entry.h"
#include "core/congress/quorum.h"
#include "tests/ui/support/desktop.h"
#include "ui/congress/deputies_page.h"
#include "ui/congress/words.h"
#include "ui/exchange/import_columns_step.h"
#include "ui/exchange/import_wizard.h"
#include "ui/form/record_dialog.h"
#include "ui/list/hooks.h"
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Congress {
    Desktop d{0, 1};
    Id<Term> term;
    QList<Deputy> deputies;
    Congress() {
        Term t;
        t.from = QDate(2025, 1, 1);
        t.to = QDate(2029, 12, 31);
        t.staffCount = 600;
        t.staffWomen = 300;
        REQUIRE(d.book().insert(t));
        term = Id<Term>(t.id);
        for (const char* name : {"张晓明", "李雷", "韩梅梅"}) {
            Deputy deputy;
            deputy.term = term;
            deputy.member = Id<Member>(d.member(QString::fromUtf8(name)).id);
            REQUIRE(d.book().insert(deputy));
            REQUIRE(d.book().step(Deputy::kind(), deputy.id, QStringLiteral("elect"),
                                  {{QStringLiteral("note"), QStringLiteral("见选举记录")}}));
            deputies << *d.read().get(Id<Deputy>(deputy.id));
        }
    }
};

RecordDialog* dialogOf(Desktop& d) {
    RecordDialog* found = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (auto* dialog : d.window->findChildren<RecordDialog*>())
            if (dialog->isVisible())
                found = dialog;
        return found != nullptr;
    }));
    return found;
}

QWidget* tabOf(RecordForm& form, const char* kind) {
    for (int i = 0; i < form.tabs().count(); ++i)
        if (form.tabs().widget(i)->property("relatedKind").toString() == QLatin1StringView(kind)) {
            form.tabs().setCurrentIndex(i);
            return form.tabs().widget(i);
        }
    FAIL("no such tab");
    return nullptr;
}

} // namespace

TEST_CASE("what lives inside a record is added, refused, saved and opened in a dialog", "[child]") {
    Congress c;
    Committee committee;
    committee.term = c.term;
    committee.name = QStringLiteral("提案审查小组");
    REQUIRE(c.d.book().insert(committee));
    REQUIRE(c.d.window->openRecord(Committee::kind(), committee.id));
    auto& page = *qobject_cast<RecordPage*>(c.d.window->currentPage());
    QWidget* tab = tabOf(page.form(), "committee_member");
    auto* add = tab->findChild<QPushButton*>(QStringLiteral("add.committee_member"));
    REQUIRE(add);
    QTest::mouseClick(add, Qt::LeftButton);
    RecordDialog* dialog = dialogOf(c.d);
    CHECK(dialog->form().row(QStringLiteral("committee"))->isHidden()); // it is known
    CHECK_FALSE(dialog->form().save());                                 // no deputy chosen
    CHECK(dialog->isVisible());
    dialog->form().row(QStringLiteral("deputy"))->editor().setValue(c.deputies[0].id);
    emit dialog->form().row(QStringLiteral("deputy"))->editor().edited();
    auto* save = dialog->form().findChild<QPushButton*>(QStringLiteral("save"));
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return c.d.read().count<CommitteeMember>() == 1; }));
    const auto member = *c.d.read().first<CommitteeMember>(Query());
    CHECK(member.committee == Id<Committee>(committee.id));
    auto* list = tab->findChild<RecordList*>();
    REQUIRE(QTest::qWaitFor([&] { return list->model().rowCount() == 1; }));
    // From anywhere: the owner's page, and the record in its dialog.
    REQUIRE(c.d.window->openPage(QStringLiteral("congress.terms")));
    REQUIRE(c.d.window->openRecord(CommitteeMember::kind(), member.id));
    CHECK(c.d.window->currentPage()->pageId() == QStringLiteral("congress.committees"));
    dialog = dialogOf(c.d);
    CHECK(dialog->form().id() == member.id);
    dialog->reject();
    REQUIRE(c.d.book().undo());
    REQUIRE(QTest::qWaitFor([&] { return list->model().rowCount() == 0; }));
}

TEST_CASE("what-if changes the findings in sight and nothing else", "[child]") {
    Congress c;
    REQUIRE(c.d.window->openPage(QStringLiteral("congress.deputies")));
    auto& page = *qobject_cast<DeputiesPage*>(c.d.window->currentPage());
    const qint64 deed = c.d.read().newestDeed();
    auto* count = page.findChild<QSpinBox*>(QStringLiteral("whatIf"));
    REQUIRE(count);
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(page.findChildren<QLabel*>(),
                                   [&](const QLabel* l) { return l->text().contains(text); });
    };
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("27"));
    page.findChild<QCheckBox*>(QStringLiteral("whatIfWomen"))->click();
    CHECK(count->value() == 27);
    CHECK(says(congressText("Only imagined. Deputies: %1").arg(30)));
    CHECK(c.d.read().newestDeed() == deed);
    count->setValue(0);
    CHECK(says(congressText("Deputies: %1").arg(3)));
    CHECK_FALSE(says(congressText("Only imagined. Deputies: %1").arg(3)));
    // Whoever comes back from another page finds the real numbers.
    count->setValue(5);
    REQUIRE(c.d.window->openPage(QStringLiteral("congress.sittings")));
    REQUIRE(c.d.window->openPage(QStringLiteral("congress.deputies")));
    CHECK(count->value() == 0);
    CHECK(says(congressText("Deputies: %1").arg(3)));
}

TEST_CASE("an online roll-call is imported from the tab of its sitting", "[child][import]") {
    Congress c;
    Sitting s;
    s.term = c.term;
    s.heldOn = c.d.read().today();
    s.mode = SittingMode::Both;
    REQUIRE(c.d.book().insert(s));
    REQUIRE(c.d.book().step(Sitting::kind(), s.id, QStringLiteral("call")));
    REQUIRE(c.d.window->openRecord(Sitting::kind(), s.id));
    auto& page = *qobject_cast<RecordPage*>(c.d.window->currentPage());
    QWidget* tab = tabOf(page.form(), "online_entry");
    auto* list = tab->findChild<RecordList*>();
    REQUIRE(list);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("参会成员.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("用户昵称,入会时间\r\n张晓明,\r\n一团 李雷,\r\n陌生人,\r\n");
    file.close();
    listHooks().importKind(*c.d.window, OnlineEntry::kind(), path,
                           {{QStringLiteral("sitting"), s.id}});
    ImportWizard* wizard = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        wizard = c.d.window->findChild<ImportWizard*>();
        return wizard && wizard->state().isLooked;
    }));
    CHECK(wizard->state().settings.given.value(QStringLiteral("sitting")).toLongLong() == s.id);
    wizard->next();
    auto* columns = wizard->findChild<ImportColumnsStep*>();
    REQUIRE(columns);
    REQUIRE(columns->given(QStringLiteral("sitting"))); // it is seen, and can be changed
    wizard->next();
    REQUIRE(QTest::qWaitFor([&] { return wizard->state().overview != nullptr; }));
    CHECK(wizard->state().overview->counts.added == 2);
    CHECK(wizard->state().overview->counts.rejected == 1);
    wizard->finish();
    REQUIRE(QTest::qWaitFor([&] { return wizard->state().isDone(); }));
    CHECK(quorum(c.d.read(), Id<Sitting>(s.id)).present == 2);
    wizard->reject();
}
