// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/statistics.h"

namespace zhijia {

void MeasureScore::add(const MeasureScore& o) {
    onTime += o.onTime;
    late += o.late;
    partly += o.partly;
    undone += o.undone;
    running += o.running;
    overdue += o.overdue;
    extended += o.extended;
}

MeasureStatistics measureStatistics(const Reader& reader, Id<Unit> unit, QDate from, QDate to,
                                    const std::function<bool()>& stop) {
    MeasureStatistics s{from, to, {}, {}};
    Query query;
    if (const auto top = unit ? reader.get(unit) : std::nullopt)
        query.below(QStringLiteral("unit"), *top);
    if (from.isValid())
        query.is(QStringLiteral("promised_on"), Condition::Ge, Codec<QDate>::toValue(from));
    if (to.isValid())
        query.is(QStringLiteral("promised_on"), Condition::Le, Codec<QDate>::toValue(to));
    query.is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn"));
    query.by(QStringLiteral("id"));
    QHash<QString, qsizetype> places;
    const QDate today = reader.today();
    reader.each(Measure::kind(),
                {QStringLiteral("unit_name"), QStringLiteral("kept"), QStringLiteral("due_on"),
                 QStringLiteral("extensions")},
                query, [&](const QVariantList& v) {
                    const QString name = v[0].toString();
                    auto place = places.constFind(name);
                    if (place == places.constEnd()) {
                        s.units << MeasureScore{};
                        s.units.last().unit = name;
                        place = places.insert(name, s.units.size() - 1);
                    }
                    MeasureScore& row = s.units[*place];
                    switch (Codec<MeasureKept>::fromValue(v[1])) {
                    case MeasureKept::OnTime:
                        ++row.onTime;
                        break;
                    case MeasureKept::Late:
                        ++row.late;
                        break;
                    case MeasureKept::Partly:
                        ++row.partly;
                        break;
                    case MeasureKept::Undone:
                        ++row.undone;
                        break;
                    case MeasureKept::None:
                        ++(Codec<QDate>::fromValue(v[2]) < today ? row.overdue : row.running);
                        break;
                    }
                    row.extended += v[3].toLongLong() > 0 ? 1 : 0;
                    return !(stop && stop());
                });
    for (const MeasureScore& row : std::as_const(s.units))
        s.total.add(row);
    std::ranges::stable_sort(s.units, std::ranges::greater(), &MeasureScore::all);
    return s;
}

} // namespace zhijia
