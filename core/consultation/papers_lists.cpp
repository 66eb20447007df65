// SPDX-License-Identifier: GPL-3.0-or-later
// The register of contracts, the way of a remark, and the table of regions.
#include "core/consultation/contract.h"
#include "core/consultation/dates.h"
#include "core/consultation/paper_parts.h"
#include "core/consultation/papers.h"
#include "core/consultation/topic.h"
#include "core/measures/measure.h"
#include "core/rules/holidays.h"

namespace zhijia {

using namespace consultation;
using namespace report;

Outcome<Document> contractRegister(const Reader& reader, RawId) {
    const Reader::Snapshot snapshot(reader);
    Document d = wideSheet(reader, tr("Register of collective contracts"));
    Table table;
    table.columns = {{tr("No."), 1, mm(11), Align::Centre},
                     {tr("Title"), 5},
                     {tr("About"), 2},
                     {tr("Passed on"), 1, mm(28)},
                     {tr("Signed on"), 1, mm(28)},
                     {tr("Filed on"), 1, mm(28)},
                     {tr("In force from"), 1, mm(28)},
                     {tr("To"), 1, mm(28)},
                     {tr("Renewal talks by"), 1, mm(28)},
                     {tr("Status"), 1, mm(20)}};
    const auto calendar = calendarOf(reader);
    int number = 0, inForce = 0;
    for (const CollectiveContract& k :
         reader.all<CollectiveContract>(Query().by(QStringLiteral("id")))) {
        const auto c = reader.get(k.consultation);
        inForce += k.isInForce();
        const qint64 months = Rules::of(reader, k.rulePack).count(rule::contractRenewal);
        table.rows << Row{
            {QString::number(++number), k.name, c ? shown(reader, u"subject", *c) : QString(),
             day(k.passedOn), day(k.signedOn), day(k.filedOn), day(k.inForceOn), day(k.to),
             k.to.isValid() && k.isPassed() ? day(renewalFrom(*calendar, k.to, months)) : QString(),
             shown(reader, u"status", k)}};
    }
    d.add({table});
    d.paragraph(tr("Contracts: %1. In force: %2.").arg(number).arg(inForce));
    return d;
}

Outcome<Document> topicPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto t = reader.get(Id<ConsultationTopic>(id));
    if (!t)
        return noSuch();
    Document d = officialSheet(reader, t->title, tr("From the remark to the result"));
    d.title(tr("From the remark to the result"));
    centred(d, t->title, true);
    KeyValues facts;
    facts.items = {{tr("Said by"), t->raisedBy},
                   {tr("Post"), t->post},
                   {tr("Region"), shown(reader, u"region", *t)},
                   {tr("Place"), t->place},
                   {tr("Channel"), t->channel},
                   {tr("Status"), shown(reader, u"status", *t)},
                   {tr("What was said"), t->origin, true}};
    if (t->consultation)
        facts.items << KeyValues::Item{
            tr("Consultation"), reader.title(Consultation::kind(), t->consultation.raw()), true};
    d.add({facts});
    Table table;
    table.columns = {{tr("Date"), 1, mm(36)},
                     {tr("Days since it was said"), 1, mm(26), Align::Right},
                     {tr("Step"), 2},
                     {tr("What"), 5}};
    const auto row = [&](QDate on, const QString& step, const QString& what) {
        if (on.isValid())
            table.rows << Row{
                {day(on), QString::number(t->raisedOn.daysTo(on)), step, what.simplified()}};
    };
    row(t->raisedOn, tr("Said"), t->origin);
    row(t->takenOn, tr("Taken up"), {});
    const auto measures = measuresOf(reader, sourceOf(Id<ConsultationTopic>(t->id)));
    if (measures.empty()) // promised before promises were followed up
        row(t->promisedOn, tr("Measure promised"), tr("%1 (by %2)").arg(t->measure, day(t->doBy)));
    for (const Measure& m : measures)
        row(m.promisedOn, tr("Measure promised"),
            tr("%1 (%2, by %3)").arg(t->measure, m.unitName, day(m.dueOn)));
    row(t->solvedOn, tr("Solved"), t->result);
    d.add({table});
    if (t->days)
        d.paragraph(tr("From the remark to the result: %1 days.").arg(*t->days));
    else if (t->status == TopicStatus::NotSolved)
        d.paragraph(tr("It was not solved: %1").arg(t->reason));
    else
        d.paragraph(tr("It is open for %1 days.").arg(t->raisedOn.daysTo(reader.today())));
    return d;
}

Outcome<Document> regionsPaper(const Reader& reader, RawId) {
    const Reader::Snapshot snapshot(reader);
    Document d = officialSheet(reader, tr("Regions: what was raised and solved"),
                               tr("Collective consultation"));
    d.title(tr("Regions: what was raised and solved"));
    Table table;
    table.columns = {{tr("Region"), 4},
                     {tr("Raised"), 1, mm(20), Align::Right},
                     {tr("Solved"), 1, mm(20), Align::Right},
                     {tr("Open"), 1, mm(20), Align::Right},
                     {tr("Not solved"), 1, mm(22), Align::Right},
                     {tr("Days on average"), 1, mm(24), Align::Right},
                     {tr("Longest"), 1, mm(20), Align::Right}};
    RegionLine sum;
    for (const RegionLine& line : regionTable(reader)) {
        table.rows << Row{{line.name, QString::number(line.raised), QString::number(line.solved),
                           QString::number(line.open), QString::number(line.notSolved),
                           line.solved > 0 ? tenthsText(line.averageTenths()) : QString(),
                           line.solved > 0 ? QString::number(line.longest) : QString()}};
        sum.raised += line.raised;
        sum.solved += line.solved;
        sum.open += line.open;
        sum.notSolved += line.notSolved;
        sum.days += line.days;
        sum.longest = qMax(sum.longest, line.longest);
    }
    table.rows << Row{{tr("All regions"), QString::number(sum.raised), QString::number(sum.solved),
                       QString::number(sum.open), QString::number(sum.notSolved),
                       sum.solved > 0 ? tenthsText(sum.averageTenths()) : QString(),
                       sum.solved > 0 ? QString::number(sum.longest) : QString()},
                      Row::Total};
    d.add({table});
    return d;
}

} // namespace zhijia
