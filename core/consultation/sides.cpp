// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/sides.h"
#include "core/consultation/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using consultation::cited;
using consultation::tr;

namespace {

void oneSide(const Rules& rules, const QString& name, const SideCount& side, Issues& issues) {
    if (const qint64 least = rules.count(rule::talksLeast); side.members < least)
        issues << cited(error(tr("%1 has %2 negotiators; at least %3 are needed.")
                                  .arg(name, QString::number(side.members), QString::number(least)),
                              tr("Add negotiators of this side.")),
                        rules.cite(rule::talksLeast));
    if (rules.applies(rule::talksChief) && side.chiefs != 1)
        issues << cited(
            error(side.chiefs == 0
                      ? tr("%1 has no chief negotiator.").arg(name)
                      : tr("%1 has %2 chief negotiators.").arg(name, QString::number(side.chiefs)),
                  tr("Mark exactly one negotiator of each side as chief.")),
            rules.cite(rule::talksChief));
    if (rules.applies(rule::talksChief) && side.outsideChiefs > 0)
        issues << cited(error(tr("%1 is led by an outsider.").arg(name),
                              tr("Choose a chief from the unit itself.")),
                        rules.cite(rule::talksChief));
    const Threshold most = rules.threshold(rule::talksOutsiders, side.members);
    if (!most.met(side.outsiders))
        issues << cited(error(tr("%1 has %2 outsiders among %3 negotiators; at most %4 may be.")
                                  .arg(name, QString::number(side.outsiders),
                                       QString::number(side.members), QString::number(most.needed)),
                              tr("Replace outsiders by people of the unit.")),
                        most.citation);
}

} // namespace

Issues whyNotSides(const Rules& rules, const SideCount& workers, const SideCount& employer) {
    Issues issues;
    oneSide(rules, tr("The workers' side"), workers, issues);
    oneSide(rules, tr("The employer's side"), employer, issues);
    if (rules.applies(rule::talksEqual) && workers.members != employer.members)
        issues << cited(
            error(tr("The sides are unequal: %1 for the workers, %2 for the employer.")
                      .arg(workers.members)
                      .arg(employer.members),
                  tr("Add to the smaller side or take from the larger one, so that both have the "
                     "same number.")),
            rules.cite(rule::talksEqual));
    return issues;
}

QString sidesText(const SideCount& workers, const SideCount& employer) {
    return tr("Workers: %1 (%2 from outside) · employer: %3 (%4 from outside)")
        .arg(workers.members)
        .arg(workers.outsiders)
        .arg(employer.members)
        .arg(employer.outsiders);
}

} // namespace zhijia
