// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a line of the bank's statement: it is a voucher that is there, it becomes one, or
// it is set aside with a reason.
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/fund/bank_match.h"
#include "core/fund/named.h"
#include "core/fund/period.h"
#include "core/fund/posting.h"
#include "core/fund/trail.h"
#include "core/fund/words.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace fund;

/// A closed period was reconciled with the lines as they were. What the bank gives later may still
/// come in and be matched.
Issues bankLineStands(const Reader& reader, const BankLine& b) {
    const QDate closed = closedThrough(reader, b.fund);
    if (!closed.isValid() || b.on > closed)
        return {};
    return {
        cited(error(tr("%1 lies in a closed period: the line of the bank stands.").arg(iso(b.on)),
                    tr("Open the period again first.")),
              Rules::inForce(reader).cite(rule::fundPeriod))};
}

namespace {

BankLine& of(Record& record) { return static_cast<BankLine&>(record); }
const BankLine& of(const Record& record) { return static_cast<const BankLine&>(record); }

Id<FundSplit> splitIn(const Params& params) {
    return Id<FundSplit>(params.value(QStringLiteral("split")).toLongLong());
}

Issues mayMatch(const Reader& reader, const Record& record, const Params& params) {
    return params.contains(QStringLiteral("split"))
               ? whyNotMatch(reader, of(record), splitIn(params))
               : Issues();
}

Outcome<void> match(Txn&, Record& record, const Params& params) {
    of(record).split = splitIn(params);
    return {};
}

Issues mayUnmatch(const Reader& reader, const Record& record, const Params&) {
    return bankLineStands(reader, of(record));
}

Outcome<void> unmatch(Txn&, Record& record, const Params&) {
    of(record).split = {};
    of(record).reason.clear();
    return {};
}

Outcome<void> setAside(Txn&, Record& record, const Params& params) {
    of(record).reason = reasonOf(params);
    return {};
}

Issues mayBook(const Reader& reader, const Record& record, const Params& params) {
    const auto account = Codec<LedgerAccount>::fromValue(params.value(QStringLiteral("account")));
    const bool in = of(record).amount > Money();
    const auto fits = [in](LedgerAccount a) {
        return in ? isSource(a) && a != LedgerAccount::Opening
                  : a == LedgerAccount::Cost || a == LedgerAccount::Returned;
    };
    if (!params.contains(QStringLiteral("account")) || fits(account)) {
        const auto there = candidatesFor(reader, of(record));
        if (there.isEmpty())
            return {};
        return {warning(
            tr("The books may have it already: %1.").arg(there.first().split.title),
            tr("If that is the same money, match the line with it instead of booking it again."))};
    }
    return {error(in ? tr("Money that came in is a donation, special aid, interest, or of a sale.")
                     : tr("From here a cost or money given back is booked."),
                  in ? tr("Choose where it came from.")
                     : tr("Enter a grant as a voucher and match it."),
                  QStringLiteral("account"))};
}

/// Whom the line means: as it was typed, as the bank says, or the one giver of this fund whose
/// masked name stands there.
QString partyOf(const Reader& reader, const BankLine& b, const Params& params) {
    if (const QString given = tidyName(params.value(QStringLiteral("party")).toString());
        !given.isEmpty())
        return given;
    if (b.amount > Money() || !b.party.contains(u'*'))
        return b.party;
    QStringList fits;
    for (const TrailGiver& g : trailOf(reader, b.fund).givers)
        if (maskedName(g.name) == b.party && !fits.contains(g.name))
            fits << g.name;
    return fits.size() == 1 ? fits.first() : b.party;
}

/// The voucher that the line is, and the match with it, in one deed.
Outcome<void> book(Txn& txn, Record& record, const Params& params) {
    BankLine& b = of(record);
    const auto account = Codec<LedgerAccount>::fromValue(params.value(QStringLiteral("account")));
    const QString given = tidy(params.value(QStringLiteral("text")).toString());
    const auto fund = txn.get(b.fund);
    const QString text = !given.isEmpty()      ? given
                         : b.summary.isEmpty() ? accountNameFor(account, fund->name)
                                               : b.summary;
    Outcome<Id<Voucher>> made;
    if (b.amount > Money()) {
        IncomeDraft draft{b.fund, b.on, text, {}};
        draft.lines = {{account, LedgerAccount::Bank, b.amount, partyOf(txn, b, params)}};
        made = postIncome(txn, draft);
    } else {
        const SpendDraft draft{
            b.fund, b.on, text, -b.amount, LedgerAccount::Bank, partyOf(txn, b, params)};
        made = account == LedgerAccount::Cost ? postCost(txn, draft) : postReturn(txn, draft);
    }
    if (!made)
        return refuse(made.error());
    for (const FundSplit& s : splitsOf(txn, *made))
        if (s.account == LedgerAccount::Bank)
            b.split = Id<FundSplit>(s.id);
    return {};
}

} // namespace

const Flow& bankLineFlow() {
    static const Param split{"split",
                             QT_TRANSLATE_NOOP("fund", "In the books"),
                             FieldType::Ref,
                             true,
                             nullptr,
                             FundSplit::kindName,
                             QT_TRANSLATE_NOOP("fund", "A posted voucher of the same amount"),
                             [](const Record& r, Query& q) {
                                 q.eq(QStringLiteral("fund"), of(r).fund)
                                     .eq(QStringLiteral("account"), QStringLiteral("bank"))
                                     .eq(QStringLiteral("posted"), qint64(1))
                                     .eq(QStringLiteral("amount"), of(r).amount.fen());
                             }};
    static const Param account{"account",
                               QT_TRANSLATE_NOOP("fund", "What it is"),
                               FieldType::Enum,
                               true,
                               &enumTable<LedgerAccount>(),
                               nullptr,
                               QT_TRANSLATE_NOOP("fund", "Where it came from, or a cost")};
    static const Param text{"text",
                            QT_TRANSLATE_NOOP("fund", "What for"),
                            FieldType::Text,
                            false,
                            nullptr,
                            nullptr,
                            QT_TRANSLATE_NOOP("fund", "Empty: the bank's text")};
    static const Param party{"party",
                             QT_TRANSLATE_NOOP("fund", "Giver or payee"),
                             FieldType::Text,
                             false,
                             nullptr,
                             nullptr,
                             QT_TRANSLATE_NOOP("fund", "Empty: as the bank says")};
    static const Flow flow{
        "status",
        "open",
        {
            {"match",
             QT_TRANSLATE_NOOP("fund", "Match"),
             {"open"},
             "matched",
             {split},
             &mayMatch,
             &match,
             QT_TRANSLATE_NOOP("fund", "The line is this voucher."),
             "link",
             QT_TRANSLATE_NOOP("fund", "The amounts are the same to the fen.")},
            {"book",
             QT_TRANSLATE_NOOP("fund", "Book it"),
             {"open"},
             "matched",
             {account, text, party},
             &mayBook,
             &book,
             QT_TRANSLATE_NOOP("fund", "The voucher is posted from the line, and matched with it."),
             "add",
             QT_TRANSLATE_NOOP("fund",
                               "It is income, a cost or money given back; a grant is entered "
                               "as a voucher.")},
            {"set_aside",
             QT_TRANSLATE_NOOP("fund", "Set aside"),
             {"open"},
             "set_aside",
             {reasonParam()},
             nullptr,
             &setAside,
             QT_TRANSLATE_NOOP("fund", "It is no matter of this fund's books."),
             "close"},
            {"unmatch",
             QT_TRANSLATE_NOOP("fund", "Take the match back"),
             {"matched", "set_aside"},
             "open",
             {},
             &mayUnmatch,
             &unmatch,
             QT_TRANSLATE_NOOP("fund", "The voucher stays in the books."),
             "undo",
             QT_TRANSLATE_NOOP("fund", "Its day lies in no closed period.")},
        }};
    return flow;
}

} // namespace zhijia
