// SPDX-License-Identifier: GPL-3.0-or-later
// One household, one file: nobody is in two live files, neither as the worker nor as a member of
// the household. People are the same by their ID number, old and new form alike.
#pragma once
#include "core/welfare/household_member.h"

namespace zhijia {

/// What two writings of one ID number have in common: a sum of the 18 digits, so that indexes and
/// history hold no number. Empty for no number.
QString personKeyOf(const QString& idNumber);

/// Where else this person is: one issue, naming the other file by its number or unit and never by
/// the ID number. `inside` is the file the person is in; empty when there is none.
Issues inAnotherFile(const Reader& reader, const QString& personKey, Id<NeedyFile> inside);
/// The same for everybody in the file (it comes back to life), and for somebody who is in it twice.
Issues householdElsewhere(const Reader& reader, const NeedyFile& file);

} // namespace zhijia
