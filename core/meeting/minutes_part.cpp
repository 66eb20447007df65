// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/minutes_part.h"

namespace zhijia {

namespace {
QList<MinutesPart>& list() {
    static QList<MinutesPart> parts;
    return parts;
}
} // namespace

void registerMinutesPart(const MinutesPart& part) {
    for (const MinutesPart& known : list())
        if (qstrcmp(known.name, part.name) == 0)
            return;
    list() << part;
}
const QList<MinutesPart>& minutesParts() { return list(); }

} // namespace zhijia
