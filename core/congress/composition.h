// SPDX-License-Identifier: GPL-3.0-or-later
// The deputy check-up: is the congress composed as the rules ask, and what would mend it?
#pragma once
#include "core/congress/term.h"

namespace zhijia {

class Reader;

struct Finding {
    QString ruleId;    ///< `rule::…`; empty for the office's own target
    QString title;     ///< "Women"
    qint64 actual = 0; ///< how many there are
    qint64 base = 0;   ///< of how many
    qint64 needed = 0; ///< the least that does; of a ceiling the most
    bool atMost = false;
    bool ok = true;
    QString text; ///< one sentence with the numbers
    QString mend; ///< "Elect 2 more women."; empty when it is all right
    QString citation;
    qint64 missing() const { return ok ? 0 : atMost ? actual - needed : needed - actual; }
};

struct Composition {
    qint64 staff = 0, staffWomen = 0,
           staffAgency = 0; ///< as given in the term, else members on file
    qint64 deputies = 0, workers = 0, technicians = 0, managers = 0, leaders = 0, others = 0;
    qint64 women = 0, agency = 0, frontLine = 0, presidium = 0;
    QList<Finding> findings; ///< every rule that applies, met or not
    bool ok() const;
};

/// Sex, front line and employment are the members' as they are on file now. With `candidates` those
/// not yet elected count too: what the congress would look like. Reads every deputy once (3,000:
/// some milliseconds). `rulePack` is the one a sitting runs under; empty: the one in force.
Composition composition(const Reader& reader, Id<Term> term, bool candidates = false,
                        const QString& rulePack = {});

} // namespace zhijia
