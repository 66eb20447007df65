// SPDX-License-Identifier: GPL-3.0-or-later
// A collective consultation (集体协商): what about, between whom, and how far it is.
#pragma once
#include "core/book/reader.h"
#include "core/consultation/sides.h"
#include "core/flow/flow.h"
#include "core/people/unit.h"

namespace zhijia {

struct CollectiveContract;

enum class ContractSubject { None, Collective, Wage, Special };
enum class ContractScope { None, Employer, Region, Industry };
enum class TalkStatus { None, Planned, Talking, Agreed, Concluded, BrokenOff };
enum class TalkSide { None, Workers, Employer };
template <>
const EnumTable& enumTable<ContractSubject>();
template <>
const EnumTable& enumTable<ContractScope>();
template <>
const EnumTable& enumTable<TalkStatus>();
template <>
const EnumTable& enumTable<TalkSide>();

struct Consultation : Record {
    static constexpr const char* kindName = "consultation";
    static const Kind& kind();

    QString name;                                    ///< empty: worded from unit, year and subject
    ContractSubject subject = ContractSubject::None; ///< none: a collective contract
    QString matter;                                  ///< of a special agreement: what about
    ContractScope scope = ContractScope::None;       ///< none: one employer
    Id<Unit> unit;                                   ///< the union's unit that consults
    QString employer; ///< the other party: an employer or an employers' association
    QString region;   ///< GB/T 2260
    QString industry;
    Id<CollectiveContract> renews; ///< the contract that this one is to follow
    QString rulePack;              ///< "cn@1": fixed when the talks begin
    TalkStatus status = TalkStatus::None;
    QDate openedOn, agreedOn, closedOn;
    QString reason;
    QString note;

    bool isOver() const {
        return status == TalkStatus::Concluded || status == TalkStatus::BrokenOff;
    }
    /// Several enterprises may be covered.
    bool isWide() const {
        return scope == ContractScope::Region || scope == ContractScope::Industry;
    }
};

const Flow& consultationFlow();
QString sideName(TalkSide side);
TalkSide otherSide(TalkSide side);
/// The negotiators who serve now, counted.
SideCount sideOf(const Reader& reader, Id<Consultation> consultation, TalkSide side);
Issues whyNotTalk(const Reader& reader, const Consultation& consultation);
/// Why nothing of it changes any more; empty while it runs.
Issues consultationStands(const Reader& reader, Id<Consultation> consultation);

} // namespace zhijia
