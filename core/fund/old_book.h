// SPDX-License-Identifier: GPL-3.0-or-later
// An old journal (序时账) taken over: a spreadsheet with a line per split (凭证号, 日期, 摘要,
// 科目, 借方, 贷方) becomes drafts with their splits, to be looked over and posted.
#pragma once
#include "core/fund/voucher.h"

namespace zhijia {

/// A voucher as the file has it.
struct OldVoucher {
    Voucher voucher;
    std::vector<FundSplit> splits;
    QStringList pupils; ///< of each split: name or code of who was helped; may be empty
    qint64 firstLine = 0, lastLine = 0;
    bool known = false; ///< it was taken over before
};
struct OldBook {
    QList<OldVoucher> vouchers;
    qint64 lines = 0; ///< splits
    Issues remarks;   ///< what was left out, such as lines of totals
};

/// Reads the file, CSV or workbook, as far as it is a journal. Lines belong to one voucher when
/// their number and day are the same (numbers that begin anew each month stay apart), without
/// numbers as long as both sides differ. Refused as a whole, every faulty line named, so that no
/// half of a voucher comes in.
Outcome<OldBook> readOldBook(const Reader& reader, Id<Fund> fund, const QString& file);
/// The drafts, in the same deed. Vouchers that are here already are passed over. Returns how many
/// were added.
Outcome<qint64> takeOver(Txn& txn, const OldBook& book);

} // namespace zhijia
