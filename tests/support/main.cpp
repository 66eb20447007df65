// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a room's tests inside a Qt application, so that events, timers, fonts and widgets work.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#ifdef ZHIJIA_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif

int main(int argc, char** argv) {
    Application app(argc, argv);
    Application::setApplicationName(QStringLiteral("zhijia-tests"));
    return Catch::Session().run(argc, argv);
}
