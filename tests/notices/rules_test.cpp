// SPDX-License-Identifier: GPL-3.0-or-later
// The law of this room stands in the rule pack: counting the days, publishing, and who can have
// voted at all.
#include "core/rules/pack_json.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include "tests/notices/board.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// The office takes a pack of its own, in which one rule reads otherwise.
void ownRule(Board& b, const char* id, const std::function<void(Rule&)>& change) {
    RulePack pack =
        *readRulePack(*copyOfPack(b.read(), QStringLiteral("cn"), QStringLiteral("ours")));
    for (Rule& r : pack.rules)
        if (r.id == QLatin1StringView(id))
            change(r);
    REQUIRE(b.book().change({"test", "rules"}, [&](Txn& txn) -> Outcome<void> {
        if (auto saved = saveOwnPack(txn, printRulePack(pack)); !saved)
            return refuse(saved.error());
        return choosePack(txn, QStringLiteral("ours"));
    }));
}

} // namespace

TEST_CASE("notice: how days are counted is said with its source, and comes from the pack") {
    Board b;
    Notice n = b.posted();
    const std::string early = refusal(b.take(n, "end"));
    const Rules rules = Rules::inForce(b.read());
    CHECK(early.find(rules.cite(rule::noticeCounting).toStdString()) != std::string::npos);
    CHECK(noticeClock(b.read(), n).ends == QDate(2026, 3, 9)); // posted on Monday the 2nd
    ownRule(b, rule::noticeCounting, [](Rule& r) { r.number.least = r.number.most = 0; });
    const Notice other = b.notice();
    CHECK(noticeClock(b.read(), other).ends ==
          QDate(2026, 3, 6));                                  // the day of posting is the first
    CHECK(noticeClock(b.read(), n).ends == QDate(2026, 3, 9)); // by the rules it was posted under
}

TEST_CASE("resolution: when the staff has to be told comes from the pack, with its source") {
    Board b;
    const Resolution r = b.adopted();
    const auto dues = resolutionDues(b.read(), r, b.read().today());
    REQUIRE(dues.size() == 1);
    CHECK(dues.first().on == QDate(2026, 3, 3));
    CHECK(dues.first().rule == Rules::inForce(b.read()).cite(rule::resolutionPublish));
}

TEST_CASE("resolution: nobody has more votes than deputies who came") {
    Board b; // 24 on the roll, 18 in the hall
    Resolution r = b.draft();
    r.votesFor = 15;
    r.votesAgainst = 3;
    r.votesAbstain = 1;
    REQUIRE(b.book().update(r)); // a draft may be wrong for a while
    const std::string text = refusal(b.take(r, "adopt"));
    CHECK(text.find("only 18 deputies came") != std::string::npos);
    // Who came late may have voted.
    for (const Attendance& a : b.roll(b.meeting))
        if (!a.isPresent()) {
            REQUIRE(b.step(a, "check_in_late"));
            break;
        }
    REQUIRE(b.take(r, "adopt"));
}

TEST_CASE("resolution: one from a list is held against those who came too") {
    Board b;
    Resolution r;
    r.title = QStringLiteral("早先的决议");
    r.sitting = b.meeting;
    r.text = QStringLiteral("正文");
    r.status = ResolutionStatus::Adopted;
    r.adoptedOn = QDate(2026, 3, 2);
    r.year = 2026;
    r.number = 1;
    r.entitled = 24;
    r.votesFor = 20;
    r.votesAgainst = r.votesAbstain = 0;
    CHECK(refusal(b.book().insert(r)).find("only 18") != std::string::npos);
    r.votesFor = 18;
    CHECK(b.book().insert(r));
}

TEST_CASE("objection: it keeps its name when somebody goes on in another language") {
    Board b;
    Objection o = b.objection(b.posted());
    const QString name = o.name;
    o = b.now(o);
    InChinese chinese;
    o.handler = QStringLiteral("王芳");
    REQUIRE(b.book().update(o));
    CHECK(b.now(o).name == name);
}
