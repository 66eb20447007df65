// SPDX-License-Identifier: GPL-3.0-or-later
// What one sees before an office is open: make one, open one, look at the sample.
#pragma once
#include <QWidget>

namespace zhijia {

class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(bool hasSample, QWidget* parent = nullptr);

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString& path);
};

} // namespace zhijia
