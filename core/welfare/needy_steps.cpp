// SPDX-License-Identifier: GPL-3.0-or-later
// From the application to the approval, and the ways back.
#include "core/welfare/needy_steps.h"
#include "core/base/text.h"
#include "core/notices/notice.h"
#include "core/rules/rules.h"
#include "core/welfare/document.h"
#include "core/welfare/finding.h"
#include "core/welfare/notice_clock.h"
#include "core/welfare/one_household.h"
#include "core/welfare/visit.h"
#include "core/welfare/worksheet.h"

namespace zhijia::welfare {

namespace {

const NeedyFile& of(const Record& record) { return static_cast<const NeedyFile&>(record); }
NeedyFile& of(Record& record) { return static_cast<NeedyFile&>(record); }
Id<NeedyFile> idOfFile(const NeedyFile& f) { return Id<NeedyFile>(f.id); }

QString byOf(const Params& params) { return tidyName(textOf(params, "by")); }

} // namespace

Issues stageDay(const Reader& reader, const NeedyFile& f, const Params& params) {
    Issues issues = notInFuture(reader, f, params);
    // Days of an earlier round (a file that was returned, or opened again) lie before these anyway.
    QDate last;
    for (const QDate day : {f.appliedOn, f.unitOn, f.visitOn, f.committeeOn, f.postedOn,
                            f.approvedOn, f.reviewedOn, f.stoppedOn, f.exitedOn})
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    return issues +
           notBefore(dateOf(reader, params), last,
                     tr("%1 reached its present stage only on %2.").arg(needyTitle(f), iso(last)));
}

Outcome<void> listPapersStep(Txn& txn, Record& record, const Params&) {
    const auto added = listDocuments(txn, of(record));
    if (!added)
        return refuse(added.error());
    if (*added == 0)
        txn.note({Severity::Note, {}, tr("Every paper that is needed is listed."), {}, {}});
    return {};
}

Issues mayApply(const Reader& reader, const Record& record, const Params& params) {
    const NeedyFile& f = of(record);
    const Rules rules = Rules::of(reader, f.rulePack);
    Issues issues = stageDay(reader, f, params);
    if (f.idNumber.isEmpty())
        issues << cited(error(tr("The ID number of the member is missing."), tr("Fill it in."),
                              QStringLiteral("id_number")),
                        rules.cite(rule::needyHousehold));
    for (const HouseholdMember& m : householdOf(reader, idOfFile(f)))
        if (m.idNumber.isEmpty() && m.noIdReason.isEmpty())
            issues << cited(error(tr("The ID number of %1 is missing.").arg(m.label),
                                  tr("Fill it in, or write why there is none.")),
                            rules.cite(rule::needyHousehold));
    issues += householdElsewhere(reader, f);
    if (f.cause == Hardship::None)
        issues << error(tr("The main cause of hardship is missing."), tr("Choose it."),
                        QStringLiteral("cause"));
    issues += whyNotJudged(reader, f, dateOf(reader, params));
    issues += whyNotComplete(reader, f);
    return issues;
}

Outcome<void> apply(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    f.filedBy = byOf(params);
    f.appliedOn = dateOf(txn, params);
    f.rulePack = Rules::inForce(txn).ref();
    if (f.number.isEmpty()) {
        const QString year = QString::number(f.appliedOn.year());
        f.number = QStringLiteral("%1-%2").arg(
            year, QString::number(txn.nextNumber(QStringLiteral("needy-%1").arg(year)))
                      .rightJustified(4, u'0'));
    }
    // A new round: what an earlier one said stands in the history.
    f.unitOpinion = f.unitBy = f.visitBy = f.civilCheck = f.committeeOpinion = f.committeeBy = {};
    f.unitOn = f.visitOn = f.authorisedOn = f.committeeOn = f.postedOn = f.endsOn = QDate();
    f.stoppedOn = QDate();
    f.stoppedFrom = f.stopReason = {};
    f.approvedOn = f.reviewedOn = f.exitedOn = f.followedOn = f.retainUntil = QDate();
    f.approvedBy = f.approvalOpinion = f.exitText = f.reviewOpinion = {};
    f.exitReason = ExitReason::None;
    f.noticeDays = 0;
    f.noticePlaces = {};
    f.postedCategory = NeedyCategory::None;
    return judgeFile(txn, f, f.appliedOn, JudgeCause::Application).map([](const auto&) {});
}

Issues mayCheck(const Reader& reader, const Record& record, const Params& params) {
    return stageDay(reader, of(record), params);
}

Outcome<void> checkByUnit(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    f.unitOpinion = textOf(params, "opinion");
    f.unitBy = byOf(params);
    f.unitOn = dateOf(txn, params);
    return {};
}

Issues mayVisit(const Reader& reader, const Record& record, const Params& params) {
    const NeedyFile& f = of(record);
    Issues issues = stageDay(reader, f, params);
    const QDate signedOn = dayOf(params, "authorised_on"), on = dateOf(reader, params);
    if (signedOn.isValid() && signedOn > on)
        issues << cited(
            error(
                tr("The authorisation was signed only on %1, after the visit.").arg(iso(signedOn)),
                tr("Nobody visits a household that has not agreed: correct the day, "
                   "or visit again."),
                QStringLiteral("authorised_on")),
            Rules::of(reader, f.rulePack).cite(rule::needyVisit));
    return issues;
}

Outcome<void> visit(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    f.visitBy = byOf(params);
    f.visitOn = dateOf(txn, params);
    f.authorisedOn = dayOf(params, "authorised_on");
    return addVisit(txn, idOfFile(f), VisitKind::Application, f.visitOn, f.visitBy,
                    textOf(params, "found"));
}

Issues mayReview(const Reader& reader, const Record& record, const Params& params) {
    const NeedyFile& f = of(record);
    Issues issues = stageDay(reader, f, params);
    if (f.category == NeedyCategory::Above)
        issues << error(tr("By its worksheet the household is above every line."),
                        tr("Decline the application with this reason, or return it if a figure is "
                           "wrong."));
    issues += openFindings(reader, idOfFile(f));
    issues += whyNotComplete(reader, f);
    return issues;
}

Outcome<void> reviewByCommittee(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    f.committeeOpinion = textOf(params, "opinion");
    f.committeeBy = byOf(params);
    f.civilCheck = textOf(params, "civil");
    f.committeeOn = dateOf(txn, params);
    return {};
}

Issues mayPublish(const Reader& reader, const Record& record, const Params& params) {
    const NeedyFile& f = of(record);
    const Rules rules = Rules::of(reader, f.rulePack);
    Issues issues = stageDay(reader, f, params);
    const qint64 least = rules.workdays(rule::needyNotice);
    const QVariant days = params.value(QStringLiteral("days"));
    if (!days.isNull() && days.toLongLong() < least)
        issues << cited(error(tr("%1 working days are fewer than the %2 the rule asks for.")
                                  .arg(days.toLongLong())
                                  .arg(least),
                              tr("Leave the number empty, or give more."), QStringLiteral("days")),
                        rules.cite(rule::needyNotice));
    if (days.toLongLong() > longestNotice)
        issues << error(tr("A notice stands for at most %1 working days.").arg(longestNotice),
                        tr("Correct the number."), QStringLiteral("days"));
    if (f.category == NeedyCategory::Above || f.category == NeedyCategory::None)
        issues << error(tr("By its worksheet the household is above every line."),
                        tr("Decline the application, or return it if a figure is wrong."));
    return issues;
}

Outcome<void> publish(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    f.postedOn = dateOf(txn, params);
    f.noticePlaces = textOf(params, "places");
    const qint64 least = Rules::of(txn, f.rulePack).workdays(rule::needyNotice);
    f.noticeDays = qMax(least, params.value(QStringLiteral("days")).toLongLong());
    f.postedCategory = f.category;
    return {};
}

Issues mayApprove(const Reader& reader, const Record& record, const Params& params) {
    const NeedyFile& f = of(record);
    const Rules rules = Rules::of(reader, f.rulePack);
    const QDate on = dateOf(reader, params);
    Issues issues = stageDay(reader, f, params) + noticeStandsInTheWay(reader, f, on);
    const QString by = byOf(params);
    if (!by.isEmpty() && (by == f.filedBy || by == f.name))
        issues << cited(error(by == f.name
                                  ? tr("%1 cannot approve an application of their own.").arg(by)
                                  : tr("%1 filled in the file and cannot approve it.").arg(by),
                              tr("Somebody else approves it."), QStringLiteral("by")),
                        rules.cite(rule::needyApprover));
    const auto standard = standardFor(reader, f.region, on);
    if (!standard || f.standard != Id<WelfareStandard>(standard->id))
        issues << error(tr("It was judged by %1, which is not the standard of %2.")
                            .arg(reader.title(WelfareStandard::kind(), f.standard.raw()), iso(on)),
                        tr("Take the step \"Judge again\" first."), QStringLiteral("standard"));
    if (f.category != f.postedCategory) {
        const EnumTable& table = enumTable<NeedyCategory>();
        issues << cited(
            error(tr("The notice said \"%1\", and by the worksheet it is \"%2\".")
                      .arg(table.label(*table.byValue(static_cast<int>(f.postedCategory))),
                           table.label(*table.byValue(static_cast<int>(f.category)))),
                  tr("Return the file, and let it be reviewed and posted again.")),
            rules.cite(rule::needyNotice));
    }
    return issues + openFindings(reader, idOfFile(f));
}

Outcome<void> approve(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    f.approvalOpinion = textOf(params, "opinion");
    f.approvedBy = byOf(params);
    f.approvedOn = dateOf(txn, params);
    f.endsOn = needyClock(txn, f).ends;
    return {};
}

Issues mayStop(const Reader& reader, const Record& record, const Params& params) {
    return stageDay(reader, of(record), params);
}

Outcome<void> stop(Txn& txn, Record& record, const Params& params) {
    NeedyFile& f = of(record);
    const auto before = txn.get(idOfFile(f));
    f.stoppedFrom = Codec<NeedyStatus>::toValue(before->status).toString();
    f.stopReason = reasonOf(params);
    f.stoppedOn = dateOf(txn, params);
    return {};
}

Issues mayJudge(const Reader& reader, const Record& record, const Params& params) {
    const NeedyFile& f = of(record);
    return stageDay(reader, f, params) + whyNotJudged(reader, f, dateOf(reader, params),
                                                      idOf<WelfareStandard>(params, "standard"));
}

Outcome<void> judgeAgain(Txn& txn, Record& record, const Params& params) {
    return judgeFile(txn, of(record), dateOf(txn, params), JudgeCause::Again).map([](const auto&) {
    });
}

} // namespace zhijia::welfare
