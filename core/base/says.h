// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a text says anything at all: an explanation, an answer or a reason that is asked for is
// not given by a full stop.
#pragma once
#include <QString>
#include <algorithm>

namespace zhijia {

/// At least one letter, digit or ideograph stands in it: "。", "-", "……" and blanks say nothing.
/// Rare characters of a private area and ideographs newer than Qt's tables count.
inline bool saysSomething(QStringView text) {
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) {
        constexpr uint ideographs = 0x20000, afterIdeographs = 0x40000;
        return QChar::isLetterOrNumber(point) ||
               QChar::category(point) == QChar::Other_PrivateUse ||
               (point >= ideographs && point < afterIdeographs);
    });
}

} // namespace zhijia
