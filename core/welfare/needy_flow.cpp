// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a needy-member file. No stage is skipped; every stage may send it back with a
// reason; whoever filed it does not approve it. What the steps ask and do stands in needy_steps.cpp
// and needy_upkeep.cpp.
#include "core/welfare/needy_steps.h"

namespace zhijia {

using namespace welfare;

namespace {

Param byParam(const char* label, const char* help = "") {
    return {"by", label, FieldType::Text, true, nullptr, nullptr, help};
}
Param opinionParam() {
    return {"opinion", QT_TRANSLATE_NOOP("welfare", "Opinion"), FieldType::Note, true};
}

std::vector<Step> wayIn() {
    return {
        {"list_papers",
         QT_TRANSLATE_NOOP("welfare", "List the papers"),
         {"draft", "returned", "applied", "checked", "visited", "reviewed", "approved"},
         "",
         {},
         nullptr,
         &listPapersStep,
         QT_TRANSLATE_NOOP("welfare", "Lists the papers that this household has to hand in."),
         "list"},
        {"apply",
         QT_TRANSLATE_NOOP("welfare", "Apply"),
         {"draft", "returned"},
         "applied",
         {byParam(QT_TRANSLATE_NOOP("welfare", "Filled in by"),
                  QT_TRANSLATE_NOOP("welfare", "Who keeps the file; somebody else approves it")),
          onParam()},
         &mayApply,
         &apply,
         QT_TRANSLATE_NOOP("welfare", "The file gets its number and is judged: the worksheet says "
                                      "how."),
         "right",
         QT_TRANSLATE_NOOP("welfare", "Everybody's income is told, the papers are there, nobody is "
                                      "in another live file, and a standard is in force.")},
        {"check",
         QT_TRANSLATE_NOOP("welfare", "Check by the unit"),
         {"applied"},
         "checked",
         {opinionParam(), byParam(QT_TRANSLATE_NOOP("welfare", "Checked by")), onParam()},
         &mayCheck,
         &checkByUnit,
         QT_TRANSLATE_NOOP("welfare", "The union of the unit gives its opinion."),
         "check",
         QT_TRANSLATE_NOOP("welfare", "The day is not before the application.")},
        {"visit",
         QT_TRANSLATE_NOOP("welfare", "Visit the household"),
         {"checked"},
         "visited",
         {byParam(QT_TRANSLATE_NOOP("welfare", "Visited by")),
          {"authorised_on", QT_TRANSLATE_NOOP("welfare", "Authorisation signed on"),
           FieldType::Date, true, nullptr, nullptr,
           QT_TRANSLATE_NOOP("welfare", "The day on the applicant's signed authorisation")},
          {"found", QT_TRANSLATE_NOOP("welfare", "What was found"), FieldType::Note, true},
          onParam()},
         &mayVisit,
         &visit,
         QT_TRANSLATE_NOOP("welfare", "Somebody was there, with the signed authorisation."),
         "home",
         QT_TRANSLATE_NOOP("welfare", "The authorisation was signed by then; the day is not before "
                                      "the check by the unit.")},
        {"review",
         QT_TRANSLATE_NOOP("welfare", "Committee review"),
         {"visited"},
         "reviewed",
         {opinionParam(),
          {"civil", QT_TRANSLATE_NOOP("welfare", "Check with civil affairs"), FieldType::Text, true,
           nullptr, nullptr, QT_TRANSLATE_NOOP("welfare", "What their office said, and when")},
          byParam(QT_TRANSLATE_NOOP("welfare", "For the committee")),
          onParam()},
         &mayReview,
         &reviewByCommittee,
         QT_TRANSLATE_NOOP("welfare", "The committee finds the household to be in need."),
         "heads",
         QT_TRANSLATE_NOOP("welfare", "The household is in a category, the papers are complete, "
                                      "and no finding is open.")},
        {"publish",
         QT_TRANSLATE_NOOP("welfare", "Post the notice"),
         {"reviewed"},
         "posted",
         {{"places", QT_TRANSLATE_NOOP("welfare", "Posted where"), FieldType::Text, true},
          {"days", QT_TRANSLATE_NOOP("welfare", "Working days"), FieldType::Integer, false, nullptr,
           nullptr, QT_TRANSLATE_NOOP("welfare", "Empty: as the rule says; never fewer")},
          onParam()},
         &mayPublish,
         &publish,
         QT_TRANSLATE_NOOP("welfare", "It hangs now, with surname and unit; the working days count "
                                      "from tomorrow."),
         "notice",
         QT_TRANSLATE_NOOP("welfare", "No fewer working days than the rule says; the day is not "
                                      "before the review.")},
        {"approve",
         QT_TRANSLATE_NOOP("welfare", "Approve"),
         {"posted"},
         "approved",
         {opinionParam(),
          byParam(QT_TRANSLATE_NOOP("welfare", "Approved by"),
                  QT_TRANSLATE_NOOP("welfare", "Neither who filled in the file nor who applies")),
          onParam()},
         &mayApprove,
         &approve,
         QT_TRANSLATE_NOOP("welfare", "The household is on file from this day."),
         "ok",
         QT_TRANSLATE_NOOP("welfare", "The notice has run, no objection is open or upheld, it was "
                                      "judged by the standard of the day, and another than who "
                                      "filed it approves.")},
    };
}

std::vector<Step> waysBack() {
    return {
        {"return",
         QT_TRANSLATE_NOOP("welfare", "Return"),
         {"applied", "checked", "visited", "reviewed", "posted"},
         "returned",
         {reasonParam(), onParam()},
         &mayStop,
         &stop,
         QT_TRANSLATE_NOOP("welfare", "Back to the applicant, to be corrected and applied again."),
         "left",
         QT_TRANSLATE_NOOP("welfare", "The day is not before the stage it stands at.")},
        {"decline",
         QT_TRANSLATE_NOOP("welfare", "Decline"),
         {"applied", "checked", "visited", "reviewed", "posted"},
         "declined",
         {reasonParam(), onParam()},
         &mayStop,
         &stop,
         QT_TRANSLATE_NOOP("welfare",
                           "The household is not in need by the standard; it ends here."),
         "close",
         QT_TRANSLATE_NOOP("welfare", "The day is not before the stage it stands at.")},
        {"withdraw",
         QT_TRANSLATE_NOOP("welfare", "Withdraw"),
         {"draft", "returned", "applied", "checked", "visited", "reviewed", "posted"},
         "withdrawn",
         {reasonParam(), onParam()},
         &mayStop,
         &stop,
         QT_TRANSLATE_NOOP("welfare", "The family takes its application back."),
         "undo",
         QT_TRANSLATE_NOOP("welfare", "The day is not before the stage it stands at.")},
        {"judge",
         QT_TRANSLATE_NOOP("welfare", "Judge again"),
         {"applied", "checked", "visited", "reviewed", "posted", "approved"},
         "",
         {{"standard", QT_TRANSLATE_NOOP("welfare", "By the standard"), FieldType::Ref, false,
           nullptr, WelfareStandard::kindName,
           QT_TRANSLATE_NOOP("welfare", "Empty: the one in force on the day")},
          onParam()},
         &mayJudge,
         &judgeAgain,
         QT_TRANSLATE_NOOP("welfare", "Computes the category anew by the standard of the day."),
         "count",
         QT_TRANSLATE_NOOP("welfare", "Everybody's income is told, the figures are of this year or "
                                      "the last, and a standard is in force.")},
    };
}

std::vector<Step> upkeep() {
    const char* const text = QT_TRANSLATE_NOOP("welfare", "Remark");
    return {
        {"yearly_review",
         QT_TRANSLATE_NOOP("welfare", "Yearly review"),
         {"approved"},
         "",
         {opinionParam(), byParam(QT_TRANSLATE_NOOP("welfare", "Reviewed by")), onParam()},
         &mayReviewYearly,
         &reviewYearly,
         QT_TRANSLATE_NOOP("welfare", "Everything is looked at anew and judged by the standard of "
                                      "the day."),
         "calendar",
         QT_TRANSLATE_NOOP("welfare", "The figures are of this year or the last, the papers are "
                                      "complete, and no finding is open.")},
        {"exit",
         QT_TRANSLATE_NOOP("welfare", "Exit"),
         {"approved"},
         "exited",
         {{"exit_reason", QT_TRANSLATE_NOOP("welfare", "Reason of the exit"), FieldType::Enum, true,
           &enumTable<ExitReason>()},
          {"text", text, FieldType::Note, false},
          onParam()},
         &mayExit,
         &exitFile,
         QT_TRANSLATE_NOOP("welfare", "The household is no longer in need; the file is kept as "
                                      "long as the rule says."),
         "close",
         QT_TRANSLATE_NOOP("welfare", "The day is not before the approval; \"Other\" needs a "
                                      "remark.")},
        {"follow_up",
         QT_TRANSLATE_NOOP("welfare", "Call after the exit"),
         {"exited"},
         "",
         {byParam(QT_TRANSLATE_NOOP("welfare", "Called by")),
          {"found", QT_TRANSLATE_NOOP("welfare", "How they are"), FieldType::Note, true},
          onParam()},
         &mayFollowUp,
         &followUp,
         QT_TRANSLATE_NOOP("welfare", "How the household is since it left."),
         "voice",
         QT_TRANSLATE_NOOP("welfare", "The day is not before the exit.")},
        {"reopen",
         QT_TRANSLATE_NOOP("welfare", "Open again"),
         {"exited"},
         "returned",
         {reasonParam(), onParam()},
         &mayReopen,
         &reopen,
         QT_TRANSLATE_NOOP("welfare", "The household is in need once more: the same file goes the "
                                      "whole way anew, with its history."),
         "redo",
         QT_TRANSLATE_NOOP("welfare", "Nobody of the household is in another live file; the day is "
                                      "not before the exit.")},
    };
}

} // namespace

const Flow& needyFlow() {
    static const Flow flow = [] {
        std::vector<Step> steps = wayIn();
        for (const auto& more : {waysBack(), upkeep()})
            steps.insert(steps.end(), more.begin(), more.end());
        return Flow{
            "status", "draft", steps, {{"approved", &enteredApproved}, {"exited", &enteredExited}}};
    }();
    return flow;
}

} // namespace zhijia
