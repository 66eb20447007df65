// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/alike.h"
#include "core/book/reader.h"
#include "core/opinions/voice.h"
#include <algorithm>

namespace zhijia {

QList<AlikeVoice> mostAlike(const Reader& reader, const Kind& kind, const Query& query,
                            const QString& text, int atMost, int least,
                            const std::function<bool()>& stop) {
    QList<AlikeVoice> found;
    reader.each(
        kind,
        {QStringLiteral("id"), QStringLiteral("number"), QStringLiteral("title"),
         QStringLiteral("text")},
        query, [&](const QVariantList& v) {
            if (stop && stop())
                return false;
            const int percent = sameness(text, v[3].toString());
            if (percent >= least)
                found.append({v[0].toLongLong(), v[1].toString(), v[2].toString(), percent});
            return true;
        });
    if (stop && stop())
        return {};
    std::ranges::stable_sort(found, std::ranges::greater(), &AlikeVoice::percent);
    if (found.size() > atMost)
        found.resize(atMost);
    return found;
}

} // namespace zhijia
