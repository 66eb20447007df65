// SPDX-License-Identifier: GPL-3.0-or-later
// Counting a drawer note by note; a till that works for hours; receipts and labels that print by
// themselves.
#include "tests/ui/charity_fair.h"
#include "ui/charity/count_dialog.h"
#include "ui/charity/direct_print.h"
#include "ui/charity/intake_page.h"
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Printer {
    PrintTo before = printTo();
    DirectPrinters chosen = DirectPrinters::load();
    QStringList papers; ///< titles
    QList<qsizetype> labels;
    QString trouble;
    Printer() {
        printTo() = [this](const report::Document& d, const QString&) {
            papers << d.metadata.title;
            for (const auto& block : d.blocks)
                if (const auto* l = std::get_if<report::Labels>(&block.as))
                    labels << l->labels.size();
            return trouble;
        };
    }
    ~Printer() {
        printTo() = before;
        chosen.save();
    }
};

qint64 residentPages() {
    QFile statm(QStringLiteral("/proc/self/statm"));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() : 0;
}

} // namespace

TEST_CASE("count: notes one by one, what is missing at every key, explained or not closed",
          "[charity]") {
    Fair f;
    f.call();
    f.item("花瓶", 2000);
    TillStage& t = f.till();
    Fair::scan(t, "1");
    Fair::key(t, Qt::Key_F2);
    t.close();
    f.calm("closed");
    auto& p = f.page<TillsPage>("charity.tills");
    REQUIRE(p.openRecord(f.shift.raw()));
    f.calm("tills");
    QTest::mouseClick(p.findChild<QPushButton*>(u8("countTill")), Qt::LeftButton);
    auto* dialog = f.d.window->findChild<CountDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    const auto count = [&](int fen, const char* text) {
        auto* spin = dialog->findChild<QSpinBox*>(u8("count%1").arg(fen));
        REQUIRE(spin);
        spin->setFocus();
        spin->selectAll();
        Fair::write(spin, u8(text));
    };
    auto* verdict = dialog->findChild<QLabel*>(u8("countVerdict"));
    auto* close = dialog->findChild<QPushButton*>(u8("countClose"));
    CHECK(verdict->text().contains(u8("Missing: 220.00")));
    CHECK_FALSE(close->isEnabled());
    count(10'000, "2");
    count(1'000, "1");
    CHECK(verdict->text().contains(u8("Missing: 10.00")));
    auto* why = dialog->findChild<QPlainTextEdit*>(u8("countExplanation"));
    CHECK(why->isEnabled());
    Fair::write(why, u8("找错零钱"));
    CHECK(close->isEnabled());
    picture(dialog, "count-missing");
    count(50, "30");
    CHECK(verdict->text().contains(u8("Too much: 5.00")));
    count(50, "20");
    CHECK(verdict->text().contains(u8("It agrees")));
    CHECK_FALSE(why->isEnabled()); // what was typed meanwhile is not written down
    picture(dialog, "count-agrees");
    QTest::mouseClick(close, Qt::LeftButton);
    REQUIRE(
        f.until("counted", [&] { return f.d.read().get(f.shift)->status == ShiftStatus::Closed; }));
    const TillShift s = *f.d.read().get(f.shift);
    CHECK(s.denominations == u8("100×2 10×1 0.50×20"));
    CHECK(s.difference == Money());
    CHECK(s.explanation.isEmpty());
    CHECK_FALSE(p.findChild<QPushButton*>(u8("countTill"))->isEnabled());
}

TEST_CASE("till: after hundreds of customers it is as light and as quick as after the first",
          "[charity]") {
    Fair f;
    f.call();
    f.item("笔", 250, 50'000);
    TillStage& t = f.till();
    const auto customers = [&](int n) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < n; ++i) {
            Fair::scan(t, "2*1");
            Fair::scan(t, "+3 贺卡");
            Fair::key(t, Qt::Key_F2);
        }
        return timer.nsecsElapsed() / n;
    };
    const auto objects = [&] { return t.findChildren<QObject*>().size(); };
    customers(40); // fonts, caches
    const auto before = objects();
    const qint64 pages = residentPages();
    const qint64 first = customers(100);
    customers(300);
    const qint64 last = customers(100);
    INFO("first " << first << " ns a customer, last " << last << "; pages " << pages << " → "
                  << residentPages());
    CHECK(objects() == before);
    CHECK(t.recent().count() <= 12);
    CHECK(last < first * 2);                // a growth per sale would be five times
    CHECK(residentPages() - pages < 5'000); // 20 MB for 500 customers would be a leak
    CHECK(f.d.read().count<SaleReceipt>() == 540);
}

TEST_CASE("till and intake: receipts print by themselves, labels go on where a sheet was begun",
          "[charity]") {
    Fair f;
    f.call();
    Printer printer;
    DirectPrinters{u8("标签机"), u8("小票机"), true}.save();
    auto& p = f.page<IntakePage>("charity.intake");
    auto* choice = p.findChild<QComboBox*>(u8("intakePrinter"));
    choice->addItem(u8("标签机"), u8("标签机"));
    choice->setCurrentIndex(choice->count() - 1);
    p.findChild<QComboBox*>(u8("intakeSheet"))->setCurrentIndex(1); // 24 on a sheet
    auto* first = p.findChild<QSpinBox*>(u8("intakeFirst"));
    CHECK(first->maximum() == 24);
    first->setValue(22);
    p.findChild<QCheckBox*>(u8("intakePerPiece"))->setChecked(true);
    const auto enter = [&](const char* name, int pieces) {
        p.findChild<QLineEdit*>(u8("intakeName"))->setText(u8(name));
        p.findChild<QComboBox*>(u8("intakeCategory"))->setCurrentText(u8("Toys"));
        p.findChild<QSpinBox*>(u8("intakePieces"))->setValue(pieces);
        p.enterItem();
    };
    enter("积木", 4);
    enter("跳棋", 1);
    p.printLabels();
    CHECK(printer.labels == QList<qsizetype>{21 + 5});
    CHECK(first->value() == 3); // the second sheet is begun with two
    enter("拼图", 1);
    p.printLabels();
    CHECK(printer.labels.last() == 2 + 1);

    printer.papers.clear();
    TillStage& t = f.till();
    Fair::scan(t, "1");
    Fair::write(&t.field(), u8("50"));
    Fair::key(t, Qt::Key_F2);
    REQUIRE(f.until("printed", [&] { return printer.papers.size() == 1; }));
    CHECK(printer.papers.first().contains(u8("10-000001")));
    printer.trouble = u8("没有纸了");
    Fair::scan(t, "5*1"); // refused: nothing is printed
    Fair::key(t, Qt::Key_Escape);
    Fair::scan(t, "2");
    Fair::write(&t.field(), u8("20"));
    Fair::key(t, Qt::Key_F2);
    REQUIRE(f.until("trouble", [&] { return t.said().contains(u8("没有纸了")); }));
    CHECK(t.said().contains(u8("Change: 5.00"))); // which the customer waits for
    CHECK(f.d.read().count<SaleReceipt>() == 2);
}
