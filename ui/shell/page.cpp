// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"
#include "ui/shell/theme.h"
#include <QLabel>
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
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::px(1));
    auto* title = new QLabel(row.titleText());
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
    if (!help->text().isEmpty())
        words->addWidget(help);
    else
        delete help;
    head->addLayout(words, 1);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(Theme::px(4));
    head->addLayout(buttons_);
    all->addLayout(head);
    body_ = new QVBoxLayout;
    body_->setSpacing(Theme::px(6));
    all->addLayout(body_, 1);
}

} // namespace zhijia
