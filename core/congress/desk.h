// SPDX-License-Identifier: GPL-3.0-or-later
// The check-in desk: finds the person that was scanned or typed, and takes the step that fits.
#pragma once
#include "core/congress/attendance.h"

namespace zhijia {

struct Candidate {
    Id<Attendance> attendance;
    AttendanceRole role = AttendanceRole::Deputy;
    QString name;
    QString delegation;
    qint64 cardNo = 0; ///< 0 for observers
    AttendanceState state = AttendanceState::None;
    QDateTime arrivedAt;
    bool sure = false; ///< a card, a card number, or the only person it can be: needs no choosing
};

/// Who on this sitting's roll is meant: a scanned card, a name or part of it, initials ("zxm"),
/// pinyin, the end of a mobile number (4 to 11 digits) or a card number. Best matches first, at
/// most `limit`. Empty when nobody fits; issues only for a card that is forged, foreign, or of
/// somebody who is not on this roll.
Outcome<QList<Candidate>> findDeputy(const Reader& reader, Id<Sitting> sitting, const QString& text,
                                     int limit = 20);

/// The verb that checks this person in now: "check_in", "check_in_late" once the sitting is open,
/// "come_back". Refuses somebody who is in the room already, and says since when.
Outcome<QString> checkInVerb(const Reader& reader, const Attendance& attendance);
/// Why `checkIn` would refuse it.
Issues whyNotCheckIn(const Reader& reader, const Attendance& attendance, Channel channel,
                     const QDateTime& at = {});
/// `at`: when they came, of somebody who is entered later; invalid: now.
Outcome<void> checkIn(Txn& txn, Id<Attendance> attendance, Channel channel,
                      const QDateTime& at = {});

} // namespace zhijia
