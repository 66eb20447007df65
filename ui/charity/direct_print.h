// SPDX-License-Identifier: GPL-3.0-or-later
// Printing without a question: labels and receipts go to the printer that was chosen for them once.
#pragma once
#include "core/report/document.h"
#include <QString>
#include <functional>

namespace zhijia {

/// Which printer takes what; empty: none was chosen, the paper is shown instead.
struct DirectPrinters {
    QString label, receipt;
    bool everyReceipt = false; ///< printed by itself, as soon as it is on the disk
    static DirectPrinters load();
    void save() const;
};

/// Sends a document to a printer of the system; empty when it went, otherwise what is wrong. Tests
/// replace it.
using PrintTo = std::function<QString(const report::Document&, const QString& printer)>;
PrintTo& printTo();

} // namespace zhijia
