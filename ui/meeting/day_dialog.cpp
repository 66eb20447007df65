// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/day_dialog.h"
#include "core/book/txn.h"
#include "core/meeting/duty.h"
#include "core/meeting/move_day.h"
#include "ui/form/date_editor.h"
#include "ui/form/field_row.h"
#include "ui/meeting/words.h"
#include "ui/shell/theme.h"
#include <QCalendarWidget>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {
EditorSpec daySpec() {
    const Field* day = Sitting::kind().field(u"held_on");
    EditorSpec spec = EditorSpec::of(Sitting::kind(), *day);
    spec.help.clear();
    return spec;
}
} // namespace

DayDialog::DayDialog(Desk& desk, Id<Sitting> sitting)
    : QDialog(desk.widget()), desk_(desk), sitting_(sitting), calendar_(new QCalendarWidget),
      typed_(new DateEditor(daySpec(), desk.book().clock())), verdict_(new QLabel),
      late_(new QTableWidget(0, 3)), earliest_(new QPushButton) {
    setWindowTitle(meetingText("The sitting's day"));
    resize(Theme::px(860), Theme::px(480));
    auto* box = new QVBoxLayout(this);
    auto* line = new QHBoxLayout;
    auto* right = new QVBoxLayout;
    verdict_->setWordWrap(true);
    verdict_->setObjectName(QStringLiteral("verdict"));
    late_->setHorizontalHeaderLabels(
        {meetingText("Would be late"), meetingText("Due"), meetingText("Source")});
    // What would be late has the room; a citation is longer than any column and wraps in its own.
    late_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    late_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    late_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    late_->horizontalHeader()->resizeSection(2, Theme::px(130));
    late_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    late_->verticalHeader()->hide();
    late_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    late_->setSelectionBehavior(QAbstractItemView::SelectRows);
    late_->setObjectName(QStringLiteral("late"));
    late_->setAccessibleName(meetingText("Would be late"));
    earliest_->setObjectName(QStringLiteral("earliest"));
    right->addWidget(verdict_);
    right->addWidget(late_, 1);
    right->addWidget(earliest_);
    calendar_->setFirstDayOfWeek(Qt::Monday);
    calendar_->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    useOwnArrows(*calendar_);
    auto* left = new QVBoxLayout;
    auto* typed = new FieldRow(typed_);
    typed_->input()->setObjectName(QStringLiteral("typedDay"));
    left->addWidget(typed);
    left->addWidget(calendar_, 1);
    connect(typed_, &DateEditor::edited, this, [this, typed] {
        const auto day = typed_->value();
        typed->setIssues(day ? Issues() : day.error());
        if (day && !day->isNull())
            calendar_->setSelectedDate(Codec<QDate>::fromValue(*day));
    });
    line->addLayout(left);
    line->addLayout(right, 1);
    box->addLayout(line, 1);
    const auto now = desk.book().read().get(sitting);
    const Issues told = now ? doneForItsDay(desk.book().read(), *now) : Issues();
    if (!told.isEmpty()) {
        QStringList lines{meetingText("Move it all the same? People were told of this day:")};
        for (const Issue& issue : told)
            lines << QStringLiteral("• ") + issueText(issue);
        lines << meetingText("The duties \"notice\" and \"papers\" of the plan open again.");
        auto* asked = new QLabel(lines.join(u'\n'));
        asked->setObjectName(QStringLiteral("toldOfTheDay"));
        asked->setTextFormat(Qt::PlainText);
        asked->setProperty("role", QStringLiteral("issue-warning"));
        asked->setWordWrap(true);
        box->addWidget(asked);
    }
    // As in every dialog of this program: Cancel, then the deed.
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(meetingText("Cancel"));
    auto* ok = new QPushButton(told.isEmpty() ? meetingText("Move the sitting")
                                              : meetingText("Move it all the same"));
    ok->setObjectName(QStringLiteral("moveSitting"));
    ok->setProperty("role", QStringLiteral("primary"));
    ok->setAutoDefault(false); // a day that is looked at is not moved to by Enter
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    box->addLayout(buttons);
    connect(ok, &QPushButton::clicked, this, &DayDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(calendar_, &QCalendarWidget::selectionChanged, this, [this] {
        show(calendar_->selectedDate());
        if (!typed_->input()->hasFocus())
            typed_->setValue(Codec<QDate>::toValue(calendar_->selectedDate()));
    });
    connect(earliest_, &QPushButton::clicked, this,
            [this] { calendar_->setSelectedDate(earliest_->property("day").toDate()); });
    if (const auto s = desk.book().read().get(sitting)) {
        typed_->setValue(Codec<QDate>::toValue(s->heldOn));
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
    if (!typed_->value())
        return; // what is typed is no date, and it says so
    const QDate day = calendar_->selectedDate();
    const bool done = desk_.perform(
        [&book, id = sitting_, day]() -> Outcome<Receipt> {
            return book.change({"ui-meeting",
                                QT_TRANSLATE_NOOP("ui-meeting", "Move the sitting to %1"),
                                {day.toString(Qt::ISODate)}},
                               [&](Txn& txn) { return moveSitting(txn, id, day); });
        },
        meetingText("The sitting is on %1; what is still to be done moved with it.")
            .arg(day.toString(Qt::ISODate)),
        true);
    if (done)
        QDialog::accept();
}

} // namespace zhijia
