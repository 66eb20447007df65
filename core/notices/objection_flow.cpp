// SPDX-License-Identifier: GPL-3.0-or-later
// The course of an objection: received, answered, closed.
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/notices/objection.h"
#include "core/notices/words.h"

namespace zhijia {

using notices::iso;
using notices::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(ObjectionStatus::Received), "received", QT_TRANSLATE_NOOP("notices", "Received"),
     "已收到|待答复"},
    {int(ObjectionStatus::Answered), "answered", QT_TRANSLATE_NOOP("notices", "Answered"),
     "已答复"},
    {int(ObjectionStatus::Closed), "closed", QT_TRANSLATE_NOOP("notices", "Closed"), "已办结|办结"},
};
constexpr EnumItem verdicts[] = {
    {0, "", ""},
    {int(Verdict::Upheld), "upheld", QT_TRANSLATE_NOOP("notices", "Upheld"), "成立|异议成立|是"},
    {int(Verdict::Rejected), "rejected", QT_TRANSLATE_NOOP("notices", "Not upheld"),
     "不成立|异议不成立|否"},
};

const Objection& objection(const Record& record) { return static_cast<const Objection&>(record); }

Issues inOrder(const Reader& reader, const Record& record, const Params& params, QDate least) {
    const QString text = tr("The day lies before %1, when it came or was answered.");
    return notInFuture(reader, record, params) +
           notBefore(dateOf(reader, params), least, text.arg(iso(least)));
}

Issues mayAnswer(const Reader& reader, const Record& record, const Params& params) {
    return inOrder(reader, record, params, objection(record).receivedOn);
}

Outcome<void> answer(Txn& txn, Record& record, const Params& params) {
    auto& o = static_cast<Objection&>(record);
    o.answer = tidyLines(params.value(QStringLiteral("answer")).toString());
    o.verdict = Codec<Verdict>::fromValue(params.value(QStringLiteral("verdict")));
    o.answeredOn = dateOf(txn, params);
    if (const QString by = tidyName(params.value(QStringLiteral("by")).toString()); !by.isEmpty())
        o.handler = by;
    if (o.handler.isEmpty())
        return refuse(tr("It is not said who handled %1.").arg(o.name), tr("Write the name."),
                      QStringLiteral("by"));
    if (o.verdict == Verdict::Upheld)
        txn.note(warning(tr("%1 is upheld: the notice cannot end well.").arg(o.name),
                         tr("Withdraw the notice, correct it and post it again.")));
    return {};
}

Issues mayClose(const Reader& reader, const Record& record, const Params& params) {
    return inOrder(reader, record, params, objection(record).answeredOn);
}

Outcome<void> close(Txn& txn, Record& record, const Params& params) {
    static_cast<Objection&>(record).closedOn = dateOf(txn, params);
    return {};
}

/// Of one taken over from a list: what is answered says what, how and when.
Issues enteredAnswered(const Reader& reader, const Record& record) {
    const Objection& o = objection(record);
    Issues issues;
    if (o.answer.isEmpty())
        issues << error(tr("The answer to %1 is missing.").arg(o.name), tr("Fill it in."),
                        QStringLiteral("answer"));
    if (o.verdict == Verdict::None)
        issues << error(tr("It is missing whether %1 was upheld.").arg(o.name), tr("Fill it in."),
                        QStringLiteral("verdict"));
    if (!(o.answeredOn >= o.receivedOn) || o.answeredOn > reader.today())
        issues << error(tr("The day is missing on which %1 was answered.").arg(o.name),
                        tr("Fill it in."), QStringLiteral("answered_on"));
    if (o.status == ObjectionStatus::Closed && (!o.closedOn.isValid() || o.closedOn < o.answeredOn))
        issues << error(tr("The day is missing on which %1 was closed.").arg(o.name),
                        tr("Fill it in."), QStringLiteral("closed_on"));
    return issues;
}

} // namespace

template <>
const EnumTable& enumTable<ObjectionStatus>() {
    static const EnumTable table{"notices", statuses};
    return table;
}
template <>
const EnumTable& enumTable<Verdict>() {
    static const EnumTable table{"notices", verdicts};
    return table;
}

const Flow& objectionFlow() {
    static const Flow flow{
        "status",
        "received",
        {
            {"answer",
             QT_TRANSLATE_NOOP("notices", "Answer"),
             {"received"},
             "answered",
             {{"answer", QT_TRANSLATE_NOOP("notices", "Answer"), FieldType::Note, true},
              {"verdict", QT_TRANSLATE_NOOP("notices", "Decision"), FieldType::Enum, true,
               &enumTable<Verdict>()},
              {"by", QT_TRANSLATE_NOOP("notices", "Handled by"), FieldType::Text, false, nullptr,
               nullptr, QT_TRANSLATE_NOOP("notices", "Empty: as entered before")},
              onParam()},
             &mayAnswer,
             &answer,
             QT_TRANSLATE_NOOP("notices", "It was looked into, decided on and answered."),
             "edit",
             QT_TRANSLATE_NOOP("notices", "The day is not in the future, nor before it came.")},
            {"close",
             QT_TRANSLATE_NOOP("notices", "Close"),
             {"answered"},
             "closed",
             {onParam()},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("notices", "Whoever objected has the answer."),
             "check",
             QT_TRANSLATE_NOOP("notices", "The day is not in the future, nor before the answer.")},
        },
        {{"answered", &enteredAnswered}, {"closed", &enteredAnswered}}};
    return flow;
}

} // namespace zhijia
