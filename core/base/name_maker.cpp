// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_maker.h"
#include "core/base/regions.h"
#include "core/base/table.h"
#include <array>
#include <numeric>

namespace zhijia {

namespace {

__extension__ using Wide = unsigned __int128;

/// SplitMix64 (public domain, Sebastiano Vigna): the same on every machine, unlike <random>'s
/// distributions.
quint64 mixed(quint64 x) {
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

constexpr std::array prefixes = {133, 134, 135, 136, 137, 138, 139, 147, 150, 151, 152, 153, 155,
                                 156, 157, 158, 159, 166, 171, 173, 175, 176, 177, 178, 180, 181,
                                 182, 183, 184, 185, 186, 187, 188, 189, 191, 193, 195, 198, 199};

} // namespace

// Multiplication with something that has no factor in common with the range meets every number
// once.
NameMaker::Scatter::Scatter(quint64 theRange, quint64 seed)
    : range(theRange), factor(mixed(seed) % theRange | 1), offset(mixed(seed + 1) % theRange) {
    while (std::gcd(factor, range) != 1)
        factor += 2;
}

quint64 NameMaker::Scatter::at(quint64 number) const {
    return static_cast<quint64>((static_cast<Wide>(number % range) * factor + offset) % range);
}

NameMaker::NameMaker(quint64 seed, QDate today)
    : seed_(seed), today_(today), firstBirth_(today.addYears(-60)),
      births_(firstBirth_.daysTo(today.addYears(-18))), counties_(currentCounties()),
      places_(static_cast<quint64>(counties_.size()) * static_cast<quint64>(births_) * 990, seed),
      lines_(prefixes.size() * 100'000'000, seed ^ 0x5EED) {
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
    const auto found = std::ranges::upper_bound(
        from, static_cast<quint32>(random % from.back().upTo), {}, &Weighted::upTo);
    return found->text;
}

MadePerson NameMaker::person(quint64 number) const {
    // Sex is the last of the three serial digits; all of region, day and serial come from one
    // scattered number, so that no two people share them.
    const auto days = static_cast<quint64>(births_);
    quint64 place = places_.at(number);
    // 001 to 999 without the full hundreds, which may look like a number that a spreadsheet cut.
    const auto serial = static_cast<int>(place % 990 + place % 990 / 99) + 1;
    place /= 990;
    const QDate born = firstBirth_.addDays(static_cast<qint64>(place % days) + 1);
    const int county = counties_[static_cast<qsizetype>(place / days)];
    QByteArray digits = QByteArray::number(county) +
                        QByteArray::number(born.year() * 10'000 + born.month() * 100 + born.day()) +
                        QByteArray::number(serial).rightJustified(3, '0');
    digits += citizenIdCheckDigit(digits.constData());
    const CitizenId id = CitizenId::check(QString::fromLatin1(digits), today_).value();

    const quint64 line = lines_.at(number);
    const qint64 mobile = static_cast<qint64>(prefixes[line / 100'000'000]) * 100'000'000 +
                          static_cast<qint64>(line % 100'000'000);

    const quint64 random = mixed(seed_ ^ mixed(number));
    const auto& given = given_[id.sex() == Sex::Male ? 0 : 1];
    QString name = pick(surnames_, random) + pick(given, mixed(random));
    if (random >> 32 & 7) // seven of eight have two characters behind the surname
        name += pick(given, mixed(random + 1));
    return {name, id.sex(), id, Mobile::parse(QString::number(mobile)).value()};
}

} // namespace zhijia
