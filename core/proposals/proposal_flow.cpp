// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a proposal: handed in, screened, handled, answered, rated, closed.
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/proposals/proposal.h"
#include "core/proposals/proposal_steps.h"
#include "core/proposals/screening.h"
#include "core/proposals/words.h"

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
    {int(ProposalStatus::Merged), "merged", QT_TRANSLATE_NOOP("proposals", "Merged"),
     "并案|已并案"},
    {int(ProposalStatus::Handling), "handling", QT_TRANSLATE_NOOP("proposals", "Being handled"),
     "办理中|承办中|已交办"},
    {int(ProposalStatus::Replied), "replied", QT_TRANSLATE_NOOP("proposals", "Replied"), "已答复"},
    {int(ProposalStatus::Rated), "rated", QT_TRANSLATE_NOOP("proposals", "Rated"), "已评价|已反馈"},
    {int(ProposalStatus::Closed), "closed", QT_TRANSLATE_NOOP("proposals", "Settled"),
     "已办结|办结|Closed"},
    {int(ProposalStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("proposals", "Withdrawn"),
     "已撤回|撤回|撤案"},
};

const Proposal& proposal(const Record& record) { return static_cast<const Proposal&>(record); }

/// Taken over from a register that was kept elsewhere.
Issues mayEnter(const Reader& reader, const Record& record) {
    const Proposal& p = proposal(record);
    Issues issues;
    // A plain list of forms has no column for the status: they are drafts.
    const bool screened = p.status != ProposalStatus::None && p.status != ProposalStatus::Draft &&
                          p.status != ProposalStatus::Submitted;
    if (!screened && p.outcome != ScreeningOutcome::None)
        issues << error(
            tr("The line gives a result of the screening, but its status is \"%1\".")
                .arg(Proposal::kind().display(*Proposal::kind().field(u"status"),
                                              Codec<ProposalStatus>::toValue(p.status))),
            tr("Give the status that fits the result, or leave the result out."),
            QStringLiteral("outcome"));
    if (!screened && (p.satisfaction != Satisfaction::None || p.completedOn.isValid()))
        issues << error(tr("What was not screened cannot be rated or completed."),
                        tr("Give the status \"Settled\", or leave those columns out."),
                        QStringLiteral("satisfaction"));
    if (screened && !p.number)
        issues << error(tr("A proposal that was screened has a number."), tr("Give its number."),
                        QStringLiteral("number"));
    if (p.status == ProposalStatus::Declined && p.screeningReason.isEmpty())
        issues << error(tr("It is not said why it was not docketed."),
                        tr("Give the reason of the screening."),
                        QStringLiteral("screening_reason"));
    if (p.mergedInto)
        issues << error(tr("A merger is set by a step, not by entering it."),
                        tr("Enter it as submitted, then merge it."), QStringLiteral("merged_into"));
    if (p.status == ProposalStatus::Submitted)
        issues += mayEnterSubmitted(reader, p);
    else if (!screened)
        issues += lateDraft(reader, p);
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
    const Param comment{"comment",
                        QT_TRANSLATE_NOOP("proposals", "Proposer's comment"),
                        FieldType::Note,
                        false,
                        nullptr,
                        nullptr,
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
             QT_TRANSLATE_NOOP(
                 "proposals", "Back to the author, to be corrected or split; it keeps its number."),
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
               "proposal", QT_TRANSLATE_NOOP("proposals", "A docketed proposal of the same call"),
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
             QT_TRANSLATE_NOOP("proposals", "Nothing was merged into it, and no unit has it yet.")},
            {"hand_over",
             QT_TRANSLATE_NOOP("proposals", "Hand over"),
             {"docketed", "suggestion"},
             "handling",
             {{"lead", QT_TRANSLATE_NOOP("proposals", "Lead"), FieldType::Ref, false, nullptr,
               "unit", QT_TRANSLATE_NOOP("proposals", "Empty: as entered under \"Handling\"")},
              {"co_handlers", QT_TRANSLATE_NOOP("proposals", "Co-handlers"), FieldType::Text, false,
               nullptr, nullptr,
               QT_TRANSLATE_NOOP("proposals", "Names of units, separated by 、; empty: as entered "
                                              "under \"Handling\"")},
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
