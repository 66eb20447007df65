// SPDX-License-Identifier: GPL-3.0-or-later
// Undo among what was done since: the tree of units stays a tree, paths stay true, and what was
// taken back last comes back first.
#include "tests/support/office.h"

using namespace zhijia;
using zhijia::test::TempOffice;
using zhijia::test::why;

namespace {

qint64 setParent(TempOffice& o, Id<Unit> unit, Id<Unit> parent) {
    Unit u = *o.read().get(unit);
    u.parent = parent;
    const auto done = o.book().update(u);
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    return done->deed;
}

qint64 rename(TempOffice& o, Id<Unit> unit, const QString& name) {
    Unit u = *o.read().get(unit);
    u.name = name;
    const auto done = o.book().update(u);
    REQUIRE(done);
    return done->deed;
}

} // namespace

TEST_CASE("undo: a unit never comes back below its own branch; the newer deed is named") {
    TempOffice o;
    const auto a = o.unit(QStringLiteral("甲")), b = o.unit(QStringLiteral("乙")),
               c = o.unit(QStringLiteral("丙"));
    setParent(o, a, b);
    const qint64 freed = setParent(o, a, {});
    setParent(o, b, c);
    const qint64 newer = setParent(o, c, a); // 乙 below 丙 below 甲
    const auto refused = o.book().undo(freed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().text.contains(QStringLiteral("甲")));
    CHECK(refused.error().first().text.contains(QStringLiteral("deed %1").arg(newer)));
    CHECK(o.read().get(a)->path == QStringLiteral("甲"));
    CHECK(o.read().get(b)->path == QStringLiteral("甲 / 丙 / 乙"));
    CHECK(o.office->store().check().isEmpty());
    REQUIRE(o.book().undo(newer));
    REQUIRE(o.book().undo(freed));
    CHECK(o.read().get(a)->path == QStringLiteral("丙 / 乙 / 甲"));
    CHECK(o.office->store().check().isEmpty());
}

TEST_CASE("undo: paths follow, also those of units that came later or went elsewhere") {
    TempOffice o;
    const auto group = o.unit(QStringLiteral("甲"));
    const qint64 renamed = rename(o, group, QStringLiteral("乙"));
    const auto branch = o.unit(QStringLiteral("丙"), group);
    const auto section = o.unit(QStringLiteral("丁"), branch);
    CHECK(o.read().get(section)->path == QStringLiteral("乙 / 丙 / 丁"));
    REQUIRE(o.book().undo(renamed));
    CHECK(o.read().get(branch)->path == QStringLiteral("甲 / 丙"));
    CHECK(o.read().get(section)->path == QStringLiteral("甲 / 丙 / 丁"));
    const auto redone = o.book().redo();
    INFO((redone ? std::string() : why(redone.error())));
    REQUIRE(redone);
    CHECK(o.read().get(group)->path == QStringLiteral("乙"));
    CHECK(o.read().get(section)->path == QStringLiteral("乙 / 丙 / 丁"));
    REQUIRE(o.book().undo(renamed));
    CHECK(o.read().get(section)->path == QStringLiteral("甲 / 丙 / 丁"));

    // Moved away, the old parent renamed, moved back; removed, the parent renamed, brought back.
    const qint64 away = setParent(o, section, {});
    rename(o, branch, QStringLiteral("戊"));
    REQUIRE(o.book().undo(away));
    CHECK(o.read().get(section)->path == QStringLiteral("甲 / 戊 / 丁"));
    const auto removed = o.book().remove(Unit::kind(), section.raw());
    REQUIRE(removed);
    rename(o, group, QStringLiteral("己"));
    REQUIRE(o.book().undo(removed->deed));
    CHECK(o.read().get(section)->path == QStringLiteral("己 / 戊 / 丁"));
    const auto issues = o.office->store().check();
    INFO(why(issues));
    CHECK(issues.isEmpty());
}

TEST_CASE("undo: a tree that one deed added goes and comes as often as somebody likes") {
    TempOffice o;
    const auto added = o.book().change({"test", "tree"}, [&](Txn& txn) -> Outcome<void> {
        Unit top;
        top.name = QStringLiteral("集团");
        if (auto ok = txn.insert(top); !ok)
            return refuse(ok.error());
        for (int i = 0; i < 5; ++i) {
            Unit branch;
            branch.name = QStringLiteral("第%1公司").arg(i);
            branch.parent = Id<Unit>(top.id);
            if (auto ok = txn.insert(branch); !ok)
                return refuse(ok.error());
            Member m;
            m.name = QStringLiteral("职工%1").arg(i);
            m.unit = Id<Unit>(branch.id);
            if (i == 4)
                if (auto ok = txn.insert(m); !ok)
                    return refuse(ok.error());
        }
        return {};
    });
    REQUIRE(added);
    for (int round = 0; round < 3; ++round) {
        INFO(round);
        const auto undone = o.book().undo();
        INFO((undone ? std::string() : why(undone.error())));
        REQUIRE(undone);
        CHECK(undone->changes.size() == 7);
        CHECK(o.read().count<Unit>() == 0);
        CHECK(o.read().count<Member>() == 0);
        const auto redone = o.book().redo();
        INFO((redone ? std::string() : why(redone.error())));
        REQUIRE(redone);
        CHECK(o.read().count<Unit>() == 6);
        CHECK(o.read().first<Member>(Query())->unit);
    }
    // Somebody moved in meanwhile: then it stays, and says who.
    Member late;
    late.name = QStringLiteral("后来人");
    late.unit = Id<Unit>(
        o.read().first<Unit>(Query().eq(QStringLiteral("name"), QStringLiteral("第2公司")))->id);
    REQUIRE(o.book().insert(late));
    const auto refused = o.book().undo(added->deed);
    REQUIRE_FALSE(refused);
    CHECK(o.read().count<Unit>() == 6);
    CHECK(o.office->store().check().isEmpty());
}

TEST_CASE("redo: what was taken back last comes back first, whatever its number") {
    TempOffice o;
    const Member first = o.member(QStringLiteral("张三")),
                 second = o.member(QStringLiteral("李四"));
    REQUIRE(o.book().undo(1));
    REQUIRE(o.book().undo(2));
    CHECK(o.book().redoable().deed == 2);
    REQUIRE(o.book().redo());
    CHECK(o.read().get(Id<Member>(second.id)));
    CHECK_FALSE(o.read().get(Id<Member>(first.id)));
    REQUIRE(o.book().redo());
    CHECK(o.read().get(Id<Member>(first.id)));
    CHECK_FALSE(o.book().redo());
}

TEST_CASE("unit: a chain that is too deep is called that, and nothing else") {
    TempOffice o;
    Id<Unit> parent;
    for (int level = 1; level <= 33; ++level) {
        Unit u;
        u.name = QStringLiteral("级%1").arg(level);
        u.parent = parent;
        const auto done = o.book().insert(Unit::kind(), u);
        if (level <= 32) {
            REQUIRE(done);
            parent = Id<Unit>(u.id);
            continue;
        }
        REQUIRE_FALSE(done);
        CHECK(done.error().first().text.contains(QStringLiteral("32 levels")));
    }
}
