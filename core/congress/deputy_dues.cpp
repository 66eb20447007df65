// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes due because of a deputy: a mandate that has to be looked at, a place to be filled.
#include "core/book/reader.h"
#include "core/congress/composition.h"
#include "core/congress/deputy.h"
#include "core/congress/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using congress::tr;

bool hasMoved(const Reader& reader, const Deputy& d) {
    if (d.status != DeputyStatus::Elected || !d.unit || !d.electedIn || d.unit == d.electedIn)
        return false;
    const auto elected = reader.get(d.electedIn), now = reader.get(d.unit);
    return elected && now && now->path != elected->path &&
           !now->path.startsWith(elected->path + pathSeparator());
}

QList<Due> deputyDues(const Reader& reader, const Record& record, QDate today) {
    const auto& d = static_cast<const Deputy&>(record);
    const QString kind = QString::fromUtf8(Deputy::kindName);
    if (hasMoved(reader, d)) {
        const Rules rules = Rules::inForce(reader);
        if (!rules.applies(rule::deputyMoved))
            return {};
        return {Due{kind, d.id,
                    tr("%1 was elected in %2 and works in %3: end the mandate or let it stand")
                        .arg(d.name, reader.title(Unit::kind(), d.electedIn.raw()),
                             reader.title(Unit::kind(), d.unit.raw())),
                    today, rules.cite(rule::deputyMoved), false}};
    }
    if (d.status != DeputyStatus::Ended || d.endedHow == DeputyEnd::Withdrawn)
        return {};
    const auto term = reader.get(d.term);
    if (!term || term->status != TermStatus::Running ||
        reader.count<Deputy>(
            Query()
                .eq(QStringLiteral("replaces"), Id<Deputy>(d.id))
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("ended"))) > 0)
        return {};
    const Rules rules = Rules::inForce(reader);
    if (!rules.applies(rule::byElection))
        return {};
    // Where it was decided how many there are, a place more or less is no empty place.
    if (term->deputyTarget > 0 &&
        reader.count<Deputy>(Query()
                                 .eq(QStringLiteral("term"), d.term)
                                 .eq(QStringLiteral("status"), QStringLiteral("elected"))) >=
            term->deputyTarget)
        return {};
    return {Due{kind, d.id, tr("Fill the place of %1 by a by-election").arg(d.name), d.endedOn,
                rules.cite(rule::byElection), false}};
}

} // namespace zhijia
