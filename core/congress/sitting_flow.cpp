// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a sitting. Opening and resuming are guarded by the quorum.
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/congress/asked.h"
#include "core/congress/attendance.h"
#include "core/congress/composition.h"
#include "core/congress/gone_on.h"
#include "core/congress/online_end.h"
#include "core/congress/quorum.h"
#include "core/congress/roll.h"
#include "core/congress/sitting.h"
#include "core/congress/sitting_papers.h"
#include "core/congress/words.h"
#include "core/flow/common_params.h"
#include "core/flow/late_step.h"
#include "core/rules/rules.h"

namespace zhijia {

using congress::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(SittingStatus::Planned), "planned", QT_TRANSLATE_NOOP("congress", "Planned"),
     "计划中|筹备"},
    {int(SittingStatus::Called), "called", QT_TRANSLATE_NOOP("congress", "Called"),
     "已通知|已召集"},
    {int(SittingStatus::Open), "open", QT_TRANSLATE_NOOP("congress", "In session"),
     "开会中|进行中"},
    {int(SittingStatus::Adjourned), "adjourned", QT_TRANSLATE_NOOP("congress", "Adjourned"),
     "休会"},
    {int(SittingStatus::Closed), "closed", QT_TRANSLATE_NOOP("congress", "Closed"), "已闭会|闭会"},
    {int(SittingStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("congress", "Cancelled"),
     "已取消|取消"},
};

constexpr char draftResolutions[] = "sitting.draft_resolutions"; // core/notices does it

const Param overrideReason{
    "override_reason",
    QT_TRANSLATE_NOOP("congress", "Reason for opening below the quorum"),
    FieldType::Text,
    false,
    nullptr,
    nullptr,
    QT_TRANSLATE_NOOP("congress", "Only when too few are present; it is printed in the report")};

const Sitting& sitting(const Record& record) { return static_cast<const Sitting&>(record); }

/// Whether the term can sit at all. A congress still being prepared may: its first sitting is often
/// called before it takes office. But somebody should know.
Issues termSits(const Reader& reader, const Sitting& s) {
    const auto term = reader.get(s.term);
    if (term && term->status == TermStatus::Ended)
        return {error(tr("%1 is over and cannot sit any more.").arg(term->name),
                      tr("Cancel the sitting, and enter it in the term that is in office."))};
    if (term && term->status == TermStatus::Planned)
        return {warning(tr("%1 is not in office: it is still being prepared.").arg(term->name),
                        tr("Take the term's step \"Take office\" when its deputies are elected."))};
    return {};
}

/// Too few deputies for the staff, or for what the preparation decided on.
Issues deputiesMissing(const Reader& reader, const Sitting& s) {
    Issues issues;
    for (const Finding& f : composition(reader, s).findings)
        if (!f.ok && f.counts) {
            issues << warning(f.text, f.mend);
            issues.last().rule = f.citation;
        }
    return issues;
}

/// One congress sits in one place at a time: whoever is checked in at both would be counted twice.
Issues sitsElsewhere(const Reader& reader, const Sitting& s) {
    const auto other =
        reader.first<Sitting>(Query()
                                  .eq(QStringLiteral("term"), s.term)
                                  .eq(QStringLiteral("status"), QStringLiteral("open"))
                                  .is(QStringLiteral("id"), Condition::Ne, s.id));
    if (!other)
        return {};
    return {warning(tr("%1 is open as well: a deputy can sit in one only.").arg(other->name),
                    tr("Close or adjourn that one first."))};
}

QString overruling(const Params& params) {
    return tidy(params.value(QStringLiteral("override_reason")).toString());
}

Issues mayCall(const Reader& reader, const Record& record, const Params& params) {
    const Sitting& s = sitting(record);
    Issues issues = termSits(reader, s) + mayCallAsked(reader, s);
    if (deputiesInForce(reader, s.term, s.heldOn).isEmpty())
        issues << error(tr("No deputy is elected as of %1.").arg(s.heldOn.toString(Qt::ISODate)),
                        tr("Elect the deputies first."));
    const QDate day = dateOf(reader, params);
    if (day > s.heldOn)
        issues << error(tr("The sitting would be called after its own day, %1.")
                            .arg(s.heldOn.toString(Qt::ISODate)),
                        tr("Correct the date of the sitting."), QStringLiteral("on"));
    const Rules rules = Rules::inForce(reader);
    const qint64 days = rules.days(rule::papers);
    if (const qint64 left = day.daysTo(s.heldOn); left >= 0 && left < days) {
        Issue issue = warning(
            tr("Only %1 days are left; the papers should reach the deputies %2 days before.")
                .arg(left)
                .arg(days),
            tr("Choose a later day if you can."));
        issue.rule = rules.cite(rule::papers);
        issues << issue;
    }
    return issues;
}

Outcome<void> noteRoll(Txn& txn, const Sitting& s) {
    return writeRoll(txn, s).map([&](const RollChange& change) {
        for (const Issue& issue : change.notes)
            txn.note(issue);
    });
}

Outcome<void> call(Txn& txn, Record& record, const Params& params) {
    auto& s = static_cast<Sitting&>(record);
    s.calledOn = dateOf(txn, params);
    s.rulePack = Rules::inForce(txn).ref();
    s.askedOf.reset(); // as of now, by these rules
    deriveAsked(txn, s);
    return noteRoll(txn, s);
}

Issues rollIsOpen(const Reader& reader, const Record& record, const Params&) {
    const Sitting& s = sitting(record);
    const QDate day = rollDay(reader, s);
    if (deputiesInForce(reader, s.term, day).isEmpty())
        return {error(tr("No deputy is elected as of %1.").arg(day.toString(Qt::ISODate)),
                      tr("Elect the deputies first."))};
    return {};
}

Outcome<void> updateRoll(Txn& txn, Record& record, const Params&) {
    return noteRoll(txn, sitting(record));
}

/// The quorum, for opening and for going on after a break. Below it only a written reason opens.
Issues quorate(const Reader& reader, const Record& record, const Params& params) {
    const Sitting& s = sitting(record);
    Issues remarks = termSits(reader, s), issues;
    if (refuses(remarks))
        return remarks;
    remarks += sitsElsewhere(reader, s);
    if (reader.today() < s.heldOn)
        issues << warning(
            tr("The sitting is on %1, not today.").arg(s.heldOn.toString(Qt::ISODate)),
            tr("Check the date of the sitting."));
    if (const qint64 stale = rollIsStale(reader, s); stale > 0) {
        issues << error(
            tr("The roll is not up to date: %1 deputies were elected or left since.").arg(stale),
            tr("Take the step \"Update the roll\" first."));
        return issues;
    }
    const Quorum q = quorum(reader, s);
    if (q.entitled == 0) {
        issues << error(tr("The roll is empty: nobody is entitled to sit."),
                        tr("Take the step \"Update the roll\" first."));
        return issues;
    }
    const bool overruled = !overruling(params).isEmpty();
    // Counts the staff, so it is asked when it may open, not at every card that is scanned before.
    if (s.status == SittingStatus::Called && (q.met || overruled))
        remarks += deputiesMissing(reader, s) + papersMissing(reader, s);
    if (q.met)
        return issues + remarks;
    Issue issue = overruled ? warning(q.text(), tr("The reason is printed in the report."))
                            : error(q.text(), tr("Wait for %1 more, or give a reason in writing "
                                                 "for opening below the quorum; it is printed.")
                                                  .arg(q.missing));
    issue.field = QStringLiteral("override_reason");
    issue.rule = q.citation;
    issues << issue;
    return issues + remarks; // what stands in the way first
}

/// Why it opened below the quorum, and why it went on below it: one line each.
void addReason(Sitting& s, const QString& reason) {
    s.overrideReason += (s.overrideReason.isEmpty() ? QString() : QStringLiteral("\n")) + reason;
}

/// Who came while a first opening stood that was taken back since is not late for this one.
Outcome<void> inTime(Txn& txn, Id<Sitting> sitting) {
    for (const Attendance& a :
         txn.all<Attendance>(Query()
                                 .eq(QStringLiteral("sitting"), sitting)
                                 .eq(QStringLiteral("state"), QStringLiteral("late")))) {
        const Id<Attendance> line(a.id);
        if (auto ok = txn.step(line, QStringLiteral("reset")); !ok)
            return ok;
        if (auto ok = txn.step(line, QStringLiteral("check_in"),
                               {{QStringLiteral("came_at"), Codec<QDateTime>::toValue(a.arrivedAt)},
                                {QStringLiteral("channel"), Codec<Channel>::toValue(a.channel)}});
            !ok)
            return ok;
    }
    return {};
}

Outcome<void> open(Txn& txn, Record& record, const Params& params) {
    auto& s = static_cast<Sitting&>(record);
    if (auto ok = inTime(txn, Id<Sitting>(s.id)); !ok)
        return ok;
    const Quorum q = quorum(txn, s);
    s.openedAt = txn.clock().now();
    s.openEntitled = q.entitled;
    s.openPresent = q.present;
    s.openNeeded = q.needed;
    s.openComposition = storedComposition(composition(txn, s));
    if (const QString reason = overruling(params); !q.met && !reason.isEmpty())
        addReason(s, reason);
    return {};
}

Outcome<void> resume(Txn& txn, Record& record, const Params& params) {
    auto& s = static_cast<Sitting&>(record);
    // The figures of the opening stand beside it: those of this moment are said with the reason.
    const Quorum q = quorum(txn, s);
    if (const QString reason = overruling(params); !q.met && !reason.isEmpty())
        addReason(s, goneOnLine(q.present, q.entitled, q.needed, reason));
    return {};
}

QList<ClosingCheck>& closingChecks() {
    static QList<ClosingCheck> list;
    return list;
}

Issues mayClose(const Reader& reader, const Record& record, const Params&) {
    Issues issues;
    for (const ClosingCheck check : std::as_const(closingChecks()))
        issues += check(reader, sitting(record));
    if (const auto stayed = stayedOnline(reader, Id<Sitting>(record.id)); !stayed.isEmpty())
        issues << warning(
            tr("%1 deputies and observers left the online meeting only when it ended: "
               "they are taken to have stayed.")
                .arg(stayed.size()),
            tr("Whoever left early all the same: take their steps \"Come back\" and "
               "\"Leave early\" first."));
    return issues;
}

/// Whoever is still only expected when it closes was absent.
Outcome<void> close(Txn& txn, Record& record, const Params&) {
    auto& s = static_cast<Sitting&>(record);
    for (const RawId id : stayedOnline(txn, Id<Sitting>(s.id)))
        if (auto ok = txn.step(Attendance::kind(), id, QStringLiteral("come_back")); !ok)
            return ok;
    for (const RawId id :
         txn.ids(Attendance::kind(), Query()
                                         .eq(QStringLiteral("sitting"), Id<Sitting>(s.id))
                                         .eq(QStringLiteral("state"), QStringLiteral("expected"))))
        if (auto ok = txn.step(Attendance::kind(), id, QStringLiteral("mark_absent")); !ok)
            return ok;
    s.closedAt = txn.clock().now();
    return {};
}

Outcome<void> cancel(Txn&, Record& record, const Params& params) {
    static_cast<Sitting&>(record).reason = reasonOf(params);
    return {};
}

} // namespace

void registerClosingCheck(ClosingCheck check) {
    if (!closingChecks().contains(check))
        closingChecks() << check;
}

template <>
const EnumTable& enumTable<SittingStatus>() {
    static const EnumTable table{"congress", statuses};
    return table;
}

const Flow& sittingFlow() {
    static const Flow flow{
        "status",
        "planned",
        {
            {"call",
             QT_TRANSLATE_NOOP("congress", "Call"),
             {"planned"},
             "called",
             {onParam()},
             &mayCall,
             &call,
             QT_TRANSLATE_NOOP(
                 "congress",
                 "The deputies are invited; the roll is opened and the rules of today are fixed."),
             "calendar",
             QT_TRANSLATE_NOOP("congress", "Deputies are elected as of the day of the sitting, and "
                                           "it is called before that day.")},
            {"update_roll",
             QT_TRANSLATE_NOOP("congress", "Update the roll"),
             {"called", "open", "adjourned"},
             "",
             {},
             &rollIsOpen,
             &updateRoll,
             QT_TRANSLATE_NOOP("congress",
                               "Brings the roll up to date with the deputies and observers."),
             "refresh",
             QT_TRANSLATE_NOOP("congress", "Deputies are elected as of the day.")},
            {"papers",
             QT_TRANSLATE_NOOP("congress", "Papers delivered"),
             {"called"},
             "",
             {onParam()},
             &papersDate,
             &notePapers,
             QT_TRANSLATE_NOOP("congress", "Every deputy has the papers in writing."),
             "report",
             QT_TRANSLATE_NOOP("congress",
                               "The day is not in the future; too late a day is shown.")},
            {"open",
             QT_TRANSLATE_NOOP("congress", "Open"),
             {"called"},
             "open",
             {overrideReason},
             &quorate,
             &open,
             QT_TRANSLATE_NOOP("congress", "Opens the sitting when enough deputies are present."),
             "quorum",
             QT_TRANSLATE_NOOP("congress", "The roll is up to date and the quorum is met, or a "
                                           "reason for going below it is given in writing.")},
            {"adjourn",
             QT_TRANSLATE_NOOP("congress", "Adjourn"),
             {"open"},
             "adjourned",
             {},
             nullptr,
             nullptr,
             QT_TRANSLATE_NOOP("congress", "A break; the sitting goes on later."),
             "pause"},
            {"resume",
             QT_TRANSLATE_NOOP("congress", "Go on"),
             {"adjourned"},
             "open",
             {overrideReason},
             &quorate,
             &resume,
             QT_TRANSLATE_NOOP("congress",
                               "Goes on after a break when enough deputies are present."),
             "play",
             QT_TRANSLATE_NOOP("congress", "The roll is up to date and the quorum is met, or a "
                                           "reason for going below it is given in writing.")},
            {"close",
             QT_TRANSLATE_NOOP("congress", "Close"),
             {"open", "adjourned"},
             "closed",
             {},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("congress",
                               "Ends the sitting; whoever did not come is marked absent."),
             "close",
             QT_TRANSLATE_NOOP("congress", "Nothing of the sitting is left half done.")},
            {"draft_resolutions",
             QT_TRANSLATE_NOOP("congress", "Draft the resolutions"),
             {"open", "adjourned", "closed"},
             "",
             {},
             &lateGuard<draftResolutions>,
             &lateEffect<draftResolutions>,
             QT_TRANSLATE_NOOP("congress", "A draft for everything its ballots passed, with the "
                                           "figures that were announced."),
             "resolution",
             QT_TRANSLATE_NOOP("congress",
                               "A ballot passed something that has no resolution yet.")},
            {"cancel",
             QT_TRANSLATE_NOOP("congress", "Cancel the sitting"),
             {"planned", "called"},
             "cancelled",
             {reasonParam()},
             nullptr,
             &cancel,
             QT_TRANSLATE_NOOP("congress", "It does not take place."),
             "delete"},
        }};
    return flow;
}

} // namespace zhijia
