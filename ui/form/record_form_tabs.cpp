// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a form: what lives inside the record, its files, what else refers to it, its history.
#include "ui/form/files_panel.h"
#include "ui/form/history_view.h"
#include "ui/form/many_dialog.h"
#include "ui/form/record_dialog.h"
#include "ui/form/record_form.h"
#include "ui/form/related.h"
#include "ui/form/words.h"
#include "ui/list/background.h"
#include "ui/shell/theme.h"
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {

bool isChild(const Related& related) {
    return related.kind->within && related.key == QLatin1StringView(related.kind->within);
}

QWidget* emptyTab() { // filled when it is looked at
    auto* holder = new QWidget;
    auto* box = new QVBoxLayout(holder);
    box->setContentsMargins(0, Theme::px(8), 0, 0);
    return holder;
}

} // namespace

void RecordForm::addTabs() {
    QList<Related> all = relatedTo(kind_);
    std::ranges::stable_sort(all, [](const Related& a, const Related& b) {
        return isChild(a) > isChild(b); // what it consists of comes first
    });
    const auto addFiles = [this] {
        QWidget* holder = emptyTab();
        holder->setProperty("files", true);
        tabs_->addTab(holder, formText("Files"));
    };
    bool filesDue = kind_.takesFiles;
    for (const Related& related : all) {
        if (filesDue && !isChild(related)) {
            addFiles();
            filesDue = false;
        }
        QWidget* holder = emptyTab();
        holder->setProperty("relatedKind", QString::fromUtf8(related.kind->name));
        holder->setProperty("relatedKey", related.key);
        holder->setProperty("refers", !isChild(related));
        const Field* f = related.kind->field(related.key);
        const bool several =
            std::ranges::count_if(related.kind->fields, [&](const Field& g) {
                return g.type == FieldType::Ref && qstrcmp(g.refKind, kind_.name) == 0;
            }) > 1;
        const QString name = nameOfRelated(related);
        tabs_->addTab(holder, !name.isEmpty() ? name
                              : several       ? formText("%1 (%2)").arg(related.kind->pluralText(),
                                                                        related.kind->fieldLabel(*f))
                                              : related.kind->pluralText());
    }
    if (filesDue)
        addFiles();
    addTabMenu();
}

/// Behind arrows nobody looks for a tab: where they do not fit, one button lists them all.
void RecordForm::addTabMenu() {
    allTabs_ = new QToolButton;
    allTabs_->setObjectName(QStringLiteral("allTabs"));
    allTabs_->setIcon(icon(QStringLiteral("list")));
    allTabs_->setAutoRaise(true);
    allTabs_->setAccessibleName(formText("All parts of the record"));
    allTabs_->setToolTip(allTabs_->accessibleName());
    allTabs_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(allTabs_);
    allTabs_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (int i = 0; i < tabs_->count(); ++i)
            if (tabs_->isTabVisible(i)) {
                QAction* go = menu->addAction(tabs_->tabText(i));
                go->setCheckable(true);
                go->setChecked(i == tabs_->currentIndex());
                connect(go, &QAction::triggered, this, [this, i] { tabs_->setCurrentIndex(i); });
            }
    });
    tabs_->setCornerWidget(allTabs_);
    allTabs_->hide();
}

void RecordForm::fitTabs() {
    int wide = 0;
    for (int i = 0; i < tabs_->count(); ++i)
        if (tabs_->isTabVisible(i))
            wide += tabs_->tabBar()->tabRect(i).width();
    allTabs_->setVisible(wide > tabs_->width());
}

/// A list of nothing is no part of the record. What refers to it is looked for beside the window;
/// what it consists of stays, because it is added there.
void RecordForm::hideEmptyTabs() {
    if (emptyTabs_)
        emptyTabs_->store(true);
    emptyTabs_.reset();
    if (!record_ || isNew())
        return;
    QList<std::pair<const Kind*, QString>> wanted;
    QList<int> places;
    for (int i = 0; i < tabs_->count(); ++i) {
        const QWidget* tab = tabs_->widget(i);
        const Kind* kind = kindByName(tab->property("relatedKind").toString());
        const QString key = tab->property("relatedKey").toString();
        if (!kind || isChild({kind, key}))
            continue;
        wanted.append({kind, key});
        places << i;
    }
    if (wanted.isEmpty())
        return;
    emptyTabs_ = desk_.background().ask<QList<bool>>(
        this,
        [wanted, id = id()](const Reader& reader, const std::atomic_bool& stop) {
            QList<bool> any;
            for (const auto& [kind, key] : wanted)
                any << (stop.load() || !reader.ids(*kind, Query().eq(key, id).first(1)).isEmpty());
            return any;
        },
        [this, places, shownId = id()](const QList<bool>& any) {
            if (!record_ || isNew() || id() != shownId)
                return;
            for (qsizetype i = 0; i < places.size() && i < any.size(); ++i)
                tabs_->setTabVisible(places[i], any[i] || places[i] == tabs_->currentIndex());
            fitTabs();
        });
}

void RecordForm::refreshRelated() {
    if (!record_ || isNew())
        return;
    QWidget* now = tabs_->currentWidget();
    if (now == history_->parentWidget()) {
        history_->show(id());
        return;
    }
    if (now->property("files").toBool()) {
        auto* files = now->findChild<FilesPanel*>();
        if (!files) {
            files = new FilesPanel(desk_, kind_);
            now->layout()->addWidget(files);
            connect(files, &FilesPanel::left, this, &RecordForm::left);
        }
        files->setOwner(id());
        return;
    }
    const QString key = now->property("relatedKey").toString();
    const Kind* kind = kindByName(now->property("relatedKind").toString());
    if (!kind)
        return;
    if (auto* list = now->findChild<RecordList*>())
        list->setFixed({{key, Condition::Eq, id()}});
    else
        fillTab(now, *kind, key);
}

/// The records of another kind that refer to this one. What lives inside this record is added,
/// edited and removed here; the rest is opened on its own page.
void RecordForm::fillTab(QWidget* tab, const Kind& kind, const QString& key) {
    const bool child = isChild({&kind, key});
    RecordList::Options options;
    options.fixed = {{key, Condition::Eq, id()}};
    options.settings =
        QStringLiteral("%1.%2").arg(QString::fromUtf8(kind_.name), QString::fromUtf8(kind.name));
    options.mayAdd = options.mayRemove = child;
    options.compact = true;
    auto* list = new RecordList(desk_, kind, options);
    if (child) {
        auto* add =
            new QPushButton(icon(QStringLiteral("add")), formText("New: %1").arg(kind.labelText()));
        add->setObjectName(QStringLiteral("add.%1").arg(QString::fromUtf8(kind.name)));
        add->setToolTip(formText("Ins in the list; Enter opens what is chosen"));
        auto* row = new QHBoxLayout;
        row->addWidget(add);
        if (manyAdder(kind)) {
            auto* many = new QPushButton(icon(QStringLiteral("import")), formText("Several…"));
            many->setObjectName(QStringLiteral("many.%1").arg(QString::fromUtf8(kind.name)));
            many->setToolTip(formText("Choose several from a list, or paste one on each line"));
            row->addWidget(many);
            connect(many, &QPushButton::clicked, this, [this, &kind, key] {
                auto* dialog = new ManyDialog(desk_, kind, {{key, id()}});
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                desk_.hold(dialog);
                dialog->open();
            });
        }
        row->addStretch();
        static_cast<QVBoxLayout*>(tab->layout())->addLayout(row);
        connect(add, &QPushButton::clicked, list, &RecordList::addWanted);
        connect(list, &RecordList::addWanted, this, [this, &kind, key] {
            showRecordDialog(desk_, kind, 0, {{key, id()}});
        });
    }
    tab->layout()->addWidget(list);
    connect(list, &RecordList::opened, this, [this, &kind, child](RawId other) {
        if (other == 0)
            return;
        if (child)
            showRecordDialog(desk_, kind, other);
        else
            desk_.openRecord(kind, other);
    });
    connect(list, &RecordList::left, this, &RecordForm::left);
}

} // namespace zhijia
