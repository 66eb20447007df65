// SPDX-License-Identifier: GPL-3.0-or-later
// Titles that are worded from a sitting's: once, whoever writes next, but after the sitting.
#include "tests/meeting/desk.h"
#include "tests/support/chinese.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("plans and minutes: a title stays when somebody goes on in another language") {
    MeetingDesk desk;
    const Id<Sitting> id = desk.planned(QDate(2026, 6, 1));
    const Plan p = desk.plan(id);
    Minutes m;
    m.sitting = id;
    REQUIRE(desk.book().insert(m));
    {
        InChinese chinese;
        Plan changed = desk.now(p);
        changed.note = QStringLiteral("备注");
        REQUIRE(desk.book().update(changed));
        CHECK(desk.now(p).name == p.name);
        Minutes minutes = desk.now(m);
        minutes.chair = QStringLiteral("主席");
        REQUIRE(desk.book().update(minutes));
        CHECK(desk.now(m).name == m.name);
    }
    // Another title of the sitting is another title of what belongs to it.
    Sitting s = *desk.read().get(id);
    s.name = QStringLiteral("专题会议");
    REQUIRE(desk.book().update(s));
    Minutes minutes = desk.now(m);
    minutes.chair = QStringLiteral("副主席");
    REQUIRE(desk.book().update(minutes));
    CHECK(desk.now(m).name.contains(QStringLiteral("专题会议")));
}
