// SPDX-License-Identifier: GPL-3.0-or-later
// A deputy who signs a proposal beside its proposer: as a seconder (附议人) or as a co-author
// (联名).
#pragma once
#include "core/proposals/proposal.h"

namespace zhijia {

enum class SignerPart { None, Seconder, CoAuthor };
template <>
const EnumTable& enumTable<SignerPart>();

struct ProposalSeconder : Record {
    static constexpr const char* kindName = "proposal_seconder";
    static const Kind& kind();

    Id<Proposal> proposal;
    Id<Deputy> deputy;
    QString name; ///< derived from the deputy, like the next two
    Id<Unit> unit;
    Id<Delegation> delegation;
    SignerPart part = SignerPart::None; ///< none: a seconder
    QDate signedOn;
    QString note;
};

QList<ProposalSeconder> signersOf(const Reader& reader, Id<Proposal> proposal);
/// How many seconders it has, who must hold office on that day; co-authors are no seconders.
qint64 secondersOn(const Reader& reader, Id<Proposal> proposal, QDate day);
/// Why it has too few of them; empty: it has enough.
Issues whyTooFew(const Reader& reader, const Proposal& proposal, QDate day);
/// Adds those named in the proposal's own text who are not there yet.
Outcome<void> addNamedSeconders(Txn& txn, const Proposal& proposal);

} // namespace zhijia
