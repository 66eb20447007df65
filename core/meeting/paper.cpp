// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/paper.h"
#include "core/meeting/words.h"
#include "core/report/words.h"
#include "core/rules/rule.h"
#include "core/store/store.h"
#include <QLocale>

namespace zhijia::meeting {

using namespace report;

Language paperLanguage() { return interfaceIsChinese() ? Language::Chinese : Language::English; }

Document startPaper(const Reader& reader, const QString& title, const QString& subject) {
    Document d;
    d.metadata = {title, reader.store().officeName(), subject, reader.clock().now(),
                  paperLanguage()};
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(title);
    return d;
}

QString dayText(QDate day) {
    if (!day.isValid())
        return {};
    if (!interfaceIsChinese())
        return QLocale(QLocale::English).toString(day, QStringLiteral("ddd, d MMM yyyy"));
    static const QString weekdays = QStringLiteral("一二三四五六日");
    return QStringLiteral("%1（周%2）")
        .arg(writtenDate(day, Language::Chinese), weekdays.mid(day.dayOfWeek() - 1, 1));
}

QString clockText(const QDateTime& at) {
    return at.isValid() ? officeTime(at).toString(QStringLiteral("HH:mm")) : QString();
}

QString whenText(const Sitting& sitting) {
    return dayText(sitting.heldOn) + (sitting.starts.isEmpty() ? QString() : u' ' + sitting.starts);
}

void addLines(Document& document, const QString& text) {
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            document.paragraph(line.trimmed());
}

void addLines(std::vector<Block>& blocks, const QString& text) {
    Document d;
    d.metadata.language = paperLanguage();
    addLines(d, text);
    for (Block& block : d.blocks)
        blocks.push_back(std::move(block));
}

} // namespace zhijia::meeting
