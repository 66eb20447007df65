// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_page.h"
#include "ui/command/commands.h"
#include "ui/shell/strip_area.h"
#include "ui/shell/theme.h"
#include "ui/shell/words.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

RecordPage::RecordPage(Desk& desk, const PageRow& row, const Kind& kind,
                       const RecordList::Options& options)
    : Page(desk, row), list_(new RecordList(desk, kind, options)),
      form_(new RecordForm(desk, kind)), splitter_(new QSplitter), above_(new QVBoxLayout),
      strip_(new StripArea), unfold_(new QToolButton) {
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(list_);
    splitter_->addWidget(form_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setAccessibleName(row.titleText());
    list_->setContentsMargins(0, 0, Theme::px(12), 0);
    above_->setSpacing(Theme::px(6));
    Page::body()->addLayout(above_);
    Page::body()->addWidget(splitter_, 1);
    buildStrip();
    form_->setMayAdd(options.mayAdd);
    if (options.mayAdd) {
        auto* add = new QPushButton(icon(QStringLiteral("add"), Theme::colours().onAccent),
                                    shellText("New %1").arg(insideSentence(kind.labelText())));
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
        if (form_->isNew())
            showNewAlone();
        else if (form_->id() != 0 && list_->current() != form_->id())
            list_->select(form_->id());
    });
    connect(form_, &RecordForm::shown, this, [this] {
        if (form_->isNew())
            showNewAlone();
        else if (form_->id() == 0)
            QTimer::singleShot(0, this, &RecordPage::comeBack);
        else
            before_ = 0;
    });
    connect(list_, &RecordList::opened, this, [this](RawId id) {
        if (id != 0 && form_->open(id))
            form_->focusFirst();
    });
    connect(list_, &RecordList::addWanted, this,
            [this] { form_->openNew(given ? given() : QHash<QString, QVariant>()); });
    connect(form_, &RecordForm::left, list_, [this] {
        comeBack(); // first: a list that gets the keyboard with nothing chosen takes its first row
        list_->view().setFocus();
    });
    connect(form_, &RecordForm::saved, this, [this](RawId id, bool fresh) {
        // A new record is always shown; one that no filter fits any more just leaves the list.
        if (list_->current() != id && (fresh || list_->model().rowOf(id) >= 0))
            list_->select(id);
    });
}

/// While a new record is written no other one is marked: what the strip says, and what its buttons
/// do, is never about a record that is not in the form.
void RecordPage::showNewAlone() {
    if (list_->current() == 0)
        return;
    before_ = list_->current();
    list_->chooseNone();
}

/// A new record was given up: the one that was chosen before it is shown again.
void RecordPage::comeBack() {
    if (form_->id() != 0 || form_->isNew())
        return;
    const RawId before = std::exchange(before_, 0);
    if (list_->current() != 0)
        form_->open(list_->current());
    else if (before != 0 && list_->model().rowOf(before) >= 0)
        list_->select(before);
}

QVBoxLayout* RecordPage::body() const { return strip_->box(); }

void RecordPage::buildStrip() {
    Page::body()->addWidget(strip_);
    unfold_->setObjectName(QStringLiteral("unfoldStrip"));
    unfold_->setCheckable(true);
    unfold_->setIcon(icon(QStringLiteral("info")));
    unfold_->setText(shellText("Overview"));
    unfold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    unfold_->setFocusPolicy(Qt::TabFocus);
    unfold_->setAccessibleName(unfold_->text());
    unfold_->setToolTip(shellText("What there is to say of the chosen record; it was put away "
                                  "because the window is low"));
    unfold_->hide();
    headerButtons()->addWidget(unfold_, 0, Qt::AlignTop);
    connect(unfold_, &QToolButton::toggled, strip_, &StripArea::setUnfolded);
    connect(strip_, &StripArea::contentChanged, this, &RecordPage::fitStrip);
    connect(list_, &RecordList::currentChanged, this, &RecordPage::fitStrip,
            Qt::QueuedConnection); // when the room has said what it has to say
}

/// A room hands in what it has in one place; what of it is worked with is not put away.
void RecordPage::sortOut() {
    QVBoxLayout* box = strip_->box();
    for (int i = 0; i < box->count();) {
        const QWidget* widget = box->itemAt(i)->widget();
        const bool worked = !widget || qobject_cast<const QAbstractItemView*>(widget) ||
                            widget->findChild<QComboBox*>() || widget->findChild<QLineEdit*>();
        if (!worked) {
            ++i;
            continue;
        }
        QLayoutItem* item = box->takeAt(i);
        if (item->layout())
            above_->addLayout(item->layout());
        else if (item->widget()) {
            above_->addWidget(item->widget());
            delete item;
        } else
            delete item;
    }
}

void RecordPage::fitStrip() {
    sortOut();
    if (area() && watched_ != area()->viewport()) {
        watched_ = area()->viewport(); // it gets lower when the page that scrolls in it does not
        watched_->installEventFilter(this);
    }
    const bool low = isLow();
    strip_->setRoom(room(), low);
    unfold_->setVisible(low && strip_->hasContent());
}

bool RecordPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == watched_ && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &RecordPage::fitStrip);
    return Page::eventFilter(watched, event);
}

void RecordPage::resizeEvent(QResizeEvent* event) {
    fitStrip(); // first: whether there is a button more decides where the title's buttons stand
    Page::resizeEvent(event);
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
