// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences put one after the other, as the language of the screen sets them: Chinese leaves no
// blank after its full stop.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

/// "What is wrong. How to mend it." An empty one leaves no blank behind.
inline QString sentences(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    constexpr QStringView wide = u"。！？；：，、）》」』”…";
    return wide.contains(first.back()) ? first + second : first + u' ' + second;
}

/// What and where, then how to mend it.
inline QString sentences(const Issue& issue) { return sentences(issue.text, issue.mend); }

} // namespace zhijia
