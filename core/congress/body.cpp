// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/body.h"
#include "core/book/reader.h"
#include "core/congress/words.h"
#include "core/store/store.h"

namespace zhijia {

using congress::tr;

QString congressName(const Reader& reader, Id<Term> id) {
    const auto term = id ? reader.get(id) : std::nullopt;
    if (const auto unit = term && term->unit ? reader.get(term->unit) : std::nullopt)
        return tr("%1, staff congress").arg(unit->name);
    QString office = reader.store().officeName();
    for (const QString& end : {QStringLiteral("工会委员会"), QStringLiteral("工会")})
        if (office.endsWith(end) && office.size() > end.size() + 1) {
            office.chop(end.size());
            break;
        }
    return tr("%1, staff congress").arg(office);
}

QString congressName(const Reader& reader, Id<Sitting> id) {
    const auto sitting = id ? reader.get(id) : std::nullopt;
    return congressName(reader, sitting ? sitting->term : Id<Term>());
}

} // namespace zhijia
