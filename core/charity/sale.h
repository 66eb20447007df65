// SPDX-License-Identifier: GPL-3.0-or-later
// A charity sale: the call, the days, whether the public is asked, and the end of it.
#pragma once
#include "core/book/reader.h"
#include "core/flow/flow.h"
#include "core/fund/fund.h"
#include "core/people/unit.h"

namespace zhijia {

enum class SaleScope { None, Internal, Public };
enum class SaleStatus { None, Planned, Calling, Open, Closed, Reported, Cancelled };
template <>
const EnumTable& enumTable<SaleScope>();
template <>
const EnumTable& enumTable<SaleStatus>();

struct CharitySale : Record {
    static constexpr const char* kindName = "charity_sale";
    static const Kind& kind();

    QString name;                    ///< empty: worded from the number
    qint64 number = 0;               ///< the tenth sale is 10; on every label. 0: the next
    Id<Fund> fund;                   ///< into which the proceeds go
    Id<Unit> unit;                   ///< the union that holds it
    QString purpose;                 ///< what the money is for
    QDate calledOn;                  ///< the call went out
    QDate collectFrom, collectUntil; ///< donations are taken in
    QDate saleOn;
    QDate saleUntil; ///< the last day; empty: the same
    QString place;
    SaleScope scope = SaleScope::None; ///< none: inside the union
    QString partner;                   ///< who may raise funds in public
    QString partnerNumber;             ///< of its certificate
    QString planNumber;                ///< under which the plan was filed
    QDate planFiledOn;
    SaleStatus status = SaleStatus::None;
    Money proceeds;        ///< when it was closed
    Money pastProceeds;    ///< of a sale held before the program was there; 0: it is held in it
    qint64 pastPieces = 0; ///< sold then, as far as it is known
    QDate closedOn, reportedOn;
    QString reason;
    QString rulePack;
    QString note;

    bool isOver() const {
        return status == SaleStatus::Closed || status == SaleStatus::Reported ||
               status == SaleStatus::Cancelled;
    }
    /// Entered afterwards, with what it brought: no till of this program sold anything of it.
    bool isPast() const { return pastProceeds.fen() > 0; }
    QDate lastDay() const { return saleUntil.isValid() ? saleUntil : saleOn; }
};

const Flow& saleFlow();
/// Why nothing of it changes any more; empty while it runs, and of a past one.
Issues saleStands(const Reader& reader, Id<CharitySale> sale);
/// What a sale in public still lacks, each with its rule; empty inside the union.
Issues whyNotPublic(const Reader& reader, const CharitySale& sale);

} // namespace zhijia
