// SPDX-License-Identifier: GPL-3.0-or-later
// How the benchmarks of lists measure and say it: one line a figure, read by tests/bench/table.
#pragma once
#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <algorithm>
#include <cstdio>

namespace zhijia::bench {

/// Prints number, median, 99th percentile and the worst of times in microseconds.
inline void say(const QString& what, QList<qint64> micros) {
    std::sort(micros.begin(), micros.end());
    const auto at = [&](int per) {
        return static_cast<double>(micros[qMin(micros.size() - 1, micros.size() * per / 1000)]) /
               1000;
    };
    std::printf("%-44s n %5lld   median %8.3f ms   99th %8.3f ms   worst %8.3f ms\n",
                what.toUtf8().constData(), static_cast<long long>(micros.size()), at(500), at(990),
                at(1000));
    std::fflush(stdout);
}

template <class Work>
qint64 timed(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed() / 1000;
}

} // namespace zhijia::bench
