// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/screen_stage.h"
#include "core/congress/attendance.h"
#include "ui/congress/quorum_light.h"
#include "ui/congress/words.h"
#include <QLabel>
#include <QVBoxLayout>

namespace zhijia {

ScreenStage::ScreenStage(Book& book, Id<Sitting> sitting)
    : Stage(book, congressText("Big screen")), sitting_(sitting), title_(new QLabel),
      state_(new QLabel), rule_(new QLabel), citation_(new QLabel), light_(new QuorumLight) {
    setStyleSheet(QStringLiteral("QWidget#stage { background: #10151b; } QLabel { color: #f4f6f8; "
                                 "background: transparent; }"));
    setAttribute(Qt::WA_StyledBackground);
    auto* box = new QVBoxLayout(this);
    for (QLabel* label : {title_, state_, rule_, citation_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    citation_->setObjectName(QStringLiteral("citation"));
    light_->setUpright(true);
    light_->setOnBlack(true);
    box->addStretch(1);
    box->addWidget(title_);
    box->addWidget(state_);
    box->addStretch(1);
    box->addWidget(light_, 12);
    box->addWidget(rule_);
    box->addWidget(citation_);
    box->addStretch(1);
}

void ScreenStage::follow(const Receipt* receipt) {
    if (receipt && !receipt->touches(Attendance::kind()) && !receipt->touches(Sitting::kind()))
        return;
    const auto sitting = book().read().get(sitting_);
    if (!sitting) {
        close();
        return;
    }
    title_->setText(sitting->name);
    const Field& status = *Sitting::kind().field(u"status");
    state_->setText(Sitting::kind().display(status, status.get(*sitting)));
    if (sitting->status == SittingStatus::Closed) {
        light_->setNothing(closedText(*sitting));
        rule_->clear();
        citation_->hide();
        return;
    }
    const Quorum q = quorum(book().read(), *sitting);
    light_->setQuorum(q);
    rule_->setText(q.rule);
    citation_->setText(q.citation);
    citation_->setVisible(!q.citation.isEmpty());
}

void ScreenStage::fit() {
    const auto sized = [&](QLabel* label, int perMille, const char* colour) {
        label->setStyleSheet(QStringLiteral("font-size: %1pt; color: %2;")
                                 .arg(points(perMille))
                                 .arg(QString::fromUtf8(colour)));
    };
    sized(title_, 62, "#f4f6f8");
    sized(state_, 36, "#b6c0ca");
    sized(rule_, 28, "#b6c0ca");
    sized(citation_, 20, "#93a0ac");
    const int edge = qMin(width(), height()) / 20;
    layout()->setContentsMargins(edge, edge, edge, edge);
}

} // namespace zhijia
