// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a draft was passed: two thirds present, and the rule's share of all in favour. Never a
// base shrunk by the absent.
#pragma once
#include "core/ballots/item.h"
#include "core/rules/rules.h"

namespace zhijia {

struct PassFigures {
    qint64 entitled = 0, present = 0, votesFor = 0;
};

struct Passing {
    PassFigures figures;
    Threshold present, agree;
    bool isPassed() const {
        return figures.entitled > 0 && present.met(figures.present) && agree.met(figures.votesFor);
    }
    /// "180 entitled; 120 present (120 needed); 91 in favour (91 needed)"
    QString text() const;
};

Passing passingOf(const Rules& rules, const PassFigures& figures);
/// Why these figures do not carry it, each with its rule; empty when they do. Figures that cannot
/// be are refused too.
Issues whyNotPassed(const Rules& rules, const PassFigures& figures);
/// What an announced ballot says of an item. Refuses, with the rule, what is no lawful ballot:
/// none, void, not announced yet, in a sitting that was never opened.
Outcome<PassFigures> figuresOf(const Reader& reader, Id<BallotItem> item);
/// What is to be said of the ballot although it counts: it was an open vote.
Issues ballotRemarks(const Reader& reader, const Rules& rules, Id<BallotItem> item);

} // namespace zhijia
