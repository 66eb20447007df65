// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/org_code.h"
#include "core/base/text.h"
#include <QCoreApplication>
#include <string_view>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("base", text); }
// GB 32100-2015: digits and letters without I O S V Z, which look like others.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::array<int, 17> weights = {1,  3,  9,  27, 19, 26, 16, 17, 20,
                                         29, 25, 13, 8,  24, 10, 30, 28}; // 3^(i-1) mod 31
} // namespace

char orgCodeCheckCharacter(const char* text) {
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += static_cast<int>(alphabet.find(text[i])) * weights[i];
    return alphabet[static_cast<size_t>((31 - sum % 31) % 31)];
}

Outcome<OrgCode> OrgCode::parse(QStringView input) {
    const QString text = bareNumber(input).toUpper();
    if (text.size() != 18)
        return refuse(
            tr("\"%1\" is not a unified social credit code: it has %2 characters instead of 18.")
                .arg(input.left(40), QString::number(text.size())),
            tr("Copy it from the business licence or the union's registration certificate."));
    OrgCode code;
    for (qsizetype i = 0; i < 18; ++i) {
        const char c = text[i].toLatin1();
        if (c == 0 || alphabet.find(c) == std::string_view::npos)
            return refuse(tr("\"%1\" cannot stand in a unified social credit code.").arg(text[i]),
                          tr("The letters I, O, S, V and Z are never used: look for 1, 0, 5, U or "
                             "2 in their place."));
        code.text_[static_cast<size_t>(i)] = c;
    }
    for (size_t i = 2; i < 8; ++i)
        if (code.text_[i] < '0' || code.text_[i] > '9')
            return refuse(
                tr("Characters 3 to 8 of a unified social credit code are digits; \"%1\" is none.")
                    .arg(QLatin1Char(code.text_[i])),
                tr("Copy it from the business licence or the union's registration certificate."));
    if (orgCodeCheckCharacter(code.text_.data()) != code.text_[17])
        return refuse(
            tr("The check character of \"%1\" is wrong: at least one character was mistyped.")
                .arg(text),
            tr("Copy it from the business licence or the union's registration certificate."));
    return code;
}

int OrgCode::regionCode() const {
    int value = 0;
    for (size_t i = 2; i < 8; ++i)
        value = value * 10 + (text_[i] - '0');
    return value;
}

} // namespace zhijia
