// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/days_dialog.h"
#include "core/rules/holidays.h"
#include "ui/rules/words.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace zhijia {

namespace {

constexpr qint64 longest = 31; // days in one go: no holiday is longer

Patience::Deed adds(Book& book, const QList<SpecialDay>& days) {
    return [&book, days] {
        return book.change({"ui-rules",
                            QT_TRANSLATE_NOOP("ui-rules", "Days off: add %1"),
                            {days.size() == 1 ? days.first().date.toString(Qt::ISODate)
                                              : QStringLiteral("%1 – %2").arg(
                                                    days.first().date.toString(Qt::ISODate),
                                                    days.last().date.toString(Qt::ISODate))}},
                           [&](Txn& txn) -> Outcome<void> {
                               const auto changed = addSpecialDays(txn, days);
                               if (!changed)
                                   return refuse(changed.error());
                               if (*changed == 0)
                                   return refuse(rulesText("These days stand there already."),
                                                 rulesText("Nothing has to be done."));
                               return {};
                           });
    };
}

QString summary(const QList<SpecialDay>& days) {
    const auto off = std::ranges::count_if(days, [](const SpecialDay& d) { return !d.work; });
    return rulesText("Days off: %1; working days: %2").arg(off).arg(days.size() - off);
}

} // namespace

QString tidyDays(const QString& pasted) {
    static const QRegularExpression between(QStringLiteral("[\\t ,，;；、\\x{3000}]+"));
    static const QStringList off{QStringLiteral("off"), QStringLiteral("休"),
                                 QStringLiteral("放假"), QStringLiteral("休息"),
                                 QStringLiteral("假")},
        work{QStringLiteral("work"), QStringLiteral("班"), QStringLiteral("上班"),
             QStringLiteral("补班"), QStringLiteral("调休上班")};
    QStringList lines;
    for (const QString& line : pasted.split(u'\n')) {
        QStringList cells = line.trimmed().split(between, Qt::SkipEmptyParts);
        // "1 Jan 2027" and the like are dates with spaces: a line that has tabs keeps its cells.
        if (line.contains(u'\t'))
            cells = line.trimmed().split(u'\t');
        if (cells.size() > 1) {
            const QString kind = cells[1].trimmed().toLower();
            cells[1] = off.contains(kind)    ? QStringLiteral("off")
                       : work.contains(kind) ? QStringLiteral("work")
                                             : cells[1];
        }
        lines << (cells.size() > 2 && !line.contains(u'\t')
                      ? cells.mid(0, 2).join(u'\t') + u'\t' + cells.mid(2).join(u' ')
                      : cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

DaysDialog::DaysDialog(Desk& desk, QDate first)
    : AskDialog(desk, rulesText("Add days"),
                rulesText("What the office enters goes before the program's own table. Deadlines "
                          "that are not fixed yet follow at once."),
                rulesText("The days are entered.")),
      what_(new QComboBox), count_(new QLabel) {
    setObjectName(QStringLiteral("daysDialog"));
    FieldRow* from = add("from", rulesText("First day"), FieldType::Date);
    FieldRow* to =
        add("to", rulesText("Last day"), FieldType::Date, false, rulesText("Empty: one day only"));
    setDay("from", first);
    auto* box = new QVBoxLayout;
    box->setSpacing(Theme::px(2));
    auto* label = new QLabel(rulesText("Kind"));
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(what_);
    what_->setObjectName(QStringLiteral("what"));
    what_->setAccessibleName(label->text());
    what_->addItem(rulesText("Days off"), false);
    what_->addItem(rulesText("Working days that make up for days off"), true);
    box->addWidget(label);
    box->addWidget(what_);
    body()->addLayout(box);
    add("name", rulesText("Name"), FieldType::Text, false,
        rulesText("For example: Spring Festival"));
    count_->setObjectName(QStringLiteral("count"));
    body()->addWidget(count_);
    body()->addStretch();
    connect(&from->editor(), &FieldEditor::edited, this, &DaysDialog::count);
    connect(&to->editor(), &FieldEditor::edited, this, &DaysDialog::count);
    connect(what_, &QComboBox::currentIndexChanged, this, &DaysDialog::count);
    keepSize(this);
    from->editor().input()->setFocus();
    count();
}

Outcome<QList<SpecialDay>> DaysDialog::days() const {
    const QDate from = day("from"), last = day("to"), to = last.isValid() ? last : from;
    if (!from.isValid())
        return refuse(rulesText("Which day?"), rulesText("Write the day."), QStringLiteral("from"));
    if (to < from)
        return refuse(rulesText("The last day lies before the first."), rulesText("Exchange them."),
                      QStringLiteral("to"));
    if (from.daysTo(to) >= longest)
        return refuse(rulesText("That would be %1 days in one go.").arg(from.daysTo(to) + 1),
                      rulesText("Check the year; enter a longer stretch in parts."),
                      QStringLiteral("to"));
    QList<SpecialDay> list;
    for (QDate d = from; d <= to; d = d.addDays(1))
        list << SpecialDay{d, what_->currentData().toBool(), text("name")};
    return list;
}

void DaysDialog::count() {
    const auto list = days();
    count_->setText(list ? summary(*list) : QString());
}

Outcome<Patience::Deed> DaysDialog::deed() const {
    const auto list = days();
    if (!list)
        return refuse(list.error());
    return adds(desk().book(), *list);
}

DaysListDialog::DaysListDialog(Desk& desk)
    : AskDialog(
          desk, rulesText("Enter a list of days"),
          rulesText("A day on each line: the date, off or work, and a name. A list copied from "
                    "a spreadsheet will do. With 1 January among them the year counts as "
                    "announced."),
          rulesText("The days are entered.")),
      list_(new QPlainTextEdit), count_(new QLabel) {
    setObjectName(QStringLiteral("daysList"));
    list_->setObjectName(QStringLiteral("lines"));
    list_->setAccessibleName(windowTitle());
    list_->setTabChangesFocus(true);
    list_->setPlaceholderText(QStringLiteral("2027-02-06  off  春节\n2027-02-14  work  春节"));
    list_->setMinimumHeight(list_->fontMetrics().lineSpacing() * 12);
    body()->addWidget(list_, 1);
    count_->setObjectName(QStringLiteral("count"));
    body()->addWidget(count_);
    connect(list_, &QPlainTextEdit::textChanged, this, [this] {
        const auto days = parseSpecialDays(tidyDays(list_->toPlainText()));
        count_->setText(days ? summary(*days) : days.error().first().text);
    });
    keepSize(this);
    list_->setFocus();
}

Outcome<Patience::Deed> DaysListDialog::deed() const {
    auto days = parseSpecialDays(tidyDays(list_->toPlainText()));
    if (!days)
        return refuse(days.error());
    if (days->isEmpty())
        return refuse(rulesText("The list is empty."), rulesText("Write a day on each line."));
    std::ranges::sort(*days, {}, &SpecialDay::date);
    return adds(desk().book(), *days);
}

} // namespace zhijia
