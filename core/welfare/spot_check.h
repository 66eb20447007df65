// SPDX-License-Identifier: GPL-3.0-or-later
// A random spot check (随机抽查): files are drawn by a number that is written down, so that anybody
// can draw the same ones again, and each is looked at on the spot.
#pragma once
#include "core/welfare/needy_file.h"

namespace zhijia {

enum class SpotStatus { None, Draft, Drawn, Ended };
enum class SpotResult { None, Open, Agrees, Differs };
template <>
const EnumTable& enumTable<SpotStatus>();
template <>
const EnumTable& enumTable<SpotResult>();

struct SpotCheck : Record {
    static constexpr const char* kindName = "spot_check";
    static const Kind& kind();

    QString name; ///< empty: worded from the year
    qint64 year = 0;
    Id<Unit> unit;                 ///< with all below it; empty: the whole office
    std::optional<qint64> percent; ///< of the files; empty: as the rule says
    QString seed;                  ///< written down at the drawing; empty: made then
    SpotStatus status = SpotStatus::None;
    QDate drawnOn, endedOn;
    qint64 files = 0, drawn = 0;
    QString rulePack, note;
};

struct SpotLine : Record {
    static constexpr const char* kindName = "spot_line";
    static const Kind& kind();

    Id<SpotCheck> check;
    Id<NeedyFile> file;
    QString name; ///< derived: of the file
    qint64 position = 0;
    SpotResult result = SpotResult::None;
    QDate on;
    QString by, found;
};

/// How many of so many files: by the rule, or by more than it asks for.
qint64 spotCheckSize(const Reader& reader, const SpotCheck& check, qint64 files);
/// The files in the order in which this seed draws them; the first n are drawn.
QList<RawId> drawOrder(const QString& seed, const QList<std::pair<RawId, QString>>& files);
std::vector<SpotLine> linesOfCheck(const Reader& reader, Id<SpotCheck> check);

} // namespace zhijia
