// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fund/funds_page.h"
#include "core/fund/figures.h"
#include "core/fund/voucher.h"
#include "core/fund/words.h"
#include "ui/fund/words.h"
#include "ui/report/ask_file.h"
#include "ui/shell/theme.h"
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

using fund::grouped;

namespace {

RecordList::Options listOptions() {
    RecordList::Options options;
    options.emptyText =
        fundText("Begin with \"New\": name the fund, say what it is for and what grants from it "
                 "may be for. Then enter vouchers, or import the book that you keep.");
    return options;
}

} // namespace

FundsPage::FundsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Fund::kind(), listOptions()), held_(new QLabel), figures_(new QLabel),
      entry_(new QPushButton(icon(QStringLiteral("add")), fundText("New voucher"))),
      trail_(new QPushButton(icon(QStringLiteral("trail")), fundText("Trail"))),
      journal_(new QPushButton(icon(QStringLiteral("import")), fundText("Take over a journal…"))) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    line->setSpacing(Theme::px(10));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::px(2));
    held_->setObjectName(QStringLiteral("held"));
    held_->setProperty("role", QStringLiteral("title"));
    figures_->setObjectName(QStringLiteral("figures"));
    for (QLabel* label : {held_, figures_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    line->addLayout(texts, 1);
    line->addWidget(entry_, 0, Qt::AlignTop);
    line->addWidget(trail_, 0, Qt::AlignTop);
    line->addWidget(journal_, 0, Qt::AlignTop);
    body()->insertWidget(0, card);
    entry_->setObjectName(QStringLiteral("enterVoucher"));
    entry_->setToolTip(fundText("Enter what came in or went out, by keyboard"));
    trail_->setObjectName(QStringLiteral("showTrail"));
    trail_->setToolTip(fundText("Whose money went to which pupil"));
    journal_->setObjectName(QStringLiteral("takeOver"));
    journal_->setToolTip(
        fundText("A spreadsheet with a line for each split (date, number, text, "
                 "account, debit, credit) comes in as drafts; undo takes all of it "
                 "back"));
    connect(journal_, &QPushButton::clicked, this, &FundsPage::takeOver);
    connect(entry_, &QPushButton::clicked, this,
            [this] { this->desk().openPage(QStringLiteral("fund.entry")); });
    connect(trail_, &QPushButton::clicked, this,
            [this] { this->desk().openPage(QStringLiteral("fund.trail")); });
    connect(&list(), &RecordList::currentChanged, this, &FundsPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Fund::kind()) || receipt.touches(FundSplit::kind()))
            refresh();
    });
    refresh();
}

void FundsPage::takeOver() {
    const Id<Fund> chosen = fund();
    if (!chosen)
        return;
    const QString path = askForFile(this, fundText("Which journal shall be taken over?"),
                                    fundText("Journals (*.csv *.txt *.xlsx)"));
    if (path.isEmpty())
        return;
    desk().perform(
        [&book = book(), chosen, path] {
            return book.step(Fund::kind(), chosen.raw(), QStringLiteral("take_over"),
                             {{QStringLiteral("file"), path}});
        },
        fundText("Taken over as drafts: look them over on the page Ledger and post them."), true);
}

QString FundsPage::figuresText() const { return held_->text() + u'\n' + figures_->text(); }

void FundsPage::refresh() {
    const auto f = fund() ? book().read().get(fund()) : std::nullopt;
    journal_->setEnabled(f && f->status == FundStatus::Open);
    if (!f) {
        held_->setText(fundText("Choose a fund to see what it holds."));
        figures_->clear();
        return;
    }
    const FundFigures figures = fundFigures(book().read(), fund());
    held_->setText(fundText("%1 holds %2 yuan").arg(f->name, grouped(figures.held())));
    QStringList places, sources, uses;
    for (const LedgerAccount a : ledgerAccounts()) {
        if (figures.of(a) == Money())
            continue;
        QStringList& to = isHeld(a) ? places : isSource(a) ? sources : uses;
        to << QStringLiteral("%1 %2").arg(accountName(a), grouped(figures.of(a)));
    }
    const auto part = [](const QString& head, Money sum, const QStringList& parts) {
        return parts.isEmpty() ? QStringLiteral("%1 %2").arg(head, grouped(sum))
                               : QStringLiteral("%1 %2 (%3)")
                                     .arg(head, grouped(sum), parts.join(fundText(", ")));
    };
    figures_->setText(QStringList{part(fundText("It lies in:"), figures.held(), places),
                                  part(fundText("Came in:"), figures.cameIn(), sources),
                                  part(fundText("Went out:"), figures.wentOut(), uses)}
                          .join(u'\n'));
}

} // namespace zhijia
