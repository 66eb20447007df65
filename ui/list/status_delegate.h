// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the state of a record as a quiet chip, so that states are told apart at a glance.
#pragma once
#include <QStyledItemDelegate>

namespace zhijia {

struct Kind;

class StatusDelegate final : public QStyledItemDelegate {
public:
    StatusDelegate(const Kind& kind, QObject* parent) : QStyledItemDelegate(parent), kind_(kind) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Kind& kind_;
};

} // namespace zhijia
