// SPDX-License-Identifier: GPL-3.0-or-later
// Empty places, by-elections, deputies who move, committees, what-if and the credentials report.
#include "core/congress/committee.h"
#include "core/congress/composition.h"
#include "core/congress/credentials.h"
#include "core/rules/rules.h"
#include "tests/congress/hall.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

QList<Due> dues(Hall& hall, Id<Deputy> id) {
    return deputyDues(hall.read(), *hall.read().get(id), hall.read().today());
}

QString allText(const report::Document& document) {
    QString text;
    for (const report::Block& block : document.blocks) {
        if (const auto* p = std::get_if<report::Paragraph>(&block.as))
            for (const report::Run& run : p->runs)
                text += run.text + u'\n';
        if (const auto* t = std::get_if<report::Table>(&block.as))
            for (const report::Row& row : t->rows)
                text += row.cells.join(u'|') + u'\n';
    }
    return text;
}

} // namespace

TEST_CASE("by-election: an empty place is due until somebody fills it, once") {
    Hall hall;
    REQUIRE(hall.book().step(Term::kind(), hall.term.raw(), QStringLiteral("start")));
    const auto ids = hall.deputies(3);
    CHECK(dues(hall, ids[0]).isEmpty());
    REQUIRE(hall.book().step(Deputy::kind(), ids[0].raw(), QStringLiteral("resign"),
                             {{QStringLiteral("reason"), QStringLiteral("调外地工作")}}));
    REQUIRE(dues(hall, ids[0]).size() == 1);
    CHECK_FALSE(dues(hall, ids[0]).first().rule.isEmpty());
    Deputy successor;
    successor.term = hall.term;
    successor.member = hall.person(QStringLiteral("接替人"));
    successor.replaces = ids[1];
    CHECK_FALSE(hall.book().insert(successor)); // that place is not empty
    successor.replaces = ids[0];
    REQUIRE(hall.book().insert(successor));
    REQUIRE(
        hall.book().step(Deputy::kind(), successor.id, QStringLiteral("elect"), Hall::onPaper()));
    CHECK(dues(hall, ids[0]).isEmpty());
    Deputy second;
    second.term = hall.term;
    second.member = hall.person(QStringLiteral("另一人"));
    second.replaces = ids[0];
    CHECK_FALSE(hall.book().insert(second)); // it is filled
    // When the successor goes, the place is empty again.
    REQUIRE(hall.book().step(Deputy::kind(), successor.id, QStringLiteral("resign"),
                             {{QStringLiteral("reason"), QStringLiteral("辞职")}}));
    CHECK(dues(hall, ids[0]).size() == 1);
    // A congress that decided on fewer needs nobody.
    Term term = *hall.read().get(hall.term);
    term.deputyTarget = 2;
    REQUIRE(hall.book().update(term));
    CHECK(dues(hall, ids[0]).isEmpty());
}

TEST_CASE("deputies: who moves to another unit is named until it is decided") {
    Hall hall;
    REQUIRE(hall.book().step(Term::kind(), hall.term.raw(), QStringLiteral("start")));
    const auto id = hall.deputies(1).first();
    const Deputy before = *hall.read().get(id);
    CHECK(before.electedIn == hall.company);
    const auto move = [&](Id<Unit> unit) {
        Member m = *hall.read().get(before.member);
        m.unit = unit;
        REQUIRE(hall.book().update(m));
    };
    move(hall.unit(QStringLiteral("一车间"), hall.company)); // below the unit that elected
    CHECK(dues(hall, id).isEmpty());
    CHECK_FALSE(hall.book().step(Deputy::kind(), id.raw(), QStringLiteral("stay"),
                                 {{QStringLiteral("reason"), QStringLiteral("x")}}));
    move(hall.unit(QStringLiteral("华南公司")));
    REQUIRE(dues(hall, id).size() == 1);
    CHECK(hall.read().get(id)->electedIn == hall.company); // stays what it was
    REQUIRE(hall.book().step(Deputy::kind(), id.raw(), QStringLiteral("stay"),
                             {{QStringLiteral("reason"), QStringLiteral("两公司合并")}}));
    CHECK(dues(hall, id).isEmpty());
    CHECK(hall.read().get(id)->note.contains(QStringLiteral("两公司合并")));
    CHECK(hall.read().get(id)->status == DeputyStatus::Elected);
}

TEST_CASE(
    "committees: deputies of the term in office, each once, one chair; chairs join the heads' "
    "meeting") {
    Hall hall;
    const auto ids = hall.deputies(4);
    Committee c;
    c.term = hall.term;
    c.name = QStringLiteral("提案审查小组");
    REQUIRE(hall.book().insert(c));
    Committee same = c;
    same.id = 0;
    CHECK_FALSE(hall.book().insert(same));
    const auto seat = [&](Id<Deputy> deputy, CommitteeRole role) {
        CommitteeMember m;
        m.committee = Id<Committee>(c.id);
        m.deputy = deputy;
        m.role = role;
        return hall.book().insert(m).has_value();
    };
    CHECK(seat(ids[2], CommitteeRole::None));
    CHECK(seat(ids[1], CommitteeRole::Chair));
    CHECK_FALSE(seat(ids[1], CommitteeRole::Member));
    CHECK_FALSE(seat(ids[3], CommitteeRole::Chair));
    const auto members = membersOf(hall.read(), Id<Committee>(c.id));
    REQUIRE(members.size() == 2);
    CHECK(members[0].deputy == ids[1]); // the chair first
    CHECK(members[1].role == CommitteeRole::Member);
    Delegation head = *hall.read().get(hall.first);
    head.head = ids[0];
    REQUIRE(hall.book().update(head));
    CHECK(headsMeetingDeputies(hall.read(), hall.term) == QList<Id<Deputy>>{ids[0], ids[1]});
    head = *hall.read().get(hall.first);
    head.head = ids[1]; // head and chair in one person sits once
    REQUIRE(hall.book().update(head));
    CHECK(headsMeetingDeputies(hall.read(), hall.term) == QList<Id<Deputy>>{ids[1]});
    // Whoever holds office no more is no member to be counted, and cannot be seated.
    REQUIRE(hall.book().step(Deputy::kind(), ids[2].raw(), QStringLiteral("resign"),
                             {{QStringLiteral("reason"), QStringLiteral("辞职")}}));
    CHECK(membersOf(hall.read(), Id<Committee>(c.id)).size() == 1);
    CHECK(allText(committeeList(hall.read(), hall.term)).contains(QStringLiteral("提案审查小组")));
}

TEST_CASE("composition: what-if says what it would be, and nothing is changed by it") {
    Hall hall;
    hall.deputies(20);
    const Composition now = composition(hall.read(), hall.term);
    const qint64 deed = hall.read().newestDeed();
    const Composition then = whatIf(
        hall.read(), hall.term, {{10, true, true, false, false}, {-3, false, false, false, false}});
    CHECK(then.deputies == now.deputies + 7);
    CHECK(then.women == now.women + 10);
    CHECK(then.frontLine == now.frontLine + 10);
    CHECK(then.workers == now.workers + 7);
    CHECK(hall.read().newestDeed() == deed);
    // The same congress elected in truth gives the same findings.
    QList<Id<Member>> women;
    for (int i = 0; i < 10; ++i)
        women << hall.person(QStringLiteral("女代表%1").arg(i), Sex::Female, false, true);
    const Composition imagined = whatIf(hall.read(), hall.term, {{10, true, true, false, false}});
    hall.elect(women);
    const Composition real = composition(hall.read(), hall.term);
    REQUIRE(real.findings.size() == imagined.findings.size());
    for (qsizetype i = 0; i < real.findings.size(); ++i)
        CHECK(real.findings[i].text == imagined.findings[i].text);
    // Nothing falls below nobody.
    const Composition none = whatIf(hall.read(), hall.term, {{-1000, true, true, true, true}});
    CHECK(none.deputies == 0);
    CHECK(none.managers == 0);
}

TEST_CASE("credentials: the report names the votes, the rules, and who came and went") {
    Hall hall;
    REQUIRE(hall.book().step(Term::kind(), hall.term.raw(), QStringLiteral("start")));
    const auto ids = hall.deputies(2);
    hall.elect({hall.person(QStringLiteral("有票代表"))}, hall.second,
               {{QStringLiteral("staff_entitled"), 100},
                {QStringLiteral("staff_present"), 80},
                {QStringLiteral("votes_for"), 60}});
    REQUIRE(hall.book().step(Deputy::kind(), ids[0].raw(), QStringLiteral("resign"),
                             {{QStringLiteral("reason"), QStringLiteral("身体原因")}}));
    const QString text = allText(credentialsReport(hall.read(), hall.term));
    CHECK(text.contains(QStringLiteral("80")));
    CHECK(text.contains(QStringLiteral("身体原因")));
    CHECK(text.contains(QStringLiteral("总工发〔2012〕12号")) ==
          Rules::inForce(hall.read()).cite(rule::electAttend).contains(QStringLiteral("总工发")));
    CHECK(text.contains(Rules::inForce(hall.read()).cite(rule::electVotes)));
}
