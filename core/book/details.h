// SPDX-License-Identifier: GPL-3.0-or-later
// What one deed changed, record by record, for whoever wants to know more than its one line says.
#pragma once
#include "core/book/reader.h"

namespace zhijia {

/// One record that a deed changed, or a run of `count` records that it added.
struct DeedDetail {
    enum Op { Added, Changed, Removed };
    const Kind* kind = nullptr;
    RawId record = 0;
    qint64 count = 1;
    Op op = Changed;
    QString title;                              ///< as it is called now, or was at last
    QList<HistoryLine::Difference> differences; ///< masked, in the interface's language
};

/// In the order it was done; at most `limit` entries.
QList<DeedDetail> deedDetails(const Reader& reader, qint64 deed, int limit = 200);

} // namespace zhijia
