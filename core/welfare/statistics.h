// SPDX-License-Identifier: GPL-3.0-or-later
// A year of the welfare room in numbers: households and people are two counts and never added.
#pragma once
#include "core/welfare/needy_file.h"

namespace zhijia {

struct NeedyCount {
    QString name;
    qint64 households = 0, people = 0;
};

struct NeedyStatistics {
    qint64 year = 0;
    QList<NeedyCount> byCategory, byCause, byUnit; ///< on file today
    NeedyCount onFile;
    qint64 onTheirWay = 0;
    qint64 approved = 0, declined = 0, withdrawn = 0, reopened = 0; ///< in the year, households
    QList<NeedyCount> exits;                                        ///< in the year, by reason
    qint64 exited = 0;
    qint64 reviewed = 0;      ///< of those on file, looked at in full in the year
    qint64 reviewOverdue = 0; ///< of those on file, as of today
    qint64 followed = 0;      ///< of those who left in the year, called since
};

NeedyStatistics needyStatistics(const Reader& reader, int year);

} // namespace zhijia
