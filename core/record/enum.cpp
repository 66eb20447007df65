// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/enum.h"
#include <QCoreApplication>

namespace zhijia {

const EnumItem* EnumTable::byValue(int value) const {
    for (const EnumItem& item : items)
        if (item.value == value)
            return &item;
    return nullptr;
}

const EnumItem* EnumTable::byName(QStringView name) const {
    for (const EnumItem& item : items)
        if (name == QLatin1StringView(item.name))
            return &item;
    return nullptr;
}

const EnumItem* EnumTable::byText(QStringView text) const {
    const auto normal = [](const QString& word) {
        return word.normalized(QString::NormalizationForm_KC).trimmed();
    };
    const QString plain = normal(text.toString());
    // Nearly always the words match as they stand; only labels with full-width signs of their own
    // ("中专（职校）") need the second, slower look.
    for (const bool thorough : {false, true})
        for (const EnumItem& item : items) {
            const auto same = [&](const QString& word) {
                return (thorough ? normal(word) : word).compare(plain, Qt::CaseInsensitive) == 0;
            };
            if (same(QString::fromUtf8(item.name)) || same(QString::fromUtf8(item.label)) ||
                same(label(item)))
                return &item;
            for (const QString& word :
                 QString::fromUtf8(item.words).split(u'|', Qt::SkipEmptyParts))
                if (same(word))
                    return &item;
        }
    return nullptr;
}

QString EnumTable::label(const EnumItem& item) const {
    return *item.label ? QCoreApplication::translate(context, item.label) : QString();
}

} // namespace zhijia
