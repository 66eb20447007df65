// SPDX-License-Identifier: GPL-3.0-or-later
// Sales from before the program: a spreadsheet of them and of their items comes in through the
// wizard, stands in every comparison, and lets nobody get round a till.
#include "core/exchange/import.h"
#include "tests/charity/bazaar.h"
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Then : Bazaar {
    ImportCounts bring(const Kind& kind, const char* text) {
        const QString file = folder.filePath(u8("then.csv"));
        QFile f(file);
        REQUIRE(f.open(QIODevice::WriteOnly));
        f.write(text);
        f.close();
        const auto guess = guessImport(read(), kind, file);
        REQUIRE(guess);
        const auto plan = ImportPlan::make(*office, kind, file, guess->settings);
        REQUIRE(plan);
        ok((*plan)->apply(*office));
        return (*plan)->counts();
    }
    Id<CharitySale> numbered(qint64 number) {
        const auto s = read().first<CharitySale>(Query().eq(u8("number"), number));
        REQUIRE(s);
        return Id<CharitySale>(s->id);
    }
};

} // namespace

TEST_CASE("past sales: a spreadsheet of them and of their items comes in and is compared") {
    Then b;
    const auto counts =
        b.bring(CharitySale::kind(), "届次,义卖名称,主办单位,日期,善款总额,售出件数\n"
                                     "7,第七届爱心义卖,集团,2012-10-17,12000.50,300\n"
                                     "8,第八届爱心义卖,集团,2013-10-17,15000,400\n"
                                     "9,第九届爱心义卖,集团,2999-10-17,15000,400\n");
    CHECK(counts.added == 2);
    CHECK(counts.rejected == 1); // it lies in the future
    const auto eight = b.numbered(8);
    CHECK(b.now(eight).status == SaleStatus::Reported);
    CHECK(b.now(eight).proceeds == Money::fen(1'500'000));
    CHECK(duesOf(b.read(), b.read().today(), {}, {}).isEmpty()); // nothing is due of it any more
    b.plan();
    b.open();
    CHECK(b.bring(DonatedItem::kind(), "义卖,物品名称,类别,捐赠人,单位,数量,成交价,状态\n"
                                       "第八届爱心义卖,自行车,Toys,王五,华北公司,1,90,已售\n"
                                       "第八届爱心义卖,绘本,Books,赵六,华南公司,4,10,\n"
                                       "第八届爱心义卖,旧包,Shoes,赵六,华南公司,2,10,未售\n"
                                       "Charity sale 10,新包,Shoes,赵六,华南公司,2,10,已售\n")
              .rejected == 1); // of today's sale only the till says that something is sold
    const auto bike = b.read().first<DonatedItem>(Query().eq(u8("name"), u8("自行车")));
    REQUIRE(bike);
    CHECK(bike->status == GoodsStatus::Sold);
    CHECK(bike->left() == 0);
    const Pieces p = piecesOf(b.read(), eight, {});
    CHECK(p.sold == 5);
    CHECK(p.left() == 2);
    const SaleTotals t = totalsOf(b.read(), eight);
    CHECK(t.takings.total() == Money::fen(1'500'000));
    for (const auto* table : {&t.byCategory, &t.byUnit, &t.byStall, &t.byHour}) {
        Money sum;
        qint64 pieces = 0;
        for (const TotalLine& l : *table) {
            sum += l.amount;
            pieces += l.pieces;
        }
        CHECK(sum == Money::fen(1'500'000)); // what the items do not explain stands beside them
        CHECK(pieces == 400);
    }
    b.item("花瓶", 900'000);
    b.sell(b.shift(), {u8("1")});
    const QString report = paperText(*saleReport(b.read(), b.sale.raw()));
    for (const char* part : {"第七届爱心义卖", "12000.50", "+24.9 %", "−40.0 %", "Not itemised"})
        CHECK(report.contains(u8(part)));
    CHECK(paperText(*saleReport(b.read(), eight.raw())).contains(u8("Held before the program")));
    CHECK(paperText(*donorsPaper(b.read(), eight.raw())).contains(u8("40.00")));
}

TEST_CASE("past sales: wrong ones are mended or taken back; a sale of the program is none") {
    Then b;
    CharitySale s;
    s.number = 8;
    s.unit = b.group;
    s.saleOn = b.read().today().addDays(-400);
    s.pastProceeds = Money::fen(-1);
    b.refused(b.book().insert(s), "are no proceeds");
    s.pastProceeds = Money::fen(500'000);
    b.ok(b.book().insert(s));
    CHECK(s.closedOn == s.saleOn);
    s.pastProceeds = Money::fen(600'000); // a wrong figure is mended
    b.ok(b.book().update(s));
    CHECK(b.now(Id<CharitySale>(s.id)).proceeds == Money::fen(600'000));
    s.pastProceeds = {};
    b.refused(b.book().update(s), "was entered as held before");
    b.plan();
    CharitySale now = b.now(b.sale);
    now.pastProceeds = Money::fen(1);
    b.refused(b.book().update(now), "is held in this program");
    CharitySale over;
    over.unit = b.group;
    over.saleOn = b.read().today();
    over.status = SaleStatus::Reported;
    b.refused(b.book().insert(over), "made public by its steps");
    b.sale = Id<CharitySale>(s.id);
    CHECK_FALSE(b.take(b.sale, "reopen", {{u8("reason"), u8("x")}}));
    TillShift shift;
    shift.sale = b.sale;
    shift.till = u8("1");
    shift.cashier = u8("李四");
    b.refused(b.book().insert(shift), "is not selling");
    b.ok(b.book().remove(CharitySale::kind(), s.id));
}
