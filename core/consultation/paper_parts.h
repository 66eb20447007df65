// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of this room have in common.
#pragma once
#include "core/book/reader.h"
#include "core/book/shown.h"
#include "core/consultation/words.h"
#include "core/notices/paper_parts.h"
#include "core/report/document.h"
#include "core/store/store.h"

namespace zhijia::consultation {

using notices::body;
using notices::centred;
using notices::labelled;
using notices::officialSheet;
using notices::seal;
using zhijia::shown;

/// "2026年3月2日"; empty for no day.
inline QString day(QDate date) { return date.isValid() ? notices::written(date) : QString(); }
inline Outcome<report::Document> noSuch() {
    return refuse(tr("There is no such record."), tr("Choose another one."));
}
inline report::Document wideSheet(const Reader& reader, const QString& title) {
    report::Document d = officialSheet(reader, title, tr("Collective consultation"));
    d.page = report::PageSetup::landscape();
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(title);
    return d;
}

} // namespace zhijia::consultation
