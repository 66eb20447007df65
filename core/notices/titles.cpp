// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/titles.h"
#include "core/base/text.h"
#include "core/notices/words.h"
#include <QRegularExpression>

namespace zhijia::notices {

namespace {

/// "（草案）", "（草案修改稿）", "（讨论稿）", "(draft)": with or without the brackets at the end.
const QRegularExpression& draftWord() {
    static const QRegularExpression word(
        QStringLiteral("\\s*(?:[（(](?:[^（）()]*草案[^（）()]*|征求意见稿|讨论稿|送审稿|"
                       "审议稿|draft)[）)]|草案)(?=[》〉]|\\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return word;
}

} // namespace

QString adoptedTitle(const QString& title) {
    QString plain = title.trimmed();
    plain.remove(draftWord());
    // "审议表决《办法》" is what was done with it.
    static const QRegularExpression deed(
        QStringLiteral("^(?:审议|讨论|表决|通过|票决|听取|并|和|、)+(《[^《》]+》)$"));
    if (const auto match = deed.match(plain); match.hasMatch())
        plain = match.captured(1);
    return plain.trimmed().isEmpty() ? title : plain;
}

QString bareTitle(const QString& title) {
    QString plain = adoptedTitle(title);
    static const QRegularExpression marks(QStringLiteral("[《》〈〉“”\"\\s]"));
    return plain.remove(marks);
}

QString innerTitle(const QString& title) {
    QString inner = title;
    return inner.replace(u'《', u'〈').replace(u'》', u'〉');
}

QString quotedTitle(const QString& title) {
    return title.startsWith(u'《') ? title : tr("\"%1\"").arg(title);
}

QString noticeTitle(const QString& title) {
    QString plain = tidy(title);
    // "《劳动办法》" with marks around the whole gets them from the heading.
    if (plain.startsWith(u'《') && plain.endsWith(u'》') && plain.count(u'《') == 1)
        plain = plain.mid(1, plain.size() - 2);
    return plain.startsWith(QStringLiteral("关于"))
               ? tr("Public notice: %1").arg(plain)
               : tr("Public notice of %1").arg(innerTitle(plain));
}

QString withoutStop(const QString& text) {
    QString plain = text.trimmed();
    while (plain.endsWith(u'。') || plain.endsWith(u'.') || plain.endsWith(u'；'))
        plain.chop(1);
    return plain;
}

} // namespace zhijia::notices
