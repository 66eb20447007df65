// SPDX-License-Identifier: GPL-3.0-or-later
// The course of an opinion: received, assigned, answered, rated, closed; joined with another that
// says the same, handled again, withdrawn.
#include "core/flow/common_params.h"
#include "core/opinions/opinion_steps.h"

namespace zhijia {

using namespace opinions;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(OpinionStatus::Received), "received", QT_TRANSLATE_NOOP("opinions", "Received"),
     "已收到|待交办|已登记"},
    {int(OpinionStatus::Assigned), "assigned", QT_TRANSLATE_NOOP("opinions", "Assigned"),
     "已交办|办理中"},
    {int(OpinionStatus::Joined), "joined", QT_TRANSLATE_NOOP("opinions", "Joined"), "已并入|并入"},
    {int(OpinionStatus::Answered), "answered", QT_TRANSLATE_NOOP("opinions", "Answered"),
     "已答复|答复"},
    {int(OpinionStatus::Rated), "rated", QT_TRANSLATE_NOOP("opinions", "Rated"), "已评价"},
    {int(OpinionStatus::Closed), "closed", QT_TRANSLATE_NOOP("opinions", "Closed"),
     "已办结|办结|已关闭"},
    {int(OpinionStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("opinions", "Withdrawn"),
     "已撤回|撤回"},
};

Step assignStep() {
    return {"assign",
            QT_TRANSLATE_NOOP("opinions", "Assign"),
            {"received", "assigned"},
            "assigned",
            {{"unit", QT_TRANSLATE_NOOP("opinions", "Owner unit"), FieldType::Ref, false, nullptr,
              "unit"},
             {"unit_name", QT_TRANSLATE_NOOP("opinions", "Owner"), FieldType::Text, false, nullptr,
              nullptr, QT_TRANSLATE_NOOP("opinions", "A department that is not among the units")},
             {"responsible", QT_TRANSLATE_NOOP("opinions", "Responsible person"), FieldType::Text},
             {"urgency", QT_TRANSLATE_NOOP("opinions", "Deadline class"), FieldType::Enum, false,
              &enumTable<Urgency>()},
             {"beyond_reason", QT_TRANSLATE_NOOP("opinions", "Beyond our power because"),
              FieldType::Text},
             onParam()},
            &mayAssign,
            &assign,
            QT_TRANSLATE_NOOP("opinions", "Says who answers; the deadline runs from the day after "
                                          "the opinion was received."),
            "right",
            QT_TRANSLATE_NOOP("opinions", "An owner is named; what is beyond one's power has its "
                                          "written reason.")};
}

Step promiseStep() {
    return {"make_measure",
            QT_TRANSLATE_NOOP("opinions", "Make a measure"),
            {"received", "assigned", "answered"},
            "",
            {{"title", QT_TRANSLATE_NOOP("opinions", "Measure"), FieldType::Text, false, nullptr,
              nullptr, QT_TRANSLATE_NOOP("opinions", "Empty: as the opinion is called")},
             {"text", QT_TRANSLATE_NOOP("opinions", "What is promised"), FieldType::Note},
             {"unit", QT_TRANSLATE_NOOP("opinions", "Owner unit"), FieldType::Ref, false, nullptr,
              "unit", QT_TRANSLATE_NOOP("opinions", "Empty: whoever answers the opinion")},
             {"unit_name", QT_TRANSLATE_NOOP("opinions", "Owner"), FieldType::Text},
             {"responsible", QT_TRANSLATE_NOOP("opinions", "Responsible person"), FieldType::Text},
             {"due_on", QT_TRANSLATE_NOOP("opinions", "Done by"), FieldType::Date, true}},
            &mayPromise,
            &promise,
            QT_TRANSLATE_NOOP("opinions", "What is promised gets an owner, a date and an end, and "
                                          "comes back to the next session until it is done."),
            "measure",
            QT_TRANSLATE_NOOP("opinions", "There is no measure yet; owner and date are named.")};
}

} // namespace

template <>
const EnumTable& enumTable<OpinionStatus>() {
    static const EnumTable table{"opinions", statuses};
    return table;
}

const Flow& opinionFlow() {
    static const Flow flow{
        "status",
        "received",
        {
            assignStep(),
            promiseStep(),
            {"answer",
             QT_TRANSLATE_NOOP("opinions", "Answer"),
             {"assigned"},
             "answered",
             {{"kind", QT_TRANSLATE_NOOP("opinions", "Kind of answer"), FieldType::Enum, true,
               &enumTable<AnswerKind>()},
              {"answer", QT_TRANSLATE_NOOP("opinions", "Answer"), FieldType::Note, true},
              onParam()},
             &mayAnswer,
             &answer,
             QT_TRANSLATE_NOOP("opinions", "Also answers those who said the same."),
             "report",
             QT_TRANSLATE_NOOP("opinions", "A plan has its measure with owner and date.")},
            {"extend",
             QT_TRANSLATE_NOOP("opinions", "Extend the deadline"),
             {"received", "assigned"},
             "",
             {{"to", QT_TRANSLATE_NOOP("opinions", "New deadline"), FieldType::Date, true},
              reasonParam()},
             &mayExtend,
             &extend,
             QT_TRANSLATE_NOOP("opinions",
                               "Gives more time for a written reason; the old day is kept."),
             "calendar",
             QT_TRANSLATE_NOOP("opinions", "The new day is later than the old one.")},
            {"return_answer",
             QT_TRANSLATE_NOOP("opinions", "Return the answer"),
             {"answered"},
             "assigned",
             {reasonParam()},
             &mayReturn,
             &giveBack,
             QT_TRANSLATE_NOOP("opinions", "The answer does not do; the owner answers once more."),
             "undo",
             QT_TRANSLATE_NOOP("opinions", "Of joined opinions it is the main one.")},
            {"rate",
             QT_TRANSLATE_NOOP("opinions", "Rating"),
             {"answered"},
             "rated",
             {{"rating", QT_TRANSLATE_NOOP("opinions", "Rating"), FieldType::Enum, true,
               &enumTable<Satisfaction>()},
              {"comment", QT_TRANSLATE_NOOP("opinions", "Author's comment"), FieldType::Note},
              onParam()},
             &mayRate,
             &rate,
             QT_TRANSLATE_NOOP("opinions", "The author says how content they are."),
             "check",
             QT_TRANSLATE_NOOP("opinions", "The author is known.")},
            {"handle_again",
             QT_TRANSLATE_NOOP("opinions", "Handle again"),
             {"rated"},
             "assigned",
             {},
             &mayHandleAgain,
             &handleAgain,
             QT_TRANSLATE_NOOP("opinions", "The author is not content: another round with a "
                                           "deadline of its own."),
             "refresh",
             QT_TRANSLATE_NOOP("opinions", "The author is not, or only basically, satisfied.")},
            {"close",
             QT_TRANSLATE_NOOP("opinions", "Close"),
             {"rated"},
             "closed",
             {reasonParam(false)},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("opinions", "Answered and rated: it is done."),
             "ok",
             QT_TRANSLATE_NOOP("opinions", "Whoever is not satisfied gets a reason.")},
            {"close_unrated",
             QT_TRANSLATE_NOOP("opinions", "Close without a rating"),
             {"answered"},
             "closed",
             {reasonParam()},
             &mayCloseUnrated,
             &close,
             QT_TRANSLATE_NOOP("opinions", "Nobody could be asked (anonymous, gone, cannot be "
                                           "reached): the reason is kept."),
             "close",
             QT_TRANSLATE_NOOP("opinions",
                               "Nobody can be asked: warns where the author is known.")},
            {"join",
             QT_TRANSLATE_NOOP("opinions", "Join with another"),
             {"received", "assigned"},
             "joined",
             {{"into", QT_TRANSLATE_NOOP("opinions", "Main opinion"), FieldType::Ref, true, nullptr,
               "opinion", "",
               [](const Record& r, Query& q) {
                   q.is(QStringLiteral("id"), Condition::Ne, QVariant(r.id))
                       .is(QStringLiteral("main"), Condition::IsNull)
                       .in(QStringLiteral("status"),
                           {QStringLiteral("received"), QStringLiteral("assigned"),
                            QStringLiteral("answered"), QStringLiteral("rated")});
               }}},
             &mayJoin,
             &join,
             QT_TRANSLATE_NOOP("opinions", "It says the same: it gets the answer of the other."),
             "merge",
             QT_TRANSLATE_NOOP("opinions", "The main one is open and follows nobody.")},
            {"separate",
             QT_TRANSLATE_NOOP("opinions", "Separate"),
             {"joined"},
             "received",
             {},
             nullptr,
             &separate,
             QT_TRANSLATE_NOOP("opinions", "It is not the same after all."),
             "undo",
             ""},
            {"suggest",
             QT_TRANSLATE_NOOP("opinions", "Put it among the suggestions"),
             {"received", "assigned", "joined", "answered", "rated", "closed"},
             "",
             {{"round", QT_TRANSLATE_NOOP("opinions", "What was asked"), FieldType::Text, false,
               nullptr, nullptr,
               QT_TRANSLATE_NOOP("opinions", "For example: design of the canteen, second round")}},
             &maySuggest,
             &suggest,
             QT_TRANSLATE_NOOP("opinions", "It is marked there as adopted, in part or not, and "
                                           "where it shows; nobody types it again."),
             "suggestion",
             QT_TRANSLATE_NOOP("opinions", "It does not stand there yet.")},
            {"withdraw",
             QT_TRANSLATE_NOOP("opinions", "Withdraw"),
             {"received", "assigned"},
             "withdrawn",
             {reasonParam()},
             &mayWithdraw,
             &withdraw,
             QT_TRANSLATE_NOOP("opinions", "Its author takes it back, or it was entered twice."),
             "delete",
             QT_TRANSLATE_NOOP("opinions", "Nobody waits for its answer.")},
        },
        {{"received", &entered},
         {"assigned", &entered},
         {"answered", &entered},
         {"rated", &entered},
         {"closed", &entered}}};
    return flow;
}

} // namespace zhijia
