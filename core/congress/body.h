// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks in the papers of a congress: one name on all of them, whichever room writes them.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

/// "某某公司职工代表大会": of the unit that the term is about, else of the office, whose name may
/// end in 工会.
QString congressName(const Reader& reader, Id<Term> term);
QString congressName(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
