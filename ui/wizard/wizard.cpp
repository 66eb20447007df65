// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizard.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include "ui/wizard/words.h"
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace zhijia {

Wizard::Wizard(Desk& desk, const QString& title, const QString& finishText)
    : QDialog(desk.widget()), desk_(desk), stack_(new QStackedWidget), title_(new QLabel),
      help_(new QLabel), messages_(new MessageBar), finishText_(finishText) {
    setObjectName(QStringLiteral("wizard"));
    setWindowTitle(title);
    setAccessibleName(title);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* side = new QWidget;
    side->setObjectName(QStringLiteral("side"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(Theme::px(190));
    rail_ = new QVBoxLayout(side);
    rail_->setContentsMargins(Theme::px(12), Theme::px(20), Theme::px(12), Theme::px(20));
    rail_->setSpacing(Theme::px(4));
    rail_->addStretch();
    row->addWidget(side);
    auto* box = new QVBoxLayout;
    box->setContentsMargins(Theme::px(24), Theme::px(20), Theme::px(24), Theme::px(18));
    box->setSpacing(Theme::px(8));
    title_->setStyleSheet(
        QStringLiteral("font-size: %1pt; font-weight: 600;").arg(font().pointSizeF() * 1.4));
    help_->setProperty("role", QStringLiteral("muted"));
    help_->setWordWrap(true);
    box->addWidget(title_);
    box->addWidget(help_);
    box->addWidget(messages_);
    auto* scroll =
        new QScrollArea; // at 200 % a step may be higher than the screen; the buttons stay
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(stack_);
    box->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    back_ = new QPushButton(wizardText("Back"));
    next_ = new QPushButton;
    next_->setProperty("role", QStringLiteral("primary"));
    next_->setDefault(true);
    cancel_ = new QPushButton(wizardText("Cancel"));
    buttons->addWidget(cancel_);
    buttons->addStretch();
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    box->addLayout(buttons);
    row->addLayout(box, 1);
    connect(back_, &QPushButton::clicked, this, &Wizard::back);
    connect(next_, &QPushButton::clicked, this, &Wizard::next);
    connect(cancel_, &QPushButton::clicked, this, &Wizard::reject);
    const QSize window = desk.widget()->size();
    resize(qMin(Theme::px(1000), qMax(window.width() * 9 / 10, Theme::px(640))),
           qMin(Theme::px(680), qMax(window.height() * 9 / 10, Theme::px(440))));
    keepSize(this);
}

void Wizard::addStep(WizardStep* step) {
    steps_ << step;
    stack_->addWidget(step);
    auto* label = new QLabel(QStringLiteral("%1   %2").arg(steps_.size()).arg(step->title()));
    label->setProperty("role", QStringLiteral("step"));
    label->setWordWrap(true);
    rail_->insertWidget(rail_->count() - 1, label);
    labels_ << label;
    connect(step, &WizardStep::changed, this, &Wizard::refresh);
}

void Wizard::start() { go(following(-1, 1)); }
WizardStep* Wizard::current() const { return qobject_cast<WizardStep*>(stack_->currentWidget()); }

int Wizard::following(int from, int by) const {
    for (int i = from + by; i >= 0 && i < steps_.size(); i += by)
        if (!steps_[i]->isSkipped())
            return i;
    return -1;
}

void Wizard::go(int index) {
    if (index < 0)
        return;
    messages_->clear();
    steps_[index]->enter();
    stack_->setCurrentIndex(index);
    title_->setText(steps_[index]->title());
    help_->setText(steps_[index]->help());
    help_->setVisible(!help_->text().isEmpty());
    for (int i = 0; i < labels_.size(); ++i) {
        labels_[i]->setProperty("now", i == index);
        labels_[i]->setVisible(i == index || !steps_[i]->isSkipped());
        labels_[i]->style()->unpolish(labels_[i]);
        labels_[i]->style()->polish(labels_[i]);
    }
    refresh();
    if (QWidget* w = steps_[index]->firstWidget())
        w->setFocus();
}

void Wizard::refresh() {
    const int now = stack_->currentIndex();
    if (now < 0 || steps_.isEmpty())
        return;
    const bool last = following(now, 1) < 0;
    next_->setText(last ? finishText_ : wizardText("Next"));
    back_->setEnabled(!busy_ && following(now, -1) >= 0);
    const Issues why = steps_[now]->whyNot();
    next_->setEnabled(!busy_ && !refuses(why));
    next_->setToolTip(why.isEmpty() ? QString() : issueText(why.first()));
}

void Wizard::next() {
    if (busy_)
        return;
    const Issues why = current()->whyNot();
    if (refuses(why)) {
        messages_->say(why);
        return;
    }
    const int following = this->following(stack_->currentIndex(), 1);
    if (following >= 0)
        go(following);
    else if (finish())
        QDialog::accept();
}

void Wizard::back() {
    if (!busy_)
        go(following(stack_->currentIndex(), -1));
}

void Wizard::setBusy(bool busy) {
    busy_ = busy;
    refresh();
}

void Wizard::reject() {
    if (busy_)
        emit cancelWanted();
    else
        QDialog::reject();
}

} // namespace zhijia
