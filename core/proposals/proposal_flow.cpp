// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a proposal: handed in, screened, handled, answered, rated, closed.
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/proposals/handling.h"
#include "core/proposals/lineage.h"
#include "core/proposals/screening.h"
#include "core/proposals/seconder.h"
#include "core/proposals/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace proposals;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(ProposalStatus::Draft), "draft", QT_TRANSLATE_NOOP("proposals", "Draft"), "草稿|未提交"},
    {int(ProposalStatus::Submitted), "submitted", QT_TRANSLATE_NOOP("proposals", "Submitted"),
     "已提交|待审查|待立案"},
    {int(ProposalStatus::Docketed), "docketed", QT_TRANSLATE_NOOP("proposals", "Docketed"),
     "立案|已立案"},
    {int(ProposalStatus::Suggestion), "suggestion", QT_TRANSLATE_NOOP("proposals", "Suggestion"),
     "转建议|转为建议"},
    {int(ProposalStatus::Declined), "declined", QT_TRANSLATE_NOOP("proposals", "Not docketed"),
     "不予立案|未立案"},
    {int(ProposalStatus::Merged), "merged", QT_TRANSLATE_NOOP("proposals", "Merged"), "并案|已并案"},
    {int(ProposalStatus::Handling), "handling", QT_TRANSLATE_NOOP("proposals", "Being handled"),
     "办理中|承办中|已交办"},
    {int(ProposalStatus::Replied), "replied", QT_TRANSLATE_NOOP("proposals", "Replied"),
     "已答复"},
    {int(ProposalStatus::Rated), "rated", QT_TRANSLATE_NOOP("proposals", "Rated"), "已评价|已反馈"},
    {int(ProposalStatus::Closed), "closed", QT_TRANSLATE_NOOP("proposals", "Closed"),
     "已办结|办结"},
    {int(ProposalStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("proposals", "Withdrawn"),
     "已撤回|撤回|撤案"},
};

const Proposal& proposal(const Record& record) { return static_cast<const Proposal&>(record); }

/// What every submission needs, in time or late.
Issues isComplete(const Reader& reader, const Proposal& p, QDate day) {
    Issues issues;
    if (p.grounds.isEmpty() && p.measure.isEmpty())
        issues << error(tr("\"%1\" says neither why nor what to do.").arg(p.title),
                        tr("Fill in the grounds and the suggested measure."),
                        QStringLiteral("grounds"));
    else if (p.measure.isEmpty())
        issues << warning(tr("\"%1\" suggests no measure.").arg(p.title),
                          tr("Ask the proposer what should be done."), QStringLiteral("measure"));
    if (const auto d = p.proposer ? reader.get(p.proposer) : std::nullopt;
        !d || !d->holdsOffice(day))
        issues << error(tr("%1 is no deputy in office on %2.").arg(p.proposerName, iso(day)),
                        tr("Choose a proposer who is in office."), QStringLiteral("proposer"));
    return issues + whyTooFew(reader, p, day);
}

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
    return {};
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
    for (ProposalHandling h : handlingsOf(txn, Id<Proposal>(p.id), p.rounds))
        if (h.status == HandlingStatus::Assigned)
            if (auto ok = handOver(txn, h, *call, day); !ok)
                return ok;
    return {};
}

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
        return {error(tr("The author of %1 has rated the reply already.")
                          .arg(numberText(proposal(record))),
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

QList<Proposal> dissatisfied(const Reader& reader, const Proposal& main) {
    QList<Proposal> list = family(reader, main);
    list.removeIf([](const Proposal& p) { return p.satisfaction != Satisfaction::Not; });
    return list;
}

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
        issues << error(tr("The authors of these have not rated the reply: %1.")
                            .arg(waiting.join(tr(", "))),
                        tr("Ask them, or write why it is closed without."),
                        QStringLiteral("reason"));
    if (!unhappy.isEmpty())
        issues << error(tr("The authors of these are not satisfied: %1.").arg(unhappy.join(tr(", "))),
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

/// Taken over from a register that was kept elsewhere.
Issues mayEnter(const Reader&, const Record& record) {
    const Proposal& p = proposal(record);
    Issues issues;
    const bool screened = p.status != ProposalStatus::Draft && p.status != ProposalStatus::Submitted;
    if (!screened && p.outcome != ScreeningOutcome::None)
        issues << error(tr("The line gives a result of the screening, but its status is \"%1\".")
                            .arg(Proposal::kind().display(*Proposal::kind().field(u"status"),
                                                          Codec<ProposalStatus>::toValue(p.status))),
                        tr("Give the status that fits the result, or leave the result out."),
                        QStringLiteral("outcome"));
    if (!screened && (p.satisfaction != Satisfaction::None || p.completedOn.isValid()))
        issues << error(tr("What was not screened cannot be rated or completed."),
                        tr("Give the status \"Closed\", or leave those columns out."),
                        QStringLiteral("satisfaction"));
    if (screened && !p.number)
        issues << error(tr("A proposal that was screened has a number."),
                        tr("Give its number."), QStringLiteral("number"));
    if (p.status == ProposalStatus::Declined && p.screeningReason.isEmpty())
        issues << error(tr("It is not said why it was not docketed."),
                        tr("Give the reason of the screening."),
                        QStringLiteral("screening_reason"));
    if (p.mergedInto)
        issues << error(tr("A merger is set by a step, not by entering it."),
                        tr("Enter it as submitted, then merge it."), QStringLiteral("merged_into"));
    return issues;
}

Param screenedBy() {
    return {"screened_by", QT_TRANSLATE_NOOP("proposals", "Screened by"), FieldType::Text, false};
}

} // namespace

template <>
const EnumTable& enumTable<ProposalStatus>() {
    static const EnumTable table{"proposals", statuses};
    return table;
}

const Flow& proposalFlow() {
    const Param satisfaction{"satisfaction", QT_TRANSLATE_NOOP("proposals", "Satisfaction"),
                             FieldType::Enum, true, &enumTable<Satisfaction>()};
    const Param comment{"comment", QT_TRANSLATE_NOOP("proposals", "Proposer's comment"),
                        FieldType::Note, false, nullptr, nullptr,
                        QT_TRANSLATE_NOOP("proposals", "Needed when not satisfied")};
    const char* const screened =
        QT_TRANSLATE_NOOP("proposals", "The day is not in the future, nor before the submission.");
    static const Flow flow{
        "status",
        "draft",
        {
            {"submit",
             QT_TRANSLATE_NOOP("proposals", "Submit"),
             {"draft"},
             "submitted",
             {onParam()},
             &maySubmit,
             &submit,
             QT_TRANSLATE_NOOP("proposals", "Takes the form in and gives it its number."),
             "up",
             QT_TRANSLATE_NOOP("proposals",
                               "The window is open, the form is complete, and enough deputies in "
                               "office second it.")},
            {"accept_late",
             QT_TRANSLATE_NOOP("proposals", "Accept late"),
             {"draft"},
             "submitted",
             {reasonParam(), onParam()},
             &mayAcceptLate,
             &submit,
             QT_TRANSLATE_NOOP("proposals",
                               "Takes in a form after the window, for a written reason."),
             "due",
             QT_TRANSLATE_NOOP("proposals",
                               "The window is over, the form is complete and has its seconders.")},
            {"send_back",
             QT_TRANSLATE_NOOP("proposals", "Send back"),
             {"submitted"},
             "draft",
             {reasonParam()},
             nullptr,
             &sendBack,
             QT_TRANSLATE_NOOP("proposals",
                               "Back to the author, to be corrected or split; it keeps its number."),
             "down"},
            {"docket",
             QT_TRANSLATE_NOOP("proposals", "Docket"),
             {"submitted"},
             "docketed",
             {screenedBy(), reasonParam(false), onParam()},
             &screening::mayScreen,
             &screening::docket,
             QT_TRANSLATE_NOOP("proposals", "It becomes a proposal of the congress."),
             "check",
             screened},
            {"suggest",
             QT_TRANSLATE_NOOP("proposals", "Pass on as a suggestion"),
             {"submitted"},
             "suggestion",
             {reasonParam(), screenedBy(), onParam()},
             &screening::mayScreen,
             &screening::suggest,
             QT_TRANSLATE_NOOP("proposals", "No proposal, but worth telling the unit in charge."),
             "right",
             screened},
            {"decline",
             QT_TRANSLATE_NOOP("proposals", "Do not docket"),
             {"submitted"},
             "declined",
             {{"ground", QT_TRANSLATE_NOOP("proposals", "Ground for not docketing"),
               FieldType::Enum, true, &enumTable<DeclineGround>()},
              reasonParam(),
              screenedBy(),
              onParam()},
             &screening::mayDecline,
             &screening::decline,
             QT_TRANSLATE_NOOP("proposals", "The author is told the ground and the reason."),
             "close",
             screened},
            {"merge",
             QT_TRANSLATE_NOOP("proposals", "Merge into another"),
             {"submitted", "docketed", "suggestion"},
             "merged",
             {{"into", QT_TRANSLATE_NOOP("proposals", "Merge into"), FieldType::Ref, true, nullptr,
               "proposal",
               QT_TRANSLATE_NOOP("proposals", "A docketed proposal of the same call"),
               [](const Record& r, Query& q) {
                   q.eq(QStringLiteral("call"), proposal(r).call)
                       .in(QStringLiteral("status"),
                           {QStringLiteral("docketed"), QStringLiteral("handling")})
                       .is(QStringLiteral("id"), Condition::Ne, r.id);
               }},
              reasonParam(false),
              screenedBy(),
              onParam()},
             &screening::mayMerge,
             &screening::merge,
             QT_TRANSLATE_NOOP("proposals", "Handled together with another proposal; its author "
                                            "still gets a reply and rates it."),
             "merge",
             QT_TRANSLATE_NOOP("proposals",
                               "The other one is docketed, of the same call, and not merged "
                               "itself; no unit has this one yet.")},
            {"unmerge",
             QT_TRANSLATE_NOOP("proposals", "Take the merger back"),
             {"merged"},
             "submitted",
             {reasonParam()},
             &screening::mayUnmerge,
             &screening::takeBack,
             QT_TRANSLATE_NOOP("proposals", "It is screened on its own again."),
             "undo",
             QT_TRANSLATE_NOOP("proposals", "The other proposal is not closed.")},
            {"screen_again",
             QT_TRANSLATE_NOOP("proposals", "Screen again"),
             {"docketed", "suggestion", "declined"},
             "submitted",
             {reasonParam()},
             &screening::mayScreenAgain,
             &screening::takeBack,
             QT_TRANSLATE_NOOP("proposals", "Takes the result of the screening back."),
             "refresh",
             QT_TRANSLATE_NOOP("proposals",
                               "Nothing was merged into it, and no unit has it yet.")},
            {"hand_over",
             QT_TRANSLATE_NOOP("proposals", "Hand over"),
             {"docketed", "suggestion"},
             "handling",
             {{"lead", QT_TRANSLATE_NOOP("proposals", "Lead"), FieldType::Ref, false, nullptr,
               "unit",
               QT_TRANSLATE_NOOP("proposals", "Empty: as entered under \"Handling\"")},
              onParam()},
             &mayHandOver,
             &handOverAll,
             QT_TRANSLATE_NOOP("proposals",
                               "Gives it to the lead and the co-handlers; the days for the reply "
                               "begin to run."),
             "right",
             QT_TRANSLATE_NOOP("proposals",
                               "There is a lead; the day is not before the screening.")},
            {"rate",
             QT_TRANSLATE_NOOP("proposals", "Record the rating"),
             {"replied"},
             "rated",
             {satisfaction, comment, onParam()},
             &mayRate,
             &rate,
             QT_TRANSLATE_NOOP("proposals", "What the author says to the reply."),
             "quorum",
             QT_TRANSLATE_NOOP("proposals", "The day is not before the reply; who is not "
                                            "satisfied says why.")},
            {"rate_merged",
             QT_TRANSLATE_NOOP("proposals", "Record this author's rating"),
             {"merged"},
             "",
             {satisfaction, comment, onParam()},
             &mayRateMerged,
             &rate,
             QT_TRANSLATE_NOOP("proposals",
                               "What the author of a merged proposal says to the common reply."),
             "quorum",
             QT_TRANSLATE_NOOP("proposals", "The proposal it was merged into is answered and not "
                                            "closed; nobody rates twice.")},
            {"handle_again",
             QT_TRANSLATE_NOOP("proposals", "Handle again"),
             {"rated"},
             "handling",
             {onParam()},
             &mayHandleAgain,
             &handleAgain,
             QT_TRANSLATE_NOOP("proposals", "Another round with the same units, because an author "
                                            "is not satisfied."),
             "refresh",
             QT_TRANSLATE_NOOP("proposals", "At least one author is not satisfied.")},
            {"close",
             QT_TRANSLATE_NOOP("proposals", "Close"),
             {"replied", "rated"},
             "closed",
             {reasonParam(false), onParam()},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("proposals", "The matter is settled; what the papers say stands."),
             "close",
             QT_TRANSLATE_NOOP("proposals", "Every author has rated the reply and is at least "
                                            "basically satisfied, or a reason is given.")},
            {"withdraw",
             QT_TRANSLATE_NOOP("proposals", "Withdraw"),
             {"draft", "submitted", "docketed", "suggestion"},
             "withdrawn",
             {reasonParam()},
             &screening::standsAlone,
             &withdraw,
             QT_TRANSLATE_NOOP("proposals", "The author takes it back; its number stays used."),
             "delete",
             QT_TRANSLATE_NOOP("proposals", "Nothing was merged into it, and no unit has it yet.")},
        },
        {{"draft", &mayEnter},
         {"submitted", &mayEnter},
         {"docketed", &mayEnter},
         {"suggestion", &mayEnter},
         {"declined", &mayEnter},
         {"closed", &mayEnter}}};
    return flow;
}

} // namespace zhijia
