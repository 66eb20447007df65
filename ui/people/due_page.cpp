// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/due_page.h"
#include "core/people/member.h"
#include "ui/list/empty_state.h"
#include "ui/list/hooks.h"
#include "ui/people/words.h"
#include "ui/shell/jobs.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {

/// Of each kind with very many records so many lines: nobody reads more before lunch.
constexpr int earliest = 200;

const PageRow* pageOf(const Kind& kind) {
    for (const PageRow& row : pages())
        if (QLatin1StringView(row.kind) == QLatin1StringView(kind.name))
            return &row;
    return nullptr;
}

/// What it belongs to: of what lives inside another record its owner, else the record itself.
struct Place {
    const Kind* kind = nullptr;
    QString title;
};
Place placeOf(const Reader& reader, const Kind& kind, RawId id) {
    if (const Field* f = kind.within ? kind.field(QString::fromUtf8(kind.within)) : nullptr)
        if (const Kind* owner = kindByName(QString::fromUtf8(f->refKind)))
            if (const auto record = reader.get(kind, id))
                return {owner, reader.title(*owner, f->get(*record).toLongLong())};
    return {&kind, reader.title(kind, id)};
}

/// The action without the name that stands beside it: a line begins with what is to be done.
QString actionOf(const QString& what, const QString& place) {
    if (place.isEmpty() || !what.startsWith(place))
        return what;
    QString rest = what.mid(place.size()).trimmed();
    if (!rest.startsWith(u':') && !rest.startsWith(QChar(0xff1a)))
        return what;
    rest = rest.mid(1).trimmed();
    if (rest.isEmpty())
        return what;
    rest[0] = rest[0].toUpper();
    return rest;
}

} // namespace

DueList allDues(const Reader& reader, const std::atomic_bool& stop) {
    return earliestDues(reader, reader.today(), earliest, [&] { return stop.load(); });
}

DuePage::DuePage(Desk& desk, const PageRow& row)
    : Page(desk, row), jobs_(desk.widget()->findChild<JobBar*>()), tree_(new QTreeWidget),
      empty_(new EmptyState), stack_(new QStackedWidget) {
    tree_->setAccessibleName(row.titleText());
    tree_->setHeaderLabels(
        {peopleText("By"), peopleText("What"), peopleText("Where"), peopleText("Rule")});
    tree_->setUniformRowHeights(true);
    tree_->setAllColumnsShowFocus(true);
    // What is to be done takes the room that there is; the rule stands in full in its tip.
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    fitColumns();
    stack_->addWidget(tree_);
    stack_->addWidget(empty_);
    body()->addWidget(stack_, 1);
    connect(tree_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const Kind* kind = kindByName(item->data(0, Qt::UserRole).toString());
        if (!kind)
            return;
        if (const RawId id = item->data(0, Qt::UserRole + 1).toLongLong())
            this->desk().openRecord(*kind, id);
        else if (const PageRow* page = pageOf(*kind))
            this->desk().openPage(QString::fromUtf8(page->id));
    });
    soon_.setSingleShot(true);
    soon_.setInterval(200);
    connect(&soon_, &QTimer::timeout, this, &DuePage::read);
    connect(&book(), &Book::changed, this, [this] {
        stale_ = true;
        if (isVisible())
            soon_.start();
    });
    if (jobs_) { // an office that is being filled does not invite to begin with it
        connect(jobs_, &JobBar::started, this, [this] {
            if (stack_->currentWidget() == empty_)
                showEmpty();
        });
        connect(jobs_, &JobBar::ended, this, [this] { soon_.start(); });
    }
    showEmpty();
    read();
}

DuePage::~DuePage() {
    if (token_)
        token_->store(true);
}

QWidget* DuePage::firstWidget() { return stack_->currentWidget() == tree_ ? tree_ : nullptr; }

/// A date is never cut, provisional or not; the action gets half of the rest, whatever the text's
/// size.
void DuePage::fitColumns() {
    const QString longest = peopleText("%1 (provisional)").arg(QStringLiteral("2028-08-08"));
    const int date =
        tree_->fontMetrics().horizontalAdvance(longest) + tree_->indentation() + Theme::px(24);
    tree_->setColumnWidth(0, date);
    const int room = tree_->viewport()->width() - date;
    tree_->setColumnWidth(2, qBound(Theme::px(90), room * 23 / 100, Theme::px(300)));
    tree_->setColumnWidth(3, qBound(Theme::px(70), room * 27 / 100, Theme::px(420)));
}

void DuePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitColumns();
}

void DuePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale_)
        read();
}

void DuePage::read() {
    stale_ = false;
    if (token_)
        token_->store(true);
    token_ = desk().background().ask<DueList>(
        this,
        [](const Reader& reader, const std::atomic_bool& stop) { return allDues(reader, stop); },
        [this](const DueList& list) { show(list); });
}

void DuePage::showEmpty() {
    QList<EmptyState::Offer> offers;
    QString text =
        peopleText("Nothing is due. What the rules ask for appears here by itself, with its date.");
    if (jobs_ && jobs_->isRunning()) {
        empty_->show(
            QStringLiteral("import"), peopleText("One moment"),
            peopleText("The office is being filled just now. What is due appears here when "
                       "that is done."),
            {});
        stack_->setCurrentWidget(empty_);
        return;
    }
    if (book().read().count(Member::kind()) == 0) {
        text = peopleText(
            "The office is empty. Bring in your members first; everything else builds on them.");
        if (listHooks().importKind)
            offers << EmptyState::Offer{
                peopleText("Import a member list…"),
                [this] { listHooks().importKind(desk(), Member::kind(), {}, {}); }, true};
        offers << EmptyState::Offer{peopleText("Go to the members"),
                                    [this] { desk().openPage(QStringLiteral("people.members")); },
                                    offers.isEmpty()};
        offers << EmptyState::Offer{peopleText("Go to the units"),
                                    [this] { desk().openPage(QStringLiteral("people.units")); },
                                    false};
    }
    empty_->show(QStringLiteral("ok"), peopleText("Nothing is due"), text, offers);
    stack_->setCurrentWidget(empty_);
}

void DuePage::show(const DueList& list) {
    const QList<Due>& dues = list.dues;
    if (dues.isEmpty()) {
        showEmpty();
        return;
    }
    stack_->setCurrentWidget(tree_);
    tree_->clear();
    const QDate today = book().read().today();
    struct Group {
        QString title;
        QColor colour;
        QTreeWidgetItem* item;
    };
    Group groups[] = {{peopleText("Overdue"), Theme::colours().danger, nullptr},
                      {peopleText("Today"), Theme::colours().warning, nullptr},
                      {peopleText("Within a week"), Theme::colours().text, nullptr},
                      {peopleText("Later"), Theme::colours().text, nullptr}};
    for (const Due& due : dues) {
        const Kind* kind = kindByName(due.kind);
        Group& group = groups[due.on < today               ? 0
                              : due.on == today            ? 1
                              : due.on <= today.addDays(7) ? 2
                                                           : 3];
        if (!group.item) {
            group.item = new QTreeWidgetItem(tree_, {group.title});
            group.item->setForeground(0, group.colour);
            QFont bold = font();
            bold.setBold(true);
            group.item->setFont(0, bold);
            group.item->setFirstColumnSpanned(true);
        }
        QString on = due.on.toString(Qt::ISODate);
        if (due.provisional)
            on = peopleText("%1 (provisional)").arg(on);
        const Place place = kind ? placeOf(book().read(), *kind, due.record) : Place();
        auto* item = new QTreeWidgetItem(
            group.item,
            {on, actionOf(due.what, place.title),
             kind ? QStringLiteral("%1 · %2").arg(place.kind->labelText(), place.title) : QString(),
             due.rule});
        item->setToolTip(2, item->text(2));
        item->setData(0, Qt::UserRole, due.kind);
        item->setData(0, Qt::UserRole + 1, due.record);
        item->setToolTip(3, due.rule);
        item->setToolTip(1, due.what);
        item->setForeground(3, Theme::colours().muted);
    }
    for (const Group& group : groups)
        if (group.item) {
            group.item->setText(
                0, QStringLiteral("%1 (%2)").arg(group.title).arg(group.item->childCount()));
            group.item->setExpanded(true);
        }
    for (const auto& [kind, count] : list.more) {
        auto* item = new QTreeWidgetItem(
            tree_, {peopleText("and %1 more: %2").arg(count).arg(kind->pluralText())});
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, peopleText("Enter opens the page that lists all of them"));
        item->setData(0, Qt::UserRole, QString::fromUtf8(kind->name));
    }
}

} // namespace zhijia
