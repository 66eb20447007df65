// SPDX-License-Identifier: GPL-3.0-or-later
// Who is helped: a pupil under a code. Lists, vouchers, papers and the trail name the code; the
// name is masked and stands here only.
#pragma once
#include "core/people/unit.h"

namespace zhijia {

struct Beneficiary : Record {
    static constexpr const char* kindName = "beneficiary";
    static const Kind& kind();

    QString code;   ///< "P0007", given in order
    QString name;   ///< masked
    QString school; ///< what is told of them: the stage, never the school's name if that says who
    Id<Unit> unit;  ///< of the parent who is a member
    QString note;   ///< masked
    QString source; ///< kind of the record it stands for (a pupil of the welfare room); empty: none
    qint64 sourceId = 0;
};

/// The code of a record of another room (a pupil): made at the first call, the same ever after.
Outcome<Id<Beneficiary>> beneficiaryFor(Txn& txn, const QString& sourceKind, RawId source,
                                        const QString& name, const QString& school = {},
                                        Id<Unit> unit = {});

} // namespace zhijia
