// SPDX-License-Identifier: GPL-3.0-or-later
// How long is left for the screening comes from the rule pack.
#include "core/proposals/call.h"
#include "core/rules/pack_json.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include "tests/congress/hall.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("calls: the window ends the days of the screening rule before the papers go out") {
    Hall hall;
    Sitting s;
    s.term = hall.term;
    s.heldOn = QDate(2026, 6, 30);
    CHECK(usualWindow(hall.read(), s).closes == QDate(2026, 6, 16)); // 7 and 7 days
    RulePack pack =
        *readRulePack(*copyOfPack(hall.read(), QStringLiteral("cn"), QStringLiteral("ours")));
    for (Rule& r : pack.rules)
        if (r.id == QLatin1StringView(rule::proposalScreening))
            r.number.least = r.number.most = 3;
    REQUIRE(hall.book().change({"test", "rules"}, [&](Txn& txn) -> Outcome<void> {
        if (auto saved = saveOwnPack(txn, printRulePack(pack)); !saved)
            return refuse(saved.error());
        return choosePack(txn, QStringLiteral("ours"));
    }));
    CHECK(usualWindow(hall.read(), s).closes == QDate(2026, 6, 20));
}

TEST_CASE("calls: a window that is closed early was open until that day, and says so afterwards") {
    Hall hall;
    const QDate today = hall.read().today();
    ProposalCall c;
    c.term = hall.term;
    c.opensOn = today.addDays(-3);
    c.closesOn = today.addDays(10);
    REQUIRE(hall.book().insert(c));
    const auto take = [&](const char* verb, const Params& params = {}) {
        return hall.book().step(ProposalCall::kind(), c.id, QString::fromUtf8(verb), params);
    };
    REQUIRE(take("open"));
    CHECK_FALSE(take("close")); // early, and nobody says why
    const auto now = [&] { return *hall.read().get(Id<ProposalCall>(c.id)); };
    REQUIRE(take("close", {{QStringLiteral("reason"), QStringLiteral("已收齐")}}));
    CHECK(now().closesOn == today);
    CHECK(now().note.contains(today.addDays(10).toString(Qt::ISODate)));
    CHECK(now().note.contains(QStringLiteral("已收齐")));
    REQUIRE(hall.book().undo());
    CHECK(now().closesOn == today.addDays(10));
    CHECK(now().note.isEmpty());
    hall.clock.set(QDateTime(today.addDays(11), QTime(1, 0), Qt::UTC));
    REQUIRE(take("close"));
    CHECK(now().closesOn == today.addDays(10)); // on its day it closed by itself
}
