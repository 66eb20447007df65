// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, ordinals, dates of steps.
#pragma once
#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QVariantMap>

namespace zhijia {

class Reader;

namespace congress {

inline QString tr(const char* text) { return QCoreApplication::translate("congress", text); }
/// "3", or in Chinese "三" (up to 99; larger numbers as digits).
QString ordinal(qint64 n);
/// A step's date parameter; today when it is empty.
QDate dateOf(const Reader& reader, const QVariantMap& params, const char* key = "on");

} // namespace congress
} // namespace zhijia
