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

namespace {
/// As the way on a button is written stronger: its place is wide enough for that at any time, so
/// that no neighbour moves when the mark does.
QSize placeOf(const QPushButton* button) {
    const auto wide = [&](const QFont& font) {
        return QFontMetrics(font).size(Qt::TextShowMnemonic, button->text()).width();
    };
    QFont plain = button->font(), strong = button->font();
    plain.setWeight(QFont::Normal);
    strong.setWeight(QFont::DemiBold);
    QSize size = button->sizeHint();
    size.rwidth() += qMax(wide(plain), wide(strong)) - wide(button->font());
    return size;
}
} // namespace

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
    // The way forward, then what else the state allows: whoever clicks on in the same place never
    // meets a repair where the next step was, nor another step because that one is barred just now.
    const auto place = [](const QPushButton* b) { return b->property(placeProperty).toInt(); };
    std::ranges::stable_sort(order, {}, place);
    const auto way = std::ranges::find_if(
        order, [&](const QPushButton* b) { return b->isEnabled() && place(b) == Forward; });
    const QPushButton* next = way == order.end() ? nullptr : *way;
    for (QPushButton* b : std::as_const(order))
        setPrimary(b, b == next);
    const int gap = Theme::px(6);
    int all = -gap;
    bool past = false;
    for (const QPushButton* b : std::as_const(order))
        if (place(b) == Past)
            past = true;
        else
            all += placeOf(b).width() + gap;
    const int room = all <= width() && !past ? width() : width() - more_->sizeHint().width() - gap;
    hidden_.clear();
    int x = 0, kept = next ? placeOf(next).width() + gap : 0; // the way on is always in the line
    for (QPushButton* b : std::as_const(order)) {
        const QSize size = placeOf(b);
        if (b == next)
            kept = 0;
        const bool fits =
            b == next || (place(b) != Past && hidden_.isEmpty() && x + size.width() + kept <= room);
        if (fits) {
            const int wide = qMin(size.width(), qMax(1, room - x));
            b->setGeometry(x, 0, wide, height());
            x += wide + gap;
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
            continue;
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
        wide += placeOf(b).width() + Theme::px(6);
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
