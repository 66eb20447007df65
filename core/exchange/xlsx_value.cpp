// SPDX-License-Identifier: GPL-3.0-or-later
// How XLSX stores numbers and dates; apart from the reader because these rules are tested by
// themselves.
#include "core/exchange/xlsx_reader.h"
#include <cmath>

namespace zhijia {

QString plainNumber(const QString& stored) {
    const bool negative = stored.startsWith(u'-');
    const QStringView digits = QStringView(stored).mid(negative ? 1 : 0);
    if (!digits.isEmpty() &&
        std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return stored;
    bool ok = false;
    const double value = stored.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return stored;
    // Excel keeps 15 digits and stores up to 17; the last two are noise of the binary fraction.
    QString text = QString::number(std::abs(value), 'e', 14);
    const qsizetype e = text.indexOf(u'e');
    const int exponent = text.mid(e + 1).toInt();
    QString mantissa = text.left(e).remove(u'.');
    while (mantissa.size() > 1 && mantissa.endsWith(u'0'))
        mantissa.chop(1);
    QString plain;
    if (exponent < 0)
        plain = QStringLiteral("0.") + QString(-exponent - 1, u'0') + mantissa;
    else if (mantissa.size() <= exponent + 1)
        plain = mantissa + QString(exponent + 1 - mantissa.size(), u'0');
    else
        plain = mantissa.left(exponent + 1) + u'.' + mantissa.mid(exponent + 1);
    return value == 0 ? QStringLiteral("0") : negative ? u'-' + plain : plain;
}

QString dateOfSerial(double serial, bool from1904) {
    if (!(serial >= 0) || serial > 2958466) // 9999-12-31
        return {};
    qint64 days = qint64(std::floor(serial));
    qint64 seconds = qint64(std::llround((serial - double(days)) * 86400));
    if (seconds == 86400) {
        ++days;
        seconds = 0;
    }
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    if (days == 0 && !from1904)
        return time.toString(QStringLiteral("HH:mm:ss"));
    // Excel believes in 29 February 1900; before it, its numbers are one day off.
    const QDate start = from1904    ? QDate(1904, 1, 1)
                        : days < 60 ? QDate(1899, 12, 31)
                                    : QDate(1899, 12, 30);
    const QDate date = start.addDays(days);
    return seconds == 0
               ? date.toString(Qt::ISODate)
               : QDateTime(date, time, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

bool isDateFormat(const QString& code) {
    bool quoted = false;
    bool bracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i; // the next character is literal
        else if (c == u'[')
            bracket = !(code.mid(i, 3).toLower() == QStringLiteral("[h]") ||
                        code.mid(i, 4).toLower() == QStringLiteral("[hh]"));
        else if (c == u']')
            bracket = false;
        else if (!bracket && (c == u'y' || c == u'm' || c == u'd' || c == u'h' || c == u's'))
            return true;
    }
    return false;
}

} // namespace zhijia
