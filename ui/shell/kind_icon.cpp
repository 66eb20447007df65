// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kind_icon.h"
#include "ui/shell/page.h"
#include <algorithm>

namespace zhijia {

QString kindIcon(const Kind& kind) {
    const auto row = std::ranges::find_if(pages(), [&](const PageRow& page) {
        return QLatin1StringView(page.kind) == QLatin1StringView(kind.name);
    });
    return row == pages().end() ? QStringLiteral("list") : QString::fromUtf8(row->icon);
}

} // namespace zhijia
