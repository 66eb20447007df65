// SPDX-License-Identifier: GPL-3.0-or-later
// A sale of a group with two companies, and short words for what these tests do often.
#pragma once
#include "core/charity/code.h"
#include "core/charity/denominations.h"
#include "core/charity/papers.h"
#include "core/charity/till.h"
#include "core/charity/totals.h"
#include "core/office/dues.h"
#include "tests/support/office.h"
#include "tests/support/paper_text.h"

namespace zhijia::test {

inline QString u8(const char* text) { return QString::fromUtf8(text); }

struct Bazaar : TempOffice {
    Id<Unit> group, north, south;
    Id<CharitySale> sale;

    Bazaar() {
        group = unit(u8("集团"));
        north = unit(u8("华北公司"), group);
        south = unit(u8("华南公司"), group);
    }
    template <class R>
    R add(R record) {
        const auto done = book().insert(record);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        return record;
    }
    template <class R>
    R now(Id<R> id) {
        return *read().get(id);
    }
    template <class R>
    Outcome<Receipt> take(Id<R> id, const char* verb, const Params& params = {}) {
        return book().step(R::kind(), id.raw(), u8(verb), params);
    }
    template <class T>
    void ok(const T& done) {
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    /// Refused, in these words.
    template <class T>
    void refused(const T& done, const char* text) {
        REQUIRE_FALSE(done);
        INFO(why(done.error()) << "\nwanted: " << text);
        CHECK(std::ranges::any_of(done.error(),
                                  [&](const Issue& i) { return i.text.contains(u8(text)); }));
        CHECK_FALSE(done.error().first().text.isEmpty());
    }
    Id<CharitySale> plan(const std::function<void(CharitySale&)>& more = {}) {
        CharitySale s;
        s.number = 10;
        s.unit = group;
        s.saleOn = read().today();
        s.purpose = u8("金秋助学");
        if (more)
            more(s);
        sale = Id<CharitySale>(add(s).id);
        return sale;
    }
    void open() {
        if (!sale)
            plan();
        ok(take(sale, "call"));
        ok(take(sale, "open"));
    }
    Id<CharityStall> stallOf(Id<Unit> unit) {
        const auto s =
            read().first<CharityStall>(Query().eq(u8("sale"), sale).eq(u8("unit"), unit));
        REQUIRE(s);
        return Id<CharityStall>(s->id);
    }
    Id<Donor> donor(const char* name, Id<Unit> unit = {}) {
        Donor d;
        d.name = u8(name);
        d.unit = unit;
        return Id<Donor>(add(d).id);
    }
    Id<GoodsCategory> category(const char* name) {
        const auto c = read().first<GoodsCategory>(Query().eq(u8("name"), u8(name)));
        REQUIRE(c);
        return Id<GoodsCategory>(c->id);
    }
    Id<DonatedItem> item(const char* name, qint64 fen, Id<Unit> unit = {}, qint64 pieces = 1,
                         const std::function<void(DonatedItem&)>& more = {}) {
        DonatedItem i;
        i.sale = sale;
        i.name = u8(name);
        i.category = category("Other goods");
        i.unit = unit ? unit : north;
        const auto d = read().first<Donor>(Query().eq(u8("name"), u8("张三")));
        i.donor = d ? Id<Donor>(d->id) : donor("张三");
        i.quantity = pieces;
        i.price = Money::fen(fen);
        if (more)
            more(i);
        return Id<DonatedItem>(add(i).id);
    }
    Id<TillShift> shift(const char* till = "1", qint64 floatFen = 20'000,
                        Id<CharityStall> stall = {}) {
        TillShift s;
        s.sale = sale;
        s.till = u8(till);
        s.cashier = u8("李四");
        s.floatCash = Money::fen(floatFen);
        s.stall = stall;
        return Id<TillShift>(add(s).id);
    }
    /// Scans all, pays in cash with what is given (0: exactly).
    Id<SaleReceipt> sell(Id<TillShift> shift, const QStringList& lines, const char* given = "") {
        Till till(read(), shift);
        for (const QString& line : lines) {
            const TillSaid said = till.enter(line);
            INFO(line.toStdString() << ": " << said.text.toStdString());
            REQUIRE(said.tone == TillSaid::Took);
        }
        bool ready = false;
        const TillSaid said = till.pay(PayWay::Cash, u8(given), ready);
        INFO(said.text.toStdString());
        REQUIRE(ready);
        Id<SaleReceipt> made;
        ok(sellDeed(book(), shift, till.basket(), till.payment(), made));
        return made;
    }
    Outcome<Receipt> cancel(Id<TillShift> shift, Id<SaleReceipt> id, const char* reason = "打错") {
        Id<SaleReceipt> made;
        return voidDeed(book(), shift, id, u8(reason), made);
    }
    Outcome<Receipt> giveBack(Id<TillShift> shift, Id<SaleReceipt> id,
                              const QList<ReturnedLine>& lines = {},
                              const char* reason = "不合适") {
        Id<SaleReceipt> made;
        return returnDeed(book(), shift, id, lines, u8(reason), PayWay::Cash, made);
    }
    /// Counts exactly what must be there, in fen and coins.
    Outcome<Receipt> close(Id<TillShift> shift, qint64 difference = 0,
                           const char* explanation = "") {
        const ShiftSums sums = sumsOf(read(), shift);
        const Money must = now(shift).floatCash + sums.cash - sums.paidOut;
        return take(shift, "close",
                    {{u8("denominations"), u8("0.01*%1").arg(must.fen() + difference)},
                     {u8("explanation"), u8(explanation)}});
    }
    Outcome<Receipt> count(Id<CharityStall> stall, qint64 left, const char* explanation = "") {
        return take(stall, "count", {{u8("left"), left}, {u8("explanation"), u8(explanation)}});
    }
    QString said(Till& till, const char* text, TillSaid::Tone tone) {
        const TillSaid s = till.enter(u8(text));
        INFO(text << ": " << s.text.toStdString() << " | " << s.mend.toStdString());
        CHECK(s.tone == tone);
        return s.text + u' ' + s.mend;
    }
};

} // namespace zhijia::test
