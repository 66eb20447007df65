// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/preview.h"
#include "core/office/reports.h"
#include "core/report/atomic_file.h"
#include "core/report/layout.h"
#include "core/report/pdf_writer.h"
#include "core/store/overwrite.h"
#include "core/store/store.h"
#include "ui/report/ask_file.h"
#include "ui/report/page_view.h"
#include "ui/report/words.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QToolButton>

namespace zhijia {

namespace {

QToolButton* tool(const char* name, const QString& text) {
    auto* button = new QToolButton;
    button->setIcon(icon(QString::fromUtf8(name)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PreviewDialog::PreviewDialog(Desk& desk, const QString& title, const QString& fileName,
                             MakeDocument make)
    : QDialog(desk.widget(), Qt::Window), desk_(desk), fileName_(fileNameOf(fileName)),
      view_(new PageView), messages_(new MessageBar), place_(new QLabel), zoom_(new QToolButton),
      make_(std::move(make)) {
    setObjectName(QStringLiteral("preview"));
    setWindowTitle(title);
    setAccessibleName(title);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), Theme::px(8));
    bar->setSpacing(Theme::px(6));
    auto* up = tool("up", reportText("Previous page"));
    auto* down = tool("down", reportText("Next page"));
    connect(up, &QToolButton::clicked, this, [this] { view_->goTo(view_->currentPage() - 1); });
    connect(down, &QToolButton::clicked, this, [this] { view_->goTo(view_->currentPage() + 1); });
    zoom_->setToolTip(reportText("Size on screen; also Ctrl and the mouse wheel"));
    zoom_->setAccessibleName(reportText("Size on screen"));
    zoom_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(zoom_);
    connect(menu->addAction(reportText("Page width")), &QAction::triggered, this,
            [this] { view_->setZoom(0); });
    for (const int percent : {50, 75, 100, 125, 150, 200})
        connect(menu->addAction(QStringLiteral("%1 %").arg(percent)), &QAction::triggered, this,
                [this, percent] { view_->setZoom(percent); });
    zoom_->setMenu(menu);
    print_ = new QPushButton(icon(QStringLiteral("print")), reportText("Print…"));
    print_->setShortcut(QKeySequence::Print);
    save_ = new QPushButton(icon(QStringLiteral("save"), Theme::colours().onAccent),
                            reportText("Save as PDF…"));
    save_->setShortcut(QKeySequence::Save);
    save_->setObjectName(QStringLiteral("savePdf"));
    save_->setProperty("role", QStringLiteral("primary"));
    saveAs_ = new QPushButton(icon(QStringLiteral("export")), reportText("Save as"));
    saveAs_->setObjectName(QStringLiteral("saveAs"));
    saveAs_->setMenu(new QMenu(saveAs_));
    connect(print_, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(save_, &QPushButton::clicked, this, &PreviewDialog::savePdf);
    bar->addWidget(up);
    bar->addWidget(down);
    bar->addWidget(place_);
    bar->addSpacing(Theme::px(12));
    bar->addWidget(zoom_);
    bar->addStretch();
    bar->addWidget(print_);
    bar->addWidget(saveAs_);
    bar->addWidget(save_);
    box->addLayout(bar);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(Theme::px(12), 0, Theme::px(12), Theme::px(6));
    inset->addWidget(messages_);
    box->addLayout(inset);
    box->addWidget(view_, 1);
    connect(view_, &PageView::moved, this, &PreviewDialog::refresh);
    const QSize window = desk.widget()->size();
    resize(qMin(Theme::px(940), window.width()), qMax(Theme::px(480), window.height() * 9 / 10));
    keepSize(this);
    refresh();
    view_->setFocus();
    token_ = desk.background().ask<Result>(
        this,
        [make = make_](const Reader& reader, const std::atomic_bool& stop) -> Result {
            try {
                const report::FontSet fonts;
                const report::Document document = make(reader);
                return {std::make_shared<const report::Pages>(report::layOut(
                            document, fonts, [&](qint64, qint64) { return !stop.load(); })),
                        {},
                        reportEndings(document)};
            } catch (const EnvironmentError& e) {
                return {nullptr, e.text(), {}};
            } catch (const Cancelled&) {
                return {};
            } catch (const std::exception& e) {
                return {
                    nullptr,
                    reportText("The report cannot be made: %1").arg(QString::fromUtf8(e.what())),
                    {}};
            }
        },
        [this](const Result& result) { take(result); });
}

PreviewDialog::~PreviewDialog() {
    if (token_)
        token_->store(true);
}

void PreviewDialog::take(const Result& result) {
    pages_ = result.pages;
    endings_ = result.endings;
    offerEndings();
    try {
        view_->setPages(pages_);
    } catch (const EnvironmentError& e) {
        messages_->say(MessageBar::Error, e.text());
    }
    if (!result.trouble.isEmpty())
        messages_->say(MessageBar::Error, result.trouble);
    refresh();
    emit ready();
}

void PreviewDialog::refresh() {
    place_->setText(
        pages_ ? reportText("Page %1 of %2").arg(view_->currentPage() + 1).arg(view_->pageCount())
               : reportText("The pages are being laid out…"));
    zoom_->setText(QStringLiteral("%1 %").arg(pages_ ? view_->effectiveZoom() : 100));
    save_->setEnabled(pages_ != nullptr);
    saveAs_->setEnabled(pages_ != nullptr);
    print_->setEnabled(pages_ != nullptr);
}

void PreviewDialog::savePdf() {
    if (!pages_)
        return;
    const QString path =
        askWhereToSave(this, reportText("Save as PDF"), fileName_ + QStringLiteral(".pdf"),
                       reportText("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    desk_.run(
        reportText("Save as PDF"),
        [pages = pages_, path](Store& store, const Desk::Progress& progress) -> Outcome<QString> {
            if (auto may = mayOverwrite(path, store.path()); !may)
                return refuse(may.error());
            const report::FontSet fonts;
            const QByteArray bytes =
                report::pdfBytes(*pages, fonts, [&](qint64 done, qint64 total) {
                    progress(total > 0 ? int(done * 100 / total) : -1,
                             {}); // throws when it is to stop
                    return true;
                });
            report::writeWhole(path, bytes);
            return reportText("Saved: %1").arg(path);
        },
        whenDone());
}

/// What the window says is behind this window.
std::function<void()> PreviewDialog::whenDone() {
    return [self = QPointer<PreviewDialog>(this)] {
        if (self)
            self->messages_->say(MessageBar::Note, self->desk_.messages().text());
    };
}

namespace {

struct Ending {
    QString suffix, label, filter;
};

QList<Ending> furtherEndings() {
    return {
        {QStringLiteral("odt"), reportText("Text document (.odt)…"),
         reportText("Text documents (*.odt)")},
        {QStringLiteral("xlsx"), reportText("Excel workbook (.xlsx)…"),
         reportText("Excel workbooks (*.xlsx)")},
        {QStringLiteral("csv"), reportText("CSV file (.csv)…"), reportText("CSV files (*.csv)")}};
}

} // namespace

void PreviewDialog::offerEndings() {
    QMenu* menu = saveAs_->menu();
    menu->clear();
    for (const Ending& ending : furtherEndings())
        if (endings_.contains(ending.suffix)) {
            QAction* action = menu->addAction(ending.label);
            action->setObjectName(ending.suffix);
            connect(action, &QAction::triggered, this,
                    [this, suffix = ending.suffix] { saveAs(suffix); });
        }
}

void PreviewDialog::saveAs(const QString& suffix) {
    const QList<Ending> all = furtherEndings();
    const auto ending = std::ranges::find(all, suffix, &Ending::suffix);
    if (ending == all.end() || !endings_.contains(suffix))
        return;
    const QString title = ending->label.chopped(1);
    QString path = askWhereToSave(this, title, fileName_ + u'.' + suffix, ending->filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + suffix, Qt::CaseInsensitive))
        path += u'.' + suffix; // the ending says how it is written
    desk_.run(
        title,
        [make = make_, path, &clock = desk_.book().clock()](
            Store& store, const Desk::Progress& progress) -> Outcome<QString> {
            if (auto may = mayOverwrite(path, store.path()); !may)
                return refuse(may.error());
            const Reader reader(store, clock);
            const Reader::Snapshot snapshot(reader); // rows are read while they are written
            const auto written = writeReport(make(reader), path, [&](qint64 done, qint64 total) {
                progress(total > 0 ? int(qMin<qint64>(100, done * 100 / total)) : -1, {});
                return true;
            });
            if (!written)
                return refuse(written.error());
            return reportText("Saved: %1").arg(path);
        },
        whenDone());
}

void PreviewDialog::print() {
    if (!pages_)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    printer.setPageSize(QPageSize(QSizeF(qMin(pages_->width, pages_->height) / 1000.0,
                                         qMax(pages_->width, pages_->height) / 1000.0),
                                  QPageSize::Millimeter));
    printer.setPageOrientation(pages_->width > pages_->height ? QPageLayout::Landscape
                                                              : QPageLayout::Portrait);
    printer.setFullPage(true); // the layout has margins of its own
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, view_->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printOn(printer);
}

void PreviewDialog::printOn(QPrinter& printer) {
    const report::FontSet fonts;
    ui::PagePainter pages(fonts);
    QPainter painter;
    if (!painter.begin(&printer)) {
        messages_->say(MessageBar::Error, reportText("The printer does not answer. Check that it "
                                                     "is switched on, or save the report as PDF."));
        return;
    }
    const int count = view_->pageCount();
    const int from = printer.fromPage() > 0 ? qMin(printer.fromPage(), count) : 1;
    const int to = printer.toPage() > 0 ? qMin(printer.toPage(), count) : count;
    for (int i = from; i <= to; ++i) {
        if (i > from)
            printer.newPage();
        pages.draw(painter, pages_->pages[size_t(i - 1)], printer.resolution() / 25400.0);
    }
    painter.end();
    messages_->say(MessageBar::Done,
                   reportText("Sent to the printer: %1 pages.").arg(to - from + 1));
}

PreviewDialog* showPreview(Desk& desk, const QString& title, const QString& fileName,
                           MakeDocument make) {
    auto* dialog = new PreviewDialog(desk, title, fileName, std::move(make));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    desk.hold(dialog);
    dialog->show();
    return dialog;
}

} // namespace zhijia
