// SPDX-License-Identifier: GPL-3.0-or-later
// The quorum light: who is entitled, who is in the room, how many are missing, and which rule says
// so.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

class Reader;

struct Quorum {
    qint64 entitled = 0;   ///< deputies on the roll; observers count nowhere
    qint64 present = 0;    ///< in the room now
    qint64 wasPresent = 0; ///< have been in the room, whether or not they left
    qint64 needed = 0;
    qint64 missing = 0; ///< how many more must come; 0 when met
    bool met = false;
    qint64 expected = 0, late = 0, excused = 0, absent = 0, leftEarly = 0; ///< deputies by state
    qint64 observers = 0, observersPresent = 0;
    QString rule; ///< in words
    QString citation;
    /// One sentence: "Present 118 of 180 deputies; 120 are needed, 2 are missing."
    QString text() const;
};

/// Two counts over an index: cheap enough to ask after every check-in.
Quorum quorum(const Reader& reader, const Sitting& sitting);
/// Deputies who came at any time of the sitting: no vote taken in it has more votes than that. 0
/// when attendance was not taken here (a sitting of the past).
qint64 cameTo(const Reader& reader, const Sitting& sitting);
/// Throws std::invalid_argument when there is no such sitting.
Quorum quorum(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
