// SPDX-License-Identifier: GPL-3.0-or-later
// The till and the intake desk with real keys, as a scanner and a cashier press them: a queue, its
// mistakes, void, return, payout, the count, and a customer while somebody else is writing.
#include "core/files/attachment.h"
#include "tests/ui/charity_fair.h"
#include "ui/charity/direct_print.h"
#include "ui/charity/intake_page.h"
#include <QComboBox>
#include <QImage>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("till: a queue by keys alone, from the first label to the count", "[charity]") {
    Fair f;
    f.call();
    const auto vase = f.item("花瓶", 2000);
    f.item("笔", 250, 10);
    f.item("无价之宝", 0);
    TillStage& t = f.till();
    QList<qint64> rung;
    QObject::connect(&t, &TillStage::rung, [&](qint64 id) {
        rung << id;
        CHECK(f.d.read().get(Id<SaleReceipt>(id))); // it is there when it is said
    });
    CHECK(QApplication::focusWidget() == &t.field());
    const QByteArray code = f.d.read().get(vase)->code.toUtf8();
    Fair::scan(t, code.constData());
    CHECK(t.lines().rowCount() == 1);
    CHECK(t.due().text() == u8("20.00"));
    CHECK(t.field().text().isEmpty()); // ready for the next label
    Fair::scan(t, code.constData());
    CHECK(t.said().contains(u8("in the basket already")));
    Fair::write(&t.field(), u8("3*2")); // replaces what was refused
    QTest::keyClick(&t.field(), Qt::Key_Return);
    CHECK(t.due().text() == u8("27.50"));
    Fair::scan(t, "3");
    CHECK(t.said().contains(u8("has no price")));
    Fair::scan(t, "15");
    CHECK(t.due().text() == u8("42.50"));
    Fair::key(t, Qt::Key_Delete);
    CHECK(t.due().text() == u8("27.50"));
    Fair::scan(t, "-2.5 凑整");
    Fair::key(t, Qt::Key_Return);
    CHECK(t.said().contains(u8("25.00 to pay")));
    Fair::write(&t.field(), u8("50"));
    picture(&t, "till-basket");
    Fair::key(t, Qt::Key_F2);
    REQUIRE(rung.size() == 1);
    CHECK(t.said().contains(u8("Change: 25.00")));
    CHECK(t.lines().rowCount() == 0);
    CHECK(t.recent().item(0)->text().contains(u8("10-000001")));

    Fair::scan(t, "nonsense");
    CHECK(t.said().contains(u8("is no code")));
    Fair::key(t, Qt::Key_Escape); // the field first, then the till
    Fair::key(t, Qt::Key_F2);
    CHECK(t.said().contains(u8("Nothing is in the basket")));
    CHECK(rung.size() == 1);

    // Void: number, reason. The vase is for sale again.
    Fair::key(t, Qt::Key_F6);
    Fair::scan(t, "77");
    CHECK(t.said().contains(u8("There is no receipt")));
    t.field().selectAll();
    Fair::scan(t, "1");
    Fair::scan(t, " ");
    CHECK(t.said().contains(u8("Why is receipt")));
    Fair::scan(t, "打错");
    REQUIRE(rung.size() == 2);
    CHECK(t.said().contains(u8("give back 25.00")));
    CHECK(f.d.read().get(vase)->status == GoodsStatus::OnSale);

    // QR payment, and the vase comes back.
    Fair::scan(t, "1");
    Fair::scan(t, "2*2");
    Fair::key(t, Qt::Key_F3);
    REQUIRE(rung.size() == 3);
    Fair::key(t, Qt::Key_F7);
    Fair::scan(t, "3");
    Fair::scan(t, code.constData());
    CHECK(t.said().contains(u8("花瓶 comes back. What else?")));
    Fair::key(t, Qt::Key_Return); // that is all
    Fair::write(&t.field(), u8("不合适"));
    Fair::key(t, Qt::Key_F3); // it was paid by QR code
    REQUIRE(rung.size() == 4);
    CHECK(f.d.read().get(vase)->sold == 0);
    CHECK(f.d.read().get(Id<SaleReceipt>(rung.last()))->qr == Money::fen(-2000));
    CHECK(t.said().contains(u8("QR payment 20.00")));
    Fair::key(t, Qt::Key_F8);
    Fair::scan(t, "50 送保险柜");
    CHECK(t.said().contains(u8("Paid out")));
    picture(&t, "till-day");
    CHECK(totalsAddUp(f.d.read(), f.sale).isEmpty());

    // Black screen and back; a letter in the field is a letter.
    Fair::write(&t.field(), u8("b"));
    CHECK_FALSE(t.isBlack());
    Fair::key(t, Qt::Key_F9);
    CHECK(t.isBlack());
    Fair::key(t, Qt::Key_F9);
    CHECK_FALSE(t.isBlack());
    Fair::key(t, Qt::Key_Escape);
    Fair::key(t, Qt::Key_Escape); // asks: it is not counted
    CHECK(t.isVisible());
    Fair::key(t, Qt::Key_Escape);
    t.close();
    f.calm("closed");

    auto& p = f.page<TillsPage>("charity.tills");
    REQUIRE(p.openRecord(f.shift.raw()));
    f.calm("tills");
    CHECK(p.findChild<QLabel*>(u8("tillEquation"))->text().contains(u8("paid out 50.00 = 150.00")));
    CHECK(f.step(p.form(), "close", {{u8("denominations"), u8("100*1 10*4")}})
              .contains(u8("missing 10.00")));
    CHECK(f.step(p.form(), "close", {{u8("denominations"), u8("100*1 10*5")}}).isEmpty());
    CHECK_FALSE(p.findChild<QPushButton*>(u8("openTill"))->isEnabled());
    picture(f.d.window.get(), "till-closed");
}

TEST_CASE("till: a receipt waits for its turn while somebody else is writing", "[charity]") {
    Fair f;
    f.call();
    f.item("花瓶", 2000);
    TillStage& t = f.till();
    int rung = 0;
    QObject::connect(&t, &TillStage::rung, [&] { ++rung; });
    Fair::scan(t, "1");
    auto other = Store::open(f.d.path());
    REQUIRE(other);
    (*other)->begin();
    Fair::key(t, Qt::Key_F2);
    CHECK(rung == 0);
    CHECK(t.said().contains(u8("Writing")));
    Fair::key(t, Qt::Key_Delete); // the basket is being written: nothing leaves it
    CHECK(t.lines().rowCount() == 1);
    CHECK_FALSE(t.questionBeforeLeaving().isEmpty());
    Fair::write(&t.field(), u8("+5")); // the next may be typed meanwhile
    (*other)->rollback();
    REQUIRE(f.until("written", [&] { return rung == 1; }));
    CHECK(f.d.read().count<SaleReceipt>() == 1);
    CHECK(t.till().isEmpty());
}

TEST_CASE("intake: one item after the other by keyboard, with photo, price and label",
          "[charity]") {
    Fair f;
    f.call();
    auto& p = f.page<IntakePage>("charity.intake");
    QList<QPair<int, QString>> printed; ///< labels, printer
    const PrintTo before = printTo();
    printTo() = [&](const report::Document& d, const QString& printer) {
        for (const auto& block : d.blocks)
            if (const auto* labels = std::get_if<report::Labels>(&block.as))
                printed << qMakePair(int(labels->labels.size()), printer);
        return QString();
    };
    auto* printer = p.findChild<QComboBox*>(u8("intakePrinter"));
    printer->addItem(u8("标签机"), u8("标签机"));
    printer->setCurrentIndex(printer->count() - 1);
    const auto edit = [&](const char* name) { return p.findChild<QLineEdit*>(u8(name)); };
    QLineEdit* category = p.findChild<QComboBox*>(u8("intakeCategory"))->lineEdit();
    edit("intakeDonor")->setFocus();
    Fair::write(edit("intakeDonor"), u8("王五"));
    QTest::keyClick(edit("intakeDonor"), Qt::Key_Return);
    category->selectAll();
    Fair::write(category, u8("Toys"));
    QTest::keyClick(category, Qt::Key_Return);
    Fair::write(edit("intakeName"), u8("积木"));
    QTest::keyClick(edit("intakeName"), Qt::Key_Return); // the suggested price
    REQUIRE(p.last());
    DonatedItem i = *f.d.read().get(p.last());
    CHECK(i.price == Money::fen(1500));
    CHECK(i.code.startsWith(u8("10-0001-")));
    REQUIRE(printed.size() == 1); // at once
    CHECK(printed.first() == qMakePair(1, u8("标签机")));
    CHECK(edit("intakeName")->text().isEmpty());
    CHECK(edit("intakeDonor")->text() == u8("王五")); // stays for the next

    Fair::write(edit("intakeName"), u8("遥控车"));
    Fair::write(edit("intakePrice"), u8("450"));
    QTest::keyClick(edit("intakePrice"), Qt::Key_Return);
    CHECK(f.d.read().count<DonatedItem>() == 1); // asks: ten times the usual
    CHECK(p.findChild<QLabel*>(u8("intakeSaid"))->text().contains(u8("far above")));
    edit("intakePrice")->selectAll();
    Fair::write(edit("intakePrice"), u8("45"));
    const QString photo = f.d.folder.filePath(u8("car.png"));
    REQUIRE(QImage(40, 30, QImage::Format_RGB32).save(photo));
    p.choosePhoto(photo);
    QTest::keyClick(edit("intakePrice"), Qt::Key_Return);
    CHECK(f.d.read().count<DonatedItem>() == 2);
    CHECK(f.d.read().get(p.last())->price == Money::fen(4500));
    CHECK(attachmentsOf(f.d.read(), DonatedItem::kind(), p.last().raw()).size() == 1);
    CHECK(f.d.read().count<Donor>() == 1);

    // On sheets the labels are gathered until they are printed.
    auto* sheet = p.findChild<QComboBox*>(u8("intakeSheet"));
    sheet->setCurrentIndex(1);
    for (const char* name : {"拼图", "跳棋", "毛绒熊"}) {
        Fair::write(edit("intakeName"), u8(name));
        QTest::keyClick(edit("intakeName"), Qt::Key_Return);
    }
    CHECK(printed.size() == 2);
    CHECK(p.waiting().size() == 3);
    picture(f.d.window.get(), "intake");
    QTest::mouseClick(p.findChild<QPushButton*>(u8("intakePrint")), Qt::LeftButton);
    REQUIRE(printed.size() == 3);
    CHECK(printed.last().first == 3);
    CHECK(p.waiting().isEmpty());
    Fair::write(edit("intakeName"), u8("x"));
    category->selectAll();
    Fair::write(category, u8("没有这一类"));
    p.enterItem();
    CHECK(p.findChild<QLabel*>(u8("intakeSaid"))->text().contains(u8("Which category?")));
    printTo() = before;
}
