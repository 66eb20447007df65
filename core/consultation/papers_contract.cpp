// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the contract: its text, the filing pack, the notice, the votes of the enterprises.
#include "core/consultation/dates.h"
#include "core/consultation/enterprise.h"
#include "core/consultation/filing.h"
#include "core/consultation/negotiator.h"
#include "core/consultation/paper_parts.h"
#include "core/consultation/papers.h"
#include "core/rules/holidays.h"

namespace zhijia {

using namespace consultation;
using namespace report;

namespace {

QString unionOf(const Reader& reader, const Consultation& c) {
    return tr("Trade union of %1").arg(reader.title(Unit::kind(), c.unit.raw()));
}

/// How it was passed, in words, with the rules; empty while it is a draft.
QString passingText(const Reader& reader, const CollectiveContract& k) {
    if (!k.isPassed())
        return {};
    const Rules rules = Rules::of(reader, k.rulePack);
    if (!k.item)
        return tr("%1: passed by the congress or the staff of %2 enterprises, each with its own "
                  "vote (%3).")
            .arg(day(k.passedOn), QString::number(k.covered), rules.cite(rule::contractAgree));
    return tr("%1: %2 (%3).")
        .arg(day(k.passedOn), passingOf(rules, k.figures()).text(),
             rules.cite(rule::contractAgree));
}

Table packTable(const Reader& reader, const CollectiveContract& k) {
    Table table;
    table.columns = {{tr("No."), 1, mm(12), Align::Centre},
                     {tr("Paper"), 5},
                     {tr("Required"), 1, mm(18), Align::Centre},
                     {tr("Copies needed"), 1, mm(22), Align::Right},
                     {tr("Copies ready"), 1, mm(22), Align::Right},
                     {tr("Complete"), 1, mm(20), Align::Centre}};
    int number = 0;
    for (const FilingPaper& p : papersOf(reader, Id<CollectiveContract>(k.id)))
        table.rows << Row{{QString::number(++number), p.name, p.required ? tr("yes") : tr("no"),
                           QString::number(p.needed), QString::number(p.copies),
                           p.isReady()  ? QStringLiteral("✓")
                           : p.required ? tr("missing")
                                        : QStringLiteral("–")}};
    return table;
}

} // namespace

Outcome<Document> contractPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto k = reader.get(Id<CollectiveContract>(id));
    const auto c = k ? reader.get(k->consultation) : std::nullopt;
    if (!c)
        return noSuch();
    if (k->text.isEmpty())
        return refuse(tr("The draft has no text."), tr("Write it, or take it from the clauses."),
                      QStringLiteral("text"));
    Document d = officialSheet(reader, k->name, shown(reader, u"subject", *c));
    d.title(k->name);
    centred(d, k->isPassed() ? shown(reader, u"subject", *c) : tr("(Draft for the congress)"));
    labelled(d, tr("Employer"), c->employer);
    labelled(d, tr("Workers"), unionOf(reader, *c));
    if (k->from.isValid() && k->to.isValid())
        labelled(d, tr("Term"), tr("%1 to %2").arg(day(k->from), day(k->to)));
    body(d, k->text);
    if (const QString passed = passingText(reader, *k); !passed.isEmpty())
        labelled(d, tr("Passed"), passed);
    if (k->receivedOn.isValid())
        labelled(d, tr("Filed"),
                 tr("received by the authority on %1; in force from %2 without "
                    "objection.")
                     .arg(day(k->receivedOn), day(k->inForceOn)));
    KeepTogether end;
    end.blocks = {
        {Signatures{
            {tr("Chief of the workers' side"), tr("Chief of the employer's side")}, 2, true}},
        {Stamp{unionOf(reader, *c), k->signedOn}}};
    d.add({end});
    return d;
}

Outcome<Document> filingPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto k = reader.get(Id<CollectiveContract>(id));
    const auto c = k ? reader.get(k->consultation) : std::nullopt;
    if (!c)
        return noSuch();
    if (!k->signedOn.isValid())
        return refuse(tr("\"%1\" is not signed: there is nothing to file yet.").arg(k->name),
                      tr("Take the step \"Sign\" first."));
    const Rules rules = Rules::of(reader, k->rulePack);
    Document d = officialSheet(reader, tr("Filing of %1").arg(k->name), tr("Filing"));
    d.title(tr("Submission of a collective contract"));
    centred(d, k->name);
    KeyValues facts;
    facts.items = {
        {tr("Filed with"), k->filedTo},
        {tr("Round"), QString::number(k->round)},
        {tr("Employer"), c->employer, true},
        {tr("Signed on"), day(k->signedOn)},
        {tr("File by"), day(k->fileBy)},
        {tr("Term"), tr("%1 to %2").arg(day(k->from), day(k->to)), true},
        {tr("Passed"), passingText(reader, *k), true},
        {tr("Filed on"), day(k->filedOn)},
        {tr("Received by the authority on"), day(k->receivedOn)},
        {tr("Objection until"), day(k->objectBy)},
        {tr("In force from"), day(k->inForceOn)},
    };
    d.add({facts});
    d.paragraph(
        tr("To be filed within %1 days of the signing, the text in %2 copies (%3); in force "
           "when the authority does not object within %4 days of receiving it (%5).")
            .arg(QString::number(rules.days(rule::contractFiling)),
                 QString::number(rules.count(rule::contractCopies)),
                 rules.cite(rule::contractFiling),
                 QString::number(rules.days(rule::contractInForce)),
                 rules.cite(rule::contractInForce)));
    for (const Issue& hint : provinceHint(reader, *k))
        d.paragraph(QStringLiteral("%1 %2 (%3)").arg(hint.text, hint.mend, hint.rule));
    d.heading(1, tr("Papers"));
    d.add({packTable(reader, *k)});
    const Issues missing = whyNotComplete(reader, *k);
    d.paragraph(missing.isEmpty()
                    ? tr("The pack is complete.")
                    : tr("The pack is not complete; missing: %1.").arg(missing.size()));
    const auto objections = objectionsTo(reader, Id<CollectiveContract>(id));
    if (!objections.empty()) {
        Table table;
        table.caption = tr("Objections of the authority");
        table.columns = {{tr("Round"), 1, mm(16), Align::Centre},
                         {tr("Raised on"), 1, mm(32)},
                         {tr("What it objects to"), 5},
                         {tr("What was done"), 2}};
        for (const FilingObjection& o : objections)
            table.rows << Row{
                {QString::number(o.round), day(o.raisedOn), o.text, shown(reader, u"outcome", o)}};
        d.add({table});
    }
    seal(d, c->employer, k->filedOn);
    return d;
}

Outcome<Document> publicationPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto k = reader.get(Id<CollectiveContract>(id));
    const auto c = k ? reader.get(k->consultation) : std::nullopt;
    if (!c)
        return noSuch();
    if (!k->isInForce())
        return refuse(tr("\"%1\" is not in force: it is not made public yet.").arg(k->name),
                      tr("Take the step \"In force\" when the authority's days are over."));
    const Rules rules = Rules::of(reader, k->rulePack);
    Document d = officialSheet(reader, tr("Notice: %1").arg(k->name), tr("Notice"));
    d.title(tr("Notice"));
    centred(d, tr("\"%1\" is in force").arg(k->name), true);
    body(d, tr("\"%1\" between %2 and %3 was filed with %4 and received on %5. The authority did "
               "not object; it is in force from %6 and runs from %7 to %8.")
                .arg(k->name, c->employer, unionOf(reader, *c), k->filedTo, day(k->receivedOn),
                     day(k->inForceOn), day(k->from), day(k->to)));
    labelled(d, tr("Passed"), passingText(reader, *k));
    if (k->covered > 0)
        labelled(d, tr("Covered"), tr("%1 enterprises; see the table of votes.").arg(k->covered));
    body(d, tr("It binds the employer and everybody who works there. The text follows; it is made "
               "known to everybody (%1).")
                .arg(rules.cite(rule::contractPublish)));
    body(d, k->text);
    seal(d, unionOf(reader, *c), k->publishedOn);
    return d;
}

Outcome<Document> coveragePaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto c = reader.get(Id<Consultation>(id));
    if (!c)
        return noSuch();
    const auto list = enterprisesOf(reader, Id<Consultation>(id));
    Document d = wideSheet(reader, tr("%1: votes of the enterprises").arg(c->name));
    const Rules rules = Rules::of(reader, c->rulePack);
    if (list.empty()) {
        d.paragraph(tr("It is about one employer; no other enterprise is covered."));
        return d;
    }
    Table table;
    table.columns = {{tr("No."), 1, mm(11), Align::Centre},
                     {tr("Enterprise"), 4},
                     {tr("Region"), 2},
                     {tr("Staff"), 1, mm(16), Align::Right},
                     {tr("Who votes"), 1, mm(24)},
                     {tr("Entitled"), 1, mm(17), Align::Right},
                     {tr("Present (needed)"), 1, mm(25), Align::Right},
                     {tr("In favour (needed)"), 1, mm(25), Align::Right},
                     {tr("Voted on"), 1, mm(30)},
                     {tr("Result"), 1, mm(22)}};
    int number = 0;
    const auto needed = [](const std::optional<qint64>& count, const std::optional<qint64>& least) {
        return count ? QStringLiteral("%1 (%2)").arg(*count).arg(least.value_or(0)) : QString();
    };
    for (const CoveredEnterprise& e : list)
        table.rows << Row{
            {QString::number(++number), e.name, shown(reader, u"region", e),
             e.staff > 0 ? QString::number(e.staff) : QString(), shown(reader, u"body", e),
             e.entitled ? QString::number(*e.entitled) : QString(),
             needed(e.present, e.neededPresent), needed(e.votesFor, e.neededFor), day(e.votedOn),
             e.leftOut.isEmpty() ? shown(reader, u"status", e)
                                 : tr("not covered: %1").arg(e.leftOut)}};
    d.add({table});
    const Coverage sum = coverageOf(reader, Id<Consultation>(id));
    d.paragraph(
        tr("Enterprises: %1. Passed: %2, with a staff of %3. Not passed: %4. Not voted yet: "
           "%5. Not covered: %6.")
            .arg(sum.enterprises)
            .arg(sum.passed)
            .arg(sum.staff)
            .arg(sum.notPassed)
            .arg(sum.waiting)
            .arg(sum.leftOut));
    d.paragraph(
        tr("%1 (%2). %3 (%4).")
            .arg(rules.rule(rule::contractPresent).text.text(), rules.cite(rule::contractPresent),
                 rules.rule(rule::contractAgree).text.text(), rules.cite(rule::contractAgree)));
    return d;
}

} // namespace zhijia
