// SPDX-License-Identifier: GPL-3.0-or-later
// The papers about many files: the notice on the wall, the statistics, what a standard changes, a
// spot check.
#include "core/rules/rules.h"
#include "core/store/store.h"
#include "core/welfare/notice_clock.h"
#include "core/welfare/paper_parts.h"
#include "core/welfare/spot_check.h"
#include "core/welfare/statistics.h"

namespace zhijia {

using namespace welfare;
using namespace report;

namespace {

std::vector<NeedyFile> hanging(const Reader& reader, const std::optional<NeedyFile>& one) {
    Query query;
    if (one)
        query.eq(QStringLiteral("posted_on"), printDate(one->postedOn))
            .in(QStringLiteral("status"), {QStringLiteral("posted"), QStringLiteral("approved")});
    else
        query.eq(QStringLiteral("status"), QStringLiteral("posted"));
    query.by(QStringLiteral("unit")).by(QStringLiteral("number"));
    std::vector<NeedyFile> files = reader.all<NeedyFile>(query);
    if (one)
        std::erase_if(files, [&](const NeedyFile& f) {
            return f.noticePlaces != one->noticePlaces || f.noticeDays != one->noticeDays;
        });
    return files;
}

Table countTable(const QString& caption, const QString& what, const QList<NeedyCount>& counts) {
    Table t;
    t.caption = caption;
    t.columns = {
        {what, 5}, {tr("Households"), 2, 0, Align::Right}, {tr("People"), 2, 0, Align::Right}};
    NeedyCount sum{tr("Together"), 0, 0};
    for (const NeedyCount& c : counts) {
        t.rows << Row{{c.name, text(c.households), text(c.people)}};
        sum.households += c.households;
        sum.people += c.people;
    }
    t.rows << Row{{sum.name, text(sum.households), text(sum.people)}, Row::Total};
    return t;
}

} // namespace

Outcome<Document> needyNoticePaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    std::optional<NeedyFile> one;
    if (id != 0) {
        const auto f = fileOn(reader, id);
        if (!f)
            return refuse(f.error());
        if (!f->postedOn.isValid())
            return refuse(tr("%1 was not made public yet.").arg(needyTitle(*f)),
                          tr("Take the step \"Post the notice\" first."));
        one = *f;
    }
    const auto files = hanging(reader, one);
    if (files.empty())
        return refuse(tr("No notice of a file hangs now."),
                      tr("Take the step \"Post the notice\" of a reviewed file first."));
    const Rules rules = Rules::of(reader, files.front().rulePack);
    const NoticeClock clock = needyClock(reader, files.front());
    Document d = officialSheet(reader, tr("Public notice"), tr("Needy members"));
    d.title(tr("Public notice of needy members"));
    body(d, tr("After application, check by the unit, visit at home and review by the committee, "
               "the following members are to be taken on file as in need. Whoever objects tells "
               "us, with the reasons, while the notice hangs."));
    Table t;
    t.columns = {{tr("No."), 1, mm(14), Align::Centre},
                 {tr("Name"), 2},
                 {tr("Unit"), 5},
                 {tr("Category"), 3}};
    t.size = pt(12);
    qint64 number = 0;
    for (const NeedyFile& f : files)
        t.rows << Row{{text(++number), tr("%1 (surname)").arg(surname(f.name)),
                       reader.title(Unit::kind(), f.unit.raw()), categoryText(f.postedCategory)}};
    d.add({t});
    labelled(d, tr("Period"), notices::periodText(clock));
    labelled(d, tr("Objections to"), reader.store().officeName());
    labelled(
        d, tr("Basis"),
        QStringList{rules.cite(rule::needyNotice), rules.cite(rule::needyPrivacy)}.join(tr("; ")));
    seal(d, reader.store().officeName(), files.front().postedOn);
    return d;
}

Outcome<Document> needyStatisticsPaper(const Reader& reader, RawId) {
    const Reader::Snapshot snapshot(reader);
    const NeedyStatistics s = needyStatistics(reader, reader.today().year());
    Document d = officialSheet(reader, tr("Statistics of needy members"), text(s.year));
    d.title(tr("Statistics of needy members, %1").arg(s.year));
    centred(d, tr("As of %1").arg(day(reader.today())));
    body(d, tr("On file: %1 households with %2 people. On their way: %3 households.")
                .arg(s.onFile.households)
                .arg(s.onFile.people)
                .arg(s.onTheirWay));
    d.add({countTable(tr("On file, by category"), tr("Category"), s.byCategory)});
    d.add({countTable(tr("On file, by main cause"), tr("Main cause of hardship"), s.byCause)});
    d.add({countTable(tr("On file, by unit"), tr("Unit"), s.byUnit)});
    body(d, tr("In the year: approved %1, declined %2, withdrawn %3, opened again %4.")
                .arg(s.approved)
                .arg(s.declined)
                .arg(s.withdrawn)
                .arg(s.reopened));
    body(d, tr("Reviewed in full in the year: %1 of %2 on file; overdue today: %3.")
                .arg(s.reviewed)
                .arg(s.onFile.households)
                .arg(s.reviewOverdue));
    if (s.exited > 0)
        d.add({countTable(tr("Left in the year, by reason"), tr("Reason of the exit"), s.exits)});
    body(d, tr("Left in the year: %1; called since: %2.").arg(s.exited).arg(s.followed));
    return d;
}

Outcome<Document> standardPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto s = reader.get(Id<WelfareStandard>(id));
    if (!s)
        return refuse(tr("There is no such standard."), tr("Choose another one."));
    Document d = officialSheet(reader, tr("What a standard changes"), s->name);
    d.title(tr("What a standard changes"));
    centred(d, s->name);
    KeyValues facts;
    facts.items = {{tr("Minimum living line"), grouped(s->line)},
                   {tr("Source"), s->lineSource},
                   {tr("Relatively needy below (%)"), text(s->relativePercent.value_or(0))},
                   {tr("Source"), s->relativeSource},
                   {tr("Accident above a loss of (%)"), text(s->lossPercent.value_or(0))},
                   {tr("Source"), s->lossSource}};
    d.add({facts});
    if (s->status != StandardStatus::Draft) {
        body(d, tr("In force since %1. Judged anew: %2; came below a line: %3; came above the "
                   "lines: %4; changed class: %5.")
                    .arg(day(s->appliedOn))
                    .arg(s->judged)
                    .arg(s->entered)
                    .arg(s->left)
                    .arg(s->changed));
        return d;
    }
    if (const Issues missing = whyNotInForce(reader, *s); refuses(missing))
        return refuse(missing);
    const StandardPreview p = previewStandard(reader, *s, qMax(s->validFrom, reader.today()));
    body(d, tr("Files of the region: %1. Stay: %2; enter: %3; leave: %4; change class: %5; income "
               "left out: %6.")
                .arg(p.files)
                .arg(p.same)
                .arg(p.enters)
                .arg(p.leaves)
                .arg(p.changes)
                .arg(p.unknown));
    Table t;
    t.columns = {{tr("File"), 4},   {tr("Unit"), 4},
                 {tr("Change"), 2}, {tr("Until now"), 3},
                 {tr("By it"), 3},  {tr("Left a head and month"), 1, mm(26), Align::Right}};
    t.size = pt(9);
    for (const PreviewLine& line : p.lines)
        t.rows << Row{{line.title, reader.title(Unit::kind(), line.unit.raw()),
                       changeText(line.change), categoryText(line.before), categoryText(line.after),
                       line.change == ClassChange::Unknown ? QString() : grouped(line.perHead)}};
    if (!t.rows.isEmpty())
        d.add({t});
    return d;
}

Outcome<Document> spotCheckPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto c = reader.get(Id<SpotCheck>(id));
    if (!c)
        return refuse(tr("There is no such spot check."), tr("Choose another one."));
    if (c->status == SpotStatus::Draft)
        return refuse(tr("\"%1\" is not drawn yet.").arg(c->name), tr("Take the step \"Draw\"."));
    Document d = officialSheet(reader, c->name, tr("Spot check"));
    d.title(c->name);
    body(d, tr("On %1, %2 of %3 files were drawn by the number %4: in the order of the SHA-256 of "
               "this number, a bar and the file number.")
                .arg(day(c->drawnOn))
                .arg(c->drawn)
                .arg(c->files)
                .arg(c->seed));
    Table t;
    t.columns = {{tr("No."), 1, mm(12), Align::Centre},
                 {tr("File"), 4},
                 {tr("Result"), 3},
                 {tr("Looked at on"), 1, mm(24), Align::Centre},
                 {tr("Looked at by"), 3}};
    for (const SpotLine& line : linesOfCheck(reader, Id<SpotCheck>(id)))
        t.rows << Row{{text(line.position), line.name, shown(reader, u"result", line), iso(line.on),
                       line.by}};
    d.add({t});
    d.paragraph(tr("Basis: %1.").arg(Rules::of(reader, c->rulePack).cite(rule::needySpotCheck)));
    return d;
}

} // namespace zhijia
