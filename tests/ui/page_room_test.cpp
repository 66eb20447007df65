// SPDX-License-Identifier: GPL-3.0-or-later
// How much room a page gets in the window, and how soon a deed is in the file.
#include "tests/ui/support/desktop.h"
#include <QFileInfo>
#include <QScrollArea>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("a page is as high as the window leaves it, and scrolls only when it cannot be",
          "[window]") {
    Desktop d(30, 3);
    RecordPage& page = d.membersPage();
    page.list().select(page.list().model().idAt(0));
    const auto* scroll = d.window->findChild<QScrollArea*>(QStringLiteral("pageScroll"));
    REQUIRE(scroll);
    for (const int height : {600, 700, 780, 900}) {
        d.window->resize(1240, height);
        d.settle();
        CAPTURE(height);
        CHECK(scroll->widget()->height() == scroll->viewport()->height());
    }
    Preferences large = d.window->preferences();
    large.percent = 200;
    d.window->setPreferences(large);
    d.window->resize(900, 500);
    REQUIRE(d.window->openPage(QStringLiteral("congress.deputies")));
    d.settle();
    scroll = d.window->findChild<QScrollArea*>(QStringLiteral("pageScroll"));
    CHECK(scroll->widget()->height() >= scroll->widget()->minimumSizeHint().height());
    CHECK(scroll->widget()->height() > scroll->viewport()->height());
    large.percent = 100;
    d.window->setPreferences(large);
}

TEST_CASE("a deed goes on into the file itself a moment after it is saved", "[window]") {
    Desktop d(3, 1);
    (void)d.member(QStringLiteral("新来的"));
    const QString journal = d.path() + QStringLiteral("-wal");
    CHECK(QTest::qWaitFor([&] { return QFileInfo(journal).size() == 0; }, 5000));
    // What a synchronising program copies now is the whole office.
    const QString copy = d.folder.filePath(QStringLiteral("copy.zhijia"));
    REQUIRE(QFile::copy(d.path(), copy));
    const auto opened = Office::open(copy);
    REQUIRE(opened);
    CHECK((*opened)->read().count<Member>() == 4);
}
