// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/composition_panel.h"
#include "ui/congress/what_if_bar.h"
#include "ui/congress/words.h"
#include "ui/shell/theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace zhijia {

CompositionPanel::CompositionPanel(QWidget* parent)
    : QFrame(parent), headline_(new QLabel), rows_(new QWidget), grid_(new QGridLayout(rows_)),
      whatIf_(new WhatIfBar) {
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(congressText("Composition of the congress"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(14), Theme::px(10), Theme::px(14), Theme::px(10));
    box->setSpacing(Theme::px(6));
    headline_->setWordWrap(true);
    headline_->setProperty("role", QStringLiteral("section"));
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(Theme::px(14));
    grid_->setVerticalSpacing(Theme::px(3));
    grid_->setColumnStretch(3, 1);
    box->addWidget(headline_);
    box->addWidget(rows_);
    box->addWidget(whatIf_);
}

void CompositionPanel::clear() {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CompositionPanel::setNothing(const QString& text) {
    clear();
    rows_->hide();
    whatIf_->hide();
    headline_->setText(text);
}

void CompositionPanel::setComposition(const Composition& composition, bool imagined) {
    clear();
    rows_->setVisible(!composition.findings.isEmpty());
    whatIf_->show();
    const Colours& c = Theme::colours();
    const auto bad =
        std::ranges::count_if(composition.findings, [](const Finding& f) { return !f.ok; });
    headline_->setText(
        (imagined ? congressText("Only imagined. Deputies: %1") : congressText("Deputies: %1"))
            .arg(composition.deputies) +
        QStringLiteral("   ·   ") +
        (bad > 0 ? congressText("Rules not met: %1").arg(bad)
         : composition.unknown() > 0
             ? congressText("Not everything can be judged: not filled in: %1")
                   .arg(composition.unknown())
             : congressText("The composition meets every rule.")));
    int row = 0;
    for (const Finding& f : composition.findings) {
        const QColor colour = !f.ok ? c.danger : f.known ? c.success : c.muted;
        auto* mark = new QLabel;
        mark->setPixmap(icon(f.isMet() ? QStringLiteral("ok")
                             : f.ok    ? QStringLiteral("info")
                                       : QStringLiteral("warning"),
                             colour)
                            .pixmap(Theme::px(16), Theme::px(16)));
        mark->setAccessibleName(!f.ok     ? congressText("not met")
                                : f.known ? congressText("met")
                                          : congressText("not filled in"));
        auto* title = new QLabel(f.title);
        auto* numbers =
            new QLabel(!f.known          ? congressText("not filled in")
                       : f.isOnlyShown() ? congressText("%1 of %2").arg(f.actual).arg(f.base)
                                         : (f.atMost ? congressText("%1, at most %2")
                                                     : congressText("%1, at least %2"))
                                               .arg(f.actual)
                                               .arg(f.needed));
        numbers->setStyleSheet(QStringLiteral("color: %1; font-weight: 600;").arg(colour.name()));
        auto* mend =
            new QLabel(!f.known          ? f.mend
                       : f.isOnlyShown() ? congressText("No figure is named: %1").arg(f.citation)
                       : f.ok            ? f.citation
                                         : f.mend);
        mend->setProperty("role", f.ok ? QStringLiteral("muted") : QStringLiteral("issue-error"));
        for (QWidget* w : std::initializer_list<QWidget*>{mark, title, numbers, mend})
            w->setToolTip(f.citation.isEmpty() ? f.text : f.text + u'\n' + f.citation);
        mend->setTextInteractionFlags(Qt::TextSelectableByMouse);
        mend->setMinimumWidth(Theme::px(40));
        mend->setWordWrap(true); // beside figures in the thousands less room is left
        grid_->addWidget(mark, row, 0);
        grid_->addWidget(title, row, 1);
        grid_->addWidget(numbers, row, 2);
        grid_->addWidget(mend, row++, 3);
    }
}

} // namespace zhijia
