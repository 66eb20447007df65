// SPDX-License-Identifier: GPL-3.0-or-later
// What one sees before an office is open: make one, open one, look at the sample.
#pragma once
#include <QWidget>

class QLineEdit;

namespace zhijia {

class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(bool hasSample, QWidget* parent = nullptr);
    /// What was typed as the user's name; empty when it was not asked for.
    QString actor() const;

signals:
    void newWanted();
    void openWanted();
    void restoreWanted();
    void sampleWanted();
    void fileWanted(const QString& path);

private:
    QLineEdit* actor_ = nullptr;
};

} // namespace zhijia
