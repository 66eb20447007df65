// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the page in the document's language; see words.h.
#include "core/report/words.h"
#include "core/base/clock.h"
#include <QLocale>

namespace zhijia::report {

const Words& words(Language language) {
    static const Words chinese{QStringLiteral("第 {page} 页 共 {pages} 页"),
                               QStringLiteral("（无记录）"),
                               QStringLiteral("（盖章处）"),
                               QStringLiteral("　　　　年　　月　　日"),
                               QStringLiteral("："),
                               QStringLiteral("zh-CN")};
    static const Words english{QStringLiteral("Page {page} of {pages}"),
                               QStringLiteral("(no entries)"),
                               QStringLiteral("(seal)"),
                               QStringLiteral("Date: ____ / ____ / ________"),
                               QStringLiteral(":"),
                               QStringLiteral("en")};
    return language == Language::Chinese ? chinese : english;
}

QString writtenDate(const QDate& date, Language language) {
    if (!date.isValid())
        return words(language).blankDate;
    if (language == Language::Chinese)
        return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .toString(date, QStringLiteral("d MMMM yyyy"));
}

QString fillTemplate(QString text, const Metadata& metadata, qsizetype page, qsizetype pages) {
    if (!text.contains(u'{'))
        return text;
    // The office's calendar day, whatever the computer is set to.
    const QDate day = metadata.created.isValid() ? officeTime(metadata.created).date() : QDate();
    text.replace(QStringLiteral("{page}"), QString::number(page));
    text.replace(QStringLiteral("{pages}"), QString::number(pages));
    text.replace(QStringLiteral("{date}"),
                 day.isValid() ? writtenDate(day, metadata.language) : QString());
    text.replace(QStringLiteral("{office}"), metadata.author);
    text.replace(QStringLiteral("{title}"), metadata.title);
    return text;
}

} // namespace zhijia::report
