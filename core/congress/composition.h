// SPDX-License-Identifier: GPL-3.0-or-later
// The deputy check-up: is the congress composed as the rules ask, and what would mend it?
#pragma once
#include "core/congress/term.h"

namespace zhijia {

class Reader;
struct Sitting;

struct Finding {
    QString ruleId;    ///< `rule::…`; empty for the office's own target
    QString title;     ///< "Women"
    qint64 actual = 0; ///< how many there are
    qint64 base = 0;   ///< of how many
    qint64 needed = 0; ///< the least that does; of a ceiling the most
    bool atMost = false;
    bool hasFigure = true; ///< false: the rule asks for a share and leaves open which
    bool ok = true;
    bool known = true;   ///< false: of nobody is filled in what it counts, so nothing can be said
    bool counts = false; ///< is about how many deputies there are, not about who they are
    QString text;        ///< one sentence with the numbers
    QString mend;        ///< "Elect 2 more women."; empty when it is all right
    QString citation;
    /// The rule asks for a share but names no figure: it is shown, and nothing is asked.
    bool isOnlyShown() const { return !hasFigure; }
    /// Met as far as anybody knows: a tick may stand before it.
    bool isMet() const { return ok && known; }
    qint64 missing() const { return ok ? 0 : atMost ? actual - needed : needed - actual; }
};

struct Composition {
    qint64 staff = 0, staffWomen = 0,
           staffAgency = 0; ///< as given in the term, else members on file
    qint64 deputies = 0, workers = 0, technicians = 0, managers = 0, leaders = 0, others = 0;
    qint64 women = 0, agency = 0, frontLine = 0, presidium = 0;
    qint64 presidiumStaff = 0;   ///< of the presidium: workers, technicians and managers
    QStringList presidiumOthers; ///< of the presidium: other staff and those without a category
    qint64 onFileManagers = 0;   ///< members of the unit who are marked as managers
    qint64 onFileFrontLine =
        0;                   ///< and as front line; 0 of both the deputies and them: not filled in
    qint64 target = 0;       ///< how many deputies the preparation decided on
    QList<Finding> findings; ///< every rule that applies, met or not
    bool ok() const;
    /// How many rules cannot be judged because what they count is filled in of nobody.
    qint64 unknown() const;
};

/// The deputies as they are now. With `candidates` those not yet elected count too: what the
/// congress would look like. Reads every deputy once (3,000: some milliseconds). `rulePack` is the
/// one a sitting runs under; empty: the one in force.
Composition composition(const Reader& reader, Id<Term> term, bool candidates = false,
                        const QString& rulePack = {});
/// The deputies of a sitting, by the rules it runs under: as they were when it opened, or, before
/// that, those who hold office on its day.
Composition composition(const Reader& reader, const Sitting& sitting);
/// What somebody thinks of: this many more of a kind (or, negative, fewer).
struct WhatIf {
    qint64 count = 0;
    bool woman = false, frontLine = false, agency = false;
    bool manager = false; ///< a manager or leader; otherwise a worker
};
/// What the congress would look like then; no number falls below zero.
Composition whatIf(const Reader& reader, Id<Term> term, const QList<WhatIf>& changes,
                   const QString& rulePack = {});
/// The numbers as text that a sitting keeps, so that its papers say the same ten years later.
QString storedComposition(const Composition& composition);

} // namespace zhijia
