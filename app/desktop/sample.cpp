// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample.h"
#include "core/office/sample.h"
#include <QStandardPaths>

namespace zhijia {

MainWindow::Seams sampleSeams() {
    MainWindow::Seams seams;
    seams.samplePath = [] {
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
               QStringLiteral("/sample.zhijia");
    };
    seams.fillSample = [](Office& office, const Desk::Progress& progress) {
        return buildSample(office, [&](int percent) {
            progress(percent, {}); // throws when the user cancels: nothing is left half done
            return true;
        });
    };
    return seams;
}

} // namespace zhijia
