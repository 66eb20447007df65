// SPDX-License-Identifier: GPL-3.0-or-later
// A resolution (决议) of a sitting: drafted, adopted by figures that carry it, published. Once
// adopted its text stands.
#pragma once
#include "core/ballots/item.h"
#include "core/notices/basis.h"

namespace zhijia {

enum class ResolutionStatus { None, Draft, Adopted, Published, Withdrawn };
enum class VoteMethod { None, Secret, Open };
template <>
const EnumTable& enumTable<ResolutionStatus>();
template <>
const EnumTable& enumTable<VoteMethod>();

struct Resolution : Record {
    static constexpr const char* kindName = "resolution";
    static const Kind& kind();

    QString title;
    QString mark;        ///< derived: 文号, "华北职代〔2026〕3号"; empty until adopted
    Id<BallotItem> item; ///< the matter of a ballot that decided it; null: figures are typed in
    Id<Sitting> sitting;
    Id<Term> term;  ///< derived from the sitting
    QString prefix; ///< 机关代字, before the number; empty: as in the term's last one
    std::optional<qint64> year, number; ///< of the series, per year and term; given when adopted
    QString text;
    VoteMethod method = VoteMethod::None;
    std::optional<qint64> entitled, votesFor, votesAgainst, votesAbstain;
    std::optional<qint64> needed; ///< as it was when adopted
    QString rulePack;             ///< "cn@1": what it was adopted under
    ResolutionStatus status = ResolutionStatus::None;
    QDate adoptedOn, publishedOn, withdrawnOn;
    QString publishedWhere;
    QString reason; ///< of the withdrawal
    QString note;

    ResolutionBasis basis() const { return {entitled, votesFor, votesAgainst, votesAbstain}; }
    bool isAdopted() const {
        return status == ResolutionStatus::Adopted || status == ResolutionStatus::Published;
    }
};

const Flow& resolutionFlow();
/// "华北职代〔2026〕3号".
QString resolutionMark(const QString& prefix, qint64 year, qint64 number);
/// Deputies the majority is counted from by the sitting's roll; 0 when there is no roll. Of a roll
/// from which mandates fell away meanwhile, what is left.
qint64 rollOf(const Reader& reader, const Sitting& sitting);
/// What becomes due because of a resolution: it was adopted and nobody published it.
QList<Due> resolutionDues(const Reader& reader, const Record& record, QDate today);

} // namespace zhijia
