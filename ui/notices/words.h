// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of this folder, looked up in its own translation context.
#pragma once
#include <QCoreApplication>
#include <QString>

namespace zhijia {

inline QString noticesText(const char* text) {
    return QCoreApplication::translate("ui-notices", text);
}

} // namespace zhijia
