// SPDX-License-Identifier: GPL-3.0-or-later
// The drive: the call, a sale in public, donors who stay anonymous, items and what is proposed.
#include "core/charity/words.h"
#include "core/exchange/import.h"
#include "core/rules/rules.h"
#include "tests/charity/bazaar.h"
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("sale: the call makes stalls and categories; a sale in public needs its papers") {
    Bazaar b;
    b.plan([&](CharitySale& s) {
        s.scope = SaleScope::Public;
        s.saleOn = b.read().today().addDays(20);
    });
    b.refused(b.take(b.sale, "open"), "is not possible now");
    b.ok(b.take(b.sale, "call"));
    CHECK(stallsOf(b.read(), b.sale).size() == 3); // the group and its two companies
    CHECK(b.read().count<GoodsCategory>() > 24);
    CHECK(b.now(b.category("Children's books")).path == u8("Books and music / Children's books"));
    const QString cite = Rules::inForce(b.read()).cite(rule::salePlan);
    const auto dues = duesOf(b.read(), b.read().today(), {}, {});
    CHECK(std::ranges::any_of(dues, [&](const Due& d) {
        return d.rule == cite && d.on == b.now(b.sale).saleOn.addDays(-10);
    }));
    b.clock.advance(20 * 86'400);
    const auto refused = b.take(b.sale, "open");
    b.refused(refused, "needs a partner");
    b.refused(refused, "is filed by");
    CharitySale s = b.now(b.sale);
    s.partner = u8("慈善总会");
    s.partnerNumber = u8("53110000MJ");
    s.planNumber = u8("备2026-1");
    s.planFiledOn = s.saleOn.addDays(-9);
    b.ok(b.book().update(s));
    b.refused(b.take(b.sale, "open"), "it had to be filed by");
    s = b.now(b.sale);
    s.planFiledOn = s.saleOn.addDays(-10);
    b.ok(b.book().update(s));
    b.ok(b.take(b.sale, "open"));
    b.ok(b.take(b.sale, "close"));
    const auto after = duesOf(b.read(), b.read().today(), {}, {});
    CHECK(std::ranges::any_of(
        after, [&](const Due& d) { return d.on == b.now(b.sale).saleOn.addMonths(3); }));
    b.ok(b.take(b.sale, "report"));
}

TEST_CASE("sale: wrong moves are refused in words") {
    Bazaar b;
    b.plan([&](CharitySale& s) { s.saleOn = b.read().today().addDays(1); });
    CharitySale second;
    second.number = 10;
    second.unit = b.group;
    second.saleOn = b.read().today();
    b.refused(b.book().insert(second), "belongs to");
    second.number = 0;
    second.name.clear();
    b.ok(b.book().insert(second));
    CHECK(second.number == 11);
    CHECK(second.name == u8("Charity sale 11"));
    second.saleUntil = second.saleOn.addDays(-1);
    b.refused(b.book().update(second), "would end before it begins");
    b.ok(b.take(b.sale, "call"));
    b.refused(b.take(b.sale, "open"), "not today");
    CharitySale s = b.now(b.sale);
    s.number = 12;
    b.refused(b.book().update(s), "on the labels already");
    TillShift shift;
    shift.sale = b.sale;
    shift.till = u8("1");
    shift.cashier = u8("李四");
    b.refused(b.book().insert(shift), "is not selling");
    CharityStall stall;
    stall.sale = b.sale;
    stall.unit = b.north;
    b.refused(b.book().insert(stall), "has a stall at this sale already");
    b.ok(b.take(b.sale, "cancel", {{u8("reason"), u8("下雨")}}));
    stall.unit = {};
    stall.name = u8("机动摊位");
    b.refused(b.book().insert(stall), "is over");
    b.ok(b.book().undo());
    b.ok(b.book().insert(stall));
}

TEST_CASE("donors: an anonymous one stays so, on every paper and in every export") {
    Bazaar b;
    b.open();
    Donor d;
    d.name = u8("赵善人");
    d.type = DonorType::Anonymous;
    b.ok(b.book().insert(d));
    CHECK(d.name == u8("Anonymous donor 1"));
    CHECK(d.knownAs == u8("赵善人")); // sealed, not lost
    d.member = Id<Member>(b.member(u8("钱五")).id);
    b.refused(b.book().update(d), "not shown with a member");
    d = b.now(Id<Donor>(d.id));
    d.type = DonorType::Outside;
    b.refused(b.book().update(d), "stays anonymous");
    d = b.now(Id<Donor>(d.id));
    d.name = u8("赵善人");
    b.refused(b.book().update(d), "stays anonymous");
    Donor known = b.now(b.donor("孙六"));
    known.type = DonorType::Anonymous;
    b.refused(b.book().update(known), "the history would tell it");
    b.item("玉镯", 10'000, {}, 1, [&](DonatedItem& i) { i.donor = Id<Donor>(d.id); });
    b.sell(b.shift(), {u8("1")});
    for (const auto& paper :
         {donorsPaper(b.read(), b.sale.raw()), itemsPaper(b.read(), b.sale.raw()),
          thanksPaper(b.read(), d.id), saleReport(b.read(), b.sale.raw())}) {
        REQUIRE(paper);
        const QString text = paperText(*paper);
        CHECK_FALSE(text.contains(u8("赵善人")));
    }
    CHECK(paperText(*donorsPaper(b.read(), b.sale.raw())).contains(u8("Anonymous donor 1")));
    b.refused(allThanks(b.read(), b.sale.raw()), "No donor of this sale is named");
    const Field& field = *Donor::kind().field(u"known_as");
    CHECK_FALSE(b.read().display(Donor::kind(), field, d.knownAs).contains(u8("赵")));
    for (const HistoryLine& line : b.read().history(Donor::kind(), d.id))
        for (const auto& difference : line.differences)
            CHECK_FALSE((difference.before + difference.after).contains(u8("赵善人")));
}

TEST_CASE(
    "items: number, code, stall and price come by themselves; a slipped point is pointed out") {
    Bazaar b;
    b.open();
    const auto station = b.unit(u8("北京站"), b.north);
    const auto books = b.category("Children's books");
    const auto id = b.item("绘本", 0, station, 1, [&](DonatedItem& i) { i.category = books; });
    DonatedItem i = b.now(id);
    CHECK(i.code == itemCodeText({10, 1}));
    CHECK(i.stall == b.stallOf(b.north)); // the station's company
    CHECK(i.price == Money::fen(800));
    CHECK(b.now(b.item("新绘本", 0, station, 1, [&](DonatedItem& x) {
               x.category = books;
               x.condition = ItemCondition::New;
           })).price == Money::fen(1200));
    CHECK(b.now(b.item("古董", 0, {}, 1, [&](DonatedItem& x) {
               x.value = Money::fen(100'000);
           })).price == Money::fen(33'300));
    i.price = Money::fen(8000);
    const auto done = b.book().update(i);
    b.ok(done);
    REQUIRE(done->notes.size() == 1);
    CHECK(done->notes.first().text.contains(u8("10 times the usual price")));
    i = b.now(id);
    i.quantity = 0;
    b.refused(b.book().update(i), "no number of pieces");
    i.quantity = 1;
    i.price = Money::fen(-1);
    b.refused(b.book().update(i), "is no price");
    i = b.now(id);
    i.stall = {};
    i.unit = b.south;
    b.ok(b.book().update(i));
    CHECK(b.now(id).stall == b.stallOf(b.south));
    const Rules rules = Rules::inForce(b.read());
    CHECK(suggestedPrice(rules, {}, ItemCondition::Worn, {}) == Money());
    CHECK(suggestedPrice(rules, Money::fen(50), ItemCondition::Worn, {}) == Money::fen(100));
    CHECK(suggestedPrice(rules, Money::fen(3000), ItemCondition::Worn, {}) == Money::fen(1500));
    CHECK(suggestedPrice(rules, Money::fen(3000), ItemCondition::New, {}) == Money::fen(4500));
    CHECK(suggestedPrice(rules, Money::fen(3000), ItemCondition::LikeNew, {}) == Money::fen(3800));
}

TEST_CASE("items: a list of a unit comes in through the wizard, and again without doubles") {
    Bazaar b;
    b.open();
    const QString file = b.folder.filePath(u8("items.csv"));
    QFile f(file);
    REQUIRE(f.open(QIODevice::WriteOnly));
    f.write("义卖,物品名称,类别,捐赠人,单位,成色,数量,售价\n"
            "Charity sale 10,儿童自行车,Toys,王五,华北公司,八成新,1,80\n"
            "Charity sale 10,笔记本,文具用品,匿名,华北公司,全新,30,2.50\n"
            "Charity sale 10,保温杯,Kitchenware,王五,华北公司,全新,2,\n");
    f.close();
    const auto guess = guessImport(b.read(), DonatedItem::kind(), file);
    REQUIRE(guess);
    const auto plan = ImportPlan::make(*b.office, DonatedItem::kind(), file, guess->settings);
    REQUIRE(plan);
    INFO((*plan)->counts().rejected);
    const auto done = (*plan)->apply(*b.office);
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    CHECK((*plan)->counts().added == 3);
    CHECK(b.read().count<DonatedItem>() == 3);
    CHECK(b.read().count<Donor>() == 2); // 王五 and one anonymous
    const auto cups = b.read().first<DonatedItem>(Query().eq(u8("name"), u8("保温杯")));
    REQUIRE(cups);
    CHECK(cups->price == Money::fen(3000)); // usual 20, new
    CHECK(cups->stall == b.stallOf(b.north));
    b.ok(b.book().undo());
    CHECK(b.read().count<DonatedItem>() == 0);
}

TEST_CASE(
    "items: taken off, written off, kept for the auction, with reasons; nothing by hand to sold") {
    Bazaar b;
    b.open();
    const auto id = b.item("花瓶", 2000);
    const auto shift = b.shift();
    Till till(b.read(), shift);
    b.refused(b.take(id, "withdraw"), "is missing");
    b.ok(b.take(id, "withdraw", {{u8("reason"), u8("有裂纹")}}));
    CHECK(b.said(till, "1", TillSaid::No).contains(u8("taken off sale: 有裂纹")));
    b.ok(b.take(id, "put_back"));
    b.ok(b.take(id, "write_off", {{u8("reason"), u8("摔碎")}}));
    CHECK(b.now(id).left() == 0);
    CHECK(b.said(till, "1", TillSaid::No).contains(u8("written off: 摔碎")));
    b.ok(b.take(id, "find_again", {{u8("reason"), u8("认错")}}));
    b.ok(b.take(id, "to_auction"));
    CHECK(b.said(till, "1", TillSaid::No).contains(u8("kept for the auction")));
    b.refused(b.take(id, "hammer"), "auctioneer's desk only");
    b.ok(b.take(id, "from_auction"));
    const auto receipt = b.sell(shift, {u8("1")});
    CHECK(b.now(id).status == GoodsStatus::Sold);
    b.refused(b.take(id, "take_back", {{u8("receipt"), receipt.raw()}, {u8("quantity"), 1}}),
              "sold at the till only");
    const auto other = b.item("花盆", 2000);
    b.refused(b.take(other, "sell"), "missing");
    b.refused(b.take(other, "sell", {{u8("receipt"), receipt.raw()}, {u8("quantity"), 1}}),
              "sold at the till only");
    b.refused(b.book().remove(DonatedItem::kind(), id.raw()), "on a receipt");
}
