// SPDX-License-Identifier: GPL-3.0-or-later
// A restricted fund from a shell alone: book taken over, money in and out, wrong moves refused, the
// bank matched, papers written; and two desks that want the last yuan at once.
#include "tests/cli/cli.h"

using namespace zhijia::test;

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

struct Desk : Cli {
    QString fund;

    Desk() {
        init();
        fund = add("fund name=金秋助学专项资金 purpose=资助困难职工子女就学 schooling=yes");
    }
    /// Words with %1 for the fund.
    QByteArray words(const char* text) const { return u8(text).arg(fund).toUtf8(); }
    QString voucher(const char* text) const { return add(words(text).constData()); }
    void post(const QString& id) const {
        ok(u8("do voucher %1 post").arg(id).toUtf8().constData());
    }
    void refused(const QString& command, const char* why) const {
        const Ran ran = (*this)(command.toUtf8().constData());
        INFO(command.toStdString() << "\n" << ran.out.toStdString() << ran.err.toStdString());
        CHECK(ran.status != 0);
        CHECK((ran.out + ran.err).contains(why));
    }
    QString field(const char* kind, const QString& id, const char* key) const {
        return at(ok(u8("--json show %1 %2").arg(u8(kind), id).toUtf8().constData()).json(), key)
            .toVariant()
            .toString();
    }
};

} // namespace

TEST_CASE("cli: a fund from the old book to the trail on paper") {
    const Desk cli;
    cli.write("book.csv", "日期,凭证号,摘要,科目,收入,支出,对方,受助人,资助类型,状态\n"
                          "2025-01-01,1,上年结转,期初结余,12000.00,,,,,未记账\n"
                          "2025-01-05,2,集团拨款,专项拨款,\"5,000.00\",0.00,迅达快运集团,,,草稿\n"
                          "2025-02-01,3,资助高中生,资助,0.00,3000,,小明明,助学,\n"
                          "2025-02-03,4,捐款,捐款,五十,,张三,,,\n");
    const auto done =
        cli.ok(cli.words("--json import voucher book.csv --set fund=%1").constData()).json();
    CHECK(at(done, "new").toInteger() == 3);
    CHECK(at(done, "rejected").toInteger() == 1);
    // What such a book calls posted gets its number here by a step, and the line says so.
    cli.write("posted.csv", "日期,摘要,收入,状态\n2025-01-05,拨款,5,已记账\n");
    const Ran early = cli(cli.words("import voucher posted.csv --set fund=%1").constData());
    CHECK((early.out + early.err).contains("take the steps"));
    CHECK((early.out + early.err).contains("rejected: 1"));
    cli.ok("undo"); // the whole import, while it is drafts
    CHECK(cli.ok("--json list voucher").json().toArray().isEmpty());
    cli.ok(cli.words("import voucher book.csv --set fund=%1").constData());
    for (const auto& v : cli.ok("--json list voucher").json().toArray())
        cli.post(at(v, "id").toVariant().toString());
    const QString p = cli.add("beneficiary name=小红红 school=大学一年级");
    CHECK(cli.field("beneficiary", p, "code") == u8("P0002"));

    const QString gift = cli.voucher("voucher fund=%1 on_date=2025-03-01 text=捐款 came_in=100.50 "
                                     "party=李四");
    cli.post(gift);
    CHECK(cli.field("voucher", gift, "number") == u8("2025-0004"));
    const auto grant = [&](const char* amount, const char* use) {
        return cli.add(u8("voucher fund=%1 on_date=2025-03-02 text=助学金 went_out=%2 "
                          "beneficiary=%3 use=%4")
                           .arg(cli.fund, u8(amount), p, u8(use))
                           .toUtf8()
                           .constData());
    };
    const QString wrongUse = grant("10", "medical");
    cli.refused(u8("do voucher %1 post").arg(wrongUse), "may not be spent on this");
    const QString tooMuch = grant("14100.51", "schooling");
    cli.refused(u8("do voucher %1 post").arg(tooMuch), "cannot be paid");
    const QString cost =
        cli.voucher("voucher fund=%1 on_date=2025-03-02 text=手续费 went_out=1 counter=cost");
    cli.refused(u8("do voucher %1 post").arg(cost), "No costs may be taken");
    for (const QString& draft : {wrongUse, tooMuch, cost})
        cli.ok(u8("remove voucher %1").arg(draft).toUtf8().constData());
    const QString paid = grant("14100.50", "schooling");
    cli.post(paid);
    cli.refused(u8("undo"), "is posted: it stands");
    cli.refused(u8("remove voucher %1").arg(paid), "is posted: it stands");
    cli.refused(u8("set voucher %1 went_out=1").arg(paid), "it stands");
    cli.refused(u8("do voucher %1 reverse reason=错").arg(gift), "cannot be paid");
    cli.ok(u8("do voucher %1 reverse reason=户名有误").arg(paid).toUtf8().constData());
    CHECK(cli.field("voucher", paid, "status") == u8("reversed"));

    cli.write("bank.csv", "交易日期,收入金额,支出金额,余额,对方户名,流水号\n"
                          "2025-03-01,100.50,,14100.50,李四,A1\n"
                          "2025-03-03,2.00,,14102.50,,A2\n");
    cli.ok(cli.words("import bank_line bank.csv --set fund=%1").constData());
    const auto again =
        cli.ok(cli.words("--json import bank_line bank.csv --set fund=%1").constData()).json();
    CHECK(at(again, "new").toInteger() == 0);
    CHECK(at(again, "unchanged").toInteger() == 2);
    cli.ok(cli.words("do fund %1 match").constData());
    int matched = 0;
    for (const auto& line : cli.ok("--json list bank_line").json().toArray()) {
        const QString id = at(line, "id").toVariant().toString();
        if (cli.field("bank_line", id, "status") == u8("matched"))
            ++matched;
        else
            cli.ok(u8("do bank_line %1 book account=interest").arg(id).toUtf8().constData());
    }
    CHECK(matched == 1);

    const QString period = cli.add(
        cli.words("fund_period fund=%1 from_date=2025-01-01 to_date=2025-12-31").constData());
    cli.ok(u8("do fund_period %1 close").arg(period).toUtf8().constData());
    const QString late =
        cli("add voucher fund=金秋助学专项资金 on_date=2025-06-01 text=捐款 came_in=1").err;
    CHECK(late.contains(u8("closed")));

    for (const char* name : {"fund-statement", "fund-journal", "fund-accounts", "fund-trial",
                             "fund-trail", "fund-bank"})
        for (const char* ending : {"pdf", "xlsx"}) {
            const QString file = u8("%1.%2").arg(u8(name), u8(ending));
            cli.ok(u8("report %1 %2 %3").arg(u8(name), cli.fund, file).toUtf8().constData());
            CHECK(cli.contents(file.toUtf8().constData()).size() > 1000);
        }
    cli.ok(cli.words("report fund-trail %1 trail.csv").constData());
    const QByteArray trail = cli.contents("trail.csv");
    CHECK(trail.contains("李四"));
    CHECK(trail.contains("P0001"));
    CHECK_FALSE(trail.contains("小明明")); // nowhere by name
    CHECK(cli.ok("--json check").issues().isEmpty());
}

TEST_CASE("cli: nobody posts money out of nothing by entering or importing a split") {
    const Desk cli;
    const QString draft = cli.voucher("voucher fund=%1 on_date=2025-03-01 text=捐款 type=income");
    cli.refused(u8("add fund_split voucher=%1 account=bank debit=10000 posted=yes").arg(draft),
                "set by a step");
    cli.write("splits.csv", "科目,借方,Posted\n银行存款,10000.00,yes\n");
    const Ran ran = cli(
        u8("--json import fund_split splits.csv --set voucher=%1").arg(draft).toUtf8().constData());
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK((ran.out + ran.err).contains("set by a step"));
    CHECK(cli.ok("--json list fund_split").json().toArray().isEmpty());
    const QString back =
        cli.voucher("voucher fund=%1 on_date=2025-03-02 text=退回 went_out=1000 counter=returned");
    cli.refused(u8("do voucher %1 post").arg(back), "cannot be paid");
    cli.ok(u8("add fund_split voucher=%1 account=bank debit=10").arg(draft).toUtf8().constData());
}

TEST_CASE("cli: two desks that want the last yuan at once do not both get it") {
    const Desk cli;
    cli.post(cli.voucher("voucher fund=%1 on_date=2025-03-01 text=捐款 came_in=100 party=李四"));
    const QString p = cli.add("beneficiary name=小明明");
    QStringList drafts;
    for (int i = 0; i < 8; ++i)
        drafts << cli.add(u8("voucher fund=%1 on_date=2025-03-02 text=助学金 went_out=30 "
                             "beneficiary=%2 use=schooling")
                              .arg(cli.fund, p)
                              .toUtf8()
                              .constData());
    std::vector<std::unique_ptr<QProcess>> desks;
    for (const QString& draft : drafts) {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(cli.environment);
        process->setWorkingDirectory(cli.folder.path());
        process->start(QStringLiteral(ZHIJIA_CLI), {u8("do"), u8("voucher"), draft, u8("post")});
        desks.push_back(std::move(process));
    }
    int paid = 0, refused = 0;
    for (const auto& desk : desks) {
        REQUIRE(desk->waitForFinished(120'000));
        const QByteArray said = desk->readAllStandardOutput() + desk->readAllStandardError();
        INFO(said.toStdString());
        if (desk->exitCode() == 0)
            ++paid;
        else
            refused += said.contains("cannot be paid");
    }
    CHECK(paid == 3); // 90 of 100
    CHECK(refused == 5);
    QStringList numbers;
    for (const QString& draft : drafts)
        if (const QString number = cli.field("voucher", draft, "number"); !number.isEmpty())
            numbers << number;
    numbers.sort();
    CHECK(numbers == QStringList{u8("2025-0002"), u8("2025-0003"), u8("2025-0004")});
    cli.ok(cli.words("report fund-trial %1 trial.csv").constData());
    CHECK(cli.contents("trial.csv").contains("10.00"));
}

TEST_CASE("cli: an old journal with its splits, a changed statement and a false return") {
    const Desk cli;
    cli.write("journal.csv", "日期,凭证号,摘要,科目,借方,贷方,对方\n"
                             "2025-01-05,记-1,捐款,银行存款,100,,\n"
                             "2025-01-05,记-1,捐款,捐赠收入,,100,李四\n");
    cli.ok(cli.words("do fund %1 take_over file=journal.csv").constData());
    const auto drafts = cli.ok("--json list voucher").json().toArray();
    REQUIRE(drafts.size() == 1);
    cli.post(at(drafts[0], "id").toVariant().toString());
    cli.refused(u8("do fund %1 take_over file=journal.csv").arg(cli.fund), "are here already");
    const QString nobody = cli.voucher("voucher fund=%1 on_date=2025-02-01 text=退回 type=return "
                                       "went_out=10 counter=returned party=无名氏");
    cli.refused(u8("do voucher %1 post").arg(nobody), "Nothing is left to give back");
    cli.ok(u8("remove voucher %1").arg(nobody).toUtf8().constData());
    const QByteArray head = "交易日期,收入,支出,余额,对方户名,摘要,流水号\n";
    cli.write("bank.csv", head + "2025-01-05,100,,100,李四,捐款,1\n");
    cli.ok(cli.words("import bank_line bank.csv --set fund=%1").constData());
    cli.write("changed.csv", head + "2025-01-05,999,,999,李四,捐款,1\n");
    const auto changed =
        cli(cli.words("--json import bank_line changed.csv --set fund=%1").constData());
    CHECK((changed.out + changed.err).contains("stands here as 100.00"));
    const auto lines = cli.ok("--json list bank_line").json().toArray();
    REQUIRE(lines.size() == 1);
    const QString line = at(lines[0], "id").toVariant().toString();
    cli.refused(u8("set bank_line %1 money_in=999").arg(line), "stands as the bank said it");
    cli.refused(u8("remove bank_line %1").arg(line), "stands as the bank said it");
    CHECK(cli.ok("--json check").issues().isEmpty());
}
