// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mobile.h"
#include "core/base/text.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("base", text); }

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// The number, or 0 if it is not eleven digits that begin like a mobile's.
qint64 numberOf(QStringView text) {
    if (text.size() != 11 || text[0] != u'1' || text[1] < u'3')
        return 0;
    qint64 value = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return 0;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QString withoutPrefix(QString text) {
    text.removeIf(
        [](QChar c) { return c == u'(' || c == u')' || c == u'\'' || c == u'"' || c == u'='; });
    if (text.endsWith(QStringLiteral(".0")))
        text.chop(2);
    for (const QLatin1String prefix :
         {QLatin1String("+86"), QLatin1String("0086"), QLatin1String("86")})
        if (text.startsWith(prefix) && text.size() == 11 + prefix.size())
            return text.mid(prefix.size());
    if (text.startsWith(u'0') && text.size() == 12 && numberOf(QStringView(text).mid(1)) > 0)
        return text.mid(1); // an old habit for calling mobiles of another city
    return text;
}

} // namespace

Outcome<Mobile> Mobile::parse(QStringView input) {
    if (const qint64 number = numberOf(input))
        return Mobile(number);
    const QString text = withoutPrefix(bareNumber(input));
    if (const qint64 number = numberOf(text))
        return Mobile(number);
    // The number is not part of the words: they are shown, logged and kept.
    const qsizetype digits = std::ranges::count_if(text, isDigit);
    if (text.isEmpty())
        return refuse(tr("The mobile number is missing."), tr("Write the eleven digits."));
    if (digits >= 22)
        return refuse(tr("There is more than one number in the field for the mobile number."),
                      tr("Keep one; put the other into another field."));
    if (text.contains(u'e', Qt::CaseInsensitive) && text.contains(u'.') &&
        digits == text.size() - text.count(u'.') - text.count(u'+') -
                      text.count(u'e', Qt::CaseInsensitive))
        return refuse(
            tr("A spreadsheet has turned the mobile number into a power of ten; digits are lost."),
            tr("Format the column as text before the numbers are typed, or take them from the "
               "original list."));
    if (digits < text.size())
        return refuse(tr("The mobile number contains something that is not a digit."),
                      tr("Write the eleven digits only."));
    if ((text.startsWith(u'0') && digits >= 10 && digits <= 12) || digits == 7 || digits == 8)
        return refuse(
            tr("This is a landline number, not a mobile number."),
            tr("Write a mobile number of eleven digits here, or leave it empty; the landline "
               "can go into the note."));
    if (text.startsWith(QStringLiteral("400")) || text.startsWith(QStringLiteral("800")))
        return refuse(tr("This is a service number, not a mobile number."),
                      tr("Write the member's own mobile number of eleven digits."));
    if (digits != 11)
        return refuse(tr("The mobile number has %1 digits instead of 11.").arg(digits),
                      tr("A digit is missing or too many: ask for the number again."));
    return refuse(tr("No mobile number begins with these digits; they begin with 13 to 19."),
                  tr("Ask for the number again."));
}

QString Mobile::mask(const QString& number) {
    return number.size() == 11 ? number.left(3) + QStringLiteral("****") + number.right(4)
                               : QString(number.size(), u'*');
}

} // namespace zhijia
