// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a contract: passed by the real ballot, signed, filed when the pack is complete, in
// force when the authority did not object.
#include "core/base/says.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/consultation/clause.h"
#include "core/consultation/contract_steps.h"
#include "core/consultation/dates.h"
#include "core/consultation/enterprise.h"
#include "core/consultation/filing.h"
#include "core/consultation/words.h"
#include "core/flow/common_params.h"
#include "core/rules/holidays.h"

namespace zhijia {

using consultation::cited;
using consultation::iso;
using consultation::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(ContractStatus::Draft), "draft", QT_TRANSLATE_NOOP("consultation", "Draft"), "草案"},
    {int(ContractStatus::Passed), "passed", QT_TRANSLATE_NOOP("consultation", "Passed"), "已通过"},
    {int(ContractStatus::Signed), "signed", QT_TRANSLATE_NOOP("consultation", "Signed"), "已签订"},
    {int(ContractStatus::Filed), "filed", QT_TRANSLATE_NOOP("consultation", "Filed"), "已报送"},
    {int(ContractStatus::Received), "received",
     QT_TRANSLATE_NOOP("consultation", "With the authority"), "已受理|审查中"},
    {int(ContractStatus::Objected), "objected", QT_TRANSLATE_NOOP("consultation", "Objected to"),
     "有异议"},
    {int(ContractStatus::InForce), "in_force", QT_TRANSLATE_NOOP("consultation", "In force"),
     "已生效|生效"},
    {int(ContractStatus::Ended), "ended", QT_TRANSLATE_NOOP("consultation", "Ended"),
     "已终止|到期"},
};

CollectiveContract& of(Record& record) { return static_cast<CollectiveContract&>(record); }
const CollectiveContract& of(const Record& record) {
    return static_cast<const CollectiveContract&>(record);
}
QString wordsOf(const Params& params, const char* key) {
    return tidy(params.value(QString::fromUtf8(key)).toString());
}

Issues isDraft(const Reader& reader, const Record& record, const Params&) {
    const auto c = reader.get(of(record).consultation);
    if (c && c->status == TalkStatus::Agreed)
        return {};
    return {error(tr("The sides have not agreed on the whole."),
                  tr("Take the consultation's step \"Agreed\" first."))};
}

Outcome<void> takeClauses(Txn& txn, Record& record, const Params&) {
    of(record).text = textFromClauses(txn, of(record).consultation);
    return {};
}

Id<BallotItem> itemIn(const Params& params) {
    return Id<BallotItem>(params.value(QStringLiteral("item")).toLongLong());
}

Issues mayPass(const Reader& reader, const Record& record, const Params& params) {
    const CollectiveContract& k = of(record);
    Issues issues = isDraft(reader, record, params);
    if (k.text.isEmpty())
        issues << error(tr("The draft has no text."), tr("Write it, or take it from the clauses."),
                        QStringLiteral("text"));
    if (!refuses(issues))
        issues += whyNotPassedBy(reader, k, itemIn(params));
    return issues;
}

Outcome<void> pass(Txn& txn, Record& record, const Params& params) {
    CollectiveContract& k = of(record);
    const auto c = txn.get(k.consultation);
    const Rules rules = Rules::of(txn, c ? c->rulePack : QString());
    k.rulePack = rules.ref();
    k.item = itemIn(params);
    k.passedOn = txn.today();
    const Coverage cover = coverageOf(txn, k.consultation);
    k.covered = cover.passed;
    if (!k.item) { // by the enterprises: each by its own figures
        QDate last;
        for (const CoveredEnterprise& e : enterprisesOf(txn, k.consultation))
            if (e.status == CoverStatus::Passed && e.votedOn.isValid() && e.votedOn > last)
                last = e.votedOn;
        if (last.isValid())
            k.passedOn = last;
        return {};
    }
    const auto figures = figuresOf(txn, k.item);
    if (!figures)
        return refuse(figures.error());
    const Passing p = passingOf(rules, *figures);
    k.entitled = figures->entitled;
    k.present = figures->present;
    k.votesFor = figures->votesFor;
    k.neededPresent = p.present.needed;
    k.neededFor = p.agree.needed;
    if (const auto item = txn.get(k.item))
        if (const auto b = txn.get(item->ballot); b && b->announcedAt.isValid())
            k.passedOn = officeTime(b->announcedAt).date();
    return {};
}

Issues maySign(const Reader& reader, const Record& record, const Params& params) {
    const CollectiveContract& k = of(record);
    const Rules rules = Rules::of(reader, k.rulePack);
    Issues issues = notInFuture(reader, record, params);
    issues += notBefore(dateOf(reader, params), k.passedOn,
                        tr("It was passed only on %1.").arg(iso(k.passedOn)));
    for (const TalkSide side : {TalkSide::Workers, TalkSide::Employer})
        if (!chiefOf(reader, k.consultation, side))
            issues << cited(error(tr("%1: there is no chief who could sign.").arg(sideName(side)),
                                  tr("Fill the chief's place first.")),
                            rules.cite(rule::talksSigned));
    const auto& years = rules.rule(rule::contractTerm).number;
    if (!k.from.isValid() || !k.to.isValid())
        issues << cited(error(tr("The contract has no term."),
                              tr("Enter from when to when it runs: %1 to %2 years.")
                                  .arg(years.least)
                                  .arg(years.most)),
                        rules.cite(rule::contractTerm));
    else if (!termFits(k.from, k.to, years.least, years.most))
        issues << cited(
            error(tr("A contract runs for %1 to %2 years.").arg(years.least).arg(years.most),
                  tr("Correct the two dates.")),
            rules.cite(rule::contractTerm));
    return issues;
}

Outcome<void> sign(Txn& txn, Record& record, const Params& params) {
    CollectiveContract& k = of(record);
    k.signedOn = dateOf(txn, params);
    k.fileBy =
        dutyBy(*calendarOf(txn), k.signedOn, Rules::of(txn, k.rulePack).days(rule::contractFiling));
    k.workersSigner = chiefOf(txn, k.consultation, TalkSide::Workers)->name;
    k.employerSigner = chiefOf(txn, k.consultation, TalkSide::Employer)->name;
    return listPapers(txn, k).map([](int) {});
}

Outcome<void> list(Txn& txn, Record& record, const Params&) {
    return listPapers(txn, of(record)).map([](int) {});
}

Issues mayFile(const Reader& reader, const Record& record, const Params& params) {
    const CollectiveContract& k = of(record);
    Issues issues =
        notInFuture(reader, record, params) + whyNotComplete(reader, k) + provinceHint(reader, k);
    const QDate on = dateOf(reader, params);
    const QString rule = Rules::of(reader, k.rulePack).cite(rule::contractFiling);
    if (on < k.signedOn)
        issues += notBefore(on, k.signedOn, tr("It was signed only on %1.").arg(iso(k.signedOn)));
    else if (on > periodEnd(*calendarOf(reader), k.signedOn,
                            Rules::of(reader, k.rulePack).days(rule::contractFiling)) &&
             on > k.fileBy)
        issues << cited(warning(tr("It was to be filed by %1.").arg(iso(k.fileBy)),
                                tr("It is recorded as late."), QStringLiteral("on")),
                        rule);
    return issues;
}

Outcome<void> file(Txn& txn, Record& record, const Params& params) {
    CollectiveContract& k = of(record);
    k.filedOn = dateOf(txn, params);
    k.filedTo = wordsOf(params, "to");
    k.receivedOn = k.objectBy = k.inForceOn = {};
    return {};
}

Issues mayReceive(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    issues += notBefore(dateOf(reader, params), of(record).filedOn,
                        tr("It was filed only on %1.").arg(iso(of(record).filedOn)));
    return issues;
}

Outcome<void> receive(Txn& txn, Record& record, const Params& params) {
    CollectiveContract& k = of(record);
    const qint64 days = Rules::of(txn, k.rulePack).days(rule::contractInForce);
    const auto calendar = calendarOf(txn);
    k.receivedOn = dateOf(txn, params);
    k.objectBy = periodEnd(*calendar, k.receivedOn, days);
    k.inForceOn = inForceFrom(*calendar, k.receivedOn, days);
    return {};
}

Issues mayObject(const Reader& reader, const Record& record, const Params& params) {
    const CollectiveContract& k = of(record);
    Issues issues = notInFuture(reader, record, params);
    const QDate on = dateOf(reader, params);
    const QString rule = Rules::of(reader, k.rulePack).cite(rule::contractInForce);
    issues += notBefore(on, k.receivedOn,
                        tr("The authority received it only on %1.").arg(iso(k.receivedOn)));
    if (on > k.objectBy)
        issues << cited(error(tr("The authority could object until %1; the contract is in force.")
                                  .arg(iso(k.objectBy)),
                              tr("Take the step \"In force\"; change it by new talks."),
                              QStringLiteral("on")),
                        rule);
    return issues;
}

Outcome<void> object(Txn& txn, Record& record, const Params& params) {
    CollectiveContract& k = of(record);
    FilingObjection o;
    o.contract = Id<CollectiveContract>(k.id);
    o.round = k.round;
    o.raisedOn = dateOf(txn, params);
    o.text = tidyLines(params.value(QStringLiteral("text")).toString());
    k.inForceOn = {};
    return txn.insert(o).map([](Id<FilingObjection>) {});
}

Outcome<void> endObjection(Txn& txn, CollectiveContract& k, ObjectionEnd outcome) {
    for (FilingObjection& o : objectionsTo(txn, Id<CollectiveContract>(k.id)))
        if (o.outcome == ObjectionEnd::Open) {
            o.outcome = outcome;
            o.endedOn = txn.today();
            if (auto ok = txn.update(o); !ok)
                return ok;
        }
    ++k.round;
    return {};
}

/// The text changes: what the congress passed is no longer what will be signed.
Outcome<void> talkAgain(Txn& txn, Record& record, const Params&) {
    CollectiveContract& k = of(record);
    k.item = {};
    k.entitled = k.present = k.votesFor = k.neededPresent = k.neededFor = std::nullopt;
    k.covered = 0;
    k.passedOn = k.signedOn = k.fileBy = k.filedOn = k.receivedOn = k.objectBy = {};
    k.workersSigner.clear();
    k.employerSigner.clear();
    if (auto ok = endObjection(txn, k, ObjectionEnd::TalkedAgain); !ok)
        return ok;
    for (FilingPaper& p : papersOf(txn, Id<CollectiveContract>(k.id))) {
        p.copies = 0; // of another text
        if (auto ok = txn.update(p); !ok)
            return ok;
    }
    return txn.step(k.consultation, QStringLiteral("talk_again"),
                    {{QStringLiteral("reason"), tr("The labour authority objected.")}});
}

Outcome<void> fileAgain(Txn& txn, Record& record, const Params&) {
    CollectiveContract& k = of(record);
    k.filedOn = k.receivedOn = k.objectBy = {};
    k.fileBy = dutyBy(*calendarOf(txn), txn.today(),
                      Rules::of(txn, k.rulePack).days(rule::contractFiling));
    return endObjection(txn, k, ObjectionEnd::Mended);
}

Issues mayTakeEffect(const Reader& reader, const Record& record, const Params&) {
    const CollectiveContract& k = of(record);
    if (reader.today() > k.objectBy)
        return {};
    return {cited(error(tr("The authority can object until %1.").arg(iso(k.objectBy)),
                        tr("It is in force from %1 if the authority does not object.")
                            .arg(iso(k.objectBy.addDays(1)))),
                  Rules::of(reader, k.rulePack).cite(rule::contractInForce))};
}

Outcome<void> takeEffect(Txn& txn, Record& record, const Params&) {
    const auto c = txn.get(of(record).consultation);
    if (!c || c->status != TalkStatus::Agreed)
        return {};
    return txn.step(of(record).consultation, QStringLiteral("conclude"));
}

Issues mayPublish(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    issues += notBefore(dateOf(reader, params), of(record).inForceOn,
                        tr("It is in force only from %1.").arg(iso(of(record).inForceOn)));
    if (of(record).publishedOn.isValid())
        issues << error(tr("It was published on %1.").arg(iso(of(record).publishedOn)),
                        tr("Nothing is left to do."));
    return issues;
}

Outcome<void> publish(Txn& txn, Record& record, const Params& params) {
    of(record).publishedOn = dateOf(txn, params);
    of(record).publishedWhere = wordsOf(params, "where");
    return {};
}

Issues mayEnd(const Reader& reader, const Record& record, const Params& params) {
    const CollectiveContract& k = of(record);
    Issues issues = notInFuture(reader, record, params);
    if (k.to.isValid() && dateOf(reader, params) <= k.to && !saysSomething(reasonOf(params)))
        issues << error(tr("It runs until %1.").arg(iso(k.to)), tr("Write why it ends before."),
                        QStringLiteral("reason"));
    return issues;
}

Outcome<void> end(Txn& txn, Record& record, const Params& params) {
    of(record).endedOn = dateOf(txn, params);
    of(record).reason = reasonOf(params);
    return {};
}

Issues mayRenew(const Reader& reader, const Record& record, const Params&) {
    if (const auto next = reader.first<Consultation>(
            Query()
                .eq(QStringLiteral("renews"), Id<CollectiveContract>(record.id))
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("broken_off"))))
        return {error(tr("\"%1\" is about its renewal already.").arg(next->name),
                      tr("Open that one."))};
    return {};
}

Outcome<void> renew(Txn& txn, Record& record, const Params&) {
    const auto old = txn.get(of(record).consultation);
    Consultation c;
    c.subject = old->subject;
    c.matter = old->matter;
    c.scope = old->scope;
    c.unit = old->unit;
    c.employer = old->employer;
    c.region = old->region;
    c.industry = old->industry;
    c.renews = Id<CollectiveContract>(record.id);
    c.name = tr("Renewal of %1").arg(of(record).name);
    return txn.insert(c).map([](Id<Consultation>) {});
}

} // namespace

namespace contract_steps {
const Made draft{&isDraft, &takeClauses}, passing{&mayPass, &pass}, signing{&maySign, &sign},
    listing{nullptr, &list}, filing{&mayFile, &file}, receipt{&mayReceive, &receive},
    objection{&mayObject, &object}, talking{nullptr, &talkAgain}, mending{nullptr, &fileAgain},
    effect{&mayTakeEffect, &takeEffect}, publication{&mayPublish, &publish}, ending{&mayEnd, &end},
    renewal{&mayRenew, &renew};
} // namespace contract_steps

template <>
const EnumTable& enumTable<ContractStatus>() {
    static const EnumTable table{"consultation", statuses};
    return table;
}

Issues whyNotPassedBy(const Reader& reader, const CollectiveContract& k, Id<BallotItem> item) {
    const auto c = reader.get(k.consultation);
    const Rules rules = Rules::of(reader, c ? c->rulePack : QString());
    const Coverage cover = coverageOf(reader, k.consultation);
    if (!item && cover.enterprises > 0) {
        if (cover.waiting > 0)
            return {cited(error(tr("Not voted yet: %1.").arg(cover.waitingNames.join(tr(", "))),
                                tr("Enter the vote of each, or say why it is not covered.")),
                          rules.cite(rule::contractAgree))};
        if (cover.passed == 0)
            return {cited(error(tr("No enterprise passed it."),
                                tr("Talk again and put it to the vote anew.")),
                          rules.cite(rule::contractAgree))};
        return {};
    }
    const auto figures = figuresOf(reader, item);
    if (!figures)
        return figures.error();
    Issues issues = whyNotPassed(rules, *figures) + ballotRemarks(reader, rules, item);
    const auto i = reader.get(item);
    const auto b = i ? reader.get(i->ballot) : std::nullopt;
    const QDate voted = b && b->announcedAt.isValid() ? officeTime(b->announcedAt).date() : QDate();
    if (c && voted.isValid() && c->agreedOn.isValid() && voted < c->agreedOn)
        issues << error(tr("The congress voted on %1, before this text was agreed on %2.")
                            .arg(iso(voted), iso(c->agreedOn)),
                        tr("Put the text that was agreed to the vote."), QStringLiteral("item"));
    return issues;
}

} // namespace zhijia
