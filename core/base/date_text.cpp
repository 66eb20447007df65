// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"
#include "core/base/text.h"
#include <QCoreApplication>
#include <array>
#include <optional>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("base", text); }

constexpr bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

int numberIn(QStringView digits) {
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

/// "2019-03-05" and "20190305" without any copy: nearly every cell of a clean file.
QDate clean(QStringView text) {
    const bool dashed = text.size() == 10 && text[4] == u'-' && text[7] == u'-';
    if (!dashed && text.size() != 8)
        return {};
    std::array<int, 8> digits;
    size_t count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (dashed && (i == 4 || i == 7))
            continue;
        const char16_t c = text[i].unicode();
        if (!isDigit(c))
            return {};
        digits[count++] = c - u'0';
    }
    const int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    return year < 1850 || year > 2150
               ? QDate()
               : QDate(year, digits[4] * 10 + digits[5], digits[6] * 10 + digits[7]);
}

/// 二〇一九年十二月二十一日 as 2019年12月21日; other text as it is.
QString withArabicDigits(const QString& text) {
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c == u'零' || c == u'○' || c == u'Ｏ')
            c = u'〇';
        const auto value = digits.indexOf(c);
        if (c == u'十') {
            const bool tens = i > 0 && digits.indexOf(text[i - 1]) > 0;
            const bool ones = i + 1 < text.size() && digits.indexOf(text[i + 1]) > 0;
            out +=
                (tens ? QString() : QStringLiteral("1")) + (ones ? QString() : QStringLiteral("0"));
        } else if (value >= 0) {
            out += QString::number(value);
        } else {
            out += c;
        }
    }
    return out;
}

/// A time of day behind the date is cut off; tells whether there was one other than midnight.
bool cutTime(QString& text) {
    qsizetype from = text.indexOf(u' ');
    if (from < 0)
        from = text.indexOf(u'T', 0, Qt::CaseInsensitive);
    if (from < 0 || !text.mid(from + 1).contains(u':'))
        return false;
    const QString time = text.mid(from + 1);
    const bool isTime = std::ranges::all_of(
        time, [](QChar c) { return isDigit(c.unicode()) || c == u':' || c == u'.'; });
    if (!isTime)
        return false;
    text.truncate(from);
    return std::ranges::any_of(time, [](QChar c) { return c >= u'1' && c <= u'9'; });
}

struct Parts {
    QList<QStringView> numbers;
    QString separators; ///< the sign behind each number, without spaces
};

std::optional<Parts> partsOf(QStringView text) {
    Parts parts;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype from = at;
        while (at < text.size() && isDigit(text[at].unicode()))
            ++at;
        if (at == from)
            return {};
        parts.numbers << text.mid(from, at - from);
        while (at < text.size() && text[at] == u' ')
            ++at;
        if (at == text.size())
            break;
        const char16_t sign = text[at].unicode();
        if (QStringView(u"-/.年月日号").indexOf(QChar(sign)) < 0)
            return {};
        parts.separators += QChar(sign == u'号' ? u'日' : sign);
        ++at;
        while (at < text.size() && text[at] == u' ')
            ++at;
    }
    return parts;
}

tl::unexpected<Issues> notADate(QStringView input) {
    return refuse(tr("\"%1\" is not a date.").arg(input.left(40)),
                  tr("Write the date as year, month and day, for example 2019-03-05."));
}
tl::unexpected<Issues> twoWays(QStringView input) {
    return refuse(tr("\"%1\" can be read as more than one date.").arg(input.left(40)),
                  tr("Write the year with four digits first, for example 2019-03-05."));
}
Issue fromSpreadsheet(QStringView input, QDate date) {
    return warning(tr("\"%1\" was read as a spreadsheet's number for the day %2.")
                       .arg(input.left(40), printDate(date)),
                   tr("Check that the column is one of dates."));
}

Outcome<DateReading> single(QStringView input, const QString& text) {
    const auto dot = text.indexOf(u'.');
    const QString whole = dot < 0 ? text : text.left(dot);
    if (whole.size() == 5) {
        const int number = numberIn(whole);
        if (number < 10'000 || number > 60'000)
            return notADate(input);
        const QDate date = fromExcelDay(number);
        return DateReading{date, {fromSpreadsheet(input, date)}};
    }
    if (whole.size() == 6 && dot < 0)
        return twoWays(input);
    return notADate(input);
}

} // namespace

Outcome<DateReading> parseDate(QStringView input) {
    if (const QDate date = clean(input); date.isValid())
        return DateReading{date, {}};
    QString text = withArabicDigits(tidy(halfWidth(input)));
    if (text.startsWith(u'\''))
        text.remove(0, 1);
    text.replace(QChar(0x2010), u'-')
        .replace(QChar(0x2013), u'-')
        .replace(QChar(0x2014), u'-')
        .replace(u'。', u'.')
        .replace(QChar(0x2212), u'-')
        .replace(u'\\', u'/');
    if (text.isEmpty())
        return refuse(tr("The date is missing."),
                      tr("Write the date as year, month and day, for example 2019-03-05."));
    DateReading reading;
    if (cutTime(text))
        reading.warnings << warning(
            tr("The time of day in \"%1\" was dropped.").arg(input.left(40)));
    if (reading.date = clean(text); reading.date.isValid())
        return reading;
    const auto parts = partsOf(text);
    if (!parts || parts->numbers.isEmpty()) // nothing is left where only a time stood
        return notADate(input);
    const auto& numbers = parts->numbers;
    const QString& signs = parts->separators;
    // A day number of a spreadsheet with a time of day: "43529.5".
    if (numbers.size() == 1 || (numbers.size() == 2 && signs == u"." && numbers[0].size() == 5)) {
        if (signs.isEmpty() || signs == u".")
            return single(input, text);
        return notADate(input);
    }
    if (numbers.size() > 3 ||
        std::ranges::any_of(numbers, [](QStringView n) { return n.size() > 4; }))
        return notADate(input);
    if (numbers[0].size() != 4)
        return numbers.size() == 3 && numbers[0].size() <= 2 &&
                       (numbers[2].size() <= 2 || numbers[2].size() == 4)
                   ? twoWays(input)
                   : notADate(input);
    if (std::ranges::any_of(numbers.mid(1), [](QStringView n) { return n.size() > 2; }))
        return notADate(input);
    const int year = numberIn(numbers[0]);
    const int month = numberIn(numbers[1]);
    if (year < 1850 || year > 2150)
        return notADate(input);
    const bool chinese = signs.startsWith(u'年');
    if (numbers.size() == 2) {
        const bool fits = chinese ? signs == u"年月" || signs == u"年" : signs.size() == 1;
        if (!fits)
            return notADate(input);
        if (signs == u"." && numbers[1] == u"1")
            return twoWays(input); // January, or 2019.10 without its last zero
        reading.date = QDate(year, month, 1);
        if (!reading.date.isValid())
            return notADate(input);
        reading.warnings << warning(
            tr("\"%1\" has no day: the first of the month was taken.").arg(input.left(40)),
            tr("Add the day if it is known."));
        return reading;
    }
    const bool fits = chinese ? signs == u"年月日" || signs == u"年月"
                              : signs.size() == 2 && signs[0] == signs[1];
    reading.date = QDate(year, month, numberIn(numbers[2]));
    if (!fits)
        return notADate(input);
    if (!reading.date.isValid())
        return refuse(tr("There is no day \"%1\".").arg(input.left(40)),
                      tr("Check the month and the day."));
    return reading;
}

QString printDate(QDate date) {
    if (!date.isValid())
        return {};
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1000 || year > 9999)
        return date.toString(Qt::ISODate);
    QString out(10, u'-');
    const auto put = [&](qsizetype at, int value) { out[at] = QChar(u'0' + value % 10); };
    put(0, year / 1000), put(1, year / 100), put(2, year / 10), put(3, year);
    put(5, month / 10), put(6, month);
    put(8, day / 10), put(9, day);
    return out;
}

QDate fromExcelDay(int number) {
    if (number < 1 || number == 60)
        return {};
    return QDate(1899, 12, number < 60 ? 31 : 30).addDays(number);
}

} // namespace zhijia
