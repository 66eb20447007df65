// SPDX-License-Identifier: GPL-3.0-or-later
// The list's look and its question; what one can do with its rows stands in record_list_deeds.cpp.
#include "ui/list/record_list.h"
#include "ui/list/status_delegate.h"
#include "ui/list/words.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

RecordList::RecordList(Desk& desk, const Kind& kind, const Options& options, QWidget* parent)
    : QWidget(parent), desk_(desk), kind_(kind), options_(options),
      model_(new RecordModel(desk.book(), desk.background(), kind, this)) {
    setObjectName(QStringLiteral("list.%1").arg(QString::fromUtf8(kind.name)));
    setAccessibleName(kind.pluralText());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::px(6));
    buildTop();
    buildView();
    bindCommands();

    QSettings settings;
    const ListView remembered = ListView::fromJson(
        kind_, settings.value(settingsKey() + QStringLiteral("/now")).toByteArray());
    sort_ = remembered.sort;
    if (remembered.columns.isEmpty())
        showDefaultColumns();
    else
        setListView({{}, {}, remembered.columns, remembered.sort});
    connect(model_, &RecordModel::countChanged, this, &RecordList::showCount);
    connect(model_, &RecordModel::countChanged, this, &RecordList::keepChosen);
    // Also when it only turns out that no more rows come: a blank list says nothing.
    connect(model_, &RecordModel::countChanged, this, &RecordList::showEmpty);
    connect(model_, &RecordModel::rowsInserted, this, &RecordList::showEmpty);
    connect(model_, &RecordModel::rowsRemoved, this, &RecordList::showEmpty);
    ask();
}

RecordList::~RecordList() {
    QSettings settings;
    ListView now = listView();
    now.find.clear();
    now.filters.clear();
    settings.setValue(settingsKey() + QStringLiteral("/now"), now.toJson());
    settings.setValue(settingsKey() + QStringLiteral("/columnWidths"), widths_);
}

QString RecordList::settingsKey() const {
    return QStringLiteral("lists/%1")
        .arg(options_.settings.isEmpty() ? QString::fromUtf8(kind_.name) : options_.settings);
}

void RecordList::buildTop() {
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    search_->setPlaceholderText(kind_.searchable
                                    ? listText("Search: name, pinyin, initials, number…")
                                    : listText("Search by name…"));
    search_->setAccessibleName(listText("Search %1").arg(kind_.pluralText()));
    search_->addAction(icon(QStringLiteral("search"), Theme::colours().muted),
                       QLineEdit::LeadingPosition);
    search_->installEventFilter(this);
    search_->setMinimumWidth(Theme::px(120));
    connect(search_, &QLineEdit::textChanged, this, [this] {
        ask();
        view_->scrollToTop();
    });
    filters_ = new FilterBar(desk_.book().read(), kind_, this);
    connect(filters_, &FilterBar::changed, this, [this] {
        ask();
        view_->scrollToTop();
    });
    const auto button = [&](const char* name, const QString& text, const QString& help) {
        auto* b = new QToolButton;
        b->setIcon(icon(QString::fromUtf8(name)));
        b->setText(text);
        b->setToolTip(help);
        b->setAccessibleName(text);
        b->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        b->setFocusPolicy(Qt::TabFocus);
        return b;
    };
    auto* filter = button("filter", listText("Filter"), listText("Show only some of the records"));
    connect(filter, &QToolButton::clicked, filters_, &FilterBar::offer);
    auto* columns =
        button("list", listText("Columns"),
               listText("Choose which columns to see, where they stand, and the order"));
    connect(columns, &QToolButton::clicked, this,
            [this, columns] { chooseColumns(columns->mapToGlobal(QPoint(0, columns->height()))); });
    views_ = button("report", listText("Views"),
                    listText("Keep search, filters, columns and order under a name"));
    connect(views_, &QToolButton::clicked, this, &RecordList::offerViews);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(4));
    row->addWidget(search_, 1);
    row->addWidget(filter);
    row->addWidget(columns);
    row->addWidget(views_);
    if (options_.compact) {
        columns->setToolButtonStyle(Qt::ToolButtonIconOnly);
        filter->setToolButtonStyle(Qt::ToolButtonIconOnly);
        views_->hide();
    }
    auto* box = static_cast<QVBoxLayout*>(layout());
    box->addLayout(row);
    box->addWidget(filters_);
}

void RecordList::buildView() {
    view_ = new QTableView;
    view_->setModel(model_);
    view_->setAccessibleName(kind_.pluralText());
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setTabKeyNavigation(false);
    view_->setCornerButtonEnabled(false);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setItemDelegate(new StatusDelegate(kind_, view_));
    view_->installEventFilter(this);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->verticalHeader()->setDefaultSectionSize(Theme::px(34));
    QHeaderView* header = view_->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(Theme::px(40));
    connect(header, &QHeaderView::sectionClicked, this, &RecordList::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        const QHeaderView* h = view_->horizontalHeader();
        chooseColumns(h->viewport()->mapToGlobal(at));
    });
    connect(view_, &QTableView::customContextMenuRequested, this, &RecordList::showMenu);
    connect(view_, &QTableView::doubleClicked, this,
            [this](const QModelIndex& i) { emit opened(model_->idAt(i.row())); });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (asking_)
                    return;
                wanted_ = 0;
                told_ = false;
                emit currentChanged(model_->idAt(now.isValid() ? now.row() : -1));
            });
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordList::showCount);
    connect(view_->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordList::showCount);
    view_->viewport()->installEventFilter(this);
    // The chip of a state is drawn within what is in sight, and not cut by the edge.
    connect(view_->horizontalScrollBar(), &QScrollBar::valueChanged, view_->viewport(),
            qOverload<>(&QWidget::update));

    empty_ = new EmptyState;
    auto* box = static_cast<QVBoxLayout*>(layout());
    stack_ = new QStackedLayout;
    box->addLayout(stack_, 1); // first: a stack without a parent would show its widgets as windows
    stack_->addWidget(view_);
    stack_->addWidget(empty_);
    count_ = new QLabel;
    count_->setProperty("role", QStringLiteral("muted"));
    count_->setObjectName(QStringLiteral("count"));
    box->addWidget(count_);
    setFocusProxy(view_);

    // Only what a hand has drawn is kept, in thousandths of the text's size: a column that was
    // stretched to fill the window, or squeezed by it, is no wish of anybody.
    widths_ = QSettings().value(settingsKey() + QStringLiteral("/columnWidths")).toMap();
    scale_ = Theme::px(1000);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        const QHeaderView* h = view_->horizontalHeader();
        if (QApplication::mouseButtons() & Qt::LeftButton &&
            h->visualIndex(column) != h->count() - 1)
            keepWidth(column, width);
    });
    const int character = view_->fontMetrics().horizontalAdvance(
        u'0'); // the "average" of a Chinese font is a Chinese one
    for (qsizetype i = 0; i < model_->columns().size(); ++i) {
        const Field& f = *model_->columns()[i];
        // A Chinese character is about two average ones wide; the heading must fit too.
        const int title =
            view_->fontMetrics().horizontalAdvance(kind_.fieldLabel(f)) + Theme::px(30);
        int usual = qMax(
            title, f.width * character *
                           (f.type == FieldType::Date || f.has(Field::Sensitive) ? 11 : 15) / 10 +
                       Theme::px(18));
        if (f.type == FieldType::Enum && f.options) // its words are known, in this language
            for (const EnumItem& item : f.options->items)
                if (*item.name)
                    usual = qMax(
                        usual, qMin(view_->fontMetrics().horizontalAdvance(f.options->label(item)) +
                                        Theme::px(30),
                                    Theme::px(160)));
        const int wished =
            int(widths_.value(QString::fromUtf8(f.key)).toLongLong() * scale_ / 1000);
        view_->setColumnWidth(int(i), wished > 0 ? wished : usual);
    }
}

void RecordList::keepWidth(int column, int width) {
    widths_.insert(QString::fromUtf8(model_->columns()[column]->key),
                   qint64(width) * 1000 / scale_);
}

void RecordList::showDefaultColumns() {
    bool any = false;
    for (const Field* f : model_->columns())
        any = any || f->has(Field::Listed);
    for (qsizetype i = 0; i < model_->columns().size(); ++i)
        view_->setColumnHidden(int(i), any ? !model_->columns()[i]->has(Field::Listed) : i > 5);
}

void RecordList::setFixed(const QList<Condition>& conditions) {
    options_.fixed = conditions;
    outOf_ = -1;
    ask();
    view_->scrollToTop();
}

Query RecordList::query() const {
    Query query;
    query.where = options_.fixed;
    for (const Filter& f : filters_->filters())
        query.where += f.conditions(desk_.book().read(), kind_);
    query.find = search_->text().trimmed();
    query.sort = sort_;
    return query;
}

/// The chosen record stays chosen when the answer has it. When not, nothing is chosen, and is again
/// as soon as the search finds it. (A form with unsaved work stays: its page sees to that.)
void RecordList::keepChosen() {
    const int row = wanted_ == 0 || !model_->hasAnswer() ? -1 : model_->rowOf(wanted_);
    if (row < 0) {
        if (wanted_ != 0 && !told_ && model_->hasAnswer() && model_->isComplete()) {
            told_ = true;
            asking_ = true;
            view_->setCurrentIndex(QModelIndex());
            asking_ = false;
            emit currentChanged(0);
        }
        return;
    }
    asking_ = true;
    view_->setCurrentIndex(
        model_->index(row, qMax(0, view_->horizontalHeader()->logicalIndexAt(1))));
    asking_ = false;
    const RawId found = std::exchange(wanted_, 0);
    if (std::exchange(told_, false))
        emit currentChanged(found);
    if (view_->hasAutoScroll())
        view_->scrollTo(view_->currentIndex());
}

void RecordList::ask() {
    if (const RawId chosen = current())
        wanted_ = chosen;
    asking_ = true;
    view_->selectionModel()->clear();
    asking_ = false;
    view_->setAutoScroll(false);
    model_->setQuery(query());
    keepChosen();
    view_->setAutoScroll(true);
    showCount();
    showEmpty();
    QHeaderView* header = view_->horizontalHeader();
    const int column = sort_.isEmpty() ? -1 : model_->columnOf(sort_.first().key);
    header->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        header->setSortIndicator(column, sort_.first().descending ? Qt::DescendingOrder
                                                                  : Qt::AscendingOrder);
}

void RecordList::sortBy(int column) {
    const Field& f = *model_->columns()[column];
    if (f.has(Field::Sensitive)) {
        desk_.messages().say(
            MessageBar::Note,
            listText("%1 is masked, so lists are not sorted by it.").arg(kind_.fieldLabel(f)));
        ask(); // puts the indicator back
        return;
    }
    const QString key = QString::fromUtf8(f.key);
    const bool again = !sort_.isEmpty() && sort_.first().key == key;
    sort(key, again && !sort_.first().descending);
}

void RecordList::sort(const QString& key, bool descending) {
    sort_ = {Sort{key, descending}};
    ask();
    view_->scrollToTop();
}

QStringList RecordList::visibleKeys() const {
    QStringList keys;
    const QHeaderView* header = view_->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int i = header->logicalIndex(place); !header->isSectionHidden(i))
            keys << QString::fromUtf8(model_->columns()[i]->key);
    return keys;
}

RawId RecordList::current() const {
    const QModelIndex i = view_->currentIndex();
    return i.isValid() ? model_->idAt(i.row()) : 0;
}

QList<RawId> RecordList::selected() const {
    QList<int> rows; // by ranges: a million marked rows are one range and not a million indexes
    for (const QItemSelectionRange& range : view_->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<RawId> ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids << model_->idAt(row);
    return ids;
}

bool RecordList::select(RawId id) {
    wanted_ = 0;
    int row = model_->rowOf(id);
    if (row < 0 && desk_.book().read().get(kind_, id)) {
        Query mine;
        mine.where = options_.fixed;
        mine.eq(QStringLiteral("id"), id);
        if (desk_.book().read().count(kind_, mine) == 0)
            return false;
        if (!search_->text().isEmpty() || !filters_->filters().isEmpty()) {
            search_->clear();
            filters_->setFilters({});
        }
        row = model_->rowOf(id);
        if (row < 0 && !model_->isComplete()) { // its place is known once every id is
            wanted_ = id;
            return true;
        }
    }
    if (row < 0)
        return false;
    view_->selectionModel()->setCurrentIndex(
        model_->index(row, qMax(0, view_->horizontalHeader()->logicalIndexAt(1))),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view_->scrollTo(model_->index(row, view_->currentIndex().column()),
                    QAbstractItemView::EnsureVisible);
    return true;
}

void RecordList::chooseNone() {
    wanted_ = 0;
    told_ = false;
    // Through the view: it does not choose the first row then, as soon as it gets the keyboard.
    view_->setCurrentIndex(QModelIndex());
    view_->clearSelection();
}

ListView RecordList::listView() const {
    return {search_->text(), filters_->filters(), visibleKeys(), sort_};
}

void RecordList::setListView(const ListView& view) {
    if (!view.columns.isEmpty()) {
        QHeaderView* header = view_->horizontalHeader();
        int place = 0;
        for (int i = 0; i < header->count(); ++i)
            view_->setColumnHidden(
                i, !view.columns.contains(QString::fromUtf8(model_->columns()[i]->key)));
        for (const QString& key : view.columns)
            if (const int column = model_->columnOf(key); column >= 0)
                header->moveSection(header->visualIndex(column), place++);
    }
    sort_ = view.sort;
    const QSignalBlocker quiet(search_);
    search_->setText(view.find);
    filters_->setFilters(view.filters); // asks
}

} // namespace zhijia
