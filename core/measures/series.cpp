// SPDX-License-Identifier: GPL-3.0-or-later
// How other rooms make measures and get back those that were not done.
#include "core/book/txn.h"
#include "core/measures/progress_note.h"
#include "core/measures/words.h"

namespace zhijia {

using namespace measures;

namespace {

Query ofSeries(const SourceRef& series) {
    return Query()
        .eq(QStringLiteral("series_kind"), series.kind)
        .eq(QStringLiteral("series_id"), series.id)
        .by(QStringLiteral("due_on"))
        .by(QStringLiteral("id"));
}

} // namespace

Outcome<Id<Measure>> createMeasure(Txn& txn, const NewMeasure& made) {
    Measure m;
    m.sourceKind = made.source.kind;
    m.sourceId = made.source.id;
    m.seriesKind = made.series.kind;
    m.seriesId = made.series.id;
    m.title = made.title;
    m.text = made.text;
    m.unit = made.unit;
    m.unitName = made.unitName;
    m.responsible = made.responsible;
    m.promisedOn = made.promisedOn;
    m.dueOn = made.dueOn;
    if (!made.dueOn.isValid()) // in words of its own: "is missing" says nothing to a meeting
        return refuse(tr("\"%1\" has no date by which it is done.").arg(tidy(made.title)),
                      tr("Ask the owner for a date; a promise without one is none."),
                      QStringLiteral("due_on"));
    return txn.insert(m);
}

std::vector<Measure> measuresOf(const Reader& reader, const SourceRef& source) {
    return source.isNull() ? std::vector<Measure>()
                           : reader.all<Measure>(Query()
                                                     .eq(QStringLiteral("source_kind"), source.kind)
                                                     .eq(QStringLiteral("source_id"), source.id)
                                                     .by(QStringLiteral("id")));
}

std::vector<Measure> measuresOfSeries(const Reader& reader, const SourceRef& series) {
    return series.isNull() ? std::vector<Measure>() : reader.all<Measure>(ofSeries(series));
}

std::vector<Measure> undoneMeasures(const Reader& reader, const SourceRef& series) {
    if (series.isNull())
        return {};
    return reader.all<Measure>(ofSeries(series).in(
        QStringLiteral("status"), {QStringLiteral("open"), QStringLiteral("in_progress"),
                                   QStringLiteral("partly"), QStringLiteral("cannot")}));
}

Outcome<void> carryOver(Txn& txn, Id<Measure> id, const SourceRef& meeting, QDate day) {
    auto m = txn.get(id);
    if (!m)
        return refuse(tr("There is no such measure."), tr("Choose another one."));
    if (m->isOver())
        return refuse(tr("\"%1\" is over: it is not carried over.").arg(m->title),
                      tr("Take its end back first, if it was not done."));
    ProgressNote note;
    note.measure = id;
    note.on = qMin(day.isValid() ? day : txn.today(), txn.today());
    note.text = tr("Carried over: %1").arg(sourceTitle(txn, meeting));
    note.carried = true;
    if (auto ok = txn.insert(note); !ok)
        return refuse(ok.error());
    m = txn.get(id); // the note may have begun it
    ++m->carried;
    return txn.relink(Measure::kind(), *m);
}

QString explanation(const Reader& reader, const Measure& m) {
    QStringList parts;
    const Field& status = *Measure::kind().field(u"status");
    parts << Measure::kind().display(status, status.get(m));
    if (m.isRunning())
        parts << tr("due %1").arg(iso(m.dueOn));
    if (m.extensions > 0)
        parts << tr("extended: %1").arg(m.extensions);
    if (!m.endReason.isEmpty())
        parts << m.endReason;
    if (const auto notes = notesOf(reader, Id<Measure>(m.id)); !notes.empty())
        parts << tr("latest (%1): %2").arg(iso(notes.back().on), notes.back().text);
    return parts.join(tr("; "));
}

} // namespace zhijia
