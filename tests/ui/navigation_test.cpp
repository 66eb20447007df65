// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the side: a dozen rooms, of which one is open.
#include "tests/ui/support/desktop.h"
#include <QListWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {
QListWidget& navigation(Desktop& d) {
    return *d.window->findChild<QListWidget*>(QStringLiteral("navigation"));
}
QListWidgetItem* entry(Desktop& d, const char* id) {
    for (int i = 0; i < navigation(d).count(); ++i)
        if (navigation(d).item(i)->data(Qt::UserRole).toString() == QLatin1StringView(id))
            return navigation(d).item(i);
    FAIL("no such page");
    return nullptr;
}
} // namespace

TEST_CASE("a heading of the navigation folds its room; a page opened from elsewhere unfolds it",
          "[clerk][window]") {
    Desktop d(3, 2);
    d.membersPage();
    auto& bar = navigation(d);
    const auto heading = [&](const char* page) {
        int i = bar.row(entry(d, page));
        while (i >= 0 && !bar.item(i)->data(Qt::UserRole).toString().isEmpty())
            --i;
        return bar.item(i);
    };
    const auto click = [&](QListWidgetItem* item) {
        bar.scrollToItem(item);
        QTest::mouseClick(bar.viewport(), Qt::LeftButton, Qt::NoModifier,
                          bar.visualItemRect(item).center());
        d.settle();
    };
    CHECK(!entry(d, "people.members")->isHidden());
    CHECK(entry(d, "proposals.calls")->isHidden());
    CHECK(!entry(d, "home.due")->isHidden()); // stands under no heading

    click(heading("proposals.calls"));
    CHECK(!entry(d, "proposals.calls")->isHidden());
    CHECK(d.window->currentPage()->pageId() == QStringLiteral("people.members"));
    REQUIRE(bar.selectedItems().size() == 1);
    CHECK(bar.selectedItems().first() == entry(d, "people.members"));
    click(heading("proposals.calls"));
    CHECK(entry(d, "proposals.calls")->isHidden());

    // By keys: the heading is passed like any line, and Right, Left and Enter fold it.
    bar.setFocus();
    bar.setCurrentItem(heading("proposals.calls"), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&bar, Qt::Key_Right);
    CHECK(!entry(d, "proposals.calls")->isHidden());
    QTest::keyClick(&bar, Qt::Key_Left);
    CHECK(entry(d, "proposals.calls")->isHidden());
    QTest::keyClick(&bar, Qt::Key_Return);
    QTest::keyClick(&bar, Qt::Key_Down);
    d.settle();
    CHECK(d.window->currentPage()->pageId() == QStringLiteral("proposals.calls"));
    QTest::keyClick(&bar, Qt::Key_Up);
    QTest::keyClick(&bar, Qt::Key_Left);
    CHECK(entry(d, "proposals.calls")->isHidden());

    REQUIRE(d.window->openPage(QStringLiteral("proposals.proposals")));
    d.settle();
    CHECK(!entry(d, "proposals.proposals")->isHidden());
    CHECK(bar.selectedItems().first() == entry(d, "proposals.proposals"));
}
