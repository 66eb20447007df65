// SPDX-License-Identifier: GPL-3.0-or-later
// What is filed with a contract, whether it is complete, and the authority's objections.
#pragma once
#include "core/consultation/contract.h"

namespace zhijia {

enum class PaperType {
    None,
    Text,
    Letter,
    Resolution,
    Minutes,
    Negotiators,
    Licence,
    UnionCertificate,
    Explanation,
    Coverage,
    Other
};
enum class ObjectionEnd { None, Open, TalkedAgain, Mended };
template <>
const EnumTable& enumTable<PaperType>();
template <>
const EnumTable& enumTable<ObjectionEnd>();

struct FilingPaper : Record {
    static constexpr const char* kindName = "filing_paper";
    static const Kind& kind();

    Id<CollectiveContract> contract;
    PaperType type = PaperType::None;
    QString name; ///< empty: worded from the type
    bool required = true;
    qint64 needed = 0; ///< copies; 0: one, of the text as many as the rule asks for
    qint64 copies = 0; ///< that lie ready
    QString note;
    bool isReady() const { return copies >= needed; }
};

struct FilingObjection : Record {
    static constexpr const char* kindName = "filing_objection";
    static const Kind& kind();

    Id<CollectiveContract> contract;
    QString name; ///< derived: "Objection, round 1"
    qint64 round = 1;
    QDate raisedOn;
    QString text;
    ObjectionEnd outcome = ObjectionEnd::Open;
    QDate endedOn;
};

std::vector<FilingPaper> papersOf(const Reader& reader, Id<CollectiveContract> contract);
std::vector<FilingObjection> objectionsTo(const Reader& reader, Id<CollectiveContract> contract);
/// Lists the papers that a filing needs and that are not listed yet; returns how many.
Outcome<int> listPapers(Txn& txn, const CollectiveContract& contract);
/// What is missing in the pack, paper by paper, each with its rule; empty when it is complete.
Issues whyNotComplete(const Reader& reader, const CollectiveContract& contract);
/// The provinces in which the employer or the enterprises lie, two digits each.
QStringList provincesOf(const Reader& reader, const Consultation& consultation);
/// A note with its rule when there are several of them; empty otherwise.
Issues provinceHint(const Reader& reader, const CollectiveContract& contract);

} // namespace zhijia
