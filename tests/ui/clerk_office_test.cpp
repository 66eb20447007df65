// SPDX-License-Identifier: GPL-3.0-or-later
// What clerks met in the second round: a new office, and an undo that stayed too long.
#include "tests/ui/support/desktop.h"
#include "ui/command/commands.h"
#include "ui/shell/new_office_dialog.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("an office that cannot be made there leaves the dialog as it was filled in",
          "[clerk][window]") {
    Desktop d(2, 1);
    REQUIRE(d.window->openPage(QStringLiteral("people.members")));
    d.window->closeOffice();
    QTest::qWait(60);
    QTest::mouseClick(d.window->findChild<QPushButton*>(QStringLiteral("new")), Qt::LeftButton);
    auto* dialog = d.window->findChild<NewOfficeDialog*>();
    REQUIRE(dialog);
    auto* create = dialog->findChild<QPushButton*>(QStringLiteral("create"));
    dialog->nameEdit().setText(QStringLiteral("某某公司工会委员会"));
    const auto put = [&](const QString& path) {
        dialog->pathEdit().setText(path);
        emit dialog->pathEdit().textEdited(path);
        QTest::mouseClick(create, Qt::LeftButton);
        QTest::qWait(100); // there may be no office to settle
    };
    put(d.folder.filePath(QStringLiteral("没有/这个/文件夹.zhijia")));
    CHECK(!d.window->office());
    REQUIRE(dialog->isVisible());
    CHECK(dialog->name() == QStringLiteral("某某公司工会委员会"));
    bool said = false;
    for (const auto* label : dialog->findChildren<QLabel*>())
        said |= label->isVisible() && label->text().contains(QStringLiteral("folder"));
    CHECK(said);
    put(d.folder.filePath(QStringLiteral("这里.zhijia")));
    REQUIRE(d.window->office());
    CHECK(!d.window->findChild<NewOfficeDialog*>());
    // The first page tells what to do first, wherever one was in the last office.
    CHECK(d.window->currentPage()->pageId() == QString::fromUtf8(pages().first().id));
}

TEST_CASE("an offer to undo goes with the next deed, wherever it is done", "[clerk][window]") {
    Desktop d(5, 1);
    RecordList& list = d.membersPage().list();
    list.view().setFocus();
    list.select(list.model().idAt(1));
    QTest::keyClick(&list.view(), Qt::Key_Delete);
    REQUIRE(d.window->messages().isVisible());
    Member m = *d.read().get(Id<Member>(list.model().idAt(0)));
    m.post = QStringLiteral("焊工");
    REQUIRE(d.book().update(m)); // a desk in another window, say
    CHECK(!d.window->messages().isVisible());
}
