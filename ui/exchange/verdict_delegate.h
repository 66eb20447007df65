// SPDX-License-Identifier: GPL-3.0-or-later
// A verdict as a coloured badge with its word; colour alone says nothing.
#pragma once
#include "core/exchange/import.h"
#include <QColor>
#include <QStyledItemDelegate>

namespace zhijia {

class VerdictDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    struct Tones {
        QColor back, text;
    };
    static Tones tones(Verdict verdict);
};

} // namespace zhijia
