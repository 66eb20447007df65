// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bank_card.h"
#include "core/base/text.h"
#include <QCoreApplication>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("base", text); }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
} // namespace

Outcome<BankCard> BankCard::parse(QStringView input) {
    QString digits = bareNumber(input);
    digits.removeIf([](QChar c) { return c == u'\'' || c == u'"' || c == u'='; });
    if (digits.isEmpty())
        return refuse(tr("The bank card number is missing."), tr("Write the digits on the card."));
    if (digits.contains(u'e', Qt::CaseInsensitive) && digits.contains(u'+'))
        return refuse(tr("A spreadsheet has turned the bank card number into a power of ten; "
                         "digits are lost."),
                      tr("Format the column as text before the numbers are typed, or take them "
                         "from the original list."));
    if (!std::ranges::all_of(digits, isDigit))
        return refuse(tr("The bank card number contains something that is not a digit."),
                      tr("Write the digits on the card only."));
    if (digits.size() < 12 || digits.size() > 19)
        return refuse(tr("The bank card number has %1 digits; cards and accounts have 12 to 19.")
                          .arg(digits.size()),
                      tr("Compare it with the card: a digit is missing or too many."));
    return BankCard(digits);
}

bool BankCard::fitsLuhn() const {
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits_.size() - 1; i >= 0; --i, twice = !twice) {
        const int digit = digits_[i].unicode() - u'0';
        sum += !twice ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    }
    return sum % 10 == 0;
}

Issues BankCard::warnings() const {
    Issues issues;
    if (!fitsLuhn())
        issues << warning(tr("The check digit of the bank card number is wrong: at least one digit "
                             "may be mistyped."),
                          tr("Compare every digit with the card before money is paid."));
    if (digits_.size() >= 17 &&
        std::ranges::all_of(digits_.mid(15), [](QChar c) { return c == u'0'; }))
        issues << warning(tr("Every digit of the bank card number after the 15th is 0: a "
                             "spreadsheet may have cut it."),
                          tr("Compare it with the card."));
    return issues;
}

} // namespace zhijia
