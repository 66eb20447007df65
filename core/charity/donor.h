// SPDX-License-Identifier: GPL-3.0-or-later
// Who gave an item. An anonymous donor has a number instead of a name wherever one looks; what the
// office must know is kept sealed (masked, and revealed for a written reason only).
#pragma once
#include "core/book/reader.h"
#include "core/people/member.h"
#include "core/people/unit.h"

namespace zhijia {

enum class DonorType { None, Member, Unit, Outside, Anonymous };
template <>
const EnumTable& enumTable<DonorType>();

struct Donor : Record {
    static constexpr const char* kindName = "donor";
    static const Kind& kind();

    DonorType type = DonorType::None; ///< none: by member, unit or name
    QString name;                     ///< what every list and paper shows
    Id<Member> member;
    Id<Unit> unit;
    QString mobile;    ///< sensitive
    QString knownAs;   ///< sensitive: who an anonymous donor is
    qint64 number = 0; ///< of an anonymous one
    QString note;
    QString pinyinKey, searchText;

    bool isAnonymous() const { return type == DonorType::Anonymous; }
};

/// The donor a desk means by a typed name: an existing one, else a new one, of the member of that
/// name when there is exactly one. Empty or "anonymous" (匿名): a new anonymous donor.
Outcome<Id<Donor>> donorNamed(Txn& txn, const QString& text, Id<Unit> unit);

} // namespace zhijia
