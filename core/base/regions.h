// SPDX-License-Identifier: GPL-3.0-or-later
// The regions of GB/T 2260, with those that have been abolished: identity numbers keep their old
// codes.
#pragma once
#include <QList>
#include <QString>
#include <optional>

namespace zhijia {

struct Region {
    int code = 0;         ///< six digits
    QString name;         ///< its last name
    int since = 0;        ///< first edition that has it, yyyymm
    int until = 0;        ///< last edition that has it, yyyymm
    bool current = false; ///< not abolished when the table was made (April 2019)
};

/// True for every code that any edition since 1980 has. Quick: every identity number asks.
bool isKnownRegion(int code);

/// nullopt for a code that no edition since 1980 has.
std::optional<Region> regionOf(int code);

/// "广东省 深圳市 南山区"; levels that are only fillers (市辖区, 县) are left out. Empty for an
/// unknown code.
QString regionPath(int code);

/// The regions that somebody means by a name: "北京市朝阳区", "北京朝阳区", "广东 深圳 南山",
/// "朝阳区". Levels above may be left out, and what a level is called by (省, 市, 区, 自治州 …)
/// too. A name written in full goes before one that leaves that out, today's regions before
/// abolished ones; one code is an answer, several are a question, none is a region nobody knows.
/// Ascending.
QList<int> regionsNamed(QStringView text);

/// The path with what `regionsNamed` needs to lead back to this code: a code behind it where
/// several regions are called so ("北京市 (110100)"). An unknown code stays as it is.
QString regionText(int code);

/// Current regions of one level for a picker, in the order of their codes: the provinces for 0, the
/// cities of a province, the counties of a city. A municipality's districts come directly under it.
QList<Region> regionsIn(int code);

/// The codes of all current counties and districts, ascending.
QList<int> currentCounties();

} // namespace zhijia
