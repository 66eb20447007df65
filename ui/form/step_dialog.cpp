// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/step_dialog.h"
#include "ui/form/words.h"
#include "ui/shell/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

StepDialog::StepDialog(Desk& desk, const Kind& kind, const Step& step,
                       std::shared_ptr<const Record> record, const QString& whom)
    : QDialog(desk.widget()), desk_(desk), kind_(kind), step_(step), record_(std::move(record)) {
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(kind.translated(step.label));
    setAccessibleName(windowTitle());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(20), Theme::px(18), Theme::px(20), Theme::px(18));
    box->setSpacing(Theme::px(10));
    auto* title = new QLabel(formText("%1: %2").arg(windowTitle(), whom));
    title->setProperty("role", QStringLiteral("title"));
    title->setWordWrap(true);
    auto* help = new QLabel(kind.translated(step.help));
    help->setProperty("role", QStringLiteral("muted"));
    help->setWordWrap(true);
    box->addWidget(title);
    box->addWidget(help);
    for (const Param& p : step.params) {
        auto* row = new FieldRow(makeEditor(EditorSpec::of(kind, p), desk.book().read()));
        connect(&row->editor(), &FieldEditor::edited, this, &StepDialog::check);
        box->addWidget(row);
        rows_ << row;
    }
    general_ = new QLabel;
    general_->setProperty("role", QStringLiteral("issue-error"));
    general_->setWordWrap(true);
    general_->hide();
    box->addWidget(general_);
    box->addStretch();
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(formText("Cancel"));
    ok_ = new QPushButton(windowTitle());
    ok_->setProperty("role", QStringLiteral("primary"));
    ok_->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ok_);
    box->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok_, &QPushButton::clicked, this, &StepDialog::accept);
    setMinimumWidth(Theme::px(420));
    if (!rows_.isEmpty())
        rows_.first()->editor().input()->setFocus();
}

Outcome<Params> StepDialog::params() const {
    Params params;
    Issues issues;
    for (const FieldRow* row : rows_) {
        const auto value = row->editor().value();
        if (!value) {
            for (Issue issue : value.error()) {
                issue.field = row->key();
                issues << issue;
            }
        } else if (!value->isNull())
            params.insert(row->key(), *value);
    }
    return issues.isEmpty() ? Outcome<Params>(params) : refuse(issues);
}

void StepDialog::show(const Issues& issues) {
    Issues general;
    for (FieldRow* row : rows_) {
        Issues mine;
        for (const Issue& issue : issues)
            if (issue.field == row->key())
                mine << issue;
        row->setIssues(mine);
    }
    QStringList lines;
    for (const Issue& issue : issues)
        if (std::ranges::none_of(rows_,
                                 [&](const FieldRow* row) { return row->key() == issue.field; }))
            lines << issueText(issue);
    general_->setText(lines.join(u'\n'));
    general_->setVisible(!lines.isEmpty());
}

void StepDialog::check() {
    const auto now = params();
    show(now ? record_ ? whyNot(desk_.book().read(), kind_, *record_, step_, *now) : Issues()
             : now.error());
}

void StepDialog::accept() {
    const auto now = params();
    if (!now) {
        show(now.error());
        return;
    }
    if (record_)
        if (const Issues why = whyNot(desk_.book().read(), kind_, *record_, step_, *now, true);
            refuses(why)) {
            show(why);
            return;
        }
    try {
        const auto receipt = deed(*now);
        if (!receipt) {
            show(receipt.error());
            return;
        }
    } catch (const EnvironmentError& e) {
        show({error(e.text())});
        return;
    }
    QDialog::accept();
}

void takeStep(Desk& desk, const Kind& kind, const QList<RawId>& ids, const Step& step) {
    if (ids.isEmpty())
        return;
    Book& book = desk.book();
    const QString verb = QString::fromUtf8(step.verb);
    const std::shared_ptr<const Record> record =
        ids.size() == 1 ? book.read().get(kind, ids.first()) : nullptr;
    const QString whom = ids.size() == 1
                             ? book.read().title(kind, ids.first())
                             : formText("%1 records").arg(QLocale().toString(ids.size()));
    const auto deed = [&book, &kind, ids, verb, whom,
                       label = kind.translated(step.label)](const Params& params) {
        if (ids.size() == 1)
            return book.step(kind, ids.first(), verb, params);
        return book.change({"ui-form", QT_TRANSLATE_NOOP("ui-form", "%1: %2"), {label, whom}},
                           [&](Txn& txn) -> Outcome<void> {
                               for (const RawId id : ids)
                                   if (auto ok = txn.step(kind, id, verb, params); !ok)
                                       return ok;
                               return {};
                           });
    };
    const QString done = formText("Done: %1, %2.").arg(kind.translated(step.label), whom);
    if (step.params.empty()) {
        desk.perform([&] { return deed({}); }, done, true);
        return;
    }
    auto* dialog = new StepDialog(desk, kind, step, record, whom);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->deed = [deed](const Params& params) { return deed(params); };
    QObject::connect(dialog, &QDialog::accepted, desk.widget(), [&desk, done] {
        desk.messages().say(MessageBar::Done, done,
                            {{formText("Undo"), [&desk] {
                                  desk.perform([&] { return desk.book().undo(); },
                                               formText("It is as it was."));
                              }}});
    });
    dialog->open();
}

} // namespace zhijia
