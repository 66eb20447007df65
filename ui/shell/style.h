// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with icons, boxes and marks that grow with the text and are seen in the dark.
#pragma once
#include <QProxyStyle>

namespace zhijia {

class ProgramStyle final : public QProxyStyle {
    Q_OBJECT
public:
    ProgramStyle();
    using QProxyStyle::polish;
    /// Headings of tables stand left, over what they head.
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    /// The cross that clears a line, drawn in the theme's colour instead of the system's.
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace zhijia
