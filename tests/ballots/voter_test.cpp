// SPDX-License-Identifier: GPL-3.0-or-later
// Whose vote a line of a meeting tool is: the name comes first, a number in a nickname is no card.
#include "core/congress/online_entry.h"
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

TEST_CASE("ballots: votes and sign-ins find the same person, and the same nobody") {
    Vote v;
    const auto [name, other] = std::pair{v.lines[0].name, v.lines[1].name};
    for (const QString& form :
         {QStringLiteral("一团%1"), QStringLiteral("%1同志"), QStringLiteral("小%1"),
          QStringLiteral("%1丰"), QStringLiteral("华北-%1-手机")}) {
        INFO(form.arg(name).toStdString());
        OnlineEntry e;
        e.sitting = v.session;
        e.name = form.arg(name);
        const auto online = findOnline(v.read(), e);
        const auto vote = findVoter(v.read(), v.now(v.b), e.name, {});
        REQUIRE(bool(online) == bool(vote));
        if (vote)
            CHECK(online->raw() == vote->id);
    }
}

TEST_CASE(
    "ballots: a telephone number in a nickname is masked, and a name beside it must be its own") {
    Vote v;
    const auto give = [&](int line, const char* mobile) {
        const auto d = v.read().get(v.lines[size_t(line)].deputy);
        Member m = *v.read().get(d->member);
        m.mobile = QString::fromUtf8(mobile);
        REQUIRE(v.book().update(m));
    };
    give(0, "13800138000");
    give(1, "13900139000");
    CHECK_FALSE(v.cast(v.lines[2].name + QStringLiteral("(13800138000)"))); // somebody else's
    v.ok(v.cast(QStringLiteral("老代(13800138000)")));
    CHECK(v.last() == v.lines[0].name);
    v.ok(v.cast(QStringLiteral("13900139000")));
    CHECK(v.last() == v.lines[1].name);
    for (const BallotVote& vote : v.read().all<BallotVote>()) {
        CHECK_FALSE(vote.voter.contains(QStringLiteral("0013")));
        CHECK_FALSE(vote.phone.isEmpty());
    }
}
