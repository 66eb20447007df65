// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/statistics.h"
#include "core/book/reader.h"
#include "core/rules/rules.h"
#include "core/welfare/household_member.h"
#include "core/welfare/words.h"

namespace zhijia {

using namespace welfare;

namespace {

/// Counts by the values of an enumeration or by names, in the order of first use.
class Groups {
public:
    void add(const QString& name, qint64 people) {
        auto it = place_.constFind(name);
        if (it == place_.constEnd()) {
            it = place_.insert(name, list.size());
            list.append({name, 0, 0});
        }
        ++list[*it].households;
        list[*it].people += people;
    }
    /// The largest first.
    QList<NeedyCount> sorted() const {
        QList<NeedyCount> all = list;
        std::ranges::stable_sort(all, std::greater<>(), &NeedyCount::households);
        return all;
    }

private:
    QList<NeedyCount> list;
    QHash<QString, qsizetype> place_;
};

template <class E>
QString wordOf(const QVariant& value) {
    const EnumItem* item = enumTable<E>().byName(value.toString());
    return item && *item->name ? enumTable<E>().label(*item) : tr("(not told)");
}

QHash<RawId, qint64> headsByFile(const Reader& reader) {
    QHash<RawId, qint64> heads;
    Query query;
    query.eq(QStringLiteral("counts"), qint64(1));
    reader.each(HouseholdMember::kind(), {QStringLiteral("file")}, query,
                [&](const QVariantList& v) {
                    ++heads[v[0].toLongLong()];
                    return true;
                });
    return heads;
}

} // namespace

NeedyStatistics needyStatistics(const Reader& reader, int year) {
    NeedyStatistics s;
    s.year = year;
    const auto heads = headsByFile(reader);
    const int reviewMonths = static_cast<int>(Rules::inForce(reader).count(rule::needyReview));
    Groups categories, causes, units, exits;
    QHash<RawId, QString> unitNames;
    const auto inYear = [&](const QVariant& v) {
        const QDate day = Codec<QDate>::fromValue(v);
        return day.isValid() && day.year() == year;
    };
    const QStringList keys{QStringLiteral("id"),          QStringLiteral("status"),
                           QStringLiteral("category"),    QStringLiteral("cause"),
                           QStringLiteral("unit"),        QStringLiteral("approved_on"),
                           QStringLiteral("reviewed_on"), QStringLiteral("exited_on"),
                           QStringLiteral("exit_reason"), QStringLiteral("followed_on"),
                           QStringLiteral("stopped_on"),  QStringLiteral("stopped_from")};
    reader.each(
        NeedyFile::kind(), keys, Query().by(QStringLiteral("id")), [&](const QVariantList& v) {
            const auto status = Codec<NeedyStatus>::fromValue(v[1]);
            const qint64 people = 1 + heads.value(v[0].toLongLong());
            s.approved += inYear(v[5]);
            s.reopened += inYear(v[10]) && v[11].toString() == u"exited";
            s.declined += status == NeedyStatus::Declined && inYear(v[10]);
            s.withdrawn += status == NeedyStatus::Withdrawn && inYear(v[10]);
            NeedyFile probe;
            probe.status = status;
            s.onTheirWay += probe.isOnItsWay();
            if (status == NeedyStatus::Exited && inYear(v[7])) {
                ++s.exited;
                exits.add(wordOf<ExitReason>(v[8]), people);
                s.followed += !v[9].isNull();
            }
            if (status != NeedyStatus::Approved)
                return true;
            ++s.onFile.households;
            s.onFile.people += people;
            categories.add(wordOf<NeedyCategory>(v[2]), people);
            causes.add(wordOf<Hardship>(v[3]), people);
            const RawId unit = v[4].toLongLong();
            if (!unitNames.contains(unit))
                unitNames.insert(unit, unit ? reader.title(Unit::kind(), unit) : tr("(not told)"));
            units.add(unitNames.value(unit), people);
            s.reviewed += inYear(v[6]);
            const QDate last = Codec<QDate>::fromValue(v[6].isNull() ? v[5] : v[6]);
            s.reviewOverdue += last.isValid() && last.addMonths(reviewMonths) < reader.today();
            return true;
        });
    s.byCategory = categories.sorted();
    s.byCause = causes.sorted();
    s.byUnit = units.sorted();
    s.exits = exits.sorted();
    return s;
}

} // namespace zhijia
