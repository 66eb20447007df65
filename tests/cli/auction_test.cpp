// SPDX-License-Identifier: GPL-3.0-or-later
// A whole auction from a shell: thirty lots, paddles, every wrong move, two processes that bid at
// once, check-out, closing, papers, and a sale that agrees to the fen.
#include "tests/cli/congress_whole.h"

using namespace zhijia::test;
using namespace zhijia::test::whole;

namespace {

struct Evening : Congress {
    QString sale, auction;
    QStringList lots, paddles;

    explicit Evening(int count) {
        const QString group = made(u8("unit name=集团"));
        sale = made(
            u8("charity_sale number=10 unit=%1 sale_on=%2 purpose=金秋助学").arg(group, day(0)));
        done(u8("do charity_sale %1 call").arg(sale));
        done(u8("do charity_sale %1 open").arg(sale));
        const QString donor = made(u8("donor name=甲 unit=%1").arg(group));
        for (int i = 1; i <= count; ++i) {
            const QString item =
                made(u8("donated_item sale=%1 name=拍品%2 category=Stationery donor=%3 value=%4")
                         .arg(sale)
                         .arg(i)
                         .arg(donor)
                         .arg(300 + i * 30));
            done(u8("do donated_item %1 to_auction").arg(item));
        }
        auction =
            made(u8("auction sale=%1 caller=主持 per_pupil=1000 increments=0:10,500:50").arg(sale));
        done(u8("do auction %1 make_lots").arg(auction));
        for (const QJsonValue& row : list(u8("auction_lot --sort number --limit 100")))
            lots << id(row);
        REQUIRE(lots.size() == count);
        for (const char* name : {"赵", "钱", "孙", "李"}) {
            paddles << made(u8("paddle auction=%1 bidder=%2").arg(auction, u8(name)));
            if (paddles.size() < 4)
                done(u8("do paddle %1 check_in").arg(paddles.last()));
        }
        done(u8("do auction %1 open").arg(auction));
    }
    QString lot(int number) const { return lots[number - 1]; }
    void bid(int number, int paddle, const QString& more = {}) const {
        done(u8("do auction_lot %1 bid paddle=%2 %3").arg(lot(number)).arg(paddle).arg(more));
    }
};

qint64 fen(const QJsonValue& row, const char* key) {
    const QJsonValue v = at(row, key);
    return v.isString() ? v.toString().remove(u'.').toLongLong() : v.toInteger();
}

} // namespace

TEST_CASE("cli: an auction of thirty lots from the items to the closed sale", "[auction]") {
    Evening e(30);
    CHECK(e.done(u8("kinds")).contains("auction_lot"));
    e.refused(u8("do auction_lot %1 bid paddle=1").arg(e.lot(1)), "is not called yet", "Call it");
    e.done(u8("do auction_lot %1 call").arg(e.lot(1)));
    e.refused(u8("do auction_lot %1 call").arg(e.lot(2)), "Lot 1 is being called", "Hammer");
    e.refused(u8("do auction_lot %1 bid paddle=9").arg(e.lot(1)), "No paddle has the number 9",
              "register");
    e.refused(u8("do auction_lot %1 bid paddle=4").arg(e.lot(1)), "is not checked in", "Check");
    e.refused(u8("do auction_lot %1 bid paddle=1 amount=5").arg(e.lot(1)), "below the start",
              "higher amount");
    e.bid(1, 1);
    e.refused(u8("do auction_lot %1 bid paddle=1").arg(e.lot(1)), "leads already", "outbids");
    e.bid(1, 2, u8("amount=300"));
    e.refused(u8("do auction_lot %1 bid paddle=3 amount=305").arg(e.lot(1)),
              "310.00 yuan is the least", "310.00");
    e.bid(1, 3, u8("source=written"));
    e.done(u8("do auction_lot %1 undo_bid").arg(e.lot(1)));
    e.done(u8("do auction_lot %1 hammer").arg(e.lot(1)));
    e.refused(u8("do auction_lot %1 bid paddle=1").arg(e.lot(1)), "The hammer fell",
              "opened again");
    e.done(u8("do auction_lot %1 reopen reason=漏看").arg(e.lot(1)));
    e.bid(1, 1);
    e.done(u8("do auction_lot %1 hammer").arg(e.lot(1)));
    qint64 hammer = 31'000;
    for (int n = 2; n <= 28; ++n) {
        e.done(u8("do auction_lot %1 call").arg(e.lot(n)));
        e.bid(n, 1 + n % 3);
        if (n % 4 == 0)
            e.bid(n, 1 + (n + 1) % 3, u8("amount=%1.50").arg(400 + n));
        e.done(u8("do auction_lot %1 hammer").arg(e.lot(n)));
        hammer += fen(e.show("auction_lot", e.lot(n)), "price");
    }
    e.done(u8("do auction_lot %1 call").arg(e.lot(29)));
    e.done(u8("do auction_lot %1 pass").arg(e.lot(29)));
    e.done(u8("do auction_lot %1 withdraw reason=有瑕疵").arg(e.lot(30)));
    qint64 paid = 0;
    const QStringList ways{u8("tendered=20000"), u8("way=qr"), u8("way=transfer reference=尾号1")};
    for (int p = 0; p < 3; ++p)
        e.done(u8("do paddle %1 check_out %2").arg(e.paddles[p], ways[p]));
    e.refused(u8("do paddle %1 check_out").arg(e.paddles[0]), "has paid already", "number");
    e.refused(u8("do paddle %1 check_out").arg(e.paddles[3]), "has won nothing", "");
    qint64 number = 0, cash = 0;
    for (const QJsonValue& row : e.list(u8("auction_receipt --sort id --limit 100"))) {
        CHECK(at(row, "number").toInteger() == ++number);
        paid += fen(row, "total");
        cash += fen(row, "cash");
    }
    CHECK(number == 3);
    CHECK(paid == hammer);
    e.refused(u8("do auction_lot %1 reopen reason=晚了").arg(e.lot(28)), "is paid: receipt 10-",
              "Void");
    e.refused(u8("do auction %1 close denominations=100*0").arg(e.auction), "were counted",
              "explain");
    e.done(u8("do auction %1 close denominations=0.01*%2").arg(e.auction).arg(cash));
    for (const QJsonValue& row : e.list(u8("charity_stall --limit 100")))
        e.done(u8("do charity_stall %1 count left=2").arg(Congress::id(row)));
    e.done(u8("do charity_sale %1 close").arg(e.sale));
    CHECK(fen(e.show("charity_sale", e.sale), "proceeds") == hammer);
    const QString total =
        QStringLiteral("%1.%2").arg(hammer / 100).arg(hammer % 100, 2, 10, QChar(u'0'));
    CHECK(e.paper("auction-results", e.auction).count(total) >= 2);
    CHECK(e.paper("sale-report", e.sale).count(total) >= 6);
    for (const char* paper : {"auction-catalogue", "auction-paddles", "auction-bidders",
                              "auction-notice", "auction-receipts"})
        CHECK_FALSE(e.paper(paper, e.auction).isEmpty());
    CHECK_FALSE(e.paper("lot-slip", e.lot(1)).isEmpty());
    CHECK(e.run({u8("check")}).status == 0);
}

TEST_CASE("cli: two processes that bid at once never pass each other", "[auction]") {
    Evening e(1);
    e.done(u8("do auction_lot %1 call").arg(e.lot(1)));
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < 12; ++i) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->setProcessEnvironment(e.environment);
        running.back()->setWorkingDirectory(e.folder.path());
        running.back()->start(u8(ZHIJIA_CLI), {u8("do"), u8("auction_lot"), e.lot(1), u8("bid"),
                                               u8("paddle=%1").arg(1 + i % 3)});
    }
    int went = 0;
    for (auto& process : running) {
        REQUIRE(process->waitForFinished(60'000));
        went += process->exitCode() == 0;
    }
    CHECK(went >= 2);
    qint64 before = 0, bids = 0;
    QString last;
    for (const QJsonValue& row : e.list(u8("auction_bid --sort seq --limit 100"))) {
        CHECK(fen(row, "amount") > before);
        CHECK(at(row, "paddle").toVariant().toString() != last);
        before = fen(row, "amount");
        last = at(row, "paddle").toVariant().toString();
        ++bids;
    }
    CHECK(bids == went);
    CHECK(fen(e.show("auction_lot", e.lot(1)), "price") == before);
}
