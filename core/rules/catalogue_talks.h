// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of collective consultation that the program asks for, by name.
#pragma once

namespace zhijia::rule {

inline constexpr char talksLeast[] = "consultation.negotiators.least"; ///< persons a side
inline constexpr char talksEqual[] = "consultation.negotiators.equal"; ///< equal numbers
inline constexpr char talksChief[] =
    "consultation.negotiators.chief"; ///< one a side, and no outsider
inline constexpr char talksOutsiders[] = "consultation.negotiators.outsiders"; ///< ceiling, a side
inline constexpr char talksVacancy[] = "consultation.negotiators.vacancy";     ///< days to fill it
inline constexpr char talksReply[] = "consultation.reply";                     ///< days, in writing
inline constexpr char talksRecorder[] = "consultation.recorder"; ///< who is no negotiator
inline constexpr char talksChairs[] = "consultation.chairs";     ///< the chiefs chair in turn
inline constexpr char talksSigned[] = "consultation.signed";     ///< both chiefs sign
inline constexpr char contractPresent[] =
    "consultation.pass.present"; ///< share of deputies (or staff) present
inline constexpr char contractAgree[] =
    "consultation.pass.agree"; ///< share of all deputies (or staff) in favour
inline constexpr char contractFiling[] = "consultation.filing"; ///< days after signing
inline constexpr char contractCopies[] = "consultation.copies"; ///< copies of the text
inline constexpr char contractProvinces[] =
    "consultation.provinces"; ///< where an employer of several provinces files
inline constexpr char contractInForce[] =
    "consultation.in_force"; ///< days after receipt, without objection
inline constexpr char contractTerm[] = "consultation.term";       ///< years
inline constexpr char contractRenewal[] = "consultation.renewal"; ///< months before the end
inline constexpr char contractPublish[] =
    "consultation.publish"; ///< made known to everybody when in force

} // namespace zhijia::rule
