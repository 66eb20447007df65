// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/dues.h"
#include <algorithm>

namespace zhijia {

QList<Due> duesOf(const Reader& reader, QDate day, QDate until, const std::function<bool()>& stop) {
    constexpr int page = 500; // records in memory at once
    QList<Due> dues;
    for (const Kind* kind : kinds()) {
        if (!kind->dues)
            continue;
        Query query;
        query.by(QStringLiteral("id")).first(page);
        for (;;) {
            const auto records = reader.all(*kind, query);
            for (const auto& record : records) {
                if (stop && stop())
                    return dues;
                for (const Due& due : kind->dues(reader, *record, day))
                    if (!until.isValid() || due.on <= until)
                        dues << due;
            }
            if (records.size() < static_cast<size_t>(page))
                break;
            query.where = {Condition{QStringLiteral("id"), Condition::Gt, records.back()->id}};
        }
    }
    std::ranges::stable_sort(dues, {}, &Due::on);
    return dues;
}

} // namespace zhijia
