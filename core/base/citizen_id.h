// SPDX-License-Identifier: GPL-3.0-or-later
// The citizen identity number of GB 11643: a value that exists only if its digits are right.
#pragma once
#include "core/base/issue.h"
#include "core/base/sex.h"
#include <QDate>
#include <array>

namespace zhijia {

/// Why something is not an identity number; each has its own sentence and its own mend.
enum class IdFault {
    Empty,
    Characters, ///< something that is neither a digit nor a last X
    Length,     ///< not 18 and not 15 digits
    Scientific, ///< "1.10101E+17": a spreadsheet has kept 6 to 15 digits of it
    ExcelCut,   ///< 18 digits whose last three became 000 in a spreadsheet
    BirthDate,  ///< no such day
    Future,     ///< born after the given day
    CheckDigit, ///< at least one digit is wrong
};

class CitizenId {
public:
    /// Reads 18 digits (the last may be X or x) or the 15 digits of before 1999. Spaces, hyphens,
    /// full-width forms and a spreadsheet's leading apostrophe are taken off. `today` is the day
    /// after which nobody can have been born.
    static Outcome<CitizenId> parse(QStringView text, QDate today);
    /// The same without words, for code that handles very many.
    static tl::expected<CitizenId, IdFault> check(QStringView text, QDate today);
    /// A fault in words. The number itself is never part of them: they are shown, logged and kept.
    static Issue describe(IdFault fault);

    /// What `parse` reads back to the same value: 18 characters, or 15 for an old number.
    QString print() const { return QString::fromLatin1(text_.data(), size_); }
    /// "110**************X": all that lists, notices and logs may show. Sex, date of birth and
    /// place stand beside it unmasked, so neither they nor the serial number may be read off it.
    static QString mask(const QString& number);
    /// A 15-digit number as the 18 digits that replaced it; any other as it is.
    CitizenId upgraded() const;

    bool isOld() const { return size_ == 15; }
    QDate birthDate() const;
    Sex sex() const;
    /// The six digits of GB/T 2260 of where it was issued first (see `regions.h`).
    int regionCode() const { return number(0, 6); }
    /// What is odd but no reason to refuse: an old number, an unknown region, a tail of 000 that a
    /// spreadsheet may have made, an age above 120. Empty (and cheap) for nearly everybody.
    Issues warnings(QDate today) const;

    auto operator<=>(const CitizenId&) const = default;

private:
    CitizenId() = default;
    int number(int from, int count) const;
    std::array<char, 18> text_{};
    qint8 size_ = 0;
};

/// The check digit ('0'–'9' or 'X') of the first 17 digits, which must be ASCII digits.
char citizenIdCheckDigit(const char* digits);

} // namespace zhijia
