// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"
#include "core/base/sentences.h"
#include "ui/shell/theme.h"
#include "ui/shell/words.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace zhijia {

QString issueText(const Issue& issue) {
    QString text = issue.text;
    if (!issue.rule.isEmpty())
        text += shellText(" (%1)").arg(issue.rule);
    text = sentences(text, issue.mend);
    return text;
}

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("messageBar"));
    auto* row = new QHBoxLayout(this);
    // As high as a button needs: one line fits over the status bar.
    row->setContentsMargins(Theme::px(8), Theme::px(2), Theme::px(5), Theme::px(2));
    row->setSpacing(Theme::px(6));
    icon_ = new QLabel;
    text_ = new QLabel;
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    answers_ = new QHBoxLayout;
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(shellText("Close this message"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    row->addWidget(icon_, 0, Qt::AlignTop);
    words_ = new QBoxLayout(QBoxLayout::LeftToRight);
    words_->addWidget(text_, 1);
    words_->addLayout(answers_);
    row->addLayout(words_, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::say(Tone tone, const QString& text, const QList<Answer>& answers) {
    static const char* const roles[] = {"bar-note", "bar-ok", "bar-warning", "bar-error"};
    static const char* const icons[] = {"info", "ok", "warning", "error"};
    const Colours& c = Theme::colours();
    const QColor colours[] = {c.accent, c.success, c.warning, c.danger};
    setProperty("role", QString::fromUtf8(roles[tone]));
    style()->unpolish(this);
    style()->polish(this);
    icon_->setPixmap(
        icon(QString::fromUtf8(icons[tone]), colours[tone]).pixmap(Theme::px(20), Theme::px(20)));
    text_->setText(text);
    setAccessibleName(text);
    while (QLayoutItem* item = answers_->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // its place is free at once
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text);
        connect(button, &QPushButton::clicked, this, [this, run = answer.run] {
            clear();
            run();
        });
        answers_->addWidget(button);
    }
    if (answers.size() > 1)
        answers_->addStretch();
    // Three answers beside the text would leave it a word per line.
    words_->setDirection(answers.size() > 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    tone_ = tone;
    offered_ = 0;
    said_.start();
    show();
    emit changed();
    const int mine = ++serial_;
    if (tone == Done && answers.isEmpty())
        QTimer::singleShot(8000, this, [this, mine] {
            if (serial_ == mine)
                clear();
        });
}

void MessageBar::say(const Issues& issues, const QList<Answer>& answers) {
    QStringList lines;
    Tone tone = Note;
    for (const Issue& issue : issues) {
        lines << issueText(issue);
        tone = qMax(tone, issue.severity == Severity::Error     ? Error
                          : issue.severity == Severity::Warning ? Warning
                                                                : Note);
    }
    if (lines.isEmpty())
        clear();
    else
        say(tone, lines.join(u'\n'), answers);
}

void MessageBar::deedDone(qint64 deed) {
    if (offered_ != 0 && deed > offered_)
        clear();
}

void MessageBar::clear() {
    ++serial_;
    offered_ = 0;
    hide();
    text_->clear();
    emit changed();
}

void MessageBar::leavePage() {
    constexpr int sameBreathMs = 500;
    const bool justSaid = tone_ == Done && said_.isValid() && said_.elapsed() < sameBreathMs;
    if (offered_ == 0 && !justSaid)
        clear();
}

QString MessageBar::text() const { return text_->text(); }

} // namespace zhijia
