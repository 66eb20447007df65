// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/account.h"
#include "core/base/own_language.h"
#include "core/fund/words.h"

namespace zhijia {

namespace {

using A = LedgerAccount;

constexpr EnumItem names[] = {
    {0, "", ""},
    {int(A::Cash), "cash", QT_TRANSLATE_NOOP("fund", "Cash"), "库存现金|现金"},
    {int(A::Bank), "bank", QT_TRANSLATE_NOOP("fund", "Bank"), "银行存款|银行|转账"},
    {int(A::Platform), "platform", QT_TRANSLATE_NOOP("fund", "Payment platform"),
     "支付平台|微信|支付宝|扫码|第三方支付"},
    {int(A::Opening), "opening", QT_TRANSLATE_NOOP("fund", "Opening balance"),
     "期初结余|上年结转|上期结余|结转"},
    {int(A::Sale), "sale", QT_TRANSLATE_NOOP("fund", "Charity sale"), "义卖收入|义卖|义卖款"},
    {int(A::Auction), "auction", QT_TRANSLATE_NOOP("fund", "Charity auction"),
     "爱心竞拍收入|竞拍收入|竞拍|爱心竞拍"},
    {int(A::GroupAid), "group_aid", QT_TRANSLATE_NOOP("fund", "Special aid of the group"),
     "集团专项拨款|专项拨款|拨款|集团拨款"},
    {int(A::Donation), "donation", QT_TRANSLATE_NOOP("fund", "Donations"),
     "捐赠收入|捐款|捐赠|捐款收入"},
    {int(A::Interest), "interest", QT_TRANSLATE_NOOP("fund", "Interest"), "利息收入|利息|结息"},
    {int(A::Grant), "grant", QT_TRANSLATE_NOOP("fund", "Grants"),
     "资助支出|助学支出|资助|助学金|救助支出"},
    {int(A::Cost), "cost", QT_TRANSLATE_NOOP("fund", "Costs"), "活动成本费用|费用|活动费用|手续费"},
    {int(A::Returned), "returned", QT_TRANSLATE_NOOP("fund", "Returned"), "退回结余|退回|退款"},
};

constexpr EnumItem uses[] = {
    {0, "", ""},
    {int(FundUse::Schooling), "schooling", QT_TRANSLATE_NOOP("fund", "Schooling aid"),
     "助学|金秋助学|助学救助"},
    {int(FundUse::Living), "living", QT_TRANSLATE_NOOP("fund", "Living aid"), "生活救助|生活"},
    {int(FundUse::Medical), "medical", QT_TRANSLATE_NOOP("fund", "Medical aid"),
     "医疗救助|医疗|大病"},
    {int(FundUse::Training), "training", QT_TRANSLATE_NOOP("fund", "Training aid"),
     "培训补助|技能培训|培训"},
    {int(FundUse::Accident), "accident", QT_TRANSLATE_NOOP("fund", "Accident aid"),
     "意外救助|意外|灾害救助"},
};

} // namespace

template <>
const EnumTable& enumTable<LedgerAccount>() {
    static const EnumTable table{"fund", names};
    return table;
}

template <>
const EnumTable& enumTable<FundUse>() {
    static const EnumTable table{"fund", uses};
    return table;
}

bool isHeld(LedgerAccount a) { return a == A::Cash || a == A::Bank || a == A::Platform; }
bool isSource(LedgerAccount a) {
    return a == A::Opening || a == A::Sale || a == A::Auction || a == A::GroupAid ||
           a == A::Donation || a == A::Interest;
}
bool isSpent(LedgerAccount a) { return a == A::Grant || a == A::Cost || a == A::Returned; }

const QList<LedgerAccount>& ledgerAccounts() {
    static const QList<LedgerAccount> all{A::Cash,     A::Bank,    A::Platform, A::Opening,
                                          A::Sale,     A::Auction, A::GroupAid, A::Donation,
                                          A::Interest, A::Grant,   A::Cost,     A::Returned};
    return all;
}

int accountNumber(LedgerAccount account) {
    switch (account) {
    case A::None:
        return 0;
    case A::Cash:
        return 1001;
    case A::Bank:
        return 1002;
    case A::Platform:
        return 1012;
    case A::Opening:
        return 3101;
    case A::Sale:
        return 4001;
    case A::Auction:
        return 4002;
    case A::GroupAid:
        return 4003;
    case A::Donation:
        return 4004;
    case A::Interest:
        return 4005;
    case A::Grant:
        return 5001;
    case A::Cost:
        return 5002;
    case A::Returned:
        return 5003;
    }
    return 0;
}

QString accountName(LedgerAccount account) {
    const EnumItem* item = enumTable<LedgerAccount>().byValue(static_cast<int>(account));
    return item ? enumTable<LedgerAccount>().label(*item) : QString();
}

QString accountNameFor(LedgerAccount account, QStringView owner) {
    const EnumItem* item = enumTable<LedgerAccount>().byValue(static_cast<int>(account));
    if (!item)
        return {};
    return isChineseText(owner) ? QString::fromUtf8(item->words).section(u'|', 0, 0)
                                : QString::fromUtf8(item->label);
}

QString accountTitle(LedgerAccount account) {
    return QStringLiteral("%1 %2").arg(accountNumber(account)).arg(accountName(account));
}

QString useName(FundUse use) {
    const EnumItem* item = enumTable<FundUse>().byValue(static_cast<int>(use));
    return item ? enumTable<FundUse>().label(*item) : QString();
}

QString fund::grouped(Money amount) {
    QString text = amount.print();
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = text.size() - 6; i > first; i -= 3)
        text.insert(i, u',');
    return text;
}

} // namespace zhijia
