// SPDX-License-Identifier: GPL-3.0-or-later
// Every combination of two sides of up to twelve, against the rule written out once more.
#include "core/consultation/sides.h"
#include "core/rules/catalogue_talks.h"
#include "core/rules/rules.h"
#include "tests/support/office.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

bool lawful(const SideCount& s) {
    return s.members >= 3 && s.chiefs == 1 && s.outsideChiefs == 0 && s.outsiders * 3 <= s.members;
}

} // namespace

TEST_CASE("sides: every combination up to twelve a side") {
    TempOffice o;
    const Rules rules = Rules::inForce(o.read());
    QList<SideCount> all;
    for (qint64 members = 0; members <= 12; ++members)
        for (qint64 outsiders = 0; outsiders <= members; ++outsiders)
            for (qint64 chiefs = 0; chiefs <= qMin<qint64>(2, members); ++chiefs)
                for (qint64 outside = 0; outside <= qMin<qint64>(1, qMin(chiefs, outsiders));
                     ++outside)
                    all << SideCount{members, chiefs, outsiders, outside};
    REQUIRE(all.size() > 300);
    qint64 good = 0;
    for (const SideCount& a : all)
        for (const SideCount& b : all) {
            const bool expected = lawful(a) && lawful(b) && a.members == b.members;
            const Issues issues = whyNotSides(rules, a, b);
            if (issues.isEmpty() != expected)
                FAIL(a.members << "/" << a.chiefs << "/" << a.outsiders << " against " << b.members
                               << "/" << b.chiefs << "/" << b.outsiders);
            good += expected;
            for (const Issue& issue : issues)
                if (issue.rule.isEmpty() || issue.mend.isEmpty() ||
                    issue.severity != Severity::Error)
                    FAIL("an issue without rule or mend: " << issue.text.toStdString());
        }
    // 3 to 12 members, 0 to a third of them outsiders, on both sides.
    qint64 count = 0;
    for (qint64 n = 3; n <= 12; ++n)
        count += (n / 3 + 1) * (n / 3 + 1);
    CHECK(good == count);
}

TEST_CASE("sides: whatever is wrong is named, with numbers") {
    TempOffice o;
    const Rules rules = Rules::inForce(o.read());
    const SideCount fine{5, 1, 1, 0};
    const auto said = [&](const SideCount& a, const SideCount& b, const char* text) {
        const Issues issues = whyNotSides(rules, a, b);
        INFO(why(issues) << text);
        return std::ranges::any_of(
            issues, [&](const Issue& i) { return i.text.contains(QString::fromUtf8(text)); });
    };
    CHECK(whyNotSides(rules, fine, fine).isEmpty());
    CHECK(
        said(fine, {4, 1, 0, 0}, "The sides are unequal: 5 for the workers, 4 for the employer."));
    CHECK(said({2, 1, 0, 0}, {2, 1, 0, 0}, "has 2 negotiators; at least 3 are needed."));
    CHECK(said({5, 0, 0, 0}, fine, "has no chief"));
    CHECK(said({5, 2, 0, 0}, fine, "has 2 chief"));
    CHECK(said({5, 1, 1, 1}, fine, "is led by an outsider"));
    CHECK(said({5, 1, 2, 0}, fine, "has 2 outsiders among 5 negotiators; at most 1 may be."));
    CHECK(said(fine, {5, 1, 4, 0}, "The employer's side has 4 outsiders"));
}
