// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charity/count_dialog.h"
#include "ui/charity/words.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zhijia {

namespace {

/// "100" and "0.5": as it is printed on the note or the coin.
QString face(qint64 fen) {
    QString text = Money::fen(fen).print();
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QLabel* right(const QString& text) {
    auto* label = new QLabel(text);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

CountDialog::CountDialog(Desk& desk, Id<TillShift> shift)
    : QDialog(desk.widget()), desk_(desk), shift_(shift), counted_(right({})), verdict_(new QLabel),
      explanation_(new QPlainTextEdit), ok_(new QPushButton(charityText("Count and close"))) {
    setObjectName(QStringLiteral("countDialog"));
    setWindowTitle(charityText("Count the money"));
    setAccessibleName(windowTitle());
    const Reader& reader = desk.book().read();
    const ShiftSums sums = sumsOf(reader, shift);
    const auto s = reader.get(shift);
    must_ = (s ? s->floatCash : Money()) + sums.cash - sums.paidOut;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    box->setSpacing(Theme::px(10));
    auto* title = new QLabel(
        s ? charityText("Till %1, %2: how many of each lie in the drawer?").arg(s->till, s->cashier)
          : windowTitle());
    title->setProperty("role", QStringLiteral("title"));
    title->setWordWrap(true);
    box->addWidget(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(6));
    const QList<qint64>& faces = notesAndCoins();
    const int rows = int(faces.size() + 1) / 2; // notes left, small change right
    for (int i = 0; i < int(faces.size()); ++i) {
        auto* spin = new QSpinBox;
        spin->setRange(0, 1'000'000);
        spin->setObjectName(QStringLiteral("count%1").arg(faces[i]));
        spin->setAccessibleName(charityText("How many of %1 yuan").arg(face(faces[i])));
        spin->setAlignment(Qt::AlignRight);
        spin->setMinimumWidth(Theme::px(96));
        auto* amount = right({});
        amount->setMinimumWidth(Theme::px(84));
        const int row = i % rows, column = i / rows * 5;
        grid->addWidget(right(face(faces[i])), row, column);
        grid->addWidget(new QLabel(QStringLiteral("×")), row, column + 1);
        grid->addWidget(spin, row, column + 2);
        grid->addWidget(amount, row, column + 3);
        counts_ << spin;
        amounts_ << amount;
        connect(spin, &QSpinBox::valueChanged, this, &CountDialog::sum);
    }
    grid->setColumnMinimumWidth(4, Theme::px(24));
    box->addLayout(grid);
    auto* sumLine = new QHBoxLayout;
    sumLine->addWidget(new QLabel(charityText("Counted")));
    counted_->setObjectName(QStringLiteral("countedSum"));
    counted_->setStyleSheet(QStringLiteral("font-weight: 700; font-size: %1pt;")
                                .arg(QApplication::font().pointSizeF() * 1.5));
    sumLine->addWidget(counted_, 1);
    box->addLayout(sumLine);
    auto* must = new QLabel(charityText("Must be there: float %1 + cash %2 − paid out %3 = %4")
                                .arg((s ? s->floatCash : Money()).print(), sums.cash.print(),
                                     sums.paidOut.print(), must_.print()));
    must->setProperty("role", QStringLiteral("muted"));
    must->setWordWrap(true);
    box->addWidget(must);
    verdict_->setObjectName(QStringLiteral("countVerdict"));
    verdict_->setWordWrap(true);
    box->addWidget(verdict_);
    explanation_->setObjectName(QStringLiteral("countExplanation"));
    explanation_->setAccessibleName(charityText("Explanation of the difference"));
    explanation_->setPlaceholderText(
        charityText("Why they differ: change given wrongly, a note that was not rung up …"));
    explanation_->setTabChangesFocus(true);
    explanation_->setFixedHeight(Theme::px(64));
    box->addWidget(explanation_);
    box->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(charityText("Cancel"));
    ok_->setObjectName(QStringLiteral("countClose"));
    ok_->setProperty("role", QStringLiteral("primary"));
    ok_->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(ok_);
    box->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok_, &QPushButton::clicked, this, &CountDialog::accept);
    connect(explanation_, &QPlainTextEdit::textChanged, this, &CountDialog::sum);
    sum();
    counts_.first()->selectAll();
    keepSize(this);
}

Denominations CountDialog::counted() const {
    Denominations list;
    for (int i = 0; i < int(counts_.size()); ++i)
        if (counts_[i]->value() > 0)
            list << Denomination{notesAndCoins()[i], counts_[i]->value()};
    return list;
}

void CountDialog::sum() {
    for (int i = 0; i < int(counts_.size()); ++i)
        amounts_[i]->setText((Money::fen(notesAndCoins()[i]) * counts_[i]->value()).print());
    const Money is = denominationsTotal(counted());
    counted_->setText(is.print());
    const bool agrees = is == must_;
    const Colours& c = Theme::colours();
    verdict_->setText(agrees       ? charityText("It agrees.")
                      : is < must_ ? charityText("Missing: %1").arg((must_ - is).print())
                                   : charityText("Too much: %1").arg((is - must_).print()));
    verdict_->setStyleSheet(
        QStringLiteral("font-weight: 600; color: %1;").arg((agrees ? c.success : c.danger).name()));
    explanation_->setEnabled(!agrees);
    const bool explained = agrees || !explanation_->toPlainText().trimmed().isEmpty();
    ok_->setEnabled(explained);
    ok_->setToolTip(explained ? QString()
                              : charityText("Count again, or explain the difference in writing."));
}

void CountDialog::accept() {
    if (!ok_->isEnabled()) {
        explanation_->setFocus();
        return;
    }
    QString notes = denominationsText(counted());
    if (notes.isEmpty())
        notes = QStringLiteral("100*0"); // an empty drawer is a count, too
    const QString why = explanation_->isEnabled() ? explanation_->toPlainText() : QString();
    const bool done = desk_.perform(
        [notes, why, shift = shift_.raw(), &book = desk_.book()] {
            return book.step(
                TillShift::kind(), shift, QStringLiteral("close"),
                {{QStringLiteral("denominations"), notes}, {QStringLiteral("explanation"), why}});
        },
        charityText("Counted and closed: the sheet stands and can be printed."));
    if (done)
        QDialog::accept();
}

} // namespace zhijia
