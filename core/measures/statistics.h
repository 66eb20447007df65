// SPDX-License-Identifier: GPL-3.0-or-later
// How units keep what they promise: the numbers that the paper prints and the page shows.
#pragma once
#include "core/measures/measure.h"
#include <functional>

namespace zhijia {

struct MeasureScore {
    QString unit; ///< name of the owner
    // Each measure is counted in exactly one of these.
    qint64 onTime = 0, late = 0, partly = 0, undone = 0, running = 0, overdue = 0;
    qint64 extended = 0; ///< among them: those whose date was moved

    qint64 all() const { return onTime + late + partly + undone + running + overdue; }
    /// What should have come to its end by now.
    qint64 asked() const { return onTime + late + partly + undone + overdue; }
    /// Of those kept in time, in whole per cent, rounded half up; -1 when nothing was due yet.
    int score() const {
        return asked() == 0 ? -1 : static_cast<int>((200 * onTime + asked()) / (2 * asked()));
    }
    void add(const MeasureScore& other);
    bool operator==(const MeasureScore&) const = default;
};

struct MeasureStatistics {
    QDate from, to;            ///< of the promise; invalid: open
    MeasureScore total;        ///< its unit is empty
    QList<MeasureScore> units; ///< the most measures first
};

/// Of a unit and those below it (none: of all) and of a time in which it was promised. Withdrawn
/// ones do not count. Reads few columns of every match: a page asks in the background.
MeasureStatistics measureStatistics(const Reader& reader, Id<Unit> unit = {}, QDate from = {},
                                    QDate to = {}, const std::function<bool()>& stop = {});

} // namespace zhijia
