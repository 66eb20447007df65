// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a member list into a new office and takes it back, and says how long each took. Run it
// beside `sqlite3 .import` of the same file: see tests/bench/run.
#include "core/exchange/import.h"
#include "core/office/office.h"
#include "core/people/member.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

using namespace zhijia;

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QString csv = QString::fromLocal8Bit(argv[1]);
    QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    auto office =
        Office::create(folder.filePath(QStringLiteral("bench.zhijia")), QStringLiteral("bench"))
            .value();
    QElapsedTimer timer;
    // Processor time beside wall time: on a busy machine the one is still comparable.
    long long before = 0;
    const auto lap = [&](const char* what) {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto ms = [](const timeval& t) { return t.tv_sec * 1000LL + t.tv_usec / 1000; };
        const long long cpu = ms(usage.ru_utime) + ms(usage.ru_stime);
        std::printf("%s: wall %lld ms, cpu %lld ms, peak %ld KB\n", what,
                    static_cast<long long>(timer.restart()), cpu - before, usage.ru_maxrss);
        before = cpu;
        std::fflush(stdout);
    };
    timer.start();
    const auto guess = guessImport(office->read(), Member::kind(), csv);
    if (!guess)
        return std::printf("refused: %s\n", qPrintable(guess.error().first().text)), 1;
    auto plan = ImportPlan::make(*office, Member::kind(), csv, guess->settings);
    if (!plan)
        return std::printf("refused: %s\n", qPrintable(plan.error().first().text)), 1;
    lap("plan");
    const auto& c = (*plan)->counts();
    std::printf("rows=%lld new=%lld rejected=%lld\n", static_cast<long long>(c.rows),
                static_cast<long long>(c.added), static_cast<long long>(c.rejected));
    if (c.added != c.rows) // a list with faults would flatter every figure below
        return std::printf("the list is not clean; nothing measured\n"), 1;
    timer.restart();
    const auto done = (*plan)->apply(*office);
    if (!done)
        return std::printf("refused: %s\n", qPrintable(done.error().first().text)), 1;
    lap("apply");
    if (argc > 3) { // keep OFFICE: for bench-office
        office->store().backupTo(QString::fromLocal8Bit(argv[3]));
        return 0;
    }
    const auto undone = office->book().undo();
    if (!undone)
        return std::printf("refused: %s\n", qPrintable(undone.error().first().text)), 1;
    lap("undo");
    return 0;
}
