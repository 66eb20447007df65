// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a fund do with what is typed and not posted yet, and with a trail that takes
// its time.
#include "tests/ui/support/fund_desk.h"
#include "ui/fund/fund_box.h"
#include "ui/fund/trail_page.h"
#include <QHeaderView>
#include <QTableWidget>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("fund: what is typed into a new voucher is not undone by Ctrl+Z elsewhere", "[fund]") {
    FundDesk t;
    t.found();
    auto& p = t.page<EntryPage>("fund.entry");
    p.box().choose(t.fund);
    CHECK_FALSE(p.hasUnsaved());  // day, type and places are there from the beginning
    t.typeIn(p, "amount", "abc"); // also what cannot be read
    CHECK(p.hasUnsaved());
    t.typeIn(p, "amount", "100");
    t.typeIn(p, "text", "捐款");
    const auto funds = t.d.read().count<Fund>();
    QTest::keyClick(t.d.window.get(), Qt::Key_Z, Qt::ControlModifier);
    t.d.settle();
    CHECK(t.d.read().count<Fund>() == funds); // asked first: the last deed made the fund
    p.post();
    t.d.settle();
    CHECK(t.balance() == Money::fen(10000));
    CHECK_FALSE(p.hasUnsaved());
}

TEST_CASE("fund: the trail can be read, and a long one is put together aside", "[fund][trail]") {
    FundDesk t;
    t.found();
    const auto pupil = t.pupil("小明明");
    const auto longText = u8("集团公司工会第三次爱心义卖活动所得款项全额转入");
    REQUIRE(t.d.book().change({"fund", "Post"}, [&](Txn& txn) -> Outcome<void> {
        const QDate day = txn.today();
        const auto in = postIncome(
            txn, {t.fund,
                  day,
                  longText,
                  {{LedgerAccount::Donation, LedgerAccount::Bank, Money::fen(10000), u8("李四")}}});
        if (!in)
            return refuse(in.error());
        const auto out = postGrant(
            txn, {t.fund, day, longText, {{pupil, FundUse::Schooling, Money::fen(9000)}}});
        return out ? Outcome<void>() : refuse(out.error());
    }));
    auto& trail = t.page<TrailPage>("fund.trail");
    trail.box().choose(t.fund);
    t.d.settle();
    REQUIRE(trail.right().rowCount() == 2);
    // The pupil's code is there to be read beside two long titles; words begin at the left.
    const auto* end = trail.right().item(0, 0);
    REQUIRE(end->text().contains(u8("P0001")));
    CHECK(trail.right().columnWidth(0) >=
          trail.right().fontMetrics().horizontalAdvance(end->text()));
    CHECK((end->textAlignment() & Qt::AlignLeft) != 0);
    CHECK((trail.right().horizontalHeaderItem(0)->textAlignment() & Qt::AlignLeft) != 0);
    CHECK((trail.right().horizontalHeaderItem(3)->textAlignment() & Qt::AlignRight) != 0);
    // A fund with more than that is read by another thread; what comes of it is the same.
    const QString sums = trail.sums(), title = trail.right().item(0, 1)->text();
    trail.setReadAtOnce(0);
    emit trail.box().chosen();
    CHECK_FALSE(trail.isAnswered());
    CHECK(trail.sums() != sums);
    CHECK(QTest::qWaitFor([&] { return trail.isAnswered(); }, 20'000));
    CHECK(trail.sums() == sums);
    REQUIRE(trail.right().rowCount() == 2);
    CHECK(trail.right().item(0, 1)->text() == title);
}
