// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/regions.h"
#include "core/base/han.h"
#include "core/base/simplified.h"
#include "core/base/table.h"
#include <QHash>
#include <algorithm>
#include <array>
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

/// The regions that a code lies in and it itself, from the top down; levels that say nothing left
/// out.
QList<const Region*> levelsOf(int code) {
    QList<const Region*> levels;
    for (const int level : {code / 10'000 * 10'000, code / 100 * 100, code})
        if (const Region* region = find(level);
            region && !isFiller(region->name) &&
            (levels.isEmpty() || levels.last()->name != region->name))
            levels << region;
    return levels;
}

/// "北京市" is called 北京, 恩施土家族苗族自治州 恩施: without what it is and who lives there. The
/// name itself when nothing of two characters is left.
QString shortName(const QString& name) {
    static const QStringList kinds = {
        QStringLiteral("特别行政区"), QStringLiteral("自治区"), QStringLiteral("自治州"),
        QStringLiteral("自治县"),     QStringLiteral("自治旗"), QStringLiteral("地区"),
        QStringLiteral("林区"),       QStringLiteral("省"),     QStringLiteral("市"),
        QStringLiteral("盟"),         QStringLiteral("区"),     QStringLiteral("县"),
        QStringLiteral("旗")};
    static const QStringList peoples =
        QStringLiteral(
            "维吾尔|蒙古族|蒙古|壮族|回族|藏族|羌族|彝族|苗族|侗族|布依族|土家族|白族|傣族|景颇族|"
            "傈僳族|哈尼族|瑶族|哈萨克族|哈萨克|柯尔克孜|朝鲜族|满族|黎族|畲族|土族|撒拉族|东乡族|"
            "保安族|裕固族|仡佬族|水族|毛南族|仫佬族|拉祜族|佤族|布朗族|纳西族|普米族|怒族|独龙族|"
            "锡伯|塔吉克|达斡尔族|鄂伦春|鄂温克族|京族|各族")
            .split(u'|');
    const auto chop = [](QString& text, const QStringList& ends) {
        for (const QString& end : ends)
            if (text.endsWith(end) && text.size() - end.size() >= 2) {
                text.chop(end.size());
                return true;
            }
        return false;
    };
    QString text = name;
    if (!chop(text, kinds))
        return name;
    if (name.contains(QStringLiteral("自治")))
        while (chop(text, peoples)) {
        }
    return text;
}

/// Whether a text is the names of some of these levels, in their order, each whole or short.
bool isPathOf(QStringView text, std::span<const Region* const> levels) {
    if (text.isEmpty())
        return true;
    for (size_t i = 0; i < levels.size(); ++i)
        for (const QString& name : {levels[i]->name, shortName(levels[i]->name)})
            if (text.startsWith(name) && isPathOf(text.mid(name.size()), levels.subspan(i + 1)))
                return true;
    return false;
}

/// Regions by what they are called themselves.
struct Called {
    QMultiHash<QString, int> whole, brief;
};
const Called& called() {
    static const Called result = [] {
        Called c;
        for (const Region& region : all())
            if (!isFiller(region.name)) {
                c.whole.insert(region.name, region.code);
                if (const QString brief = shortName(region.name); brief != region.name)
                    c.brief.insert(brief, region.code);
            }
        return c;
    }();
    return result;
}

constexpr qsizetype longestText = 60;

/// Only what is written of a name: no spaces, no signs between the levels, no fillers.
QString bareName(QStringView text) {
    QString bare;
    forEachCodePoint(text, [&](char32_t c) {
        if (QChar::isLetterOrNumber(c))
            bare += QString::fromUcs4(&c, 1);
    });
    // Every city has one; it is never what is meant.
    if (bare.size() > 3)
        bare.remove(QStringLiteral("市辖区"));
    if (bare.startsWith(QStringLiteral("中国")))
        bare.remove(0, 2);
    return bare;
}

QList<int> regionsCalled(const QString& bare) {
    // By what stands last, written in full or not; then by whether it exists today.
    std::array<QList<int>, 4> found;
    for (qsizetype size = 2; size <= bare.size(); ++size) {
        const QString last = bare.last(size);
        const QStringView before = QStringView(bare).chopped(size);
        for (const bool brief : {false, true}) {
            const auto& names = brief ? called().brief : called().whole;
            const auto [from, to] = names.equal_range(last);
            for (auto it = from; it != to; ++it) {
                const QList<const Region*> levels = levelsOf(*it);
                if (isPathOf(before, std::span(levels.constData(), size_t(levels.size() - 1))))
                    found[(find(*it)->current ? 0 : 2) + (brief ? 1 : 0)] << *it;
            }
        }
    }
    for (QList<int>& codes : found)
        if (!codes.isEmpty()) {
            std::ranges::sort(codes);
            codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
            return codes;
        }
    return {};
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
    for (const Region* region : levelsOf(code))
        names << region->name;
    return names.join(u' ');
}

QList<int> regionsNamed(QStringView text) {
    const QString bare = bareName(text.first(qMin(text.size(), longestText + 1)));
    if (bare.size() < 2 || bare.size() > longestText)
        return {};
    // As written first: 乾安县 is no 干安县.
    if (const QList<int> codes = regionsCalled(bare); !codes.isEmpty())
        return codes;
    QString simple;
    forEachCodePoint(bare, [&](char32_t c) {
        const char32_t one = simplified(c);
        simple += QString::fromUcs4(&one, 1);
    });
    return simple == bare ? QList<int>() : regionsCalled(simple);
}

QString regionText(int code) {
    const QString path = regionPath(code);
    if (path.isEmpty())
        return QString::number(code);
    return regionsNamed(path) == QList<int>{code} ? path
                                                  : QStringLiteral("%1 (%2)").arg(path).arg(code);
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
