// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a call: planned, open, closed; and taking in every form that is ready at once.
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/proposals/call.h"
#include "core/proposals/proposal.h"
#include "core/proposals/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace proposals;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(CallStatus::Planned), "planned", QT_TRANSLATE_NOOP("proposals", "Planned"),
     "计划中|未开始"},
    {int(CallStatus::Open), "open", QT_TRANSLATE_NOOP("proposals", "Open"), "征集中|进行中"},
    {int(CallStatus::Closed), "closed", QT_TRANSLATE_NOOP("proposals", "Window closed"),
     "已截止|截止|Closed"},
};

const ProposalCall& call(const Record& record) { return static_cast<const ProposalCall&>(record); }

Issues mayOpen(const Reader& reader, const Record& record, const Params& params) {
    const ProposalCall& c = call(record);
    Issues issues = notInFuture(reader, record, params);
    const QDate day = dateOf(reader, params);
    if (day < c.opensOn)
        issues << error(tr("The window opens on %1.").arg(iso(c.opensOn)),
                        tr("Wait for that day, or correct it."));
    // It may have been open before anybody wrote it down: then the day is given.
    if (day > c.closesOn)
        issues << error(
            tr("The window closed on %1 already.").arg(iso(c.closesOn)),
            tr("Choose a later last day first, or give the day on which it was opened."),
            QStringLiteral("on"));
    return issues;
}

Outcome<void> open(Txn& txn, Record& record, const Params&) {
    auto& c = static_cast<ProposalCall&>(record);
    const auto sitting = c.sitting ? txn.get(c.sitting) : std::nullopt;
    if (c.rulePack.isEmpty())
        c.rulePack = Rules::of(txn, sitting ? sitting->rulePack : QString()).ref();
    return {};
}

QList<RawId> drafts(const Reader& reader, const ProposalCall& c) {
    return reader.ids(Proposal::kind(), Query()
                                            .eq(QStringLiteral("call"), Id<ProposalCall>(c.id))
                                            .eq(QStringLiteral("status"), QStringLiteral("draft"))
                                            .by(QStringLiteral("id")));
}

Issues mayTakeIn(const Reader& reader, const Record& record, const Params&) {
    if (drafts(reader, call(record)).isEmpty())
        return {error(tr("There is no draft to take in."),
                      tr("Import the forms, or write them down first."))};
    return {};
}

/// Each form by its own step, so that every gate is kept; what is not ready stays a draft, and the
/// receipt says why.
Outcome<void> takeIn(Txn& txn, Record& record, const Params& params) {
    const Kind& kind = Proposal::kind();
    const Step& submit = *kind.flow->step(u"submit");
    qint64 taken = 0;
    Issues reasons;
    for (const RawId id : drafts(txn, call(record))) {
        const auto p = txn.get(Id<Proposal>(id));
        if (const Issues why = whyNot(txn, kind, *p, submit, params, true); refuses(why)) {
            reasons << warning(tr("\"%1\" stays a draft: %2").arg(p->title, why.first().text),
                               why.first().mend);
            continue;
        }
        if (auto ok = txn.step(kind, id, QStringLiteral("submit"), params); !ok)
            return ok;
        ++taken;
    }
    if (taken == 0)
        return refuse(reasons.isEmpty() ? tr("No draft is ready.") : reasons.first().text,
                      reasons.isEmpty() ? QString() : reasons.first().mend);
    for (const Issue& issue : reasons)
        txn.note(issue);
    return {};
}

Issues mayClose(const Reader& reader, const Record& record, const Params& params) {
    const ProposalCall& c = call(record);
    Issues issues;
    if (reader.today() <= c.closesOn && reasonOf(params).isEmpty())
        issues << error(tr("The window is open until %1, that day included.").arg(iso(c.closesOn)),
                        tr("Wait until it is over, or write why it is closed early."),
                        QStringLiteral("reason"));
    if (const auto left = drafts(reader, c).size(); left > 0)
        issues << warning(tr("%1 drafts were not submitted; afterwards they are late.").arg(left),
                          tr("Take in what is ready first."));
    return issues;
}

Outcome<void> keepReason(Txn&, Record& record, const Params& params) {
    auto& c = static_cast<ProposalCall&>(record);
    if (const QString reason = reasonOf(params); !reason.isEmpty())
        c.note += (c.note.isEmpty() ? QString() : QStringLiteral("\n")) + reason;
    return {};
}

/// A window that is closed early was open until that day and no longer: whoever comes later is told
/// the day it closed, and the note keeps the day that was announced.
Outcome<void> close(Txn& txn, Record& record, const Params& params) {
    auto& c = static_cast<ProposalCall&>(record);
    if (txn.today() >= c.closesOn)
        return keepReason(txn, record, params);
    // In signs, not in the language of whoever closes it: others read the note in theirs.
    c.note +=
        (c.note.isEmpty() ? QString() : QStringLiteral("\n")) +
        QStringLiteral("%1 → %2: %3").arg(iso(c.closesOn), iso(txn.today()), reasonOf(params));
    c.closesOn = qMax(c.opensOn, txn.today());
    return {};
}

Issues mayReopen(const Reader& reader, const Record&, const Params& params) {
    const QDate until = dayOf(params, "until");
    if (until.isValid() && until < reader.today())
        return {error(tr("The new last day, %1, is past.").arg(iso(until)),
                      tr("Choose today or a later day."), QStringLiteral("until"))};
    return {};
}

Outcome<void> reopen(Txn& txn, Record& record, const Params& params) {
    static_cast<ProposalCall&>(record).closesOn = dayOf(params, "until");
    return keepReason(txn, record, params);
}

} // namespace

template <>
const EnumTable& enumTable<CallStatus>() {
    static const EnumTable table{"proposals", statuses};
    return table;
}

const Flow& callFlow() {
    static const Flow flow{
        "status",
        "planned",
        {
            {"open",
             QT_TRANSLATE_NOOP("proposals", "Open the window"),
             {"planned"},
             "open",
             {onParam()},
             &mayOpen,
             &open,
             QT_TRANSLATE_NOOP(
                 "proposals",
                 "From now on deputies hand in proposals; the rules of today are fixed."),
             "calendar",
             QT_TRANSLATE_NOOP("proposals", "The day lies between the first and the last day.")},
            {"take_in",
             QT_TRANSLATE_NOOP("proposals", "Take in all drafts that are ready"),
             {"open"},
             "",
             {onParam()},
             &mayTakeIn,
             &takeIn,
             QT_TRANSLATE_NOOP("proposals", "Numbers every draft that has its seconders; what is "
                                            "missing in the others is said."),
             "down",
             QT_TRANSLATE_NOOP("proposals", "There are drafts, and at least one is ready.")},
            {"close",
             QT_TRANSLATE_NOOP("proposals", "Close the window"),
             {"open"},
             "closed",
             {reasonParam(false)},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("proposals",
                               "What comes afterwards is late and needs a written reason."),
             "close",
             QT_TRANSLATE_NOOP("proposals",
                               "The last day is over, or a reason for closing early is given.")},
            {"reopen",
             QT_TRANSLATE_NOOP("proposals", "Open again"),
             {"closed"},
             "open",
             {{"until", QT_TRANSLATE_NOOP("proposals", "New last day"), FieldType::Date, true},
              reasonParam()},
             &mayReopen,
             &reopen,
             QT_TRANSLATE_NOOP("proposals", "Gives more time to everybody."),
             "up",
             QT_TRANSLATE_NOOP("proposals", "The new last day is not past.")},
        }};
    return flow;
}

} // namespace zhijia
