// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/fuzzy.h"

namespace zhijia {

int fuzzyScore(QStringView typed, QStringView text) {
    const QString needle =
        typed.toString().normalized(QString::NormalizationForm_KC).simplified().toLower();
    const QString hay = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    if (needle.isEmpty())
        return 1;
    const qsizetype at = hay.indexOf(needle);
    if (at == 0)
        return 1000 - int(qMin<qsizetype>(hay.size(), 400));
    if (at > 0)
        return (hay.at(at - 1).isLetterOrNumber() ? 300 : 550) - int(qMin<qsizetype>(at, 200));
    qsizetype from = 0, gaps = 0;
    for (const QChar c : needle) {
        if (c.isSpace())
            continue;
        const qsizetype found = hay.indexOf(c, from);
        if (found < 0)
            return 0;
        gaps += found - from;
        from = found + 1;
    }
    return 90 - int(qMin<qsizetype>(gaps, 89));
}

} // namespace zhijia
