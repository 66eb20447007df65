// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/way.h"
#include "core/measures/progress_note.h"
#include "core/opinions/adopted.h"
#include "core/opinions/words.h"

namespace zhijia {

using namespace opinions;

namespace {

QHash<QString, WayPart>& parts() {
    static QHash<QString, WayPart> map;
    return map;
}

struct Walk {
    const Reader& reader;
    QList<WayStep> steps;
    bool waits = false; ///< something is still to come

    void add(QDate on, const QString& what, const SourceRef& record, bool result = false) {
        if (on.isValid())
            steps << WayStep{on, what, record, result};
    }

    void measure(const Measure& m) {
        const SourceRef ref = sourceOf(Id<Measure>(m.id));
        add(m.promisedOn, tr("Measure %1: %2, by %3").arg(m.number, m.unitName, iso(m.firstDueOn)),
            ref);
        for (const ProgressNote& n : notesOf(reader, Id<Measure>(m.id)))
            add(n.on, n.text, ref);
        if (m.outcome != MeasureOutcome::None) {
            const Field& f = *Measure::kind().field(u"outcome");
            add(m.endedOn,
                tr("%1: %2").arg(Measure::kind().display(f, f.get(m)),
                                 m.result.isEmpty() ? m.endReason : m.result),
                ref, true);
        }
        add(m.confirmedOn, tr("End confirmed"), ref);
        waits = waits || m.isRunning();
    }
    void measuresFrom(const SourceRef& source, RawId but = 0) {
        for (const Measure& m : measuresOf(reader, source))
            if (m.id != but && m.status != MeasureStatus::Withdrawn)
                measure(m);
    }
    void opinion(const Opinion& given) {
        const auto main = given.main ? reader.get(given.main) : std::nullopt;
        const Opinion& o = main ? *main : given;
        const SourceRef ref = sourceOf(Id<Opinion>(o.id));
        if (main)
            steps << WayStep{given.receivedOn,
                             tr("Joined with opinion %1: %2").arg(o.number, o.title), ref};
        add(o.assignedOn, tr("Assigned to %1, answer by %2").arg(o.unitName, iso(o.dueOn)), ref);
        for (const OpinionNote& n : reader.all<OpinionNote>(
                 Query().eq(QStringLiteral("opinion"), Id<Opinion>(o.id)).by(QStringLiteral("id"))))
            add(n.on, n.text, ref);
        add(o.answeredOn, tr("Answered: %1").arg(o.answer), ref, true);
        if (given.ratedOn.isValid()) {
            const Field& f = *Opinion::kind().field(u"rating");
            add(given.ratedOn,
                tr("Rated: %1").arg(reader.display(Opinion::kind(), f, f.get(given))), ref);
        }
        add(given.closedOn, tr("Opinion closed"), ref);
        for (const AdoptedSuggestion& s : reader.all<AdoptedSuggestion>(
                 Query().eq(QStringLiteral("opinion"), Id<Opinion>(o.id)))) {
            const Field& f = *AdoptedSuggestion::kind().field(u"status");
            add(s.decidedOn,
                tr("%1: %2").arg(AdoptedSuggestion::kind().display(f, f.get(s)),
                                 s.showsWhere.isEmpty() ? s.reason : s.showsWhere),
                sourceOf(Id<AdoptedSuggestion>(s.id)), true);
        }
        measuresFrom(ref);
        waits = waits || !given.isOver();
    }
    void proposal(const Proposal& p) {
        const SourceRef ref = sourceOf(Id<Proposal>(p.id));
        add(p.submittedOn, tr("Submitted as a proposal"), ref);
        if (p.screenedOn.isValid()) {
            const Field& f = *Proposal::kind().field(u"outcome");
            add(p.screenedOn, tr("Screened: %1").arg(Proposal::kind().display(f, f.get(p))), ref);
        }
        add(p.repliedOn, tr("The proposal was replied to"), ref, true);
        add(p.completedOn, tr("The proposal was completed"), ref, true);
        measuresFrom(ref);
        waits = waits || !p.isOver();
    }
    void become(const SourceRef& ref) {
        if (ref.kind == QLatin1StringView(Opinion::kindName)) {
            if (const auto o = reader.get(Id<Opinion>(ref.id)))
                opinion(*o);
        } else if (ref.kind == QLatin1StringView(Measure::kindName)) {
            if (const auto m = reader.get(Id<Measure>(ref.id)))
                measure(*m);
        } else if (ref.kind == QLatin1StringView(Proposal::kindName)) {
            if (const auto p = reader.get(Id<Proposal>(ref.id)))
                proposal(*p);
        } else {
            bool ended = false;
            if (const WayPart part = parts().value(ref.kind))
                steps += part(reader, ref.id, ended);
            waits = waits || !ended;
            measuresFrom(ref);
        }
    }
};

} // namespace

void registerWayPart(const char* kind, WayPart part) {
    parts().insert(QString::fromUtf8(kind), part);
}

Way wayOf(const Reader& reader, const Remark& given) {
    const auto found = given.main ? reader.get(given.main) : std::nullopt;
    const Remark& r = found ? *found : given;
    const SourceRef ref = sourceOf(Id<Remark>(r.id));
    Walk walk{reader, {}};
    const Field& channel = *Remark::kind().field(u"channel");
    walk.add(
        given.saidOn,
        tr("Said (%1): %2").arg(Remark::kind().display(channel, channel.get(given)), given.title),
        sourceOf(Id<Remark>(given.id)));
    if (found)
        walk.add(given.turnedOn, tr("Joined with remark %1: %2").arg(r.number, r.title), ref);
    walk.add(r.classedOn, tr("Classed"), ref);
    if (r.status == RemarkStatus::Closed) {
        walk.add(r.turnedOn, tr("Closed: %1").arg(r.endReason), ref, true);
    } else if (r.status == RemarkStatus::Turned) {
        walk.add(r.turnedOn, tr("Became %1").arg(sourceTitle(reader, r.becameRef())),
                 r.becameRef());
        walk.become(r.becameRef());
    } else {
        walk.waits = true;
    }
    Way way;
    way.steps = walk.steps;
    std::ranges::stable_sort(way.steps, {}, &WayStep::on);
    way.ended = !walk.waits;
    for (const WayStep& s : std::as_const(way.steps))
        if (s.result)
            way.resultOn = s.on;
    way.days = given.saidOn.daysTo(way.resultOn.isValid() ? way.resultOn : reader.today());
    way.joined = reader.count<Remark>(Query().eq(QStringLiteral("main"), Id<Remark>(r.id)));
    return way;
}

} // namespace zhijia
