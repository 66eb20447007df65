// SPDX-License-Identifier: GPL-3.0-or-later
// Laws 10 and 11 of docs/architecture.md, which need a whole office: jobs that can be cancelled,
// and errors that say what, where and how.
#include "core/congress/attendance.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/office/reports.h"
#include "tests/support/office.h"
#include <QFile>
#include <thread>

using namespace zhijia;
using namespace zhijia::test;

namespace {

void fill(TempOffice& o, int n) {
    REQUIRE(o.book().change({"test", "fill"}, [&](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < n; ++i) {
            Member m;
            m.name = QStringLiteral("职工%1").arg(i);
            m.mobile = QString::number(13800000000 + i);
            if (const auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
        }
        return {};
    }));
}

/// Runs `work` as a job does: in a thread of its own, on a connection of its own. Returns what it
/// threw, or nothing.
std::exception_ptr asJob(TempOffice& o, const std::function<void(Office&)>& work) {
    std::exception_ptr thrown;
    std::thread([&] {
        try {
            auto mine = o.office->sibling();
            if (!mine)
                throw std::runtime_error("no connection");
            work(**mine);
        } catch (...) {
            thrown = std::current_exception();
        }
    }).join();
    return thrown;
}

bool wasCancelled(const std::exception_ptr& thrown) {
    try {
        if (thrown)
            std::rethrow_exception(thrown);
    } catch (const Cancelled&) {
        return true;
    } catch (const std::exception&) {
    }
    return false;
}

QByteArray bytesOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("law 10: import, check, backup, export and report run on a connection of their own, say "
          "how far they are, and a Cancel leaves nothing half done") {
    TempOffice o;
    fill(o, 3000);
    const auto whole = [&] {
        CHECK(o.read().count<Member>() == 3000);
        CHECK(o.office->store().check().isEmpty());
    };
    const QString old = QStringLiteral("old");
    const auto place = [&](const char* name) {
        const QString path = o.folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(old.toUtf8());
        return path;
    };

    SECTION("check") {
        QList<int> percents;
        CHECK(wasCancelled(asJob(o, [&](Office& mine) {
            (void)mine.store().check([&](int percent) {
                percents << percent;
                return percents.size() < 3;
            });
        })));
        CHECK(percents.size() == 3);
        CHECK(std::ranges::is_sorted(percents));
        whole();
    }
    SECTION("import") {
        QByteArray list = "姓名,手机号\n";
        for (int i = 0; i < 4000; ++i)
            list += QStringLiteral("新人%1,%2\n").arg(i).arg(13900000000 + i).toUtf8();
        const QString path = o.folder.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(list);
        file.close();
        qint64 furthest = 0;
        for (const bool cancel : {true, false}) {
            Receipt receipt;
            const auto thrown = asJob(o, [&](Office& mine) {
                auto guess = guessImport(mine.read(), Member::kind(), path);
                auto plan = ImportPlan::make(mine, Member::kind(), path, guess->settings);
                receipt = *(*plan)->apply(mine, [&](qint64 done, qint64) {
                    furthest = qMax(furthest, done);
                    return !cancel || done < 2000;
                });
            });
            CHECK(wasCancelled(thrown) == cancel);
            CHECK(furthest >= 2000);
            if (cancel) {
                whole();
                continue;
            }
            REQUIRE_FALSE(thrown);
            o.book().adopt(receipt); // the window hears of it in its own thread
            CHECK(o.read().count<Member>() == 7000);
            REQUIRE(o.book().undo());
            CHECK(o.read().count<Member>() == 3000);
        }
    }
    SECTION("report") {
        const QString path = place("roster.pdf");
        qint64 calls = 0;
        CHECK(wasCancelled(asJob(o, [&](Office& mine) {
            const auto document = reportByName(u"roster")->make(mine.read(), 0);
            (void)writeReport(*document, path, [&](qint64, qint64) { return ++calls < 3; });
        })));
        CHECK(bytesOf(path) == old.toUtf8());
        whole();
    }
    SECTION("export") {
        const QString path = place("members.csv");
        CHECK(wasCancelled(asJob(o, [&](Office& mine) {
            ExportOptions options;
            options.progress = [](qint64) { return false; };
            (void)exportRecords(mine.read(), Member::kind(), {}, path, options);
        })));
        CHECK(bytesOf(path) == old.toUtf8());
        whole();
    }
    SECTION("backup") {
        const QString path = o.folder.filePath(QStringLiteral("copy.zhijia"));
        CHECK_FALSE(asJob(o, [&](Office& mine) { mine.store().backupTo(path); }));
        whole();
        const auto copy = Office::open(path, o.options());
        REQUIRE(copy);
        CHECK((*copy)->read().count<Member>() == 3000);
    }
}

TEST_CASE("law 11: what a user can mend says what, where and how") {
    TempOffice o;
    const auto unit = o.unit(QStringLiteral("集团"));
    o.unit(QStringLiteral("公司"), unit);
    Term term;
    term.from = QDate(2025, 3, 1);
    term.to = QDate(2029, 2, 28);
    REQUIRE(o.book().insert(term));
    QList<Issues> refusals;
    const auto refused = [&](const auto& done) {
        REQUIRE_FALSE(done);
        refusals << done.error();
    };
    for (const Kind* kind : kinds()) {
        const auto record = kind->make(); // empty: what is required is missing
        const auto done = o.book().insert(*kind, *record);
        if (!done) {
            refusals << done.error();
            for (const Issue& issue : done.error())
                CHECK((issue.field.isEmpty() || kind->field(issue.field))); // where: a real field
        }
        for (const Field& f : kind->fields) {
            const auto read = o.read().parse(f, QStringLiteral("不知所云 !@#"));
            if (!read)
                refusals << read.error();
        }
    }
    CHECK(refusals.size() > 20);
    refused(o.book().remove(Unit::kind(), unit.raw()));
    refused(o.book().step(Term::kind(), term.id, QStringLiteral("extend")));
    refused(o.book().step(Term::kind(), term.id, QStringLiteral("end")));
    refused(o.book().reveal(Member::kind(), 0, QStringLiteral("mobile"), QStringLiteral(" ")));
    const auto stale = o.read().get(Id<Term>(term.id));
    REQUIRE(o.book().step(Term::kind(), term.id, QStringLiteral("start")));
    Term late = *stale;
    late.note = QStringLiteral("x");
    refused(o.book().update(late));
    for (const Issues& issues : refusals) {
        REQUIRE(zhijia::refuses(issues));
        for (const Issue& issue : issues) {
            INFO(issue.text.toStdString());
            CHECK_FALSE(issue.text.trimmed().isEmpty());
            CHECK_FALSE(issue.mend.trimmed().isEmpty());
        }
    }
}

TEST_CASE("law 11: what the environment refuses says what is safe, and a fault leaves the data") {
    TempOffice o;
    o.member(QStringLiteral("张三"));
    o.office.reset();
    Office::Options options = o.options();
    options.store.busySeconds = 0;
    auto mine = Office::open(o.path(), options), theirs = Office::open(o.path(), options);
    REQUIRE(mine);
    REQUIRE(theirs);
    (*theirs)->store().begin();
    Member m;
    m.name = QStringLiteral("李四");
    QString words;
    try {
        (void)(*mine)->book().insert(m);
    } catch (const EnvironmentError& e) {
        words = e.text();
    }
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("Nothing was changed")));
    (*theirs)->store().rollback();
    // A fault of the program in the middle of a deed.
    CHECK_THROWS_AS((*mine)->book().change({"test", "fault"},
                                           [&](Txn& txn) -> Outcome<void> {
                                               REQUIRE(txn.insert(m));
                                               throw std::logic_error("fault");
                                           }),
                    std::logic_error);
    CHECK((*mine)->read().count<Member>() == 1);
    m.id = m.revision = 0;
    CHECK((*mine)->book().insert(m));
    CHECK((*mine)->store().check().isEmpty());
}
