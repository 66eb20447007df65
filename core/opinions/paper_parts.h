// SPDX-License-Identifier: GPL-3.0-or-later
// What several papers of this room have in common.
#pragma once
#include "core/book/shown.h"
#include "core/opinions/papers.h"
#include "core/opinions/words.h"
#include "core/report/language.h"
#include "core/report/words.h"
#include "core/store/store.h"

namespace zhijia::opinions {

using zhijia::shown;

inline report::Document startPaper(const Reader& reader, const QString& title) {
    report::Document d;
    d.metadata = {title, reader.store().officeName(), title, reader.clock().now(),
                  report::interfaceLanguage()};
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    return d;
}
inline QString written(QDate day) {
    return day.isValid() ? report::writtenDate(day, report::interfaceLanguage()) : QString();
}
inline report::BarChart chartOf(const QString& caption, const QList<VoiceCount>& counts) {
    report::BarChart chart;
    chart.caption = caption;
    for (const VoiceCount& c : counts) {
        chart.bars << report::BarChart::Bar{c.label, c.count};
        chart.whole += c.count; // bars are parts of all
    }
    return chart;
}

} // namespace zhijia::opinions
