// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words and ordinals.
#pragma once
#include <QCoreApplication>
#include <QString>

namespace zhijia {

namespace congress {

inline QString tr(const char* text) { return QCoreApplication::translate("congress", text); }
/// "3", or in Chinese "三" (up to 99; larger numbers as digits).
QString ordinal(qint64 n);

} // namespace congress
} // namespace zhijia
