// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/language.h"
#include <QCoreApplication>

namespace zhijia::report {

Language interfaceLanguage() {
    //: Translate as "zh" in Chinese; it decides the language of the papers.
    return QCoreApplication::translate("report", "en") == QStringLiteral("zh") ? Language::Chinese
                                                                               : Language::English;
}

} // namespace zhijia::report
