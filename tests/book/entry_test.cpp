// SPDX-License-Identifier: GPL-3.0-or-later
// What a new record may already say, references that a colleague took away, and settings as deeds.
#include "core/congress/attendance.h"
#include "tests/support/office.h"

using namespace zhijia;
using zhijia::test::TempOffice;
using zhijia::test::why;

TEST_CASE("book: a new record enters a flow at its beginning, or where the flow lets records in") {
    TempOffice o;
    Term term;
    term.from = QDate(2025, 3, 1);
    term.to = QDate(2029, 2, 28);
    REQUIRE(o.book().insert(term));
    const auto fieldOf = [&](const Kind& kind, Record& record) {
        const auto done = o.book().insert(kind, record);
        CHECK(record.id == 0);
        return done ? QString() : done.error().first().field;
    };
    Sitting open;
    open.term = Id<Term>(term.id);
    open.heldOn = QDate(2026, 3, 2);
    open.status = SittingStatus::Open;
    open.openPresent = 999;
    CHECK(fieldOf(Sitting::kind(), open) == QStringLiteral("status"));
    open.status = SittingStatus::None;
    CHECK(fieldOf(Sitting::kind(), open) == QStringLiteral("open_present"));
    Term running;
    running.status = TermStatus::Running;
    CHECK(fieldOf(Term::kind(), running) == QStringLiteral("status"));

    // Members come from lists in whatever state they are.
    for (const MemberStatus status : {MemberStatus::NonMember, MemberStatus::Active,
                                      MemberStatus::Suspended, MemberStatus::Left}) {
        Member m;
        m.name = QStringLiteral("张三");
        m.status = status;
        m.statusOn = QDate(2024, 5, 1);
        const auto done = o.book().insert(m);
        INFO((done ? std::string() : why(done.error())));
        CHECK(done);
    }
}

TEST_CASE("book: a deputy taken over as elected must have been elected lawfully") {
    TempOffice o;
    Term term;
    term.from = QDate(2025, 3, 1);
    term.to = QDate(2029, 2, 28);
    REQUIRE(o.book().insert(term));
    const auto elected = [&](qint64 staff, qint64 came, qint64 votes, QDate on) {
        Deputy d;
        d.term = Id<Term>(term.id);
        d.member = Id<Member>(o.member(QStringLiteral("李四")).id);
        d.status = DeputyStatus::Elected;
        d.staffEntitled = staff;
        d.staffPresent = came;
        d.votesFor = votes;
        d.electedOn = on;
        const auto done = o.book().insert(d);
        return done ? std::string("in") : done.error().first().field.toStdString();
    };
    const QDate day(2025, 2, 20);
    CHECK(elected(30, 25, 20, day) == "in");
    CHECK(elected(30, 25, 1, day) == "votes_for");
    CHECK(elected(30, 5, 5, day) == "staff_present");
    CHECK(elected(30, 25, 26, day) == "votes_for");
    CHECK(elected(30, 25, 20, QDate(2027, 1, 1)) == "elected_on");
    Deputy ended;
    ended.term = Id<Term>(term.id);
    ended.member = Id<Member>(o.member(QStringLiteral("王五")).id);
    ended.status = DeputyStatus::Ended;
    const auto refused = o.book().insert(ended);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().field == QStringLiteral("ended_on"));
    ended.electedOn = day;
    ended.endedOn = QDate(2025, 6, 1);
    ended.endedHow = DeputyEnd::Resigned;
    CHECK(o.book().insert(ended));
    Deputy candidate;
    candidate.term = Id<Term>(term.id);
    candidate.member = Id<Member>(o.member(QStringLiteral("赵六")).id);
    candidate.votesFor = 1;
    const auto early = o.book().insert(candidate);
    REQUIRE_FALSE(early);
    CHECK(early.error().first().field == QStringLiteral("votes_for"));
}

TEST_CASE("book: a reference that a colleague removed is named, and nothing is written") {
    TempOffice o;
    const auto unit = o.unit(QStringLiteral("三分公司"));
    Member m = o.member(QStringLiteral("张三"));
    m.unit = unit; // chosen in a form …
    auto colleague = o.office->sibling();
    REQUIRE(colleague);
    REQUIRE((*colleague)->book().remove(Unit::kind(), unit.raw())); // … while it goes elsewhere
    const auto saved = o.book().update(m);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().first().field == QStringLiteral("unit"));
    CHECK(saved.error().first().text.contains(QStringLiteral("张三")));
    CHECK_FALSE(saved.error().first().mend.isEmpty());
    CHECK_FALSE(o.office->store().inTransaction());
    CHECK(o.read().get(Id<Member>(m.id))->unit.isNull());
    m.revision = o.read().get(Id<Member>(m.id))->revision;
    m.unit = o.unit(QStringLiteral("四分公司"));
    CHECK(o.book().update(m)); // the door still opens
}

TEST_CASE("book: a setting is changed by a deed: it has a history, and undo brings the old value") {
    TempOffice o;
    const QString key = QStringLiteral("test.colour");
    const auto set = [&](const QString& value) {
        return o.book().change({"test", "setting"}, [&](Txn& txn) -> Outcome<void> {
            txn.setSetting(key, value);
            return {};
        });
    };
    const auto first = set(QStringLiteral("red"));
    REQUIRE(first);
    CHECK(first->changes.size() == 1);
    REQUIRE(set(QStringLiteral("green")));
    CHECK(o.read().setting(key) == QStringLiteral("green"));
    REQUIRE(set(QStringLiteral("green"))); // nothing changes, so there is nothing to take back
    REQUIRE(o.book().undo());
    CHECK(o.read().setting(key) == QStringLiteral("red"));
    o.reopen();
    REQUIRE(o.book().redo());
    CHECK(o.read().setting(key) == QStringLiteral("green"));
    REQUIRE(o.book().undo());
    REQUIRE(o.book().undo());
    CHECK(o.read().setting(key, QStringLiteral("none")) == QStringLiteral("none"));
    REQUIRE(set(QStringLiteral("blue")));
    REQUIRE(set(QString()));
    CHECK(o.read().setting(key, QStringLiteral("none")) == QStringLiteral("none"));
    REQUIRE(o.book().undo());
    CHECK(o.read().setting(key) == QStringLiteral("blue"));
    const auto issues = o.office->store().check();
    INFO(why(issues));
    CHECK(issues.isEmpty());
}

TEST_CASE("book: what is kept beside the history is read like a setting and not undone") {
    TempOffice o;
    const QString key = QStringLiteral("test.secret");
    Member m;
    m.name = QStringLiteral("张三");
    REQUIRE(o.book().change({"test", "keep"}, [&](Txn& txn) {
        txn.keep(key, QStringLiteral("once"));
        return txn.insert(m).map([](auto) {});
    }));
    REQUIRE(o.book().undo());
    CHECK(o.read().setting(key) == QStringLiteral("once"));
}

TEST_CASE("book: a snapshot sees the office as it was, while a colleague goes on") {
    TempOffice o;
    o.member(QStringLiteral("张三"));
    auto colleague = o.office->sibling();
    REQUIRE(colleague);
    Member m;
    m.name = QStringLiteral("李四");
    {
        const Reader::Snapshot snapshot(o.read());
        REQUIRE((*colleague)->book().insert(m));
        CHECK(o.read().count<Member>() == 1);
        const Reader::Snapshot within(o.read()); // does nothing, and ends nothing
        m.name = QStringLiteral("王五");
        REQUIRE((*colleague)->book().insert(m));
        CHECK(o.read().count<Member>() == 1);
    }
    CHECK(o.read().count<Member>() == 3);
    CHECK_FALSE(o.office->store().inTransaction());
    o.member(QStringLiteral("赵六")); // and the door is open again
}

TEST_CASE("query: below a unit are its branches, not units whose names begin alike") {
    TempOffice o;
    const auto east = o.unit(QStringLiteral("华东_公司"));
    const auto branch = o.unit(QStringLiteral("一部"), east);
    const auto alike = o.unit(QStringLiteral("华东_公司二部"));
    const auto wild = o.unit(QStringLiteral("华东甲公司"));
    const auto inside = o.unit(QStringLiteral("站点"), o.unit(QStringLiteral("组"), wild));
    int n = 0;
    for (const auto unit : {east, branch, alike, wild, inside, Id<Unit>()}) {
        Member m;
        m.name = QStringLiteral("职工%1").arg(++n);
        m.unit = unit;
        REQUIRE(o.book().insert(m));
    }
    const auto below = [&](Id<Unit> unit) {
        return o.read().count<Member>(Query().below(QStringLiteral("unit"), *o.read().get(unit)));
    };
    CHECK(below(east) == 2);
    CHECK(below(branch) == 1);
    CHECK(below(alike) == 1);
    CHECK(below(wild) == 2); // "_" is no wildcard, and two levels down counts
}
