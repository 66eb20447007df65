// SPDX-License-Identifier: GPL-3.0-or-later
// `check` finds damage that was planted behind the program's back; each kind of it, and not more.
#include "tests/store/files.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

Issues checked(TempOffice& o) {
    auto office = Office::open(o.path(), o.options());
    REQUIRE(office);
    return (*office)->store().check();
}

} // namespace

TEST_CASE("check: planted damage is found") {
    TempOffice o;
    for (int k = 0; k < 10; ++k)
        REQUIRE(bigDeed(*o.office, k));
    CHECK(o.office->store().check().isEmpty());
    o.office.reset();
    QString sql, word;
    SECTION("an index that misses entries") {
        // The index is said to be over another column than the one its entries are of.
        RawSql raw(o.path());
        raw.run(QStringLiteral("PRAGMA writable_schema = ON"));
        raw.run(QStringLiteral("UPDATE sqlite_schema SET sql = 'CREATE INDEX member_mobile ON "
                               "member (post)' WHERE name = 'member_mobile'"));
        word = QStringLiteral("damaged");
    }
    SECTION("words that the search index does not know") {
        sql = QStringLiteral(
            "UPDATE member SET search_text = '别 的' WHERE rowid IN (SELECT min(id) FROM member)");
        word = QStringLiteral("search index");
    }
    SECTION("a record whose revision no deed left") {
        sql = QStringLiteral(
            "UPDATE member SET revision = 999 WHERE id = (SELECT max(id) FROM member)");
        word = QStringLiteral("no deed");
    }
    SECTION("a record that came by another way") {
        sql = QStringLiteral("INSERT INTO not_duplicate (id, revision, a, b) SELECT 5, 1, min(id), "
                             "max(id) FROM member");
        word = QStringLiteral("no deed");
    }
    SECTION("a deed that lost a change") {
        sql = QStringLiteral("DELETE FROM change WHERE deed = 4 AND seq = (SELECT max(seq) FROM "
                             "change WHERE deed = 4)");
        word = QStringLiteral("all of their changes");
    }
    SECTION("a run of inserts that is shorter than it was") {
        sql = QStringLiteral("UPDATE change SET count = count - 1 WHERE deed = 4 AND count > 1");
        word = QStringLiteral("no deed");
    }
    SECTION("a wrong count of changes") {
        sql = QStringLiteral("UPDATE deed SET changes = changes + 1 WHERE id = 3");
        word = QStringLiteral("all of their changes");
    }
    SECTION("changes whose deed is gone") {
        sql = QStringLiteral("DELETE FROM deed WHERE id = 3");
        word = QStringLiteral("belong to no deed");
    }
    SECTION("a reference that leads nowhere") {
        sql = QStringLiteral(
            "UPDATE member SET unit = 12345 WHERE id = (SELECT min(id) FROM member)");
        word = QStringLiteral("gone");
    }
    SECTION("a number that would be given out again") {
        sql = QStringLiteral("UPDATE meta SET value = '3' WHERE key = 'next_id'");
        word = QStringLiteral("given out again");
    }
    SECTION("a history of something unknown") {
        sql = QStringLiteral(
            "INSERT INTO change (deed, seq, kind, record, op) VALUES (1, 99, 'dragon', 1, 1)");
        word = QStringLiteral("dragon");
    }
    SECTION("a column that is gone") {
        sql = QStringLiteral("ALTER TABLE unit DROP COLUMN leader");
        word = QStringLiteral("no column");
    }
    if (!sql.isEmpty()) {
        RawSql raw(o.path());
        raw.run(sql);
    }
    const Issues issues = checked(o);
    INFO(why(issues));
    CHECK(std::any_of(issues.begin(), issues.end(),
                      [&](const Issue& i) { return i.text.contains(word); }));
    for (const Issue& issue : issues)
        CHECK_FALSE(issue.mend.isEmpty());
}

TEST_CASE(
    "check: it can be cancelled, and a colleague who is writing neither waits nor makes it wait") {
    TempOffice o;
    REQUIRE(bigDeed(*o.office, 1));
    int calls = 0;
    CHECK_THROWS_AS(o.office->store().check([&](int) { return ++calls < 3; }), Cancelled);
    o.office.reset();
    Office::Options options = o.options();
    options.store.busySeconds = 0;
    auto mine = Office::open(o.path(), options);
    auto theirs = Office::open(o.path(), options);
    REQUIRE(mine);
    REQUIRE(theirs);
    (*theirs)->store().begin();
    CHECK((*mine)
              ->store()
              .check([&](int) { // nor does it take the right to write meanwhile
                  (*theirs)->store().rollback();
                  (*theirs)->store().begin();
                  return true;
              })
              .isEmpty());
    (*theirs)->store().rollback();
    CHECK((*mine)->store().check().isEmpty());
}
