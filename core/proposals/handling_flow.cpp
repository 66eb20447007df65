// SPDX-License-Identifier: GPL-3.0-or-later
// The course of one unit's part: handed over, reminded, replied, accepted or returned.
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/proposals/handling.h"
#include "core/proposals/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace proposals;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(HandlingStatus::Assigned), "assigned", QT_TRANSLATE_NOOP("proposals", "Chosen"),
     "待交办|拟交办"},
    {int(HandlingStatus::Handed), "handed", QT_TRANSLATE_NOOP("proposals", "Handed over"),
     "已交办|办理中"},
    {int(HandlingStatus::Replied), "replied", QT_TRANSLATE_NOOP("proposals", "Replied"), "已答复"},
    {int(HandlingStatus::Accepted), "accepted", QT_TRANSLATE_NOOP("proposals", "Reply accepted"),
     "已审核|通过"},
    {int(HandlingStatus::Returned), "returned", QT_TRANSLATE_NOOP("proposals", "Reply returned"),
     "退回|已退回"},
    {int(HandlingStatus::Released), "released",
     QT_TRANSLATE_NOOP("proposals", "Not needed any more"), "不再需要答复|无需答复"},
};

const ProposalHandling& handling(const Record& record) {
    return static_cast<const ProposalHandling&>(record);
}

/// Everything but the first handing over needs the proposal to be in that round's handling.
Issues isRunning(const Reader& reader, const ProposalHandling& h) {
    const auto p = reader.get(h.proposal);
    if (!p || (p->status == ProposalStatus::Handling && p->rounds == h.round))
        return {};
    return {error(tr("\"%1\" is not in round %2 of its handling.").arg(p->title).arg(h.round),
                  p->status == ProposalStatus::Docketed || p->status == ProposalStatus::Suggestion
                      ? tr("Take the step \"Hand over\" of the proposal; it covers all its units.")
                      : tr("What was answered before stands."))};
}

Issues mayHandOver(const Reader& reader, const Record& record, const Params& params) {
    return notInFuture(reader, record, params) + isRunning(reader, handling(record));
}

Outcome<void> handOverOne(Txn& txn, Record& record, const Params& params) {
    auto& h = static_cast<ProposalHandling&>(record);
    const QDate day = dateOf(txn, params);
    const auto p = txn.get(h.proposal);
    const ReplyDue due = replyDue(txn, *txn.get(p->call), day);
    h.handedOn = day;
    h.dueOn = due.on;
    h.provisional = due.provisional;
    return {};
}

Issues mayRemind(const Reader& reader, const Record& record, const Params& params) {
    const ProposalHandling& h = handling(record);
    if (Issues issues = notInFuture(reader, record, params) + isRunning(reader, h);
        !issues.isEmpty())
        return issues;
    const QDate day = dateOf(reader, params);
    if (day < h.handedOn)
        return {error(tr("It was handed over only on %1.").arg(iso(h.handedOn)),
                      tr("Choose a later day."), QStringLiteral("on"))};
    if (h.remindedOn == day)
        return {error(tr("%1 was reminded on that day already.").arg(h.unitName),
                      tr("Print the letter again if it was lost."), QStringLiteral("on"))};
    if (h.remindedOn.isValid() && day < h.remindedOn)
        return {error(tr("The last reminder was on %1.").arg(iso(h.remindedOn)),
                      tr("Choose a later day."), QStringLiteral("on"))};
    if (day <= h.dueOn)
        return {warning(tr("The reply is not overdue: it is due on %1.").arg(iso(h.dueOn)),
                        tr("The letter then reminds of the day."))};
    return {};
}

Outcome<void> remind(Txn& txn, Record& record, const Params& params) {
    auto& h = static_cast<ProposalHandling&>(record);
    ++h.reminders;
    h.remindedOn = dateOf(txn, params);
    return {};
}

Issues mayExtend(const Reader& reader, const Record& record, const Params& params) {
    const ProposalHandling& h = handling(record);
    Issues issues = isRunning(reader, h);
    const QDate to = dayOf(params, "to");
    if (to.isValid() && to <= h.dueOn)
        issues << error(tr("The new day is not later than %1.").arg(iso(h.dueOn)),
                        tr("Choose a later day."), QStringLiteral("to"));
    if (to.isValid() && to < reader.today())
        issues << error(tr("The new day is past."), tr("Choose a later day."),
                        QStringLiteral("to"));
    return issues;
}

Outcome<void> extend(Txn&, Record& record, const Params& params) {
    auto& h = static_cast<ProposalHandling&>(record);
    const QString line =
        tr("%1 → %2: %3").arg(iso(h.dueOn), iso(dayOf(params, "to")), reasonOf(params));
    h.extensionReason += (h.extensionReason.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    h.dueOn = dayOf(params, "to");
    return {};
}

/// What the kind of reply demands, each by its field.
Issues repliesFully(const Params& params, QDate day) {
    Issues issues;
    const QString kind = params.value(QStringLiteral("kind")).toString();
    const auto missing = [&](const char* key, const QString& text, const QString& mend) {
        issues << error(text, mend, QString::fromUtf8(key));
    };
    if (kind == QLatin1StringView("a")) {
        const QDate done = dayOf(params, "done_on");
        if (!done.isValid())
            missing("done_on", tr("A reply of kind A says when it was done."),
                    tr("Fill in the day, or choose kind B."));
        else if (done > day)
            missing("done_on", tr("The day on which it was done lies after the reply."),
                    tr("Correct the day, or choose kind B."));
    } else if (kind == QLatin1StringView("b")) {
        if (textOf(params, "plan").isEmpty())
            missing("plan", tr("A reply of kind B says what is planned."), tr("Fill in the plan."));
        const QDate planned = dayOf(params, "plan_on");
        if (!planned.isValid())
            missing("plan_on", tr("A reply of kind B says by when."), tr("Fill in the day."));
        else if (planned < day)
            missing("plan_on", tr("The planned day lies before the reply."),
                    tr("Correct the day, or choose kind A."));
    } else if (kind == QLatin1StringView("c") && textOf(params, "reasons").isEmpty()) {
        missing("reasons", tr("A reply of kind C gives the reasons."), tr("Fill in the reasons."));
    }
    return issues;
}

Issues mayReply(const Reader& reader, const Record& record, const Params& params) {
    const ProposalHandling& h = handling(record);
    if (Issues issues = notInFuture(reader, record, params) + isRunning(reader, h);
        !issues.isEmpty())
        return issues;
    const QDate day = dateOf(reader, params);
    Issues issues;
    if (day < h.handedOn)
        issues << error(tr("It was handed over only on %1.").arg(iso(h.handedOn)),
                        tr("Choose a later day."), QStringLiteral("on"));
    issues += repliesFully(params, day);
    if (h.part == HandlingPart::Lead) {
        QStringList waiting;
        for (const ProposalHandling& other : handlingsOf(reader, h.proposal, h.round))
            if (other.part == HandlingPart::Helper && !other.hasReplied())
                waiting << other.unitName;
        if (!waiting.isEmpty() && textOf(params, "alone_reason").isEmpty())
            issues << error(tr("The lead merges the co-handlers' replies; these are missing: %1.")
                                .arg(waiting.join(tr(", "))),
                            tr("Wait for them, or write why the lead replies without."),
                            QStringLiteral("alone_reason"));
    }
    if (day > h.dueOn && h.dueOn.isValid())
        issues << warning(tr("The reply was due on %1.").arg(iso(h.dueOn)),
                          tr("It counts as late in the statistics."));
    return issues;
}

Outcome<void> reply(Txn& txn, Record& record, const Params& params) {
    auto& h = static_cast<ProposalHandling&>(record);
    h.replyKind = Codec<ReplyKind>::fromValue(params.value(QStringLiteral("kind")));
    h.reply = textOf(params, "reply");
    h.doneOn = h.replyKind == ReplyKind::A ? dayOf(params, "done_on") : QDate();
    h.plan = h.replyKind == ReplyKind::B ? textOf(params, "plan") : QString();
    h.planOn = h.replyKind == ReplyKind::B ? dayOf(params, "plan_on") : QDate();
    h.reasons = h.replyKind == ReplyKind::C ? textOf(params, "reasons") : QString();
    h.aloneReason = h.part == HandlingPart::Lead ? textOf(params, "alone_reason") : QString();
    h.repliedOn = dateOf(txn, params);
    return {};
}

Issues mayAccept(const Reader& reader, const Record& record, const Params&) {
    return isRunning(reader, handling(record));
}

/// With the lead's reply the round is over: what the co-handlers said goes into it, and who is
/// still silent is not waited for any more.
Outcome<void> accept(Txn& txn, Record& record, const Params&) {
    const auto& h = handling(record);
    if (h.part != HandlingPart::Lead)
        return {};
    for (ProposalHandling other : handlingsOf(txn, h.proposal, h.round))
        if (other.id != h.id && (other.status == HandlingStatus::Replied || other.isWaitedFor())) {
            if (other.isWaitedFor()) {
                other.status = HandlingStatus::Released;
                other.aloneReason = h.aloneReason;
            } else {
                other.status = HandlingStatus::Accepted;
            }
            if (auto ok = txn.update(other); !ok)
                return ok;
        }
    Proposal p = *txn.get(h.proposal);
    p.status = ProposalStatus::Replied;
    p.repliedOn = h.repliedOn;
    return txn.update(p);
}

Outcome<void> giveBack(Txn&, Record& record, const Params& params) {
    static_cast<ProposalHandling&>(record).returnedReason = reasonOf(params);
    return {};
}

} // namespace

template <>
const EnumTable& enumTable<HandlingStatus>() {
    static const EnumTable table{"proposals", statuses};
    return table;
}

const Flow& handlingFlow() {
    static const Flow flow{
        "status",
        "assigned",
        {
            {"hand_over",
             QT_TRANSLATE_NOOP("proposals", "Hand over"),
             {"assigned"},
             "handed",
             {onParam()},
             &mayHandOver,
             &handOverOne,
             QT_TRANSLATE_NOOP("proposals",
                               "Gives the proposal to one more unit while others handle it."),
             "right",
             QT_TRANSLATE_NOOP("proposals", "The proposal is being handled.")},
            {"remind",
             QT_TRANSLATE_NOOP("proposals", "Remind"),
             {"handed", "returned"},
             "",
             {onParam()},
             &mayRemind,
             &remind,
             QT_TRANSLATE_NOOP("proposals", "Counts a reminder; the letter is among the papers."),
             "due",
             QT_TRANSLATE_NOOP("proposals", "At most once a day, while the reply is waited for.")},
            {"extend",
             QT_TRANSLATE_NOOP("proposals", "Extend the deadline"),
             {"handed", "returned"},
             "",
             {{"to", QT_TRANSLATE_NOOP("proposals", "New deadline"), FieldType::Date, true},
              reasonParam()},
             &mayExtend,
             &extend,
             QT_TRANSLATE_NOOP("proposals", "Gives the unit more time, for a written reason."),
             "calendar",
             QT_TRANSLATE_NOOP("proposals", "The new day is later than the old one.")},
            {"reply",
             QT_TRANSLATE_NOOP("proposals", "Record the reply"),
             {"handed", "returned"},
             "replied",
             {{"kind", QT_TRANSLATE_NOOP("proposals", "Kind of reply"), FieldType::Enum, true,
               &enumTable<ReplyKind>()},
              {"reply", QT_TRANSLATE_NOOP("proposals", "Reply"), FieldType::Note, true},
              {"done_on", QT_TRANSLATE_NOOP("proposals", "Done on"), FieldType::Date, false,
               nullptr, nullptr, QT_TRANSLATE_NOOP("proposals", "Of kind A")},
              {"plan", QT_TRANSLATE_NOOP("proposals", "Plan"), FieldType::Note, false, nullptr,
               nullptr, QT_TRANSLATE_NOOP("proposals", "Of kind B")},
              {"plan_on", QT_TRANSLATE_NOOP("proposals", "Planned for"), FieldType::Date, false,
               nullptr, nullptr, QT_TRANSLATE_NOOP("proposals", "Of kind B")},
              {"reasons", QT_TRANSLATE_NOOP("proposals", "Why it cannot be done"), FieldType::Note,
               false, nullptr, nullptr, QT_TRANSLATE_NOOP("proposals", "Of kind C")},
              {"alone_reason",
               QT_TRANSLATE_NOOP("proposals", "Reason for not waiting for the co-handlers"),
               FieldType::Text, false, nullptr, nullptr,
               QT_TRANSLATE_NOOP("proposals", "Only of a lead whose co-handlers are silent")},
              onParam()},
             &mayReply,
             &reply,
             QT_TRANSLATE_NOOP("proposals", "A: done; B: planned; C: cannot be done."),
             "report",
             QT_TRANSLATE_NOOP("proposals",
                               "A says when it was done, B the plan and by when, C the reasons; "
                               "the lead replies after its co-handlers.")},
            {"accept",
             QT_TRANSLATE_NOOP("proposals", "Accept the reply"),
             {"replied"},
             "accepted",
             {},
             &mayAccept,
             &accept,
             QT_TRANSLATE_NOOP("proposals",
                               "With the lead's reply the proposal is answered; the author rates "
                               "it next."),
             "check",
             QT_TRANSLATE_NOOP("proposals", "The proposal is in that round of its handling.")},
            {"return",
             QT_TRANSLATE_NOOP("proposals", "Return the reply"),
             {"replied"},
             "returned",
             {reasonParam()},
             &mayAccept,
             &giveBack,
             QT_TRANSLATE_NOOP("proposals", "The unit has to reply once more."),
             "undo",
             QT_TRANSLATE_NOOP("proposals", "The proposal is in that round of its handling.")},
        }};
    return flow;
}

} // namespace zhijia
