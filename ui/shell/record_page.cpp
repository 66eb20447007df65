// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_page.h"
#include "ui/command/commands.h"
#include "ui/shell/theme.h"
#include "ui/shell/words.h"
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace zhijia {

RecordPage::RecordPage(Desk& desk, const PageRow& row, const Kind& kind,
                       const RecordList::Options& options)
    : Page(desk, row), list_(new RecordList(desk, kind, options)),
      form_(new RecordForm(desk, kind)), splitter_(new QSplitter) {
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(list_);
    splitter_->addWidget(form_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setAccessibleName(row.titleText());
    list_->setContentsMargins(0, 0, Theme::px(12), 0);
    body()->addWidget(splitter_, 1);
    form_->setMayAdd(options.mayAdd);
    if (options.mayAdd) {
        auto* add = new QPushButton(icon(QStringLiteral("add"), Theme::colours().onAccent),
                                    shellText("New %1").arg(kind.labelText()));
        add->setProperty("role", QStringLiteral("primary"));
        add->setToolTip(shellText("Ctrl+N, or Ins in the list"));
        connect(add, &QPushButton::clicked, list_, &RecordList::addWanted);
        headerButtons()->addWidget(add, 0, Qt::AlignTop);
    }
    const QByteArray state =
        QSettings().value(QStringLiteral("splitters/%1").arg(pageId())).toByteArray();
    if (state.isEmpty() || !splitter_->restoreState(state))
        splitter_->setSizes({600, 420});

    // An empty office shows one thing to do and not an empty form beside it.
    const auto showForm = [this] {
        form_->setVisible(list_->model().rowCount() > 0 || !list_->model().isComplete() ||
                          form_->isNew() || form_->id() != 0 || list_->isNarrowed());
    };
    connect(&list_->model(), &RecordModel::countChanged, this, showForm);
    connect(form_, &RecordForm::shown, this, showForm);
    showForm();
    connect(list_, &RecordList::currentChanged, this, [this](RawId id) {
        if (id == 0 && (form_->isNew() || form_->isDirty()))
            return; // the list has lost it, the work has not
        form_->open(id);
    });
    connect(form_, &RecordForm::stayed, this, [this] { // the list shows what is being worked on
        if (form_->id() != 0 && list_->current() != form_->id())
            list_->select(form_->id());
    });
    connect(form_, &RecordForm::shown, this, [this] {
        // A new record was given up: the line that is still marked is shown again.
        if (form_->id() == 0 && !form_->isNew())
            QTimer::singleShot(0, this, [this] {
                if (form_->id() == 0 && !form_->isNew() && list_->current() != 0)
                    form_->open(list_->current());
            });
    });
    connect(list_, &RecordList::opened, this, [this](RawId id) {
        if (id != 0 && form_->open(id))
            form_->focusFirst();
    });
    connect(list_, &RecordList::addWanted, this,
            [this] { form_->openNew(given ? given() : QHash<QString, QVariant>()); });
    connect(form_, &RecordForm::left, list_, [this] { list_->view().setFocus(); });
    connect(form_, &RecordForm::saved, this, [this](RawId id, bool fresh) {
        // A new record is always shown; one that no filter fits any more just leaves the list.
        if (list_->current() != id && (fresh || list_->model().rowOf(id) >= 0))
            list_->select(id);
    });
}

RecordPage::~RecordPage() {
    QSettings().setValue(QStringLiteral("splitters/%1").arg(pageId()), splitter_->saveState());
}

bool RecordPage::openRecord(RawId id) { return list_->select(id) && form_->open(id); }

bool RecordPage::mayLeave() {
    if (!form_->isDirty())
        return true;
    form_->askToLeave([go = std::exchange(whenLeft, {})] {
        if (go)
            go();
    });
    return false;
}

PageRow recordPage(const char* id, const char* context, const char* title, const char* help,
                   const char* iconName, const char* room, const Kind& kind) {
    return {id,
            context,
            title,
            help,
            iconName,
            room,
            [&kind](Desk& desk, const PageRow& row) { return new RecordPage(desk, row, kind); },
            kind.name};
}

} // namespace zhijia
