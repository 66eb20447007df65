// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for in a large office: each keystroke of a search, a jump in the sorted list,
// one saved deed beside a bare SQLite transaction. Usage: bench-office OFFICE (made by
// `bench-import FILE keep OFFICE`).
#include "core/base/pinyin.h"
#include "core/office/office.h"
#include "core/people/member.h"
#include "core/store/statement.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <cstdio>

using namespace zhijia;

namespace {

void say(const char* what, QList<qint64> micros) {
    std::sort(micros.begin(), micros.end());
    const auto at = [&](int per) {
        return static_cast<double>(micros[qMin(micros.size() - 1, micros.size() * per / 1000)]) /
               1000;
    };
    std::printf("%-34s n %5lld   median %8.3f ms   99th %8.3f ms   worst %8.3f ms\n", what,
                static_cast<long long>(micros.size()), at(500), at(990), at(1000));
    std::fflush(stdout);
}

template <class Work>
qint64 timed(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed() / 1000;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    auto office = Office::open(QString::fromLocal8Bit(argv[1])).value();
    const Reader& reader = office->read();
    QRandomGenerator random(5);
    QElapsedTimer timer;
    timer.start();
    const QList<RawId> ids = reader.ids(Member::kind(), Query().by(QStringLiteral("name")));
    std::printf("members %lld, sorted ids in %lld ms\n", static_cast<long long>(ids.size()),
                static_cast<long long>(timer.elapsed()));

    QList<qint64> characters, pinyin, initials, tails;
    const auto key = [&](const QString& typed, QList<qint64>& into) {
        Query query;
        query.find = typed;
        query.findAtMost = 1000; // as ui/list/record_model.cpp asks while somebody types
        query.first(200);
        into << timed([&] {
            const QList<RawId> found = reader.ids(Member::kind(), query.by(QStringLiteral("name")));
            (void)reader.byIds(Member::kind(), found.mid(0, 40)); // what a window shows
        });
    };
    for (int i = 0; i < 300; ++i) {
        const auto member =
            reader.get(Id<Member>(ids[random.bounded(static_cast<int>(ids.size()))]));
        const Reading reading = readName(member->name);
        QString joined = reading.full;
        joined.remove(u' ');
        for (int n = 1; n <= member->name.size(); ++n)
            key(member->name.left(n), characters);
        for (int n = 1; n <= joined.size(); ++n)
            key(joined.left(n), pinyin);
        for (int n = 1; n <= reading.initials.size(); ++n)
            key(reading.initials.left(n), initials);
        key(member->mobile.right(4), tails);
    }
    say("search by characters", characters);
    say("search by pinyin", pinyin);
    say("search by initials", initials);
    say("search by the end of a mobile", tails);

    QList<qint64> jumps;
    for (int i = 0; i < 2000; ++i)
        jumps << timed([&] {
            (void)reader.byIds(Member::kind(),
                               ids.mid(random.bounded(static_cast<int>(ids.size()) - 50), 50));
        });
    say("jump in the sorted list (50 rows)", jumps);

    QTemporaryDir folder(QFileInfo(office->path()).absolutePath() + QStringLiteral("/bare-XXXXXX"));
    QSqlDatabase bare =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    bare.setDatabaseName(folder.filePath(QStringLiteral("bare.db")));
    bare.open();
    QSqlQuery query(bare);
    for (const char* sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                            "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT)"})
        query.exec(QString::fromUtf8(sql));
    QList<qint64> deeds, plain;
    for (int i = 0; i < 300; ++i) { // in turn, so that both see the same machine
        plain << timed([&] {
            query.exec(QStringLiteral("BEGIN IMMEDIATE"));
            query.prepare(QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)"));
            query.addBindValue(QStringLiteral("张三"));
            query.addBindValue(QStringLiteral("13800138000"));
            query.exec();
            query.finish();
            query.exec(QStringLiteral("COMMIT"));
        });
        Member m;
        m.name = QStringLiteral("新会员%1").arg(i);
        deeds << timed([&] { (void)office->book().insert(m); });
    }
    say("a bare SQLite transaction", plain);
    say("a deed: one member added", deeds);
    return 0;
}
