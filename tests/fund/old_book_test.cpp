// SPDX-License-Identifier: GPL-3.0-or-later
// A journal that was kept in a spreadsheet comes in with its splits, or is refused line by line.
#include "core/fund/old_book.h"
#include "tests/fund/books.h"
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Journal : Books {
    QString write(const QByteArray& text, const char* name = "序时账.csv") {
        const QString path = folder.filePath(u8(name));
        QFile f(path);
        REQUIRE(f.open(QIODevice::WriteOnly));
        f.write(text);
        return path;
    }
    Outcome<Receipt> takeOver(const QByteArray& text) {
        return take(fund, "take_over", {{u8("file"), write(text)}});
    }
    void postAll() {
        for (const Voucher& v : read().all<Voucher>(
                 Query().eq(u8("status"), u8("draft")).by(u8("on_date")).by(u8("id"))))
            ok(take(Id<Voucher>(v.id), "post"));
    }
};

const QByteArray journal = "金秋助学专项资金序时账,,,,,,,,\n"
                           "日期,凭证号,摘要,科目,借方,贷方,对方,受助人,资助类型\n"
                           "2026-01-01,记-1,上年结转,1002 银行存款,\"12,000.00\",,,,\n"
                           "2026-01-01,记-1,上年结转,期初结余,,\"12,000.00\",,,\n"
                           "2026-01-05,记-2,爱心义卖,银行存款-工行,611.23,,,,\n"
                           ",,,库存现金,261.95,,,,\n"
                           ",,,义卖收入,,873.18,,,\n"
                           "2026-02-01,记-1,资助高中生,资助支出,3000,,,小明明,助学\n"
                           "2026-02-01,记-1,资助大学生,资助支出,2000,,,小红红,助学\n"
                           "2026-02-01,记-1,发放,银行存款,,5000,,,\n"
                           "2026-02-03,记-2,捐款,银行存款,50.00,0.00,,,\n"
                           "2026-02-03,记-2,捐款,捐赠收入,0.00,50.00,张三,,\n"
                           ",,本年合计,,\"17,923.18\",\"17,923.18\",,,\n";

} // namespace

TEST_CASE("A journal with a line for each split comes in as drafts, and is posted", "[fund]") {
    Journal b;
    const auto done = b.ok(b.takeOver(journal));
    CHECK(b.says(done.notes, "Vouchers taken over as drafts: 4; here already: 0"));
    CHECK(b.says(done.notes, "is a total"));
    CHECK(b.read().count<Voucher>() == 4); // 记-1 of January and of February are two
    CHECK(b.read().count<FundSplit>() == 10);
    CHECK(b.balance() == Money());
    const auto sale = b.read().first<Voucher>(Query().eq(u8("text"), u8("爱心义卖")));
    REQUIRE(sale);
    CHECK(sale->amount == Money::fen(87318));
    CHECK(sale->type == VoucherType::Income);
    CHECK(sale->oldNumber == u8("记-2"));
    b.ok(b.book().undo()); // all of it, while it is drafts
    CHECK(b.read().count<Voucher>() == 0);
    b.ok(b.book().redo());
    b.refused(b.takeOver(journal), "are here already: 4");
    const auto more = b.ok(b.takeOver(journal + "2026-02-05,记-3,利息,银行存款,1.20,,,,\n"
                                                "2026-02-05,记-3,利息,利息收入,,1.20,,,\n"));
    CHECK(b.says(more.notes, "drafts: 1; here already: 4"));
    b.postAll();
    CHECK(b.balance() == Money::fen(1200000 + 87318 - 500000 + 5000 + 120));
    CHECK(leastHeld(b.read(), b.fund, LedgerAccount::Cash, b.today()) == Money::fen(26195));
    const auto grant = b.read().first<Voucher>(Query().eq(u8("type"), u8("grant")));
    REQUIRE(grant);
    const auto splits = splitsOf(b.read(), Id<Voucher>(grant->id));
    REQUIRE(splits.size() == 3);
    CHECK(b.now(splits[0].beneficiary).code == u8("P0001"));
    CHECK(b.now(splits[1].beneficiary).name == u8("小红红"));
    CHECK(splits[1].memo == u8("资助大学生"));
    // Posted vouchers are recognised, too.
    b.refused(b.takeOver(journal), "here already");
    b.sound();
}

TEST_CASE("A journal without numbers is told apart by its sums", "[fund]") {
    Journal b;
    b.ok(b.takeOver("日期,摘要,科目,借方,贷方\n"
                    "2026-01-05,捐款,银行存款,50,\n2026-01-05,捐款,捐赠收入,,50\n"
                    "2026-01-05,又一笔,银行存款,70,\n2026-01-05,又一笔,捐赠收入,,70\n"
                    "2026-01-06,期初结余,现金,9,\n"));
    CHECK(b.read().count<Voucher>() == 3);
    b.postAll();
    CHECK(b.balance() == yuan(129));
    CHECK(fundFigures(b.read(), b.fund).of(LedgerAccount::Opening) == yuan(9));
    b.sound();
}

TEST_CASE("A journal with a fault is refused as a whole, every faulty line named", "[fund]") {
    Journal b;
    const auto refusedFor = [&](const QByteArray& text, const char* why) {
        b.refused(b.takeOver(text), why);
        CHECK(b.read().count<Voucher>() == 0);
        CHECK(b.read().count<FundSplit>() == 0);
        CHECK(b.read().count<Beneficiary>() == 0);
    };
    const QByteArray head = "日期,凭证号,摘要,科目,借方,贷方\n";
    refusedFor(head + "2026-01-05,1,捐款,银行存款,50,\n2026-01-05,1,捐款,捐赠收入,,49\n",
               "debits of the voucher 1 are 50.00, credits 49.00");
    refusedFor(head + "2026-01-05,1,捐款,应付账款,50,\n2026-01-05,1,捐款,捐赠收入,,50\n",
               "Line 2: The account \"应付账款\"");
    refusedFor(head + "2026-13-05,1,捐款,银行存款,50,\n", "is no date");
    refusedFor(head + "2026-01-05,1,捐款,银行存款,五十,\n", "is not an amount");
    refusedFor(head + "2026-01-05,1,捐款,银行存款,50,50\n",
               "Line 2: A split is a debit or a credit");
    refusedFor(head + "2099-01-05,1,捐款,银行存款,50,\n2099-01-05,1,捐款,捐赠收入,,50\n",
               "still to come");
    refusedFor("日期,摘要,收入,支出\n2026-01-05,捐款,50,\n", "That is no journal");
    refusedFor(head, "");
    b.refused(b.take(b.fund, "take_over", {{u8("file"), u8("/nowhere/at/all.csv")}}),
              "There is no file");
}
