// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/words.h"
#include "ui/report/ask_file.h"
#include "ui/shell/theme.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace zhijia {

ExportDialog::ExportDialog(Desk& desk, const Kind& kind, const Query& query,
                           const QStringList& keys, const QList<RawId>& ids)
    : QDialog(desk.widget()), desk_(desk), kind_(kind), query_(query), keys_(keys), ids_(ids),
      formats_(new QButtonGroup(this)), allColumns_(new QCheckBox), onlyMarked_(new QCheckBox) {
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
          exchangeText("For older Chinese programs that ask for GBK."));
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
    auto* masked =
        new QLabel(exchangeText("ID numbers and other protected fields are masked in the file."));
    masked->setProperty("role", QStringLiteral("muted"));
    masked->setVisible(
        std::ranges::any_of(kind.fields, [](const Field& f) { return f.has(Field::Sensitive); }));
    box->addWidget(masked);
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
    setMinimumWidth(Theme::px(460));
}

void ExportDialog::setFormat(Format format) { formats_->button(format)->setChecked(true); }

void ExportDialog::accept() {
    const Format format = Format(formats_->checkedId());
    const bool workbook = format == Workbook;
    const QString path = askWhereToSave(
        this, windowTitle(),
        fileNameOf(kind_.pluralText()) +
            (workbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv")),
        workbook ? exchangeText("Excel workbooks (*.xlsx)") : exchangeText("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    Query query = query_;
    if (onlyMarked_->isChecked() && !ids_.isEmpty()) {
        QVariantList values;
        for (const RawId id : ids_)
            values << id;
        query.in(QStringLiteral("id"), values);
    }
    query.limit = -1;
    query.findAtMost = -1; // the list may stop looking early, a file may not
    ExportOptions options;
    options.encoding = format == CsvGb18030 ? Encoding::Gb18030 : Encoding::Utf8;
    if (!allColumns_->isChecked())
        options.keys = keys_;
    const qint64 total = desk_.book().read().count(kind_, query);
    desk_.run(
        windowTitle(),
        [&kind = kind_, &clock = desk_.book().clock(), query, path, options,
         total](Store& store, const Desk::Progress& progress) -> Outcome<QString> {
            ExportOptions now = options;
            now.progress = [&](qint64 done) {
                progress(total > 0 ? int(qMin<qint64>(100, done * 100 / total)) : -1,
                         {}); // throws when it is to stop
                return true;
            };
            const Reader reader(store, clock);
            return exportRecords(reader, kind, query, path, now).map([&](qint64 rows) {
                return exchangeText("Exported %1 rows: %2").arg(QLocale().toString(rows), path);
            });
        });
    QDialog::accept();
}

} // namespace zhijia
