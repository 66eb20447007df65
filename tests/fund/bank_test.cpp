// SPDX-License-Identifier: GPL-3.0-or-later
// The bank's statement: imported once, matched with the books, reconciled.
#include "core/exchange/import.h"
#include "tests/fund/books.h"
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Bank : Books {
    QString write(const QByteArray& text) {
        const QString path = folder.filePath(u8("流水.csv"));
        QFile f(path);
        REQUIRE(f.open(QIODevice::WriteOnly));
        f.write(text);
        return path;
    }
    ImportCounts import(const Kind& kind, const QByteArray& text) {
        const QString path = write(text);
        auto guess = guessImport(read(), kind, path);
        REQUIRE(guess);
        holdForAll(read(), kind, *guess, {{u8("fund"), fund.raw()}});
        auto plan = ImportPlan::make(*office, kind, path, guess->settings);
        INFO((plan ? std::string() : why(plan.error())));
        REQUIRE(plan);
        const ImportCounts counts = (*plan)->counts();
        (*plan)->eachLine({Verdict::Rejected}, false, [](const ImportLine& line) {
            UNSCOPED_INFO(line.firstLine << ": " << why(line.issues));
            return true;
        });
        if (counts.added + counts.changed > 0)
            ok((*plan)->apply(*office));
        return counts;
    }
    BankLine line(QDate on, qint64 fen, const char* party = "", const char* summary = "") {
        BankLine l;
        l.fund = fund;
        l.on = on;
        (fen > 0 ? l.moneyIn : l.moneyOut) = Money::fen(qAbs(fen));
        l.party = u8(party);
        l.summary = u8(summary);
        ok(book().insert(l));
        return l;
    }
};

const char statement[] = "交易日期,收入金额,支出金额,余额,对方户名,摘要,流水号\n"
                         "2026-02-02,1000.00,,1000.00,李四,捐款,A001\n"
                         "2026-02-03,500.00,,1500.00,王五,捐款,A002\n"
                         "2026-02-10,,300.00,1200.00,,代发助学金,A003\n"
                         "2026-02-28,1.23,,1201.23,,结息,A004\n";

} // namespace

TEST_CASE("A statement imported twice is recognised line by line", "[fund]") {
    Bank b;
    CHECK(b.import(BankLine::kind(), statement).added == 4);
    const auto again = b.import(BankLine::kind(), QByteArray(statement) +
                                                      "2026-03-01,7.00,,1208.23,赵六,捐款,A005\n");
    CHECK(again.added == 1);
    CHECK(again.unchanged == 4);
    CHECK(b.read().count<BankLine>() == 5);
    // Without serial numbers, by everything that the line says.
    const QByteArray bare = "日期,收入,支出,余额,对方户名\n2026-03-01,5.00,,10.00,甲\n"
                            "2026-03-01,5.00,,15.00,甲\n";
    CHECK(b.import(BankLine::kind(), bare).added == 2); // alike but for the balance: two gifts
    CHECK(b.import(BankLine::kind(), bare).unchanged == 2);
    BankLine twice;
    twice.fund = b.fund;
    twice.on = QDate(2026, 2, 2);
    twice.moneyIn = yuan(1000);
    twice.serial = u8("A001");
    b.refused(b.book().insert(twice), "here already");
}

TEST_CASE("Lines that can only mean one voucher are matched", "[fund]") {
    Bank b;
    const auto p = b.pupil();
    b.ok(b.income(yuan(1000), "李四", QDate(2026, 2, 1)));
    b.ok(b.income(yuan(500), "王五", QDate(2026, 2, 3)));
    b.ok(b.grant(yuan(300), p, QDate(2026, 2, 10)));
    b.import(BankLine::kind(), statement);
    b.ok(b.take(b.fund, "match"));
    const auto lines = b.read().all<BankLine>(Query().by(u8("id")));
    CHECK(lines[0].status == BankLineStatus::Matched);
    CHECK(lines[1].status == BankLineStatus::Matched);
    CHECK(lines[2].status == BankLineStatus::Matched);
    CHECK(lines[3].status == BankLineStatus::Open);
    CHECK(openBankLines(b.read(), b.fund, b.today()) == 1);
    Reconciliation r = reconcile(b.read(), b.fund, b.today());
    CHECK(r.bank == Money::fen(120123));
    CHECK(r.books == yuan(1200));
    CHECK(r.onlyBank.size() == 1);
    CHECK(r.agrees());
    // The interest is booked from its line.
    const Id<BankLine> interest(lines[3].id);
    b.refused(b.take(interest, "book", {{u8("account"), u8("cost")}}), "Money that came in");
    b.ok(b.take(interest, "book", {{u8("account"), u8("interest")}}));
    CHECK(b.now(interest).status == BankLineStatus::Matched);
    r = reconcile(b.read(), b.fund, b.today());
    CHECK(r.books == Money::fen(120123));
    CHECK(r.onlyBank.isEmpty());
    CHECK(r.onlyBooks.isEmpty());
    CHECK(r.agrees());
    b.refused(b.book().remove(BankLine::kind(), lines[0].id), "is matched");
    b.refused(b.book().remove(BankLine::kind(), lines[3].id), "is matched");
    b.ok(b.take(Id<BankLine>(lines[0].id), "unmatch"));
    b.ok(b.book().undo());
    CHECK(b.now(Id<BankLine>(lines[0].id)).status == BankLineStatus::Matched);
    b.sound();
}

TEST_CASE("What could mean two is left to the clerk", "[fund]") {
    Bank b;
    const auto one = b.ok(b.income(yuan(100), "李四", QDate(2026, 2, 1)));
    const auto two = b.ok(b.income(yuan(100), "王五", QDate(2026, 2, 2)));
    const auto far = b.ok(b.income(yuan(70), "赵六", QDate(2026, 1, 1)));
    const BankLine l = b.line(QDate(2026, 2, 2), 10000);
    const BankLine other = b.line(QDate(2026, 2, 20), 7000);
    CHECK(candidatesFor(b.read(), l).size() == 2);
    CHECK(candidatesFor(b.read(), l).front().split.voucher == two); // the nearest first
    CHECK(candidatesFor(b.read(), other).isEmpty());
    b.ok(b.take(b.fund, "match"));
    CHECK(b.now(Id<BankLine>(l.id)).status == BankLineStatus::Open);
    const auto bank = [&](Id<Voucher> v) { return splitsOf(b.read(), v).front(); };
    b.refused(b.take(Id<BankLine>(other.id), "match", {{u8("split"), bank(one).id}}),
              "The bank says 70.00, the voucher 100.00");
    const auto matched =
        b.ok(b.take(Id<BankLine>(other.id), "match", {{u8("split"), bank(far).id}}));
    REQUIRE(matched.notes.size() == 1); // said, not forbidden
    CHECK(matched.notes.first().text.contains(u8("50 days apart")));
    // A name decides it.
    const BankLine named = b.line(QDate(2026, 2, 3), 10000, "李四");
    b.ok(b.take(b.fund, "match"));
    CHECK(b.now(Id<BankLine>(named.id)).split == Id<FundSplit>(bank(one).id));
    CHECK(b.now(Id<BankLine>(l.id)).split == Id<FundSplit>(bank(two).id));
    const BankLine more = b.line(QDate(2026, 2, 4), 10000);
    b.refused(b.take(Id<BankLine>(more.id), "match", {{u8("split"), bank(one).id}}),
              "matched with another line");
    // A line without a word of its own is booked in the fund's language, not the screen's.
    const BankLine mute = b.line(QDate(2026, 2, 5), 123);
    b.ok(b.take(Id<BankLine>(mute.id), "book", {{u8("account"), u8("interest")}}));
    CHECK(b.read().count<Voucher>(Query().eq(u8("text"), u8("利息收入"))) == 1);
    b.ok(b.take(Id<BankLine>(more.id), "set_aside", {{u8("reason"), u8("本单位误汇，已退")}}));
}

TEST_CASE("An old fund book comes in as drafts, and is posted", "[fund]") {
    Bank b;
    const QByteArray book = "日期,凭证号,摘要,科目,收入,支出,对方,受助人,资助类型\n"
                            "2026/1/1,1,上年结转,期初结余,12000.00,,,,\n"
                            "2026/1/5,2,集团拨款,专项拨款,\"5,000.00\",0.00,迅达快运集团,,\n"
                            "2026/2/1,3,资助高中生,助学金,0.00,3000,,小明,助学\n"
                            "2026/2/2,4,捐款,,abc,,张三,,\n"
                            "2026/2/3,5,捐款,捐款,50,,张三,,\n";
    const auto counts = b.import(Voucher::kind(), book);
    CHECK(counts.added == 4);
    CHECK(counts.rejected == 1);
    CHECK(b.balance() == Money());
    b.ok(b.book().undo()); // a whole import, while nothing of it has a number
    CHECK(b.read().count<Voucher>() == 0);
    b.ok(b.book().redo());
    const auto again = b.import(Voucher::kind(), book);
    CHECK(again.added == 0); // recognised by the old book's numbers
    for (const Voucher& v : b.read().all<Voucher>(Query().by(u8("on_date")).by(u8("id"))))
        b.ok(b.take(Id<Voucher>(v.id), "post"));
    CHECK(b.balance() == yuan(12000 + 5000 - 3000 + 50));
    const auto grants = b.read().all<Voucher>(Query().eq(u8("type"), u8("grant")));
    REQUIRE(grants.size() == 1);
    CHECK(b.now(grants.front().beneficiary).name == u8("小明"));
    CHECK(b.read().title(Beneficiary::kind(), grants.front().beneficiary.raw()) == u8("P0001"));
    b.sound();
}

TEST_CASE("What was taken over lies at the bank without a line of it", "[fund]") {
    Bank b;
    Voucher opening;
    opening.fund = b.fund;
    opening.on = QDate(2026, 1, 1);
    opening.text = u8("上年结转");
    opening.type = VoucherType::Opening;
    opening.cameIn = yuan(1000);
    b.ok(b.book().insert(opening));
    b.ok(b.take(Id<Voucher>(opening.id), "post"));
    b.ok(b.income(yuan(40), "李四", QDate(2026, 1, 20))); // before the first line that was imported
    b.ok(b.income(yuan(10), "王五", QDate(2026, 2, 2)));
    b.import(BankLine::kind(), "日期,收入,支出,余额,对方户名\n2026-02-02,10.00,,1050.00,王五\n");
    Reconciliation r = reconcile(b.read(), b.fund, b.today());
    CHECK(r.agrees()); // before it is matched, too
    b.ok(b.take(b.fund, "match"));
    r = reconcile(b.read(), b.fund, b.today());
    CHECK(r.bank == yuan(1050));
    CHECK(r.books == yuan(1050));
    CHECK(r.onlyBooks.isEmpty());
    CHECK(r.onlyBank.isEmpty());
    CHECK(r.agrees());
    // What is on its way is still told from what lies there.
    b.ok(b.income(yuan(7), "赵六", QDate(2026, 2, 3)));
    r = reconcile(b.read(), b.fund, b.today());
    CHECK(r.onlyBooks.size() == 1);
    CHECK(r.agrees());
    // A balance that does not fit is not explained away.
    b.import(BankLine::kind(), "日期,收入,支出,余额,对方户名\n2026-02-03,7.00,,1056.00,赵六\n");
    CHECK_FALSE(reconcile(b.read(), b.fund, b.today()).agrees());
}

TEST_CASE("A statement with the newest line first has the same last balance", "[fund]") {
    Bank b;
    b.import(BankLine::kind(), "日期,收入,支出,余额,流水号\n"
                               "2026-02-03,,200.00,1300.00,B5\n"
                               "2026-02-03,200.00,,1500.00,B4\n"
                               "2026-02-02,,200.00,1300.00,B3\n"
                               "2026-02-02,500.00,,1500.00,B2\n"
                               "2026-02-02,1000.00,,1000.00,B1\n");
    CHECK(reconcile(b.read(), b.fund, QDate(2026, 2, 2)).bank == yuan(1300));
    CHECK(reconcile(b.read(), b.fund, QDate(2026, 2, 3)).bank == yuan(1300));
}

TEST_CASE("What the books have already is not booked again unsaid", "[fund]") {
    Bank b;
    b.ok(b.income(yuan(100), "李四", QDate(2026, 2, 1)));
    const BankLine l = b.line(QDate(2026, 2, 2), 10000);
    const auto done = b.ok(b.take(Id<BankLine>(l.id), "book", {{u8("account"), u8("donation")}}));
    REQUIRE(done.notes.size() == 1);
    CHECK(done.notes.first().text.contains(u8("may have it already")));
}

TEST_CASE("The lines of a closed period stand", "[fund]") {
    Bank b;
    b.ok(b.income(yuan(100), "李四", QDate(2026, 1, 10)));
    const BankLine l = b.line(QDate(2026, 1, 10), 10000, "李四");
    const BankLine loose = b.line(QDate(2026, 1, 12), 500);
    b.ok(b.take(b.fund, "match"));
    FundPeriod p;
    p.fund = b.fund;
    p.to = QDate(2026, 1, 31);
    b.ok(b.book().insert(p));
    b.ok(b.take(Id<FundPeriod>(p.id), "close"));
    b.refused(b.take(Id<BankLine>(l.id), "unmatch"), "closed period", rule::fundPeriod);
    b.refused(b.book().remove(BankLine::kind(), loose.id), "closed period", rule::fundPeriod);
    BankLine other = b.now(Id<BankLine>(loose.id));
    other.balance = yuan(5);
    b.refused(b.book().update(other), "closed period", rule::fundPeriod);
    other = b.now(Id<BankLine>(loose.id));
    other.summary = u8("结息");
    b.ok(b.book().update(other));
    b.line(QDate(2026, 1, 20), 300); // the bank's file comes when it comes
    b.ok(b.take(Id<FundPeriod>(p.id), "reopen", {{u8("reason"), u8("补记")}}));
    b.ok(b.take(Id<BankLine>(l.id), "unmatch"));
}
