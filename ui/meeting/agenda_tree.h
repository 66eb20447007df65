// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda as a tree that is moved by dragging.
#pragma once
#include "core/meeting/agenda.h"
#include <QTreeWidget>

namespace zhijia {

class AgendaTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit AgendaTree(QWidget* parent = nullptr);
    enum Columns { Number, Title, Time, Minutes, Type, Presenter, State, columns };
    void show(const Reader& reader, const AgendaView& view);
    RawId current() const;
    void select(RawId item);

signals:
    /// `item` was dropped at `index` among the children of `parent` (0: the top).
    void moved(qint64 item, qint64 parent, int index);

protected:
    void dropEvent(QDropEvent* event) override;
};

} // namespace zhijia
