// SPDX-License-Identifier: GPL-3.0-or-later
// The laws of docs/architecture.md that the book keeps, each by its number.
#include "core/store/statement.h"
#include "tests/support/office.h"
#include <QRandomGenerator>

using namespace zhijia;
using zhijia::test::TempOffice;
using zhijia::test::why;

namespace {

/// Every row of every kind, as text: two offices with the same text hold the same data.
QStringList dump(const Reader& reader) {
    QStringList lines;
    for (const Kind* kind : kinds())
        for (const auto& r : reader.all(*kind, Query().by(QStringLiteral("id")))) {
            QString line = QStringLiteral("%1 %2 r%3")
                               .arg(QString::fromUtf8(kind->name))
                               .arg(r->id)
                               .arg(r->revision);
            for (const Field& f : kind->fields)
                line += QStringLiteral("|") + f.get(*r).toString();
            lines << line;
        }
    return lines;
}

} // namespace

TEST_CASE("law 2: a refusal or an exception leaves no rows, no receipt and no signal") {
    TempOffice o;
    const auto before = dump(o.read());
    int signalled = 0;
    QObject::connect(&o.book(), &Book::changed, [&] { ++signalled; });
    Member m;
    m.name = QStringLiteral("张三");
    const auto refused = o.book().change({"test", "x"}, [&](Txn& txn) -> Outcome<void> {
        REQUIRE(txn.insert(m));
        Member nameless;
        return txn.insert(nameless).map([](auto) {});
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().field == QStringLiteral("name"));
    CHECK(dump(o.read()) == before);
    CHECK_THROWS_AS(o.book().change({"test", "x"},
                                    [&](Txn& txn) -> Outcome<void> {
                                        Member again;
                                        again.name = QStringLiteral("李四");
                                        REQUIRE(txn.insert(again));
                                        throw std::runtime_error("bug");
                                    }),
                    std::runtime_error);
    CHECK(dump(o.read()) == before);
    CHECK(signalled == 0);
    CHECK(o.book().log().isEmpty());
    CHECK(o.book().insert(m)); // the door still opens
    CHECK(signalled == 1);
}

TEST_CASE("law 3: data and its history commit together") {
    TempOffice o;
    Member m = o.member(QStringLiteral("张三"));
    m.post = QStringLiteral("焊工");
    REQUIRE(o.book().update(m));
    o.reopen();
    const auto lines = o.read().history(Member::kind(), m.id);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].actor == QStringLiteral("王芳"));
    REQUIRE(lines[0].differences.size() == 1);
    CHECK(lines[0].differences[0].after == QStringLiteral("焊工"));
    CHECK(o.office->store().check().isEmpty());
}

TEST_CASE("law 4: undo needs the revision its deed left, survives a restart and erases nothing") {
    TempOffice o;
    Member m = o.member(QStringLiteral("张三"));
    const auto first = dump(o.read());
    m.post = QStringLiteral("焊工");
    const auto changed = o.book().update(m);
    REQUIRE(changed);
    const auto second = dump(o.read());
    m.post = QStringLiteral("电工");
    REQUIRE(o.book().update(m));
    const auto third = dump(o.read());

    const auto tooEarly = o.book().undo(changed->deed);
    REQUIRE_FALSE(tooEarly);
    CHECK(tooEarly.error().first().text.contains(QStringLiteral("张三")));
    o.reopen();
    REQUIRE(o.book().undo());
    CHECK(dump(o.read()) == second);
    REQUIRE(o.book().undo());
    CHECK(dump(o.read()) == first);
    o.reopen();
    REQUIRE(o.book().redo());
    CHECK(dump(o.read()) == second);
    REQUIRE(o.book().redo());
    CHECK(dump(o.read()) == third);
    CHECK_FALSE(o.book().redo());
    CHECK(o.book().log().size() == 7);
}

TEST_CASE("law 4: any walk of deeds, undo and redo comes back to what it was") {
    TempOffice o;
    QRandomGenerator random(7);
    QList<RawId> ids;
    QList<QStringList> states{dump(o.read())};
    qsizetype at = 0;
    for (int i = 0; i < 300; ++i) {
        const int dice = random.bounded(10);
        if (dice < 3 && at > 0) {
            const auto undone = o.book().undo();
            INFO((undone ? std::string() : why(undone.error())));
            REQUIRE(undone);
            --at;
        } else if (dice < 5 && at + 1 < states.size()) {
            const auto redone = o.book().redo();
            INFO((redone ? std::string() : why(redone.error())));
            REQUIRE(redone);
            ++at;
        } else {
            const auto all = o.read().ids(Member::kind());
            const auto done = o.book().change({"test", "walk"}, [&](Txn& txn) -> Outcome<void> {
                for (int k = 0; k < 1 + random.bounded(3); ++k) {
                    const int what = random.bounded(4);
                    if (what == 0 || all.isEmpty()) {
                        Member m;
                        m.name = QStringLiteral("职工%1").arg(random.bounded(1000));
                        if (auto ok = txn.insert(m); !ok)
                            return refuse(ok.error());
                        if (random.bounded(3) == 0)
                            if (auto ok = txn.remove(Id<Member>(m.id)); !ok)
                                return ok;
                    } else if (auto m = txn.get(
                                   Id<Member>(all[random.bounded(static_cast<int>(all.size()))]))) {
                        if (what == 1) {
                            if (auto ok = txn.remove(Id<Member>(m->id)); !ok)
                                return ok;
                        } else {
                            m->post = QStringLiteral("岗%1").arg(random.bounded(5));
                            m->name += QStringLiteral("x");
                            if (auto ok = txn.update(*m); !ok)
                                return ok;
                        }
                    }
                }
                return {};
            });
            REQUIRE(done);
            if (done->changes.isEmpty())
                continue;
            states.resize(at + 1);
            states << dump(o.read());
            ++at;
        }
        REQUIRE(dump(o.read()) == states[at]);
    }
    const auto issues = o.office->store().check();
    INFO(why(issues));
    CHECK(issues.isEmpty());
}

TEST_CASE("law 4: a deed that said how much it inserts is indexed and undone like any other") {
    TempOffice o;
    QRandomGenerator random(11);
    const auto found = [&](const QString& text) {
        Query query;
        query.find = text;
        return o.read().count(Member::kind(), query);
    };
    const auto done = o.book().change({"test", "many"}, [&](Txn& txn) -> Outcome<void> {
        txn.expect(Member::kind(), 30'000);
        QList<RawId> ids;
        for (int i = 0; i < 300; ++i) {
            Member m;
            m.name = QStringLiteral("郑%1").arg(i);
            if (auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
            ids << m.id;
            // In the same deed some are renamed and some removed: their words go with them.
            const RawId other = ids[random.bounded(static_cast<int>(ids.size()))];
            if (i % 5 == 0) {
                if (auto again = txn.get(Id<Member>(other))) {
                    again->name = QStringLiteral("冯%1").arg(i);
                    if (auto ok = txn.update(*again); !ok)
                        return ok;
                }
            } else if (i % 7 == 0 && txn.get(Id<Member>(other))) {
                if (auto ok = txn.remove(Id<Member>(other)); !ok)
                    return ok;
            }
        }
        return {};
    });
    REQUIRE(done);
    const qint64 all = o.read().count(Member::kind());
    CHECK(found(QStringLiteral("郑")) + found(QStringLiteral("冯")) == all);
    CHECK(found(QStringLiteral("冯")) > 10);
    CHECK(o.office->store().check().isEmpty());
    const QStringList state = dump(o.read());
    REQUIRE(o.book().undo());
    CHECK(o.read().count(Member::kind()) == 0);
    CHECK(found(QStringLiteral("郑")) == 0);
    REQUIRE(o.book().redo());
    CHECK(dump(o.read()) == state);
    CHECK(o.office->store().check().isEmpty());
}

TEST_CASE("law 5: saving a stale form overwrites nothing") {
    TempOffice o;
    Member mine = o.member(QStringLiteral("张三"));
    Member theirs = mine;
    theirs.post = QStringLiteral("焊工");
    REQUIRE(o.book().update(theirs));
    mine.post = QStringLiteral("电工");
    const auto refused = o.book().update(mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().field == QStringLiteral("revision"));
    CHECK(o.read().get(Id<Member>(mine.id))->post == QStringLiteral("焊工"));
}

TEST_CASE("law 7: numbers have no gaps and no repeats") {
    TempOffice o;
    QList<qint64> numbers;
    for (int i = 0; i < 20; ++i)
        (void)o.book().change({"test", "number"}, [&](Txn& txn) -> Outcome<void> {
            const qint64 n = txn.nextNumber(QStringLiteral("receipt"));
            if (i % 3 == 0)
                return refuse(QStringLiteral("no"));
            numbers << n;
            return {};
        });
    for (qsizetype i = 0; i < numbers.size(); ++i)
        CHECK(numbers[i] == i + 1);
}

TEST_CASE("law 8: history never shows a whole ID number") {
    TempOffice o;
    Member m = o.member(QStringLiteral("张三"));
    m.idNumber = QStringLiteral("11010519491231002X");
    REQUIRE(o.book().update(m));
    for (const auto& line : o.read().history(Member::kind(), m.id))
        for (const auto& d : line.differences)
            CHECK_FALSE(d.after.contains(m.idNumber));
    CHECK_FALSE(
        o.book().reveal(Member::kind(), m.id, QStringLiteral("id_number"), QStringLiteral("  ")));
    REQUIRE(
        o.book().reveal(Member::kind(), m.id, QStringLiteral("id_number"), QStringLiteral("核对")));
    CHECK(o.book().log(1).first().what.text().contains(QStringLiteral("核对")));
}

TEST_CASE("book: a unit that is used cannot be removed; steps are the only way to a status") {
    TempOffice o;
    const auto group = o.unit(QStringLiteral("集团"));
    const auto branch = o.unit(QStringLiteral("分公司"), group);
    const auto refused = o.book().remove(Unit::kind(), group.raw());
    REQUIRE_FALSE(refused);
    Unit u = *o.read().get(group);
    u.name = QStringLiteral("总公司");
    REQUIRE(o.book().update(u));
    CHECK(o.read().get(branch)->path == QStringLiteral("总公司 / 分公司"));
    u = *o.read().get(group);
    u.parent = branch;
    CHECK_FALSE(o.book().update(u));

    Member m = o.member(QStringLiteral("张三"));
    m.status = MemberStatus::Left;
    CHECK_FALSE(o.book().update(m));
    CHECK_FALSE(o.book().step(Member::kind(), m.id, QStringLiteral("rejoin")));
    CHECK_FALSE(o.book().step(Member::kind(), m.id, QStringLiteral("leave")));
    const auto left = o.book().step(Member::kind(), m.id, QStringLiteral("leave"),
                                    {{QStringLiteral("reason"), QStringLiteral("调离")}});
    REQUIRE(left);
    CHECK(o.read().get(Id<Member>(m.id))->status == MemberStatus::Left);
    REQUIRE(o.book().undo());
    CHECK(o.read().get(Id<Member>(m.id))->status == MemberStatus::Active);
}

TEST_CASE("book: search finds characters anywhere in a name and the exact sensitive value") {
    TempOffice o;
    o.member(QStringLiteral("张小明"));
    Member m = o.member(QStringLiteral("𬱖小红"));
    m.idNumber = QStringLiteral("11010519491231002X");
    REQUIRE(o.book().update(m));
    const auto find = [&](const QString& text) {
        Query q;
        q.find = text;
        return o.read().ids(Member::kind(), q).size();
    };
    CHECK(find(QStringLiteral("小明")) == 1);
    CHECK(find(QStringLiteral("小")) == 2);
    CHECK(find(QStringLiteral("𬱖")) == 1);
    CHECK(find(QStringLiteral("11010519491231002X")) == 1);
    CHECK(find(QStringLiteral("110105194912310")) == 0);
    CHECK(find(QStringLiteral("\"' OR 1=1 --")) == 0);
    REQUIRE(o.book().undo());
    CHECK(find(QStringLiteral("11010519491231002X")) == 0);
}
