// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/papers.h"
#include "core/measures/progress_note.h"
#include "core/measures/words.h"
#include "core/report/language.h"
#include "core/report/words.h"
#include "core/store/store.h"

namespace zhijia {

using namespace measures;
using namespace report;

namespace {

Document startPaper(const Reader& reader, const QString& title) {
    Document d;
    d.metadata = {title, reader.store().officeName(), title, reader.clock().now(),
                  interfaceLanguage()};
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    return d;
}

QString written(QDate day) {
    return day.isValid() ? writtenDate(day, interfaceLanguage()) : QString();
}

QString shown(const Reader& reader, QStringView key, const Measure& m) {
    const Field& f = *Measure::kind().field(key);
    return reader.display(Measure::kind(), f, f.get(m));
}

KeyValues::Item wide(const QString& name, const QString& value) { return {name, value, true}; }

QString number(qint64 n) { return QString::number(n); }

/// "Whose": the unit's name, or all of the office.
QString whose(const Reader& reader, Id<Unit> unit) {
    return unit ? reader.title(Unit::kind(), unit.raw()) : tr("All units");
}

QString stateText(const Reader& reader, const Measure& m) {
    return m.isOverdue(reader.today()) ? tr("%1, overdue").arg(shown(reader, u"status", m))
                                       : shown(reader, u"status", m);
}

} // namespace

Outcome<Document> measureSheet(const Reader& reader, Id<Measure> id) {
    const auto m = reader.get(id);
    if (!m)
        return refuse(tr("There is no such measure."), tr("Choose another one."));
    Document d = startPaper(reader, tr("Follow-up sheet"));
    d.title(tr("Follow-up sheet"));
    KeyValues grid;
    grid.items = {{tr("No."), m->number},
                  {tr("Status"), stateText(reader, *m)},
                  wide(tr("Measure"), m->title),
                  wide(tr("What was promised"), m->text),
                  wide(tr("Where it comes from"), m->source),
                  {tr("Owner"), m->unitName},
                  {tr("Responsible person"), m->responsible},
                  {tr("Promised on"), written(m->promisedOn)},
                  {tr("Due on"), written(m->dueOn)}};
    if (m->extensions > 0)
        grid.items << wide(tr("Extensions"), m->extensionLog);
    if (m->endedOn.isValid()) {
        grid.items << KeyValues::Item{tr("Ended on"), written(m->endedOn)}
                   << KeyValues::Item{tr("Kept"), shown(reader, u"kept", *m)}
                   << wide(tr("Result"), m->result);
        if (!m->endReason.isEmpty())
            grid.items << wide(tr("Reason"), m->endReason);
        grid.items << KeyValues::Item{tr("Confirmed on"), written(m->confirmedOn)}
                   << KeyValues::Item{tr("Confirmed by"), m->confirmedBy};
    }
    d.add({grid});
    if (const auto notes = notesOf(reader, id); !notes.empty()) {
        d.heading(1, tr("Progress"));
        Table table;
        table.columns = {
            {tr("Date"), 1, mm(28)}, {tr("What was done"), 5}, {tr("Noted by"), 1, mm(24)}};
        for (const ProgressNote& n : notes)
            table.rows << Row{{iso(n.on), n.text, n.author}};
        d.add({table});
    }
    d.add({Signatures{{tr("Responsible person"), tr("Confirmed by")}, 2, true}});
    return d;
}

Outcome<Document> measureRegister(const Reader& reader, Id<Unit> unit) {
    const Reader::Snapshot snapshot(reader);
    Document d = startPaper(reader, tr("Register of measures"));
    d.page = PageSetup::landscape();
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(tr("Register of measures"));
    d.add({Paragraph{{{whose(reader, unit)}}, pt(10.5), Align::Centre}});
    Query query;
    if (const auto top = unit ? reader.get(unit) : std::nullopt)
        query.below(QStringLiteral("unit"), *top);
    query.by(QStringLiteral("due_on")).by(QStringLiteral("id"));
    Table table;
    table.columns = {{tr("No."), 1, mm(19)},
                     {tr("Measure"), 5},
                     {tr("Where it comes from"), 4},
                     {tr("Owner"), 3},
                     {tr("Responsible person"), 1, mm(18)},
                     {tr("Due on"), 1, mm(21), Align::Centre},
                     {tr("Extended"), 1, mm(14), Align::Right},
                     {tr("Status"), 1, mm(22)},
                     {tr("Ended on"), 1, mm(21), Align::Centre},
                     {tr("Result or reason"), 5}};
    table.size = pt(8.5);
    for (const Measure& m : reader.all<Measure>(query)) {
        QStringList end{m.result, m.endReason};
        end.removeAll(QString());
        table.rows << Row{{m.number, m.title, m.source, m.unitName, m.responsible, iso(m.dueOn),
                           m.extensions > 0 ? number(m.extensions) : QString(),
                           stateText(reader, m), iso(m.endedOn), end.join(tr("; "))}};
    }
    const auto lines = table.rows.size();
    d.add({table});
    d.paragraph(tr("Measures: %1.").arg(lines));
    return d;
}

Outcome<Document> measureStatisticsPaper(const Reader& reader, Id<Unit> unit) {
    const MeasureStatistics s = measureStatistics(reader, unit);
    Document d = startPaper(reader, tr("How units keep their measures"));
    d.title(tr("How units keep their measures"));
    d.add({Paragraph{{{tr("%1, as of %2").arg(whose(reader, unit), written(reader.today()))}},
                     pt(10.5),
                     Align::Centre}});
    const auto row = [](const MeasureScore& r, const QString& name, Row::Kind kind) {
        return Row{{name, number(r.all()), number(r.onTime), number(r.late), number(r.partly),
                    number(r.undone), number(r.overdue), number(r.running), number(r.extended),
                    r.score() < 0 ? QStringLiteral("–") : number(r.score())},
                   kind};
    };
    Table table;
    table.columns = {{tr("Owner"), 4},
                     {tr("Measures"), 1, mm(16), Align::Right},
                     {tr("On time"), 1, mm(14), Align::Right},
                     {tr("Late"), 1, mm(13), Align::Right},
                     {tr("In part"), 1, mm(13), Align::Right},
                     {tr("Not done"), 1, mm(14), Align::Right},
                     {tr("Overdue"), 1, mm(15), Align::Right},
                     {tr("Running"), 1, mm(15), Align::Right},
                     {tr("Extended"), 1, mm(15), Align::Right},
                     {tr("Score"), 1, mm(12), Align::Right}};
    for (const MeasureScore& r : s.units)
        table.rows << row(r, r.unit, Row::Data);
    table.rows << row(s.total, tr("Total"), Row::Total);
    d.add({table});
    d.paragraph(tr("The score is the share, in per cent, of what was done on time among everything "
                   "that should have come to its end by now. The due date that held at the end "
                   "counts; withdrawn measures do not."));
    BarChart kept{tr("All measures"),
                  {{tr("On time"), s.total.onTime},
                   {tr("Late"), s.total.late},
                   {tr("In part"), s.total.partly},
                   {tr("Not done"), s.total.undone},
                   {tr("Overdue"), s.total.overdue},
                   {tr("Running"), s.total.running}},
                  {},
                  s.total.all()};
    d.add({kept});
    BarChart scores{tr("Score by owner (per cent done on time)"), {}, {}, 100};
    for (const MeasureScore& r : s.units)
        if (r.score() >= 0 && scores.bars.size() < 30)
            scores.bars << BarChart::Bar{r.unit, r.score()};
    if (!scores.bars.isEmpty())
        d.add({scores});
    return d;
}

} // namespace zhijia
