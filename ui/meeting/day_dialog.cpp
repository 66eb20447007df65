// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/day_dialog.h"
#include "core/meeting/duty.h"
#include "ui/meeting/words.h"
#include "ui/shell/theme.h"
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhijia {

DayDialog::DayDialog(Desk& desk, Id<Sitting> sitting)
    : QDialog(desk.widget()), desk_(desk), sitting_(sitting), calendar_(new QCalendarWidget),
      verdict_(new QLabel), late_(new QTableWidget(0, 3)), earliest_(new QPushButton) {
    setWindowTitle(meetingText("The sitting's day"));
    resize(Theme::px(720), Theme::px(460));
    auto* box = new QVBoxLayout(this);
    auto* line = new QHBoxLayout;
    auto* right = new QVBoxLayout;
    verdict_->setWordWrap(true);
    verdict_->setObjectName(QStringLiteral("verdict"));
    late_->setHorizontalHeaderLabels(
        {meetingText("Would be late"), meetingText("Due"), meetingText("Source")});
    late_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    late_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    late_->verticalHeader()->hide();
    late_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    late_->setSelectionBehavior(QAbstractItemView::SelectRows);
    late_->setObjectName(QStringLiteral("late"));
    earliest_->setObjectName(QStringLiteral("earliest"));
    right->addWidget(verdict_);
    right->addWidget(late_, 1);
    right->addWidget(earliest_);
    line->addWidget(calendar_);
    line->addLayout(right, 1);
    box->addLayout(line, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* ok =
        buttons->addButton(meetingText("Move the sitting"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("moveSitting"));
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DayDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(calendar_, &QCalendarWidget::selectionChanged, this,
            [this] { show(calendar_->selectedDate()); });
    connect(earliest_, &QPushButton::clicked, this,
            [this] { calendar_->setSelectedDate(earliest_->property("day").toDate()); });
    if (const auto s = desk.book().read().get(sitting)) {
        calendar_->setSelectedDate(s->heldOn);
        show(s->heldOn);
    }
}

void DayDialog::show(QDate day) {
    const auto s = desk_.book().read().get(sitting_);
    if (!s)
        return;
    const DayAdvice advice = adviseDay(desk_.book().read(), *s, day);
    QStringList words{day.toString(Qt::ISODate)};
    words << (advice.late.isEmpty() ? meetingText("Everything can still be done in time.")
              : advice.lawful       ? meetingText("The rules can be kept; some things are late by "
                                                        "custom.")
                                    : meetingText("The rules cannot be kept any more."));
    if (!advice.dayOff.isEmpty())
        words << meetingText("No working day: %1.").arg(advice.dayOff);
    if (advice.provisional)
        words << meetingText("The holidays of that year are not announced yet.");
    verdict_->setText(words.join(u' '));
    late_->setRowCount(int(advice.late.size()));
    for (int i = 0; i < advice.late.size(); ++i) {
        const DayAdvice::Line& line = advice.late[i];
        late_->setItem(i, 0, new QTableWidgetItem(line.what));
        late_->setItem(i, 1, new QTableWidgetItem(line.dates.due.toString(Qt::ISODate)));
        late_->setItem(
            i, 2,
            new QTableWidgetItem(line.citation.isEmpty() ? meetingText("Custom") : line.citation));
        late_->item(i, 2)->setToolTip(line.citation);
    }
    earliest_->setVisible(advice.earliest.isValid());
    earliest_->setProperty("day", advice.earliest);
    earliest_->setText(meetingText("Earliest day that keeps the rules: %1")
                           .arg(advice.earliest.toString(Qt::ISODate)));
}

void DayDialog::accept() {
    Book& book = desk_.book();
    const QDate day = calendar_->selectedDate();
    const bool done = desk_.perform(
        [&book, id = sitting_, day]() -> Outcome<Receipt> {
            auto s = book.read().get(id);
            if (!s)
                return refuse(meetingText("The sitting is gone."), meetingText("Choose another."));
            s->heldOn = day;
            return book.update(*s);
        },
        meetingText("The sitting is on %1; what is still to be done moved with it.")
            .arg(day.toString(Qt::ISODate)),
        true);
    if (done)
        QDialog::accept();
}

} // namespace zhijia
