// SPDX-License-Identifier: GPL-3.0-or-later
// What a voucher says: that it balances, that its accounts fit its type, that it is for the fund's
// purpose and names no pupil.
#include "core/fund/asked.h"
#include "core/fund/named.h"
#include "core/fund/period.h"
#include <QSet>

namespace zhijia {

using namespace fund;

using A = LedgerAccount;
using T = VoucherType;

void Asked::balanced() {
    MoneySum debit, credit;
    for (const FundSplit& s : splits) {
        if (qMax(s.debit, s.credit) > largestSplit)
            no(tooLargeText(qMax(s.debit, s.credit)), tooLargeMend(), rule::fundEntry, "came_in");
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
    else if (debit.tooLarge() || credit.tooLarge())
        no(tr("The splits come to more than the program counts with."),
           tr("Correct their amounts."), rule::fundEntry);
    else if (debit.value() != credit.value())
        no(tr("Debits are %1, credits %2: the difference is %3.")
               .arg(grouped(debit), grouped(credit), grouped(MoneySum(debit) -= credit)),
           tr("Correct the splits until both sides are equal."), rule::fundEntry);
    const Money planned = v.cameIn ? *v.cameIn : v.wentOut.value_or(debit);
    if (planned != debit.value() && debit.value() == credit.value())
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

/// What is posted can never be changed: a pupil's name in it would stand there for ever.
void Asked::namesNobody() {
    if (v.type == T::Reversal)
        return; // it takes back what stands already, in the same words
    QSet<RawId> helped;
    for (const FundSplit& s : splits)
        if (s.beneficiary)
            helped << s.beneficiary.raw();
    const auto look = [&](const QString& text, const char* field) {
        for (const NamedPupil& one : pupilsNamedIn(reader, text))
            if (helped.contains(one.id.raw()))
                issues << error(nameText(one.code, field), nameMend(), QString::fromUtf8(field));
            else
                issues << warning(nameText(one.code, field), nameMend(), QString::fromUtf8(field));
    };
    look(v.text, "text");
    look(v.note, "note");
    look(v.oldNumber, "old_number");
    for (const FundSplit& s : splits)
        look(s.memo, "memo");
}

namespace {

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
    asked.namesNobody();
    if (refuses(asked.issues))
        return asked.issues; // sums of what is wrong say nothing
    asked.unusual();
    asked.costs();
    asked.costsAfter();
    asked.givenBack();
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

Issues unusualAmounts(const Reader& reader, const Voucher& v,
                      const std::vector<FundSplit>& splits) {
    const auto fund = v.fund ? reader.get(v.fund) : std::nullopt;
    if (!fund)
        return {};
    Asked asked{reader, v, splits, *fund, Rules::inForce(reader)};
    asked.unusual();
    return asked.issues;
}

QString tooLargeText(Money amount) {
    return tr("%1 is more than one split of a fund may be (%2).")
        .arg(grouped(amount), grouped(largestSplit));
}

QString tooLargeMend() { return tr("Look whether the decimal point slipped."); }

QString nameText(const QString& code, const char* field) {
    const Kind& kind = qstrcmp(field, "memo") == 0 ? FundSplit::kind() : Voucher::kind();
    return tr("\"%1\" holds the name of the pupil %2: whoever sees the books could read it.")
        .arg(kind.fieldLabel(*kind.field(QString::fromUtf8(field))), code);
}

QString nameMend() { return tr("Write the code instead of the name."); }

std::vector<FundSplit> opposite(std::vector<FundSplit> splits) {
    for (FundSplit& s : splits)
        std::swap(s.debit, s.credit);
    return splits;
}

} // namespace zhijia
