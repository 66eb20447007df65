// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"
#include "ui/shell/theme.h"
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zhijia {

namespace {
QList<PageRow>& registry() {
    static QList<PageRow> list;
    return list;
}
} // namespace

void registerPage(const PageRow& row) {
    for (PageRow& known : registry())
        if (qstrcmp(known.id, row.id) == 0) {
            known = row;
            return;
        }
    registry() << row;
}

const QList<PageRow>& pages() { return registry(); }

Page::Page(Desk& desk, const PageRow& row) : desk_(desk), id_(QString::fromUtf8(row.id)) {
    setObjectName(id_);
    setAccessibleName(row.titleText());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::px(14), Theme::px(10), Theme::px(14), Theme::px(10));
    all->setSpacing(Theme::px(8));
    head_ = new QBoxLayout(QBoxLayout::LeftToRight);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::px(1));
    auto* title = title_ = new QLabel(row.titleText());
    title->setProperty("role", QStringLiteral("title"));
    QFont large = title->font();
    large.setPointSizeF(font().pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setStyleSheet(QStringLiteral("font-size: %1pt;").arg(large.pointSizeF()));
    auto* help = new QLabel(row.helpText());
    help->setProperty("role", QStringLiteral("muted"));
    help->setWordWrap(true);
    words->addWidget(title);
    if (!help->text().isEmpty()) {
        words->addWidget(help);
        help_ = help;
    } else
        delete help;
    head_->addLayout(words, 1);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(Theme::px(4));
    head_->addLayout(buttons_);
    all->addLayout(head_);
    body_ = new QVBoxLayout;
    body_->setSpacing(Theme::px(6));
    all->addLayout(body_, 1);
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHead();
}

QScrollArea* Page::area() const {
    for (QWidget* p = parentWidget(); p && !p->isWindow(); p = p->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(p))
            return scroll;
    return nullptr;
}

int Page::room() const { return area() ? area()->viewport()->height() : height(); }

/// By what there is and not by what it takes: a page that scrolls is higher than its room.
bool Page::isLow() const { return room() < Theme::px(430); }

/// At 200 % on a small screen there is room for the work or for words about it: the sentence goes
/// into the title's tip, and buttons that would be cut get a line of their own.
void Page::fitHead() {
    const bool low = isLow();
    if (help_) {
        help_->setVisible(!low);
        title_->setToolTip(low ? help_->text() : QString());
    }
    const int margins = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    const bool narrow =
        buttons_->sizeHint().width() + title_->sizeHint().width() + head_->spacing() + margins >
        width();
    head_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace zhijia
