// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace zhijia {

namespace {

/// Draws the outline of the file in one colour at whatever size and scale it is asked for.
class OutlineEngine final : public QIconEngine {
public:
    OutlineEngine(const QByteArray& svg, const QColor& colour) : svg_(svg), colour_(colour) {}
    QIconEngine* clone() const override { return new OutlineEngine(svg_, colour_); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QColor colour = colour_.isValid() ? colour_ : Theme::colours().text;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.4f);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (svg_.isEmpty()) {
            // No such file: a calm placeholder keeps rows aligned.
            painter->setPen(QPen(colour, qMax(1.0, rect.width() / 14.0)));
            const qreal inset = rect.width() / 4.0;
            painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), inset / 2,
                                     inset / 2);
        } else {
            QByteArray text = svg_;
            text.replace("#000", colour.name(QColor::HexRgb).toUtf8());
            text.replace("currentColor", colour.name(QColor::HexRgb).toUtf8());
            painter->setOpacity(static_cast<qreal>(colour.alphaF()));
            QSvgRenderer(text).render(painter, QRectF(rect));
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        const QString key = QStringLiteral("%1x%2/%3/%4")
                                .arg(size.width())
                                .arg(size.height())
                                .arg(int(mode))
                                .arg(Theme::isDark());
        if (const auto it = cache_.constFind(key); it != cache_.constEnd())
            return *it;
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        cache_.insert(key, pixmap);
        return pixmap;
    }

private:
    QByteArray svg_;
    QColor colour_;
    QHash<QString, QPixmap> cache_;
};

} // namespace

QIcon icon(const QString& name, const QColor& colour) {
    static QHash<QString, QByteArray> files;
    if (!files.contains(name)) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        files.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return QIcon(new OutlineEngine(files.value(name), colour));
}

QIcon icon(const QString& name) { return icon(name, QColor()); }

} // namespace zhijia
