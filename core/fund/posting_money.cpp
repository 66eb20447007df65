// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the money of a voucher is there: what an account holds, what costs may come to, who may
// get how much back; and what looks like a slip of the hand.
#include "core/base/ratio.h"
#include "core/fund/asked.h"
#include "core/fund/trail.h"

namespace zhijia {

using namespace fund;

using A = LedgerAccount;
using T = VoucherType;

namespace {

constexpr Money rarelySlips = Money::fen(1'000'000);   // ten thousand yuan
constexpr Money largeAnyway = Money::fen(100'000'000); // a million yuan
constexpr qint64 slipsBy = 10; // a slipped point makes a hundred times of a usual amount

/// The largest amounts that stand on an account.
std::vector<FundSplit> largest(const Reader& reader, Id<Fund> fund, A account, bool debit) {
    return reader.all<FundSplit>(Query()
                                     .eq(QStringLiteral("fund"), fund)
                                     .eq(QStringLiteral("account"), Codec<A>::toValue(account))
                                     .eq(QStringLiteral("posted"), qint64(1))
                                     .by(QStringLiteral("amount"), debit)
                                     .first(3));
}

QString overText(const Fund& fund, Money costs, Money most) {
    return tr("Costs are %1; at most %2 % of what came in may be costs, that is %3.")
        .arg(grouped(costs), QString::number(fund.costsPercent), grouped(most));
}

} // namespace

Money fund::mostCosts(const Fund& fund, const FundFigures& figures) {
    const Money kept = MoneySum(figures.cameIn()) -= figures.of(A::Returned);
    return kept <= Money() ? Money()
                           : Money::fen(Ratio{fund.costsPercent, 100}.atMostOf(kept.fen()));
}

/// Asked, not forbidden: a group's aid may well be ten times of all gifts before it.
void Asked::unusual() {
    if (v.type == T::Reversal || v.type == T::Move)
        return;
    for (const FundSplit& s : splits) {
        const Money amount = qMax(s.debit, s.credit);
        if (isHeld(s.account) || amount < rarelySlips)
            continue;
        const auto before = largest(reader, Id<Fund>(fund.id), s.account, isSpent(s.account));
        if (before.size() < 3) {
            if (amount >= largeAnyway)
                issues << warning(
                    tr("%1 is a very large amount. Did the decimal point slip?")
                        .arg(grouped(amount)),
                    tr("Compare it with the paper: what is posted can only be reversed."),
                    QStringLiteral("came_in"));
            continue;
        }
        const Money most = qMax(before.front().debit, before.front().credit);
        if (amount.fen() / slipsBy >= most.fen())
            issues << warning(
                tr("%1 is more than ten times the largest amount under \"%2\" so far (%3). Did the "
                   "decimal point slip?")
                    .arg(grouped(amount), accountName(s.account), grouped(most)),
                tr("Compare it with the paper: what is posted can only be reversed."),
                QStringLiteral("came_in"));
    }
}

/// The share is kept on the voucher's own day, and with all that was posted for later days.
void Asked::costs() {
    const Money more = v.type == T::Reversal ? Money() : net(A::Cost);
    if (more <= Money())
        return;
    if (fund.costsPercent == 0) {
        no(tr("No costs may be taken from \"%1\": all of it is for its purpose.").arg(fund.name),
           tr("Pay the costs from the union's own budget."), rule::fundPurpose, "counter");
        return;
    }
    for (const Days& days : {Days{{}, v.on}, Days{}}) {
        const FundFigures figures = fundFigures(reader, Id<Fund>(fund.id), days);
        const Money most = mostCosts(fund, figures), all = MoneySum(figures.of(A::Cost)) += more;
        if (all <= most)
            continue;
        no(tr("Costs would be %1; at most %2 % of what came in may be costs, that is %3.")
               .arg(grouped(all), QString::number(fund.costsPercent), grouped(most)),
           tr("Pay the rest from the union's own budget."), rule::fundPurpose, "went_out");
        return;
    }
}

/// Money that is taken back or given back leaves the costs that were paid of it. It cannot be kept
/// for that, but it is said, and stays due until it is put right.
void Asked::costsAfter() {
    MoneySum less;
    for (const FundSplit& s : splits)
        if ((isSource(s.account) && v.type == T::Reversal) || s.account == A::Returned) {
            less += s.debit;
            less -= s.credit;
        }
    if (less.value() <= Money())
        return;
    FundFigures figures = fundFigures(reader, Id<Fund>(fund.id));
    figures.accounts[A::Returned].debit += less;
    const Money most = mostCosts(fund, figures), all = figures.of(A::Cost);
    if (all > most)
        issues << cited(
            warning(overText(fund, all, most),
                    tr("Give the rest back to the fund from the union's own budget: reverse the "
                       "cost and enter what may stay. Until then it is among what is due.")),
            rules.cite(rule::fundPurpose));
}

/// Restricted money leaves the fund for its purpose, or goes back to whom it came from: to nobody
/// else, and no more than came.
void Asked::givenBack() {
    if (v.type != T::Return)
        return;
    std::map<QString, MoneySum> wanted;
    for (const FundSplit& s : splits)
        if (s.account == A::Returned)
            wanted[s.party] += s.debit;
    for (const auto& [giver, sum] : wanted) {
        const Money most = mayGiveBack(reader, Id<Fund>(fund.id), giver, v.on);
        if (sum.value() <= most)
            continue;
        if (giver.isEmpty())
            no(tr("%1 cannot be given back without a name: only %2 came in without a giver's "
                  "name, less what was given back.")
                   .arg(grouped(sum), grouped(most)),
               tr("Name the giver as the voucher does by which the money came in."),
               rule::fundPurpose, "party");
        else if (most == Money())
            no(tr("Nothing is left to give back to %1: no gift of that name came into \"%2\" by "
                  "%3, or all of it went back.")
                   .arg(giver, fund.name, iso(v.on)),
               tr("Name the giver as the voucher does by which the money came in; leave it empty "
                  "for what came in without a name."),
               rule::fundPurpose, "party");
        else
            no(tr("%1 gave %2, less what went back already; %3 cannot be given back.")
                   .arg(giver, grouped(most), grouped(sum)),
               tr("Give back no more than that."), rule::fundPurpose, "went_out");
    }
}

/// Nothing is paid that is not there: not today, and on no day since the voucher's.
void Asked::held() {
    for (const A account : {A::Cash, A::Bank, A::Platform}) {
        const Money change = net(account);
        if (change >= Money())
            continue;
        const Money least = leastHeld(reader, Id<Fund>(fund.id), account, v.on);
        if ((MoneySum(least) += change).value() >= Money())
            continue;
        const Money now = fundFigures(reader, Id<Fund>(fund.id)).of(account);
        no((MoneySum(now) += change).value() < Money()
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

Issues spentAlready(const Reader& reader, const Voucher& v) {
    if (v.type != T::Income && v.type != T::Opening)
        return {};
    const Trail trail = trailOf(reader, v.fund);
    MoneySum sum;
    QStringList ends;
    for (const TrailLink& link : trail.ofVoucher(Id<Voucher>(v.id))) {
        if (link.end == A::None)
            continue;
        sum += link.amount;
        if (const QString end = trailEnd(reader, link); !ends.contains(end))
            ends << end;
    }
    if (sum.value() == Money())
        return {};
    if (ends.size() > 3)
        ends = ends.mid(0, 3) << QStringLiteral("…");
    return {warning(tr("%1 of this money is spent already: %2. Taken back, the next gifts stand in "
                       "for it, and the trail says so.")
                        .arg(grouped(sum), ends.join(tr(", "))),
                    tr("Tell whoever was told where this money went."))};
}

Issues costsTooHigh(const Reader& reader, const Fund& f) {
    const bool any =
        reader.count<FundSplit>(Query()
                                    .eq(QStringLiteral("fund"), f.id)
                                    .eq(QStringLiteral("account"), Codec<A>::toValue(A::Cost))
                                    .eq(QStringLiteral("posted"), qint64(1))) > 0;
    if (!any)
        return {};
    const FundFigures figures = fundFigures(reader, Id<Fund>(f.id));
    const Money most = mostCosts(f, figures), all = figures.of(A::Cost);
    if (all <= most)
        return {};
    return {cited(warning(overText(f, all, most)), Rules::inForce(reader).cite(rule::fundPurpose))};
}

} // namespace zhijia
