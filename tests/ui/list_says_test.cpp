// SPDX-License-Identifier: GPL-3.0-or-later
// What a list says when it shows nothing, which line it marks, and how money stands in it.
#include "core/fund/bank_line.h"
#include "tests/ui/support/desktop.h"
#include "ui/list/amount.h"
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

QString counted(const RecordList& list) { return list.findChild<QLabel*>(u8("count"))->text(); }

} // namespace

TEST_CASE("list: a search that finds nothing says so, of how many, and is cleared by a press",
          "[list]") {
    Desktop d(30, 1);
    RecordPage& page = d.membersPage();
    RecordList& list = page.list();
    list.searchBox().setText(u8("没有这个人"));
    // Also when that turns out only after the first look.
    REQUIRE(QTest::qWaitFor([&] { return counted(list) == u8("0 of 30"); }, 5'000));
    CHECK_FALSE(list.view().isVisible());
    QPushButton* clear = nullptr;
    for (auto* b : list.findChildren<QPushButton*>())
        if (b->isVisible() && b->text() == u8("Clear the search"))
            clear = b;
    REQUIRE(clear);
    bool named = false;
    for (const auto* label : list.findChildren<QLabel*>())
        named = named || (label->isVisible() && label->text().contains(u8("没有这个人")));
    CHECK(named);
    QTest::mouseClick(clear, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return list.model().rowCount() == 30; }));
    d.settle();
    CHECK(list.view().isVisible());
    CHECK(list.searchBox().text().isEmpty());
    CHECK(counted(list).endsWith(u8("of 30")));
}

TEST_CASE("list: a click beside the lines leaves the mark where the form is", "[list]") {
    Desktop d(3, 1);
    RecordPage& page = d.membersPage();
    QTableView& view = page.list().view();
    REQUIRE(page.list().select(page.list().model().idAt(1)));
    d.settle();
    const RawId id = page.form().id();
    const QRect last = view.visualRect(view.model()->index(2, 0));
    const QPoint below(last.left() + 5, last.bottom() + last.height());
    REQUIRE(view.viewport()->rect().contains(below));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, below);
    d.settle();
    CHECK(page.list().selected() == QList<RawId>{id});
    CHECK(page.list().current() == id);
    CHECK(page.form().id() == id);
    CHECK(view.hasFocus());
    // With Ctrl on the only marked line neither; on another one it marks both.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      view.visualRect(view.model()->index(1, 0)).center());
    CHECK(page.list().selected() == QList<RawId>{id});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      view.visualRect(view.model()->index(2, 0)).center());
    CHECK(page.list().selected().size() == 2);
}

TEST_CASE("list: money has its thousands apart, and headings stand over their figures", "[list]") {
    CHECK(amountText(Money::fen(860000)) == u8("8,600.00"));
    CHECK(amountText(Money::fen(99999)) == u8("999.99"));
    CHECK(amountText(Money::fen(100000)) == u8("1,000.00"));
    CHECK(amountText(Money::fen(-123456789012)) == u8("-1,234,567,890.12"));
    CHECK(amountText(Money::fen(-99999)) == u8("-999.99"));
    for (const qint64 fen : {0LL, 5LL, 123456LL, -7654321LL, 99999999999LL})
        CHECK(Money::parse(amountText(Money::fen(fen))) == Money::fen(fen));
    Desktop d;
    const RecordModel model(d.book(), d.window->background(), BankLine::kind());
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto side =
            Qt::Alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        const FieldType type = model.columns()[column]->type;
        CHECK(side.testFlag(Qt::AlignRight) ==
              (type == FieldType::Money || type == FieldType::Integer));
    }
    QTableView plain; // a table of a room's own
    plain.ensurePolished();
    plain.horizontalHeader()->ensurePolished();
    CHECK(plain.horizontalHeader()->defaultAlignment().testFlag(Qt::AlignLeft));
}
