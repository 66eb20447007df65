// SPDX-License-Identifier: GPL-3.0-or-later
// The bank's file comes again: changed, in another form, into another fund, with names in it. No
// yuan is counted twice, and no name is told to everybody.
#include "core/exchange/import.h"
#include "tests/fund/books.h"
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Files : Books {
    Issues said; ///< of the lines that the last import refused or warned of

    ImportCounts import(const QByteArray& text) {
        const QString path = folder.filePath(u8("流水.csv"));
        QFile f(path);
        REQUIRE(f.open(QIODevice::WriteOnly));
        f.write(text);
        f.close();
        const Kind& kind = BankLine::kind();
        auto guess = guessImport(read(), kind, path);
        REQUIRE(guess);
        holdForAll(read(), kind, *guess, {{u8("fund"), fund.raw()}});
        auto plan = ImportPlan::make(*office, kind, path, guess->settings);
        INFO((plan ? std::string() : why(plan.error())));
        REQUIRE(plan);
        said.clear();
        (*plan)->eachLine({Verdict::Rejected}, true, [&](const ImportLine& line) {
            said += line.issues;
            return true;
        });
        const ImportCounts counts = (*plan)->counts();
        if (counts.added + counts.changed > 0)
            ok((*plan)->apply(*office));
        return counts;
    }
    BankLine newest() { return *read().first<BankLine>(Query().by(u8("id"), true)); }
};

const QByteArray serials = "交易日期,收入,支出,余额,对方户名,摘要,流水号\n";

} // namespace

TEST_CASE("A line that came back with another amount is no new line", "[fund]") {
    Files b;
    CHECK(b.import(serials + "2026-02-01,100,,100,甲,捐款,1\n").added == 1);
    const BankLine line = b.newest();
    b.ok(b.take(Id<BankLine>(line.id), "book", {{u8("account"), u8("donation")}}));
    const auto again = b.import(serials + "2026-02-01,999,,999,甲,捐款,1\n");
    CHECK(again.added == 0);
    CHECK(again.rejected == 1);
    CHECK(b.says(b.said, "stands here as 100.00 and is matched; this line says 999.00"));
    CHECK(b.balance() == yuan(100));
    // A fee under the number of its transfer is a line of its own: it follows in the statement.
    CHECK(
        b.import(serials + "2026-02-02,,30,70,东方中学,资助,7\n2026-02-02,,0.50,69.50,,手续费,7\n")
            .added == 2);
    CHECK(b.import(serials + "2026-02-03,,20,49.50,东方中学,资助,8\n").added == 1);
    CHECK(b.import(serials + "2026-02-03,,0.50,49.00,,手续费,8\n").added == 1);
    CHECK(b.import(serials + "2026-02-03,,0.50,49.00,,手续费,8\n").unchanged == 1);
}

TEST_CASE("The bank's other form of export says the same lines", "[fund]") {
    Files b;
    CHECK(b.import(serials + "2026-02-01,100,,100,甲,捐款,1\n2026-02-02,,30,70,东方中学,资助,2\n")
              .added == 2);
    const QByteArray other = "记账日期,借方发生额,贷方发生额,余额,对方户名,用途\n";
    const auto again = b.import(other + "20260201,,100.00,100.00,甲,捐款\n"
                                        "20260202,30.00,,70.00,东方中学,资助\n"
                                        "20260203,,5.00,75.00,乙,捐款\n");
    CHECK(again.added == 1);
    CHECK(again.unchanged == 2);
    CHECK(b.read().count<BankLine>() == 3);
    // And the first form again, which now brings the number that was not known.
    const auto third = b.import(serials + "2026-02-01,100,,100,甲,捐款,1\n"
                                          "2026-02-03,5,,75,乙,捐款,3\n");
    CHECK(third.added == 0);
    CHECK(third.rejected == 0);
    CHECK(b.read().count<BankLine>() == 3);
    CHECK(b.read().count<BankLine>(Query().eq(u8("serial"), u8("3"))) == 1);
    // Alike, but for the balance: two gifts.
    CHECK(b.import(other + "20260203,,5.00,80.00,乙,捐款\n").added == 1);
}

TEST_CASE("Two lines that nothing tells apart are not lost unsaid", "[fund]") {
    Files b;
    const QByteArray bare = "日期,收入,对方户名\n";
    const auto counts = b.import(bare + "2026-02-01,5.00,甲\n2026-02-01,5.00,甲\n");
    CHECK(counts.added == 1);
    CHECK(counts.rejected == 1); // said with its line, and kept in the file of rejected lines
    BankLine second = b.newest();
    second.id = second.revision = 0;
    second.key.clear();
    b.refused(b.book().insert(second), "here already");
    second.serial = u8("2");
    b.refused(b.book().insert(second), "here already"); // still nothing says that it is another one
    second.summary = u8("第二笔");
    b.ok(b.book().insert(second));
    CHECK(b.read().count<BankLine>() == 2);
}

TEST_CASE("What the bank said is not rewritten", "[fund]") {
    Files b;
    b.import(serials + "2026-02-01,1000,,1000,甲,捐款,1\n2026-02-02,5,,,乙,捐款,\n");
    const auto lines = b.read().all<BankLine>(Query().by(u8("id")));
    const Id<BankLine> first(lines[0].id), second(lines[1].id);
    const auto changed = [&](const std::function<void(BankLine&)>& how) {
        BankLine l = b.now(first);
        how(l);
        b.refused(b.book().update(l), "stands as the bank said it");
    };
    changed([](BankLine& l) { l.moneyIn = yuan(999); });
    changed([](BankLine& l) { l.on = l.on.addDays(1); });
    changed([](BankLine& l) { l.balance = yuan(1); });
    changed([](BankLine& l) { l.balance.reset(); });
    changed([](BankLine& l) { l.serial = u8("2"); });
    b.refused(b.book().remove(BankLine::kind(), first.raw()), "stands as the bank said it");
    BankLine l = b.now(second); // what was not known may be added
    l.balance = yuan(1005);
    l.serial = u8("2");
    b.ok(b.book().update(l));
    b.ok(b.take(second, "set_aside", {{u8("reason"), u8("误汇，已退")}}));
    b.ok(b.book().undo());
    b.ok(b.book().undo());
    b.ok(b.book().undo()); // the whole import
    CHECK(b.read().count<BankLine>() == 0);
}

TEST_CASE("The direction in a column of its own, a minus, and their second coming", "[fund]") {
    Files b;
    const QByteArray marked = "交易日期,借贷标志,金额,余额,对方户名\n"
                              "2026-02-01,贷,100.00,100.00,甲\n"
                              "2026-02-02,借,30.00,70.00,东方中学\n"
                              "2026-02-02,借,20.00,50.00,东方中学\n";
    const auto first = b.import(marked);
    INFO(why(b.said));
    CHECK(first.added == 3);
    CHECK(b.newest().moneyOut == yuan(20));
    CHECK(b.newest().amount == yuan(-20));
    const auto again = b.import(marked);
    INFO(why(b.said));
    CHECK(again.added == 0);
    CHECK(again.rejected == 0);
    CHECK(b.read().count<BankLine>() == 3);
    CHECK(reconcile(b.read(), b.fund, b.today()).bank == yuan(50));
    const QByteArray minus = serials + "2026-02-03,-5,,45,,手续费,9\n";
    CHECK(b.import(minus).added == 1);
    CHECK(b.newest().amount == yuan(-5));
    const auto twice = b.import(minus);
    CHECK(twice.added == 0);
    CHECK(twice.rejected == 0);
    const QByteArray out = serials + "2026-02-04,,-4,41,,手续费,10\n";
    CHECK(b.import(out).added == 1);
    CHECK(b.newest().moneyOut == yuan(4));
    CHECK(b.import(out).rejected == 0);
}

TEST_CASE("The statement of one fund is not taken for another's unsaid", "[fund]") {
    Files b;
    const QByteArray file = serials + "2026-02-01,100,,100,甲,捐款,1\n";
    b.import(file);
    b.fund = b.makeFund("第二专项资金");
    CHECK(b.import(file).added == 1);
    CHECK(b.says(b.said, "stands in the statement of \"金秋助学专项资金\" already"));
}

TEST_CASE("Whom the fund paid stands under a code or masked, wherever the line is shown",
          "[fund]") {
    Files b;
    b.ok(b.income(yuan(1000), "王五", QDate(2026, 2, 1)));
    const auto p = b.pupil("小明明"), other = b.pupil("小红红");
    b.ok(b.grant(yuan(90), other, QDate(2026, 2, 2)));
    const auto paid = b.ok(b.grant(yuan(90), p, QDate(2026, 2, 2)));
    const QByteArray file = serials + "2026-02-02,,90,910,小明明,助学金-小明明,2\n"
                                      "2026-02-03,,10,900,尹卫国,报销,3\n"
                                      "2026-02-04,50,,950,王五,捐款,4\n";
    CHECK(b.import(file).added == 3);
    const auto lines = b.read().all<BankLine>(Query().by(u8("id")));
    CHECK(lines[0].party == u8("P0001"));
    CHECK(lines[0].summary == u8("助学金-P0001"));
    CHECK(lines[1].party.contains(u8("*")));
    CHECK(lines[2].party == u8("王五")); // who gave is thanked by name
    for (const BankLine& line : lines)
        for (const Field& f : BankLine::kind().fields)
            for (const char* name : {"小明明", "尹卫国"})
                CHECK_FALSE(f.get(line).toString().contains(u8(name)));
    CHECK(b.import(file).added == 0); // recognised all the same
    // The code tells two equal grants of one day apart.
    b.ok(b.take(b.fund, "match"));
    const auto split = b.now(Id<BankLine>(lines[0].id)).split;
    REQUIRE(split);
    CHECK(b.now(split).voucher == paid);
    // Money given back is booked from the line: the one giver whose masked name it is.
    b.import(serials + "2026-02-05,,50,900,王五,退款,5\n");
    const BankLine back = b.newest();
    CHECK(back.party != u8("王五"));
    b.ok(b.take(Id<BankLine>(back.id), "book", {{u8("account"), u8("returned")}}));
    const auto v = b.read().first<Voucher>(Query().by(u8("id"), true));
    CHECK(v->party == u8("王五"));
    b.sound();
}
