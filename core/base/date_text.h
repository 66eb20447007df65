// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as offices write them, read without guessing.
#pragma once
#include "core/base/issue.h"
#include <QDate>

namespace zhijia {

struct DateReading {
    QDate date;
    Issues warnings; ///< what the reader should know: only a month was given, a spreadsheet's day
                     ///< number, a time was dropped
};

/// Reads 2019-03-05, 2019-3-5, 2019/3/5, 2019.3.5, 20190305, 2019年3月5日, 二〇一九年三月五日, each
/// also in full-width digits and with a time behind it; and the day numbers of spreadsheets, 10000
/// to 60000 (1927 to 2064).
///
/// Only a year and a month (2019-03, 2019.03, 2019年3月) is read as the first of the month with a
/// warning: offices know many dates no better, and refusing them would lose what is known. "2019.1"
/// is refused, since a spreadsheet writes October (2019.10) so too. Refused because they can be
/// read two ways: two-digit years (19/3/5), six digits (190305), and dates that end in the year
/// (3/5/2019). Years are 1850 to 2150.
Outcome<DateReading> parseDate(QStringView text);

/// "2019-03-05"; empty for no date. `parseDate` reads it back.
QString printDate(QDate date);

/// The day that Excel's 1900 system calls `number`. Days before March 1900 are one off there,
/// because Excel believes in 1900-02-29 (number 60), for which there is no date.
QDate fromExcelDay(int number);

} // namespace zhijia
