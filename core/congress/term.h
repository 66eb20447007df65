// SPDX-License-Identifier: GPL-3.0-or-later
// A term (届) of the congress: for which unit, from when to when, how many staff stand behind it.
#pragma once
#include "core/people/unit.h"

namespace zhijia {

enum class TermStatus { None, Planned, Running, Ended };
template <>
const EnumTable& enumTable<TermStatus>();

struct Term : Record {
    static constexpr const char* kindName = "term";
    static const Kind& kind();

    qint64 number = 0; ///< 第几届; 0: the next one of the unit
    QString name;      ///< empty: worded from the number
    Id<Unit> unit;     ///< null: the whole office
    QDate from, to;
    qint64 staffCount = 0; ///< all staff of the unit; 0: counted from the members on file
    qint64 staffWomen = 0, staffAgency = 0; ///< of them; 0: counted from the members on file
    qint64 deputyTarget = 0; ///< how many deputies the preparation decided on; 0: the rules' least
    TermStatus status = TermStatus::None;
    QString reason; ///< of an extension
    QString note;
};

} // namespace zhijia
