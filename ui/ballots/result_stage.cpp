// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ballots/result_stage.h"
#include "ui/ballots/result_panel.h"
#include "ui/ballots/words.h"
#include <QLabel>
#include <QVBoxLayout>

namespace zhijia {

ResultStage::ResultStage(Book& book, Id<Ballot> ballot)
    : Stage(book, ballotText("Big screen")), ballot_(ballot), sitting_(new QLabel),
      title_(new QLabel), verdict_(new QLabel), rule_(new QLabel), panel_(new ResultPanel) {
    setStyleSheet(QStringLiteral("QWidget#stage { background: #10151b; } QLabel { color: #f4f6f8; "
                                 "background: transparent; }"));
    setAttribute(Qt::WA_StyledBackground);
    auto* box = new QVBoxLayout(this);
    for (QLabel* label : {sitting_, title_, verdict_, rule_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    panel_->setOnBlack(true);
    box->addStretch(1);
    box->addWidget(sitting_);
    box->addWidget(title_);
    box->addWidget(verdict_);
    box->addWidget(panel_, 10);
    box->addWidget(rule_);
    box->addStretch(1);
}

QString ResultStage::said() const { return title_->text() + u' ' + verdict_->text(); }

void ResultStage::follow(const Receipt* receipt) {
    if (receipt && !receipt->touches(Ballot::kind()))
        return;
    const auto b = book().read().get(ballot_);
    if (!b) {
        close();
        return;
    }
    sitting_->setText(book().read().title(Sitting::kind(), b->sitting.raw()));
    title_->setText(b->title);
    const bool shown = b->status == BallotStatus::Announced;
    panel_->setBars(shown ? resultBars(book().read(), *b) : ResultBars());
    const Field& status = *Ballot::kind().field(u"status");
    // Before the chair has read it out, the hall sees no number.
    verdict_->setText(shown || b->status == BallotStatus::Void
                          ? b->result
                          : Ballot::kind().display(status, status.get(*b)));
    const QString numbers =
        b->openedAt.isValid()
            ? ballotText("Entitled %1, present %2.").arg(b->entitled).arg(b->present)
            : QString();
    rule_->setText(b->way == BallotWay::Appraisal
                       ? numbers
                       : QStringLiteral("%1 %2 (%3)")
                             .arg(numbers, ballotText("Needed: %1").arg(majorityText(*b)),
                                  majoritySource(book().read(), *b))
                             .trimmed());
}

void ResultStage::fit() {
    const auto sized = [&](QLabel* label, int perMille, const char* colour) {
        label->setStyleSheet(QStringLiteral("font-size: %1pt; color: %2;")
                                 .arg(points(perMille))
                                 .arg(QString::fromUtf8(colour)));
    };
    sized(sitting_, 30, "#b6c0ca");
    sized(title_, 58, "#f4f6f8");
    sized(verdict_, 46, "#ffd479");
    sized(rule_, 22, "#93a0ac");
    const int edge = qMin(width(), height()) / 20;
    layout()->setContentsMargins(edge, edge, edge, edge);
}

} // namespace zhijia
