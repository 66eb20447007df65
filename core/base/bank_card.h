// SPDX-License-Identifier: GPL-3.0-or-later
// A bank card's number: where aid is paid to.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

class BankCard {
public:
    /// Reads 12 to 19 digits; spaces, hyphens and full-width digits are put right.
    static Outcome<BankCard> parse(QStringView text);

    QString print() const { return digits_; }
    /// "**** 1234"
    static QString mask(const QString& number) { return QStringLiteral("**** ") + number.right(4); }
    /// True if the last digit is right by Luhn (ISO/IEC 7812). Some passbook accounts have no such
    /// digit.
    bool fitsLuhn() const;
    /// A wrong check digit, or zeros that a spreadsheet put in place of the 16th digit and later
    /// ones. They only warn: old accounts of some banks have no check digit.
    Issues warnings() const;
    bool operator==(const BankCard&) const = default;

private:
    explicit BankCard(const QString& digits) : digits_(digits) {}
    QString digits_;
};

} // namespace zhijia
