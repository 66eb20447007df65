// SPDX-License-Identifier: GPL-3.0-or-later
// Showing a record: its fields, its steps, and what belongs to it.
#include "ui/command/commands.h"
#include "ui/form/compare_panel.h"
#include "ui/form/field_extras.h"
#include "ui/form/field_grid.h"
#include "ui/form/history_view.h"
#include "ui/form/record_form.h"
#include "ui/form/related.h"
#include "ui/form/title_label.h"
#include "ui/form/words.h"
#include "ui/list/record_list.h"
#include "ui/list/state_tone.h"
#include "ui/shell/kind_icon.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

void RecordForm::show(std::unique_ptr<Record> record) {
    const bool other = !record_ || !record || record_->id != record->id;
    record_ = std::move(record);
    latest_.reset();
    tried_ = false;
    asks_ = general_ = false;
    touched_.clear();
    messages_->clear();
    hint_->clear();
    fitHint();
    if (compare_) {
        compare_->deleteLater();
        compare_ = nullptr;
    }
    if (!record_) {
        setDirty(false);
        empty_->show(kindIcon(kind_), formText("Nothing chosen"),
                     mayAdd_ ? formText("Choose a line of the list to see it here, or press Ins to "
                                        "add one.")
                             : formText("Choose a line of the list to see it here."),
                     {});
        empty_->setMinimumHeight(0);
        stack_->setCurrentWidget(empty_);
        emit shown();
        return;
    }
    empty_->setMinimumHeight(1); // what is not shown asks for no room
    stack_->setCurrentWidget(sheet_);
    emit shown();
    if (other) {
        tabs_->setCurrentIndex(0);
        scroll_->verticalScrollBar()->setValue(0); // another record is read from its beginning
    }
    for (int i = 1; i < tabs_->count(); ++i)
        // What is not saved has none of it yet; what refers to it is looked for (hideEmptyTabs).
        if (isNew() || !tabs_->widget(i)->property("refers").toBool())
            tabs_->setTabVisible(i, !isNew());
    if (papers_)
        papers_->setEnabled(!isNew());
    fill();
    setDirty(false);
    hideEmptyTabs();
    fitTabs();
    refreshRelated();
}

void RecordForm::fill() {
    unlock();
    for (FieldRow* r : rows_) {
        const Field* f = kind_.field(r->key());
        r->setIssues({});
        if (f->has(Field::Sensitive) && !isNew() && !f->get(*record_).isNull())
            mask(r);
        else {
            if (masked_.contains(r))
                unmask(r, false);
            r->editor().setValue(f->get(*record_));
        }
        if (auto* words = r->findChild<QLabel*>(QStringLiteral("explains.%1").arg(r->key()))) {
            words->setText(
                isNew() ? QString()
                        : fieldExtra(kind_, r->key())->explains(desk_.book().read(), *record_));
            words->setVisible(!words->text().isEmpty());
        }
    }
    showAutomatic();
    refreshHead();
    refreshSteps();
}

void RecordForm::addToFoot(QPushButton* button) {
    foot_->insertWidget(foot_->count() - 1, button, 0, Qt::AlignBottom);
}

void RecordForm::arrangeFields() {
    for (FieldGrid* grid : grids_)
        grid->arrangeAgain();
}

void RecordForm::setDirty(bool dirty) {
    dirty_ = dirty;
    unsaved_->setVisible(dirty);
    save_->setEnabled(dirty || isNew());
    revert_->setEnabled(dirty || isNew());
    desk_.commands().refresh();
}

void RecordForm::fieldEdited() {
    setDirty(true);
    checkSoon_.start();
}

void RecordForm::refreshHead() {
    static_cast<TitleLabel*>(title_)->setTitle(isNew() ? formText("New: %1").arg(kind_.labelText())
                                                       : kind_.title(*record_));
    const Field* f = kind_.flow ? kind_.field(QString::fromUtf8(kind_.flow->field)) : nullptr;
    state_->setText(f ? kind_.display(*f, f->get(stored())) : QString());
    state_->setProperty("tone", f ? toneName(toneOf(f->get(stored()).toString())) : QString());
    state_->style()->unpolish(state_); // the style sheet looks at the tone anew
    state_->style()->polish(state_);
    state_->setVisible(!state_->text().isEmpty());
}

} // namespace zhijia
