// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample.h"
#include <QStandardPaths>
#if __has_include("core/office/sample.h")
#include "core/office/sample.h"
#endif

namespace zhijia {

MainWindow::Seams sampleSeams() {
    MainWindow::Seams seams;
    seams.samplePath = [] { return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/sample.zhijia"); };
    return seams;
}

} // namespace zhijia
