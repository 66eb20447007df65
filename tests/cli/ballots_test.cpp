// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots by the command line alone: a secret one, an election with its re-vote, an appraisal.
#include "tests/cli/cli.h"

using namespace zhijia::test;

namespace {

/// An office with a sitting in session and six deputies in the hall.
struct Session {
    Cli cli;
    QByteArray sitting;

    Session() {
        cli.init();
        const QByteArray term = cli.add("term from_date=2020-01-01 to_date=2049-12-31").toLatin1();
        for (int i = 1; i <= 6; ++i) {
            const QByteArray n = QByteArray::number(i);
            cli.add(("member name=代表" + n).constData());
            const QByteArray deputy =
                cli.add(("deputy term=" + term + " member=代表" + n).constData()).toLatin1();
            cli.ok(("do deputy " + deputy + " elect note=见选举大会记录").constData());
        }
        sitting = cli.add(("sitting term=" + term + " held_on=" +
                           QDateTime::currentDateTimeUtc()
                               .toOffsetFromUtc(8 * 3600) // the office's day
                               .date()
                               .toString(Qt::ISODate)
                               .toLatin1())
                              .constData())
                      .toLatin1();
        cli.ok(("do sitting " + sitting + " call").constData());
        for (const QJsonValue& row : cli.ok("--json list attendance").json().toArray())
            cli.ok(("do attendance " + QByteArray::number(at(row, "id").toInteger()) + " check_in")
                       .constData());
        cli.ok(("do sitting " + sitting + " open").constData());
    }
    QByteArray add(const QByteArray& words) const { return cli.add(words.constData()).toLatin1(); }
    void ok(const QByteArray& words) const { cli.ok(words.constData()); }
    int status(const QByteArray& words) const { return cli(words.constData()).status; }
    QByteArray ballot(const QByteArray& words) const {
        return add("ballot sitting=" + sitting + " scrutineers=监票人 " + words);
    }
    QJsonArray of(const char* kind, const QByteArray& ballot) const {
        QJsonArray rows;
        for (const QJsonValue& row :
             cli.ok((QByteArray("--json list ") + kind).constData()).json().toArray())
            if (at(row, "ballot").toInteger() == ballot.toLongLong() ||
                at(at(row, "ballot"), "id").toInteger() == ballot.toLongLong())
                rows << row;
        return rows;
    }
    /// Opens, collects and counts both times the same papers, `marks` without blanks.
    void count(const QByteArray& ballot, const QByteArray& marks) const {
        ok("do ballot " + ballot + " open");
        ok("do ballot " + ballot + " collect issued=6 returned=6");
        ok("do ballot " + ballot + " count");
        for (const QJsonValue& count : of("ballot_count", ballot)) {
            const QByteArray id = QByteArray::number(at(count, "id").toInteger());
            add("ballot_bundle ballot_count=" + id + " marks=" + marks);
            ok("do ballot_count " + id + " submit");
        }
        ok("do ballot " + ballot + " agree");
    }
    QString result(const QByteArray& ballot) const {
        return at(cli.ok(("--json show ballot " + ballot).constData()).json(), "result").toString();
    }
    void papers(const QByteArray& ballot) const {
        for (const char* paper :
             {"ballot-paper", "ballot-issue-list", "ballot-count", "ballot-protocol"}) {
            ok("report " + QByteArray(paper) + " " + ballot + " " + paper + ".pdf");
            CHECK(cli.contents((QByteArray(paper) + ".pdf").constData()).startsWith("%PDF"));
        }
    }
};

} // namespace

TEST_CASE("cli: a secret ballot from its kind to the protocol; more back than issued is void") {
    Session s;
    const auto kinds = s.cli.ok("kinds ballot").out;
    for (const char* step : {"open", "collect", "count", "agree", "announce", "void", "revote"})
        CHECK(kinds.contains(step));
    for (const char* kind :
         {"ballot_item", "ballot_count", "ballot_bundle", "ballot_vote", "ballot_tally"})
        CHECK(s.cli.ok("kinds").out.contains(kind));
    const QByteArray b = s.ballot("title=工资协议");
    CHECK(s.status("do ballot " + b + " open") == 1); // nothing on the paper
    s.add("ballot_item ballot=" + b + " title=《工资协议》");
    s.ok("do ballot " + b + " open");
    const Ran more = s.cli(("--json do ballot " + b + " collect issued=5 returned=6").constData());
    CHECK(more.status == 1);
    CHECK_FALSE(at(more.issues()[0], "rule").toString().isEmpty());
    s.ok("do ballot " + b + " void reason=收回的票多于发出的票 issued=5 returned=6");
    s.ok("report ballot-protocol " + b + " void.pdf");
    s.ok("do ballot " + b + " revote");
    QByteArray again;
    for (const QJsonValue& row : s.cli.ok("--json list ballot").json().toArray())
        if (at(row, "id").toInteger() != b.toLongLong())
            again = QByteArray::number(at(row, "id").toInteger());
    CHECK(s.status("report ballot-protocol " + again + " early.pdf") == 1);
    s.count(again, "1,1,1,1,2,!");
    CHECK(s.result(again) == QStringLiteral("Passed."));
    s.ok("do ballot " + again + " announce");
    CHECK(s.status("set ballot " + again + " title=别的") == 1);
    s.papers(again);
    CHECK(s.cli.ok("--json check").issues().isEmpty());
}

TEST_CASE("cli: an election ties, and the re-vote decides") {
    Session s;
    const QByteArray b = s.ballot("title=工会委员 way=election seats=1 majority_base=yes_no "
                                  "majority_source=本会选举办法");
    for (const char* name : {"孙三", "赵一"})
        s.add("ballot_item ballot=" + b + " title=" + name);
    s.count(b, "13,13,13,31,31,31");
    CHECK(s.result(b).contains(QStringLiteral("Tied")));
    s.ok("do ballot " + b + " announce");
    s.ok("do ballot " + b + " revote");
    QByteArray again;
    for (const QJsonValue& row : s.cli.ok("--json list ballot").json().toArray())
        if (at(row, "id").toInteger() != b.toLongLong())
            again = QByteArray::number(at(row, "id").toInteger());
    s.count(again, "13,13,13,13,31,31");
    CHECK(s.result(again) == QStringLiteral("Elected: 孙三."));
    s.ok("do ballot " + again + " announce");
    CHECK(s.status("do ballot " + again + " revote") == 1);
    s.papers(again);
}

TEST_CASE("cli: an appraisal, and an open vote with a meeting tool's file") {
    Session s;
    const QByteArray b = s.ballot("title=领导人员测评 way=appraisal");
    s.add("ballot_item ballot=" + b + " title=王经理");
    s.count(b, "1,1,2,3,0,1");
    const auto lines = s.of("ballot_tally", b);
    REQUIRE(lines.size() == 1);
    CHECK(at(lines[0], "grade_counts") == QStringLiteral("3/1/1/0"));
    s.papers(b);
    const QByteArray open = s.ballot("title=会议议程 way=open");
    s.add("ballot_item ballot=" + open + " title=会议议程");
    s.ok("do ballot " + open + " open");
    s.cli.write("votes.csv", "姓名,投票选项\n代表1,赞成\n一团-代表2,反对\n路人,赞成\n代表1,反对\n");
    (void)s.cli("import ballot_vote votes.csv"); // two lines of it are refused
    CHECK(s.of("ballot_vote", open).size() == 2);
    s.ok("do ballot " + open + " collect");
    s.ok("do ballot " + open + " count");
    const QByteArray count =
        QByteArray::number(at(s.of("ballot_count", open)[0], "id").toInteger());
    CHECK(s.status("add ballot_bundle ballot_count=" + count + " totals=5/0/0") == 1);
    s.add("ballot_bundle ballot_count=" + count + " totals=4/0/0");
    s.ok("do ballot_count " + count + " submit");
    s.ok("do ballot " + open + " agree");
    CHECK(s.result(open) == QStringLiteral("Passed."));
    s.ok("report ballot-protocol " + open + " open.pdf");
}
