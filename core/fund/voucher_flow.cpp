// SPDX-License-Identifier: GPL-3.0-or-later
// A voucher is posted, and a posted one is reversed. There is no other way.
#include "core/base/own_language.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/fund/posting.h"
#include "core/fund/posting_rules.h"
#include "core/fund/sum.h"
#include "core/fund/words.h"

namespace zhijia {

using namespace fund;

namespace {

Voucher& of(Record& record) { return static_cast<Voucher&>(record); }
const Voucher& of(const Record& record) { return static_cast<const Voucher&>(record); }

Issues mayPost(const Reader& reader, const Record& record, const Params&) {
    return whyNotPost(reader, of(record), plannedSplits(reader, of(record)));
}

Outcome<void> post(Txn& txn, Record& record, const Params&) {
    Voucher& v = of(record);
    MoneySum debits;
    for (FundSplit& s : plannedSplits(txn, v)) {
        s.posted = true;
        if (s.id == 0) {
            if (auto ok = txn.insert(s); !ok)
                return refuse(ok.error());
        } else if (auto ok = txn.update(s); !ok) {
            return ok;
        }
        debits += s.debit;
    }
    v.amount = debits;
    const int year = v.on.year();
    v.number = QStringLiteral("%1-%2").arg(year).arg(
        txn.nextNumber(QStringLiteral("voucher.%1.%2").arg(v.fund.raw()).arg(year)), 4, 10,
        QLatin1Char('0'));
    return {};
}

Issues mayReverse(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params) +
                    whyNotReverse(reader, of(record), dateOf(reader, params));
    // Following the money takes a moment: not for every voucher that is looked at.
    if (params.contains(QStringLiteral("reason")))
        issues += spentAlready(reader, of(record));
    return issues;
}

Outcome<void> reverse(Txn& txn, Record& record, const Params& params) {
    const Voucher& v = of(record);
    Voucher r;
    r.fund = v.fund;
    r.on = dateOf(txn, params);
    r.type = VoucherType::Reversal;
    r.text = (isChineseText(v.text) ? QStringLiteral("冲销 %1：%2")
                                    : QStringLiteral("Reversal of %1: %2"))
                 .arg(v.number, v.text);
    r.held = v.held;
    r.counter = v.counter;
    r.reverses = Id<Voucher>(v.id);
    r.reason = reasonOf(params);
    r.sourceKind = v.sourceKind;
    r.sourceId = v.sourceId;
    const auto made = txn.insert(r);
    if (!made)
        return refuse(made.error());
    for (FundSplit& s : opposite(splitsOf(txn, Id<Voucher>(v.id)))) {
        s.id = s.revision = 0;
        s.voucher = *made;
        s.posted = false;
        if (auto ok = txn.insert(s); !ok)
            return refuse(ok.error());
    }
    return txn.step(*made, QStringLiteral("post"));
}

} // namespace

const Flow& voucherFlow() {
    static const Flow flow{
        "status",
        "draft",
        {
            {"post",
             QT_TRANSLATE_NOOP("fund", "Post"),
             {"draft"},
             "posted",
             {},
             &mayPost,
             &post,
             QT_TRANSLATE_NOOP("fund", "It gets the next number and stands in the books."),
             "ok",
             QT_TRANSLATE_NOOP("fund",
                               "Its splits balance, it is for the fund's purpose, the money is "
                               "there, and its day lies in no closed period.")},
            {"reverse",
             QT_TRANSLATE_NOOP("fund", "Reverse"),
             {"posted"},
             "reversed",
             {reasonParam(), onParam()},
             &mayReverse,
             &reverse,
             QT_TRANSLATE_NOOP("fund", "A second voucher with the opposite splits takes it back; "
                                       "both stay in the books."),
             "undo",
             QT_TRANSLATE_NOOP("fund", "The fund still holds what it brought.")},
        }};
    return flow;
}

} // namespace zhijia
