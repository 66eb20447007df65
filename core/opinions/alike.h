// SPDX-License-Identifier: GPL-3.0-or-later
// The same thing said elsewhere: one search for opinions and for remarks.
#pragma once
#include "core/book/query.h"
#include "core/record/kind.h"
#include <functional>

namespace zhijia {

class Reader;

struct AlikeVoice {
    RawId id = 0;
    QString number, title;
    int percent = 0; ///< see `sameness`
};

/// Those records of `kind` (which has the fields number, title and text) within `query` whose text
/// says the same as `text` by at least `least` per cent; the most alike first, at most `atMost`.
/// Empty when `stop` says so.
QList<AlikeVoice> mostAlike(const Reader& reader, const Kind& kind, const Query& query,
                            const QString& text, int atMost, int least,
                            const std::function<bool()>& stop);

} // namespace zhijia
