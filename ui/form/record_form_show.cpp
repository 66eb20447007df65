// SPDX-License-Identifier: GPL-3.0-or-later
// Showing a record: its fields, its steps, and what belongs to it.
#include "ui/command/commands.h"
#include "ui/form/compare_panel.h"
#include "ui/form/field_extras.h"
#include "ui/form/field_grid.h"
#include "ui/form/history_view.h"
#include "ui/form/record_form.h"
#include "ui/form/related.h"
#include "ui/form/step_bar.h"
#include "ui/form/step_dialog.h"
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
    tried_ = false;
    asks_ = general_ = false;
    touched_.clear();
    messages_->clear();
    hint_->clear();
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
    if (other)
        tabs_->setCurrentIndex(0);
    for (int i = 1; i < tabs_->count(); ++i)
        tabs_->setTabEnabled(i, !isNew());
    if (papers_)
        papers_->setEnabled(!isNew());
    fill();
    setDirty(false);
    refreshRelated();
}

void RecordForm::fill() {
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
    refreshHead();
    refreshSteps();
}

void RecordForm::setDirty(bool dirty) {
    dirty_ = dirty;
    unsaved_->setVisible(dirty);
    save_->setEnabled(dirty || isNew());
    revert_->setEnabled(dirty);
    desk_.commands().refresh();
}

void RecordForm::fieldEdited() {
    setDirty(true);
    checkSoon_.start();
}

void RecordForm::refreshHead() {
    title_->setText(isNew() ? formText("New: %1").arg(kind_.labelText()) : kind_.title(*record_));
    const Field* f = kind_.flow ? kind_.field(QString::fromUtf8(kind_.flow->field)) : nullptr;
    state_->setText(f ? kind_.display(*f, f->get(*record_)) : QString());
    state_->setProperty("tone", f ? toneName(toneOf(f->get(*record_).toString())) : QString());
    state_->style()->unpolish(state_); // the style sheet looks at the tone anew
    state_->style()->polish(state_);
    state_->setVisible(!state_->text().isEmpty());
}

void RecordForm::refreshSteps() {
    steps_->setVisible(kind_.flow && !isNew());
    if (!kind_.flow || isNew())
        return;
    for (const Step& step : kind_.flow->steps) {
        QPushButton* button = stepButtons_[QString::fromUtf8(step.verb)];
        const Issues why = whyNot(desk_.book().read(), kind_, *record_, step);
        // The keyboard must not slide from a step that is done to its neighbour: behind "call"
        // stands "cancel the meeting".
        if (refuses(why) && window()->focusWidget() == button)
            tabs_->tabBar()->setFocus();
        button->setEnabled(!refuses(why));
        const QString tip = why.isEmpty() ? kind_.translated(step.help) : issueText(why.first());
        button->setToolTip(tip);
        button->setAccessibleDescription(tip);
    }
    steps_->arrange();
}

} // namespace zhijia
