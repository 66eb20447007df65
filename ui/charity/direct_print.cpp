// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charity/direct_print.h"
#include "core/report/layout.h"
#include "ui/charity/words.h"
#include "ui/report/page_painter.h"
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

namespace zhijia {

namespace {

const QString labelKey = QStringLiteral("charity/labelPrinter"),
              receiptKey = QStringLiteral("charity/receiptPrinter"),
              everyKey = QStringLiteral("charity/everyReceipt");

/// Fonts are read once: the queue does not wait for them a second time.
const report::FontSet& fonts() {
    static const report::FontSet set;
    return set;
}

QString print(const report::Document& document, const QString& name) {
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return charityText("The printer \"%1\" is not there any more. Choose another one.")
            .arg(name);
    const report::Pages pages = report::layOut(document, fonts());
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(document.metadata.title);
    printer.setPageSize(QPageSize(
        QSizeF(qMin(pages.width, pages.height) / 1000.0, qMax(pages.width, pages.height) / 1000.0),
        QPageSize::Millimeter));
    printer.setPageOrientation(pages.width > pages.height ? QPageLayout::Landscape
                                                          : QPageLayout::Portrait);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return charityText("The printer \"%1\" does not answer. Check that it is switched on.")
            .arg(name);
    ui::PagePainter draw(fonts());
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0)
            printer.newPage();
        draw.draw(painter, pages.pages[i], printer.resolution() / 25400.0);
    }
    painter.end();
    return {};
}

} // namespace

DirectPrinters DirectPrinters::load() {
    const QSettings settings;
    return {settings.value(labelKey).toString(), settings.value(receiptKey).toString(),
            settings.value(everyKey).toBool()};
}

void DirectPrinters::save() const {
    QSettings settings;
    settings.setValue(labelKey, label);
    settings.setValue(receiptKey, receipt);
    settings.setValue(everyKey, everyReceipt);
}

PrintTo& printTo() {
    static PrintTo how = &print;
    return how;
}

} // namespace zhijia
