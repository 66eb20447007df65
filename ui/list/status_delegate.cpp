// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/status_delegate.h"
#include "core/flow/flow.h"
#include "ui/list/record_model.h"
#include "ui/list/state_tone.h"
#include "ui/shell/theme.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace zhijia {

namespace {

struct Pair {
    QColor back, fore;
};

Pair colours(Tone tone) {
    const Colours& c = Theme::colours();
    switch (tone) {
    case Tone::Good:
        return {c.successSoft, c.success};
    case Tone::InHand:
        return {c.accentSoft, c.accent};
    case Tone::Attention:
        return {c.warningSoft, c.warning};
    case Tone::Quiet:
        break;
    }
    return {c.hover, c.muted};
}

} // namespace

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
    const auto [back, fore] = colours(toneOf(index.data(RecordModel::StateRole).toString()));
    const QFontMetrics metrics(option.font);
    // Within what is in sight: at the edge of a narrow list a chip is shorter, not cut through.
    int room = option.rect.right();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
        room = qMin(room, view->viewport()->width() - 1);
    const int width = qMin(room - option.rect.x() - Theme::px(8),
                           metrics.horizontalAdvance(text) + Theme::px(16));
    if (width < Theme::px(16))
        return; // nothing that could be read
    const int height = metrics.height() + Theme::px(2);
    const QRect chip(option.rect.x() + Theme::px(4), option.rect.center().y() - height / 2, width,
                     height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor edge = fore; // so that it stands out on a marked row as well
    edge.setAlpha(70);
    painter->setPen(edge);
    painter->setBrush(back);
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->setPen(fore);
    painter->setFont(option.font);
    painter->drawText(chip, Qt::AlignCenter,
                      metrics.elidedText(text, Qt::ElideRight, width - Theme::px(8)));
    painter->restore();
}

} // namespace zhijia
