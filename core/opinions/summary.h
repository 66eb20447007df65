// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of what was said and done: the papers print these.
#pragma once
#include "core/opinions/adopted.h"

namespace zhijia {

struct VoiceCount {
    QString label;
    qint64 count = 0;
    bool operator==(const VoiceCount&) const = default;
};

struct OpinionSummary {
    qint64 received = 0; ///< withdrawn ones do not count; each of the lists adds up to this
    QList<VoiceCount> byClass, byState, byAnswer, byRating;
    qint64 answered = 0, inTime = 0; ///< of those that were answered
    qint64 workdays = 0;             ///< to the answers, all together
    qint64 joined = 0, anonymous = 0;
    qint64 withdrawn = 0; ///< beside `received`
};

/// Of every opinion that the query finds.
OpinionSummary opinionSummary(const Reader& reader, const Query& query);

} // namespace zhijia
