// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the rules about members in need; beside the catalogue, so that a rule more for one
// room does not build every other room anew. Lines and percentages that differ by region and year
// stand in the office's standards (core/welfare/standard.h).
#pragma once

namespace zhijia::rule {

inline constexpr char needyHousehold[] = "welfare.household"; ///< one household, one file
inline constexpr char needyIncome[] =
    "welfare.income"; ///< everybody's income and the property told
inline constexpr char needyDocuments[] = "welfare.documents"; ///< what lies in a file
inline constexpr char needyChain[] = "welfare.chain";         ///< no stage is skipped
inline constexpr char needyVisit[] = "welfare.visit";     ///< at home, with a signed authorisation
inline constexpr char needyNotice[] = "welfare.notice";   ///< working days
inline constexpr char needyPrivacy[] = "welfare.privacy"; ///< surname and unit at most
inline constexpr char needyApprover[] = "welfare.approver";    ///< who files does not approve
inline constexpr char needyReview[] = "welfare.review";        ///< months between two full reviews
inline constexpr char needySpotCheck[] = "welfare.spot_check"; ///< share of the files, a year
inline constexpr char needyFollowUp[] = "welfare.follow_up";   ///< months after the exit
inline constexpr char needyRetention[] = "welfare.retention";  ///< years after the exit

} // namespace zhijia::rule
