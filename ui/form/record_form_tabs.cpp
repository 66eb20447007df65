// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a form: what lives inside the record, its files, what else refers to it, its history.
#include "ui/form/files_panel.h"
#include "ui/form/history_view.h"
#include "ui/form/record_dialog.h"
#include "ui/form/record_form.h"
#include "ui/form/related.h"
#include "ui/form/words.h"
#include "ui/shell/theme.h"
#include <QPushButton>
#include <QTabWidget>
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
        const Field* f = related.kind->field(related.key);
        const bool several =
            std::ranges::count_if(related.kind->fields, [&](const Field& g) {
                return g.type == FieldType::Ref && qstrcmp(g.refKind, kind_.name) == 0;
            }) > 1;
        tabs_->addTab(holder, several ? formText("%1 (%2)").arg(related.kind->pluralText(),
                                                                related.kind->fieldLabel(*f))
                                      : related.kind->pluralText());
    }
    if (filesDue)
        addFiles();
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
