// SPDX-License-Identifier: GPL-3.0-or-later
// A mainland mobile number: eleven digits that begin with 13 to 19.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

class Mobile {
public:
    /// Reads "13800138000", "+86 138-0013-8000", "８６１３８…", "13800138000.0" (a spreadsheet's
    /// doing). Landlines, service numbers, two numbers in one cell and powers of ten are refused,
    /// each in its own words.
    static Outcome<Mobile> parse(QStringView text);

    /// The eleven digits; `parse` reads them back.
    QString print() const { return QString::number(number_); }
    /// "138****8000"; what is no mobile number shows nothing of itself.
    static QString mask(const QString& number);
    /// The last four digits, by which people are found at a check-in desk.
    QString tail() const { return print().right(4); }
    auto operator<=>(const Mobile&) const = default;

private:
    explicit Mobile(qint64 number) : number_(number) {}
    qint64 number_;
};

} // namespace zhijia
