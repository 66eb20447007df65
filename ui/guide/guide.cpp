// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide.h"
#include <QDir>
#include <QFile>

namespace zhijia {

QString guideFolder(const QString& language) { return QStringLiteral(":/guide/") + language; }

QList<Chapter> guideChapters(const QString& language) {
    QList<Chapter> chapters;
    const QDir folder(guideFolder(language));
    for (const QString& name :
         folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Chapter chapter;
        chapter.name = name.chopped(3);
        chapter.text = QString::fromUtf8(file.readAll());
        const QString mark = QStringLiteral("<!-- pages:");
        if (chapter.text.startsWith(mark)) {
            const qsizetype end = chapter.text.indexOf(QStringLiteral("-->"));
            chapter.pages = chapter.text.mid(mark.size(), end - mark.size())
                                .simplified()
                                .split(u' ', Qt::SkipEmptyParts);
            chapter.text = chapter.text.mid(end + 3).trimmed();
        }
        chapter.title = chapter.text.section(u'\n', 0, 0).remove(0, 2).trimmed(); // "# Title"
        chapters << chapter;
    }
    return chapters;
}

int chapterOf(const QList<Chapter>& chapters, const QString& page) {
    for (int i = 0; i < chapters.size(); ++i)
        if (chapters[i].pages.contains(page))
            return i;
    return 0;
}

} // namespace zhijia
