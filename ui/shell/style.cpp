// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace zhijia {

ProgramStyle::ProgramStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ProgramStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* header = qobject_cast<QHeaderView*>(widget);
        header && header->orientation() == Qt::Horizontal &&
        header->defaultAlignment() == Qt::AlignCenter)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                              const QWidget* widget) const {
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return Theme::px(16);
    case PM_ToolBarIconSize:
        return Theme::px(20);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::px(15);
    case PM_TreeViewIndentation:
        return Theme::px(20);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::px(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const {
    // Menus of toolbar buttons open on a click; a form's labels stand left, as Chinese forms have
    // them.
    if (hint == SH_ToolTip_WakeUpDelay)
        return 400;
    // "Close" and "Cancel" bear the system's pictures, which are of another hand than ours.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_FormLayoutLabelAlignment)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                     const QSize& size, const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem) // lines of lists and trees breathe
        result.setHeight(qMax(result.height(), Theme::px(28)));
    return result;
}

QIcon ProgramStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                 const QWidget* widget) const {
    if (which == SP_LineEditClearButton)
        return icon(QStringLiteral("close"), Theme::colours().muted);
    return QProxyStyle::standardIcon(which, option, widget);
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const {
    const Colours& c = Theme::colours();
    const bool on = option->state & State_On, enabled = option->state & State_Enabled;
    const bool round = element == PE_IndicatorRadioButton;
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck && !round) {
        if (element == PE_FrameFocusRect)
            return; // focus is shown by the border, once
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF box(option->rect);
    const qreal side = qMin(box.width(), box.height()) - 1.5;
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const QColor mark = enabled ? c.accent : c.muted;
    painter->setPen(QPen(on ? mark : c.muted, 1.3));
    painter->setBrush(on && !round ? mark : c.surface);
    if (round) {
        painter->drawEllipse(box);
        if (on) {
            painter->setBrush(mark);
            painter->setPen(Qt::NoPen);
            painter->drawEllipse(box.center(), side * 0.27, side * 0.27);
        }
    } else {
        painter->drawRoundedRect(box, side * 0.2, side * 0.2);
        if (on) {
            painter->setPen(
                QPen(c.onAccent, side * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.22, side * 0.52),
                                            box.topLeft() + QPointF(side * 0.42, side * 0.72),
                                            box.topLeft() + QPointF(side * 0.78, side * 0.3)});
        }
    }
    painter->restore();
}

} // namespace zhijia
