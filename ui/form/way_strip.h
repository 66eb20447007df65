// SPDX-License-Identifier: GPL-3.0-or-later
// "Next step: …": what a record waits for when it lies elsewhere, with a button that leads there.
#pragma once
#include "core/flow/way_on.h"
#include <QFrame>
#include <functional>

class QLabel;

namespace zhijia {

class Desk;

class WayStrip final : public QFrame {
    Q_OBJECT
public:
    explicit WayStrip(QWidget* parent = nullptr);
    /// Hidden when there is nothing to say.
    void setWays(const QList<WayOn>& ways);
    const QList<WayOn>& ways() const { return ways_; }

signals:
    void wanted(int way); ///< its button was pressed

private:
    QList<WayOn> ways_;
    QLabel* why_;
    QWidget* buttons_;
};

/// Something that a way on asks the window to do by name (make the volume of a sitting). Once at
/// start, by the room whose page offers it; the same name replaces.
using WayAct = std::function<void(Desk&, RawId record)>;
void registerWayAct(const QString& name, WayAct act);
/// False when nobody handed it in.
bool runWayAct(const QString& name, Desk& desk, RawId record);

} // namespace zhijia
