// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/step_bar.h"
#include "ui/form/words.h"
#include "ui/shell/theme.h"
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <algorithm>

namespace zhijia {

StepBar::StepBar(QWidget* parent)
    : QWidget(parent), more_(new QPushButton(formText("More"), this)), menu_(new QMenu(more_)) {
    more_->setObjectName(QStringLiteral("moreSteps"));
    more_->setAccessibleName(formText("More steps"));
    more_->setMenu(menu_);
    menu_->setToolTipsVisible(true);
    connect(menu_, &QMenu::aboutToShow, this, &StepBar::fillMenu);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

/// The style sheet looks at the role anew, and the icon is drawn for the colour behind it.
void StepBar::setPrimary(QPushButton* button, bool primary) {
    const QVariant role = primary ? QVariant(QStringLiteral("primary")) : QVariant();
    if (button->property("role").toString() == role.toString())
        return;
    button->setProperty("role", role);
    const QString name = button->property(iconProperty).toString();
    if (!name.isEmpty())
        button->setIcon(primary ? icon(name, Theme::colours().onAccent) : icon(name));
    button->style()->unpolish(button);
    button->style()->polish(button);
}

void StepBar::add(QPushButton* button) {
    button->setParent(this);
    buttons_ << button;
    arrange();
}

void StepBar::arrange() {
    QList<QPushButton*> order;
    for (QPushButton* b : std::as_const(buttons_))
        if (b->property(leftProperty).toBool())
            b->hide();
        else
            order << b;
    // The way forward, then what else can be done now: whoever clicks on in the same place never
    // meets a repair where the next step was.
    const auto place = [](const QPushButton* b) { return b->property(placeProperty).toInt(); };
    std::ranges::stable_sort(order, {}, place);
    for (QPushButton* b : std::as_const(order))
        setPrimary(b, b == order.first() && b->isEnabled() && place(b) == Forward);
    const int gap = Theme::px(6);
    int all = -gap;
    bool past = false;
    for (const QPushButton* b : std::as_const(order))
        if (place(b) == Past)
            past = true;
        else
            all += b->sizeHint().width() + gap;
    const int room = all <= width() && !past ? width() : width() - more_->sizeHint().width() - gap;
    hidden_.clear();
    int x = 0;
    for (QPushButton* b : std::as_const(order)) {
        const QSize size = b->sizeHint();
        const bool fits = place(b) != Past && hidden_.isEmpty() && x + size.width() <= room;
        if (fits) {
            b->setGeometry(x, 0, size.width(), height());
            x += size.width() + gap;
        } else
            hidden_ << b;
        b->setVisible(fits);
    }
    more_->setVisible(!hidden_.isEmpty());
    more_->setGeometry(x, 0, qMin(more_->sizeHint().width(), qMax(1, width() - x)), height());
    // Tab goes through them as they stand.
    QWidget* before = nullptr;
    for (QPushButton* b : std::as_const(order)) {
        if (hidden_.contains(b))
            break;
        if (before)
            setTabOrder(before, b);
        before = b;
    }
    if (before)
        setTabOrder(before, more_);
}

void StepBar::fillMenu() {
    menu_->clear();
    for (QPushButton* b : std::as_const(hidden_)) {
        QAction* action = menu_->addAction(b->icon(), b->text());
        action->setEnabled(b->isEnabled());
        action->setToolTip(b->toolTip());
        connect(action, &QAction::triggered, b, &QPushButton::click);
    }
}

QSize StepBar::sizeHint() const {
    int wide = 0;
    for (const QPushButton* b : buttons_)
        wide += b->sizeHint().width() + Theme::px(6);
    return {wide, more_->sizeHint().height()};
}

QSize StepBar::minimumSizeHint() const { return more_->sizeHint(); }

void StepBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(later_, false))
        emit seenAgain();
}

void StepBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace zhijia
