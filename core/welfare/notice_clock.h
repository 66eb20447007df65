// SPDX-License-Identifier: GPL-3.0-or-later
// The public notice of a file: its clock in working days, and the objections to it.
#pragma once
#include "core/notices/clock.h"
#include "core/notices/objection.h"
#include "core/welfare/needy_file.h"

namespace zhijia {

/// An objection to what hangs. Who raised it is known to the office only.
struct NeedyObjection : Record {
    static constexpr const char* kindName = "needy_objection";
    static const Kind& kind();

    Id<NeedyFile> file;
    qint64 number = 0; ///< within the file; 0: the next one
    QString name;      ///< derived from the number
    QDate receivedOn;  ///< empty: today
    bool anonymous = false;
    QString fromName, fromContact; ///< masked
    QString text;                  ///< masked: it is about a family
    ObjectionStatus status = ObjectionStatus::None;
    QString answer;
    Verdict verdict = Verdict::None;
    QDate answeredOn, closedOn;

    bool isOpen() const { return status != ObjectionStatus::Closed; }
};

/// Of a file that hangs or hung; of any other as if it were posted today. Counted as
/// core/notices/clock.h counts, for as many days as the welfare rule says.
NoticeClock needyClock(const Reader& reader, const NeedyFile& file);
std::vector<NeedyObjection> objectionsTo(const Reader& reader, Id<NeedyFile> file);
/// Why a file cannot be approved because of its notice: it has not run, an objection is open or was
/// upheld. `on`: the day of the approval.
Issues noticeStandsInTheWay(const Reader& reader, const NeedyFile& file, QDate on);

} // namespace zhijia
