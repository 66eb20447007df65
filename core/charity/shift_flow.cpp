// SPDX-License-Identifier: GPL-3.0-or-later
// The closing of a till: float + takings − paid out = counted, or the difference is explained.
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/charity/denominations.h"
#include "core/charity/receipt.h"
#include "core/charity/shift.h"
#include "core/charity/words.h"

namespace zhijia {

using charity::tr;
using charity::yuan;

namespace {

QString text(const Params& params, const char* key) {
    return params.value(QString::fromUtf8(key)).toString();
}

Issues mayClose(const Reader& reader, const Record& record, const Params& params) {
    const auto& s = static_cast<const TillShift&>(record);
    if (!params.contains(QStringLiteral("denominations")))
        return {};
    const auto counted = readDenominations(text(params, "denominations"));
    if (!counted) {
        Issues issues = counted.error();
        issues.first().field = QStringLiteral("denominations");
        return issues;
    }
    const ShiftSums sums = sumsOf(reader, Id<TillShift>(s.id));
    const Money must = s.floatCash + sums.cash - sums.paidOut, is = denominationsTotal(*counted);
    if (must == is || !text(params, "explanation").trimmed().isEmpty())
        return {};
    return {error(tr("float %1 + cash %2 − paid out %3 = %4, but %5 were counted: %6 %7.")
                      .arg(s.floatCash.print(), sums.cash.print(), sums.paidOut.print(),
                           must.print(), is.print(), is < must ? tr("missing") : tr("too much"),
                           (is < must ? must - is : is - must).print()),
                  tr("Count again, or explain the difference in writing."),
                  QStringLiteral("explanation"))};
}

Outcome<void> close(Txn& txn, Record& record, const Params& params) {
    auto& s = static_cast<TillShift&>(record);
    const auto counted = readDenominations(text(params, "denominations"));
    if (!counted)
        return refuse(counted.error());
    const ShiftSums sums = sumsOf(txn, Id<TillShift>(s.id));
    s.receipts = sums.receipts;
    s.firstReceipt = sums.first;
    s.lastReceipt = sums.last;
    s.cash = sums.cash;
    s.transfer = sums.transfer;
    s.qr = sums.qr;
    s.paidOut = sums.paidOut;
    s.counted = denominationsTotal(*counted);
    s.denominations = denominationsText(*counted);
    s.difference = s.counted - s.expected();
    s.explanation = tidyLines(text(params, "explanation"));
    s.closedAt = txn.clock().now();
    return {};
}

} // namespace

const Flow& shiftFlow() {
    static const Param counted{
        "denominations",
        QT_TRANSLATE_NOOP("charity", "Notes and coins"),
        FieldType::Text,
        true,
        nullptr,
        nullptr,
        QT_TRANSLATE_NOOP("charity", "For example: 100*3 50*2 0.5*4; 100*0 when the drawer is "
                                     "empty")};
    static const Param explanation{
        "explanation",
        QT_TRANSLATE_NOOP("charity", "Explanation"),
        FieldType::Note,
        false,
        nullptr,
        nullptr,
        QT_TRANSLATE_NOOP("charity", "Only when the count and the receipts differ")};
    static const Flow flow{
        "status",
        "open",
        {
            {"close",
             QT_TRANSLATE_NOOP("charity", "Count and close"),
             {"open"},
             "closed",
             {counted, explanation},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("charity", "The drawer was counted: float + takings − paid out = "
                                          "counted. The sheet then stands."),
             "count",
             QT_TRANSLATE_NOOP("charity", "A difference is explained in writing.")},
        }};
    return flow;
}

ShiftSums sumsOf(const Reader& reader, Id<TillShift> shift) {
    ShiftSums s;
    reader.each(SaleReceipt::kind(),
                {QStringLiteral("number"), QStringLiteral("cash"), QStringLiteral("transfer"),
                 QStringLiteral("qr")},
                Query().eq(QStringLiteral("shift"), shift), [&](const QVariantList& v) {
                    const qint64 number = v[0].toLongLong();
                    ++s.receipts;
                    s.first = s.first == 0 ? number : qMin(s.first, number);
                    s.last = qMax(s.last, number);
                    s.cash += Money::fen(v[1].toLongLong());
                    s.transfer += Money::fen(v[2].toLongLong());
                    s.qr += Money::fen(v[3].toLongLong());
                    return true;
                });
    reader.each(TillPayout::kind(), {QStringLiteral("amount")},
                Query().eq(QStringLiteral("shift"), shift), [&](const QVariantList& v) {
                    s.paidOut += Money::fen(v[0].toLongLong());
                    return true;
                });
    return s;
}

} // namespace zhijia
