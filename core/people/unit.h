// SPDX-License-Identifier: GPL-3.0-or-later
// Units: the tree an office looks after, from the group down to a section.
#pragma once
#include "core/record/kind.h"

namespace zhijia {

enum class UnitLevel { None, Group, Company, Branch, Section };
template <>
const EnumTable& enumTable<UnitLevel>();

struct Unit : Record {
    static constexpr const char* kindName = "unit";
    static const Kind& kind();

    QString name;
    QString path; ///< derived: names from the root, " / " between; units are found by it in files
    Id<Unit> parent;
    UnitLevel level = UnitLevel::None;
    QString code;       ///< the office's own short code
    QString creditCode; ///< unified social credit code (GB 32100)
    QString region;     ///< GB/T 2260
    QString leader;     ///< chair of the unit's union committee
    QString phone;
    qint64 staff = 0; ///< number of staff as reported, for shares when not everybody is on file
    qint64 position = 0;
    QString note;
    QString pinyinKey, searchText;
};

} // namespace zhijia
