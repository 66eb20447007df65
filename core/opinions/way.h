// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a remark to its result: every station with its day, through whatever it became.
#pragma once
#include "core/opinions/remark.h"

namespace zhijia {

struct WayStep {
    QDate on;
    QString what;
    SourceRef record;    ///< where to read on
    bool result = false; ///< something came of it: an answer, a finished measure
};

struct Way {
    QList<WayStep> steps; ///< by day
    bool ended = false;   ///< nothing is left to wait for
    QDate resultOn;       ///< of the last result; invalid: none yet
    qint64 days = 0;      ///< from the first word to the result, or to today while there is none
    qint64 joined = 0;    ///< others who said the same
};

/// Also of a remark that was joined with another: then the way is that of the main one.
Way wayOf(const Reader& reader, const Remark& remark);

/// What happened to a record of that kind, for rooms right of this one. `ended`: whether nothing is
/// left to wait for. Measures that name the record as their source are added for every kind.
using WayPart = QList<WayStep> (*)(const Reader&, RawId, bool& ended);
void registerWayPart(const char* kind, WayPart part);

} // namespace zhijia
