// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the rules about joint meetings of government and union; beside the catalogue, so
// that a rule more for one room does not build every other room anew.
#pragma once

namespace zhijia::rule {

inline constexpr char jointYearly[] = "joint.frequency"; ///< meetings a year
inline constexpr char jointChair[] = "joint.chair";      ///< the head of government chairs
inline constexpr char jointFirst[] =
    "joint.first"; ///< first item: the last meeting's measures, the undone ones explained
inline constexpr char jointExplained[] =
    "joint.explained"; ///< whether a meeting closes only when every undone measure is explained
inline constexpr char jointNotice[] = "joint.notice"; ///< days before the meeting
inline constexpr char jointMinutes[] =
    "joint.minutes"; ///< what they hold; decisions become measures with unit and date

} // namespace zhijia::rule
