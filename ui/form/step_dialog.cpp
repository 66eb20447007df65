// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/step_dialog.h"
#include "core/book/worded.h"
#include "core/flow/step_question.h"
#include "core/flow/step_size.h"
#include "ui/form/words.h"
#include "ui/shell/deed_job.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace zhijia {

StepDialog::StepDialog(Desk& desk, const Kind& kind, const Step& step,
                       std::shared_ptr<const Record> record, const QString& whom,
                       const Params& given)
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
    const Reader& reader = desk.book().read();
    const StepQuestion* question = stepQuestion(kind, step);
    if (question && *question->text) {
        auto* asked = new QLabel(kind.translated(question->text));
        asked->setObjectName(QStringLiteral("stepQuestion"));
        asked->setWordWrap(true);
        asked->setStyleSheet(QStringLiteral("font-weight: 600;"));
        box->addWidget(asked);
    }
    if (record_)
        remarks_ = stepRemarks(reader, kind, *record_, step);
    for (const Param& p : step.params) {
        if (record_ && !isAskedFor(reader, kind, step, *record_, p))
            continue;
        EditorSpec spec = EditorSpec::of(kind, p);
        if (p.narrow && record_)
            spec.narrow = [&p, r = record_](Query& query) { p.narrow(*r, query); };
        auto* row = new FieldRow(makeEditor(spec, reader));
        if (const QVariant value = given.value(spec.key); !value.isNull())
            row->editor().setValue(value);
        connect(&row->editor(), &FieldEditor::edited, this, [this] {
            typed_ = true;
            asked_ = false;
            check();
        });
        box->addWidget(row);
        rows_ << row;
    }
    general_ = new QLabel;
    general_->setObjectName(QStringLiteral("stepWords"));
    general_->setTextFormat(Qt::PlainText);
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
    connect(this, &QDialog::rejected, &patience_, &Patience::giveUp);
    connect(&patience_, &Patience::waits, this, [this](const QString& who) {
        ok_->setEnabled(false);
        general_->setText(Desk::waitingText(who));
        general_->show();
    });
    setMinimumWidth(Theme::px(420));
    if (!rows_.isEmpty())
        rows_.first()->editor().input()->setFocus();
    keepSize(this, QStringLiteral("%1/%2.%3")
                       .arg(objectName(), QString::fromUtf8(kind.name),
                            QString::fromUtf8(step.verb))); // each asks for something else
    check();             // what is not as it should be is said before anybody answers
    if (rows_.isEmpty()) // what is warned of is read before Enter does it
        (general_->property("role").toString() == QStringLiteral("issue-warning") ? cancel : ok_)
            ->setFocus();
}

bool isAskedFor(const Reader& reader, const Kind& kind, const Step& step, const Record& record,
                const Param& param) {
    const StepQuestion* question = stepQuestion(kind, step);
    return param.required || !question || !question->asksFor ||
           question->asksFor(reader, record, QString::fromUtf8(param.key));
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
    for (const Issue& issue : issues + remarks_)
        if (const QString line = issueText(issue);
            !lines.contains(line) && std::ranges::none_of(rows_, [&](const FieldRow* row) {
                return row->key() == issue.field;
            }))
            lines << line;
    if (lines.size() > 1)
        for (QString& line : lines)
            line.prepend(QStringLiteral("• "));
    const QString role =
        refuses(issues) ? QStringLiteral("issue-error")
        : std::ranges::any_of(issues + remarks_,
                              [](const Issue& i) { return i.severity == Severity::Warning; })
            ? QStringLiteral("issue-warning")
            : QStringLiteral("muted");
    if (general_->property("role").toString() != role) {
        general_->setProperty("role", role);
        general_->style()->unpolish(general_);
        general_->style()->polish(general_);
    }
    general_->setText(lines.join(u'\n'));
    general_->setVisible(!lines.isEmpty());
    // The words get the room they need; a label squeezed into two lines says half of it.
    QTimer::singleShot(0, this, [this] {
        const int need = layout()->totalHeightForWidth(width());
        if (need > height())
            resize(width(), qMin(need, screen()->availableGeometry().height() - Theme::px(40)));
    });
}

void StepDialog::check() {
    const auto now = params();
    show(now ? record_ ? whyNot(desk_.book().read(), kind_, *record_, step_, *now) : Issues()
             : now.error());
}

void StepDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && typed_ && !asked_ && !patience_.isWaiting()) {
        asked_ = true;
        Issues words{warning(formText("What is typed here is not done yet and would be lost."),
                             formText("Press Esc once more to discard it, or go on."))};
        show(words);
        return;
    }
    QDialog::keyPressEvent(event);
}

void StepDialog::accept() {
    if (patience_.isWaiting())
        return;
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
    if (job) {
        QDialog::accept();
        job(*now);
        return;
    }
    patience_.attempt([this, p = *now] { return deed(p); },
                      [this](const Outcome<Receipt>& receipt) {
                          ok_->setEnabled(true);
                          if (!receipt) {
                              show(receipt.error());
                              return;
                          }
                          receipt_ = *receipt;
                          QDialog::accept();
                      });
}

namespace {

/// One deed of many steps; `progress` is told after each.
Outcome<Receipt> stepAll(Book& book, const Kind& kind, const QList<RawId>& ids, const QString& verb,
                         const DeedText& what, const Params& params,
                         const std::function<void(qsizetype)>& progress = {}) {
    return book.change(what, [&](Txn& txn) -> Outcome<void> {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (auto ok = txn.step(kind, ids[i], verb, params); !ok)
                return ok;
            if (progress)
                progress(i + 1);
        }
        return {};
    });
}

/// The same beside the window, which goes on meanwhile. Many records can be stopped between two of
/// them; what one record's step writes (the roll of a sitting) cannot.
void stepAsJob(Desk& desk, const Kind& kind, const QList<RawId>& ids, const QString& verb,
               const DeedText& what, const QString& done, const Params& params) {
    DeedJob job;
    job.title = what.text();
    job.done = done;
    job.stop = ids.size() > 1 ? Desk::MayBeCancelled : Desk::RunsToItsEnd;
    job.deed = [&kind, ids, verb, what, params](Book& own, const Desk::Progress& progress) {
        if (ids.size() == 1)
            return own.step(kind, ids.first(), verb, params);
        return stepAll(own, kind, ids, verb, what, params,
                       [&](qsizetype n) { progress(int(n * 100 / ids.size()), {}); });
    };
    runDeed(desk, job);
}

/// Whether the window would stand still while it is done.
bool isLong(const Reader& reader, const Kind& kind, const QList<RawId>& ids, const Step& step,
            const Record* only) {
    return ids.size() > writtenAtOnce ||
           (only && stepSize(reader, kind, *only, step) > writtenAtOnce);
}

} // namespace

void takeStep(Desk& desk, const Kind& kind, const QList<RawId>& ids, const Step& step,
              const Params& given) {
    if (ids.isEmpty())
        return;
    Book& book = desk.book();
    const QString verb = QString::fromUtf8(step.verb);
    const std::shared_ptr<const Record> record =
        ids.size() == 1 ? book.read().get(kind, ids.first()) : nullptr;
    const QString whom = ids.size() == 1
                             ? book.read().title(kind, ids.first())
                             : formText("%1 records").arg(QLocale().toString(ids.size()));
    const DeedText what{"ui-form",
                        QT_TRANSLATE_NOOP("ui-form", "%1: %2"),
                        {worded(kind, step.label),
                         ids.size() == 1
                             ? whom
                             : worded("ui-form", QT_TRANSLATE_NOOP("ui-form", "%1 records"),
                                      {QString::number(ids.size())})}};
    const QString done = formText("Done: %1, %2.").arg(kind.translated(step.label), whom);
    const auto deed = [&book, &kind, ids, verb, what](const Params& params) {
        return ids.size() == 1 ? book.step(kind, ids.first(), verb, params)
                               : stepAll(book, kind, ids, verb, what, params);
    };
    const auto job = [&desk, &kind, ids, verb, what, done](const Params& params) {
        stepAsJob(desk, kind, ids, verb, what, done, params);
    };
    const bool aside = isLong(book.read(), kind, ids, step, record.get());
    const StepQuestion* question = stepQuestion(kind, step);
    // An open vote is closed without a number of papers; a guard that has something to say says it.
    const bool asks =
        (question && *question->text) ||
        std::ranges::any_of(step.params,
                            [&](const Param& p) {
                                return !record || isAskedFor(book.read(), kind, step, *record, p);
                            }) ||
        (record && (!step.params.empty() || (question && question->warnsFirst)) &&
         !whyNot(book.read(), kind, *record, step).isEmpty());
    if (!asks) {
        if (aside)
            job({});
        else
            desk.perform([deed] { return deed({}); }, done, true);
        return;
    }
    auto* dialog = new StepDialog(desk, kind, step, record, whom, given);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    desk.hold(dialog);
    if (aside)
        dialog->job = job;
    else {
        dialog->deed = deed;
        QObject::connect(dialog, &QDialog::accepted, desk.widget(), [&desk, dialog, done] {
            // Its own deed and no other: a colleague may have done something since.
            desk.messages().say(MessageBar::Done, done,
                                {{formText("Undo"), [&desk, number = dialog->receipt().deed] {
                                      desk.undoDeed(number, formText("It is as it was."));
                                  }}});
        });
    }
    dialog->open();
}

} // namespace zhijia
