// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what, when: the history of one record with its differences, masked as everywhere.
#pragma once
#include "core/book/book.h"
#include <QTreeWidget>

namespace zhijia {

class HistoryView final : public QTreeWidget {
    Q_OBJECT
public:
    HistoryView(Book& book, const Kind& kind, QWidget* parent = nullptr);
    void show(RawId id);

private:
    Book& book_;
    const Kind& kind_;
};

/// An instant as the office's clock shows it.
QString officeTimeText(const QDateTime& at);

} // namespace zhijia
