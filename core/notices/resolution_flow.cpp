// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a resolution. Figures that do not carry it do not adopt it.
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/congress/quorum.h"
#include "core/flow/common_params.h"
#include "core/notices/from_ballot.h"
#include "core/notices/notice.h"
#include "core/notices/resolution.h"
#include "core/notices/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using notices::iso;
using notices::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(ResolutionStatus::Draft), "draft", QT_TRANSLATE_NOOP("notices", "Draft"), "草案|草稿"},
    {int(ResolutionStatus::Adopted), "adopted", QT_TRANSLATE_NOOP("notices", "Adopted"),
     "通过|已通过"},
    {int(ResolutionStatus::Published), "published", QT_TRANSLATE_NOOP("notices", "Published"),
     "公布|已公布"},
    {int(ResolutionStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("notices", "Withdrawn"),
     "撤回|已撤回"},
};

const Resolution& resolution(const Record& record) {
    return static_cast<const Resolution&>(record);
}

/// The day it was adopted on: that of the sitting unless another is given (a sitting of two days).
QDate dayOf(const Sitting& sitting, const Params& params) {
    const QDate given = Codec<QDate>::fromValue(params.value(QStringLiteral("on")));
    return given.isValid() ? given : sitting.heldOn;
}

ResolutionBasis basisOf(const Reader& reader, const Resolution& r, const Sitting& sitting) {
    ResolutionBasis basis = r.basis();
    if (const qint64 roll = rollOf(reader, sitting); !basis.entitled && roll > 0)
        basis.entitled = roll;
    return basis;
}

Issues dayFits(const Reader& reader, const Sitting& s, QDate day, const QString& field) {
    if (day > reader.today())
        return {error(tr("%1 lies in the future.").arg(iso(day)), tr("Correct the date."), field)};
    if (day < s.heldOn)
        return {
            error(tr("%1 lies before the sitting, which was on %2.").arg(iso(day), iso(s.heldOn)),
                  tr("Correct the date."), field)};
    if (const QDate last = officeTime(s.closedAt).date(); s.closedAt.isValid() && day > last)
        return {error(tr("%1 lies after the sitting, which closed on %2.").arg(iso(day), iso(last)),
                      tr("Correct the date."), field)};
    return {};
}

Issues mayAdopt(const Reader& reader, const Record& record, const Params& params) {
    const Resolution& r = resolution(record);
    const auto sitting = reader.get(r.sitting);
    if (!sitting)
        return {};
    if (!sitting->openedAt.isValid())
        return {error(tr("%1 has not been opened: it has resolved nothing yet.").arg(sitting->name),
                      tr("Open the sitting under its quorum first."))};
    Issues issues = dayFits(reader, *sitting, dayOf(*sitting, params), QStringLiteral("on"));
    if (r.text.isEmpty())
        issues << error(tr("The resolution has no text."), tr("Write it first."),
                        QStringLiteral("text"));
    if (r.item) // counted by two groups and announced: its own majority decides
        issues += whyNotByBallot(reader, r);
    else
        issues += whyNotCarried(Rules::of(reader, sitting->rulePack), basisOf(reader, r, *sitting),
                                rollOf(reader, *sitting), cameTo(reader, *sitting));
    return issues;
}

/// The next number of the year in the term. It is looked up instead of drawn from a counter, so
/// that undoing the newest adoption gives its number back and none is ever missing; the schema
/// keeps two from having one.
qint64 nextNumber(const Reader& reader, Id<Term> term, qint64 year) {
    const auto last = reader.first<Resolution>(Query()
                                                   .eq(QStringLiteral("term"), term)
                                                   .eq(QStringLiteral("year"), year)
                                                   .by(QStringLiteral("number"), true));
    return last ? last->number.value_or(0) + 1 : 1;
}

Outcome<void> adopt(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Resolution&>(record);
    const Sitting sitting = *txn.get(r.sitting);
    const Rules rules = Rules::of(txn, sitting.rulePack);
    r.entitled = basisOf(txn, r, sitting).entitled;
    const auto counted = resultOf(txn, r);
    r.needed = counted ? counted->needed : votesNeeded(rules, *r.entitled);
    r.rulePack = rules.ref();
    r.adoptedOn = dayOf(sitting, params);
    r.year = r.adoptedOn.year();
    r.number = nextNumber(txn, sitting.term, *r.year);
    return {};
}

Issues mayPublish(const Reader& reader, const Record& record, const Params& params) {
    const Resolution& r = resolution(record);
    Issues issues = notInFuture(reader, record, params);
    issues += notBefore(dateOf(reader, params), r.adoptedOn,
                        tr("\"%1\" was adopted only on %2.").arg(r.title, iso(r.adoptedOn)));
    return issues;
}

Outcome<void> publish(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Resolution&>(record);
    r.publishedOn = dateOf(txn, params);
    r.publishedWhere = tidy(params.value(QStringLiteral("where")).toString());
    return {};
}

Issues mayWithdraw(const Reader& reader, const Record& record, const Params& params) {
    const Resolution& r = resolution(record);
    Issues issues = notInFuture(reader, record, params);
    issues += notBefore(dateOf(reader, params), r.adoptedOn,
                        tr("\"%1\" was adopted only on %2.").arg(r.title, iso(r.adoptedOn)));
    if (const auto notice =
            reader.first<Notice>(Query()
                                     .eq(QStringLiteral("resolution"), Id<Resolution>(r.id))
                                     .eq(QStringLiteral("status"), QStringLiteral("posted"))))
        issues << error(tr("The notice \"%1\" about it still hangs.").arg(notice->title),
                        tr("Withdraw the notice first."));
    return issues;
}

Outcome<void> withdraw(Txn& txn, Record& record, const Params& params) {
    auto& r = static_cast<Resolution&>(record);
    r.withdrawnOn = dateOf(txn, params);
    r.reason = reasonOf(params);
    return {};
}

/// What the step would have asked of a resolution that is taken over from a list.
Issues enteredAdopted(const Reader& reader, const Record& record) {
    const Resolution& r = resolution(record);
    const auto sitting = reader.get(r.sitting);
    if (!sitting)
        return {};
    Issues issues;
    if (!r.adoptedOn.isValid())
        issues << error(tr("The day is missing on which \"%1\" was adopted.").arg(r.title),
                        tr("Fill it in."), QStringLiteral("adopted_on"));
    else
        issues += dayFits(reader, *sitting, r.adoptedOn, QStringLiteral("adopted_on"));
    if (r.number.value_or(0) < 1 || r.year.value_or(0) < 1)
        issues << error(tr("The number of \"%1\" is missing.").arg(r.title),
                        tr("Fill in its year and its number in the year."),
                        QStringLiteral("number"));
    if (r.text.isEmpty())
        issues << error(tr("The resolution has no text."), tr("Write it first."),
                        QStringLiteral("text"));
    if (r.item)
        issues += whyNotAsAnnounced(reader, r);
    else
        issues += whyNotCarried(Rules::of(reader, sitting->rulePack), basisOf(reader, r, *sitting),
                                rollOf(reader, *sitting), cameTo(reader, *sitting));
    return issues;
}

Issues enteredPublished(const Reader& reader, const Record& record) {
    const Resolution& r = resolution(record);
    Issues issues = enteredAdopted(reader, record);
    if (!r.publishedOn.isValid() || r.publishedOn < r.adoptedOn || r.publishedOn > reader.today())
        issues << error(
            tr("\"%1\" needs the day it was published on, not before its adoption.").arg(r.title),
            tr("Fill it in."), QStringLiteral("published_on"));
    return issues;
}

} // namespace

template <>
const EnumTable& enumTable<ResolutionStatus>() {
    static const EnumTable table{"notices", statuses};
    return table;
}

const Flow& resolutionFlow() {
    static const Flow flow{
        "status",
        "draft",
        {
            {"adopt",
             QT_TRANSLATE_NOOP("notices", "Adopt"),
             {"draft"},
             "adopted",
             {{"on", QT_TRANSLATE_NOOP("notices", "Adopted on"), FieldType::Date, false, nullptr,
               nullptr, QT_TRANSLATE_NOOP("notices", "Empty: the day of the sitting")}},
             &mayAdopt,
             &adopt,
             QT_TRANSLATE_NOOP("notices",
                               "The vote carried it: it gets its number, and its text stands."),
             "ok",
             QT_TRANSLATE_NOOP("notices",
                               "The sitting was opened, the text is there, and the votes "
                               "reach the majority of all deputies.")},
            {"publish",
             QT_TRANSLATE_NOOP("notices", "Publish"),
             {"adopted"},
             "published",
             {onParam(), {"where", QT_TRANSLATE_NOOP("notices", "Where"), FieldType::Text, true}},
             &mayPublish,
             &publish,
             QT_TRANSLATE_NOOP("notices", "It was made known to the staff. Posting a notice about "
                                          "it does this too."),
             "notice",
             QT_TRANSLATE_NOOP("notices",
                               "The day is not in the future, nor before the adoption.")},
            {"withdraw",
             QT_TRANSLATE_NOOP("notices", "Withdraw"),
             {"adopted", "published"},
             "withdrawn",
             {reasonParam(), onParam()},
             &mayWithdraw,
             &withdraw,
             QT_TRANSLATE_NOOP("notices", "It no longer holds; its number stays its own."),
             "undo",
             QT_TRANSLATE_NOOP("notices", "No notice about it hangs any more.")},
        },
        {{"adopted", &enteredAdopted}, {"published", &enteredPublished}}};
    return flow;
}

} // namespace zhijia
