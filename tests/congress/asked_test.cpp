// SPDX-License-Identifier: GPL-3.0-or-later
// An extraordinary sitting: who asked for it, and whether enough deputies signed.
#include "core/congress/asked.h"
#include "core/congress/reports.h"
#include "core/rules/rules.h"
#include "tests/congress/hall.h"
#include <algorithm>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Asked : Hall {
    explicit Asked(int n = 10) { deputies(n); }
    Sitting planned(SittingAsker by, std::optional<qint64> signatures = {}) {
        Sitting s;
        s.term = term;
        s.heldOn = QDate(2026, 3, 20);
        s.askedBy = by;
        s.signatures = signatures;
        return s;
    }
    QString cite() { return Rules::inForce(read()).cite(rule::extraordinary); }
};

} // namespace

TEST_CASE(
    "extraordinary sitting: a third of the deputies signs, rounded up, and the rule is cited") {
    for (const auto& [n, needed] : {std::pair{1, 1}, {3, 1}, {4, 2}, {9, 3}, {10, 4}, {31, 11}}) {
        Asked a(n);
        INFO(n);
        Sitting s = a.planned(SittingAsker::Deputies, needed - 1);
        const auto few = a.book().insert(s);
        REQUIRE(few); // still being collected
        CHECK(why(few->notes).find("are missing") != std::string::npos);
        const auto refused = a.step(Id<Sitting>(s.id), "call");
        REQUIRE_FALSE(refused);
        CHECK(std::ranges::any_of(refused.error(),
                                  [&](const Issue& i) { return i.rule == a.cite(); }));
        CHECK(a.read().get(Id<Sitting>(s.id))->status == SittingStatus::Planned);
        s = *a.read().get(Id<Sitting>(s.id));
        s.signatures = needed;
        REQUIRE(a.book().update(s));
        REQUIRE(a.step(Id<Sitting>(s.id), "call"));
        s = *a.read().get(Id<Sitting>(s.id));
        CHECK((s.askedOf == n && s.askedNeeded == needed));
        CHECK(askedCited(a.read(), s).contains(a.cite()));
        // Called on it: fewer do not do any more.
        s.signatures = needed - 1;
        CHECK_FALSE(a.book().update(s));
    }
}

TEST_CASE(
    "extraordinary sitting: the head and the union need no signatures, an ordinary one nobody") {
    Asked a;
    for (const SittingAsker by : {SittingAsker::Head, SittingAsker::Union}) {
        Sitting s = a.planned(by);
        REQUIRE(a.book().insert(s));
        REQUIRE(a.step(Id<Sitting>(s.id), "call"));
        CHECK(askedCited(a.read(), *a.read().get(Id<Sitting>(s.id))).contains(a.cite()));
    }
    Sitting plain = a.planned(SittingAsker::None);
    REQUIRE(a.book().insert(plain));
    CHECK(askedCited(a.read(), plain).isEmpty());
}

TEST_CASE("extraordinary sitting: signatures of nobody, of too many and below none are refused") {
    Asked a;
    for (auto [by, n] : {std::pair<SittingAsker, qint64>{SittingAsker::None, 5},
                         {SittingAsker::Union, 5},
                         {SittingAsker::Deputies, 11},
                         {SittingAsker::Deputies, -1}}) {
        Sitting s = a.planned(by, n);
        const auto done = a.book().insert(s);
        REQUIRE_FALSE(done);
        CHECK(done.error().first().field == QStringLiteral("signatures"));
    }
}

TEST_CASE(
    "extraordinary sitting: what it was called on is printed, and stands when deputies change") {
    Asked a;
    Sitting s = a.planned(SittingAsker::Deputies, 4);
    REQUIRE(a.book().insert(s));
    REQUIRE(a.step(Id<Sitting>(s.id), "call"));
    a.elect({a.person(QStringLiteral("后补甲")), a.person(QStringLiteral("后补乙")),
             a.person(QStringLiteral("后补丙"))},
            a.first);
    s = *a.read().get(Id<Sitting>(s.id));
    s.note = QStringLiteral("已通知");
    REQUIRE(a.book().update(s)); // what is not about it still changes
    CHECK(a.read().get(Id<Sitting>(s.id))->askedOf == 10);
    const report::Document paper = attendanceReport(a.read(), Id<Sitting>(s.id));
    QString all;
    for (const auto& block : paper.blocks)
        if (const auto* facts = std::get_if<report::KeyValues>(&block.as))
            for (const auto& item : facts->items)
                all += item.value + u'\n';
    CHECK(all.contains(QStringLiteral("4 of 10 deputies")));
    CHECK(all.contains(a.cite()));
}
