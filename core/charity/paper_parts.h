// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that the papers of a charity sale share.
#pragma once
#include "core/book/reader.h"
#include "core/book/shown.h"
#include "core/charity/words.h"
#include "core/notices/paper_parts.h"
#include "core/report/document.h"
#include "core/store/store.h"

namespace zhijia::charity {

using notices::body;
using notices::centred;
using notices::labelled;
using notices::officialSheet;
using notices::seal;

/// "2026年3月2日"; empty for no day.
inline QString day(QDate date) { return date.isValid() ? notices::written(date) : QString(); }
inline QString number(qint64 n) { return QString::number(n); }
inline QString minute(const QDateTime& at) {
    return at.isValid() ? officeTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}
inline Outcome<report::Document> noSuch() {
    return refuse(tr("There is no such record."), tr("Choose another one."));
}
/// A sheet of a list: narrower margins than a letter's, with the office above.
inline report::Document listSheet(const Reader& reader, const QString& title) {
    report::Document d = officialSheet(reader, title, tr("Charity sale"));
    d.page = report::PageSetup::portrait();
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(title);
    return d;
}
/// The bars of amounts, in whole yuan.
report::BarChart bars(const QString& caption, const QList<std::pair<QString, Money>>& amounts);

} // namespace zhijia::charity
