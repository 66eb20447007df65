// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader would say of a window: every control that takes the keyboard has a name.
#pragma once
#include "tests/support/catch.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace zhijia::test {

/// A control a screen reader would have to name.
inline bool isControl(const QWidget* w) {
    if (qobject_cast<const QHeaderView*>(w) ||
        w->objectName().startsWith(QLatin1StringView("qt_")) || w->focusPolicy() == Qt::NoFocus)
        return false;
    if (w->parentWidget() && (qobject_cast<const QComboBox*>(w->parentWidget()) ||
                              qobject_cast<const QAbstractSpinBox*>(w->parentWidget()) ||
                              qobject_cast<const QLineEdit*>(w->parentWidget())))
        return false; // the inside of another control
    return qobject_cast<const QAbstractButton*>(w) || qobject_cast<const QLineEdit*>(w) ||
           qobject_cast<const QPlainTextEdit*>(w) || qobject_cast<const QComboBox*>(w) ||
           qobject_cast<const QAbstractItemView*>(w) || qobject_cast<const QAbstractSpinBox*>(w) ||
           qobject_cast<const QTabWidget*>(w);
}

inline QString spokenName(const QWidget* w) {
    if (!w->accessibleName().isEmpty())
        return w->accessibleName();
    if (const auto* b = qobject_cast<const QAbstractButton*>(w))
        return b->text();
    return {};
}

inline void checkNames(const QWidget& top) {
    for (const QWidget* w : top.findChildren<QWidget*>())
        if (w->isVisible() && isControl(w)) {
            INFO(w->metaObject()->className()
                 << " " << w->objectName().toStdString() << " in "
                 << (w->parentWidget() ? w->parentWidget()->objectName().toStdString() : ""));
            CHECK(!spokenName(w).isEmpty());
        }
}

} // namespace zhijia::test
