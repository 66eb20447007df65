// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that are not shown to everybody who passes by: masked, replaced, or shown for a reason
// (law 8).
#include "ui/form/record_form.h"
#include "ui/form/words.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zhijia {

void RecordForm::addMask(FieldRow* row) {
    const QString label = row->editor().spec().label;
    Masked m;
    m.show = new QPushButton(icon(QStringLiteral("reveal")), formText("Show"));
    m.show->setAccessibleName(formText("Show %1").arg(label));
    m.show->setToolTip(formText("Shows it in full; asks why, and the history keeps the answer"));
    m.show->setProperty("role", QStringLiteral("link"));
    m.replace = new QPushButton(formText("Replace"));
    m.replace->setAccessibleName(formText("Replace %1").arg(label));
    m.replace->setToolTip(formText("Type a new one without seeing the old"));
    m.replace->setProperty("role", QStringLiteral("link"));
    m.reason = new QWidget;
    auto* line = new QHBoxLayout(m.reason);
    line->setContentsMargins(0, 0, 0, 0);
    m.why = new QLineEdit;
    m.why->setPlaceholderText(formText("Why do you need it? The history keeps the answer."));
    m.why->setAccessibleName(formText("Reason to see %1").arg(label));
    auto* ok = new QPushButton(formText("Show"));
    ok->setAccessibleName(formText("Show %1").arg(label));
    auto* cancel = new QPushButton(formText("Cancel"));
    line->addWidget(m.why, 1);
    line->addWidget(ok);
    line->addWidget(cancel);
    m.reason->hide();
    row->addBeside(m.show);
    row->addBeside(m.replace);
    row->addBelow(m.reason);
    masked_.insert(row, m);
    connect(m.show, &QPushButton::clicked, this, [this, row] { askReason(row); });
    connect(m.replace, &QPushButton::clicked, this, [this, row] {
        unmask(row, false);
        row->editor().setValue({});
        row->editor().input()->setFocus();
    });
    const auto reveal = [this, row] {
        const Masked& field = masked_[row];
        const auto receipt = desk_.book().reveal(kind_, id(), row->key(), field.why->text());
        if (!receipt) {
            row->setIssues(receipt.error());
            return;
        }
        unmask(row, true);
        row->editor().input()->setFocus();
    };
    connect(ok, &QPushButton::clicked, this, reveal);
    connect(m.why, &QLineEdit::returnPressed, this, reveal);
    connect(cancel, &QPushButton::clicked, this, [this, row] {
        masked_[row].reason->hide();
        row->setIssues({});
    });
}

void RecordForm::mask(FieldRow* row) {
    Masked& m = masked_[row];
    const Field* f = kind_.field(row->key());
    m.closed = true;
    m.reason->hide();
    m.show->show();
    m.replace->setVisible(!f->isReadOnly());
    row->editor().setReadOnly(true);
    if (auto* edit = qobject_cast<QLineEdit*>(row->editor().input()))
        edit->setText(desk_.book().read().display(kind_, *f, f->get(*record_)));
}

void RecordForm::follow(FieldRow* row, const QVariant& value) {
    const Field* f = kind_.field(row->key());
    if (isNew() && f->type == FieldType::Integer && value.toLongLong() == 0)
        return row->editor().setValue({}); // it comes by itself and is not there yet
    const auto it = masked_.constFind(row);
    const bool wasShown = it != masked_.constEnd() && !it->closed && !isNew() &&
                          value == f->get(*record_); // for a reason that the history keeps
    if (it == masked_.constEnd() || value.isNull() || wasShown)
        row->editor().setValue(value);
    else if (auto* edit = qobject_cast<QLineEdit*>(row->editor().input()))
        edit->setText(desk_.book().read().display(kind_, *f, value));
}

void RecordForm::askReason(FieldRow* row) {
    Masked& m = masked_[row];
    m.why->clear();
    m.reason->show();
    m.why->setFocus();
}

void RecordForm::unmask(FieldRow* row, bool withValue) {
    Masked& m = masked_[row];
    const Field* f = kind_.field(row->key());
    m.closed = false;
    m.reason->hide();
    m.show->hide();
    m.replace->hide();
    row->setIssues({});
    row->editor().setReadOnly(f->isReadOnly());
    if (withValue)
        row->editor().setValue(f->get(*record_));
}

} // namespace zhijia
