// SPDX-License-Identifier: GPL-3.0-or-later
// Law 9: a list follows receipts row by row and is always what a fresh query would give.
#include "core/office/office.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "ui/list/record_model.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace zhijia;
using zhijia::test::TempOffice;

namespace {

struct Watched {
    Book& book;
    BackgroundReader background;
    RecordModel model;
    QAbstractItemModelTester tester;
    QSignalSpy resets;
    explicit Watched(Office& office)
        : book(office.book()), background(office.store(), office.clock()),
          model(office.book(), background, Member::kind()),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal),
          resets(&model, &QAbstractItemModel::modelReset) {}
    void ask(const Query& query) {
        model.setQuery(query);
        wait();
    }
    void wait() {
        REQUIRE(QTest::qWaitFor([&] { return model.isComplete(); }, 10'000));
        QTest::qWait(1);
        background.finish();
        QCoreApplication::processEvents();
    }
    void same(const char* when) {
        Query exact = model.query();
        const auto want = book.read().ids(Member::kind(), exact);
        INFO(when);
        REQUIRE(model.ids() == want);
        for (int row = 0; row < qMin(5, model.rowCount()); ++row)
            REQUIRE(model.index(row, 0).data().toString().toStdString() ==
                    book.read().title(Member::kind(), want[row]).toStdString());
    }
};

QString randomName(std::mt19937& random) {
    static const QStringList parts{
        QStringLiteral("张"),     QStringLiteral("单"), QStringLiteral("王"), QStringLiteral("𠮷"),
        QStringLiteral("\uF900"), QStringLiteral("伟"), QStringLiteral("芳"), QStringLiteral("A")};
    QString name;
    for (int n = 1 + int(random() % 3); n > 0; --n)
        name += parts[int(random() % unsigned(parts.size()))];
    return name;
}

/// One random deed of one to four changes; refusals are fine, they change nothing.
void randomDeed(Book& book, std::mt19937& random) {
    const auto ids = book.read().ids(Member::kind());
    switch (random() % 8) {
    case 0:
        (void)book.undo();
        return;
    case 1:
        (void)book.redo();
        return;
    default:
        break;
    }
    (void)book.change({"tests", "Something", {}}, [&](Txn& txn) -> Outcome<void> {
        for (int n = 1 + int(random() % 4); n > 0; --n) {
            const RawId id = ids.isEmpty() ? 0 : ids[qsizetype(random() % size_t(ids.size()))];
            const auto old = txn.get(Id<Member>(id));
            if (!old || random() % 3 == 0) {
                Member m;
                m.name = randomName(random);
                m.sex = random() % 2 ? Sex::Male : Sex::Female;
                m.joinedOn = random() % 3 ? QDate(2020, 1, 1 + int(random() % 28)) : QDate();
                if (auto ok = txn.insert(m); !ok)
                    return refuse(ok.error());
            } else if (random() % 4 == 0) {
                if (auto ok = txn.remove(Member::kind(), id); !ok)
                    return ok;
            } else {
                Member m = *old;
                if (random() % 2)
                    m.name = randomName(random);
                m.sex = random() % 2 ? Sex::Male : Sex::Female;
                m.joinedOn = random() % 3 ? QDate(2020, 1, 1 + int(random() % 28)) : QDate();
                if (auto ok = txn.update(m); !ok)
                    return ok;
            }
        }
        return {};
    });
}

} // namespace

TEST_CASE("a list is what a fresh query gives after any deeds, and never resets", "[list][law9]") {
    QList<Query> queries(7);
    queries[1].by(QStringLiteral("joined_on"));
    queries[2].by(QStringLiteral("joined_on"), true);
    queries[3].eq(QStringLiteral("sex"), QStringLiteral("male"));
    queries[4].by(QStringLiteral("sex")).by(QStringLiteral("name"), true);
    queries[5].find = QStringLiteral("张");
    queries[6].by(QStringLiteral("id"), true);
    for (int q = 0; q < queries.size(); ++q) {
        TempOffice t;
        Watched w(*t.office);
        w.ask(queries[q]);
        std::mt19937 random(unsigned(1000 + q));
        for (int i = 0; i < 70; ++i) {
            randomDeed(t.book(), random);
            w.same(("query " + std::to_string(q) + ", deed " + std::to_string(i)).c_str());
        }
        CHECK(w.resets.isEmpty());
    }
}

TEST_CASE("a new question keeps the rows both answers share", "[list][law9]") {
    TempOffice t;
    std::mt19937 random(5);
    for (int i = 0; i < 60; ++i)
        randomDeed(t.book(), random);
    Watched w(*t.office);
    w.ask({});
    for (int i = 0; i < 60; ++i) {
        Query query;
        if (random() % 2)
            query.eq(QStringLiteral("sex"),
                     random() % 2 ? QStringLiteral("male") : QStringLiteral("female"));
        if (random() % 3 == 0)
            query.is(QStringLiteral("joined_on"), Condition::IsNull);
        if (random() % 2)
            query.by(random() % 2 ? QStringLiteral("joined_on") : QStringLiteral("name"),
                     random() % 2);
        if (random() % 4 == 0)
            query.find = QStringLiteral("伟");
        // The row somebody looks at stays that record's row as long as the record is in the list.
        QPersistentModelIndex here;
        const RawId id =
            w.model.rowCount() ? w.model.idAt(int(random() % unsigned(w.model.rowCount()))) : 0;
        if (id)
            here = w.model.index(w.model.rowOf(id), 0);
        w.ask(query);
        w.same("another question");
        if (id && w.model.rowOf(id) >= 0 && here.isValid())
            CHECK(w.model.idAt(here.row()) == id);
    }
    CHECK(w.resets.isEmpty());
}

TEST_CASE("deeds done while the ids are still being read are not lost", "[list]") {
    TempOffice t;
    REQUIRE(t.book().change({"tests", "Fill", {}}, [](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < 3000; ++i) {
            Member m;
            m.name = QStringLiteral("王%1").arg(i);
            if (auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
        }
        return {};
    }));
    Watched w(*t.office);
    std::mt19937 random(9);
    for (int i = 0; i < 15; ++i) {
        Query query;
        query.by(i % 2 ? QStringLiteral("name") : QStringLiteral("joined_on"), i % 3 == 0);
        w.model.setQuery(query);
        for (int n = 0; n < 3; ++n) {
            randomDeed(t.book(), random);
            if (n == 1)
                QCoreApplication::processEvents();
        }
        w.wait();
        w.same("after reading");
    }
    CHECK(w.resets.isEmpty());
}

TEST_CASE("a receipt of thousands is taken in without a reset, and so is its undo",
          "[list][law9]") {
    TempOffice t;
    const Member first = t.member(QStringLiteral("赵一"));
    Watched w(*t.office);
    w.ask({});
    const QPersistentModelIndex here = w.model.index(0, 0);
    REQUIRE(t.book().change({"tests", "Import", {}}, [](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < 2500; ++i) {
            Member m;
            m.name = QStringLiteral("%1%2").arg(QChar(u"张王阿"[i % 3])).arg(i);
            if (auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
        }
        return {};
    }));
    REQUIRE(QTest::qWaitFor([&] { return w.model.rowCount() == 2501; }, 10'000));
    w.same("after the import");
    CHECK(w.model.idAt(here.row()) == first.id);
    REQUIRE(t.book().undo());
    REQUIRE(QTest::qWaitFor([&] { return w.model.rowCount() == 1; }, 10'000));
    w.same("after undoing it");
    CHECK(w.model.idAt(here.row()) == first.id);
    CHECK(w.resets.isEmpty());
}

TEST_CASE("what another connection did arrives row by row", "[list]") {
    TempOffice t;
    t.member(QStringLiteral("赵一"));
    Watched w(*t.office);
    w.ask({});
    auto colleague = t.office->sibling();
    REQUIRE(colleague);
    Member m;
    m.name = QStringLiteral("安二");
    REQUIRE((*colleague)->book().insert(m));
    CHECK(w.model.rowCount() == 1);
    t.book().poll();
    REQUIRE(w.model.rowCount() == 2);
    CHECK(w.model.idAt(0) == m.id);
    w.same("after poll");
}

TEST_CASE("a renamed unit is renamed in the members' rows", "[list]") {
    TempOffice t;
    const auto unit = t.unit(QStringLiteral("东区"));
    Member m;
    m.name = QStringLiteral("赵一");
    m.unit = unit;
    REQUIRE(t.book().insert(m));
    Watched w(*t.office);
    w.ask({});
    const int column = w.model.columnOf(QStringLiteral("unit"));
    REQUIRE(w.model.index(0, column).data().toString() == QStringLiteral("东区"));
    Unit u = *t.read().get(unit);
    u.name = QStringLiteral("西区");
    REQUIRE(t.book().update(u));
    CHECK(w.model.index(0, column).data().toString() == QStringLiteral("西区"));
}
