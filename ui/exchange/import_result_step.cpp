// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_result_step.h"
#include "ui/exchange/imported_window.h"
#include "ui/exchange/words.h"
#include "ui/report/ask_file.h"
#include "ui/shell/theme.h"
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

ImportResultStep::ImportResultStep(Desk& desk, ImportState& state)
    : desk_(desk), state_(state), headline_(new QLabel), counts_(new QLabel), note_(new QLabel) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::px(12), 0, 0);
    box->setSpacing(Theme::px(12));
    headline_->setStyleSheet(
        QStringLiteral("font-size: %1pt; font-weight: 600;").arg(font().pointSizeF() * 1.3));
    headline_->setWordWrap(true);
    counts_->setTextFormat(Qt::RichText);
    note_->setProperty("role", QStringLiteral("muted"));
    note_->setWordWrap(true);
    box->addWidget(headline_);
    box->addWidget(counts_);
    box->addWidget(note_);
    const auto button = [&](const char* iconName, const QString& text) {
        auto* b = new QPushButton(icon(QString::fromUtf8(iconName)), text);
        box->addWidget(b, 0, Qt::AlignLeft);
        return b;
    };
    show_ = button("list", exchangeText("Show what was imported"));
    save_ = button("save", exchangeText("Save the rejected lines…"));
    paper_ = button("print", exchangeText("Save the result as a paper…"));
    undo_ = button("undo", exchangeText("Undo the import"));
    box->addStretch();
    connect(show_, &QPushButton::clicked, this, &ImportResultStep::showImported);
    connect(save_, &QPushButton::clicked, this, &ImportResultStep::save);
    connect(paper_, &QPushButton::clicked, this, &ImportResultStep::savePaper);
    connect(undo_, &QPushButton::clicked, this, &ImportResultStep::takeBack);
    connect(&state.session, &ImportSession::undone, this, &ImportResultStep::takenBack);
    connect(&state.session, &ImportSession::busyChanged, this,
            [this](bool busy) { undo_->setEnabled(!busy && !undone_); });
    connect(&state.session, &ImportSession::rejectedSaved, this,
            [this](qint64 count, const QString& path) {
                emit said({},
                          exchangeText(
                              "Saved %1 rejected lines: %2. Mend them there and import that file.")
                              .arg(QLocale().toString(count), path));
            });
    connect(&state.session, &ImportSession::reportSaved, this,
            [this](const QString& path) { emit said({}, exchangeText("Saved: %1").arg(path)); });
}

QString ImportResultStep::title() const { return exchangeText("Result"); }
QString ImportResultStep::help() const { return {}; }
QWidget* ImportResultStep::firstWidget() { return show_; }

void ImportResultStep::enter() {
    const ImportCounts& c = state_.overview->counts;
    const QLocale locale;
    headline_->setText(undone_ ? exchangeText("The import was undone; the office is as it was.")
                               : exchangeText("The import is done."));
    QString rows;
    const auto row = [&](const QString& name, qint64 count, const QColor& colour) {
        if (count > 0)
            rows += QStringLiteral(
                        "<tr><td>%1</td><td align='right' style='color:%2'><b>%3</b></td></tr>")
                        .arg(name.toHtmlEscaped(), colour.name(), locale.toString(count));
    };
    const Colours& colours = Theme::colours();
    row(exchangeText("Added"), c.added, colours.success);
    row(verdictLabel(Verdict::Changed), c.changed, colours.accent);
    row(verdictLabel(Verdict::Unchanged), c.unchanged, colours.muted);
    row(verdictLabel(Verdict::Skipped), c.skipped, colours.warning);
    row(verdictLabel(Verdict::Rejected), c.rejected, colours.danger);
    counts_->setText(QStringLiteral("<table cellpadding='4'>%1</table>").arg(rows));
    note_->setText(
        undone_ ? QString()
                : exchangeText(
                      "It stands in the history as one deed and can be undone later as well."));
    note_->setVisible(!note_->text().isEmpty());
    save_->setVisible(c.rejected > 0);
    paper_->setEnabled(!undone_);
    show_->setEnabled(!undone_);
    undo_->setEnabled(!undone_);
}

void ImportResultStep::takeBack() { state_.session.undo(state_.receipt.deed); }

void ImportResultStep::takenBack(const Receipt& receipt) {
    desk_.book().adopt(receipt);
    undone_ = true;
    enter();
    emit said({}, exchangeText("The import was undone; the office is as it was."));
}

void ImportResultStep::save() {
    const QString path = askWhereToSave(
        this, exchangeText("Save the rejected lines"),
        fileNameOf(exchangeText("%1 rejected").arg(QFileInfo(state_.path).completeBaseName())) +
            QStringLiteral(".csv"),
        exchangeText("CSV files (*.csv)"));
    if (!path.isEmpty())
        state_.session.saveRejected(path);
}

void ImportResultStep::savePaper() {
    const QString path = askWhereToSave(
        this, exchangeText("Save the result as a paper"),
        fileNameOf(
            exchangeText("%1 import result").arg(QFileInfo(state_.path).completeBaseName())) +
            QStringLiteral(".pdf"),
        exchangeText("PDF (*.pdf);;OpenDocument (*.odt);;Excel (*.xlsx)"));
    if (!path.isEmpty())
        state_.session.saveReport(path);
}

void ImportResultStep::showImported() {
    showImportedRecords(desk_, state_.kind, state_.receipt);
    emit wantsToClose();
}

} // namespace zhijia
