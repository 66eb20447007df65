// SPDX-License-Identifier: GPL-3.0-or-later
// Objections to a file whose notice hangs: received, answered, closed.
#pragma once
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

std::vector<NeedyObjection> objectionsTo(const Reader& reader, Id<NeedyFile> file);

} // namespace zhijia
