// SPDX-License-Identifier: GPL-3.0-or-later
// A whole charity sale from a shell: 1,200 items of 24 categories at 20 stalls, four tills at once
// as four processes on one office file, everything wrong that a queue brings, and closing sheets
// that agree to the fen. And tills that are killed while they sell.
#include "core/charity/code.h"
#include "tests/cli/congress_whole.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>

using namespace zhijia::test;
using namespace zhijia::test::whole;

namespace {

struct Sale : Congress {
    QString sale;

    explicit Sale(int units) {
        const QString group = made(u8("unit name=集团"));
        for (int i = 1; i < units; ++i)
            made(u8("unit name=第%1公司 parent=%2").arg(i).arg(group));
        sale = made(
            u8("charity_sale number=10 unit=%1 sale_on=%2 purpose=金秋助学").arg(group, day(0)));
        done(u8("do charity_sale %1 call").arg(sale));
    }
    QString shift(int till) const {
        return made(
            u8("till_shift sale=%1 till=%2 cashier=收银%2 float_cash=500").arg(sale).arg(till));
    }
};

/// A till of its own process; what it is told and what it answers.
struct TillProcess {
    QProcess process;
    TillProcess(const Cli& cli, const QString& shift, const QByteArray& lines) {
        process.setProcessEnvironment(cli.environment);
        process.setWorkingDirectory(cli.folder.path());
        process.start(u8(ZHIJIA_CLI), {u8("till"), shift});
        REQUIRE(process.waitForStarted());
        process.write(lines);
        process.closeWriteChannel();
    }
    QList<QByteArray> answers() {
        REQUIRE(process.waitForFinished(240'000));
        return process.readAllStandardOutput().split('\n');
    }
};

struct Acknowledged {
    QHash<qint64, qint64> fenOf; ///< by number
    qint64 refused = 0;
    void take(const QList<QByteArray>& answers, bool whole = true) {
        static const QRegularExpression form(u8("^receipt 10-([0-9]{6}) total (-?[0-9.]+) change"));
        for (qsizetype i = 0; i < answers.size() - (whole ? 0 : 1); ++i) {
            refused += answers[i].startsWith("no ");
            const auto match = form.match(QString::fromUtf8(answers[i]));
            if (!match.hasMatch())
                continue;
            const qint64 number = match.captured(1).toLongLong();
            CHECK_FALSE(fenOf.contains(number)); // never twice
            fenOf.insert(number, QString(match.captured(2)).remove(u'.').toLongLong());
        }
    }
    qint64 total() const {
        qint64 sum = 0;
        for (const qint64 fen : fenOf)
            sum += fen;
        return sum;
    }
};

qint64 fen(const QJsonValue& row, const char* key) {
    const QJsonValue v = at(row, key);
    return v.isString() ? v.toString().remove(u'.').toLongLong() : v.toInteger();
}

} // namespace

TEST_CASE("cli: a whole sale, four tills at once as four processes, agrees to the fen",
          "[charity]") {
    constexpr int stalls = 20, items = 1'200;
    Sale s(stalls);
    QStringList categories;
    for (const QJsonValue& row : s.list(u8("goods_category --limit 100")))
        if (categories.size() < 24 && !at(row, "path").toString().isEmpty())
            categories << at(row, "path").toString();
    REQUIRE(categories.size() == 24);
    QByteArray csv = "义卖,物品名称,类别,捐赠人,单位,数量,售价\n";
    for (int i = 1; i <= items; ++i)
        csv += QStringLiteral("Charity sale 10,义卖品%1,\"%2\",捐赠人%3,%4,%5,%6.50\n")
                   .arg(i)
                   .arg(QString(categories[i % 24]).replace(u8(" / "), u8("/")))
                   .arg(i % 97)
                   .arg(i % stalls == 0 ? u8("集团") : u8("第%1公司").arg(i % stalls))
                   .arg(i % 10 == 0 ? 5 : 1)
                   .arg(i % 90 + 1)
                   .toUtf8();
    s.write("items.csv", csv);
    const auto imported = s.ok("--json import donated_item items.csv").json();
    CHECK(at(imported, "new").toInteger() == items);
    s.refused(u8("add till_shift sale=%1 till=1 cashier=甲").arg(s.sale), "is not selling",
              "Open the sale");
    s.done(u8("do charity_sale %1 open").arg(s.sale));
    QStringList shifts;
    std::vector<std::unique_ptr<TillProcess>> tills;
    for (int t = 0; t < 4; ++t)
        shifts << s.shift(t + 1);
    for (int t = 0; t < 4; ++t) {
        QByteArray lines;
        for (int i = 1; i <= 200; i += 2) {
            // Its own hundred twos, and one in ten that all four reach for.
            const int own = t * 200 + i;
            lines += QByteArray::number(own) + '\n' + QByteArray::number(own + 1) + '\n';
            if (i % 20 == 1)
                lines += QByteArray::number(1000 + i) + '\n';
            if (i % 14 == 1)
                lines += "+3.3 手工饼干\n-0.5 凑整\n";
            lines += i % 6 == 1   ? "qr 扫码\n"
                     : i % 8 == 1 ? "transfer 30 尾号1234\ncash\n"
                                  : "cash 300\ncash 300\n";
            lines += "back\n"; // whatever was refused: the next customer
        }
        lines += "99999\n10-0001-0\n1\nnonsense\n"; // refused in words
        tills.push_back(std::make_unique<TillProcess>(s, shifts[t], lines));
    }
    Acknowledged all;
    for (auto& till : tills)
        all.take(till->answers());
    CHECK(all.fenOf.size() > 300);
    CHECK(all.refused >= 4 * 4);
    const auto receipts = s.list(u8("charity_receipt --limit 10000"));
    REQUIRE(receipts.size() == all.fenOf.size());
    qint64 most = 0;
    for (const qint64 number : all.fenOf.keys())
        most = std::max(most, number);
    CHECK(most == receipts.size()); // without gap or repeat
    // None of what all four reached for was sold twice.
    QHash<QString, qint64> pieces;
    for (const QJsonValue& row : s.list(u8("donated_item --limit 10000"))) {
        CHECK(at(row, "sold").toInteger() <= at(row, "quantity").toInteger());
        pieces[at(row, "stall").toVariant().toString()] +=
            at(row, "quantity").toInteger() - at(row, "sold").toInteger();
    }
    // A void, a return, a payout and the wrong moves about them, on one till.
    TillProcess again(s, shifts[0],
                      "void 1\nvoid 99999 打错\nout 50 送保险柜\nout 50000 太多\n"
                      "+20 画\ncash\n");
    const auto answers = again.answers();
    all.take(answers);
    const QByteArray last = answers[answers.size() - 2];
    INFO(last.toStdString());
    REQUIRE(last.startsWith("receipt 10-"));
    const QByteArray number = last.mid(11, 6);
    TillProcess back(s, shifts[0],
                     "void " + number + " 顾客反悔\nvoid " + number + " 再来\n+8 花\ncash\n");
    all.take(back.answers());
    s.refused(u8("do till_shift %1 close denominations=100*1").arg(shifts[0]), "were counted",
              "explain the difference");
    qint64 takings = 0;
    for (int t = 0; t < 4; ++t) {
        qint64 cash = 50'000 - (t == 0 ? 5'000 : 0);
        for (const QJsonValue& row : s.list(u8("charity_receipt --limit 10000")))
            if (at(row, "shift").toVariant().toString().contains(shifts[t]) ||
                at(row, "shift").toVariant().toString() == u8("Shift 10-%1").arg(t + 1))
                cash += fen(row, "cash");
        s.done(u8("do till_shift %1 close denominations=0.01*%2").arg(shifts[t]).arg(cash));
        s.refused(u8("do till_shift %1 close denominations=0.01*%2").arg(shifts[t]).arg(cash),
                  "not possible now", "");
        const auto shift = s.show("till_shift", shifts[t]);
        CHECK(fen(shift, "difference") == 0);
        takings += fen(shift, "cash") + fen(shift, "qr") + fen(shift, "transfer");
    }
    CHECK(takings == all.total());
    CHECK(s.run({u8("till"), shifts[0]}).status == 1); // counted: it sells no more
    s.refused(u8("do charity_sale %1 close").arg(s.sale), "not counted", "Count what is left over");
    for (const QJsonValue& row : s.list(u8("charity_stall --limit 100"))) {
        const QString id = Congress::id(row);
        const qint64 left = pieces.value(at(row, "name").toString(), pieces.value(id));
        s.done(u8("do charity_stall %1 count left=%2").arg(id).arg(left));
    }
    s.done(u8("do charity_sale %1 close").arg(s.sale));
    CHECK(fen(s.show("charity_sale", s.sale), "proceeds") == all.total());
    const QString report = s.paper("sale-report", s.sale);
    const QString total =
        QStringLiteral("%1.%2").arg(all.total() / 100).arg(all.total() % 100, 2, 10, QChar(u'0'));
    CHECK(report.count(total) >= 6); // on top, ways, category, unit, stall, hour
    for (const char* paper : {"sale-notice", "donors", "donated-items", "thanks", "receipts"})
        CHECK_FALSE(s.paper(paper, s.sale).isEmpty());
    CHECK(s.run({u8("check")}).status == 0);
}

TEST_CASE("cli: tills that are killed while they sell lose no receipt that was acknowledged",
          "[charity][kills]") {
    // 200 kills, two a round: ZHIJIA_KILLS=100 build/dev/tests/test-cli "[kills]"
    const int rounds = qEnvironmentVariableIsSet("ZHIJIA_KILLS")
                           ? qEnvironmentVariableIntValue("ZHIJIA_KILLS")
                           : 5;
    Sale s(2);
    s.made(
        u8("donated_item sale=%1 name=笔 category=Stationery donor=%2 quantity=100000 price=1.50")
            .arg(s.sale, s.made(u8("donor name=甲"))));
    s.done(u8("do charity_sale %1 open").arg(s.sale));
    const QStringList shifts{s.shift(1), s.shift(2)};
    const QByteArray lines = QByteArray("1\n+2.25 散件\ncash\n3*1\nqr\n").repeated(5'000);
    QRandomGenerator random(11);
    Acknowledged all;
    int kills = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::unique_ptr<TillProcess>> tills;
        for (const QString& shift : shifts)
            tills.push_back(std::make_unique<TillProcess>(s, shift, lines));
        for (auto& till : tills) // however slow the machine, something was acknowledged first
            while (till->process.bytesAvailable() < 200 &&
                   till->process.state() == QProcess::Running)
                till->process.waitForReadyRead(1'000);
        QThread::msleep(random.bounded(120));
        for (auto& till : tills) {
            till->process.kill(); // SIGKILL: no handler, no flush
            if (till->process.state() != QProcess::NotRunning)
                REQUIRE(till->process.waitForFinished(120'000));
            INFO(till->process.readAllStandardError().toStdString());
            kills += till->process.exitStatus() == QProcess::CrashExit;
            // The last line may be cut off; it was not read whole, so nobody was told.
            all.take(till->process.readAllStandardOutput().split('\n'), false);
        }
    }
    CHECK(kills == rounds * 2);
    CHECK(all.fenOf.size() >= rounds * 2);
    QHash<qint64, qint64> there;
    qint64 most = 0, pens = 0;
    for (const QJsonValue& row : s.list(u8("charity_receipt --limit 1000000"))) {
        const qint64 number = at(row, "name").toString().section(u'-', 1).toLongLong();
        there.insert(number, fen(row, "total"));
        most = std::max(most, number);
    }
    for (auto it = all.fenOf.begin(); it != all.fenOf.end(); ++it) {
        INFO(it.key());
        CHECK(there.value(it.key(), -1) == it.value());
    }
    CHECK(most == there.size());
    // Whole receipts only: what the lines say was sold is what the item says.
    for (const QJsonValue& row : s.list(u8("receipt_line --limit 1000000")))
        if (at(row, "name").toString() == u8("笔"))
            pens += at(row, "quantity").toInteger();
    CHECK(at(s.list(u8("donated_item"))[0], "sold").toInteger() == pens);
    CHECK(s.run({u8("check")}).status == 0);
}
