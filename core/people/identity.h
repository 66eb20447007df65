// SPDX-License-Identifier: GPL-3.0-or-later
// Names, numbers and codes of people and units as fields read them: text in, stored value or words
// out.
#pragma once
#include "core/base/issue.h"
#include <QVariant>

namespace zhijia {

Outcome<QVariant> readCitizenId(const QString& text);
Outcome<QVariant> readMobile(const QString& text);
/// An office's telephones, as they are written on paper: "010-65123456 转 8021 / 13800138000".
Outcome<QVariant> readTelephone(const QString& text);
Outcome<QVariant> readBankCard(const QString& text);
Outcome<QVariant> readOrgCode(const QString& text);
/// A region of GB/T 2260 by its code or its name ("北京市朝阳区", "朝阳区" where there is one); a
/// name that several have is refused with what they are. The value is the code.
Outcome<QVariant> readRegion(const QString& text);
/// The full name of a stored code, which `readRegion` reads back to it.
QString showRegion(const QVariant& code);
Outcome<QVariant> readPersonName(const QString& text);

QString maskCitizenId(const QString& text);
QString maskMobile(const QString& text);
QString maskBankCard(const QString& text);

/// Sort key by pinyin and words for the search index: characters, full reading, given name's
/// reading, initials, and the surname with the given name's initials. `reading` corrects what is
/// worked out; empty for none.
void deriveNameKeys(const QString& name, const QString& reading, QString& pinyinKey,
                    QString& searchText);

} // namespace zhijia
