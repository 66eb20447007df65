// SPDX-License-Identifier: GPL-3.0-or-later
// Scores add up to the whole; what is due is the same however it is asked for; the papers say it.
#include "core/measures/papers.h"
#include "core/office/dues.h"
#include "tests/measures/board.h"
#include <QRandomGenerator>

using namespace zhijia;
using zhijia::test::Board;

namespace {

/// `n` measures of two units in every state, by lawful steps.
void fill(Board& o, int n, QRandomGenerator& random) {
    const auto done = o.book().change({"test", "fill"}, [&](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < n; ++i) {
            Measure m = o.promise("事项", QDate(2026, 1, 1).addDays(random.bounded(120)));
            m.title += QString::number(i);
            m.promisedOn = QDate(2025, 12, 1);
            m.unit = random.bounded(3) ? o.shop : o.canteen;
            if (auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
            const Id<Measure> id(m.id);
            const QString on = QDate(2026, 1, 1).addDays(random.bounded(60)).toString(Qt::ISODate);
            Params p{{QStringLiteral("on"), on},
                     {QStringLiteral("result"), QStringLiteral("办了")},
                     {QStringLiteral("reason"), QStringLiteral("因故")}};
            const int fate = random.bounded(7);
            Outcome<void> ok;
            if (fate == 0) {
                p.remove(QStringLiteral("reason"));
                ok = txn.step(id, QStringLiteral("finish"), p);
            } else if (fate == 1) {
                ok = txn.step(id, QStringLiteral("finish_partly"), p);
            } else if (fate == 2) {
                p.remove(QStringLiteral("result"));
                ok = txn.step(id, QStringLiteral("give_up"), p);
            } else if (fate == 3) {
                ok = txn.step(id, QStringLiteral("start"));
            } else if (fate == 4) {
                ok = txn.step(id, QStringLiteral("withdraw"), p);
            }
            if (ok && fate < 3 && random.bounded(2))
                ok = txn.step(id, QStringLiteral("confirm"));
            if (!ok)
                return ok;
        }
        return {};
    });
    Board::ok(done);
}

} // namespace

TEST_CASE("measure statistics: every measure is counted once, whatever became of it") {
    for (quint32 seed = 1; seed <= 8; ++seed) {
        Board o;
        QRandomGenerator random(seed);
        fill(o, 60, random);
        const MeasureStatistics s = measureStatistics(o.read());
        MeasureScore sum;
        qint64 onTime = 0, asked = 0, all = 0;
        for (const MeasureScore& row : s.units) {
            sum.add(row);
            CHECK(row.score() <= 100);
            CHECK(row.all() > 0);
        }
        CHECK(sum == s.total);
        for (const Measure& m : o.read().all<Measure>()) {
            if (m.status == MeasureStatus::Withdrawn)
                continue;
            ++all;
            onTime += m.outcome == MeasureOutcome::Done && m.endedOn <= m.dueOn;
            asked += m.outcome != MeasureOutcome::None || m.dueOn < o.read().today();
        }
        CHECK(s.total.all() == all);
        CHECK(s.total.onTime == onTime);
        CHECK(s.total.asked() == asked);
        CHECK(s.total.score() == (200 * onTime + asked) / (2 * asked));
        const auto part = measureStatistics(o.read(), o.canteen);
        REQUIRE(part.units.size() == 1);
        CHECK(part.total.all() + measureStatistics(o.read(), o.shop).total.all() == all);
        CHECK(measureStatistics(o.read(), o.company).total == s.total); // and those below it
        CHECK(measureStatistics(o.read(), {}, QDate(2026, 1, 1)).total.all() == 0);
    }
    CHECK(MeasureScore().score() == -1);
}

TEST_CASE("measures due: the same records as a look at each of them, earliest first, and how many "
          "more") {
    Board o;
    QRandomGenerator random(7);
    fill(o, 80, random);
    const QDate today = o.read().today();
    QList<RawId> wanted;
    for (const Measure& m : o.read().all<Measure>())
        for (const Due& d : Measure::kind().dues(o.read(), m, today)) {
            CHECK(d.on >= m.nextDue); // or a bound by that day would lose it
            wanted << d.record;
        }
    const auto ids = [](const QList<Due>& dues) {
        QList<RawId> list;
        for (const Due& d : dues)
            if (d.kind == QLatin1StringView(Measure::kindName))
                list << d.record;
        std::ranges::sort(list);
        return list;
    };
    std::ranges::sort(wanted);
    CHECK(ids(duesOf(o.read(), today)) == wanted);
    const auto soon = duesOf(o.read(), today, today.addDays(10));
    CHECK(!soon.isEmpty());
    CHECK(soon.size() < wanted.size());
    CHECK(std::ranges::is_sorted(soon, {}, &Due::on));
    const DueList some = earliestDues(o.read(), today, 5);
    CHECK(ids(some.dues).size() == 5);
    REQUIRE(some.more.size() == 1);
    CHECK(some.more.first().second == wanted.size() - 5);
    CHECK(earliestDues(o.read(), today, 1000).more.isEmpty());
    // Whoever has ended waits to be looked at, on a working day.
    const auto id = o.made("节前完成");
    Board::ok(o.step(id, "finish", Board::with({{"result", "好"}})));
    const auto dues = Measure::kind().dues(o.read(), o.of(id), today);
    REQUIRE(dues.size() == 1);
    CHECK(dues.first().what.contains(QStringLiteral("confirm")));
    Board::ok(o.step(id, "confirm"));
    CHECK(Measure::kind().dues(o.read(), o.of(id), today).isEmpty());
}

TEST_CASE("measure papers: sheet, register and score are written of any office") {
    Board o;
    CHECK(measureRegister(o.read(), {}));
    CHECK(measureStatisticsPaper(o.read(), {}));
    CHECK_FALSE(measureSheet(o.read(), Id<Measure>(42)));
    QRandomGenerator random(3);
    fill(o, 40, random);
    const auto book = measureRegister(o.read(), o.company);
    REQUIRE(book);
    CHECK(book->tables().first()->rows.size() == 40);
    const auto scores = measureStatisticsPaper(o.read(), {});
    REQUIRE(scores);
    const auto& rows = scores->tables().first()->rows;
    const MeasureStatistics s = measureStatistics(o.read());
    CHECK(rows.size() == s.units.size() + 1);
    CHECK(rows.last().cells[1] == QString::number(s.total.all()));
    CHECK(rows.last().cells.last() == QString::number(s.total.score()));
    const auto id = o.made("给站点换保暖车");
    Board::ok(o.step(id, "extend", Board::with({{"to", "2026-05-01"}, {"reason", "车未到"}})));
    ProgressNote n;
    n.measure = id;
    n.text = QStringLiteral("已订购");
    Board::ok(o.book().insert(n));
    const auto sheet = measureSheet(o.read(), id);
    REQUIRE(sheet);
    CHECK(sheet->tables().first()->rows.first().cells[1] == QStringLiteral("已订购"));
}
