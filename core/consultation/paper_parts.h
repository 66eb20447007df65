// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of this room have in common.
#pragma once
#include "core/book/reader.h"
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

/// "2026年3月2日"; empty for no day.
inline QString day(QDate date) { return date.isValid() ? notices::written(date) : QString(); }
template <class R>
QString shown(const Reader& reader, QStringView key, const R& record) {
    const Field& f = *R::kind().field(key);
    return reader.display(R::kind(), f, f.get(record));
}
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
