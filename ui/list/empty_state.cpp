// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/empty_state.h"
#include "ui/shell/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

EmptyState::EmptyState(QWidget* parent) : QWidget(parent) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(20), Theme::px(20), Theme::px(20), Theme::px(20));
    box->setSpacing(Theme::px(8));
    icon_ = new QLabel;
    icon_->setAlignment(Qt::AlignCenter);
    title_ = new QLabel;
    title_->setProperty("role", QStringLiteral("title"));
    title_->setAlignment(Qt::AlignCenter);
    title_->setWordWrap(true);
    text_ = new QLabel;
    text_->setProperty("role", QStringLiteral("muted"));
    text_->setAlignment(Qt::AlignCenter);
    text_->setWordWrap(true);
    offers_ = new QVBoxLayout;
    offers_->setSpacing(Theme::px(6));
    box->addStretch(2);
    box->addWidget(icon_);
    box->addWidget(title_);
    box->addWidget(text_);
    box->addSpacing(Theme::px(6));
    box->addLayout(offers_);
    box->addStretch(3);
}

void EmptyState::show(const QString& iconName, const QString& title, const QString& text,
                      const QList<Offer>& offers) {
    icon_->setPixmap(icon(iconName, Theme::colours().muted).pixmap(Theme::px(44), Theme::px(44)));
    title_->setText(title);
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
    while (QLayoutItem* item = offers_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Offer& offer : offers) {
        auto* button = new QPushButton(offer.text);
        if (offer.primary)
            button->setProperty("role", QStringLiteral("primary"));
        connect(button, &QPushButton::clicked, this, [run = offer.run] { run(); });
        offers_->addWidget(button, 0, Qt::AlignHCenter);
    }
    QWidget::show();
}

} // namespace zhijia
