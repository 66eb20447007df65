// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/status_delegate.h"
#include "core/flow/flow.h"
#include "ui/list/record_model.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QPainter>

namespace zhijia {

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                           const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    option.state &=
        ~QStyle::State_HasFocus; // whole rows are selected; a frame around one cell misleads
    const QString key =
        index.model()->headerData(index.column(), Qt::Horizontal, RecordModel::KeyRole).toString();
    const QString text = index.data().toString();
    if (!kind_.flow || key != QLatin1StringView(kind_.flow->field) || text.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    initStyleOption(&option, index);
    option.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const Colours& c = Theme::colours();
    // The first state of a flow is the usual one; others stand out a little.
    const Field* f = kind_.field(key);
    const bool usual = text == kind_.display(*f, QString::fromUtf8(kind_.flow->initial));
    const QFontMetrics metrics(option.font);
    const int width =
        qMin(option.rect.width() - Theme::px(8), metrics.horizontalAdvance(text) + Theme::px(16));
    const int height = metrics.height() + Theme::px(2);
    const QRect chip(option.rect.x() + Theme::px(4), option.rect.center().y() - height / 2, width,
                     height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(usual ? c.successSoft : c.warningSoft);
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->setPen(usual ? c.success : c.warning);
    painter->setFont(option.font);
    painter->drawText(chip, Qt::AlignCenter,
                      metrics.elidedText(text, Qt::ElideRight, width - Theme::px(8)));
    painter->restore();
}

} // namespace zhijia
