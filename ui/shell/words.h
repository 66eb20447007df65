// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of this folder, looked up in its own translation context.
#pragma once
#include <QCoreApplication>

namespace zhijia {

inline QString shellText(const char* text) { return QCoreApplication::translate("ui-shell", text); }

/// A label as it stands inside a sentence: "Joint meeting" in "New joint meeting". What is written
/// in capitals, and Chinese, stay as they are.
inline QString insideSentence(QString label) {
    if (label.size() > 1 && label[1].isLower())
        label[0] = label[0].toLower();
    return label;
}

} // namespace zhijia
