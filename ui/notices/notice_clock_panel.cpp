// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_clock_panel.h"
#include "core/book/reader.h"
#include "core/notices/clock.h"
#include "ui/notices/notice_strip.h"
#include "ui/notices/words.h"
#include "ui/shell/theme.h"
#include <QLabel>
#include <QVBoxLayout>

namespace zhijia {

NoticeClockPanel::NoticeClockPanel(QWidget* parent)
    : QFrame(parent), head_(new QLabel), why_(new QLabel), strip_(new NoticeStrip) {
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(noticesText("Working-day clock"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(14), Theme::px(10), Theme::px(14), Theme::px(10));
    column->setSpacing(Theme::px(6));
    QFont bold = head_->font();
    bold.setBold(true);
    head_->setFont(bold);
    head_->setObjectName(QStringLiteral("clockHead"));
    why_->setObjectName(QStringLiteral("clockWhy"));
    why_->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {head_, why_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    column->addWidget(head_);
    column->addWidget(strip_);
    column->addWidget(why_);
    showNothing();
}

QString NoticeClockPanel::headline() const { return head_->text(); }
QString NoticeClockPanel::reasons() const { return why_->text(); }

void NoticeClockPanel::showNothing() {
    head_->setText(noticesText("Choose a notice to see its days."));
    why_->hide();
    why_->clear();
    strip_->clear();
    strip_->hide();
}

void NoticeClockPanel::show(const Reader& reader, const Notice& notice) {
    const NoticeClock clock = noticeClock(reader, notice);
    QString head;
    switch (notice.status) {
    case NoticeStatus::Draft:
        head = noticesText("Posted today it would hang through %1.")
                   .arg(clock.ends.toString(Qt::ISODate));
        break;
    case NoticeStatus::Posted:
        head = clock.text() + u' ' +
               (clock.over ? noticesText("It may be taken down.")
                           : noticesText("It may be taken down from %1 on.")
                                 .arg(clock.mayEnd.toString(Qt::ISODate)));
        break;
    case NoticeStatus::Withdrawn:
        head = noticesText("Withdrawn on %1.").arg(notice.withdrawnOn.toString(Qt::ISODate));
        break;
    default:
        head = noticesText("It hung from %1 through %2 and was taken down on %3.")
                   .arg(notice.postedOn.toString(Qt::ISODate), clock.ends.toString(Qt::ISODate),
                        notice.endedOn.toString(Qt::ISODate));
    }
    head_->setText(head);
    QStringList why{noticesText("%1 (%2).").arg(clock.rule, clock.citation)};
    if (clock.days < clock.ruleDays)
        why << noticesText("Fewer days than that, because: %1").arg(notice.shortReason);
    else if (clock.days > clock.ruleDays)
        why << noticesText("This notice stands for %1.").arg(clock.days);
    why << noticesText("The day of posting is not counted, the last day counts whole.");
    if (const QString skipped = clock.skippedText(); !skipped.isEmpty())
        why << noticesText("Not counted: %1.").arg(skipped);
    if (clock.provisional)
        why << noticesText("The holidays of %1 are not announced yet: the end may move.")
                   .arg(clock.ends.year());
    why_->setText(why.join(u' '));
    why_->show();
    strip_->setClock(clock, reader.today());
    strip_->show();
}

} // namespace zhijia
