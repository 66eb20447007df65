// SPDX-License-Identifier: GPL-3.0-or-later
// One line of what was done about a measure, with its evidence as files.
#pragma once
#include "core/measures/measure.h"

namespace zhijia {

struct ProgressNote : Record {
    static constexpr const char* kindName = "progress_note";
    static const Kind& kind();

    Id<Measure> measure;
    QDate on; ///< empty in a new one: today
    QString text;
    QString author;
    bool carried = false; ///< the program's: it came before a meeting again, which is no news
};

/// In the order of their days.
std::vector<ProgressNote> notesOf(const Reader& reader, Id<Measure> measure);

} // namespace zhijia
