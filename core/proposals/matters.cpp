// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/matters.h"
#include "core/base/text.h"
#include <QRegularExpression>

namespace zhijia::proposals {

namespace {

/// How many requests a text makes: 建议, 增设, 提高 … each begins one.
int requests(const QString& text) {
    static const QRegularExpression verbs(QStringLiteral(
        "建议|增设|增加|提高|改善|改进|修建|新建|完善|加强|设立|建立|调整|取消|开通"));
    int count = 0;
    auto it = verbs.globalMatch(text);
    while (it.hasNext()) {
        it.next();
        ++count;
    }
    return count;
}

} // namespace

QStringList splitNames(const QString& text) {
    static const QRegularExpression separators(
        QStringLiteral("[、,，;；/|\\n\\r\\t]+|及|(?<=\\p{Han})和(?=\\p{Han})"));
    static const QRegularExpression brackets(QStringLiteral("[(（\\[【][^)）\\]】]*[)）\\]】]"));
    static const QRegularExpression wide(
        QStringLiteral("(^|\\s)(\\p{Han})\\s+(\\p{Han})(?=\\s|$)"));
    QStringList names;
    const auto add = [&](const QString& part) {
        if (const QString name = tidyName(part); !name.isEmpty() && !names.contains(name))
            names << name;
    };
    QString plain = text;
    plain.remove(brackets);
    for (QString part : plain.split(separators, Qt::SkipEmptyParts)) {
        // "李 明" is one name, "李明 王芳" are two, "John Smith" is one.
        QString before;
        while (before != part) {
            before = part;
            part.replace(wide, QStringLiteral("\\1\\2\\3"));
        }
        static const QRegularExpression han(QStringLiteral("\\p{Han}"));
        if (!part.contains(han)) {
            add(part);
            continue;
        }
        for (const QString& name : part.split(QRegularExpression(QStringLiteral("\\s+"))))
            add(name);
    }
    return names;
}

bool seemsSeveralMatters(const QString& title, const QString& measure) {
    static const QRegularExpression joined(QStringLiteral("以及|同时|另外|此外"));
    if (title.contains(joined) && requests(title) >= 2)
        return true;
    // Steps of one measure are numbered too: only several requests of their own make several
    // matters.
    static const QRegularExpression item(
        QStringLiteral("(?:^|\\n)\\s*(?:[一二三四五六七八九十]+、|[0-9０-９]+\\s*[.．、)）]|[(（]["
                       "一二三四五六七八九十0-9]+[)）])\\s*"
                       "([^\\n]*)"));
    int asking = 0;
    auto it = item.globalMatch(measure);
    while (it.hasNext())
        if (it.next().captured(1).contains(QStringLiteral("建议")))
            ++asking;
    return asking >= 2 || (measure.contains(QRegularExpression(
                              QStringLiteral("(同时|另外|此外)[，,]?\\s*(还)?建议"))));
}

} // namespace zhijia::proposals
