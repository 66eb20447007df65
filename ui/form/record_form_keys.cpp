// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a form, and where its first mistake is shown.
#include "ui/command/commands.h"
#include "ui/form/compare_panel.h"
#include "ui/form/field_grid.h"
#include "ui/form/history_view.h"
#include "ui/form/record_form.h"
#include "ui/form/related.h"
#include "ui/form/words.h"
#include "ui/list/record_list.h"
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
#include <QVBoxLayout>

namespace zhijia {

void RecordForm::setMayAdd(bool may) {
    mayAdd_ = may;
    if (!record_)
        show(nullptr); // says it anew
}

void RecordForm::revert() {
    if (!record_ || isWaiting())
        return;
    setDirty(false);
    show(isNew() ? nullptr : desk_.book().read().get(kind_, record_->id));
}

/// In every area that scrolls: the fields', and the page's when the window is small.
void RecordForm::bringIntoView(QWidget* w) {
    for (QWidget* p = w->parentWidget(); p && !p->isWindow(); p = p->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(p))
            area->ensureWidgetVisible(w, 0, Theme::px(12));
}

void RecordForm::nextField() {
    bool passed = false;
    for (FieldRow* r : rows_) {
        QWidget* input = r->editor().input();
        if (passed && input->isVisible() && input->isEnabled() &&
            (input->focusPolicy() & Qt::TabFocus)) {
            input->setFocus(Qt::TabFocusReason);
            bringIntoView(r);
            return;
        }
        passed = passed || input->hasFocus();
    }
    if (passed)
        save_->setFocus(Qt::TabFocusReason);
}

/// What is wrong with the field one is in, in full: beside its label there is room for a line only.
void RecordForm::showHint() {
    QString text;
    int wrong = 0;
    const FieldRow* first = nullptr;
    const FieldRow* here = nullptr;
    const FieldRow* any = nullptr; // a warning may be longer than the line of its label
    for (const FieldRow* r : rows_) {
        if (r->issueText().isEmpty())
            continue;
        if (!any)
            any = r;
        wrong += r->isWrong();
        if (r->isWrong() && !first)
            first = r;
        if (r->editor().input()->hasFocus())
            here = r;
    }
    if (!here)
        here = tried_ && first ? first : any;
    const auto said = [](const FieldRow* r) { // a sentence that names the field names it once
        const QString &label = r->editor().spec().label, issue = r->issueText();
        return issue.contains(label) ? issue : formText("%1: %2").arg(label, issue);
    };
    if (here)
        text = said(here);
    if (tried_ && wrong > 1)
        text = formText("Not saved; fields to correct: %1.").arg(wrong) + u' ' + text;
    // A remark is said nowhere else in full: beside its label it is cut.
    for (const FieldRow* r : rows_)
        if (r != here && !r->issueText().isEmpty() && !r->isWrong())
            text += u'\n' + said(r);
    const bool stands = text.isEmpty() && !isDirty();
    if (stands)
        text = standsBecause_;
    const QString role = stands ? QStringLiteral("muted") : QStringLiteral("issue-error");
    if (hint_->property("role").toString() != role) {
        hint_->setProperty("role", role);
        hint_->style()->unpolish(hint_);
        hint_->style()->polish(hint_);
    }
    hint_->setText(text);
    hint_->setToolTip(text);
    fitHint();
}

void RecordForm::fitHint() {
    const int line = hint_->fontMetrics().lineSpacing();
    const int need = hint_->text().isEmpty() ? 0 : hint_->heightForWidth(hint_->width());
    const int high = qBound(line * leastHintLines, need, line * mostHintLines);
    if (high == hint_->height())
        return;
    hint_->setFixedHeight(high);
    // What one types in stays in view when the room above becomes less.
    QTimer::singleShot(0, this, [this] {
        for (FieldRow* r : std::as_const(rows_))
            if (r->editor().input()->hasFocus())
                bringIntoView(r);
    });
}

void RecordForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (auto* head = sheet_->findChild<QBoxLayout*>(QStringLiteral("head")))
        head->setDirection(width() < Theme::px(300) ? QBoxLayout::TopToBottom
                                                    : QBoxLayout::LeftToRight);
    fitHeight();
    fitHint();
    fitTabs();
}

void RecordForm::showFirstIssue() {
    showHint();
    for (FieldRow* r : rows_)
        if (r->isWrong()) {
            tabs_->setCurrentIndex(0);
            scroll_->widget()->layout()->activate(); // what is said may have changed the places
            r->editor().input()->setFocus();
            bringIntoView(r);
            break;
        }
}

bool RecordForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &RecordForm::showHint, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void RecordForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (asks_ && messages_->isVisible()) {
            stay();
            return;
        }
        if (isNew() && !isDirty())
            revert(); // nothing was typed: nothing is kept, and nothing asked
        emit left();
        return;
    }
    const QWidget* focus = QApplication::focusWidget();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier &&
        (qobject_cast<const QComboBox*>(focus) || qobject_cast<const QCheckBox*>(focus))) {
        nextField();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace zhijia
