// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a file (档案材料): which it needs by what the family told, and which are there.
#pragma once
#include "core/welfare/household_member.h"

namespace zhijia {

enum class NeedyPaper {
    None,
    Application,
    Authorisation,
    Identity,
    Register,
    Income,
    Medical,
    School,
    Disability,
    Accident,
    Rent,
    BankCard,
    Property,
    Other
};
template <>
const EnumTable& enumTable<NeedyPaper>();

struct NeedyDocument : Record {
    static constexpr const char* kindName = "needy_document";
    static const Kind& kind();

    Id<NeedyFile> file;
    NeedyPaper type = NeedyPaper::None;
    QString name;         ///< empty: worded from the type
    bool onPaper = false; ///< it lies in the folder; a scan attached here does as well
    bool waived = false;  ///< not needed, for the reason in the note
    QDate seenOn;
    QString note;
};

std::vector<NeedyDocument> documentsOf(const Reader& reader, Id<NeedyFile> file);
/// The papers that a file with these facts needs, in the form's order.
QList<NeedyPaper> papersNeeded(const NeedyFile& file,
                               const std::vector<HouseholdMember>& household);
/// Whether it lies in the folder, has a file attached, or is not needed.
bool isThere(const Reader& reader, const NeedyDocument& document);
/// What is missing, paper by paper; empty when the file is complete.
Issues whyNotComplete(const Reader& reader, const NeedyFile& file);
/// Lists the papers that are needed and not listed yet; returns how many.
Outcome<int> listDocuments(Txn& txn, const NeedyFile& file);

} // namespace zhijia
