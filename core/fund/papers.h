// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a fund: its books, the voucher, the bank's reconciliation, the trail.
#pragma once
#include "core/book/reader.h"
#include "core/fund/trail.h"
#include "core/report/document.h"

namespace zhijia {

/// Opening, sources, uses, closing (收支情况表): of a fund up to today, of a period.
Outcome<report::Document> fundStatement(const Reader& reader, RawId fund);
Outcome<report::Document> periodStatement(const Reader& reader, RawId period);
/// Every split in the order of the vouchers (序时账).
Outcome<report::Document> fundJournal(const Reader& reader, RawId fund);
/// A sheet per account with its running balance (明细账).
Outcome<report::Document> accountSheets(const Reader& reader, RawId fund);
/// Debits, credits and balance of every account (试算平衡表).
Outcome<report::Document> trialBalance(const Reader& reader, RawId fund);
/// One voucher (记账凭证).
Outcome<report::Document> voucherPaper(const Reader& reader, RawId voucher);
/// 银行存款余额调节表, as of today.
Outcome<report::Document> reconciliationPaper(const Reader& reader, RawId fund);
/// From every giver to the pupils, and from every pupil to the givers.
Outcome<report::Document> trailPaper(const Reader& reader, RawId fund);
/// Where the money of one voucher came from, or went.
Outcome<report::Document> voucherTrailPaper(const Reader& reader, RawId voucher);
/// A letter's page for one giver: what became of the money.
report::Document giverTrailPaper(const Reader& reader, Id<Fund> fund, const Trail& trail,
                                 int giver);

} // namespace zhijia
