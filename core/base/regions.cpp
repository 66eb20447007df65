// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/regions.h"
#include "core/base/table.h"
#include <algorithm>
#include <vector>

namespace zhijia {

namespace {

// Development zones that only the edition of October 2018 lists are no regions of today, but its
// fillers (市辖区) went for good: the newest edition decides.
constexpr int newest = 201904;

const std::vector<Region>& all() {
    static const std::vector<Region> regions = [] {
        std::vector<Region> result;
        for (const QStringList& row : readTable(QStringLiteral(":/regions/gb2260.tsv")))
            result.push_back(
                {row[0].toInt(), row[1], row[2].toInt(), row[3].toInt(), row[3].toInt() == newest});
        std::ranges::sort(result, {}, &Region::code);
        return result;
    }();
    return regions;
}

const Region* find(int code) {
    const auto found = std::ranges::lower_bound(all(), code, {}, &Region::code);
    return found != all().end() && found->code == code ? &*found : nullptr;
}

bool isFiller(const QString& name) {
    static const QStringList fillers = {QStringLiteral("市辖区"), QStringLiteral("县"),
                                        QStringLiteral("市"), QStringLiteral("市辖县")};
    return fillers.contains(name) || name.contains(QStringLiteral("直辖县级"));
}

} // namespace

bool isKnownRegion(int code) {
    static const std::vector<bool> known = [] {
        std::vector<bool> result(1'000'000);
        for (const Region& region : all())
            result[static_cast<size_t>(region.code)] = true;
        return result;
    }();
    return code >= 0 && code < 1'000'000 && known[static_cast<size_t>(code)];
}

std::optional<Region> regionOf(int code) {
    const Region* region = find(code);
    return region ? std::optional(*region) : std::nullopt;
}

QString regionPath(int code) {
    if (!find(code))
        return {};
    QStringList names;
    for (const int level : {code / 10'000 * 10'000, code / 100 * 100, code})
        if (const Region* region = find(level);
            region && !isFiller(region->name) && (names.isEmpty() || names.last() != region->name))
            names << region->name;
    return names.join(u' ');
}

QList<Region> regionsIn(int code) {
    QList<Region> result;
    for (const Region& region : all()) {
        if (!region.current || isFiller(region.name))
            continue;
        const int province = region.code / 10'000 * 10'000;
        const int city = region.code / 100 * 100;
        int parent = 0;
        if (region.code != province)
            parent = region.code == city ? province : city;
        // Where the level between is a filler (Beijing's 市辖区), its regions belong to the
        // province.
        if (parent == city && parent != province) {
            const Region* between = find(city);
            if (!between || !between->current || isFiller(between->name))
                parent = province;
        }
        if (parent == code && region.code != code)
            result << region;
    }
    return result;
}

QList<int> currentCounties() {
    QList<int> result;
    for (const Region& region : all())
        if (region.current && region.code % 100 != 0 && !isFiller(region.name))
            result << region.code;
    return result;
}

} // namespace zhijia
