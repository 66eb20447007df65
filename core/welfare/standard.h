// SPDX-License-Identifier: GPL-3.0-or-later
// A standard (困难职工认定标准): the minimum living line of a region from a day on, with the
// percentages that make the categories of it, each with its source.
#pragma once
#include "core/record/kind.h"

namespace zhijia {

class Reader;

enum class StandardStatus { None, Draft, InForce, Withdrawn };
template <>
const EnumTable& enumTable<StandardStatus>();

struct WelfareStandard : Record {
    static constexpr const char* kindName = "welfare_standard";
    static const Kind& kind();

    QString name;   ///< derived: region and first day
    QString region; ///< GB/T 2260: a province, a city or a county
    QDate validFrom;
    Money line; ///< a head and month
    /// Per cent of the line below which a household is relatively needy; empty: as the standard
    /// before it in this region.
    std::optional<qint64> relativePercent;
    std::optional<qint64> lossPercent;   ///< of the year's income; a greater loss is an accident
    std::optional<qint64> homesMost;     ///< more homes than these exclude
    std::optional<qint64> schoolPercent; ///< of the public fee; a dearer private school excludes
    QString lineSource, relativeSource, lossSource, exclusionSource;
    QString note;
    StandardStatus status = StandardStatus::None;
    QDate appliedOn;
    qint64 judged = 0, entered = 0, left = 0, changed = 0; ///< files, when it was applied
    QString reason;                                        ///< of the withdrawal

    bool isComplete() const {
        return line > Money() && relativePercent && lossPercent && homesMost && schoolPercent;
    }
};

const Flow& standardFlow();

/// The standard in force in a region on a day: of the county, else of its city, else of its
/// province, the latest that has begun. nullopt when there is none.
std::optional<WelfareStandard> standardFor(const Reader& reader, const QString& region, QDate on);
/// Whether a standard of `region` is meant for somebody who lives in `home`.
bool coversRegion(const QString& region, const QString& home);
/// What stands in the way of putting it into force: figures and sources that are missing.
Issues whyNotInForce(const Reader& reader, const WelfareStandard& standard);

} // namespace zhijia
