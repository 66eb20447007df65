// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultation/consultations_page.h"
#include "core/consultation/clause.h"
#include "core/consultation/enterprise.h"
#include "core/consultation/invitation.h"
#include "ui/consultation/positions_dialog.h"
#include "ui/consultation/words.h"
#include "ui/shell/theme.h"
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {

RecordList::Options listOptions() {
    RecordList::Options options;
    options.emptyText = consultationText(
        "Begin with \"New\": choose the unit and what it is about. Then add the invitation and the "
        "negotiators of both sides in the tabs of its form; the program counts the days.");
    return options;
}

} // namespace

ConsultationsPage::ConsultationsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Consultation::kind(), listOptions()), sides_(new QLabel),
      coverage_(new QLabel), findings_(new QLabel),
      positions_(new QPushButton(icon(QStringLiteral("list")), consultationText("Positions"))) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    line->setSpacing(Theme::px(10));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::px(2));
    sides_->setObjectName(QStringLiteral("sides"));
    coverage_->setObjectName(QStringLiteral("coverageTally"));
    findings_->setObjectName(QStringLiteral("sideFindings"));
    for (QLabel* label : {sides_, coverage_, findings_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    line->addLayout(texts, 1);
    line->addWidget(positions_, 0, Qt::AlignTop);
    body()->insertWidget(0, card);
    positions_->setObjectName(QStringLiteral("positions"));
    positions_->setToolTip(
        consultationText("What either side wants, clause by clause, and what was agreed"));
    connect(positions_, &QPushButton::clicked, this, &ConsultationsPage::openPositions);
    connect(&list(), &RecordList::currentChanged, this, &ConsultationsPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        for (const Kind* kind : {&Consultation::kind(), &Negotiator::kind(), &Invitation::kind(),
                                 &CoveredEnterprise::kind()})
            if (receipt.touches(*kind))
                return refresh();
    });
    refresh();
}

void ConsultationsPage::refresh() {
    const auto c = consultation() ? book().read().get(consultation()) : std::nullopt;
    positions_->setEnabled(c.has_value());
    if (!c) {
        sides_->setText(consultationText("Choose a consultation to see whether its sides are "
                                         "lawful."));
        findings_->hide();
        coverage_->hide();
        return;
    }
    const Reader& reader = book().read();
    const Coverage cover = coverageOf(reader, consultation());
    coverage_->setText(consultationText("Enterprises: %1. Passed: %2, with a staff of %3. Not "
                                        "passed: %4. Not voted yet: %5. Not covered: %6.")
                           .arg(cover.enterprises)
                           .arg(cover.passed)
                           .arg(cover.staff)
                           .arg(cover.notPassed)
                           .arg(cover.waiting)
                           .arg(cover.leftOut));
    coverage_->setToolTip(cover.waitingNames.isEmpty()
                              ? QString()
                              : consultationText("Not voted yet: %1")
                                    .arg(cover.waitingNames.join(consultationText(", "))));
    coverage_->setVisible(cover.enterprises > 0);
    const SideCount workers = sideOf(reader, consultation(), TalkSide::Workers),
                    employer = sideOf(reader, consultation(), TalkSide::Employer);
    const Issues issues = c->isOver() ? Issues() : whyNotTalk(reader, *c);
    sides_->setText(QStringLiteral("<b>%1</b> %2")
                        .arg(sidesText(workers, employer).toHtmlEscaped(),
                             issues.isEmpty() ? QStringLiteral("<span style=\"color:%1\">%2</span>")
                                                    .arg(Theme::colours().success.name(),
                                                         consultationText("The sides are lawful."))
                                              : QString()));
    QStringList lines;
    for (const Issue& issue : issues)
        lines << (issue.rule.isEmpty() ? issue.text
                                       : consultationText("%1 (%2)").arg(issue.text, issue.rule));
    findings_->setText(lines.join(u'\n'));
    findings_->setVisible(!lines.isEmpty());
}

PositionsDialog* ConsultationsPage::openPositions() {
    if (!consultation())
        return nullptr;
    delete dialog_.data();
    dialog_ = new PositionsDialog(desk(), consultation(), this);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    dialog_->show();
    return dialog_;
}

} // namespace zhijia
