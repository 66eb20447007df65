// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/units_page.h"
#include "core/people/member.h"
#include "ui/command/commands.h"
#include "ui/people/unit_model.h"
#include "ui/people/words.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace zhijia {

QVariantList unitsBelow(const Reader& reader, RawId id) {
    QVariantList ids;
    const auto unit = reader.get(Id<Unit>(id));
    if (!unit)
        return {id};
    Query query;
    query.is(QStringLiteral("path"), Condition::StartsWith, unit->path);
    const QString inside = unit->path + QStringLiteral(" / ");
    reader.each(Unit::kind(), {QStringLiteral("id"), QStringLiteral("path")}, query,
                [&](const QVariantList& values) {
                    // "East" is not above "East Coast": only what continues with the separator.
                    if (values[0].toLongLong() == id || values[1].toString().startsWith(inside))
                        ids << values[0];
                    return true;
                });
    return ids;
}

UnitsPage::UnitsPage(Desk& desk, const PageRow& row)
    : Page(desk, row), model_(new UnitModel(book(), this)), tree_(new QTreeView),
      splitter_(new QSplitter) {
    tree_->setModel(model_);
    tree_->setAccessibleName(Unit::kind().pluralText());
    tree_->setHeaderHidden(true);
    tree_->setUniformRowHeights(true);
    tree_->setIconSize(QSize(Theme::px(16), Theme::px(16)));
    tree_->setExpandsOnDoubleClick(true);
    for (int i = 0; i < qMin(3, model_->rowCount()); ++i)
        tree_->expand(model_->index(i, 0));
    left_ = new QStackedWidget;
    empty_ = new EmptyState;
    left_->addWidget(tree_);
    left_->addWidget(empty_);
    empty_->show(QStringLiteral("unit"), peopleText("No units yet"),
                 peopleText("Begin with the company or the union itself; branches come below it."),
                 {{peopleText("New unit"), [this] { addBelow(false); }, true}});
    const auto refresh = [this] {
        left_->setCurrentIndex(model_->rowCount() == 0 ? 1 : 0);
        // The first units of an office (a sample, an import) are chosen by themselves.
        if (form_ && !form_->isNew() && model_->rowCount() > 0 &&
            !tree_->currentIndex().isValid()) {
            tree_->setCurrentIndex(model_->index(0, 0));
            tabs_->setCurrentIndex(0);
        }
    };
    connect(model_, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(model_, &QAbstractItemModel::rowsRemoved, this, refresh);
    refresh();

    RecordList::Options options;
    options.settings = QStringLiteral("unit.members");
    options.mayAdd = options.mayRemove = false;
    options.compact = true;
    options.emptyText = peopleText("Nobody belongs to this unit or to one below it.");
    members_ = new RecordList(desk, Member::kind(), options);
    form_ = new RecordForm(desk, Unit::kind());
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(peopleText("Parts of the unit"));
    const auto padded = [](QWidget* w) {
        auto* holder = new QWidget;
        auto* box = new QVBoxLayout(holder);
        box->setContentsMargins(0, Theme::px(8), 0, 0);
        box->addWidget(w);
        return holder;
    };
    tabs_->addTab(padded(members_), peopleText("Members, with units below"));
    tabs_->addTab(padded(form_), peopleText("The unit"));
    auto* right = new QWidget;
    auto* rightBox = new QVBoxLayout(right);
    rightBox->setContentsMargins(Theme::px(12), 0, 0, 0);
    rightBox->addWidget(tabs_);
    splitter_->addWidget(left_);
    splitter_->addWidget(right);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 3);
    splitter_->setChildrenCollapsible(false);
    body()->addWidget(splitter_, 1);
    if (!splitter_->restoreState(
            QSettings().value(QStringLiteral("splitters/people.units")).toByteArray()))
        splitter_->setSizes({280, 740});

    auto* below = new QPushButton(icon(QStringLiteral("add")), peopleText("New below this one"));
    auto* top = new QPushButton(icon(QStringLiteral("add"), Theme::colours().onAccent),
                                peopleText("New unit"));
    top->setProperty("role", QStringLiteral("primary"));
    headerButtons()->addWidget(below, 0, Qt::AlignTop);
    headerButtons()->addWidget(top, 0, Qt::AlignTop);
    connect(below, &QPushButton::clicked, this, [this] { addBelow(true); });
    connect(top, &QPushButton::clicked, this, [this] { addBelow(false); });
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { choose(model_->idAt(now)); });
    connect(tree_, &QTreeView::activated, this, [this] {
        tabs_->setCurrentIndex(1);
        form_->focusFirst();
    });
    connect(members_, &RecordList::opened, this,
            [this](RawId id) { this->desk().openRecord(Member::kind(), id); });
    connect(members_, &RecordList::left, tree_, [this] { tree_->setFocus(); });
    connect(form_, &RecordForm::left, tree_, [this] { tree_->setFocus(); });
    connect(form_, &RecordForm::saved, this, [this](RawId id) { openRecord(id); });
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Unit::kind()))
            showMembers();
    });
    desk.commands().bind("record.add", this,
                         {[this] { addBelow(true); }, {}, [] { return peopleText("New unit"); }});
    desk.commands().bind(
        "record.remove", this,
        {[this] {
             const RawId id = current();
             const QString name = book().read().title(Unit::kind(), id);
             this->desk().perform([&b = book(), id] { return b.remove(Unit::kind(), id); },
                                  peopleText("Removed: %1.").arg(name), true);
         },
         [this] { return current() == 0 ? peopleText("Choose a unit first.") : QString(); },
         {}});
    if (model_->rowCount() > 0)
        tree_->setCurrentIndex(model_->index(0, 0));
    else {
        members_->setFixed({Condition{QStringLiteral("unit"), Condition::IsNull, {}}});
        tabs_->setCurrentIndex(1);
    }
}

UnitsPage::~UnitsPage() {
    QSettings().setValue(QStringLiteral("splitters/people.units"), splitter_->saveState());
}

RawId UnitsPage::current() const { return model_->idAt(tree_->currentIndex()); }
QWidget* UnitsPage::firstWidget() {
    return model_->rowCount() > 0 ? static_cast<QWidget*>(tree_) : nullptr;
}

void UnitsPage::choose(RawId id) {
    showMembers();
    if (!(form_->isNew() && id == 0))
        form_->open(id);
}

void UnitsPage::showMembers() {
    Condition below{QStringLiteral("unit"), Condition::In, {}};
    below.values = current() == 0 ? QVariantList() : unitsBelow(book().read(), current());
    members_->setFixed({below});
}

void UnitsPage::addBelow(bool below) {
    tabs_->setCurrentIndex(1);
    QHash<QString, QVariant> given;
    if (below && current() != 0)
        given.insert(QStringLiteral("parent"), current());
    form_->openNew(given);
}

bool UnitsPage::openRecord(RawId id) {
    const QModelIndex at = model_->indexOf(id);
    if (!at.isValid())
        return false;
    tree_->setCurrentIndex(at);
    tree_->scrollTo(at);
    return true;
}

bool UnitsPage::mayLeave() {
    if (!form_->isDirty())
        return true;
    tabs_->setCurrentIndex(1);
    form_->askToLeave([go = std::exchange(whenLeft, {})] {
        if (go)
            go();
    });
    return false;
}

} // namespace zhijia
