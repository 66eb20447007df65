// SPDX-License-Identifier: GPL-3.0-or-later
// The fund's papers say the same figures in every form.
#include "core/exchange/zip_reader.h"
#include "core/fund/bank_match.h"
#include "core/fund/papers.h"
#include "core/office/reports.h"
#include "tests/fund/books.h"
#include "tests/support/chinese.h"
#include "tests/support/paper_text.h"
#include <QFileInfo>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QString textOf(const Outcome<report::Document>& document) {
    REQUIRE(document);
    return paperText(*document);
}

} // namespace

TEST_CASE("Every paper of a fund can be written, and names no pupil", "[fund]") {
    Books b;
    b.fund = b.makeFund("综合帮扶资金", [](Fund& f) { f.costsPercent = 10; });
    const auto p = b.pupil("小明明");
    const auto in = b.ok(b.income(Money::fen(123456), "李四"));
    const auto out = b.ok(b.grant(Money::fen(100000), p));
    b.ok(b.cost(Money::fen(1234)));
    const auto wrong = b.ok(b.income(yuan(7), "王五"));
    const auto reversal = b.ok(b.back(wrong));
    FundPeriod period;
    period.fund = b.fund;
    period.to = b.today();
    b.ok(b.book().insert(period));
    BankLine line;
    line.fund = b.fund;
    line.on = b.today();
    line.moneyIn = Money::fen(123456);
    line.balance = Money::fen(123456);
    b.ok(b.book().insert(line));
    int papers = 0;
    for (const ReportKind& kind : reportKinds()) {
        if (qstrcmp(kind.context, "fund") != 0)
            continue;
        const RawId id = QLatin1StringView(kind.kind) == u"voucher"       ? in.raw()
                         : QLatin1StringView(kind.kind) == u"fund_period" ? period.id
                                                                          : b.fund.raw();
        INFO(kind.name);
        const auto document = kind.make(b.read(), id);
        const QString text = textOf(document);
        CHECK_FALSE(text.contains(u8("小明明")));
        for (const QString& ending : {u8("pdf"), u8("xlsx"), u8("odt"), u8("csv")}) {
            const QString file = b.folder.filePath(u8("paper.") + ending);
            b.ok(writeReport(*document, file));
            CHECK(QFileInfo(file).size() > 0);
        }
        CHECK_FALSE(kind.make(b.read(), 1));
        ++papers;
    }
    CHECK(papers == 9);
    const QString statement = textOf(fundStatement(b.read(), b.fund.raw()));
    for (const char* figure : {"1,234.56", "1,000.00", "12.34", "222.22"})
        CHECK(statement.contains(u8(figure)));
    const QString journal = textOf(fundJournal(b.read(), b.fund.raw()));
    CHECK(journal.contains(u8("2026-0005")));
    CHECK(journal.contains(u8("P0001")));
    CHECK(textOf(trialBalance(b.read(), b.fund.raw())).contains(u8("the books balance")));
    CHECK(textOf(voucherPaper(b.read(), reversal.raw())).contains(u8("金额有误")));
    CHECK(textOf(voucherPaper(b.read(), wrong.raw())).contains(u8("Taken back by")));
    CHECK(textOf(voucherTrailPaper(b.read(), out.raw())).contains(u8("李四")));
    CHECK_FALSE(voucherTrailPaper(b.read(), wrong.raw()));
    const Trail trail = trailOf(b.read(), b.fund);
    CHECK(paperText(giverTrailPaper(b.read(), b.fund, trail, 0)).contains(u8("P0001, 高中")));
}

TEST_CASE("The reconciliation says what only one side knows", "[fund]") {
    Books b;
    const auto p = b.pupil();
    b.ok(b.income(yuan(1000), "李四"));
    b.ok(b.grant(yuan(300), p)); // the bank does not know it yet
    BankLine line;
    line.fund = b.fund;
    line.on = b.today();
    line.moneyIn = yuan(1000);
    line.balance = yuan(1000);
    b.ok(b.book().insert(line));
    CHECK_FALSE(reconcile(b.read(), b.fund, b.today()).onlyBank.isEmpty());
    CHECK(textOf(reconciliationPaper(b.read(), b.fund.raw())).contains(u8("agree to the fen")));
    b.ok(b.take(b.fund, "match"));
    CHECK(textOf(reconciliationPaper(b.read(), b.fund.raw())).contains(u8("700.00")));
    BankLine next;
    next.fund = b.fund;
    next.on = b.today();
    next.moneyIn = yuan(5);
    next.balance = yuan(1004);
    b.ok(b.book().insert(next));
    const QString text = textOf(reconciliationPaper(b.read(), b.fund.raw()));
    CHECK(text.contains(u8("Difference")));
    CHECK(text.contains(u8("differ by -1.00")));
    CHECK_FALSE(text.contains(u8("agree to the fen")));
}

TEST_CASE("The paper says which line makes the difference, and where the statement breaks off",
          "[fund]") {
    Books b;
    b.ok(b.income(yuan(100), "甲", b.today().addDays(-9)));
    const auto line = [&](int before, qint64 fen, qint64 balance) {
        BankLine l;
        l.fund = b.fund;
        l.on = b.today().addDays(-before);
        (fen > 0 ? l.moneyIn : l.moneyOut) = Money::fen(qAbs(fen));
        l.balance = Money::fen(balance);
        b.ok(b.book().insert(l));
    };
    line(9, 10000, 10000);
    b.ok(b.take(b.fund, "match"));
    CHECK(reconcileIssues(b.read(), reconcile(b.read(), b.fund, b.today())).isEmpty());
    line(8, -1000, 9000);
    line(7, 3000, 9000); // 30.00 came, the balance did not move
    const Reconciliation r = reconcile(b.read(), b.fund, b.today());
    REQUIRE(r.gaps.size() == 1);
    CHECK(r.gaps[0].expected == yuan(120));
    CHECK(r.gaps[0].said == yuan(90));
    CHECK(r.difference() == yuan(-30));
    const QString text = textOf(reconciliationPaper(b.read(), b.fund.raw()));
    CHECK(text.contains(u8("the bank's balance is 90.00; by its lines it would be 120.00")));
    CHECK(text.contains(u8("That is the amount of: ")));
    // It is said when the period is closed, too, and forbids nothing.
    FundPeriod p;
    p.fund = b.fund;
    p.to = b.today().addDays(-1);
    b.ok(b.book().insert(p));
    CHECK(textOf(periodStatement(b.read(), p.id)).contains(u8("Provisional")));
    const auto done = b.ok(b.take(Id<FundPeriod>(p.id), "close"));
    CHECK(b.says(done.notes, "The bank and the books differ by -30.00"));
    CHECK_FALSE(textOf(periodStatement(b.read(), p.id)).contains(u8("Provisional")));
    // And when lines were matched.
    CHECK(b.says(b.ok(b.take(b.fund, "match")).notes, "by its lines it would be"));
}

TEST_CASE("Amounts are numbers in a spreadsheet", "[fund]") {
    Books b;
    b.ok(b.income(Money::fen(123456789), "李四"));
    const QString file = b.folder.filePath(u8("试算.xlsx"));
    b.ok(writeReport(*trialBalance(b.read(), b.fund.raw()), file));
    ZipReader book(file);
    REQUIRE(book.isValid());
    const auto sheet = book.open(u8("xl/worksheets/sheet1.xml"));
    REQUIRE(sheet);
    const QByteArray cells = sheet->readAll();
    CHECK(cells.contains("<v>1234567.89</v>"));
    CHECK(trialBalance(b.read(), b.fund.raw())->tables().front()->rows[1].cells[2] ==
          u8("1,234,567.89"));
}
