// SPDX-License-Identifier: GPL-3.0-or-later
// The guide as data: its chapters in one language, and which of them is about a page of the window.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace zhijia {

struct Chapter {
    QString name;      ///< "03-sitting", the same in every language
    QString title;     ///< its first heading
    QStringList pages; ///< ids of the pages it is about
    QString text;      ///< Markdown without the first line
};

/// The chapters in order; `language` is "zh_CN" or "en".
QList<Chapter> guideChapters(const QString& language);
/// Where pictures of that language lie, for the names that chapters use ("images/sittings.png").
QString guideFolder(const QString& language);
/// Index of the chapter about a page; 0 when none is, or when the page has no id.
int chapterOf(const QList<Chapter>& chapters, const QString& page);

} // namespace zhijia
