// SPDX-License-Identifier: GPL-3.0-or-later
// Why a sitting went on below the quorum: kept once, read in every language.
#include "core/congress/gone_on.h"
#include "core/congress/report_data.h"
#include "tests/congress/hall.h"
#include "tests/support/chinese.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("below the quorum: what was stored by one reads in the other's language, and back") {
    const QString stored = QStringLiteral("暴雪封路\n") +
                           goneOnLine(5, 9, 6, QStringLiteral("道路未通（%1）: 见 @1/2/3"));
    const QString english = belowQuorumText(stored);
    CHECK(
        english.startsWith(QStringLiteral("暴雪封路\nWhen it went on (5 of 9 present, 6 needed)")));
    CHECK(english.endsWith(QStringLiteral("道路未通（%1）: 见 @1/2/3")));
    CHECK(readBelowQuorum(english) == stored);
    {
        InChinese chinese;
        const QString there = belowQuorumText(stored);
        CHECK(there != english);
        CHECK_FALSE(there.contains(QStringLiteral("When")));
        CHECK(there.contains(QStringLiteral("应到 9 人，实到 5 人，需 6 人")));
        CHECK(readBelowQuorum(there) == stored);
    }
    // What older versions stored in words, and what says nothing of it, stays as it is.
    for (const char* other : {"", "道路未通", "@ 1", "@5/9 x", "去年的会"}) {
        CHECK(belowQuorumText(QString::fromUtf8(other)) == QString::fromUtf8(other));
        CHECK(readBelowQuorum(QString::fromUtf8(other)) == QString::fromUtf8(other));
    }
}

TEST_CASE("below the quorum: the record, its form and its paper say the figures of that moment") {
    Hall hall;
    hall.deputies(9);
    const auto sitting = hall.sitting();
    const auto roll = hall.roll(sitting);
    for (size_t i = 0; i < 6; ++i)
        REQUIRE(hall.step(roll[i], "check_in"));
    REQUIRE(hall.step(sitting, "open"));
    REQUIRE(hall.step(sitting, "adjourn"));
    REQUIRE(hall.step(roll[0], "leave"));
    REQUIRE(hall.step(sitting, "resume",
                      {{QStringLiteral("override_reason"), QStringLiteral("道路仍未通")}}));
    const Sitting s = *hall.read().get(sitting);
    CHECK(s.overrideReason == QStringLiteral("@5/9/6 道路仍未通"));
    const Field& field = *Sitting::kind().field(u"override_reason");
    const QString shown = Sitting::kind().display(field, field.get(s));
    CHECK(shown == QStringLiteral("When it went on (5 of 9 present, 6 needed): 道路仍未通"));
    REQUIRE(field.parse(shown));
    CHECK(field.parse(shown)->toString() == s.overrideReason);
    REQUIRE(belowQuorum(s).size() == 1);
    CHECK(belowQuorum(s).first() == shown);
}
