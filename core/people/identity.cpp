// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identity.h"
#include "core/record/codec.h"
#include "core/store/search.h"

namespace zhijia {

Outcome<QVariant> readCitizenId(const QString& text) { return Codec<QString>::parse(text); }
Outcome<QVariant> readMobile(const QString& text) { return Codec<QString>::parse(text); }
Outcome<QVariant> readBankCard(const QString& text) { return Codec<QString>::parse(text); }
Outcome<QVariant> readOrgCode(const QString& text) { return Codec<QString>::parse(text); }
Outcome<QVariant> readRegion(const QString& text) { return Codec<QString>::parse(text); }
Outcome<QVariant> readDate(const QString& text) { return Codec<QDate>::parse(text); }
Outcome<QVariant> readPersonName(const QString& text) { return Codec<QString>::parse(text); }

QString maskCitizenId(const QString& t) { return t.left(6) + QString(qMax<qsizetype>(0, t.size() - 10), u'*') + t.right(4); }
QString maskMobile(const QString& t) { return t.left(3) + QStringLiteral("****") + t.right(4); }
QString maskBankCard(const QString& t) { return QString(qMax<qsizetype>(0, t.size() - 4), u'*') + t.right(4); }

void deriveNameKeys(const QString& name, const QString&, QString& pinyinKey, QString& searchText) {
    pinyinKey = name;
    searchText = search::words(name);
}

} // namespace zhijia
