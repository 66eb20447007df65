// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/issue.h"

namespace zhijia {

bool refuses(const Issues& issues) {
    return std::ranges::any_of(issues,
                               [](const Issue& i) { return i.severity == Severity::Error; });
}

QString severityName(Severity severity) {
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace zhijia
