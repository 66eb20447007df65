// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_wizard.h"
#include "ui/exchange/import_columns_step.h"
#include "ui/exchange/import_file_step.h"
#include "ui/exchange/import_preview_step.h"
#include "ui/exchange/import_result_step.h"
#include "ui/exchange/words.h"
#include "ui/shell/theme.h"
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zhijia {

QStringList ImportState::headers() const {
    const qsizetype row = settings.headerRow;
    QStringList cells =
        row >= 0 && row < sample.rows.size() ? sample.rows[row].cells : guess.headers;
    while (!cells.isEmpty() && cells.last().trimmed().isEmpty()) // Excel's empty cells at the end
        cells.removeLast();
    return cells;
}

ImportWizard::ImportWizard(Desk& desk, const Kind& kind, const QString& path)
    : Wizard(desk, exchangeText("Import: %1").arg(kind.pluralText()), exchangeText("Import")),
      state_(std::make_unique<ImportState>(desk.book(), kind)), bar_(new QProgressBar) {
    auto* file = new ImportFileStep(*state_);
    auto* preview = new ImportPreviewStep(*state_);
    auto* result = new ImportResultStep(desk, *state_);
    preview_ = preview;
    result_ = result;
    addStep(file);
    addStep(new ImportColumnsStep(*state_));
    addStep(preview);
    addStep(result);
    bar_->setAccessibleName(exchangeText("Progress"));
    bar_->setTextVisible(false);
    bar_->setFixedHeight(Theme::px(6));
    bar_->hide();
    if (QLayout* column = findChild<QStackedWidget*>()
                              ->parentWidget()
                              ->layout()) // under everything, over the buttons
        if (QLayoutItem* right = column->itemAt(column->count() - 1); right && right->layout())
            if (auto* box = qobject_cast<QVBoxLayout*>(right->layout()))
                box->insertWidget(box->count() - 1, bar_);

    ImportSession& session = state_->session;
    connect(&session, &ImportSession::busyChanged, this, [this](bool busy) {
        bar_->setVisible(busy);
        bar_->setRange(0, 0);
        setBusy(busy);
        if (busy && state_->isDone()) // the import is being undone, which can be stopped
            cancelButton().show();
        if (!busy && state_->isDone())
            tellResult();
    });
    connect(&session, &ImportSession::progress, this, [this](int percent) {
        bar_->setRange(0, percent < 0 ? 0 : 100);
        bar_->setValue(qMax(0, percent));
    });
    connect(&session, &ImportSession::refused, this,
            [this](const Issues& issues) { messages().say(issues); });
    connect(&session, &ImportSession::failed, this,
            [this](const QString& text) { messages().say(MessageBar::Error, text); });
    connect(&session, &ImportSession::cancelled, this, [this] {
        messages().say(MessageBar::Note, exchangeText("Cancelled; nothing was changed."));
    });
    connect(&session, &ImportSession::looked, this, [this](const ImportGuess& guess) {
        messages().clear();
        if (!guess.issues.isEmpty())
            messages().say(guess.issues);
    });
    connect(&session, &ImportSession::applied, this, &ImportWizard::imported);
    connect(this, &Wizard::cancelWanted, &session, &ImportSession::cancel);
    connect(result, &ImportResultStep::said, this,
            [this](const Issues& issues, const QString& done) {
                if (!issues.isEmpty())
                    messages().say(issues);
                else
                    messages().say(MessageBar::Note, done);
            });
    connect(result, &ImportResultStep::wantsToClose, this, &QDialog::accept);
    start();
    if (!path.isEmpty())
        file->setPath(path);
}

ImportWizard::~ImportWizard() {
    // A line that loses the keyboard while everything goes says that it was edited; nobody is left
    // to hear it.
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->blockSignals(true);
    for (WizardStep* step : findChildren<WizardStep*>())
        step->blockSignals(true);
}

bool ImportWizard::finish() {
    if (state_->isDone())
        return true;
    messages().clear();
    state_->session.apply();
    return false; // the result page comes when it is done
}

void ImportWizard::reject() {
    if (state_->isDone() && !state_->session.isBusy())
        QDialog::accept();
    else
        Wizard::reject();
}

void ImportWizard::imported(const Receipt& receipt) {
    state_->receipt = receipt;
    desk().book().adopt(receipt);
}

void ImportWizard::tellResult() {
    if (current() == result_) {
        setBusy(false);
    } else {
        auto* stack = findChild<QStackedWidget*>();
        go(stack->indexOf(result_));
        if (!state_->receipt.notes.isEmpty())
            messages().say(state_->receipt.notes);
    }
    // There is no way back behind what is written, only the undo on this page.
    for (QPushButton* button : findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool primary = button->property("role").toString() == QLatin1StringView("primary");
        if (primary)
            button->setText(exchangeText("Close"));
        else
            button->hide();
    }
}

ImportWizard* startImport(Desk& desk, const Kind& kind, const QString& path,
                          const QHash<QString, QVariant>& given) {
    auto* wizard = new ImportWizard(desk, kind, path);
    wizard->state().settings.given = given;
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    desk.hold(wizard);
    wizard->open();
    return wizard;
}

} // namespace zhijia
