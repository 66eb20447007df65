// SPDX-License-Identifier: GPL-3.0-or-later
// A collective contract or agreement: drafted, passed, signed, filed, in force, renewed.
#pragma once
#include "core/consultation/consultation.h"
#include "core/consultation/passing.h"

namespace zhijia {

enum class ContractStatus {
    None,
    Draft,
    Passed,
    Signed,
    Filed,
    Received,
    Objected,
    InForce,
    Ended
};
template <>
const EnumTable& enumTable<ContractStatus>();

struct CollectiveContract : Record {
    static constexpr const char* kindName = "collective_contract";
    static const Kind& kind();

    QString name;
    Id<Consultation> consultation;
    QDate from, to; ///< its term
    QString text;
    ContractStatus status = ContractStatus::None;
    qint64 round = 1;    ///< of talking and filing; an objection begins the next
    Id<BallotItem> item; ///< of the congress's ballot that passed it; null: by the enterprises
    std::optional<qint64> entitled, present, votesFor, neededPresent, neededFor;
    qint64 covered = 0; ///< enterprises that passed it
    QDate passedOn;
    QString workersSigner, employerSigner;
    QDate signedOn, fileBy;
    QString filedTo;
    QDate filedOn, receivedOn;
    QDate objectBy; ///< the authority's last day
    QDate inForceOn;
    QDate publishedOn;
    QString publishedWhere;
    QDate endedOn;
    QString reason;
    QString rulePack;
    QString note;

    bool isPassed() const {
        return status != ContractStatus::None && status != ContractStatus::Draft;
    }
    bool isInForce() const { return status == ContractStatus::InForce; }
    PassFigures figures() const {
        return {entitled.value_or(0), present.value_or(0), votesFor.value_or(0)};
    }
};

const Flow& contractFlow();
std::vector<CollectiveContract> contractsOf(const Reader& reader, Id<Consultation> consultation);
/// The clauses that were agreed, numbered, as the text of a draft.
QString textFromClauses(const Reader& reader, Id<Consultation> consultation);
/// Why it cannot be passed now: the ballot, or the votes of the enterprises.
Issues whyNotPassedBy(const Reader& reader, const CollectiveContract& contract,
                      Id<BallotItem> item);
QList<Due> contractDues(const Reader& reader, const Record& record, QDate today);

} // namespace zhijia
