// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/citizen_id.h"
#include "core/base/regions.h"
#include "core/base/text.h"
#include <QCoreApplication>
#include <cstring>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("base", text); }

constexpr std::array<int, 17> weights = {7, 9, 10, 5,  8, 4, 2, 1, 6,
                                         3, 7, 9,  10, 5, 8, 4, 2}; // GB 11643-1999, annex A

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool allDigits(QStringView text) { return std::ranges::all_of(text, isDigit); }

/// "1.10101E+17", "1.10101199003071e17": what a spreadsheet shows of a long number.
bool isScientific(QStringView text) {
    const auto e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (e <= 0)
        return false;
    QStringView exponent = text.mid(e + 1);
    if (exponent.startsWith(u'+'))
        exponent = exponent.mid(1);
    const auto mantissa = text.left(e);
    return !exponent.isEmpty() && allDigits(exponent) &&
           std::ranges::all_of(mantissa, [](QChar c) { return isDigit(c) || c == u'.'; });
}

QString unwrapped(QStringView text) {
    QString bare = bareNumber(text);
    // Spreadsheets mark text with an apostrophe; some programs write ="…".
    bare.removeIf([](QChar c) {
        return c == u'\'' || c == u'"' || c == u'=' || c == QChar(0x2018) || c == QChar(0x2019) ||
               c == u'`';
    });
    return bare;
}

/// Copies digits and a last X; false if there is anything else.
bool copy(QStringView text, char* out) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isDigit(c))
            out[i] = static_cast<char>(c.unicode());
        else if ((c == u'X' || c == u'x') && i == 17)
            out[i] = 'X';
        else
            return false;
    }
    return true;
}

} // namespace

char citizenIdCheckDigit(const char* digits) {
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += (digits[i] - '0') * weights[i];
    return "10X98765432"[sum % 11];
}

int CitizenId::number(int from, int count) const {
    int value = 0;
    for (int i = from; i < from + count; ++i)
        value = value * 10 + (text_[static_cast<size_t>(i)] - '0');
    return value;
}

QDate CitizenId::birthDate() const {
    return isOld() ? QDate(1900 + number(6, 2), number(8, 2), number(10, 2))
                   : QDate(number(6, 4), number(10, 2), number(12, 2));
}

Sex CitizenId::sex() const {
    const char digit = text_[isOld() ? 14 : 16];
    return (digit - '0') % 2 == 1 ? Sex::Male : Sex::Female;
}

tl::expected<CitizenId, IdFault> CitizenId::check(QStringView text, QDate today) {
    CitizenId id;
    if (text.size() != 18 || !copy(text, id.text_.data())) {
        const QString bare = unwrapped(text);
        if (bare.isEmpty())
            return tl::unexpected(IdFault::Empty);
        if (isScientific(bare))
            return tl::unexpected(IdFault::Scientific);
        const bool fits = bare.size() == 18 || bare.size() == 15;
        const qsizetype odd = std::ranges::count_if(bare, [](QChar c) { return !isDigit(c); });
        if (!fits)
            return tl::unexpected(odd > 1 ? IdFault::Characters : IdFault::Length);
        id.text_ = {};
        if (!copy(bare, id.text_.data()))
            return tl::unexpected(IdFault::Characters);
        id.size_ = static_cast<qint8>(bare.size());
    } else {
        id.size_ = 18;
    }
    const bool cut = id.size_ == 18 && std::memcmp(id.text_.data() + 15, "000", 3) == 0;
    const QDate born = id.birthDate();
    if (!born.isValid() || born.year() < 1850)
        return tl::unexpected(IdFault::BirthDate);
    if (born > today)
        return tl::unexpected(IdFault::Future);
    if (id.size_ == 18 && citizenIdCheckDigit(id.text_.data()) != id.text_[17])
        return tl::unexpected(cut ? IdFault::ExcelCut : IdFault::CheckDigit);
    return id;
}

Outcome<CitizenId> CitizenId::parse(QStringView text, QDate today) {
    const auto id = check(text, today);
    if (!id)
        return refuse(Issues{describe(id.error())});
    return *id;
}

Issue CitizenId::describe(IdFault fault) {
    switch (fault) {
    case IdFault::Empty:
        return error(tr("The ID number is missing."),
                     tr("Write the 18 characters of the identity card."));
    case IdFault::Characters:
        return error(tr("The ID number contains something that is not a digit."),
                     tr("Write 18 digits; only the last may be X."));
    case IdFault::Length:
        return error(tr("The ID number has neither 18 nor 15 digits."),
                     tr("Compare it with the identity card: a digit is missing or too many."));
    case IdFault::Scientific:
        return error(
            tr("A spreadsheet has turned the ID number into a power of ten; digits are lost."),
            tr("Format the column as text before the numbers are typed, or take them from the "
               "original list."));
    case IdFault::ExcelCut:
        return error(tr("The ID number ends in 000 and its check digit is wrong: a spreadsheet has "
                        "cut it to 15 digits."),
                     tr("Take the number from the identity card; before it is typed, format the "
                        "column as text."));
    case IdFault::BirthDate:
        return error(tr("The date of birth inside the ID number is no real day."),
                     tr("Compare the 7th to the 14th digit with the identity card."));
    case IdFault::Future:
        return error(tr("The date of birth inside the ID number is in the future."),
                     tr("Compare the 7th to the 14th digit with the identity card."));
    case IdFault::CheckDigit:
        break;
    }
    return error(tr("The check digit of the ID number is wrong: at least one digit was mistyped."),
                 tr("Compare every digit with the identity card."));
}

QString CitizenId::mask(const QString& number) {
    if (number.size() < 11) // no ID number: nothing is known about what may be shown
        return QString(number.size(), u'*');
    return number.left(3) + QString(number.size() - 4, u'*') + number.right(1);
}

CitizenId CitizenId::upgraded() const {
    if (!isOld())
        return *this;
    CitizenId id;
    id.size_ = 18;
    std::memcpy(id.text_.data(), text_.data(), 6);
    // The 15 digits were given out until 1999; the serial numbers 996–999 are centenarians of that
    // time.
    std::memcpy(id.text_.data() + 6, "19", 2);
    std::memcpy(id.text_.data() + 8, text_.data() + 6, 9);
    id.text_[17] = citizenIdCheckDigit(id.text_.data());
    return id;
}

Issues CitizenId::warnings(QDate today) const {
    Issues issues;
    if (isOld())
        issues << warning(
            tr("This is an old ID number of 15 digits, which has not been valid since 2013."),
            tr("Ask for the new card; the program can work out the 18 digits."));
    else if (std::memcmp(text_.data() + 15, "000", 3) == 0)
        issues << warning(
            tr("The ID number ends in 000: a spreadsheet may have cut it to 15 digits."),
            tr("Compare it with the identity card."));
    if (!isKnownRegion(regionCode()))
        issues << warning(tr("No region is known that begins an ID number with %1.")
                              .arg(regionCode(), 6, 10, QLatin1Char('0')),
                          tr("Compare the first six digits with the identity card."));
    if (number(6, 2) < 20 &&
        birthDate().addYears(121) <= today) // 15 digits: 1900 to 1919; 18 digits: 18…, 19…
        issues << warning(tr("By the ID number this person is older than 120 years."),
                          tr("Compare the year of birth with the identity card."));
    return issues;
}

} // namespace zhijia
