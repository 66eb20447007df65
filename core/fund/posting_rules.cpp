// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/posting_rules.h"
#include "core/base/ratio.h"
#include "core/fund/figures.h"
#include "core/fund/period.h"
#include "core/fund/words.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace fund;

namespace {

using A = LedgerAccount;
using T = VoucherType;

struct Asked {
    const Reader& reader;
    const Voucher& v;
    const std::vector<FundSplit>& splits;
    const Fund& fund;
    Rules rules;
    Issues issues{};

    void no(const QString& text, const QString& mend, const char* rule, const char* field = "") {
        issues << cited(error(text, mend, QString::fromUtf8(field)), rules.cite(rule));
    }
    Money net(A account) const {
        Money sum;
        for (const FundSplit& s : splits)
            if (s.account == account)
                sum += s.debit - s.credit;
        return sum;
    }
    void balanced();
    void fitType();
    void forPurpose();
    void costs();
    void held();
};

void Asked::balanced() {
    Money debit, credit;
    for (const FundSplit& s : splits) {
        debit += s.debit;
        credit += s.credit;
        if (s.debit < Money() || s.credit < Money() ||
            (s.debit == Money()) == (s.credit == Money()))
            no(tr("A split is a debit or a credit, above zero."), tr("Correct its amounts."),
               rule::fundEntry);
    }
    if (splits.empty())
        issues << error(tr("The voucher has no amount."),
                        tr("Enter what came in or went out, or its splits."),
                        QStringLiteral("came_in"));
    else if (splits.size() < 2)
        no(tr("A voucher has at least two splits."), tr("Add the account against it."),
           rule::fundEntry);
    else if (debit != credit)
        no(tr("Debits are %1, credits %2: the difference is %3.")
               .arg(grouped(debit), grouped(credit), grouped(debit - credit)),
           tr("Correct the splits until both sides are equal."), rule::fundEntry);
    const Money planned = v.cameIn ? *v.cameIn : v.wentOut.value_or(debit);
    if (planned != debit && debit == credit)
        no(tr("The voucher says %1, its splits %2.").arg(grouped(planned), grouped(debit)),
           tr("Correct one of them, or clear the amount of the voucher."), rule::fundEntry);
}

/// Which accounts a voucher of this type moves, so that a grant is never booked as a cost.
void Asked::fitType() {
    const auto fits = [this](const FundSplit& s) {
        const bool debit = s.debit > Money();
        switch (v.type) {
        case T::Income:
            return debit ? isHeld(s.account) : isSource(s.account) && s.account != A::Opening;
        case T::Opening:
            return debit ? isHeld(s.account) : s.account == A::Opening;
        case T::Grant:
            return debit ? s.account == A::Grant : isHeld(s.account);
        case T::Cost:
            return debit ? s.account == A::Cost : isHeld(s.account);
        case T::Return:
            return debit ? s.account == A::Returned : isHeld(s.account);
        case T::Move:
            return isHeld(s.account);
        case T::Reversal:
            return true;
        case T::None:
            break;
        }
        return false;
    };
    if (v.type == T::None) {
        issues << error(tr("The voucher says neither that money came in nor that it went out."),
                        tr("Choose the type."), QStringLiteral("type"));
        return;
    }
    for (const FundSplit& s : splits)
        if (!fits(s))
            no(tr("\"%1\" does not stand on this side of such a voucher.")
                   .arg(accountName(s.account)),
               tr("Choose another account, or the type that fits."), rule::fundEntry, "counter");
    if (v.type == T::Move)
        for (const A account : {A::Cash, A::Bank, A::Platform})
            for (const FundSplit& s : splits)
                if (s.account == account && s.debit > Money() &&
                    std::ranges::any_of(splits, [&](const FundSplit& other) {
                        return other.account == account && other.credit > Money();
                    }))
                    no(tr("Money is moved from one place to another, not to the same."),
                       tr("Choose where it goes."), rule::fundEntry, "counter");
}

void Asked::forPurpose() {
    for (const FundSplit& s : splits) {
        if (s.account != A::Grant || v.type == T::Reversal)
            continue;
        if (s.use == FundUse::None)
            issues << error(tr("What the grant is for is missing."), tr("Choose it."),
                            QStringLiteral("use"));
        else if (!fund.allows(s.use))
            no(tr("\"%1\" may not be spent on this: %2. It is for: %3.")
                   .arg(fund.name, useName(s.use), fund.usesText()),
               tr("Pay it from a fund that is for it."), rule::fundPurpose, "use");
        if (!s.beneficiary)
            issues << error(tr("Who is helped is missing."),
                            tr("Choose the pupil by the code, or add one."),
                            QStringLiteral("beneficiary"));
    }
}

void Asked::costs() {
    const Money more = v.type == T::Reversal ? Money() : net(A::Cost);
    if (more <= Money())
        return;
    if (fund.costsPercent == 0) {
        no(tr("No costs may be taken from \"%1\": all of it is for its purpose.").arg(fund.name),
           tr("Pay the costs from the union's own budget."), rule::fundPurpose, "counter");
        return;
    }
    const FundFigures figures = fundFigures(reader, Id<Fund>(fund.id));
    const Money most = Money::fen(Ratio{fund.costsPercent, 100}.atMostOf(figures.cameIn().fen()));
    if (const Money all = figures.of(A::Cost) + more; all > most)
        no(tr("Costs would be %1; at most %2 % of what came in may be costs, that is %3.")
               .arg(grouped(all), QString::number(fund.costsPercent), grouped(most)),
           tr("Pay the rest from the union's own budget."), rule::fundPurpose, "went_out");
}

/// Nothing is paid that is not there: not today, and on no day since the voucher's.
void Asked::held() {
    for (const A account : {A::Cash, A::Bank, A::Platform}) {
        const Money change = net(account);
        if (change >= Money())
            continue;
        const Money least = leastHeld(reader, Id<Fund>(fund.id), account, v.on);
        if (least + change >= Money())
            continue;
        const Money now = fundFigures(reader, Id<Fund>(fund.id)).of(account);
        no(now + change < Money()
               ? tr("\"%1\" holds %2 under \"%3\"; %4 cannot be paid from it.")
                     .arg(fund.name, grouped(now), accountName(account), grouped(-change))
               : tr("\"%1\" held no more than %2 under \"%3\" on %5 or a day after it; %4 cannot "
                    "have been paid.")
                     .arg(fund.name, grouped(least), accountName(account), grouped(-change),
                          iso(v.on)),
           tr("Enter first what came in, or pay it from where the money is."), rule::fundBalance,
           "went_out");
    }
}

FundSplit line(const Voucher& v, A account, bool debit) {
    FundSplit s;
    s.voucher = Id<Voucher>(v.id);
    s.account = account;
    (debit ? s.debit : s.credit) = v.amount;
    if (isSource(account) || account == A::Cost || account == A::Returned)
        s.party = v.party;
    if (account == A::Grant) {
        s.beneficiary = v.beneficiary;
        s.use = v.use;
    }
    return s;
}

} // namespace

Issues whyNotOn(const Reader& reader, Id<Fund> id, QDate on) {
    Issues issues;
    const auto fund = id ? reader.get(id) : std::nullopt;
    if (!fund || !on.isValid())
        return issues; // missing, which is said elsewhere
    const Rules rules = Rules::inForce(reader);
    if (fund->status == FundStatus::Closed)
        issues << error(tr("\"%1\" is closed.").arg(fund->name), tr("Open the fund again first."),
                        QStringLiteral("fund"));
    if (const auto closed = closedThrough(reader, id); closed.isValid() && on <= closed)
        issues << cited(error(tr("The books of \"%1\" are closed through %2; %3 lies in a closed "
                                 "period.")
                                  .arg(fund->name, iso(closed), iso(on)),
                              tr("Post it on a later day, or open the period again with a reason."),
                              QStringLiteral("on_date")),
                        rules.cite(rule::fundPeriod));
    return issues;
}

std::vector<FundSplit> plannedSplits(const Reader& reader, const Voucher& v) {
    auto own = splitsOf(reader, Id<Voucher>(v.id));
    if (!own.empty() || (!v.cameIn && !v.wentOut))
        return own;
    if (v.type == VoucherType::Move) // out of where it lies, into the other
        return {line(v, v.counter, true), line(v, v.held, false)};
    if (v.cameIn)
        return {line(v, v.held, true), line(v, v.counter, false)};
    return {line(v, v.counter, true), line(v, v.held, false)};
}

Issues whyNotPost(const Reader& reader, const Voucher& v, const std::vector<FundSplit>& splits) {
    const auto fund = v.fund ? reader.get(v.fund) : std::nullopt;
    if (!fund)
        return {error(tr("The fund is missing."), tr("Choose it."), QStringLiteral("fund"))};
    Asked asked{reader, v, splits, *fund, Rules::inForce(reader)};
    asked.issues = whyNotOn(reader, v.fund, v.on);
    if (v.on > reader.today())
        asked.issues << error(tr("%1 is still to come.").arg(iso(v.on)),
                              tr("A voucher tells what has happened: correct the date."),
                              QStringLiteral("on_date"));
    asked.balanced();
    asked.fitType();
    asked.forPurpose();
    if (refuses(asked.issues))
        return asked.issues; // sums of what is wrong say nothing
    asked.costs();
    asked.held();
    return asked.issues;
}

Issues whyNotReverse(const Reader& reader, const Voucher& v, QDate on) {
    if (v.type == VoucherType::Reversal)
        return {error(tr("%1 is a reversal itself.").arg(v.number),
                      tr("Enter the voucher anew that it took back."))};
    if (on < v.on)
        return {error(tr("The voucher is of %1.").arg(iso(v.on)),
                      tr("Choose that day or a later one."), QStringLiteral("on"))};
    Voucher r = v;
    r.type = VoucherType::Reversal;
    r.on = on;
    r.cameIn.reset();
    r.wentOut.reset();
    return whyNotPost(reader, r, opposite(splitsOf(reader, Id<Voucher>(v.id))));
}

std::vector<FundSplit> opposite(std::vector<FundSplit> splits) {
    for (FundSplit& s : splits)
        std::swap(s.debit, s.credit);
    return splits;
}

} // namespace zhijia
