// SPDX-License-Identifier: GPL-3.0-or-later
// The unified social credit code of GB 32100: what companies and unions are identified by.
#pragma once
#include "core/base/issue.h"
#include <array>

namespace zhijia {

class OrgCode {
public:
    /// Reads 18 characters; small letters, spaces, hyphens and full-width forms are put right.
    static Outcome<OrgCode> parse(QStringView text);

    QString print() const { return QString::fromLatin1(text_.data(), 18); }
    /// The registering authority is the trade-union federation (first character 8): the code is a
    /// union's.
    bool isUnion() const { return text_[0] == '8'; }
    /// Characters 3–8: the region of the registering authority.
    int regionCode() const;
    auto operator<=>(const OrgCode&) const = default;

private:
    OrgCode() = default;
    std::array<char, 18> text_{};
};

/// The check character of the first 17, which must be of GB 32100's alphabet.
char orgCodeCheckCharacter(const char* text);

} // namespace zhijia
