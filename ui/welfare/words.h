// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of this folder, looked up in its own translation context.
#pragma once
#include <QCoreApplication>

namespace zhijia {

inline QString welfareText(const char* text) {
    return QCoreApplication::translate("ui-welfare", text);
}

} // namespace zhijia
