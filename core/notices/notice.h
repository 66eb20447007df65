// SPDX-License-Identifier: GPL-3.0-or-later
// A public notice (公示): drafted, posted for so many working days, ended when they are over and
// every objection is answered, certified.
#pragma once
#include "core/notices/resolution.h"

namespace zhijia {

enum class NoticeStatus { None, Draft, Posted, Ended, Certified, Withdrawn };
enum class NoticeAbout { None, Ballot, Deputies, Resolution, Rules, Other };
template <>
const EnumTable& enumTable<NoticeStatus>();
template <>
const EnumTable& enumTable<NoticeAbout>();

/// Working days; about a year. Longer is a slip of the hand.
inline constexpr qint64 longestNotice = 250;

struct Notice : Record {
    static constexpr const char* kindName = "notice";
    static const Kind& kind();

    QString title; ///< empty: worded from the resolution
    NoticeAbout about = NoticeAbout::None;
    Id<Resolution> resolution; ///< it makes public; null: free text
    Id<Sitting> sitting;       ///< empty: the resolution's
    QString text;
    QString places;
    QString contacts;           ///< whom objections reach, and how
    std::optional<qint64> days; ///< working days; null: as the rule says
    QString shortReason;        ///< why fewer than the rule says; printed
    NoticeStatus status = NoticeStatus::None;
    QDate postedOn;
    QString postedBy;
    QDate enteredOn;    ///< the day the posting was entered here; not always the day of posting
    QString lateReason; ///< why it was entered only later; printed
    QDate endsOn;       ///< derived
    bool provisional = false; ///< derived: the holidays of its days are not announced
    QString rulePack;         ///< "cn@1": what it was posted under
    QDate endedOn, certifiedOn, withdrawnOn;
    QString reason;     ///< of the withdrawal
    QString longer;     ///< why it was lengthened while it hung
    Id<Notice> againOf; ///< the one that was withdrawn and that this one replaces
    QString note;

    /// It hangs or hung: what it says stands.
    bool wasPosted() const { return postedOn.isValid(); }
    bool isOver() const {
        return status == NoticeStatus::Ended || status == NoticeStatus::Certified;
    }
};

const Flow& noticeFlow();
/// What becomes due because of a notice: its days are over and it still hangs.
QList<Due> noticeDues(const Reader& reader, const Record& record, QDate today);

} // namespace zhijia
