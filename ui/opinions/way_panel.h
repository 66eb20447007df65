// SPDX-License-Identifier: GPL-3.0-or-later
// The way of the chosen remark to its result: its stations with their days, each one leads on.
#pragma once
#include "core/opinions/way.h"
#include <QFrame>

class QLabel;
class QTreeWidget;

namespace zhijia {

class WayPanel final : public QFrame {
    Q_OBJECT
public:
    explicit WayPanel(QWidget* parent = nullptr);
    /// Null hides it.
    void setWay(const Remark* remark, const Way& way);
    QString text() const; ///< of the headline
    QTreeWidget& stations() const { return *stations_; }

signals:
    void openWanted(const QString& kind, qint64 id);

private:
    QLabel* title_;
    QTreeWidget* stations_;
};

} // namespace zhijia
