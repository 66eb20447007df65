// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/days_page.h"
#include "core/book/setting.h"
#include "core/rules/holidays.h"
#include "ui/command/commands.h"
#include "ui/rules/days_dialog.h"
#include "ui/rules/words.h"
#include "ui/rules/year_view.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {
enum Column { Day, What, Name, Whose };
constexpr int dayRole = Qt::UserRole, ownRole = Qt::UserRole + 1;
} // namespace

DaysPage::DaysPage(Desk& desk, const PageRow& row)
    : Page(desk, row), year_(new QSpinBox), state_(new QLabel), legend_(new QLabel),
      tree_(new QTreeWidget), view_(new YearView),
      remove_(new QPushButton(icon(QStringLiteral("delete")), rulesText("Remove"))) {
    auto* list = new QPushButton(icon(QStringLiteral("copy")), rulesText("Enter a list…"));
    auto* add = new QPushButton(icon(QStringLiteral("add"), Theme::colours().onAccent),
                                rulesText("Add days…"));
    add->setProperty("role", QStringLiteral("primary"));
    add->setObjectName(QStringLiteral("addDays"));
    list->setObjectName(QStringLiteral("addList"));
    headerButtons()->addWidget(list, 0, Qt::AlignTop);
    headerButtons()->addWidget(add, 0, Qt::AlignTop);

    auto* line = new QHBoxLayout;
    auto* label = new QLabel(rulesText("Year"));
    label->setBuddy(year_);
    year_->setAccessibleName(label->text());
    year_->setObjectName(QStringLiteral("year"));
    year_->setRange(2000, 2100);
    year_->setValue(book().read().today().year());
    year_->setKeyboardTracking(false);
    const auto step = [&](const char* iconName, const QString& text, int by) {
        auto* button = new QToolButton;
        button->setIcon(icon(QString::fromUtf8(iconName)));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, [this, by] { setYear(year() + by); });
        line->addWidget(button);
    };
    line->addWidget(label);
    step("left", rulesText("The year before"), -1);
    line->addWidget(year_);
    step("right", rulesText("The year after"), 1);
    line->addSpacing(Theme::px(12));
    state_->setObjectName(QStringLiteral("state"));
    state_->setWordWrap(true);
    line->addWidget(state_, 1);
    body()->addLayout(line);

    tree_->setAccessibleName(rulesText("Days that differ from their weekday"));
    tree_->setHeaderLabels(
        {rulesText("Day"), rulesText("Kind"), rulesText("Name"), rulesText("Entered by")});
    tree_->setRootIsDecorated(false);
    tree_->setUniformRowHeights(true);
    tree_->setAllColumnsShowFocus(true);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->header()->setStretchLastSection(true);
    tree_->setColumnWidth(Day, Theme::px(135));
    tree_->setColumnWidth(What, Theme::px(95));
    tree_->setColumnWidth(Name, Theme::px(85));
    auto* left = new QWidget;
    auto* leftBox = new QVBoxLayout(left);
    leftBox->setContentsMargins(0, 0, 0, 0);
    leftBox->addWidget(tree_, 1);
    remove_->setObjectName(QStringLiteral("removeDays"));
    leftBox->addWidget(remove_, 0, Qt::AlignLeft);
    auto* right = new QWidget;
    auto* rightBox = new QVBoxLayout(right);
    rightBox->setContentsMargins(Theme::px(12), 0, 0, 0);
    legend_->setText(
        rulesText("Red: day off. Blue: a weekend on which work is made up. Underlined: "
                  "entered by the office."));
    legend_->setProperty("role", QStringLiteral("muted"));
    legend_->setWordWrap(true);
    auto* scroll = new QScrollArea;
    scroll->setWidget(view_);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // the list says the same to the keyboard
    scroll->setMinimumWidth(Theme::px(200));
    rightBox->addWidget(legend_);
    rightBox->addWidget(scroll, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1); // the year is as wide as it is
    splitter->setStretchFactor(1, 0);
    body()->addWidget(splitter, 1);
    splitter->setSizes({Theme::px(400), view_->sizeHint().width() + Theme::px(40)});

    connect(add, &QPushButton::clicked, this, [this] { addDays(); });
    connect(list, &QPushButton::clicked, this, [this] { addList(); });
    connect(remove_, &QPushButton::clicked, this, &DaysPage::removeChosen);
    connect(year_, &QSpinBox::valueChanged, this, &DaysPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Setting::kind())) // packs and days are kept as settings
            refresh();
    });
    connect(tree_, &QTreeWidget::itemSelectionChanged, this, [this] {
        remove_->setEnabled(!chosenOwn().isEmpty());
        const QTreeWidgetItem* item = tree_->currentItem();
        view_->setCurrent(item ? item->data(0, dayRole).toDate() : QDate());
    });
    connect(view_, &YearView::clicked, this, &DaysPage::choose);
    connect(view_, &YearView::doubleClicked, this, [this](QDate day) { addDays(day); });
    desk.commands().bind("record.add", this,
                         {[this] { addDays(); }, {}, [] { return rulesText("Add days…"); }});
    desk.commands().bind("record.remove", this,
                         {[this] { removeChosen(); },
                          [this] {
                              return chosenOwn().isEmpty()
                                         ? rulesText("Choose a day that the office entered.")
                                         : QString();
                          },
                          {}});
    remove_->setToolTip(rulesText("Takes away days that the office entered; a day of the program's "
                                  "table is changed by adding it as off or work"));
    refresh();
}

QWidget* DaysPage::firstWidget() { return tree_; }
int DaysPage::year() const { return year_->value(); }
void DaysPage::setYear(int year) { year_->setValue(year); }

void DaysPage::refresh() {
    const Reader& reader = book().read();
    const auto calendar = calendarOf(reader);
    QSet<QDate> own;
    for (const SpecialDay& day : ownSpecialDays(reader))
        own << day.date;
    const QDate kept =
        tree_->currentItem() ? tree_->currentItem()->data(0, dayRole).toDate() : QDate();
    tree_->clear();
    qint64 workdays = 0;
    for (QDate day(year(), 1, 1); day.year() == year(); day = day.addDays(1)) {
        const bool weekend = day.dayOfWeek() >= Qt::Saturday, works = calendar->isWorkday(day);
        workdays += works;
        if (works != weekend && calendar->nameOf(day).isEmpty() && !own.contains(day))
            continue; // as its weekday says
        auto* item = new QTreeWidgetItem(
            tree_, {QStringLiteral("%1  %2").arg(
                        day.toString(Qt::ISODate),
                        QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat)),
                    works ? rulesText("working day") : rulesText("day off"), calendar->nameOf(day),
                    own.contains(day) ? rulesText("the office") : rulesText("the program")});
        item->setData(0, dayRole, day);
        item->setData(0, ownRole, own.contains(day));
        item->setForeground(What, works ? Theme::colours().accent : Theme::colours().danger);
        if (!own.contains(day))
            item->setForeground(Whose, Theme::colours().muted);
        if (day == kept)
            tree_->setCurrentItem(item);
    }
    const bool provisional = calendar->isProvisional(QDate(year(), 1, 1));
    const bool before = year() < calendar->firstYear();
    state_->setText(
        (before ? rulesText("The program does not know the days off of %1.").arg(year())
         : provisional
             ? rulesText(
                   "The days off of %1 are not announced yet, as far as the program knows: only "
                   "weekends and the fixed holidays count, and deadlines are provisional. Enter "
                   "them here when the State Council has announced them, as a rule in November.")
                   .arg(year())
             : rulesText("The days off of %1 are announced.").arg(year())) +
        u' ' + rulesText("Working days: %1.").arg(workdays));
    state_->setProperty("provisional", provisional);
    view_->setYear(year(), calendar, own, reader.today());
    remove_->setEnabled(!chosenOwn().isEmpty());
    desk().commands().refresh();
}

void DaysPage::choose(QDate day) {
    tree_->clearSelection();
    tree_->setCurrentItem(nullptr);
    for (int i = 0; i < tree_->topLevelItemCount(); ++i)
        if (tree_->topLevelItem(i)->data(0, dayRole).toDate() == day)
            tree_->setCurrentItem(tree_->topLevelItem(i));
    view_->setCurrent(day);
}

QList<QDate> DaysPage::chosenOwn() const {
    QList<QDate> days;
    for (const QTreeWidgetItem* item : tree_->selectedItems())
        if (item->data(0, ownRole).toBool())
            days << item->data(0, dayRole).toDate();
    return days;
}

DaysDialog* DaysPage::addDays(QDate first) {
    const QDate today = book().read().today();
    if (!first.isValid()) // of another year nothing is likelier than its first day
        first = year() == today.year() ? today : QDate(year(), 1, 1);
    auto* dialog = new DaysDialog(desk(), first);
    dialog->open();
    return dialog;
}

DaysListDialog* DaysPage::addList() {
    auto* dialog = new DaysListDialog(desk());
    dialog->open();
    return dialog;
}

void DaysPage::removeChosen() {
    const QList<QDate> days = chosenOwn();
    if (days.isEmpty())
        return;
    Book& b = book();
    desk().perform(
        [&b, days] {
            return b.change({"ui-rules",
                             QT_TRANSLATE_NOOP("ui-rules", "Days off: remove %1"),
                             {days.first().toString(Qt::ISODate)}},
                            [&](Txn& txn) -> Outcome<void> {
                                for (const QDate day : days)
                                    if (auto ok = removeSpecialDay(txn, day); !ok)
                                        return ok;
                                return {};
                            });
        },
        rulesText("Days taken away: %1.").arg(days.size()), true);
}

} // namespace zhijia
