// SPDX-License-Identifier: GPL-3.0-or-later
// Named ways to look at a list, kept in the user's settings.
#pragma once
#include "ui/list/filter.h"

namespace zhijia {

struct ListView {
    QString find;
    QList<Filter> filters;
    QStringList columns; ///< keys in order; empty: the kind's
    QList<Sort> sort;

    QByteArray toJson() const;
    /// What cannot be read is left out: a setting must never stop a list from opening.
    static ListView fromJson(const Kind& kind, const QByteArray& json);
};

class SavedViews {
public:
    explicit SavedViews(const Kind& kind) : kind_(kind) {}
    QStringList names() const;
    ListView load(const QString& name) const;
    void save(const QString& name, const ListView& view);
    void remove(const QString& name);

private:
    QString group() const;
    const Kind& kind_;
};

} // namespace zhijia
