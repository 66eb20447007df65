// SPDX-License-Identifier: GPL-3.0-or-later
// The sample office: invented people and units, and a congress sitting that waits to be opened. It
// is made of data and steps through the same door as everything else.
#pragma once
#include "core/base/issue.h"
#include <QDate>
#include <QStringList>
#include <functional>

namespace zhijia {

class Office;
class Book;

using SampleProgress = std::function<bool(int percent)>; ///< false: stop

/// What the sample's office is called: it signs letters, and its congress bears the same unit's
/// name.
QString sampleOfficeName();

/// Fills an empty office as of its clock's day: three unions with their units, about two thousand
/// members, a term with six delegations, and a sitting today whose check-in has begun. Refuses an
/// office that has units already.
Outcome<void> buildSample(Office& office, const SampleProgress& progress = {});

/// The members as the list a company would send: header first, then one row per member. With
/// `faults` about one row in two hundred has something wrong with it, as real lists have.
QList<QStringList> sampleRoster(QDate today, bool faults);

/// Writes such a list as Excel in China saves it (GB18030, CRLF).
void writeSampleRoster(const QString& file, QDate today);

/// Elects the deputies of the sample's parcel company out of its members and calls a sitting for
/// today.
struct SampleCongress {
    qint64 term = 0, sitting = 0;
};
Outcome<SampleCongress> holdSampleCongress(Book& book);
/// Its preparation, agenda, draft minutes, and a heads' meeting whose decision waits.
Outcome<void> prepareSampleSitting(Book& book, qint64 term, qint64 sitting);
/// Checks in deputies of a sitting, one deed each, until `percent` of them are present.
Outcome<void> checkInSample(Book& book, qint64 sitting, int percent);

} // namespace zhijia
