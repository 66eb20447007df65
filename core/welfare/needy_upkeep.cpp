// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a file that was approved: reviews, exit, calls, a new round; and what is due.
#include "core/base/calendar.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"
#include "core/welfare/document.h"
#include "core/welfare/finding.h"
#include "core/welfare/needy_steps.h"
#include "core/welfare/notice_clock.h"
#include "core/welfare/one_household.h"
#include "core/welfare/visit.h"
#include "core/welfare/worksheet.h"

namespace zhijia {

using namespace welfare;

namespace {

const NeedyFile& of(const Record& record) { return static_cast<const NeedyFile&>(record); }
NeedyFile& of(Record& record) { return static_cast<NeedyFile&>(record); }

/// The day the next full review is due, at the latest.
QDate reviewDue(const Rules& rules, const NeedyFile& f) {
    const QDate last = f.reviewedOn.isValid() ? f.reviewedOn : f.approvedOn;
    return last.isValid() ? last.addMonths(static_cast<int>(rules.count(rule::needyReview)))
                          : QDate();
}

} // namespace

Issues welfare::mayReviewYearly(const Reader& reader, const Record& record, const Params& params) {
    const NeedyFile& f = of(record);
    return stageDay(reader, f, params) + whyNotJudged(reader, f, dateOf(reader, params)) +
           whyNotComplete(reader, f) + openFindings(reader, Id<NeedyFile>(f.id));
}

Outcome<void> welfare::reviewYearly(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    f.reviewedOn = dateOf(txn, params);
    f.reviewOpinion = textOf(params, "opinion");
    if (auto ok = judgeFile(txn, f, f.reviewedOn, JudgeCause::Review); !ok)
        return refuse(ok.error());
    if (f.category == NeedyCategory::Above)
        txn.note(warning(tr("%1 is above every line now.").arg(needyTitle(f)),
                         tr("Take the step \"Exit\", with the reason.")));
    return addVisit(txn, Id<NeedyFile>(f.id), VisitKind::Review, f.reviewedOn, textOf(params, "by"),
                    f.reviewOpinion);
}

Issues welfare::mayExit(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = stageDay(reader, of(record), params);
    const auto reason = Codec<ExitReason>::fromValue(params.value(QStringLiteral("exit_reason")));
    if ((reason == ExitReason::Other || reason == ExitReason::Untrue) &&
        textOf(params, "text").isEmpty())
        issues << error(tr("It is not said why."), tr("Write it into the remark."),
                        QStringLiteral("text"));
    return issues;
}

Outcome<void> welfare::exitFile(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    const Rules rules = Rules::of(txn, f.rulePack);
    f.exitReason = Codec<ExitReason>::fromValue(params.value(QStringLiteral("exit_reason")));
    f.exitText = textOf(params, "text");
    f.exitedOn = dateOf(txn, params);
    f.retainUntil = f.exitedOn.addYears(static_cast<int>(rules.count(rule::needyRetention)));
    f.followedOn = QDate();
    return {};
}

Issues welfare::mayFollowUp(const Reader& reader, const Record& record, const Params& params) {
    const NeedyFile& f = of(record);
    return notInFuture(reader, record, params) +
           notBefore(dateOf(reader, params), f.exitedOn,
                     tr("The household left only on %1.").arg(iso(f.exitedOn)));
}

Outcome<void> welfare::followUp(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    f.followedOn = dateOf(txn, params);
    return addVisit(txn, Id<NeedyFile>(f.id), VisitKind::FollowUp, f.followedOn,
                    textOf(params, "by"), textOf(params, "found"));
}

Issues welfare::mayReopen(const Reader& reader, const Record& record, const Params& params) {
    return stageDay(reader, of(record), params) + householdElsewhere(reader, of(record));
}

Outcome<void> welfare::reopen(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    ++f.relapses;
    f.stoppedFrom = Codec<NeedyStatus>::toValue(NeedyStatus::Exited).toString();
    f.stopReason = reasonOf(params);
    f.stoppedOn = dateOf(txn, params);
    return {};
}

Issues welfare::enteredApproved(const Reader& reader, const Record& record) {
    const NeedyFile& f = of(record);
    Issues issues;
    if (!f.approvedOn.isValid())
        issues << error(tr("It is not said since when it is on file."), tr("Write the day."),
                        QStringLiteral("approved_on"));
    if (f.approvedOn > reader.today())
        issues << error(tr("%1 lies in the future.").arg(iso(f.approvedOn)),
                        tr("Correct the date."), QStringLiteral("approved_on"));
    if (f.category == NeedyCategory::None || f.category == NeedyCategory::Above)
        issues << error(tr("It is not said in which category it is."), tr("Write the category."),
                        QStringLiteral("category"));
    if (f.idNumber.isEmpty())
        issues << error(tr("The ID number of the member is missing."), tr("Fill it in."),
                        QStringLiteral("id_number"));
    return issues;
}

Issues welfare::enteredExited(const Reader& reader, const Record& record) {
    const NeedyFile& f = of(record);
    Issues issues;
    if (!f.exitedOn.isValid() || f.exitedOn > reader.today())
        issues << error(tr("It is not said when it ended."), tr("Write the day."),
                        QStringLiteral("exited_on"));
    if (f.exitReason == ExitReason::None)
        issues << error(tr("It is not said why it ended."), tr("Write the reason of the exit."),
                        QStringLiteral("exit_reason"));
    return issues;
}

QList<Due> needyDues(const Reader& reader, const Record& record, QDate) {
    const NeedyFile& f = of(record);
    if (f.status != NeedyStatus::Posted && f.status != NeedyStatus::Approved &&
        f.status != NeedyStatus::Exited)
        return {};
    const Rules rules = Rules::of(reader, f.rulePack);
    const QString kind = QString::fromUtf8(NeedyFile::kindName);
    const QString title = needyTitle(f);
    if (f.status == NeedyStatus::Posted) {
        const NoticeClock clock = needyClock(reader, f);
        const QDate on = calendarOf(reader)->nextWorkday(clock.mayEnd);
        return {Due{kind, f.id, tr("%1: the notice is over, approve").arg(title), on,
                    clock.citation, clock.provisional}};
    }
    QList<Due> dues;
    if (f.status == NeedyStatus::Approved) {
        if (f.category == NeedyCategory::Above)
            dues << Due{kind, f.id, tr("%1: above every line, exit").arg(title), f.judgedOn,
                        rules.cite(rule::needyReview)};
        if (const QDate on = reviewDue(rules, f); on.isValid())
            dues << Due{kind, f.id, tr("%1: yearly review").arg(title), on,
                        rules.cite(rule::needyReview)};
        return dues;
    }
    if (!f.followedOn.isValid() && f.exitedOn.isValid() && f.exitReason != ExitReason::Died)
        dues << Due{kind, f.id, tr("%1: call after the exit").arg(title),
                    f.exitedOn.addMonths(static_cast<int>(rules.count(rule::needyFollowUp))),
                    rules.cite(rule::needyFollowUp)};
    return dues;
}

} // namespace zhijia
