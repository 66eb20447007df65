// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_maker.h"
#include "core/base/regions.h"
#include "core/base/table.h"
#include <array>

namespace zhijia {

namespace {

__extension__ using Wide = unsigned __int128;

/// SplitMix64 (public domain, Sebastiano Vigna): the same on every machine, unlike <random>'s distributions.
quint64 mixed(quint64 x) {
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// A number below `range` for each `number`, none twice: multiplication with something that has no
/// factor in common with the range.
quint64 scattered(quint64 number, quint64 range, quint64 seed) {
    quint64 factor = mixed(seed) % range | 1;
    const auto common = [](quint64 a, quint64 b) {
        while (b != 0)
            std::swap(a %= b, b);
        return a;
    };
    while (common(factor, range) != 1)
        factor += 2;
    return static_cast<quint64>((static_cast<Wide>(number % range) * factor + mixed(seed + 1)) % range);
}

constexpr std::array prefixes = {133, 134, 135, 136, 137, 138, 139, 147, 150, 151, 152, 153, 155, 156, 157, 158, 159, 166, 171, 173, 175, 176,
                                 177, 178, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 191, 193, 195, 198, 199};

} // namespace

NameMaker::NameMaker(quint64 seed, QDate today)
    : seed_(seed), today_(today), firstBirth_(today.addYears(-60)), births_(firstBirth_.daysTo(today.addYears(-18))), counties_(currentCounties()) {
    quint32 sum = 0;
    for (const QStringList& row : readTable(QStringLiteral(":/names/surnames.tsv")))
        if (const quint32 weight = row[2].toUInt(); weight > 0)
            surnames_.push_back({row[0], sum += weight});
    std::array<quint32, 2> sums = {0, 0};
    for (const QStringList& row : readTable(QStringLiteral(":/names/given.tsv")))
        for (const size_t sex : {0u, 1u})
            if (row[1].isEmpty() || (row[1] == u"m") == (sex == 0))
                given_[sex].push_back({row[0], sums[sex] += row[2].toUInt()});
}

const QString& NameMaker::pick(const std::vector<Weighted>& from, quint64 random) {
    const auto found = std::ranges::upper_bound(from, static_cast<quint32>(random % from.back().upTo), {}, &Weighted::upTo);
    return found->text;
}

MadePerson NameMaker::person(quint64 number) const {
    // Sex is the last of the three serial digits; all of region, day and serial come from one scattered
    // number, so that no two people share them.
    const auto days = static_cast<quint64>(births_);
    const auto counties = static_cast<quint64>(counties_.size());
    quint64 place = scattered(number, counties * days * 999, seed_);
    const auto serial = static_cast<int>(place % 999) + 1;
    place /= 999;
    const QDate born = firstBirth_.addDays(static_cast<qint64>(place % days) + 1);
    const int county = counties_[static_cast<qsizetype>(place / days)];
    QByteArray digits = QByteArray::number(county) + born.toString(QStringLiteral("yyyyMMdd")).toLatin1() + QByteArray::number(serial).rightJustified(3, '0');
    digits += citizenIdCheckDigit(digits.constData());
    const CitizenId id = CitizenId::check(QString::fromLatin1(digits), today_).value();

    const quint64 line = scattered(number, prefixes.size() * 100'000'000, seed_ ^ 0x5EED);
    const qint64 mobile = static_cast<qint64>(prefixes[line / 100'000'000]) * 100'000'000 + static_cast<qint64>(line % 100'000'000);

    const quint64 random = mixed(seed_ ^ mixed(number));
    const auto& given = given_[id.sex() == Sex::Male ? 0 : 1];
    QString name = pick(surnames_, random) + pick(given, mixed(random));
    if (random >> 32 & 7) // seven of eight have two characters behind the surname
        name += pick(given, mixed(random + 1));
    return {name, id.sex(), id, Mobile::parse(QString::number(mobile)).value()};
}

} // namespace zhijia
