// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/proposal_steps.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/proposals/handling.h"
#include "core/proposals/lineage.h"
#include "core/proposals/seconder.h"
#include "core/proposals/words.h"
#include "core/rules/rules.h"
#include <QRegularExpression>

namespace zhijia::proposals {

namespace {

const Proposal& proposal(const Record& record) { return static_cast<const Proposal&>(record); }

} // namespace

namespace {

/// It says what it is about.
Issues isWritten(const Proposal& p) {
    Issues issues;
    if (p.grounds.isEmpty() && p.measure.isEmpty())
        issues << error(tr("\"%1\" says neither why nor what to do.").arg(p.title),
                        tr("Fill in the grounds and the suggested measure."),
                        QStringLiteral("grounds"));
    else if (p.measure.isEmpty())
        issues << warning(tr("\"%1\" suggests no measure.").arg(p.title),
                          tr("Ask the proposer what should be done."), QStringLiteral("measure"));
    return issues;
}

/// What every submission needs, in time or late.
Issues isComplete(const Reader& reader, const Proposal& p, QDate day) {
    Issues issues = isWritten(p);
    if (const auto d = p.proposer ? reader.get(p.proposer) : std::nullopt;
        !d || !d->holdsOffice(day))
        issues << error(tr("%1 is no deputy in office on %2.").arg(p.proposerName, iso(day)),
                        tr("Choose a proposer who is in office."), QStringLiteral("proposer"));
    return issues + whyTooFew(reader, p, day);
}

} // namespace

Issues maySubmit(const Reader& reader, const Record& record, const Params& params) {
    const Proposal& p = proposal(record);
    if (Issues issues = notInFuture(reader, record, params); !issues.isEmpty())
        return issues;
    const QDate day = dateOf(reader, params);
    const auto call = reader.get(p.call);
    Issues issues;
    if (call && call->status == CallStatus::Planned)
        issues << error(tr("The window of %1 is not open yet; it opens on %2.")
                            .arg(call->name, iso(call->opensOn)),
                        tr("Open the window first."));
    else if (call && (call->status == CallStatus::Closed || day > call->closesOn))
        issues << error(
            tr("The window closed on %1: \"%2\" is late.").arg(iso(call->closesOn), p.title),
            tr("Take the step \"Accept late\" and write the reason, or keep it for the next call."),
            // With another day it may still be in time, unless the window was closed.
            call->status == CallStatus::Closed ? QString() : QStringLiteral("on"));
    else if (call && day < call->opensOn)
        issues << error(tr("The window opened only on %1.").arg(iso(call->opensOn)),
                        tr("Correct the day."), QStringLiteral("on"));
    if (call && !issues.isEmpty())
        issues.first().rule = rulesOf(reader, *call).cite(rule::proposalWindow);
    return issues + isComplete(reader, p, day);
}

Issues mayAcceptLate(const Reader& reader, const Record& record, const Params& params) {
    const Proposal& p = proposal(record);
    if (Issues issues = notInFuture(reader, record, params); !issues.isEmpty())
        return issues;
    const QDate day = dateOf(reader, params);
    const auto call = reader.get(p.call);
    if (call && call->status != CallStatus::Closed && day <= call->closesOn)
        return {error(tr("The window is not over: \"%1\" is not late.").arg(p.title),
                      tr("Take the step \"Submit\"."))};
    return isComplete(reader, p, day);
}

namespace {

/// Of a call that is closed the register is taken over as it was kept. What it leaves open is
/// pointed out: whether the form was in time.
Issues whyInTime(const ProposalCall& call, const Proposal& p) {
    const QString field = QStringLiteral("submitted_on");
    if (!p.lateReason.isEmpty() || !call.closesOn.isValid())
        return {};
    if (!p.submittedOn.isValid())
        return {warning(tr("%1 is closed, and it is not said when \"%2\" was handed in.")
                            .arg(call.name, p.title),
                        tr("Give the day in the column \"Submitted on\"."), field)};
    if (p.submittedOn > call.closesOn)
        return {
            warning(tr("The window closed on %1: \"%2\" is late.").arg(iso(call.closesOn), p.title),
                    tr("Give the reason in the column \"Taken in late because\"."), field)};
    return {};
}

} // namespace

Issues lateDraft(const Reader& reader, const Proposal& p) {
    const auto call = p.call ? reader.get(p.call) : std::nullopt;
    if (!call || call->status != CallStatus::Closed)
        return {};
    return {warning(tr("%1 is closed: \"%2\" comes in as a draft.").arg(call->name, p.title),
                    tr("If it was handed in within the window, give the status \"Submitted\" and "
                       "the day; else take the step \"Accept late\" afterwards."),
                    QStringLiteral("status"))};
}

Issues mayEnterSubmitted(const Reader& reader, const Proposal& p) {
    const auto call = p.call ? reader.get(p.call) : std::nullopt;
    if (!call)
        return {};
    if (call->status == CallStatus::Closed)
        return whyInTime(*call, p);
    const QString field = QStringLiteral("submitted_on");
    const QDate day = p.submittedOn.isValid() ? p.submittedOn : reader.today();
    if (day > reader.today())
        return {error(tr("The day of the submission, %1, lies in the future.").arg(iso(day)),
                      tr("Correct the day."), field)};
    Issues issues;
    if (call->status == CallStatus::Planned)
        issues << error(tr("The window of %1 is not open yet; it opens on %2.")
                            .arg(call->name, iso(call->opensOn)),
                        tr("Open the window first."), QStringLiteral("status"));
    else if (day < call->opensOn)
        issues << error(tr("The window opened only on %1.").arg(iso(call->opensOn)),
                        tr("Correct the day."), field);
    else if (day > call->closesOn && p.lateReason.isEmpty())
        issues << error(
            tr("The window closed on %1: \"%2\" is late.").arg(iso(call->closesOn), p.title),
            tr("Give the reason in the column \"Taken in late because\", or enter it as a draft."),
            field);
    if (!issues.isEmpty())
        issues.first().rule = rulesOf(reader, *call).cite(rule::proposalWindow);
    return issues + isWritten(p) + whyTooFew(reader, p, day); // the kind's check asks the proposer
}

Outcome<void> submit(Txn& txn, Record& record, const Params& params) {
    auto& p = static_cast<Proposal&>(record);
    p.submittedOn = dateOf(txn, params);
    p.lateReason = reasonOf(params);
    p.screeningReason.clear(); // why it was sent back is answered now
    if (!p.number)
        p.number = freshNumber(txn, p);
    return {};
}

/// The number stays with it: the form that comes back is the same one.
Outcome<void> sendBack(Txn&, Record& record, const Params& params) {
    auto& p = static_cast<Proposal&>(record);
    p.submittedOn = {};
    p.lateReason.clear();
    p.screeningReason = reasonOf(params);
    return {};
}

namespace {

const QString coHandlers = QStringLiteral("co_handlers");

/// "安全生产部、人力资源部": each a unit of the office, none twice, none of them `lead`.
Outcome<QList<Id<Unit>>> unitsNamed(const Reader& reader, const QString& text, RawId lead) {
    QList<Id<Unit>> units;
    static const QRegularExpression separators(QStringLiteral("[、;；,，\\n]"));
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString name = tidy(part);
        if (name.isEmpty())
            continue;
        const auto found =
            reader.ids(Unit::kind(), Query().eq(QStringLiteral("name"), name).first(2));
        if (found.size() != 1)
            return refuse(found.isEmpty() ? tr("There is no unit %1.").arg(name)
                                          : tr("Several units are called %1.").arg(name),
                          tr("Write the names as the list of units has them, separated by 、; or "
                             "add the unit under \"Handling\", where it is chosen."),
                          coHandlers);
        if (found.first() == lead || units.contains(Id<Unit>(found.first())))
            return refuse(tr("%1 is named twice.").arg(name),
                          tr("Take one of the two out: a unit leads or assists."), coHandlers);
        units << Id<Unit>(found.first());
    }
    return units;
}

} // namespace

Issues mayHandOver(const Reader& reader, const Record& record, const Params& params) {
    const Proposal& p = proposal(record);
    if (Issues issues = notInFuture(reader, record, params); !issues.isEmpty())
        return issues;
    if (const QDate day = dateOf(reader, params); p.screenedOn.isValid() && day < p.screenedOn)
        return {error(tr("It was screened only on %1.").arg(iso(p.screenedOn)),
                      tr("Choose that day or a later one."), QStringLiteral("on"))};
    const bool given = params.value(QStringLiteral("lead")).toLongLong() != 0;
    const auto lead = leadOf(reader, p);
    if (!lead && !given)
        return {error(tr("No unit is the lead for \"%1\".").arg(p.title),
                      tr("Choose the lead, or add the units under \"Handling\"."),
                      QStringLiteral("lead"))};
    if (lead && given && lead->unit.raw() != params.value(QStringLiteral("lead")).toLongLong())
        return {error(tr("%1 is the lead already.").arg(lead->unitName),
                      tr("Leave the lead empty, or take that unit out first."),
                      QStringLiteral("lead"))};
    const RawId first = lead ? lead->unit.raw() : params.value(QStringLiteral("lead")).toLongLong();
    const auto others = unitsNamed(reader, params.value(coHandlers).toString(), first);
    return others ? Issues() : others.error();
}

Outcome<void> handOverAll(Txn& txn, Record& record, const Params& params) {
    auto& p = static_cast<Proposal&>(record);
    const auto call = txn.get(p.call);
    const QDate day = dateOf(txn, params);
    p.rounds = qMax<qint64>(1, p.rounds);
    if (!leadOf(txn, p)) {
        ProposalHandling lead;
        lead.proposal = Id<Proposal>(p.id);
        lead.round = p.rounds;
        lead.part = HandlingPart::Lead;
        lead.unit = Id<Unit>(params.value(QStringLiteral("lead")).toLongLong());
        if (auto ok = txn.insert(lead); !ok)
            return refuse(ok.error());
    }
    const auto lead = leadOf(txn, p);
    const auto others =
        unitsNamed(txn, params.value(coHandlers).toString(), lead ? lead->unit.raw() : 0);
    if (!others)
        return refuse(others.error());
    const auto there = handlingsOf(txn, Id<Proposal>(p.id), p.rounds);
    for (const Id<Unit> unit : *others) {
        if (std::ranges::any_of(there, [&](const auto& h) { return h.unit == unit; }))
            continue; // entered under "Handling" before
        ProposalHandling co;
        co.proposal = Id<Proposal>(p.id);
        co.round = p.rounds;
        co.part = HandlingPart::Helper;
        co.unit = unit;
        if (auto ok = txn.insert(co); !ok)
            return refuse(ok.error());
    }
    for (ProposalHandling h : handlingsOf(txn, Id<Proposal>(p.id), p.rounds))
        if (h.status == HandlingStatus::Assigned)
            if (auto ok = handOver(txn, h, *call, day); !ok)
                return ok;
    return {};
}

namespace {

Issues ratedWhen(const Reader& reader, const Record& record, const Params& params,
                 const Proposal& main) {
    if (Issues issues = notInFuture(reader, record, params); !issues.isEmpty())
        return issues;
    if (const QDate day = dateOf(reader, params); main.repliedOn.isValid() && day < main.repliedOn)
        return {error(tr("The reply came only on %1.").arg(iso(main.repliedOn)),
                      tr("Choose that day or a later one."), QStringLiteral("on"))};
    if (params.value(QStringLiteral("satisfaction")).toString() ==
            QLatin1StringView("not_satisfied") &&
        textOf(params, "comment").isEmpty())
        return {error(tr("It is not said why the author is not satisfied."),
                      tr("Write the author's comment."), QStringLiteral("comment"))};
    return {};
}

} // namespace

Issues mayRate(const Reader& reader, const Record& record, const Params& params) {
    return ratedWhen(reader, record, params, proposal(record));
}

Issues mayRateMerged(const Reader& reader, const Record& record, const Params& params) {
    const Proposal main = mainOf(reader, proposal(record));
    if (main.status == ProposalStatus::Closed)
        return {proposalStands(main)};
    if (main.status != ProposalStatus::Replied && main.status != ProposalStatus::Rated)
        return {error(tr("%1 \"%2\" is not answered yet.").arg(numberText(main), main.title),
                      tr("Wait for the reply."))};
    if (proposal(record).satisfaction != Satisfaction::None)
        return {error(
            tr("The author of %1 has rated the reply already.").arg(numberText(proposal(record))),
            tr("Undo that rating if it was a mistake."))};
    return ratedWhen(reader, record, params, main);
}

Outcome<void> rate(Txn& txn, Record& record, const Params& params) {
    auto& p = static_cast<Proposal&>(record);
    p.satisfaction = Codec<Satisfaction>::fromValue(params.value(QStringLiteral("satisfaction")));
    p.comment = textOf(params, "comment");
    p.ratedOn = dateOf(txn, params);
    return {};
}

namespace {

QList<Proposal> dissatisfied(const Reader& reader, const Proposal& main) {
    QList<Proposal> list = family(reader, main);
    list.removeIf([](const Proposal& p) { return p.satisfaction != Satisfaction::Not; });
    return list;
}

} // namespace

Issues mayHandleAgain(const Reader& reader, const Record& record, const Params& params) {
    if (Issues issues = notInFuture(reader, record, params); !issues.isEmpty())
        return issues;
    if (dissatisfied(reader, proposal(record)).isEmpty())
        return {error(tr("Nobody is dissatisfied: there is nothing to handle again."),
                      tr("Close the proposal."))};
    return {};
}

/// The same units once more; those who were not satisfied rate anew, and what they said first is
/// kept.
Outcome<void> handleAgain(Txn& txn, Record& record, const Params& params) {
    auto& p = static_cast<Proposal&>(record);
    const auto call = txn.get(p.call);
    const auto before = handlingsOf(txn, Id<Proposal>(p.id), qMax<qint64>(1, p.rounds));
    const auto again = [](Proposal& q) {
        if (q.firstSatisfaction == Satisfaction::None)
            q.firstSatisfaction = q.satisfaction;
        q.satisfaction = Satisfaction::None;
        q.ratedOn = {};
    };
    for (Proposal child : mergedInto(txn, Id<Proposal>(p.id)))
        if (child.satisfaction == Satisfaction::Not) {
            again(child);
            if (auto ok = txn.update(child); !ok)
                return ok;
        }
    if (p.satisfaction == Satisfaction::Not)
        again(p);
    ++p.rounds;
    p.repliedOn = {};
    for (const ProposalHandling& h : before) {
        ProposalHandling next;
        next.proposal = Id<Proposal>(p.id);
        next.round = p.rounds;
        next.unit = h.unit;
        next.unitName = h.unitName;
        next.part = h.part;
        if (auto ok = handOver(txn, next, *call, dateOf(txn, params)); !ok)
            return ok;
    }
    return {};
}

Issues mayClose(const Reader& reader, const Record& record, const Params& params) {
    if (Issues issues = notInFuture(reader, record, params); !issues.isEmpty())
        return issues;
    const Proposal& p = proposal(record);
    QStringList waiting, unhappy;
    for (const Proposal& q : family(reader, p)) {
        if (q.satisfaction == Satisfaction::None)
            waiting << numberText(q);
        if (q.satisfaction == Satisfaction::Not)
            unhappy << numberText(q);
    }
    if (!reasonOf(params).isEmpty())
        return {};
    Issues issues;
    if (!waiting.isEmpty())
        issues << error(
            tr("The authors of these have not rated the reply: %1.").arg(waiting.join(tr(", "))),
            tr("Ask them, or write why it is closed without."), QStringLiteral("reason"));
    if (!unhappy.isEmpty())
        issues << error(
            tr("The authors of these are not satisfied: %1.").arg(unhappy.join(tr(", "))),
            tr("Handle it again, or write why it is closed nevertheless."),
            QStringLiteral("reason"));
    return issues;
}

Outcome<void> close(Txn& txn, Record& record, const Params& params) {
    auto& p = static_cast<Proposal&>(record);
    p.completedOn = dateOf(txn, params);
    p.endReason = reasonOf(params);
    return {};
}

Outcome<void> withdraw(Txn&, Record& record, const Params& params) {
    static_cast<Proposal&>(record).endReason = reasonOf(params);
    return {};
}

} // namespace zhijia::proposals
