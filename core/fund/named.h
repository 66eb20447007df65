// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils' names where only their codes may stand: in what a voucher says for ever, and in the lines
// that the bank gives.
#pragma once
#include "core/fund/beneficiary.h"

namespace zhijia {

struct NamedPupil {
    Id<Beneficiary> id;
    QString code, name;
};
/// The pupils whose whole names stand in a text, the longest names first; a name within a longer
/// one that is found is none. A name of one character finds nobody.
QList<NamedPupil> pupilsNamedIn(const Reader& reader, const QString& text);
/// The text with their codes instead.
QString withoutPupils(const Reader& reader, const QString& text);
/// The name of whom the bank paid, as it may be shown to everybody: the code of the pupil whose
/// name it is, a masked name of any other person, an organisation as it is.
QString veiledParty(const Reader& reader, const QString& party);
/// "*明": a person's name as lists show it.
QString maskedName(const QString& name);
/// Two to four characters (more with a dot between them) that no organisation is called by.
bool isPersonName(const QString& text);

} // namespace zhijia
