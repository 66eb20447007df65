// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a notice. It cannot come down early, nor while an objection is open.
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/notices/clock.h"
#include "core/notices/objection.h"
#include "core/notices/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using notices::iso;
using notices::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(NoticeStatus::Draft), "draft", QT_TRANSLATE_NOOP("notices", "Draft"), "草稿|拟稿"},
    {int(NoticeStatus::Posted), "posted", QT_TRANSLATE_NOOP("notices", "Posted"), "公示中|已张贴"},
    {int(NoticeStatus::Ended), "ended", QT_TRANSLATE_NOOP("notices", "Ended"),
     "公示结束|公示期满|已结束"},
    {int(NoticeStatus::Certified), "certified", QT_TRANSLATE_NOOP("notices", "Certified"),
     "已出证明|已证明"},
    {int(NoticeStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("notices", "Withdrawn"),
     "撤回|已撤回"},
};

const Notice& notice(const Record& record) { return static_cast<const Notice&>(record); }

constexpr int longBefore = 366; // days; an older one is a slip of the pen

/// What is made public exists by then: the result of a sitting not before it, a list of deputies
/// not before their congress was prepared. A day that is over asks for a word, because the end of
/// the notice is reckoned from it.
Issues postingDay(const Reader& reader, const Notice& n, const Params& params) {
    const QDate day = dateOf(reader, params);
    const auto s = n.sitting ? reader.get(n.sitting) : std::nullopt;
    const bool ofResult = n.about == NoticeAbout::Ballot || n.about == NoticeAbout::Resolution;
    if (s && ofResult)
        if (Issues issues = notBefore(day, s->heldOn,
                                      tr("%1 was held only on %2.").arg(s->name, iso(s->heldOn)));
            !issues.isEmpty())
            return issues;
    const auto term = s ? reader.get(s->term) : std::nullopt;
    if (term && term->from.isValid())
        if (Issues issues = notBefore(day, term->from.addYears(-1),
                                      tr("%1 lies more than a year before the term begins (%2).")
                                          .arg(iso(day), iso(term->from)));
            !issues.isEmpty())
            return issues;
    if (Issues issues = notBefore(day, reader.today().addDays(-longBefore),
                                  tr("%1 is more than a year ago.").arg(iso(day)));
        !issues.isEmpty())
        return issues;
    if (day < reader.today() &&
        tidy(params.value(QStringLiteral("late_reason")).toString()).isEmpty())
        return {error(tr("The posting of %1 is entered only today.").arg(iso(day)),
                      tr("Say in a word why, and who saw it hang; the certificate prints it."),
                      QStringLiteral("late_reason"))};
    return {};
}

Issues mayPost(const Reader& reader, const Record& record, const Params& params) {
    const Notice& n = notice(record);
    Issues issues = notInFuture(reader, record, params);
    const auto r = n.resolution ? reader.get(n.resolution) : std::nullopt;
    if (r && !r->isAdopted())
        issues << error(tr("\"%1\" is not adopted: there is nothing to make public.").arg(r->title),
                        tr("Adopt it first, or choose another resolution."),
                        QStringLiteral("resolution"));
    else if (r)
        issues += notBefore(dateOf(reader, params), r->adoptedOn,
                            tr("\"%1\" was adopted only on %2.").arg(r->title, iso(r->adoptedOn)));
    if (!refuses(issues))
        issues += postingDay(reader, n, params);
    if (n.text.isEmpty() && !r)
        issues << error(tr("The notice has no text."), tr("Write it first."),
                        QStringLiteral("text"));
    if (n.places.isEmpty())
        issues << error(tr("It is not said where the notice is posted."),
                        tr("Write the places: notice boards, the intranet."),
                        QStringLiteral("places"));
    if (n.contacts.isEmpty())
        issues << error(tr("It is not said whom objections reach."),
                        tr("Write who takes them, with telephone and address."),
                        QStringLiteral("contacts"));
    if (n.againOf)
        if (const auto earlier = reader.get(n.againOf))
            issues += notBefore(dateOf(reader, params), earlier->withdrawnOn,
                                tr("The notice it replaces was withdrawn only on %1.")
                                    .arg(iso(earlier->withdrawnOn)));
    return issues;
}

Outcome<void> post(Txn& txn, Record& record, const Params& params) {
    auto& n = static_cast<Notice&>(record);
    n.postedOn = dateOf(txn, params);
    n.enteredOn = txn.today();
    n.lateReason = tidy(params.value(QStringLiteral("late_reason")).toString());
    n.postedBy = tidyName(params.value(QStringLiteral("by")).toString());
    const Rules rules = noticeRules(txn, n);
    n.rulePack = rules.ref();
    if (!n.days)
        n.days = rules.workdays(rule::noticeDays);
    const auto r = n.resolution ? txn.get(n.resolution) : std::nullopt;
    if (r && r->status == ResolutionStatus::Adopted)
        if (auto ok = txn.step(n.resolution, QStringLiteral("publish"),
                               {{QStringLiteral("on"), Codec<QDate>::toValue(n.postedOn)},
                                {QStringLiteral("where"), n.places}});
            !ok)
            return ok;
    if (const NoticeClock clock = noticeClock(txn, n); clock.provisional)
        txn.note(warning(tr("The holidays of %1 are not announced yet: the last day, %2, may move.")
                             .arg(clock.ends.year())
                             .arg(iso(clock.ends)),
                         tr("Look again when they are announced.")));
    return {};
}

Issues mayLengthen(const Reader& reader, const Record& record, const Params& params) {
    const NoticeClock clock = noticeClock(reader, notice(record));
    const QVariant given = params.value(QStringLiteral("days"));
    Issues issues;
    if (!given.isNull() && (given.toLongLong() <= clock.days || given.toLongLong() > longestNotice))
        issues << error(tr("The notice stands for %1 working days already; it can be lengthened up "
                           "to %2.")
                            .arg(clock.days)
                            .arg(longestNotice),
                        tr("Give a larger number; a notice that hangs is never shortened."),
                        QStringLiteral("days"));
    return issues;
}

Outcome<void> lengthen(Txn&, Record& record, const Params& params) {
    auto& n = static_cast<Notice&>(record);
    const QString was = QString::number(n.days.value_or(0));
    n.days = params.value(QStringLiteral("days")).toLongLong();
    const QString line =
        tr("from %1 to %2 working days: %3").arg(was, QString::number(*n.days), reasonOf(params));
    n.longer += (n.longer.isEmpty() ? QString() : tr("; ")) + line;
    return {};
}

Issues mayEnd(const Reader& reader, const Record& record, const Params& params) {
    const Notice& n = notice(record);
    Issues issues = notInFuture(reader, record, params);
    const NoticeClock clock = noticeClock(reader, n);
    if (const QDate day = dateOf(reader, params); day < clock.mayEnd) {
        Issue issue =
            error(tr("It was posted on %1 for %2 working days and hangs through %3 (%4: %5).")
                      .arg(iso(clock.posted), QString::number(clock.days), iso(clock.ends),
                           clock.counting, clock.countingSource),
                  tr("The first day on which it may be taken down is %1.").arg(iso(clock.mayEnd)),
                  params.contains(QStringLiteral("on")) ? QStringLiteral("on") : QString());
        issue.rule = clock.citation;
        issues << issue;
    } else if (clock.provisional) {
        issues << warning(tr("The program does not know the holidays of %1: the days may have been "
                             "fewer.")
                              .arg(clock.ends.year()),
                          tr("Enter the days off on the page Days off, then look again."));
    }
    return issues + objectionsStandInTheWay(reader, n);
}

Outcome<void> end(Txn& txn, Record& record, const Params& params) {
    auto& n = static_cast<Notice&>(record);
    Notice hanging = n; // by the calendar of today, once more; from now on the last day is fixed
    hanging.status = NoticeStatus::Posted;
    const NoticeClock clock = noticeClock(txn, hanging);
    n.endsOn = clock.ends;
    n.provisional = clock.provisional;
    n.endedOn = dateOf(txn, params);
    return {};
}

Issues mayCertify(const Reader& reader, const Record& record, const Params& params) {
    const Notice& n = notice(record);
    return notInFuture(reader, record, params) +
           notBefore(dateOf(reader, params), n.endedOn,
                     tr("The notice was taken down only on %1.").arg(iso(n.endedOn))) +
           objectionsStandInTheWay(reader, n);
}

Outcome<void> certify(Txn& txn, Record& record, const Params& params) {
    static_cast<Notice&>(record).certifiedOn = dateOf(txn, params);
    return {};
}

Issues mayWithdraw(const Reader& reader, const Record& record, const Params& params) {
    const Notice& n = notice(record);
    return notInFuture(reader, record, params) +
           notBefore(dateOf(reader, params), n.postedOn,
                     tr("The notice was posted only on %1.").arg(iso(n.postedOn)));
}

Outcome<void> withdraw(Txn& txn, Record& record, const Params& params) {
    auto& n = static_cast<Notice&>(record);
    n.withdrawnOn = dateOf(txn, params);
    n.reason = reasonOf(params);
    return {};
}

Issues mayDraftAgain(const Reader& reader, const Record& record, const Params&) {
    if (const auto next = reader.first<Notice>(
            Query()
                .eq(QStringLiteral("again_of"), Id<Notice>(record.id))
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn"))))
        return {error(tr("\"%1\" replaces it already.").arg(next->title), tr("Open that notice."))};
    return {};
}

Outcome<void> draftAgain(Txn& txn, Record& record, const Params&) {
    const Notice& old = notice(record);
    Notice fresh;
    fresh.title = old.title;
    fresh.about = old.about;
    fresh.resolution = old.resolution;
    fresh.sitting = old.sitting;
    fresh.text = old.text;
    fresh.places = old.places;
    fresh.contacts = old.contacts;
    fresh.days = old.days;
    fresh.shortReason = old.shortReason;
    fresh.againOf = Id<Notice>(old.id);
    return txn.insert(fresh).map([](Id<Notice>) {});
}

/// What the steps would have asked of a notice that is taken over from a list.
Issues enteredPosted(const Reader& reader, const Record& record) {
    const Notice& n = notice(record);
    if (!n.postedOn.isValid() || n.postedOn > reader.today())
        return {error(tr("\"%1\" needs the day it was posted on, not in the future.").arg(n.title),
                      tr("Fill it in."), QStringLiteral("posted_on"))};
    return {};
}
Issues enteredEnded(const Reader& reader, const Record& record) {
    const Notice& n = notice(record);
    Issues issues = enteredPosted(reader, record);
    if (!issues.isEmpty())
        return issues;
    const NoticeClock clock = noticeClock(reader, n);
    if (!n.endedOn.isValid() || n.endedOn < clock.mayEnd || n.endedOn > reader.today()) {
        issues << error(tr("\"%1\" needs the day it was taken down on, %2 or later.")
                            .arg(n.title, iso(clock.mayEnd)),
                        tr("Fill it in."), QStringLiteral("ended_on"));
        issues.last().rule = clock.citation;
    }
    if (n.status == NoticeStatus::Certified && !(n.certifiedOn >= n.endedOn))
        issues << error(
            tr("\"%1\" needs the day it was certified on, not before it was taken down.")
                .arg(n.title),
            tr("Fill it in."), QStringLiteral("certified_on"));
    return issues;
}

} // namespace

template <>
const EnumTable& enumTable<NoticeStatus>() {
    static const EnumTable table{"notices", statuses};
    return table;
}

const Flow& noticeFlow() {
    static const Flow flow{
        "status",
        "draft",
        {
            {"post",
             QT_TRANSLATE_NOOP("notices", "Post"),
             {"draft"},
             "posted",
             {onParam(),
              {"by", QT_TRANSLATE_NOOP("notices", "Posted by"), FieldType::Text, false, nullptr,
               nullptr, QT_TRANSLATE_NOOP("notices", "Who put it up")},
              {"late_reason", QT_TRANSLATE_NOOP("notices", "Why it is entered later"),
               FieldType::Text, false, nullptr, nullptr,
               QT_TRANSLATE_NOOP("notices", "Only for a day that is over; it is printed")}},
             &mayPost,
             &post,
             QT_TRANSLATE_NOOP("notices", "It hangs now: the working days begin to count tomorrow; "
                                          "the resolution it is about is published."),
             "notice",
             QT_TRANSLATE_NOOP("notices",
                               "Text, places and a contact for objections are there; the "
                               "resolution is adopted.")},
            {"lengthen",
             QT_TRANSLATE_NOOP("notices", "Lengthen"),
             {"posted"},
             "",
             {{"days", QT_TRANSLATE_NOOP("notices", "Working days"), FieldType::Integer, true},
              reasonParam()},
             &mayLengthen,
             &lengthen,
             QT_TRANSLATE_NOOP("notices", "It hangs longer; it can never be shortened."),
             "right",
             QT_TRANSLATE_NOOP("notices",
                               "The new number of days is larger than the present one.")},
            {"end",
             QT_TRANSLATE_NOOP("notices", "Take down"),
             {"posted"},
             "ended",
             {onParam()},
             &mayEnd,
             &end,
             QT_TRANSLATE_NOOP("notices",
                               "The working days are over and every objection is handled."),
             "calendar",
             QT_TRANSLATE_NOOP("notices", "Every working day is over, and no objection is open or "
                                          "upheld.")},
            {"certify",
             QT_TRANSLATE_NOOP("notices", "Certify"),
             {"ended"},
             "certified",
             {onParam()},
             &mayCertify,
             &certify,
             QT_TRANSLATE_NOOP("notices",
                               "The certificate says how long it hung and what became of "
                               "objections."),
             "ok",
             QT_TRANSLATE_NOOP("notices", "The notice was taken down, and no objection is open or "
                                          "upheld.")},
            {"withdraw",
             QT_TRANSLATE_NOOP("notices", "Withdraw"),
             {"posted", "ended", "certified"},
             "withdrawn",
             {reasonParam(), onParam()},
             &mayWithdraw,
             &withdraw,
             QT_TRANSLATE_NOOP("notices", "It was wrong, or an objection was upheld."),
             "undo",
             QT_TRANSLATE_NOOP("notices", "The day is not in the future, nor before the posting.")},
            {"draft_again",
             QT_TRANSLATE_NOOP("notices", "Draft again"),
             {"withdrawn"},
             "",
             {},
             &mayDraftAgain,
             &draftAgain,
             QT_TRANSLATE_NOOP("notices",
                               "Makes a new draft of the same text; the old one stays as "
                               "it was."),
             "new",
             QT_TRANSLATE_NOOP("notices", "No other notice replaces it already.")},
        },
        {{"posted", &enteredPosted}, {"ended", &enteredEnded}, {"certified", &enteredEnded}}};
    return flow;
}

} // namespace zhijia
