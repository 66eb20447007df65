// SPDX-License-Identifier: GPL-3.0-or-later
// Puts widgets side by side and goes on in the next line where there is no room: chips and step
// buttons.
#pragma once
#include <QLayout>

namespace zhijia {

class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int gap) : gap_(gap) { setContentsMargins(0, 0, 0, 0); }
    ~FlowLayout() override {
        while (QLayoutItem* item = takeAt(0))
            delete item;
    }
    void addItem(QLayoutItem* item) override { items_ << item; }
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int i) const override { return items_.value(i); }
    QLayoutItem* takeAt(int i) override {
        return i >= 0 && i < items_.size() ? items_.takeAt(i) : nullptr;
    }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override {
        QSize size;
        for (const QLayoutItem* item : items_)
            size = size.expandedTo(item->minimumSize());
        return size;
    }
    void setGeometry(const QRect& rect) override {
        QLayout::setGeometry(rect);
        arrange(rect, true);
    }

private:
    int arrange(const QRect& rect, bool move) const {
        int x = rect.x(), y = rect.y(), line = 0;
        for (QLayoutItem* item : items_) {
            if (item->isEmpty())
                continue;
            const QSize size = item->sizeHint();
            if (x + size.width() > rect.right() + 1 && line > 0) {
                x = rect.x();
                y += line + gap_;
                line = 0;
            }
            if (move)
                item->setGeometry(QRect(
                    QPoint(x, y), QSize(qMin(size.width(), qMax(1, rect.width())), size.height())));
            x += size.width() + gap_;
            line = qMax(line, size.height());
        }
        return y + line - rect.y();
    }

    QList<QLayoutItem*> items_;
    int gap_;
};

} // namespace zhijia
