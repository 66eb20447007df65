// SPDX-License-Identifier: GPL-3.0-or-later
// The few words that a page itself needs. They follow the document's language, not the screen's, so
// they are not in the translation files.
#pragma once
#include "core/report/document.h"

namespace zhijia::report {

struct Words {
    QString footer; ///< with {page} and {pages}
    QString noRows;
    QString sealHere;
    QString blankDate;
    QString colon;
    QString code; ///< RFC 3066 language tag
};

const Words& words(Language language);

/// 2024年5月1日 / 1 May 2024; the blank date when it is not valid.
QString writtenDate(const QDate& date, Language language);

/// Fills {page} {pages} {title} {office} {date} in a header or footer.
QString fillTemplate(QString text, const Metadata& metadata, qsizetype page, qsizetype pages);

} // namespace zhijia::report
