// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/words.h"

namespace zhijia::meeting {

Outcome<QVariant> readTime(const QString& text) {
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.isEmpty())
        return QVariant();
    for (const char* format : {"H:m", "HH:mm", "HHmm", "H点m分", "H点"})
        if (const QTime time = QTime::fromString(plain, QString::fromUtf8(format)); time.isValid())
            return QVariant(time.toString(QStringLiteral("HH:mm")));
    return refuse(tr("\"%1\" is no time of day.").arg(text), tr("Write it as 09:00."));
}

QTime timeOf(const QString& text) { return QTime::fromString(text, QStringLiteral("HH:mm")); }

} // namespace zhijia::meeting
