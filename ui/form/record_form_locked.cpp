// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in this state of the record is shown grey with the reason; what the program will give
// by itself is not shown as a nought.
#include "ui/form/locked_fields.h"
#include "ui/form/record_form.h"
#include "ui/form/words.h"
#include "ui/list/background.h"
#include "ui/shell/message_bar.h"
#include <QLabel>
#include <QLineEdit>

namespace zhijia {

void RecordForm::unlock() {
    for (const QString& key : std::as_const(locked_))
        if (FieldRow* r = row(key)) {
            r->editor().setReadOnly(kind_.field(key)->isReadOnly());
            r->editor().input()->setToolTip(r->editor().spec().help);
        }
    locked_.clear();
    standsBecause_.clear();
    if (lockAsked_)
        lockAsked_->store(true);
    lockAsked_.reset();
    if (record_ && !isNew())
        lockSoon_.start();
}

/// A moment after the record is shown, and on the reader's thread: who goes through a list by arrow
/// keys does not wait for it.
void RecordForm::lock() {
    if (!record_ || isNew() || isDirty() || !isVisible() || !kind_.flow || !kind_.check)
        return;
    using Found = QHash<QString, Issue>;
    const std::shared_ptr<const Record> shown = kind_.copy(*record_);
    lockAsked_ = desk_.background().ask<Found>(
        this,
        [&kind = kind_, shown](const Reader& reader, const std::atomic_bool& stop) {
            return lockedFields(reader, kind, *shown, [&] { return stop.load(); });
        },
        [this, shown](const Found& found) {
            if (record_ && !isDirty() && record_->id == shown->id &&
                record_->revision == shown->revision)
                showLocked(found);
        });
}

void RecordForm::showLocked(const QHash<QString, Issue>& found) {
    const QWidget* focus = window()->focusWidget();
    QStringList reasons;
    for (FieldRow* r : std::as_const(rows_)) {
        const auto it = found.constFind(r->key());
        if (it == found.constEnd())
            continue;
        const QString why = issueText(*it);
        if (!reasons.contains(why))
            reasons << why;
        r->editor().input()->setToolTip(why);
        locked_ << r->key();
        // A choice that is greyed would lose the keyboard to anybody.
        if (r->editor().input() != focus || qobject_cast<const QLineEdit*>(focus))
            r->editor().setReadOnly(true);
    }
    standsBecause_ = reasons.join(u'\n');
    showHint();
}

void RecordForm::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (record_ && !isNew() && locked_.isEmpty())
        lockSoon_.start(); // it was filled while nobody saw it
}

void RecordForm::showAutomatic() {
    std::unique_ptr<Record> ahead;
    if (isNew() && kind_.derives()) {
        ahead = kind_.copy(*record_);
        kind_.derive(desk_.book().read(), *ahead);
    }
    for (FieldRow* r : std::as_const(rows_)) {
        const Field& f = *kind_.field(r->key());
        if (f.type != FieldType::Integer)
            continue;
        const bool given = isNew() && f.get(*record_).toLongLong() == 0 &&
                           (f.isReadOnly() || (ahead && f.get(*ahead).toLongLong() != 0));
        if (given)
            r->editor().setValue({});
        r->editor().setGhost(given ? formText("automatic") : QString());
    }
}

} // namespace zhijia
