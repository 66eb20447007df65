// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a consultation. It begins with an accepted invitation and lawful sides, and is
// agreed when minutes are signed and no clause is open.
#include "core/book/txn.h"
#include "core/consultation/clause.h"
#include "core/consultation/contract.h"
#include "core/consultation/invitation.h"
#include "core/consultation/words.h"
#include "core/flow/common_params.h"
#include "core/rules/rules.h"

namespace zhijia {

using consultation::cited;
using consultation::iso;
using consultation::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(TalkStatus::Planned), "planned", QT_TRANSLATE_NOOP("consultation", "Planned"),
     "筹备|计划"},
    {int(TalkStatus::Talking), "talking", QT_TRANSLATE_NOOP("consultation", "In talks"), "协商中"},
    {int(TalkStatus::Agreed), "agreed", QT_TRANSLATE_NOOP("consultation", "Agreed"), "达成一致"},
    {int(TalkStatus::Concluded), "concluded", QT_TRANSLATE_NOOP("consultation", "Concluded"),
     "已完成|办结"},
    {int(TalkStatus::BrokenOff), "broken_off", QT_TRANSLATE_NOOP("consultation", "Broken off"),
     "中止|终止"},
};

Consultation& of(Record& record) { return static_cast<Consultation&>(record); }
const Consultation& of(const Record& record) { return static_cast<const Consultation&>(record); }

Issues mayOpen(const Reader& reader, const Record& record, const Params& params) {
    const Consultation& c = of(record);
    const Rules rules = Rules::of(reader, c.rulePack);
    Issues issues = notInFuture(reader, record, params);
    QDate accepted;
    for (const Invitation& i : invitationsOf(reader, Id<Consultation>(c.id)))
        if (i.status == InvitationStatus::Accepted)
            accepted = accepted.isValid() ? qMin(accepted, i.answeredOn) : i.answeredOn;
    if (!accepted.isValid())
        issues << cited(error(tr("No invitation was accepted in writing."),
                              tr("Deliver an invitation and enter the written reply.")),
                        rules.cite(rule::talksReply));
    else
        issues += notBefore(dateOf(reader, params), accepted,
                            tr("The invitation was accepted only on %1.").arg(iso(accepted)));
    return issues + whyNotTalk(reader, c);
}

Outcome<void> open(Txn& txn, Record& record, const Params& params) {
    of(record).openedOn = dateOf(txn, params);
    of(record).rulePack = Rules::inForce(txn).ref();
    return {};
}

Issues mayAgree(const Reader& reader, const Record& record, const Params& params) {
    const Consultation& c = of(record);
    const Id<Consultation> id(c.id);
    const Rules rules = Rules::of(reader, c.rulePack);
    Issues issues = notInFuture(reader, record, params) + whyNotTalk(reader, c);
    QDate last;
    for (const ConsultationSession& s : sessionsOf(reader, id)) {
        if (s.wasHeld() && (!last.isValid() || s.heldOn > last))
            last = s.heldOn;
        if (s.status == TalkSessionStatus::Held)
            issues << cited(
                error(tr("The minutes of %1 are not signed by both chiefs.").arg(s.name),
                      tr("Let both sign them.")),
                rules.cite(rule::talksSigned));
    }
    if (!last.isValid())
        issues << error(tr("No session was held."), tr("Hold one first."));
    else
        issues += notBefore(dateOf(reader, params), last,
                            tr("The last session was held on %1.").arg(iso(last)));
    QStringList unsettled;
    qint64 agreed = 0;
    for (const Clause& clause : clausesOf(reader, id)) {
        agreed += clause.status == ClauseStatus::Agreed;
        if (clause.status == ClauseStatus::Open)
            unsettled << clause.title;
    }
    if (!unsettled.isEmpty())
        issues << error(tr("Still open: %1.").arg(unsettled.join(tr(", "))),
                        tr("Agree on each clause, or leave it out."));
    if (agreed == 0)
        issues << error(tr("No clause is agreed."), tr("Enter the clauses and what was agreed."));
    return issues;
}

/// The draft is there at once; after an objection its text is written anew.
Outcome<void> agree(Txn& txn, Record& record, const Params& params) {
    Consultation& c = of(record);
    const Id<Consultation> id(c.id);
    c.agreedOn = dateOf(txn, params);
    auto drafts = contractsOf(txn, id);
    if (drafts.empty()) {
        CollectiveContract k;
        k.consultation = id;
        k.text = textFromClauses(txn, id);
        return txn.insert(k).map([](Id<CollectiveContract>) {});
    }
    if (drafts.front().isPassed())
        return {};
    drafts.front().text = textFromClauses(txn, id);
    return txn.update(drafts.front());
}

Issues mayTalkAgain(const Reader& reader, const Record& record, const Params&) {
    for (const CollectiveContract& k : contractsOf(reader, Id<Consultation>(record.id)))
        if (k.isPassed() && k.status != ContractStatus::Objected)
            return {error(tr("\"%1\" was passed on the agreed text.").arg(k.name),
                          tr("Undo the passing first, or talk again after an objection."))};
    return {};
}

Outcome<void> talkAgain(Txn&, Record& record, const Params& params) {
    of(record).agreedOn = {};
    of(record).reason = reasonOf(params);
    return {};
}

Issues mayConclude(const Reader& reader, const Record& record, const Params&) {
    for (const CollectiveContract& k : contractsOf(reader, Id<Consultation>(record.id)))
        if (k.isInForce() || (k.status == ContractStatus::Received && reader.today() > k.objectBy))
            return {};
    return {error(tr("Its contract is not in force yet."),
                  tr("Take the steps of the contract; this one follows by itself."))};
}

Outcome<void> conclude(Txn& txn, Record& record, const Params&) {
    of(record).closedOn = txn.today();
    return {};
}

Issues mayBreakOff(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    for (const CollectiveContract& k : contractsOf(reader, Id<Consultation>(record.id)))
        if (k.isPassed())
            issues << error(tr("\"%1\" was passed.").arg(k.name),
                            tr("Sign and file it, or undo the passing first."));
    return issues;
}

Outcome<void> breakOff(Txn& txn, Record& record, const Params& params) {
    of(record).closedOn = dateOf(txn, params);
    of(record).reason = reasonOf(params);
    return {};
}

} // namespace

template <>
const EnumTable& enumTable<TalkStatus>() {
    static const EnumTable table{"consultation", statuses};
    return table;
}

const Flow& consultationFlow() {
    static const Flow flow{
        "status",
        "planned",
        {
            {"open",
             QT_TRANSLATE_NOOP("consultation", "Begin the talks"),
             {"planned"},
             "talking",
             {onParam()},
             &mayOpen,
             &open,
             QT_TRANSLATE_NOOP("consultation",
                               "Sessions may be held from this day on; the rules of "
                               "the day hold."),
             "joint",
             QT_TRANSLATE_NOOP("consultation",
                               "An invitation was accepted in writing, and the sides are lawful.")},
            {"agree",
             QT_TRANSLATE_NOOP("consultation", "Agreed"),
             {"talking"},
             "agreed",
             {onParam()},
             &mayAgree,
             &agree,
             QT_TRANSLATE_NOOP("consultation", "The draft of the contract is made of the clauses."),
             "ok",
             QT_TRANSLATE_NOOP("consultation",
                               "Minutes are signed by both chiefs, and no clause is open.")},
            {"talk_again",
             QT_TRANSLATE_NOOP("consultation", "Talk again"),
             {"agreed"},
             "talking",
             {reasonParam()},
             &mayTalkAgain,
             &talkAgain,
             QT_TRANSLATE_NOOP("consultation", "The clauses are open to change again."),
             "undo",
             QT_TRANSLATE_NOOP("consultation", "The contract is a draft, or was objected to.")},
            {"conclude",
             QT_TRANSLATE_NOOP("consultation", "Concluded"),
             {"agreed"},
             "concluded",
             {},
             &mayConclude,
             &conclude,
             QT_TRANSLATE_NOOP("consultation", "Its contract is in force."),
             "check",
             QT_TRANSLATE_NOOP("consultation", "The contract is in force.")},
            {"break_off",
             QT_TRANSLATE_NOOP("consultation", "Break off"),
             {"planned", "talking", "agreed"},
             "broken_off",
             {reasonParam(), onParam()},
             &mayBreakOff,
             &breakOff,
             QT_TRANSLATE_NOOP("consultation", "It ends without a contract."),
             "close",
             QT_TRANSLATE_NOOP("consultation", "No contract was passed.")},
        }};
    return flow;
}

} // namespace zhijia
