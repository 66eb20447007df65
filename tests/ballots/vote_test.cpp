// SPDX-License-Identifier: GPL-3.0-or-later
// Open votes: hands by delegation and votes by name out of a meeting tool's file; nobody twice.
#include "core/exchange/import.h"
#include "tests/ballots/hall.h"
#include <QFile>

using namespace zhijia;
using zhijia::test::BallotHall;
using zhijia::test::why;

namespace {

Outcome<Receipt> vote(BallotHall& hall, const Ballot& b, const QString& voter,
                      VoteChoice choice = VoteChoice::For, const QDateTime& at = {}) {
    BallotVote v;
    v.ballot = Id<Ballot>(b.id);
    v.voter = voter;
    v.choice = choice;
    v.castAt = at;
    return hall.book().insert(v);
}

std::string whyNot(BallotHall& hall, const Ballot& b, const QString& voter,
                   const QDateTime& at = {}) {
    const auto done = vote(hall, b, voter, VoteChoice::For, at);
    return done ? std::string() : why(done.error());
}

} // namespace

TEST_CASE("ballots: hands and named votes add up, and nobody counts twice") {
    BallotHall hall; // 12 entitled, 10 present, all of the first delegation
    const Ballot b = hall.ballot(BallotWay::Open, {QStringLiteral("会议议程")});
    CHECK(whyNot(hall, b, QStringLiteral("代表1")).find("not open yet") != std::string::npos);
    hall.ok(hall.move(b, "open"));
    const qint64 opened = hall.now(b).revision;
    hall.ok(vote(hall, b, QStringLiteral("代表1")));
    CHECK_FALSE(hall.book().undo(opened)); // a vote is in it
    hall.ok(vote(hall, b, QStringLiteral("一团-代表2"), VoteChoice::Against));
    hall.ok(vote(hall, b, QString::number(*hall.lines[2].cardNo), VoteChoice::Abstain));
    CHECK(whyNot(hall, b, QStringLiteral("代表1")).find("voted already") != std::string::npos);
    CHECK(whyNot(hall, b, QStringLiteral("第一代表团 代表2")).find("voted already") !=
          std::string::npos);
    CHECK(whyNot(hall, b, QStringLiteral("代表11")).find("not present") != std::string::npos);
    CHECK(whyNot(hall, b, QStringLiteral("路人")).find("not on the roll") != std::string::npos);
    hall.ok(hall.move(b, "collect"));
    CHECK(whyNot(hall, b, QStringLiteral("代表4")).find("after ballot 1 was closed") !=
          std::string::npos);
    CHECK(whyNot(hall, b, QStringLiteral("代表4"), hall.clock.now().addSecs(60))
              .find("after ballot 1") != std::string::npos);
    hall.ok(vote(hall, b, QStringLiteral("代表4"), VoteChoice::For, hall.clock.now()));
    hall.ok(hall.move(b, "count"));
    const auto counts = countsOf(hall.read(), Id<Ballot>(b.id));
    REQUIRE(counts.size() == 1);
    // 10 are present, 4 of them voted by name: at most 6 hands.
    CHECK_FALSE(hall.totals(counts[0], "5/1/1"));
    CHECK_FALSE(hall.totals(counts[0], "5/1/1", 0, 0, hall.first));
    CHECK_FALSE(hall.totals(counts[0], "1/0/0", 0, 0, hall.second)); // nobody of theirs was there
    hall.ok(hall.totals(counts[0], "5/1/0", 0, 0, hall.first));
    CHECK_FALSE(hall.totals(counts[0], "5/1/0", 0, 0, hall.first)); // entered already
    hall.ok(hall.submit(counts[0]));
    hall.ok(hall.move(b, "agree"));
    const auto lines = tallyOf(hall.read(), Id<Ballot>(b.id));
    CHECK(lines[0].votesFor == 7);
    CHECK(lines[0].votesAgainst == 2);
    CHECK(lines[0].abstain == 1);
    CHECK(lines[0].outcome == BallotOutcome::Passed);
    const auto votes = hall.read().all<BallotVote>();
    CHECK_FALSE(hall.book().remove(BallotVote::kind(), votes[0].id));
}

TEST_CASE("ballots: a secret ballot takes no named votes, an observer none at all") {
    BallotHall hall;
    Observer o;
    o.sitting = hall.session;
    o.name = QStringLiteral("列席甲");
    hall.ok(hall.book().insert(o));
    hall.ok(hall.step(hall.session, "update_roll"));
    const auto line =
        hall.read().first<Attendance>(Query().eq(QStringLiteral("observer"), Id<Observer>(o.id)));
    hall.ok(hall.step(*line, "check_in_late"));
    const Ballot secret = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.ok(hall.move(secret, "open"));
    CHECK(whyNot(hall, secret, QStringLiteral("代表1")).find("secret") != std::string::npos);
    const Ballot open = hall.ballot(BallotWay::Open, {QStringLiteral("议程")});
    hall.ok(hall.move(open, "open"));
    CHECK(whyNot(hall, open, QStringLiteral("列席甲")).find("observer") != std::string::npos);
    BallotVote changed = [&] {
        hall.ok(vote(hall, open, QStringLiteral("代表1")));
        return hall.read().all<BallotVote>()[0];
    }();
    changed.choice = VoteChoice::Against;
    CHECK_FALSE(hall.book().update(changed));
}

TEST_CASE("ballots: votes come in from a meeting tool's file, each line judged") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Open, {QStringLiteral("议程")});
    hall.ok(hall.move(b, "open"));
    hall.ok(vote(hall, b, QStringLiteral("代表5"), VoteChoice::For));
    QFile file(hall.folder.filePath(QStringLiteral("votes.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("用户昵称,投票选项,提交时间\n"
               "代表1,赞成,2026-03-02 09:00:10\n"
               "一团-代表2,反对,2026-03-02 09:01\n"
               "代表3（工会）,弃权,2026/3/2 9:01\n"
               "代表1,反对,2026-03-02 09:02\n"   // a second vote
               "代表5,反对,2026-03-02 09:02\n"   // voted already, in the office
               "代表12,赞成,2026-03-02 09:02\n"  // not present
               "游客,赞成,2026-03-02 09:02\n"    // not on the roll
               "代表6,也许,2026-03-02 09:02\n"); // no choice
    file.close();
    const auto guess = guessImport(hall.read(), BallotVote::kind(), file.fileName());
    REQUIRE(guess);
    auto plan =
        ImportPlan::make(*hall.office, BallotVote::kind(), file.fileName(), guess->settings);
    INFO((plan ? std::string() : why(plan.error())));
    REQUIRE(plan);
    for (qint64 row = 0; row < (*plan)->rowCount(); ++row)
        UNSCOPED_INFO(row << why((*plan)->line(row).issues));
    CHECK((*plan)->counts().added == 3);
    CHECK((*plan)->counts().rejected == 5);
    REQUIRE((*plan)->apply(*hall.office));
    CHECK(hall.read().count<BallotVote>() == 4);
    const auto named = namedVotes(hall.read(), itemsOf(hall.read(), b));
    CHECK(named[0] == ItemTally{2, 1, 1});
}

TEST_CASE("ballots: a file read in after the hands were counted counts nobody twice") {
    BallotHall hall; // 10 of the first delegation are present
    const Ballot b = hall.ballot(BallotWay::Open, {QStringLiteral("议程")});
    hall.ok(hall.move(b, "open"));
    const QDateTime during = hall.clock.now();
    hall.ok(vote(hall, b, QStringLiteral("代表1")));
    hall.ok(hall.move(b, "collect"));
    hall.ok(hall.move(b, "count"));
    const BallotCount count = countsOf(hall.read(), Id<Ballot>(b.id))[0];
    hall.ok(hall.totals(count, "8/0/0", 0, 0, hall.first));
    hall.ok(vote(hall, b, QStringLiteral("代表2"), VoteChoice::Against, during)); // the tenth
    CHECK(whyNot(hall, b, QStringLiteral("代表3"), during).find("8 hands and 3 votes by name") !=
          std::string::npos);
    hall.ok(hall.submit(count));
    CHECK(whyNot(hall, b, QStringLiteral("代表3"), during).find("handed in") != std::string::npos);
    hall.ok(hall.move(b, "agree"));
    const auto lines = tallyOf(hall.read(), Id<Ballot>(b.id));
    CHECK(lines[0].votesFor + lines[0].votesAgainst == 10);
}

TEST_CASE("ballots: a column headed 表决 is the choice once the ballot is given") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Open, {QStringLiteral("议程")});
    hall.ok(hall.move(b, "open"));
    for (const char* const header : {"表决", "投票", "表决结果", "表决意见"}) {
        QFile file(hall.folder.filePath(QStringLiteral("votes.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("姓名,") + header + "\n代表1,赞成\n代表2,反对\n代表12,赞成\n");
        file.close();
        auto guess = guessImport(hall.read(), BallotVote::kind(), file.fileName());
        REQUIRE(guess);
        holdForAll(hall.read(), BallotVote::kind(), *guess,
                   {{QStringLiteral("ballot"), QVariant(b.id)}});
        INFO(header);
        CHECK(guess->settings.columns[1].key == QStringLiteral("choice"));
        auto plan =
            ImportPlan::make(*hall.office, BallotVote::kind(), file.fileName(), guess->settings);
        INFO((plan ? std::string() : why(plan.error())));
        REQUIRE(plan);
        CHECK((*plan)->counts().added == 2);
        CHECK((*plan)->counts().rejected ==
              1); // was not present, and nothing of ID numbers is said
        CHECK(why((*plan)->line(3).issues).find("Nothing but the name") == std::string::npos);
        REQUIRE((*plan)->apply(*hall.office));
        CHECK(hall.read().count<BallotVote>(
                  Query().eq(QStringLiteral("choice"), QStringLiteral("against"))) == 1);
        REQUIRE(hall.book().undo());
    }
}
