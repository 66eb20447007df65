// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a clerk does in whatever order: the books balance, numbers have no gap, no account is
// below zero, and the trail meets the fund both ways.
#include "tests/fund/books.h"
#include <random>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// What a sale of that number tells: too much, too little, in pieces, or nothing at all.
QList<GiverShare> sale(const Reader&, RawId source, LedgerAccount account) {
    std::mt19937 dice(static_cast<unsigned>(source) * 31 + static_cast<unsigned>(account));
    QList<GiverShare> shares;
    for (unsigned i = dice() % 6; i > 0; --i)
        shares << GiverShare{u8("donor"), RawId(1 + dice() % 7), u8("捐赠人"), u8("物品%1").arg(i),
                             Money::fen(qint64(dice() % 20'000))};
    return shares;
}

struct Clerk {
    Books& b;
    std::mt19937 dice;
    QList<Id<Beneficiary>> pupils{};
    QList<Id<Voucher>> vouchers{};
    int posted = 0, refused = 0, undone = 0, returned = 0;

    int upTo(int n) { return int(dice() % unsigned(n)); }
    Money amount() { return Money::fen(1 + upTo(50'000)); }
    QDate day() { return b.today().addDays(-upTo(70)); }
    LedgerAccount place() {
        constexpr LedgerAccount places[] = {LedgerAccount::Bank, LedgerAccount::Cash,
                                            LedgerAccount::Platform};
        return places[upTo(3)];
    }
    void keep(const Outcome<Id<Voucher>>& done) {
        if (done) {
            vouchers << *done;
            ++posted;
        } else {
            ++refused;
        }
    }
    void deed() {
        switch (upTo(10)) {
        case 0:
        case 1:
        case 2: {
            constexpr LedgerAccount from[] = {LedgerAccount::Donation, LedgerAccount::Sale,
                                              LedgerAccount::Auction, LedgerAccount::GroupAid};
            IncomeDraft d{b.fund, day(), u8("收入"), {}};
            const bool sold = upTo(2);
            if (sold) { // several vouchers of one source, too
                d.sourceKind = u8("random_sale");
                d.source = 1 + upTo(4);
            }
            for (int i = 0; i <= upTo(3); ++i)
                d.lines << IncomeLine{from[upTo(4)], place(), amount(),
                                      sold ? QString() : u8("捐赠人%1").arg(upTo(9))};
            keep(b.deed([&](Txn& txn) { return postIncome(txn, d); }));
            break;
        }
        case 3:
        case 4: {
            GrantDraft d{b.fund, day(), u8("助学金"), {}, place()};
            for (int i = 0; i <= upTo(3); ++i)
                d.lines << GrantLine{pupils[upTo(int(pupils.size()))],
                                     upTo(9) ? FundUse::Schooling : FundUse::Medical, amount()};
            keep(b.deed([&](Txn& txn) { return postGrant(txn, d); }));
            break;
        }
        case 5: {
            SpendDraft d{b.fund,     day(),
                         u8("费用"), Money::fen(1 + upTo(9000)),
                         place(),    upTo(5) ? u8("捐赠人%1").arg(upTo(9)) : QString()};
            const int before = posted;
            const bool back = d.amount.fen() % 2 == 0;
            const Money most = mayGiveBack(b.read(), b.fund, d.party, d.on);
            keep(b.deed([&](Txn& txn) { return back ? postReturn(txn, d) : postCost(txn, d); }));
            if (back && posted > before) {
                CHECK(d.amount <= most);
                ++returned;
            }
            break;
        }
        case 6: {
            MoveDraft d{b.fund, day(), u8("划转"), place(), place(), amount()};
            keep(b.deed([&](Txn& txn) { return postMove(txn, d); }));
            break;
        }
        case 7:
            if (!vouchers.isEmpty())
                keep(b.back(vouchers[upTo(int(vouchers.size()))], upTo(2) ? QDate() : day()));
            break;
        case 8: { // a draft, perhaps posted, perhaps taken back
            Voucher v;
            v.fund = b.fund;
            v.on = day();
            v.text = u8("捐款");
            v.cameIn = amount();
            v.party = u8("捐赠人%1").arg(upTo(9));
            if (b.book().insert(v) && upTo(2))
                keep(b.take(Id<Voucher>(v.id), "post").map([&](const Receipt&) {
                    return Id<Voucher>(v.id);
                }));
            break;
        }
        case 9:
            if (const auto log = b.book().log(6); !log.isEmpty()) {
                const bool took = upTo(4)
                                      ? b.book().undo(log[upTo(int(log.size()))].deed).has_value()
                                      : b.book().redo().has_value();
                undone += took;
            }
            break;
        }
    }
};

} // namespace

TEST_CASE("After any sequence of deeds, undo and reversals the books are sound", "[fund]") {
    registerGivers("random_sale", &sale);
    int posted = 0, refused = 0, undone = 0, returned = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        Books b;
        b.fund = b.makeFund("综合帮扶资金", [&](Fund& f) { f.costsPercent = seed % 3 * 5; });
        Clerk clerk{b, std::mt19937(seed)};
        for (int i = 0; i < 5; ++i)
            clerk.pupils << b.pupil("小明");
        for (int i = 0; i < 60; ++i) {
            clerk.deed();
            if (i % 20 == 19)
                b.sound();
        }
        posted += clerk.posted;
        refused += clerk.refused;
        undone += clerk.undone;
        returned += clerk.returned;
    }
    // The dice did throw all of it.
    CHECK(posted > 200);
    CHECK(refused > 50);
    CHECK(undone > 5);
    CHECK(returned > 5);
}
