// SPDX-License-Identifier: GPL-3.0-or-later
// An extraordinary sitting: who asked for it, and whether enough deputies signed.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

class Reader;

/// Works out how many deputies hold office on the day of the sitting and how many signatures are
/// needed (rule::extraordinary), as long as it is not called; then that stands.
void deriveAsked(const Reader& reader, Sitting& sitting);
/// What does not fit: signatures without deputies who ask, more than there are. Too few are a
/// warning while they are still collected; the step "call" refuses them.
void checkAsked(const Reader& reader, const Sitting& after, const Sitting* before, Issues& issues);
/// Why an extraordinary sitting cannot be called yet, or a note that it can, with the rule.
Issues mayCallAsked(const Reader& reader, const Sitting& sitting);
/// "Extraordinary, asked for by 12 of 30 deputies; 10 are needed"; empty of an ordinary one.
QString askedText(const Sitting& sitting);
/// The same with the rule's citation behind it, for screens and papers.
QString askedCited(const Reader& reader, const Sitting& sitting);

} // namespace zhijia
