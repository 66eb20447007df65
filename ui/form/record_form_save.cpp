// SPDX-License-Identifier: GPL-3.0-or-later
// From editors to a record: reading, live checking, saving, and two versions of one record (law 5).
#include "ui/command/commands.h"
#include "ui/form/compare_panel.h"
#include "ui/form/record_form.h"
#include "ui/form/step_bar.h"
#include "ui/form/words.h"
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

namespace zhijia {

std::unique_ptr<Record> RecordForm::edited(Issues& issues) const {
    auto record = kind_.copy(*record_);
    for (FieldRow* r : rows_) {
        const Field* f = kind_.field(r->key());
        if (f->isReadOnly())
            continue;
        if (!isNew() && !touched_.contains(r->key()))
            continue; // an editor that was opened but not written in (Replace) says nothing
        if (const auto it = masked_.constFind(r); it != masked_.constEnd() && it->closed)
            continue; // what is masked stays what it was
        const auto value = r->editor().value();
        if (!value) {
            for (Issue issue : value.error()) {
                issue.field = r->key();
                issues << issue;
            }
            continue;
        }
        f->set(*record, *value);
    }
    return record;
}

namespace {
/// A remark must not spell out what is masked: "no region begins with 370208" is six of its digits.
void hideMasked(Issues& issues, const QString& value) {
    const qsizetype telling = qBound(qsizetype(2), value.size(), qsizetype(4)); // names are short
    for (Issue& issue : issues) {
        const QString all = issue.text + issue.mend;
        bool tells = false;
        for (qsizetype i = 0; i + telling <= value.size() && !tells; ++i)
            tells = all.contains(QStringView(value).mid(i, telling));
        if (!tells)
            continue;
        issue.text = formText("Something may be wrong with what stands here.");
        issue.mend = formText("Press \"Show\" to look at it, or replace it.");
    }
}
} // namespace

void RecordForm::check() {
    if (!record_ || (!isDirty() && !tried_))
        return;
    Issues issues;
    const auto record = edited(issues);
    const Reader& reader = desk_.book().read();
    if (kind_.derives())
        kind_.derive(reader, *record);
    for (const Field& f : kind_.fields) {
        const QString key = QString::fromUtf8(f.key);
        const QVariant value = f.get(*record);
        if (f.has(Field::Required) && value.isNull() && !f.isReadOnly() &&
            std::ranges::none_of(issues, [&](const Issue& i) { return i.field == key; }))
            issues << error(formText("%1 is missing.").arg(kind_.fieldLabel(f)),
                            formText("Fill it in."), key);
        if (f.has(Field::Unique) && !value.isNull() && value != f.get(*record_)) {
            Query same;
            same.eq(key, value).is(QStringLiteral("id"), Condition::Ne, record_->id).first(1);
            if (const auto ids = reader.ids(kind_, same); !ids.isEmpty())
                issues << error(
                    formText("It belongs to %1 already.").arg(reader.title(kind_, ids.first())),
                    formText("Open that record, or correct the value."), key);
        }
    }
    if (kind_.check)
        kind_.check(reader, *record, isNew() ? nullptr : record_.get(), issues);
    place(issues, tried_);
    // Derived fields follow while one types.
    for (FieldRow* r : rows_)
        if (const Field* f = kind_.field(r->key()); f->has(Field::Derived))
            follow(r, f->get(*record));
}

/// Issues go under their fields; before the first try to save, a field nobody touched is not
/// scolded.
void RecordForm::place(const Issues& issues, bool complete) {
    Issues general;
    for (const Issue& issue : issues)
        if (!row(issue.field))
            general << issue;
    for (FieldRow* r : rows_) {
        Issues mine;
        for (const Issue& issue : issues)
            if (issue.field == r->key() &&
                (complete || touched_.contains(r->key()) || issue.severity != Severity::Error))
                mine << issue;
        if (const auto it = masked_.constFind(r); it != masked_.constEnd() && it->closed)
            hideMasked(mine, kind_.field(r->key())->get(*record_).toString());
        r->setIssues(mine);
    }
    if (!general.isEmpty() && complete)
        messages_->say(general);
    else if (general_)
        messages_->clear(); // it has been mended
    general_ = !general.isEmpty() && complete;
    showHint();
}

bool RecordForm::save() {
    if (!record_ || isWaiting())
        return false;
    tried_ = true;
    asks_ = false;
    desk_.messages().clear(); // what was said of the last deed is over
    Issues issues;
    const std::shared_ptr<Record> record = edited(issues);
    if (refuses(issues)) {
        check();
        showFirstIssue();
        emit notSaved();
        return false;
    }
    const bool fresh = isNew();
    const auto deed = [this, record, fresh] {
        const bool wasDirty = dirty_;
        dirty_ = false; // the receipt of this very deed is no surprise
        struct Back {
            RecordForm& form;
            bool dirty;
            ~Back() { form.dirty_ = dirty; }
        } back{*this, wasDirty};
        return fresh ? desk_.book().insert(kind_, *record) : desk_.book().update(kind_, *record);
    };
    const auto saved = std::make_shared<bool>(false);
    patience_.attempt(deed, [this, record, fresh, saved](const Outcome<Receipt>& receipt) {
        *saved = receipt.has_value();
        answered(*record, fresh, receipt);
    });
    return *saved;
}

/// What is being saved stays as it is until it is saved, or until one thinks better of it.
void RecordForm::setWaiting(bool waiting) {
    for (QWidget* w : std::initializer_list<QWidget*>{tabs_, steps_, save_, revert_})
        w->setEnabled(!waiting);
    if (!waiting)
        setDirty(dirty_);
}

void RecordForm::answered(const Record& record, bool fresh, const Outcome<Receipt>& receipt) {
    setWaiting(false);
    if (!receipt) {
        setDirty(dirty_); // an empty form that was refused holds nothing that could be lost
        emit notSaved();
        if (std::ranges::any_of(receipt.error(), [](const Issue& i) {
                return i.field == QLatin1StringView("revision");
            })) {
            compare();
            return;
        }
        place(receipt.error(), true);
        showFirstIssue();
        return;
    }
    const RawId id = record.id;
    setDirty(false);
    show(desk_.book().read().get(kind_, id));
    if (!receipt->notes.isEmpty())
        place(receipt->notes, true);
    desk_.messages().say(MessageBar::Done, formText("Saved: %1.").arg(kind_.title(*record_)));
    emit saved(id, fresh);
}

void RecordForm::compare() {
    auto theirs = desk_.book().read().get(kind_, record_->id);
    if (!theirs) {
        messages_->say(
            {error(formText("The record was removed meanwhile."),
                   formText("Undo the removal, then save again; your changes stay here."))});
        return;
    }
    Issues issues;
    const auto mine = edited(issues);
    if (refuses(issues)) {
        place(issues, true);
        return;
    }
    if (compare_)
        compare_->deleteLater(); // this may be its own answer that found a still newer version
    compare_ =
        new ComparePanel(desk_.book().read(), kind_, record_.get(), *mine, *theirs,
                         {formText("%1 was changed meanwhile").arg(kind_.title(*theirs)),
                          formText("Both versions stand side by side. Choose for each field which "
                                   "one holds; nothing is overwritten until you save."),
                          formText("My version"), formText("The saved version"),
                          formText("Save what is chosen"), formText("Back to my changes")});
    stack_->addWidget(compare_);
    stack_->setCurrentWidget(compare_);
    connect(compare_, &ComparePanel::abandoned, this, [this] { stack_->setCurrentWidget(sheet_); });
    connect(compare_, &ComparePanel::taken, this,
            [this, base = std::shared_ptr<const Record>(std::move(theirs))] {
                const auto record = compare_->chosen();
                // What was chosen stands on the version that was shown; if there is a newer one,
                // saving compares again.
                record_ = kind_.copy(*base);
                touched_.clear();
                for (FieldRow* r : rows_) {
                    const Field* f = kind_.field(r->key());
                    const bool differs = f->get(*record) != f->get(*record_);
                    if (differs)
                        touched_.insert(r->key());
                    if (masked_.contains(r)) {
                        if (!differs)
                            continue;
                        unmask(r, false);
                    }
                    r->editor().setValue(f->get(*record));
                }
                stack_->setCurrentWidget(sheet_);
                setDirty(true);
                save();
            });
}

} // namespace zhijia
