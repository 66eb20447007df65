// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/agenda_stage.h"
#include "core/meeting/agenda_paper.h"
#include "ui/meeting/words.h"
#include "ui/shell/message_bar.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace zhijia {

AgendaStage::AgendaStage(Book& book, Id<Sitting> sitting)
    : Stage(book, meetingText("Chair's desk")), sitting_(sitting), title_(new QLabel),
      time_(new QLabel), lateness_(new QLabel), current_(new QLabel), facts_(new QLabel),
      after_(new QLabel), message_(new QLabel), script_(new QTextEdit),
      next_(new QPushButton(meetingText("Next item (Space)"))) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QStringLiteral(
        "QWidget#stage { background: #10151b; } QLabel { color: #f4f6f8; background: transparent; "
        "} "
        "QTextEdit { background: #18202a; color: #f4f6f8; border: none; padding: 12px; } "
        "QPushButton { background: #2f6fb3; color: #ffffff; border: none; border-radius: 8px; "
        "padding: 10px 24px; } QPushButton:disabled { background: #39424d; color: #93a0ac; }"));
    auto* box = new QVBoxLayout(this);
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(time_);
    box->addLayout(top);
    box->addWidget(lateness_);
    box->addWidget(current_);
    box->addWidget(facts_);
    script_->setReadOnly(true);
    script_->setFocusPolicy(Qt::NoFocus); // Space is the next item, not the next page
    script_->setObjectName(QStringLiteral("script"));
    box->addWidget(script_, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(after_, 1);
    bottom->addWidget(next_);
    box->addLayout(bottom);
    box->addWidget(message_);
    for (QLabel* label : {title_, lateness_, current_, facts_, after_, message_})
        label->setWordWrap(true);
    current_->setObjectName(QStringLiteral("current"));
    after_->setObjectName(QStringLiteral("after"));
    lateness_->setObjectName(QStringLiteral("lateness"));
    message_->setObjectName(QStringLiteral("refused"));
    next_->setObjectName(QStringLiteral("next"));
    next_->setFocusPolicy(Qt::NoFocus);
    connect(next_, &QPushButton::clicked, this, &AgendaStage::next);
    second_.setInterval(1000);
    connect(&second_, &QTimer::timeout, this, &AgendaStage::tell);
    second_.start();
}

void AgendaStage::follow(const Receipt* receipt) {
    if (receipt && !receipt->touches(AgendaItem::kind()) && !receipt->touches(Sitting::kind()))
        return;
    message_->clear();
    refresh();
}

/// The clock goes on by itself; everything else once a minute.
void AgendaStage::tell() {
    const QDateTime now = officeTime(book().clock().now());
    time_->setText(now.toString(QStringLiteral("HH:mm:ss")));
    if (now.time().minute() != lastMinute_)
        refresh();
}

void AgendaStage::refresh() {
    const auto s = book().read().get(sitting_);
    if (!s) {
        close();
        return;
    }
    const QDateTime now = book().clock().now();
    lastMinute_ = officeTime(now).time().minute();
    time_->setText(officeTime(now).toString(QStringLiteral("HH:mm:ss")));
    const AgendaView view = agendaOf(book().read(), *s, now);
    title_->setText(s->name);
    lateness_->setText(latenessText(view));
    const AgendaLine* here = view.running >= 0 ? &view.lines[view.running] : nullptr;
    const AgendaLine* then = view.next >= 0 ? &view.lines[view.next] : nullptr;
    current_->setText(here ? QStringLiteral("%1  %2").arg(here->number, here->item.title)
                           : meetingText("Nothing goes on"));
    QStringList facts;
    if (here) {
        const qint64 gone = qMax<qint64>(0, here->item.startedAt.secsTo(now) / 60);
        facts << meetingText("%1 of %2 minutes").arg(gone).arg(here->minutes);
        if (!here->item.presenter.isEmpty())
            facts << meetingText("Presented by %1").arg(here->item.presenter);
        if (!here->item.document.isEmpty())
            facts << meetingText("Paper: %1").arg(here->item.document);
    }
    facts_->setText(facts.join(QStringLiteral(" · ")));
    script_->setPlainText(here   ? spokenScript(book().read(), *s, here->item)
                          : then ? meetingText("Next: %1").arg(then->item.title)
                                 : QString());
    after_->setText(then ? meetingText("Next: %1  %2").arg(then->number, then->item.title)
                         : meetingText("Nothing is left on the agenda."));
    next_->setEnabled(s->status == SittingStatus::Open && (here || then));
    next_->setToolTip(next_->isEnabled() ? QString() : meetingText("The sitting has to be open."));
}

void AgendaStage::next() {
    try {
        const auto done =
            book().change({"ui-meeting", QT_TRANSLATE_NOOP("ui-meeting", "Start the next item")},
                          [this](Txn& txn) { return startNext(txn, sitting_); });
        if (!done)
            message_->setText(issueText(done.error().first()));
    } catch (
        const EnvironmentError& e) { // somebody else is writing: say so, and let it be tried again
        message_->setText(e.text());
    }
}

void AgendaStage::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Space || event->key() == Qt::Key_PageDown) &&
        !event->isAutoRepeat()) {
        if (next_->isEnabled())
            next();
        return;
    }
    Stage::keyPressEvent(event);
}

void AgendaStage::fit() {
    const auto sized = [&](QWidget* w, int perMille, const char* colour) {
        w->setStyleSheet(QStringLiteral("font-size: %1pt; color: %2;")
                             .arg(points(perMille))
                             .arg(QString::fromUtf8(colour)));
    };
    sized(title_, 24, "#b6c0ca");
    sized(time_, 40, "#f4f6f8");
    sized(lateness_, 26, "#ffcf66");
    sized(current_, 52, "#ffffff");
    sized(facts_, 24, "#b6c0ca");
    sized(after_, 28, "#b6c0ca");
    sized(message_, 24, "#ff9d94");
    QFont font = script_->font();
    font.setPointSizeF(points(34));
    script_->setFont(font);
    font = next_->font();
    font.setPointSizeF(points(24));
    next_->setFont(font);
    const int edge = qMin(width(), height()) / 24;
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(edge / 3);
}

} // namespace zhijia
