// SPDX-License-Identifier: GPL-3.0-or-later
// Resolutions: the majority of all deputies, the number, what stands once it is adopted.
#include "core/notices/basis.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include "tests/notices/board.h"

using namespace zhijia;
using zhijia::test::Board;
using zhijia::test::refusal;

namespace {
bool says(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}
} // namespace

TEST_CASE("resolution: for 0 to 2,000 deputies exactly those carried that have more than half") {
    Board b(3, 3);
    const Rules rules = Rules::inForce(b.read());
    for (qint64 entitled = 0; entitled <= 2000; ++entitled) {
        const qint64 edge = entitled / 2;
        for (const qint64 yes : {qint64(0), edge - 1, edge, edge + 1, entitled}) {
            if (yes < 0 || yes > entitled)
                continue;
            for (const qint64 no : {qint64(0), entitled - yes}) {
                const ResolutionBasis basis{entitled, yes, no, 0};
                const bool carried = whyNotCarried(rules, basis, 0).isEmpty();
                if (carried != (entitled > 0 && 2 * yes > entitled))
                    FAIL(entitled << " " << yes << " " << no);
            }
        }
    }
}

TEST_CASE("resolution: blank is not nought, and the absent do not shrink the base") {
    Board b;
    const Rules rules = Rules::inForce(b.read());
    using B = ResolutionBasis;
    const std::optional<qint64> none;
    CHECK(whyNotCarried(rules, B{24, 13, none, 0}, 24).first().field ==
          QStringLiteral("votes_against"));
    CHECK(whyNotCarried(rules, B{24, 13, 0, none}, 24).first().field ==
          QStringLiteral("votes_abstain"));
    CHECK(whyNotCarried(rules, B{24, none, 0, 0}, 24).first().field == QStringLiteral("votes_for"));
    CHECK(whyNotCarried(rules, B{none, 13, 0, 0}, 24).first().field == QStringLiteral("entitled"));
    CHECK(whyNotCarried(rules, B{24, 13, 0, 0}, 24).isEmpty());
    const Issues shrunk = whyNotCarried(rules, B{18, 10, 8, 0}, 24); // of those who came
    REQUIRE(shrunk.size() == 1);
    CHECK(shrunk.first().field == QStringLiteral("entitled"));
    CHECK(shrunk.first().rule == rules.cite(rule::majority));
    CHECK(figureIssues(B{24, -1, 0, 0}).first().field == QStringLiteral("votes_for"));
    CHECK_FALSE(figureIssues(B{24, 20, 3, 2}).isEmpty());
    const qint64 huge = std::numeric_limits<qint64>::max();
    CHECK_FALSE(figureIssues(B{huge, huge, huge, huge}).isEmpty());
    CHECK_FALSE(figureIssues(B{24, huge, huge, huge}).isEmpty());
}

TEST_CASE("resolution: adopting fixes base, need, rules and number; exactly half is refused") {
    Board b;
    Resolution r = b.draft();
    r.votesFor = 12;
    REQUIRE(b.book().update(r));
    const std::string text = refusal(b.take(r, "adopt"));
    CHECK(says(text, "13 are needed"));
    CHECK(says(text, "1 are missing"));
    CHECK(b.now(r).status == ResolutionStatus::Draft);
    CHECK_FALSE(b.now(r).number);
    r = b.now(r);
    r.votesFor = 13;
    REQUIRE(b.book().update(r));
    REQUIRE(b.take(r, "adopt"));
    r = b.now(r);
    CHECK((r.status == ResolutionStatus::Adopted && r.entitled == 24 && r.needed == 13));
    CHECK(r.adoptedOn == QDate(2026, 3, 2));
    CHECK(r.rulePack == QStringLiteral("cn@1"));
    CHECK(r.mark == QStringLiteral("华北职代〔2026〕1号"));
}

TEST_CASE("resolution: numbers run without gaps per year and term, and undo gives one back") {
    Board b;
    Resolution first = b.adopted(), second;
    second.title = QStringLiteral("第二项决议");
    second.sitting = b.meeting;
    second.text = QStringLiteral("正文");
    second.votesFor = 13;
    second.votesAgainst = second.votesAbstain = 0;
    REQUIRE(b.book().insert(second)); // the code before the number is that of the first
    CHECK(second.prefix == QStringLiteral("华北职代"));
    REQUIRE(b.take(second, "adopt"));
    CHECK(b.now(second).number == 2);
    REQUIRE(b.book().undo());
    CHECK(b.now(second).status == ResolutionStatus::Draft);
    CHECK_FALSE(b.now(second).number);
    CHECK(b.now(second).mark.isEmpty());
    Resolution third = b.draft(QStringLiteral("第三项决议"));
    REQUIRE(b.take(third, "adopt"));
    CHECK(b.now(third).number == 2);
    REQUIRE(b.take(second, "adopt"));
    CHECK(b.now(second).number == 3);
    // A withdrawn one keeps its number.
    REQUIRE(b.take(second, "withdraw", {{QStringLiteral("reason"), QStringLiteral("程序有误")}}));
    Resolution fourth = b.draft(QStringLiteral("第四项决议"));
    REQUIRE(b.take(fourth, "adopt"));
    CHECK(b.now(fourth).number == 4);
    CHECK(b.now(first).number == 1);
}

TEST_CASE("resolution: redoing an adoption whose number was given away is refused") {
    Board b;
    Resolution one = b.adopted();
    REQUIRE(b.book().undo());
    REQUIRE(b.book().redo());
    CHECK(b.now(one).number == 1);
    REQUIRE(b.book().undo());
    Resolution other = b.draft(QStringLiteral("另一项决议"));
    REQUIRE(b.take(other, "adopt"));
    CHECK_FALSE(b.book().redo());
    CHECK(b.now(other).number == 1);
    CHECK(b.now(one).status == ResolutionStatus::Draft);
}

TEST_CASE("resolution: once adopted its text stands; a note may be added") {
    Board b;
    Resolution r = b.adopted();
    const auto change = [&](const std::function<void(Resolution&)>& edit) {
        Resolution copy = b.now(r);
        edit(copy);
        return b.book().update(copy);
    };
    CHECK_FALSE(change([](Resolution& x) { x.text += QStringLiteral("另有一条。"); }));
    CHECK_FALSE(change([](Resolution& x) { x.title = QStringLiteral("别的"); }));
    CHECK_FALSE(change([](Resolution& x) { x.votesFor = 24; }));
    CHECK_FALSE(change([](Resolution& x) { x.prefix.clear(); }));
    CHECK_FALSE(change([](Resolution& x) { x.number = 9; }));
    CHECK_FALSE(change([](Resolution& x) { x.status = ResolutionStatus::Draft; }));
    CHECK(change([](Resolution& x) { x.note = QStringLiteral("原件在档案柜三层"); }));
    CHECK_FALSE(b.book().remove(Resolution::kind(), r.id));
    CHECK(says(refusal(b.take(r, "withdraw")), "missing"));
    CHECK_FALSE(
        b.take(r, "withdraw", {{QStringLiteral("reason"), QString(QChar(0x200B))}})); // invisible
    REQUIRE(b.take(r, "withdraw", {{QStringLiteral("reason"), QStringLiteral("票数有误")}}));
    CHECK_FALSE(change([](Resolution& x) { x.text = QStringLiteral("改"); }));
    CHECK_FALSE(b.take(r, "publish", {{QStringLiteral("where"), QStringLiteral("公开栏")}}));
}

TEST_CASE("resolution: wrong moves are refused in words") {
    Board b;
    Resolution r = b.draft();
    CHECK_FALSE(b.take(r, "publish", {{QStringLiteral("where"), QStringLiteral("栏")}}));
    CHECK_FALSE(b.take(r, "withdraw", {{QStringLiteral("reason"), QStringLiteral("x")}}));
    CHECK_FALSE(b.take(r, "adopt", {{QStringLiteral("on"), QStringLiteral("2026-03-01")}}));
    CHECK_FALSE(b.take(r, "adopt", {{QStringLiteral("on"), QStringLiteral("2026-03-03")}}));
    Resolution blank = b.now(r);
    blank.text.clear();
    REQUIRE(b.book().update(blank));
    CHECK(says(refusal(b.take(blank, "adopt")), "no text"));

    Resolution early;
    early.title = QStringLiteral("太早的决议");
    early.sitting = [&] {
        Sitting s;
        s.term = b.term;
        s.heldOn = QDate(2026, 6, 1);
        REQUIRE(b.book().insert(s));
        return Id<Sitting>(s.id);
    }();
    early.text = QStringLiteral("正文");
    early.entitled = 24;
    early.votesFor = 24;
    early.votesAgainst = early.votesAbstain = 0;
    REQUIRE(b.book().insert(early));
    CHECK(says(refusal(b.take(early, "adopt")), "not been opened"));
    CHECK(b.book().remove(Resolution::kind(), early.id)); // a draft may go
    CHECK(b.book().undo());

    REQUIRE(b.step(early.sitting, "cancel", {{QStringLiteral("reason"), QStringLiteral("改期")}}));
    Resolution never = b.draft();
    never.id = 0;
    never.sitting = early.sitting;
    CHECK_FALSE(b.book().insert(never));
}

TEST_CASE("resolution: it is due to be made public, until it is") {
    Board b;
    Resolution r = b.adopted();
    const auto due = [&] { return resolutionDues(b.read(), b.now(r), b.read().today()); };
    REQUIRE(due().size() == 1);
    CHECK(due().first().on == QDate(2026, 3, 3));
    REQUIRE(b.take(r, "publish", {{QStringLiteral("where"), QStringLiteral("公开栏")}}));
    CHECK(due().isEmpty());
}

TEST_CASE("resolution: one taken over from a list is as lawful as one adopted here") {
    Board b;
    Resolution r;
    r.title = QStringLiteral("早先的决议");
    r.sitting = b.meeting;
    r.text = QStringLiteral("正文");
    r.status = ResolutionStatus::Adopted;
    r.entitled = 24;
    r.votesFor = 12;
    r.votesAgainst = r.votesAbstain = 0;
    r.adoptedOn = QDate(2026, 3, 2);
    r.year = 2026;
    r.number = 7;
    CHECK_FALSE(b.book().insert(r));
    r.votesFor = 13;
    REQUIRE(b.book().insert(r));
    Resolution twin = r;
    twin.id = 0;
    CHECK_FALSE(b.book().insert(twin)); // the number is taken
    twin.number = 8;
    twin.adoptedOn = QDate();
    CHECK_FALSE(b.book().insert(twin));
    twin = b.draft();
    REQUIRE(b.take(twin, "adopt"));
    CHECK(b.now(twin).number == 8);
}

TEST_CASE("resolution: one taken over from a list does not shrink the base to those who came") {
    Board b; // 24 on the roll, 18 in the hall
    Resolution r;
    r.title = QStringLiteral("早先的决议");
    r.sitting = b.meeting;
    r.text = QStringLiteral("正文");
    r.status = ResolutionStatus::Adopted;
    r.entitled = 18;
    r.votesFor = 10;
    r.votesAgainst = 8;
    r.votesAbstain = 0;
    r.adoptedOn = QDate(2026, 3, 2);
    r.year = 2026;
    r.number = 7;
    const auto shrunk = b.book().insert(r);
    REQUIRE_FALSE(shrunk);
    CHECK(shrunk.error().first().field == QStringLiteral("entitled"));
    CHECK(shrunk.error().first().rule == Rules::inForce(b.read()).cite(rule::majority));
    r.entitled = 24;
    CHECK_FALSE(b.book().insert(r)); // 10 of 24
    r.votesFor = 13;
    r.votesAgainst = 5;
    REQUIRE(b.book().insert(r));
}

TEST_CASE("resolution: undo leaves no gap in the numbers and no notice without its resolution") {
    Board b;
    const Resolution first = b.adopted();
    const qint64 adoption = b.now(first).revision;
    const Resolution second = b.draft(QStringLiteral("第二项决议"));
    REQUIRE(b.take(second, "adopt"));
    CHECK(says(refusal(b.book().undo(adoption)), "Withdraw it"));
    CHECK(b.now(first).number == 1);
    // What does not touch the number can be taken back all the same.
    Resolution noted = b.now(first);
    noted.note = QStringLiteral("原件在档案柜");
    REQUIRE(b.book().update(noted));
    REQUIRE(b.book().undo());
    CHECK(b.now(first).note.isEmpty());
    REQUIRE(b.book().undo(b.now(second).revision)); // the newest gives its number back
    CHECK_FALSE(b.now(second).number);

    // Published by itself, then posted: the notice holds both.
    const Resolution third = b.draft(QStringLiteral("第三项决议"));
    REQUIRE(b.take(third, "adopt"));
    REQUIRE(b.take(third, "publish", {{QStringLiteral("where"), QStringLiteral("公开栏")}}));
    const qint64 publishing = b.now(third).revision;
    const Resolution published = b.now(third);
    const Notice n = b.posted(&published);
    CHECK(says(refusal(b.book().undo(publishing)), "Withdraw it"));
    CHECK(b.now(third).status == ResolutionStatus::Published);
    REQUIRE(b.book().undo()); // the posting
    CHECK(b.now(n).status == NoticeStatus::Draft);
    REQUIRE(b.book().undo(publishing));
    CHECK(b.now(third).status == ResolutionStatus::Adopted);
}
