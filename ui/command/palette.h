// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: one box that finds commands, pages and records.
#pragma once
#include "ui/shell/desk.h"
#include <QDialog>

class QLineEdit;
class QListWidget;
class QTimer;

namespace zhijia {

class Palette final : public QDialog {
    Q_OBJECT
public:
    explicit Palette(Desk& desk);
    void setText(const QString& text);
    QListWidget& hits() const { return *list_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void add(const QString& iconName, const QString& text, const QString& remark,
             const QString& why, std::function<void()> run);
    void take();

    Desk& desk_;
    QLineEdit* edit_;
    QListWidget* list_;
    QList<std::function<void()>> runs_;
};

} // namespace zhijia
