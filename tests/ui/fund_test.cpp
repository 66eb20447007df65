// SPDX-License-Identifier: GPL-3.0-or-later
// A fund through the window, by keyboard: vouchers one after the other, what the fund may not pay
// said while it is typed, the bank's statement matched, and the trail followed both ways.
#include "core/fund/bank_match.h"
#include "core/fund/figures.h"
#include "core/fund/posting.h"
#include "tests/ui/support/fund_desk.h"
#include "ui/fund/bank_page.h"
#include "ui/fund/entry_page.h"
#include "ui/fund/fund_box.h"
#include "ui/fund/funds_page.h"
#include "ui/fund/trail_page.h"
#include "ui/report/ask_file.h"
#include "ui/report/preview.h"
#include "ui/shell/strip_area.h"
#include <QComboBox>
#include <QFile>
#include <QTableWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// A colleague in the middle of a long deed.
struct Writing {
    std::unique_ptr<Office> office;
    explicit Writing(Desktop& d) {
        auto other = d.window->office()->sibling();
        REQUIRE(other);
        office = std::move(*other);
        office->store().begin();
    }
    ~Writing() { end(); }
    Q_DISABLE_COPY_MOVE(Writing)
    void end() {
        if (office->store().inTransaction())
            office->store().rollback();
    }
};

} // namespace

TEST_CASE("fund: vouchers by keyboard, the bank and the trail", "[fund]") {
    FundDesk t;
    t.found();
    const auto pupil = t.pupil("小明明");
    CHECK(t.d.read().title(Beneficiary::kind(), pupil.raw()) == u8("P0001"));

    auto& p = t.page<EntryPage>("fund.entry");
    p.box().choose(t.fund);
    p.box().setFocus();
    QTest::keyClick(&p.box(), Qt::Key_Tab); // the fields come as one reads them
    CHECK(t.d.window->focusWidget() == p.row(u"type").editor().input());
    t.typeIn(p, "amount", "1,000.50");
    t.typeIn(p, "party", "李四");
    t.typeIn(p, "text", "捐款");
    CHECK(p.status() == u8("Held: 0.00; after this: 1,000.50"));
    picture(t.d.window.get(), "fund-entry");
    QTest::keyClick(p.row(u"text").editor().input(), Qt::Key_Return, Qt::ControlModifier);
    t.d.settle();
    CHECK(t.balance() == Money::fen(100050));
    CHECK(p.status() == u8("Held: 1,000.50"));
    // The next one begins at the amount, on the same day.
    CHECK(t.d.window->focusWidget() == p.row(u"amount").editor().input());
    t.typeIn(p, "amount", "500");
    QTest::keyClick(p.row(u"amount").editor().input(), Qt::Key_Return); // on to the next field
    CHECK(t.d.window->focusWidget() != p.row(u"amount").editor().input());
    t.typeIn(p, "party", "王五");
    t.typeIn(p, "text", "捐款");
    QTest::keyClick(p.row(u"text").editor().input(), Qt::Key_Return, Qt::ControlModifier);
    t.d.settle();
    REQUIRE(t.balance() == Money::fen(150050));

    // A grant beyond what is there, and one outside the purpose: said at once, not posted.
    t.typeIn(p, "type", "grant");
    CHECK(p.row(u"beneficiary").isVisible());
    CHECK(p.row(u"beneficiary").window() == t.d.window.get()); // in its place, no window of its own
    CHECK_FALSE(p.row(u"party").isVisible());
    t.typeIn(p, "amount", "2000");
    t.typeIn(p, "beneficiary", "P0001");
    t.typeIn(p, "text", "助学金");
    auto* wrong = p.findChild<QLabel*>(u8("wrong"));
    const auto says = [wrong](const char* text) { // when the hand has rested
        return QTest::qWaitFor([&] { return wrong->text().contains(u8(text)); }, 5'000);
    };
    CHECK(says("cannot be paid"));
    t.d.settle();
    picture(t.d.window.get(), "fund-overdrawn");
    QTest::mouseClick(p.findChild<QPushButton*>(u8("post")), Qt::LeftButton);
    t.d.settle();
    CHECK(t.balance() == Money::fen(150050));
    t.typeIn(p, "amount", "1200");
    t.typeIn(p, "use", "medical");
    CHECK(says("may not be spent on this"));
    t.typeIn(p, "use", "schooling");
    CHECK(wrong->text().isEmpty());
    QTest::qWait(300);
    CHECK(wrong->text().isEmpty());
    QTest::keyClick(p.row(u"text").editor().input(), Qt::Key_Return, Qt::ControlModifier);
    t.d.settle();
    REQUIRE(t.balance() == Money::fen(30050));
    CHECK(p.list().model().rowCount() == 3);

    // Ctrl+Z does not take a number away, and says what to do.
    QTest::keyClick(t.d.window.get(), Qt::Key_Z, Qt::ControlModifier);
    t.d.settle();
    CHECK(t.balance() == Money::fen(30050));

    auto& funds = t.page<FundsPage>("fund.funds");
    REQUIRE(funds.openRecord(t.fund.raw()));
    t.d.settle();
    CHECK(funds.figuresText().contains(u8("holds 300.50 yuan")));
    CHECK(funds.figuresText().contains(u8("Grants 1,200.00")));
    picture(t.d.window.get(), "fund-funds");

    auto& trail = t.page<TrailPage>("fund.trail");
    REQUIRE(trail.left().rowCount() == 2);
    CHECK(trail.left().item(0, 0)->text() == u8("李四"));
    CHECK(trail.right().rowCount() == 1);
    CHECK(trail.right().item(0, 0)->text().contains(u8("P0001")));
    CHECK(trail.right().item(0, 3)->text() == u8("1,000.50"));
    trail.left().setCurrentCell(1, 0);
    CHECK(trail.right().rowCount() == 2); // 199.50 went out, 300.50 is there
    CHECK(trail.sums().contains(u8("Came in 1,500.50 = to pupils 1,200.00")));
    picture(t.d.window.get(), "fund-trail");
    trail.show(TrailPage::Grants);
    REQUIRE(trail.left().rowCount() == 1);
    CHECK(trail.right().rowCount() == 2);
    CHECK(trail.right().item(1, 0)->text() == u8("王五"));
    CHECK(trail.right().item(1, 3)->text() == u8("199.50"));
    trail.show(TrailPage::Pupils);
    CHECK(trail.left().item(0, 0)->text() == u8("P0001"));
    auto* find = trail.findChild<QLineEdit*>(u8("trailFind"));
    trail.show(TrailPage::Givers);
    Desktop::type(find, u8("王五"));
    CHECK(trail.left().rowCount() == 1);
    QTest::mouseClick(trail.findChild<QPushButton*>(u8("trailPaper")), Qt::LeftButton);
    t.d.settle();
    auto* preview = t.d.window->findChild<PreviewDialog*>();
    REQUIRE(preview);
    CHECK(QTest::qWaitFor([&] { return preview->isReady(); }, 20'000));
    picture(preview, "fund-giver-paper");
    preview->close();
    t.d.settle();
}

TEST_CASE("fund: a mistake is reversed in the window, and the bank's lines are matched", "[fund]") {
    FundDesk t;
    t.found();
    Id<Voucher> first, second;
    REQUIRE(t.d.book().change({"fund", "Post"}, [&](Txn& txn) -> Outcome<void> {
        const QDate day = txn.today().addDays(-3);
        const auto a = postIncome(
            txn, {t.fund,
                  day,
                  u8("捐款"),
                  {{LedgerAccount::Donation, LedgerAccount::Bank, Money::fen(10000), u8("李四")}}});
        const auto b = postIncome(
            txn, {t.fund,
                  day,
                  u8("捐款"),
                  {{LedgerAccount::Donation, LedgerAccount::Bank, Money::fen(10000), u8("王五")}}});
        if (!a || !b)
            return refuse(a ? b.error() : a.error());
        first = *a;
        second = *b;
        for (const char* serial : {"A1", "A2", "A3"}) {
            BankLine l;
            l.fund = t.fund;
            l.on = day;
            l.moneyIn = qstrcmp(serial, "A3") == 0 ? Money::fen(7) : Money::fen(10000);
            l.serial = u8(serial);
            if (qstrcmp(serial, "A2") == 0)
                l.party = u8("王五");
            if (auto ok = txn.insert(l); !ok)
                return refuse(ok.error());
        }
        return {};
    }));
    auto& bank = t.page<BankPage>("fund.bank");
    bank.box().choose(t.fund);
    const auto lines = t.d.read().all<BankLine>(Query().by(u8("id")));
    // What a line may be stands below the list: more or less of it moves no line.
    CHECK(bank.strip().isAncestorOf(&bank.candidates()));
    CHECK_FALSE(bank.strip().isAncestorOf(&bank.box()));
    REQUIRE(bank.openRecord(lines[2].id)); // 0.07, which no voucher is
    t.d.settle();
    const QPoint top = bank.list().mapTo(t.d.window.get(), QPoint());
    REQUIRE(bank.openRecord(lines[0].id));
    t.d.settle();
    CHECK(bank.candidates().rowCount() == 2);
    CHECK(bank.list().mapTo(t.d.window.get(), QPoint()) == top);
    picture(t.d.window.get(), "fund-bank");
    bank.candidates().setCurrentCell(1, 0);
    QTest::mouseClick(bank.findChild<QPushButton*>(u8("matchOne")), Qt::LeftButton);
    t.d.settle();
    CHECK(t.d.read().get(Id<BankLine>(lines[0].id))->status == BankLineStatus::Matched);
    QTest::keyClick(t.d.window.get(), Qt::Key_Z, Qt::ControlModifier); // the wrong one
    t.d.settle();
    CHECK(t.d.read().get(Id<BankLine>(lines[0].id))->status == BankLineStatus::Open);
    QTest::mouseClick(bank.findChild<QPushButton*>(u8("matchAll")), Qt::LeftButton);
    t.d.settle();
    for (const int i : {0, 1})
        CHECK(t.d.read().get(Id<BankLine>(lines[i].id))->status == BankLineStatus::Matched);
    // What nobody has booked yet is booked from its line.
    REQUIRE(bank.openRecord(lines[2].id));
    t.d.settle();
    CHECK(bank.candidates().rowCount() == 0);
    CHECK(t.step(bank.form(), "book", {{u8("account"), u8("Interest")}}).isEmpty());
    CHECK(t.d.read().get(Id<BankLine>(lines[2].id))->status == BankLineStatus::Matched);
    CHECK(t.balance() == Money::fen(20007));

    auto& ledger = t.page<RecordPage>("fund.ledger");
    const QStringList columns = ledger.list().visibleKeys();
    CHECK(columns.mid(0, 6) == QStringList{u8("number"), u8("on_date"), u8("status"), u8("text"),
                                           u8("came_in"), u8("went_out")});
    CHECK(columns.last() == u8("fund"));
    REQUIRE(ledger.openRecord(first.raw()));
    t.d.settle();
    picture(t.d.window.get(), "fund-ledger");
    CHECK(t.step(ledger.form(), "reverse", {{u8("reason"), u8("误记")}}).isEmpty());
    CHECK(t.d.read().get(first)->status == VoucherStatus::Reversed);
    CHECK(t.balance() == Money::fen(10007));
    REQUIRE(ledger.openRecord(first.raw()));
    t.d.settle();
    CHECK_FALSE(t.button(ledger.form(), "reverse").isEnabled());
}

TEST_CASE("fund: what is wrong is said once, in its field, and what looks wrong is asked",
          "[fund]") {
    FundDesk t;
    t.found();
    auto& p = t.page<EntryPage>("fund.entry");
    p.box().choose(t.fund);
    // Only what fits is offered, and it is filled in already.
    auto* counter = qobject_cast<QComboBox*>(p.row(u"counter").editor().input());
    CHECK(counter->currentData().toString() == u8("donation"));
    CHECK(counter->findData(u8("cash")) < 0);
    CHECK(counter->findData(u8("grant")) < 0);
    CHECK(counter->findData(u8("opening")) < 0);
    auto* held = qobject_cast<QComboBox*>(p.row(u"held").editor().input());
    CHECK(held->count() == 3);
    auto* type = qobject_cast<QComboBox*>(p.row(u"type").editor().input());
    CHECK(type->findData(u8("reversal")) < 0);
    t.typeIn(p, "type", "move");
    CHECK(counter->count() == 3);
    CHECK(counter->currentData().toString() == u8("cash"));
    t.typeIn(p, "type", "income");
    CHECK(counter->currentData().toString() == u8("donation"));
    // Enter does not pass over an amount that is none.
    t.typeIn(p, "amount", "abc");
    QWidget* amount = p.row(u"amount").editor().input();
    QTest::keyClick(amount, Qt::Key_Return);
    CHECK(t.d.window->focusWidget() == amount);
    CHECK(p.row(u"amount").isWrong());
    t.typeIn(p, "text", "捐款");
    QTest::keyClick(p.row(u"text").editor().input(), Qt::Key_Return, Qt::ControlModifier);
    auto* wrong = p.findChild<QLabel*>(u8("wrong"));
    CHECK(p.row(u"amount").issueText().contains(u8("abc")));
    CHECK_FALSE(wrong->text().contains(u8("abc"))); // not twice
    CHECK(t.d.window->focusWidget() == amount);
    // A million at once is asked about, and posted when it is meant.
    t.typeIn(p, "amount", "1000000");
    p.post();
    t.d.settle();
    CHECK(t.balance() == Money());
    CHECK(wrong->text().contains(u8("Did the decimal point slip?")));
    CHECK(wrong->text().contains(u8("once more")));
    t.typeIn(p, "amount", "2000000"); // another one is asked about anew
    p.post();
    t.d.settle();
    CHECK(t.balance() == Money());
    p.post();
    t.d.settle();
    CHECK(t.balance() == Money::fen(200'000'000));
    CHECK_FALSE(p.list().visibleKeys().contains(u8("fund")));
}

TEST_CASE("fund: the bank's page shows whom and what for, and where it does not agree", "[fund]") {
    FundDesk t;
    t.found();
    for (const int day : {3, 2}) {
        BankLine l;
        l.fund = t.fund;
        l.on = t.d.read().today().addDays(-day);
        l.moneyIn = Money::fen(10000);
        l.balance = Money::fen(10000); // the second time it should be 200.00
        l.party = u8("李四");
        l.summary = u8("捐款");
        REQUIRE(t.d.book().insert(l));
    }
    auto& bank = t.page<BankPage>("fund.bank");
    bank.box().choose(t.fund);
    t.d.settle();
    const QStringList keys = bank.list().visibleKeys();
    CHECK(keys.contains(u8("party")));
    CHECK(keys.contains(u8("summary")));
    CHECK_FALSE(keys.contains(u8("fund")));
    CHECK(keys.indexOf(u8("party")) < keys.indexOf(u8("money_in")));
    const QString said = bank.findChild<QLabel*>(u8("agree"))->text();
    CHECK(said.contains(u8("by its lines it would be 200.00")));
    CHECK(said.contains(u8("do not agree")));
    picture(t.d.window.get(), "fund-bank-apart");
}

TEST_CASE("fund: an old journal is taken over in the window", "[fund]") {
    FundDesk t;
    t.found();
    const QString path = t.d.folder.filePath(u8("序时账.csv"));
    QFile f(path);
    REQUIRE(f.open(QIODevice::WriteOnly));
    f.write("日期,凭证号,摘要,科目,借方,贷方\n2026-01-05,1,捐款,银行存款,50,\n"
            "2026-01-05,1,捐款,捐赠收入,,50\n");
    f.close();
    const auto asked = fileQuestions().open;
    fileQuestions().open = [path](QWidget*, const QString&, const QString&) { return path; };
    auto& funds = t.page<FundsPage>("fund.funds");
    REQUIRE(funds.openRecord(t.fund.raw()));
    t.d.settle();
    QTest::mouseClick(funds.findChild<QPushButton*>(u8("takeOver")), Qt::LeftButton);
    t.d.settle();
    fileQuestions().open = asked;
    CHECK(t.d.read().count<Voucher>(Query().eq(u8("status"), u8("draft"))) == 1);
    CHECK(t.d.read().count<FundSplit>() == 2);
}

TEST_CASE("fund: a voucher that stands in line is posted once", "[fund][waiting]") {
    FundDesk t;
    t.found();
    auto& p = t.page<EntryPage>("fund.entry");
    p.box().choose(t.fund);
    t.typeIn(p, "amount", "100");
    t.typeIn(p, "text", "捐款");
    QWidget* text = p.row(u"text").editor().input();
    Writing colleague(t.d);
    p.post();
    CHECK(t.d.window->messages().text().contains(u8("Waiting")));
    CHECK_FALSE(text->isEnabled()); // what would be typed now would be cleared by the answer
    p.post();
    p.keepDraft();
    SECTION("when the colleague has finished") {
        colleague.end();
        REQUIRE(QTest::qWaitFor([&] { return t.balance() == Money::fen(10000); }, 10'000));
        t.d.settle();
        QTest::qWait(700);
        CHECK(t.d.read().count<Voucher>() == 1);
        CHECK(text->isEnabled());
        CHECK_FALSE(p.voucher().value_or(Voucher()).cameIn.has_value());
    }
    SECTION("or not at all, and may be posted later") {
        QPushButton* stop = nullptr;
        for (auto* b : t.d.window->messages().findChildren<QPushButton*>())
            if (b->isVisible() && b->text() == u8("Do not wait"))
                stop = b;
        REQUIRE(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        CHECK(text->isEnabled());
        colleague.end();
        QTest::qWait(700);
        CHECK(t.d.read().count<Voucher>() == 0);
        p.post();
        t.d.settle();
        CHECK(t.balance() == Money::fen(10000));
    }
}
