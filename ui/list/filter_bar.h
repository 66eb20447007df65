// SPDX-License-Identifier: GPL-3.0-or-later
// The chips above a list: one per filter, and a button that adds one.
#pragma once
#include "ui/list/filter.h"
#include <QWidget>

class QMenu;
class QToolButton;

namespace zhijia {

class FilterBar final : public QWidget {
    Q_OBJECT
public:
    FilterBar(const Reader& reader, const Kind& kind, QWidget* parent = nullptr);
    const QList<Filter>& filters() const { return filters_; }
    void setFilters(const QList<Filter>& filters);
    /// Opens the choice of what to filter by.
    void offer();

signals:
    void changed();

private:
    void rebuild();
    void edit(const QString& key, QWidget* at);
    void put(const Filter& filter);
    void drop(const QString& key);

    const Reader& reader_;
    const Kind& kind_;
    QList<Filter> filters_;
    QToolButton* add_ = nullptr;
};

} // namespace zhijia
