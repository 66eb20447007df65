// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/words.h"
#include "core/base/pinyin.h"
#include "core/book/reader.h"
#include "core/rules/rule.h"
#include "core/store/search.h"
#include <QCoreApplication>

namespace zhijia::congress {

QString tr(const char* text) { return QCoreApplication::translate("congress", text); }

QString ordinal(qint64 n) {
    if (n < 1 || n > 99 || !interfaceIsChinese())
        return QString::number(n);
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    QString text;
    if (n >= 20)
        text += digits[n / 10];
    if (n >= 10)
        text += u'十';
    if (n % 10)
        text += digits[n % 10];
    return text;
}

namespace {
Reading read(const QString& name, const QString& reading) { return reading.isEmpty() ? readName(name) : readingFrom(reading, name); }
} // namespace

QString nameWords(const QString& name, const QString& reading) {
    const Reading r = read(name, reading);
    const QStringList syllables = r.full.split(u' ', Qt::SkipEmptyParts);
    QStringList words{search::words(name)};
    QString glued = r.full;
    words << glued.remove(u' ') << r.initials;
    if (r.surnameLength > 0 && r.surnameLength < syllables.size())
        words << syllables.mid(r.surnameLength).join(QString());
    words.removeDuplicates();
    words.removeAll(QString());
    return words.join(u' ');
}

QString pinyinKey(const QString& name, const QString& reading) { return read(name, reading).key; }

QDate dateOf(const Reader& reader, const QVariantMap& params, const char* key) {
    const QDate date = QDate::fromString(params.value(QString::fromUtf8(key)).toString(), Qt::ISODate);
    return date.isValid() ? date : reader.today();
}

} // namespace zhijia::congress
