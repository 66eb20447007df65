// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/sample_charity.h"
#include "core/charity/till.h"

namespace zhijia {

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

struct Gift {
    const char* donor;
    const char* name;
    int category; ///< of the usual ones, by position
    int yuan;     ///< 0: as suggested
    int pieces;
};
// The places of the usual categories: 2 books, 3 children's books, 6 clothing, 8 shoes, 12
// kitchenware, 14 appliances, 17 digital devices, 18 toys, 20 sports, 21 stationery, 23 plants,
// 24 calligraphy, 25 handicrafts.
constexpr Gift gifts[] = {
    {"郑海燕", "《平凡的世界》全三册", 2, 25, 1},
    {"郑海燕", "少儿百科绘本", 3, 0, 6},
    {"匿名", "羊毛大衣", 6, 120, 1},
    {"冯立新", "跑步鞋 42 码", 8, 60, 1},
    {"冯立新", "羽毛球拍一对", 20, 45, 1},
    {"褚晓明", "电热水壶", 14, 35, 2},
    {"褚晓明", "陶瓷碗碟套装", 12, 40, 1},
    {"匿名", "平板电脑", 17, 480, 1},
    {"卫东", "积木玩具", 18, 0, 3},
    {"卫东", "钢笔礼盒", 21, 30, 4},
    {"蒋文静", "多肉盆栽", 23, 12, 20},
    {"蒋文静", "手织围巾", 25, 38, 5},
    {"沈书法", "行书条幅《厚德》", 24, 260, 1},
    {"韩梅", "保温杯", 12, 0, 8},
    {"韩梅", "儿童自行车", 20, 90, 1},
    {"杨帆", "蓝牙音箱", 17, 85, 1},
};

struct Maker {
    Book& book;
    Issues why{};

    template <class T>
    bool went(const T& done) {
        if (!done && why.isEmpty())
            why = done.error();
        return done.has_value();
    }
    template <class R>
    void step(Id<R> id, const char* verb, const Params& params = {}) {
        if (why.isEmpty())
            went(book.step(R::kind(), id.raw(), u8(verb), params));
    }
    Id<CharitySale> plan(Id<Unit> unit, qint64 number, QDate on) {
        CharitySale s;
        s.unit = unit;
        s.number = number;
        s.saleOn = on;
        s.collectFrom = on.addDays(-21);
        s.collectUntil = on;
        s.place = u8("集团总部一楼大厅");
        s.purpose = u8("全部善款用于“金秋助学”，资助困难职工子女上学。");
        if (const auto fund = book.read().first<Fund>({}); fund && number == 10)
            s.fund = Id<Fund>(fund->id);
        went(book.insert(s));
        return Id<CharitySale>(s.id);
    }
    void give(Id<CharitySale> sale, int from, int to) {
        const auto stalls = stallsOf(book.read(), sale);
        const auto categories =
            book.read().all<GoodsCategory>(Query().by(QStringLiteral("position")));
        if (stalls.empty() || categories.size() < 25)
            return;
        went(book.change({"office", QT_TRANSLATE_NOOP("office", "Sample: donated items"), {}},
                         [&](Txn& txn) -> Outcome<void> {
                             for (int i = from; i < to; ++i) {
                                 const Gift& g = gifts[size_t(i)];
                                 DonatedItem item;
                                 item.sale = sale;
                                 item.name = u8(g.name);
                                 item.category =
                                     Id<GoodsCategory>(categories[size_t(g.category - 1)].id);
                                 item.unit = stalls[size_t(i) % stalls.size()].unit;
                                 item.quantity = g.pieces;
                                 item.price = Money::fen(g.yuan * 100);
                                 const auto donor = donorNamed(txn, u8(g.donor), item.unit);
                                 if (!donor)
                                     return refuse(donor.error());
                                 item.donor = *donor;
                                 if (auto ok = txn.insert(item); !ok)
                                     return refuse(ok.error());
                             }
                             return {};
                         }));
    }
    Id<TillShift> shift(Id<CharitySale> sale, const char* till, const char* cashier) {
        TillShift s;
        s.sale = sale;
        s.till = u8(till);
        s.cashier = u8(cashier);
        s.floatCash = Money::fen(50'000);
        if (why.isEmpty())
            went(book.insert(s));
        return Id<TillShift>(s.id);
    }
    Id<SaleReceipt> sell(Id<TillShift> shift, const QStringList& lines, PayWay way,
                         const char* given = "") {
        Id<SaleReceipt> made;
        if (!why.isEmpty())
            return made;
        Till till(book.read(), shift);
        for (const QString& line : lines)
            if (const TillSaid said = till.enter(line); said.tone == TillSaid::No)
                why = {error(said.text, said.mend)};
        bool ready = false;
        till.pay(way, u8(given), ready);
        if (ready)
            went(sellDeed(book, shift, till.basket(), till.payment(), made));
        return made;
    }
    void close(Id<TillShift> shift) {
        if (!why.isEmpty())
            return;
        const ShiftSums sums = sumsOf(book.read(), shift);
        const Money must = book.read().get(shift)->floatCash + sums.cash - sums.paidOut;
        QStringList counted;
        qint64 rest = must.fen();
        for (const qint64 fen : {10'000, 5'000, 1'000, 100, 10, 1})
            if (const qint64 n = rest / fen; n > 0) {
                counted << QStringLiteral("%1*%2").arg(Money::fen(fen).print()).arg(n);
                rest -= n * fen;
            }
        step(shift, "close", {{u8("denominations"), counted.join(u' ')}});
    }
};

} // namespace

Outcome<void> addSampleCharity(Book& book) {
    const auto group = book.read().resolve(Unit::kind(), u8("迅达快运集团"));
    if (!group)
        return {};
    Maker m{book};
    const QDate today = book.read().today();
    // An earlier one whole, and small, for the comparison in the report.
    const auto old = m.plan(Id<Unit>(*group), 9, today.addDays(-30));
    m.step(old, "call");
    m.give(old, 0, 6);
    m.step(old, "open");
    const auto first = m.shift(old, "1", "尹卫国");
    m.sell(first, {u8("3*2")}, PayWay::Cash, "50");
    m.sell(first, {u8("3"), u8("4")}, PayWay::Qr);
    m.close(first);
    if (m.why.isEmpty())
        for (const CharityStall& stall : stallsOf(book.read(), old))
            m.step(Id<CharityStall>(stall.id), "count",
                   {{u8("left"), piecesOf(book.read(), old, Id<CharityStall>(stall.id)).left()}});
    m.step(old, "close");
    m.step(old, "report");
    const auto sale = m.plan(Id<Unit>(*group), 10, today);
    m.step(sale, "call");
    m.give(sale, 0, int(std::size(gifts)));
    m.step(sale, "open");
    const auto till = m.shift(sale, "1", "骆小梅");
    m.sell(till, {u8("1"), u8("2*2"), u8("+12.50 手工饼干")}, PayWay::Cash, "100");
    m.sell(till, {u8("3"), u8("-20 熟客优惠")}, PayWay::Qr);
    const auto wrong = m.sell(till, {u8("6")}, PayWay::Cash, "50");
    const auto back = m.sell(till, {u8("5"), u8("3*10")}, PayWay::Cash, "200");
    Id<SaleReceipt> made;
    if (m.why.isEmpty())
        m.went(voidDeed(book, till, wrong, u8("顾客改买别的"), made));
    if (m.why.isEmpty())
        m.went(returnDeed(book, till, back, {}, u8("尺寸不合"), PayWay::Cash, made));
    m.sell(till, {u8("5*11"), u8("2*12")}, PayWay::Transfer, "");
    m.shift(sale, "2", "戚大伟");
    if (!m.why.isEmpty())
        return refuse(m.why);
    return {};
}

} // namespace zhijia
