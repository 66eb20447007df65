// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a charity sale.
#pragma once
#include "core/base/id.h"
#include "core/base/issue.h"
#include "core/charity/item.h"
#include "core/report/document.h"

namespace zhijia {

class Reader;
struct SaleTotals;

/// What the labels are printed on.
enum class LabelSheet { A4of24, A4of65, Roll50x30 };
/// Labels with a QR code of these items, in this order; as many of each as it has pieces left when
/// `perPiece`. The first `used` labels of the first sheet are gone already.
report::Document itemLabels(const Reader& reader, const QList<RawId>& items, LabelSheet sheet,
                            bool perPiece = false, int used = 0);
/// How many labels a sheet has; 1 on a roll.
int labelsOn(LabelSheet sheet);
Outcome<report::Document> saleLabels(const Reader& reader, RawId sale);
Outcome<report::Document> stallLabels(const Reader& reader, RawId stall);
Outcome<report::Document> rollLabel(const Reader& reader, RawId item);

Outcome<report::Document> receiptPaper(const Reader& reader, RawId receipt);
Outcome<report::Document> receiptRoll80(const Reader& reader, RawId receipt);
Outcome<report::Document> receiptRoll58(const Reader& reader, RawId receipt);

Outcome<report::Document> shiftSheet(const Reader& reader, RawId shift);
Outcome<report::Document> stallSheet(const Reader& reader, RawId stall);

Outcome<report::Document> saleCall(const Reader& reader, RawId sale);
Outcome<report::Document> saleReport(const Reader& reader, RawId sale);
/// A part of the report: beside the sales before, as a whole and by category.
void compare(report::Document& d, const Reader& reader, const CharitySale& sale,
             const SaleTotals& totals);
Outcome<report::Document> saleNotice(const Reader& reader, RawId sale);
Outcome<report::Document> donorsPaper(const Reader& reader, RawId sale);
Outcome<report::Document> itemsPaper(const Reader& reader, RawId sale);
Outcome<report::Document> thanksPaper(const Reader& reader, RawId donor);
/// A page for every donor of a sale who is named.
Outcome<report::Document> allThanks(const Reader& reader, RawId sale);
Outcome<report::Document> receiptRegister(const Reader& reader, RawId sale);

} // namespace zhijia
