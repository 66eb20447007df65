// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/verdict_delegate.h"
#include "ui/exchange/import_model.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QPainter>

namespace zhijia {

VerdictDelegate::Tones VerdictDelegate::tones(Verdict verdict) {
    const Colours& c = Theme::colours();
    switch (verdict) {
    case Verdict::New:
        return {c.successSoft, c.success};
    case Verdict::Changed:
        return {c.accentSoft, c.accent};
    case Verdict::Rejected:
        return {c.dangerSoft, c.danger};
    case Verdict::Skipped:
        return {c.warningSoft, c.warning};
    default:
        return {c.hover, c.muted};
    }
}

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                            const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.state &= ~QStyle::State_HasFocus;
    const QString text = option.text;
    option.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const auto [back, front] = tones(Verdict(index.data(ImportModel::VerdictRole).toInt()));
    const QFontMetrics metrics(option.font);
    const int height = metrics.height() + Theme::px(2);
    const QRect badge(option.rect.x() + Theme::px(4), option.rect.center().y() - height / 2,
                      metrics.horizontalAdvance(text) + Theme::px(16), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(back);
    painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter->setPen(front);
    painter->setFont(option.font);
    painter->drawText(badge, Qt::AlignCenter, text);
    if (index.data(ImportModel::WarnedRole).toBool())
        icon(QStringLiteral("warning"), Theme::colours().warning)
            .paint(painter, QRect(badge.right() + Theme::px(4), badge.y(), height, height)
                                .adjusted(2, 2, -2, -2));
    painter->restore();
}

} // namespace zhijia
