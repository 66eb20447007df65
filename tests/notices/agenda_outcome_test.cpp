// SPDX-License-Identifier: GPL-3.0-or-later
// An announced ballot gives its item of the agenda an outcome, in the same deed; what nobody said
// anything of is named at the closing and at the signing.
#include "core/ballots/result.h"
#include "core/flow/step_question.h"
#include "core/meeting/agenda.h"
#include "core/meeting/minutes.h"
#include "core/meeting/unfinished.h"
#include "core/notices/titles.h"
#include "tests/notices/board.h"

using namespace zhijia;
using zhijia::test::Board;

namespace {

struct Agenda : Board {
    Id<AgendaItem> item(const char* title, ItemType type = ItemType::Other) {
        AgendaItem i;
        i.sitting = meeting;
        i.title = QString::fromUtf8(title);
        i.type = type;
        REQUIRE(book().insert(i));
        return Id<AgendaItem>(i.id);
    }
    AgendaItem at(Id<AgendaItem> id) { return *read().get(id); }
    void go(const Ballot& b, const char* verb, const Params& params = {}) {
        const auto done = take(b, verb, params);
        INFO((done ? std::string() : test::why(done.error())));
        REQUIRE(done);
    }
    /// 15 for, 2 against, 1 abstained unless said otherwise; announced.
    Ballot announced(const char* matter, Id<AgendaItem> on = {}, const char* votes = "15/2/1") {
        Ballot b;
        b.sitting = meeting;
        b.title = QString::fromUtf8(matter);
        b.way = BallotWay::Secret;
        b.scrutineers = QStringLiteral("监票甲");
        REQUIRE(book().insert(b));
        BallotItem i;
        i.ballot = Id<Ballot>(b.id);
        i.title = QString::fromUtf8(matter);
        i.agendaItem = on;
        REQUIRE(book().insert(i));
        go(b, "open");
        go(b, "collect", {{QStringLiteral("issued"), 18}, {QStringLiteral("returned"), 18}});
        go(b, "count");
        for (const BallotCount& count : countsOf(read(), Id<Ballot>(b.id))) {
            BallotBundle bundle;
            bundle.count = Id<BallotCount>(count.id);
            bundle.totals = QString::fromUtf8(votes);
            bundle.papers = 18;
            REQUIRE(book().insert(bundle));
            REQUIRE(take(count, "submit"));
        }
        go(b, "agree");
        go(b, "announce");
        return now(b);
    }
    static bool says(const Issues& issues, const char* word) {
        return std::ranges::any_of(issues, [&](const Issue& i) {
            return (i.text + i.mend).contains(QString::fromUtf8(word));
        });
    }
    Issues closing() {
        return stepRemarks(read(), Sitting::kind(), *read().get(meeting),
                           *Sitting::kind().flow->step(u"close"));
    }
};

} // namespace

TEST_CASE("agenda: an announced ballot ends its item with the figures, and undo takes both back") {
    Agenda a;
    const auto vote = a.item("表决第一项", ItemType::Vote), other = a.item("宣读决议");
    const Ballot b = a.announced("《配送员劳动保护办法（草案）》", vote);
    CHECK(a.at(vote).status == ItemStatus::Done);
    for (const char* figure : {"15", "2", "1"})
        CHECK(a.at(vote).decision.contains(QString::fromUtf8(figure)));
    CHECK(a.at(other).isPlanned());
    REQUIRE(a.book().undo(b.revision)); // the deed of the announcement
    CHECK(a.at(vote).isPlanned());
    CHECK(a.at(vote).decision.isEmpty());
    CHECK(a.now(b).status == BallotStatus::Counted);
}

TEST_CASE("agenda: a ballot that names no item finds the only one on its matter") {
    Agenda a;
    const auto report = a.item("关于配送员劳动保护办法的说明"),
               vote = a.item("表决《配送员劳动保护办法》", ItemType::Vote);
    a.announced("《配送员劳动保护办法（草案）》", {}, "3/14/1");
    CHECK(a.at(vote).status == ItemStatus::Done); // dealt with, though not passed
    CHECK(a.at(vote).decision.contains(QStringLiteral("14")));
    CHECK(a.at(report).isPlanned());
    // Two that could be meant: nobody guesses.
    const auto one = a.item("审议集体合同", ItemType::Vote),
               two = a.item("表决集体合同", ItemType::Vote);
    a.announced("集体合同草案");
    CHECK(a.at(one).isPlanned());
    CHECK(a.at(two).isPlanned());
}

TEST_CASE("agenda: what somebody wrote stays, and the chair ends what goes on") {
    Agenda a;
    const auto written = a.item("甲事项表决", ItemType::Vote), running = a.item("乙事项表决");
    AgendaItem i = a.at(written);
    i.decision = QStringLiteral("会议原则通过。");
    REQUIRE(a.book().update(i));
    REQUIRE(a.book().step(AgendaItem::kind(), running.raw(), QStringLiteral("start")));
    a.announced("第一个草案", written);
    a.announced("第二个草案", running);
    CHECK(a.at(written).status == ItemStatus::Done);
    CHECK(a.at(written).decision == QStringLiteral("会议原则通过。"));
    CHECK(a.at(running).status == ItemStatus::Running);
    CHECK(a.at(running).decision.contains(QStringLiteral("15")));
}

TEST_CASE("agenda: the closing and the signing name the items that nobody said anything of") {
    Agenda a;
    const auto open = a.item("审议财务工作报告"), vote = a.item("表决第一项", ItemType::Vote);
    a.announced("第一个草案", vote);
    CHECK(Agenda::says(a.closing(), "审议财务工作报告"));
    CHECK_FALSE(Agenda::says(a.closing(), "表决第一项"));
    // What can only come afterwards is told as that.
    const Issues remarks = a.closing();
    const auto later = std::ranges::find_if(
        remarks, [](const Issue& issue) { return issue.severity == Severity::Note; });
    REQUIRE(later != remarks.end());
    CHECK(std::all_of(later, remarks.end(),
                      [](const Issue& issue) { return issue.severity == Severity::Note; }));
    REQUIRE(a.step(a.meeting, "close"));
    Minutes m;
    m.sitting = a.meeting;
    m.chair = m.recorder = m.issuer = QStringLiteral("周志远");
    REQUIRE(a.book().insert(m));
    const Step& sign = *Minutes::kind().flow->step(u"sign");
    CHECK(Agenda::says(whyNot(a.read(), Minutes::kind(), m, sign), "审议财务工作报告"));
    REQUIRE(a.book().step(AgendaItem::kind(), open.raw(), QStringLiteral("dealt_with"),
                          {{QStringLiteral("decision"), QStringLiteral("同意")}}));
    CHECK(a.at(open).status == ItemStatus::Done);
    CHECK(itemsWithoutOutcome(a.read(), a.meeting).isEmpty());
    CHECK_FALSE(Agenda::says(whyNot(a.read(), Minutes::kind(), m, sign), "审议财务工作报告"));
}

TEST_CASE("titles: no marks within marks, and what was adopted is no draft") {
    using namespace notices;
    const auto u = [](const char* text) { return QString::fromUtf8(text); };
    CHECK(adoptedTitle(u("《劳动保护办法（草案）》")) == u("《劳动保护办法》"));
    CHECK(adoptedTitle(u("审议表决《劳动保护办法(草案修改稿)》")) == u("《劳动保护办法》"));
    CHECK(adoptedTitle(u("集体合同草案")) == u("集体合同"));
    CHECK(adoptedTitle(u("草案")) == u("草案"));
    CHECK(adoptedTitle(u("草案起草小组名单")) == u("草案起草小组名单"));
    CHECK(bareTitle(u("表决《集体合同（草案）》")) == u("集体合同"));
    CHECK(innerTitle(u("关于通过《甲》的决议")) == u("关于通过〈甲〉的决议"));
    for (const char* title : {"关于通过《劳动保护办法》的决议", "《劳动保护办法》", "劳动保护办法",
                              "修订《甲》《乙》"}) {
        const QString heading = noticeTitle(u(title));
        CHECK_FALSE(heading.contains(u("《关于")));
        CHECK_FALSE(heading.contains(u("《《")));
    }
    CHECK(withoutStop(u("工会办公室。")) == u("工会办公室"));
}
