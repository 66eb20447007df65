// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_file_step.h"
#include "core/exchange/csv_sniff.h"
#include "ui/exchange/words.h"
#include "ui/report/ask_file.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace zhijia {

namespace {

QLabel* muted() {
    auto* label = new QLabel;
    label->setProperty("role", QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

/// A path as file managers copy it: in quotes, or as an address.
QString bareWritten(const QString& text) {
    QString path = text.trimmed();
    if (path.size() > 1 && path.startsWith(u'"') && path.endsWith(u'"'))
        path = path.mid(1, path.size() - 2);
    if (path.startsWith(QStringLiteral("file:")))
        path = QUrl(path).toLocalFile();
    return path;
}

} // namespace

ImportFileStep::ImportFileStep(ImportState& state)
    : state_(state), path_(new QLineEdit), how_(new QWidget), sheet_(new QComboBox),
      encoding_(new QComboBox), separator_(new QComboBox), header_(new QSpinBox),
      encodingWhy_(muted()), separatorWhy_(muted()), headerWhy_(muted()),
      sample_(new QTableWidget) {
    setAcceptDrops(true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::px(10));
    auto* row = new QHBoxLayout;
    path_->setObjectName(QStringLiteral("importPath"));
    path_->setPlaceholderText(exchangeText("Choose an Excel or CSV file, or drop it here"));
    path_->setAccessibleName(exchangeText("File"));
    path_->addAction(icon(QStringLiteral("open"), Theme::colours().muted),
                     QLineEdit::LeadingPosition);
    auto* choose = new QPushButton(exchangeText("Choose…"));
    choose->setObjectName(QStringLiteral("importChoose"));
    row->addWidget(path_, 1);
    row->addWidget(choose);
    box->addLayout(row);
    auto* grid = new QGridLayout(how_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(10));
    grid->setVerticalSpacing(Theme::px(6));
    grid->setColumnStretch(2, 1);
    int line = 0;
    const auto add = [&](const QString& name, QWidget* editor, QLabel* why) {
        auto* label = new QLabel(name);
        label->setBuddy(editor);
        editor->setAccessibleName(name);
        editor->setMinimumWidth(Theme::px(150));
        grid->addWidget(label, line, 0);
        grid->addWidget(editor, line, 1);
        grid->addWidget(why, line++, 2);
        return QList<QWidget*>{label, editor, why};
    };
    ofBook_ = add(exchangeText("Sheet"), sheet_, muted());
    ofText_ = add(exchangeText("Encoding"), encoding_, encodingWhy_) +
              add(exchangeText("Separator"), separator_, separatorWhy_);
    add(exchangeText("Header on row"), header_, headerWhy_);
    sheet_->setObjectName(QStringLiteral("importSheet"));
    encoding_->setObjectName(QStringLiteral("importEncoding"));
    separator_->setObjectName(QStringLiteral("importSeparator"));
    header_->setObjectName(QStringLiteral("importHeader"));
    header_->setMinimum(1);
    box->addWidget(how_);
    sample_->setAccessibleName(exchangeText("First rows of the file"));
    sample_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    sample_->setSelectionMode(QAbstractItemView::NoSelection);
    sample_->horizontalHeader()->hide();
    sample_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    sample_->verticalHeader()->setDefaultSectionSize(Theme::px(28));
    sample_->setWordWrap(false);
    sample_->setShowGrid(true);
    box->addWidget(sample_, 1);
    how_->hide();
    sample_->hide();
    box->addStretch();

    connect(choose, &QPushButton::clicked, this, &ImportFileStep::browse);
    connect(path_, &QLineEdit::editingFinished, this,
            [this] { setPath(bareWritten(path_->text())); });
    // A path that was pasted is complete, and nobody presses Enter after pasting.
    connect(path_, &QLineEdit::textEdited, this, [this](const QString& text) {
        const QString path = bareWritten(text);
        if (path != state_.path && QFileInfo(path).isFile())
            setPath(path);
        else
            emit changed(); // why it does not go on
    });
    connect(sheet_, &QComboBox::activated, this, [this](int sheet) {
        if (!filling_ && state_.isLooked)
            state_.session.lookAt(state_.path, sheet);
    });
    connect(encoding_, &QComboBox::activated, this, &ImportFileStep::lookAgain);
    connect(separator_, &QComboBox::activated, this, &ImportFileStep::lookAgain);
    connect(header_, &QSpinBox::valueChanged, this, [this](int value) {
        if (!filling_)
            chooseHeader(value - 1);
    });
    connect(&state_.session, &ImportSession::looked, this, &ImportFileStep::take);
    const auto failed = [this](const Issues& issues) {
        if (!isVisible() || state_.isLooked)
            return;
        trouble_ = issues;
        emit changed();
    };
    connect(&state_.session, &ImportSession::refused, this, failed);
    connect(&state_.session, &ImportSession::failed, this,
            [failed](const QString& text) { failed({error(text)}); });
}

QString ImportFileStep::title() const { return exchangeText("File"); }
QString ImportFileStep::help() const {
    return exchangeText(
        "The list you have, as an Excel workbook or CSV. Nothing is written before you press "
        "Import.");
}
QWidget* ImportFileStep::firstWidget() { return path_; }

Issues ImportFileStep::whyNot() const {
    if (!trouble_.isEmpty())
        return trouble_;
    // What stands in the line is not what was looked at: it is no file, or not all of it.
    if (const QString typed = bareWritten(path_->text());
        !typed.isEmpty() && typed != bareWritten(state_.path))
        return {error(exchangeText("There is no file %1.").arg(typed),
                      exchangeText("Correct the path, or choose the file."))};
    if (!state_.isLooked)
        return {error(state_.path.isEmpty() ? exchangeText("No file is chosen.")
                                            : exchangeText("The file is being looked at."),
                      exchangeText("Choose the file that holds the list."))};
    return {};
}

void ImportFileStep::browse() {
    const QString path =
        askForFile(this, exchangeText("Choose a file"),
                   exchangeText("Excel and CSV files (*.xlsx *.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        setPath(path);
}

void ImportFileStep::setPath(const QString& path) {
    if (path.isEmpty() || (path == state_.path && (state_.isLooked || state_.session.isBusy())))
        return;
    if (bareWritten(path_->text()) != path) // while it is typed the cursor stays where it is
        path_->setText(path);
    state_.path = path;
    look();
}

void ImportFileStep::look() {
    state_.isLooked = false;
    state_.overview.reset();
    trouble_.clear();
    how_->hide();
    sample_->hide();
    state_.session.look(state_.path);
    emit changed();
}

void ImportFileStep::lookAgain() {
    if (filling_ || !state_.isLooked)
        return;
    CsvFormat format = state_.settings.format;
    format.separator = separator_->currentData().toChar();
    state_.session.lookAgain(state_.path, Encoding(encoding_->currentData().toInt()), format);
}

void ImportFileStep::take(const ImportGuess& guess, const ImportSample& sample) {
    const bool again = state_.isLooked;
    const ImportPolicy policy = state_.settings.policy;
    const bool addMissing = state_.settings.addMissing;
    state_.guess = guess;
    state_.sample = sample;
    // What is given holds for whichever file.
    holdForAll(state_.session.reader(), state_.kind, state_.guess, state_.settings.given);
    state_.settings = state_.guess.settings;
    state_.settings.policy = policy;
    state_.settings.addMissing = addMissing;
    state_.overview.reset();
    state_.isLooked = true;
    trouble_.clear();
    filling_ = true;
    showHow(guess);
    separatorWhy_->setText(again ? exchangeText("As you chose.") : guess.separatorWhy);
    header_->setMaximum(qMax(1, int(sample.rows.size())));
    header_->setValue(int(guess.settings.headerRow) + 1);
    headerWhy_->setText(
        exchangeText("Columns recognised: %1 of %2.")
            .arg(std::ranges::count_if(state_.settings.columns,
                                       [](const ImportColumn& c) { return !c.key.isEmpty(); }))
            .arg(state_.settings.columns.size()));
    filling_ = false;
    how_->show();
    sample_->show();
    showSample();
    emit changed();
}

/// What of the reading can be chosen: the sheet of a workbook, encoding and separator of a text.
void ImportFileStep::showHow(const ImportGuess& guess) {
    const bool book = !guess.sheets.isEmpty();
    for (QWidget* widget : std::as_const(ofText_))
        widget->setVisible(!book);
    for (QWidget* widget : std::as_const(ofBook_))
        widget->setVisible(book);
    sheet_->clear();
    sheet_->addItems(guess.sheets);
    sheet_->setCurrentIndex(guess.settings.sheet);
    sheet_->setEnabled(guess.sheets.size() > 1);
    encoding_->clear();
    for (const Encoding e :
         guess.decoding.choices.isEmpty() ? allEncodings() : guess.decoding.choices)
        encoding_->addItem(encodingName(e), int(e));
    if (encoding_->findData(int(guess.settings.encoding)) < 0)
        encoding_->insertItem(0, encodingName(guess.settings.encoding),
                              int(guess.settings.encoding));
    encoding_->setCurrentIndex(encoding_->findData(int(guess.settings.encoding)));
    encodingWhy_->setText(
        guess.decoding.badLines > 0
            ? exchangeText("%1 lines cannot be read in this encoding; the first is line %2.")
                  .arg(guess.decoding.badLines)
                  .arg(guess.decoding.firstBadLine)
        : guess.decoding.why.isEmpty() ? exchangeText("As you chose.")
                                       : guess.decoding.why);
    separator_->clear();
    for (const QChar c : offeredSeparators())
        separator_->addItem(separatorName(c), c);
    separator_->setCurrentIndex(qMax(0, separator_->findData(guess.settings.format.separator)));
}

void ImportFileStep::chooseHeader(int row) {
    state_.settings.headerRow = row;
    state_.settings.columns = mapColumns(state_.session.reader(), state_.kind, state_.headers(),
                                         state_.settings.given.keys());
    state_.overview.reset();
    headerWhy_->setText(
        exchangeText("Columns recognised: %1 of %2.")
            .arg(std::ranges::count_if(state_.settings.columns,
                                       [](const ImportColumn& c) { return !c.key.isEmpty(); }))
            .arg(state_.settings.columns.size()));
    showSample();
}

void ImportFileStep::showSample() {
    qsizetype columns = 1;
    for (const auto& row : state_.sample.rows)
        columns = qMax(columns, row.cells.size());
    sample_->clear();
    sample_->setRowCount(int(state_.sample.rows.size()));
    sample_->setColumnCount(int(columns));
    QStringList numbers;
    const Colours& c = Theme::colours();
    for (int i = 0; i < state_.sample.rows.size(); ++i) {
        const auto& row = state_.sample.rows[i];
        numbers << QString::number(row.firstLine);
        for (int k = 0; k < columns; ++k) {
            auto* item = new QTableWidgetItem(row.cells.value(k).simplified());
            if (i == state_.settings.headerRow) {
                QFont bold = sample_->font();
                bold.setBold(true);
                item->setFont(bold);
                item->setBackground(c.accentSoft);
            } else if (i < state_.settings.headerRow || row.kind == RowKind::Blank ||
                       row.kind == RowKind::Directive)
                item->setForeground(c.muted);
            else if (row.kind == RowKind::Unreadable)
                item->setForeground(c.danger);
            sample_->setItem(i, k, item);
        }
    }
    sample_->setVerticalHeaderLabels(numbers);
    sample_->resizeColumnsToContents();
    for (int k = 0; k < columns; ++k)
        sample_->setColumnWidth(
            k, qBound(Theme::px(60), sample_->columnWidth(k) + Theme::px(12), Theme::px(240)));
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent* event) {
    setPath(event->mimeData()->urls().first().toLocalFile());
}

} // namespace zhijia
