// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of accounts: small and the same in every fund, so that books can be compared and nobody
// has to be an accountant to use them. Debit and credit are as in any double entry: what is held
// and what is spent grows on the debit side, where money came from on the credit side.
#pragma once
#include "core/record/enum.h"
#include <QList>

namespace zhijia {

enum class LedgerAccount {
    None,
    Cash,     ///< 库存现金
    Bank,     ///< 银行存款
    Platform, ///< 支付平台: what payment by QR code collected and has not been drawn yet
    Opening,  ///< 期初结余: what a book held when it was taken over
    Sale,     ///< 义卖收入
    Auction,  ///< 爱心竞拍收入
    GroupAid, ///< 集团专项拨款
    Donation, ///< 捐赠收入
    Interest, ///< 利息收入
    Grant,    ///< 资助支出
    Cost,     ///< 活动成本费用
    Returned  ///< 退回结余: given back to whom it came from
};
template <>
const EnumTable& enumTable<LedgerAccount>();

/// What a grant is for; a fund says which of these it may be spent on.
enum class FundUse { None, Schooling, Living, Medical, Training, Accident };
template <>
const EnumTable& enumTable<FundUse>();

/// Where money lies: its debits less its credits are what is held.
bool isHeld(LedgerAccount account);
/// Where money came from.
bool isSource(LedgerAccount account);
/// Where it went.
bool isSpent(LedgerAccount account);
/// All of them in the order of their numbers.
const QList<LedgerAccount>& ledgerAccounts();
/// The number in the chart: 1002.
int accountNumber(LedgerAccount account);
/// The name in the interface's language.
QString accountName(LedgerAccount account);
/// The name in the language of what it is stored with ("利息收入" of a Chinese fund), whatever the
/// interface's.
QString accountNameFor(LedgerAccount account, QStringView owner);
/// "1002 Bank".
QString accountTitle(LedgerAccount account);
QString useName(FundUse use);

} // namespace zhijia
