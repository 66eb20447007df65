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
