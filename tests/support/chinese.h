// SPDX-License-Identifier: GPL-3.0-or-later
// The Chinese interface for as long as it lives; tests speak English otherwise.
#pragma once
#include "tests/support/catch.h"
#include <QCoreApplication>
#include <QTranslator>

namespace zhijia::test {

struct InChinese {
    QTranslator translator;
    InChinese() {
        REQUIRE(translator.load(QStringLiteral(":/i18n/zhijia_zh_CN.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    ~InChinese() { QCoreApplication::removeTranslator(&translator); }
};

} // namespace zhijia::test
