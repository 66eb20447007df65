// SPDX-License-Identifier: GPL-3.0-or-later
// Undo beside colleagues, and undo of what is too large for memory or for one breath.
#include "tests/support/office.h"
#include <QElapsedTimer>

using namespace zhijia;
using zhijia::test::TempOffice;
using zhijia::test::why;

namespace {

Outcome<Receipt> addMany(Book& book, int from, int to) {
    return book.change({"test", "many"}, [&](Txn& txn) -> Outcome<void> {
        txn.expect(Member::kind(), to - from);
        for (int i = from; i < to; ++i) {
            Member m;
            m.name = QStringLiteral("职工%1").arg(i);
            m.mobile = QStringLiteral("139%1").arg(10000000 + i);
            m.frontLine = i % 2 == 0;
            m.joinedOn = QDate(2020, 1, 1).addDays(i % 900);
            if (auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
        }
        return {};
    });
}

QStringList dump(const Reader& reader) {
    QStringList lines;
    reader.each(Member::kind(),
                {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("name"),
                 QStringLiteral("mobile"), QStringLiteral("front_line"),
                 QStringLiteral("joined_on"), QStringLiteral("pinyin_key"),
                 QStringLiteral("id_number")},
                Query().by(QStringLiteral("id")), [&](const QVariantList& values) {
                    QString line;
                    for (const QVariant& v : values)
                        line += v.isNull() ? QStringLiteral("|null") : u'|' + v.toString();
                    lines << line;
                    return true;
                });
    return lines;
}

qint64 found(const Reader& reader, const QString& text) {
    Query query;
    query.find = text;
    return reader.count(Member::kind(), query);
}

} // namespace

TEST_CASE("undo: a colleague's deed is never taken back by the key, only by its number") {
    TempOffice o;
    const Member mine = o.member(QStringLiteral("张三"));
    auto other = o.office->sibling();
    REQUIRE(other);
    Book colleague((*other)->store(), o.clock, QStringLiteral("李梅"));
    Member theirs;
    theirs.name = QStringLiteral("李四");
    const auto deed = colleague.insert(theirs);
    REQUIRE(deed);
    o.book().poll();
    CHECK(o.book().undoable().what.text().contains(QStringLiteral("张三")));
    REQUIRE(o.book().undo());
    CHECK_FALSE(o.read().get(Id<Member>(mine.id)));
    CHECK(o.read().get(Id<Member>(theirs.id)));
    CHECK(o.book().undoable().deed == 0);
    CHECK_FALSE(o.book().undo());
    CHECK(colleague.redoable().deed == 0); // what another took back, another brings back
    CHECK(o.book().redoable().what.text().contains(QStringLiteral("张三")));
    theirs.post = QStringLiteral("焊工"); // a colleague's new deed does not end my redo
    REQUIRE(colleague.update(theirs));
    REQUIRE(o.book().redo());
    CHECK(o.read().get(Id<Member>(mine.id)));
    REQUIRE(colleague.undo());
    REQUIRE(o.book().undo(deed->deed));
    CHECK_FALSE(o.read().get(Id<Member>(theirs.id)));
}

TEST_CASE("undo: thousands of records go and come back whole, told on the way", "[large]") {
    TempOffice o;
    o.member(QStringLiteral("旧人"));
    const auto start = dump(o.read());
    const int many = GENERATE(3000, 30'000); // with and without setting the indexes aside
    const auto deed = addMany(o.book(), 0, many);
    REQUIRE(deed);
    const auto full = dump(o.read());
    qint64 last = 0;
    int calls = 0;
    const auto progress = [&](qint64 done, qint64 total) {
        CHECK(done >= last);
        CHECK(total == many);
        last = done;
        ++calls;
    };
    REQUIRE(o.book().undo(0, progress));
    CHECK(last == many);
    CHECK(dump(o.read()) == start);
    CHECK(found(o.read(), QStringLiteral("职工77")) == 0);
    last = 0;
    calls = 0;
    const auto back = o.book().redo(progress);
    REQUIRE(back);
    CHECK(back->changes.size() == many);
    CHECK(last == many);
    CHECK(dump(o.read()) == full);
    CHECK(found(o.read(), QStringLiteral("职工77")) > 0);
    // It can be cancelled, and then nothing is changed.
    int looks = 0;
    CHECK_THROWS_AS(o.book().undo(0,
                                  [&](qint64, qint64) {
                                      if (++looks == 1)
                                          throw Cancelled();
                                  }),
                    Cancelled);
    CHECK(dump(o.read()) == full);
    REQUIRE(o.book().undo());
    REQUIRE(o.book().redo());
    CHECK(dump(o.read()) == full);
    const auto issues = o.office->store().check();
    INFO(why(issues));
    CHECK(issues.isEmpty());
}

TEST_CASE("undo: of a removal that does not fit any more says whom it clashes with") {
    TempOffice o;
    REQUIRE(addMany(o.book(), 0, 20));
    Member first = *o.read().first<Member>(Query().by(QStringLiteral("id")));
    first.idNumber = QStringLiteral("11010519491231002X");
    REQUIRE(o.book().update(first));
    const auto ids = o.read().ids(Member::kind());
    const auto removed = o.book().change({"test", "all"}, [&](Txn& txn) -> Outcome<void> {
        for (const RawId id : ids)
            if (auto ok = txn.remove(Member::kind(), id); !ok)
                return ok;
        return {};
    });
    REQUIRE(removed);
    Member again;
    again.name = QStringLiteral("后来人");
    again.idNumber = first.idNumber;
    REQUIRE(o.book().insert(again));
    const auto refused = o.book().undo(removed->deed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().text.contains(QStringLiteral("后来人")));
    CHECK(o.read().count<Member>() == 1);
    REQUIRE(o.book().remove(Member::kind(), again.id));
    REQUIRE(o.book().undo(removed->deed));
    CHECK(o.read().count<Member>() == 20);
    CHECK(o.read().get(Id<Member>(first.id))->idNumber == first.idNumber);
}

TEST_CASE("store: a list of any length is one question") {
    TempOffice o;
    const qint64 many = 40'000; // beyond what SQLite takes as parameters
    REQUIRE(addMany(o.book(), 0, int(many)));
    QVariantList values;
    for (const RawId id : o.read().ids(Member::kind()))
        values << id;
    CHECK(o.read().count(Member::kind(), Query().in(QStringLiteral("id"), values)) == many);
    CHECK(o.read().count(Member::kind(), Query().in(QStringLiteral("id"), values.mid(5, 100))) ==
          100);
    QVariantList names;
    for (int i = 0; i < 50; ++i)
        names << QStringLiteral("职工%1").arg(i);
    names << QStringLiteral("\"引号\\");
    CHECK(o.read().count(Member::kind(), Query().in(QStringLiteral("name"), names)) == 50);
    Query none;
    Condition out{QStringLiteral("id"), Condition::NotIn, {}};
    out.values = values.mid(1);
    none.where << out;
    CHECK(o.read().count(Member::kind(), none) == 1);
}

TEST_CASE("store: whoever finds the office busy is told in time and by whom") {
    TempOffice o;
    auto other = o.office->sibling();
    REQUIRE(other);
    o.office->store().setPatience(50);
    (*other)->store().begin();
    Member m;
    m.name = QStringLiteral("张三");
    QElapsedTimer since;
    since.start();
    CHECK_THROWS_AS(o.book().insert(m), BusyError);
    CHECK(since.elapsed() < 3000);
    CHECK_FALSE(o.office->store().inTransaction());
    (*other)->store().rollback();
    CHECK(o.book().insert(m));
}

TEST_CASE("store: checking the file keeps nobody from writing") {
    TempOffice o;
    REQUIRE(addMany(o.book(), 0, 2000));
    auto other = o.office->sibling();
    REQUIRE(other);
    (*other)->store().begin(); // a colleague in the middle of a long deed
    o.office->store().setPatience(50);
    CHECK(o.office->store().check().isEmpty());
    (*other)->store().rollback();
}
