// SPDX-License-Identifier: GPL-3.0-or-later
// One whole congress by the command line alone: from the list of members to the verified volume and
// the decision that waits for the next sitting. Every figure is known beforehand.
#include "tests/cli/congress_whole.h"

namespace zhijia::test::whole {

void Congress::agendaRun() {
    const QStringList agenda = ids(u8("agenda_item --sort id"));
    REQUIRE(agenda.size() == 4);
    done(u8("do agenda_item %1 start").arg(agenda[0]));
    done(u8("do agenda_item %1 next decision=宣布开幕").arg(agenda[0]));
    done(u8("do agenda_item %1 next").arg(agenda[1]));
    CHECK(field("agenda_item", agenda[2], "status") == u8("running"));
    done(u8("do agenda_item %1 next decision=批准工作报告").arg(agenda[2]));
    CHECK(field("agenda_item", agenda[1], "status") == u8("done"));
    CHECK(field("agenda_item", agenda[3], "status") == u8("running"));
}

void Congress::secretBallot() {
    ballot = made(u8("ballot sitting=%1 title=两项议案 important=yes tellers=计票人").arg(sitting));
    const QString first = made(u8("ballot_item ballot=%1 title=集体合同").arg(ballot)),
                  second = made(u8("ballot_item ballot=%1 title=薪酬方案").arg(ballot));
    items = {first, second};
    CHECK(paper("ballot-paper", ballot).contains(u8("薪酬方案")));
    done(u8("do ballot %1 open").arg(ballot));
    CHECK(field("ballot", ballot, "entitled") == QString::number(deputies));
    CHECK(field("ballot", ballot, "present") == QString::number(present));
    refused(u8("set ballot_item %1 title=别的").arg(first), "what stands on its paper is fixed",
            "Declare it void");
    refused(u8("do ballot %1 collect issued=52 returned=50").arg(ballot),
            "52 papers were issued to 51 deputies present.", "observers");
    refused(u8("do ballot %1 collect issued=50 returned=51").arg(ballot),
            "51 papers came back, 1 more than the 50 that were issued", "Declare void");
    done(u8("do ballot %1 collect issued=51 returned=50").arg(ballot));
    done(u8("do ballot %1 count").arg(ballot));
    counts = ids(u8("ballot_count --where ballot=%1 --sort number").arg(ballot));
    REQUIRE(counts.size() == 2);
    // 31/12/6 and 30/15/4, one invalid: exactly the majority of 60, and one below it.
    const auto marks = [](int yesToBoth) {
        return papers({{"11", yesToBoth},
                       {"12", 31 - yesToBoth},
                       {"21", 2},
                       {"22", 10},
                       {"32", 2},
                       {"33", 4},
                       {"!", 1}});
    };
    made(u8("ballot_bundle ballot_count=%1 marks=%2").arg(counts[0], marks(28)));
    done(u8("do ballot_count %1 submit").arg(counts[0]));
    refused(u8("do ballot %1 agree").arg(ballot), "Second count is not handed in.", "Hand in");
    const QString wrong =
        made(u8("ballot_bundle ballot_count=%1 marks=%2").arg(counts[1], marks(29)));
    done(u8("do ballot_count %1 submit").arg(counts[1]));
    refused(u8("do ballot %1 agree").arg(ballot), "薪酬方案: for 30 and 31, against 15 and 14.",
            "1 papers were read as \"against\" by the first and \"for\" by the second");
    refused(u8("set ballot_bundle %1 marks=%2").arg(wrong, marks(28)), "handed in",
            "Open the count again");
    refused(u8("do ballot_count %1 reopen").arg(counts[1]), "\"Reason\" is missing.", "Fill it in");
    done(u8("do ballot_count %1 reopen reason=读错一张").arg(counts[1]));
    done(u8("set ballot_bundle %1 marks=%2").arg(wrong, marks(28)));
    done(u8("do ballot_count %1 submit").arg(counts[1]));
    done(u8("do ballot %1 agree").arg(ballot));
    const QJsonArray tally = list(u8("ballot_tally --where ballot=%1 --sort id").arg(ballot));
    REQUIRE(tally.size() == 2);
    const auto votes = [](const QJsonValue& line, qint64 yes, qint64 no, qint64 abstain,
                          const char* outcome) {
        INFO(QJsonDocument(line.toObject()).toJson().toStdString());
        CHECK(at(line, "votes_for").toInteger() == yes);
        CHECK(at(line, "votes_against").toInteger() == no);
        CHECK(at(line, "abstain").toInteger() == abstain);
        CHECK(at(line, "outcome").toString() == u8(outcome));
    };
    votes(show("ballot_tally", id(tally[0])), 31, 12, 6, "passed");
    votes(show("ballot_tally", id(tally[1])), 30, 15, 4, "not_passed");
    CHECK(at(show("ballot_tally", id(tally[0])), "needed").toInteger() == 31);
    CHECK(field("ballot", ballot, "invalid") == u8("1"));
    refused(u8("add resolution item=%1").arg(second), "Title is missing", "Fill it in");
    refused(u8("do ballot %1 announce").arg(ballot), "No scrutineer is named",
            "Write the scrutineers");
    done(u8("set ballot %1 scrutineers=监票人甲").arg(ballot));
    done(u8("do ballot %1 announce").arg(ballot));
    refused(u8("do ballot %1 recount reason=再数").arg(ballot), "is \"Announced\"",
            "from: Counted");
    const QString protocol = paper("ballot-protocol", ballot);
    for (const char* number : {"60", "51", "50", "31", "30"})
        CHECK(protocol.contains(u8(number)));
}

void Congress::election() {
    const QString first = made(u8("ballot sitting=%1 title=工会委员 way=election seats=2 "
                                  "scrutineers=监票人甲")
                                   .arg(sitting));
    for (const char* name : {"孙候选", "赵候选", "钱候选"})
        made(u8("ballot_item ballot=%1 title=%2").arg(first, u8(name)));
    const auto vote = [&](const QString& id, const QString& marks) {
        done(u8("do ballot %1 open").arg(id));
        done(u8("do ballot %1 collect issued=51 returned=51").arg(id));
        done(u8("do ballot %1 count").arg(id));
        for (const QString& count : ids(u8("ballot_count --where ballot=%1").arg(id))) {
            made(u8("ballot_bundle ballot_count=%1 marks=%2").arg(count, marks));
            done(u8("do ballot_count %1 submit").arg(count));
        }
        done(u8("do ballot %1 agree").arg(id));
        done(u8("do ballot %1 announce").arg(id));
        return field("ballot", id, "result");
    };
    // 36, 33 and 33 votes for two seats; 31 of 60 are needed. The order on the paper is by strokes.
    QStringList order;
    for (const QJsonValue& row :
         list(u8("ballot_item --where ballot=%1 --sort position").arg(first)))
        order << at(row, "title").toString();
    const QString tied = vote(first, papers({{"113", 18}, {"131", 18}, {"311", 15}}));
    INFO(tied.toStdString());
    CHECK(tied.contains(u8("Elected: %1.").arg(order[0])));
    CHECK(tied.contains(u8("Tied")));
    refused(u8("set ballot %1 seats=3").arg(first), "what is voted on and how is fixed",
            "Declare it void");
    done(u8("do ballot %1 revote").arg(first));
    const QString again = ids(u8("ballot --where repeats=%1").arg(first)).value(0);
    CHECK(field("ballot", again, "seats") == u8("1"));
    QStringList left;
    for (const QJsonValue& row :
         list(u8("ballot_item --where ballot=%1 --sort position").arg(again)))
        left << at(row, "title").toString();
    CHECK(left == order.mid(1));
    CHECK(vote(again, papers({{"13", 31}, {"31", 20}})) == u8("Elected: %1.").arg(left[0]));
    refused(u8("do ballot %1 revote").arg(again), "Nothing is left to vote on", "new ballot");
}

void Congress::resolved() {
    resolution = made(u8("resolution item=%1 prefix=华北职代").arg(items[0]));
    const QJsonObject draft = show("resolution", resolution);
    CHECK(draft.value(u8("votes_for")).toInteger() == 31);
    CHECK(draft.value(u8("votes_against")).toInteger() == 12);
    CHECK(draft.value(u8("votes_abstain")).toInteger() == 6);
    CHECK(draft.value(u8("entitled")).toInteger() == deputies);
    CHECK(draft.value(u8("title")).toString().contains(u8("集体合同")));
    const QString failed = made(u8("resolution item=%1").arg(items[1]));
    refused(u8("do resolution %1 adopt").arg(failed), "30 votes for it, 31 were needed",
            "another sitting");
    done(u8("remove resolution %1").arg(failed));
    const QString notice =
        made(u8("notice resolution=%1 places=公开栏 contacts=工会办公室").arg(resolution));
    refused(u8("do notice %1 post").arg(notice), "is not adopted", "Adopt it first");
    done(u8("do resolution %1 adopt").arg(resolution));
    CHECK(field("resolution", resolution, "mark") == u8("华北职代〔%1〕1号").arg(today.year()));
    CHECK(field("resolution", resolution, "needed") == u8("31"));
    refused(u8("set resolution %1 text=别的").arg(resolution), "its figures stand", "Withdraw it");
    done(u8("do resolution %1 publish where=大会会场").arg(resolution));
    CHECK(field("resolution", resolution, "status") == u8("published"));
    done(u8("do notice %1 post").arg(notice));
    const QString earliest = Calendar().addWorkdays(today, 5).addDays(1).toString(Qt::ISODate);
    refused(u8("do notice %1 end").arg(notice), day(0).toUtf8().constData(),
            earliest.toUtf8().constData());
    const QString objection =
        made(u8("objection notice=%1 anonymous=yes text=不同意第三条").arg(notice));
    refused(u8("do notice %1 end").arg(notice), "Not answered and closed yet: Objection 1.",
            "Answer and close every objection first");
    done(u8("do objection %1 answer answer=已核实 verdict=rejected by=王芳").arg(objection));
    done(u8("do objection %1 close").arg(objection));
    refused(u8("do notice %1 end").arg(notice), day(0).toUtf8().constData(),
            earliest.toUtf8().constData());
}

void Congress::closed() {
    const QString open = made(u8("ballot sitting=%1 title=会议日程 way=open").arg(sitting));
    made(u8("ballot_item ballot=%1 title=会议日程").arg(open));
    done(u8("do ballot %1 open").arg(open));
    refused(u8("do sitting %1 close").arg(sitting), "会议日程 has no announced result.",
            "declare it void");
    done(u8("do ballot %1 void reason=改日再议").arg(open));
    const QString minutes = made(u8("minutes sitting=%1 chair=李主席 recorder=王记录 issuer=赵签发 "
                                    "main_to=各分工会")
                                     .arg(sitting));
    refused(u8("do minutes %1 sign").arg(minutes), "its minutes are not complete",
            "Close the sitting first");
    done(u8("do sitting %1 close").arg(sitting));
    CHECK(list(u8("attendance --where state=absent --limit 100")).size() == deputies - present);
    CHECK(list(u8("agenda_item --where status=running")).isEmpty()); // the last item ended with it
    done(u8("do minutes %1 sign").arg(minutes));
    const QString text = paper("minutes", sitting);
    for (const char* word :
         {"51 of 60 deputies were present", "40 were needed", "批准工作报告", "李主席", "王记录",
          "赵签发", "各分工会", "集体合同", "薪酬方案", "Tied, a re-vote decides", "改日再议"}) {
        INFO(word << "\n" << text.toStdString());
        CHECK(text.contains(u8(word)));
    }
    refused(u8("set ballot %1 note=改").arg(ballot), "is closed", "Undo the closing first");
    refused(u8("add ballot sitting=%1 title=补投").arg(sitting), "is closed",
            "Undo the closing first");
    refused(u8("add agenda_item sitting=%1 title=补议").arg(sitting), "its agenda stands",
            "Undo the closing first");
}

void Congress::archived() {
    const QJsonValue made =
        ok(("--json archive make " + sitting.toUtf8() + " volume --zip").constData()).json();
    CHECK(at(made, "files").toInteger() > 15);
    CHECK(contents("volume.zip").startsWith("PK"));
    const QJsonValue verified = ok("--json archive verify volume").json();
    CHECK(at(verified, "fingerprint") == at(made, "fingerprint"));
    QStringList papers;
    for (const QString& name : QDir(file("volume")).entryList(QDir::Files))
        papers << name;
    for (const char* csv : {"register.csv", "SHA256SUMS"})
        CHECK(papers.contains(u8(csv)));
}

void Congress::between() {
    const QString meeting = made(
        u8("heads_meeting term=%1 held_on=%2 chair=工会主席 topics=高温津贴").arg(term, day(0)));
    const QStringList invited = ids(u8("heads_attendee --limit 100"));
    REQUIRE(invited.size() == 4); // three heads, and the chair of the committee
    for (int i = 0; i < 2; ++i)
        done(u8("do heads_attendee %1 check_in").arg(invited[i]));
    refused(u8("do heads_meeting %1 hold").arg(meeting),
            "Attending 2 of 4; 3 are needed, 1 are missing.", "Mark who is there");
    done(u8("do heads_attendee %1 check_in").arg(invited[2]));
    done(u8("do heads_meeting %1 hold").arg(meeting));
    const QString decision = made(u8("heads_decision meeting=%1 title=高温津贴").arg(meeting));
    refused(u8("do heads_decision %1 decide votes_for=4").arg(decision),
            "More votes than the 3 who attended", "Count again");
    done(u8("do heads_decision %1 decide votes_for=3").arg(decision));
    const QString next = made(u8("sitting term=%1 held_on=%2").arg(term, day(30)));
    CHECK(field("heads_decision", decision, "status") == u8("on_agenda"));
    bool stands = false;
    for (const QJsonValue& row : list(u8("agenda_item --where sitting=%1").arg(next)))
        stands |= at(row, "title").toString().contains(u8("高温津贴"));
    CHECK(stands);
    refused(u8("do heads_decision %1 confirm votes_for=31").arg(decision), "not been opened",
            "Open the sitting first");
}

} // namespace zhijia::test::whole

using namespace zhijia::test::whole;

TEST_CASE("cli: one whole congress, from the list of members to the next agenda") {
    Congress c;
    c.staff();
    c.deputiesElected();
    c.prepared();
    c.proposals();
    c.opened();
    c.agendaRun();
    c.secretBallot();
    c.election();
    c.resolved();
    c.closed();
    c.archived();
    c.between();
    c.whole();
    // The last seven deeds go back and come again, and nothing is different then. (Before them the
    // minutes were signed: a signature is withdrawn with a reason, never undone.)
    const QByteArray before = c.everything();
    for (int i = 0; i < 7; ++i) {
        INFO(i);
        c.ok("undo");
    }
    CHECK(c.everything() != before);
    c.whole();
    for (int i = 0; i < 7; ++i) {
        INFO(i);
        c.ok("redo");
    }
    CHECK(c.everything() == before);
    c.whole();
}
