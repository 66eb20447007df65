// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/words.h"
#include "ui/report/ask_file.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace zhijia {

ExportDialog::ExportDialog(Desk& desk, const Kind& kind, const Query& query,
                           const QStringList& keys, const QList<RawId>& ids)
    : QDialog(desk.widget()), desk_(desk), kind_(kind), query_(query), keys_(keys), ids_(ids),
      formats_(new QButtonGroup(this)), allColumns_(new QCheckBox), onlyMarked_(new QCheckBox),
      trouble_(new QLabel) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(exchangeText("Export: %1").arg(kind.pluralText()));
    setAccessibleName(windowTitle());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    box->setSpacing(Theme::px(8));
    auto* title = new QLabel(windowTitle());
    title->setStyleSheet(
        QStringLiteral("font-size: %1pt; font-weight: 600;").arg(font().pointSizeF() * 1.3));
    box->addWidget(title);
    const auto offer = [&](Format format, const QString& text, const QString& help) {
        auto* button = new QRadioButton(text);
        formats_->addButton(button, format);
        auto* why = new QLabel(help);
        why->setProperty("role", QStringLiteral("muted"));
        why->setWordWrap(true);
        why->setIndent(Theme::px(24));
        box->addWidget(button);
        box->addWidget(why);
    };
    offer(Workbook, exchangeText("Excel workbook (.xlsx)"),
          exchangeText("For Excel and WPS: every digit of an ID number stays as it is."));
    offer(CsvUtf8, exchangeText("CSV, UTF-8 (.csv)"),
          exchangeText("For other programs; Excel recognises it by its mark."));
    offer(CsvGb18030, exchangeText("CSV, GB18030 (.csv)"),
          exchangeText("For Chinese programs that do not read UTF-8; holds every character."));
    offer(CsvGbk, exchangeText("CSV, GBK (.csv)"),
          exchangeText("For old programs that know nothing newer. Rare characters it cannot hold "
                       "are named, and nothing is written then."));
    setFormat(Workbook);
    box->addSpacing(Theme::px(6));
    allColumns_->setText(exchangeText("All columns, also those that are not in sight"));
    const qint64 matches = desk.book().read().count(kind, query);
    onlyMarked_->setText(exchangeText("Only the %1 marked rows (of %2)")
                             .arg(QLocale().toString(ids.size()), QLocale().toString(matches)));
    onlyMarked_->setChecked(ids.size() > 1);
    onlyMarked_->setVisible(!ids.isEmpty());
    box->addWidget(allColumns_);
    box->addWidget(onlyMarked_);
    if (std::ranges::any_of(kind.fields, [](const Field& f) { return f.has(Field::Sensitive); }))
        askWhether(box);
    trouble_->setProperty("role", QStringLiteral("issue-error"));
    trouble_->setWordWrap(true);
    trouble_->hide();
    box->addWidget(trouble_);
    box->addStretch();
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(exchangeText("Cancel"));
    auto* ok = new QPushButton(exchangeText("Export…"));
    ok->setObjectName(QStringLiteral("exportOk"));
    ok->setProperty("role", QStringLiteral("primary"));
    ok->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    box->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, &ExportDialog::accept);
    connect(this, &QDialog::rejected, &patience_, &Patience::giveUp);
    connect(&patience_, &Patience::waits, this,
            [this](const QString& who) { complain({warning(Desk::waitingText(who))}); });
    setMinimumWidth(Theme::px(460));
    adjustSize();
    fit();
    keepSize(this);
}

/// What is masked on screen is masked in a file, unless somebody says why not; the history keeps
/// the answer (law 8).
void ExportDialog::askWhether(QVBoxLayout* box) {
    auto* masked =
        new QLabel(exchangeText("ID numbers and other protected fields are masked in the file."));
    masked->setProperty("role", QStringLiteral("muted"));
    masked->setWordWrap(true);
    inFull_ = new QCheckBox(exchangeText("Write protected fields in full"));
    inFull_->setObjectName(QStringLiteral("exportInFull"));
    reason_ = new QLineEdit;
    reason_->setObjectName(QStringLiteral("exportReason"));
    reason_->setPlaceholderText(
        exchangeText("What for, and for whom? The history keeps the answer."));
    reason_->setAccessibleName(exchangeText("Reason to write protected fields in full"));
    reason_->hide();
    box->addWidget(masked);
    box->addWidget(inFull_);
    box->addWidget(reason_);
    connect(inFull_, &QCheckBox::toggled, this, [this, masked](bool on) {
        masked->setVisible(!on);
        reason_->setVisible(on);
        trouble_->hide();
        if (on)
            reason_->setFocus();
        fit();
    });
    connect(reason_, &QLineEdit::textEdited, trouble_, &QWidget::hide);
}

void ExportDialog::fit() {
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void ExportDialog::complain(const Issues& issues) {
    QStringList lines;
    for (const Issue& issue : issues)
        lines << issueText(issue);
    trouble_->setText(lines.join(u'\n'));
    trouble_->show();
    fit();
}

QList<const Field*> ExportDialog::fields() const {
    QList<const Field*> list;
    if (allColumns_->isChecked()) {
        for (const Field& f : kind_.fields)
            if (!f.has(Field::Hidden))
                list << &f;
    } else
        for (const QString& key : keys_)
            if (const Field* f = kind_.field(key))
                list << f;
    return list;
}

QList<const Field*> ExportDialog::protectedFields() const {
    QList<const Field*> list = fields();
    list.removeIf([](const Field* f) { return !f->has(Field::Sensitive); });
    return list;
}

void ExportDialog::setFormat(Format format) { formats_->button(format)->setChecked(true); }

void ExportDialog::accept() {
    if (patience_.isWaiting())
        return;
    QStringList shown;
    if (inFull_ && inFull_->isChecked())
        for (const Field* f : protectedFields())
            shown << kind_.fieldLabel(*f);
    if (!shown.isEmpty() && reason_->text().trimmed().isEmpty()) {
        complain({error(exchangeText("A reason is needed to write protected fields in full."),
                        exchangeText("Write what the file is for; it is kept in the history."))});
        reason_->setFocus();
        return;
    }
    const bool workbook = formats_->checkedId() == Workbook;
    const QString path = askWhereToSave(
        this, windowTitle(),
        fileNameOf(kind_.pluralText()) +
            (workbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv")),
        workbook ? exchangeText("Excel workbooks (*.xlsx)") : exchangeText("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (shown.isEmpty()) {
        write(path, false);
        return;
    }
    // First the history, then the file: nothing leaves unrecorded.
    patience_.attempt(
        [this, fields = shown.join(exchangeText(", ")), why = reason_->text()] {
            return desk_.book().reveal(kind_, 0, fields, exchangeText("export: %1").arg(why));
        },
        [this, path](const Outcome<Receipt>& receipt) {
            if (receipt)
                write(path, true);
            else
                complain(receipt.error());
        });
}

void ExportDialog::write(const QString& path, bool inFull) {
    Query query = query_;
    // Every row marked is no condition; a million ids would only be slower.
    if (onlyMarked_->isChecked() && !ids_.isEmpty() &&
        desk_.book().read().count(kind_, query) != ids_.size()) {
        QVariantList values;
        for (const RawId id : ids_)
            values << id;
        query.in(QStringLiteral("id"), values);
    }
    query.limit = -1;
    query.findAtMost = -1; // the list may stop looking early, a file may not
    ExportOptions options;
    options.encoding = formats_->checkedId() == CsvGb18030 ? Encoding::Gb18030
                       : formats_->checkedId() == CsvGbk   ? Encoding::Gbk
                                                           : Encoding::Utf8;
    options.reveal = inFull;
    for (const Field* f : fields())
        options.keys << QString::fromUtf8(f->key);
    const qint64 total = desk_.book().read().count(kind_, query);
    const auto refused = std::make_shared<Issues>();
    const bool started = desk_.run(
        windowTitle(),
        [&kind = kind_, &clock = desk_.book().clock(), query, path, options, total,
         refused](Store& store, const Desk::Progress& progress) -> Outcome<QString> {
            ExportOptions now = options;
            now.progress = [&](qint64 done) {
                progress(total > 0 ? int(qMin<qint64>(100, done * 100 / total)) : -1,
                         {}); // throws when it is to stop
                return true;
            };
            const Reader reader(store, clock);
            const auto rows = exportRecords(reader, kind, query, path, now);
            if (!rows) {
                *refused = rows.error();
                return refuse(rows.error());
            }
            return exchangeText("Exported %1 rows: %2").arg(QLocale().toString(*rows), path);
        },
        [self = QPointer<ExportDialog>(this), refused] {
            if (self)
                self->end(*refused);
        });
    if (started)
        hide();
    else
        complain({warning(desk_.messages().text())});
}

void ExportDialog::end(const Issues& refused) {
    if (refused.isEmpty()) { // written, stopped, or the disk's doing, which the window has said
        QDialog::accept();
        return;
    }
    desk_.messages().clear(); // it is said here, where another format can be chosen
    complain(refused);
    open();
}

} // namespace zhijia
