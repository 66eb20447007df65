// SPDX-License-Identifier: GPL-3.0-or-later
// Whose vote a line of a meeting tool is: the name comes first, a number in a nickname is no card.
#include "tests/ballots/hall.h"

using namespace zhijia;
using zhijia::test::BallotHall;
using zhijia::test::why;

namespace {

struct Vote : BallotHall {
    Ballot b;
    Vote() : b(ballot(BallotWay::Open, {QStringLiteral("议程")})) { ok(move(b, "open")); }
    Outcome<Receipt> cast(const QString& voter, const QString& phone = {}) {
        BallotVote v;
        v.ballot = Id<Ballot>(b.id);
        v.voter = voter;
        v.phone = phone;
        v.choice = VoteChoice::For;
        return book().insert(v);
    }
    QString last() {
        const auto votes = read().all<BallotVote>(Query().by(QStringLiteral("id"), true));
        return read().get(votes.front().deputy)->name;
    }
    QString card(int i) { return QString::number(*lines[size_t(i)].cardNo); }
};

} // namespace

TEST_CASE("ballots: a number before a name is not taken for the card of somebody else") {
    Vote v;
    int voter = 0;
    for (const QString& form : {QStringLiteral("%1-%2"), QStringLiteral("%1_%2"),
                                QStringLiteral("%2（%1）"), QStringLiteral("%1 %2")}) {
        const Attendance& who = v.lines[size_t(voter++)];
        const auto done = v.cast(form.arg(v.card(5), who.name));
        INFO(form.toStdString());
        v.ok(done);
        CHECK(v.last() == who.name);
        CHECK(why(done->notes).find("is taken for " + who.name.toStdString()) != std::string::npos);
    }
}

TEST_CASE("ballots: a number in a nickname helps only with a name that stands there too") {
    Vote v;
    const QString sixth = v.lines[5].name, card = v.card(5);
    const auto stranger = v.cast(card + QStringLiteral("-路人"));
    REQUIRE_FALSE(stranger);
    CHECK(why(stranger.error()).find("路人") != std::string::npos);
    CHECK_FALSE(v.cast(card + QStringLiteral("团")));
    v.ok(v.cast(card + u'-' + sixth + QStringLiteral("同志")));
    CHECK(v.last() == sixth);
    // The whole cell is a card number: it is meant, and said whose it is.
    const auto bare = v.cast(v.card(6));
    v.ok(bare);
    CHECK(v.last() == v.lines[6].name);
    CHECK(why(bare->notes).find(v.lines[6].name.toStdString()) != std::string::npos);
    // Nothing is said where nothing was guessed.
    const auto plain = v.cast(v.lines[7].name);
    v.ok(plain);
    CHECK(plain->notes.isEmpty());
    // Two people in one nickname: nobody's vote.
    CHECK_FALSE(v.cast(v.lines[8].name + u'-' + v.lines[9].name));
}
