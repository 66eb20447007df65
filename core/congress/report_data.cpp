// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/report_data.h"
#include "core/book/shown.h"
#include "core/congress/gone_on.h"
#include "core/congress/roll.h"
#include "core/congress/words.h"
#include <algorithm>
#include <stdexcept>

namespace zhijia {

using congress::tr;

namespace {

const QString term_ = QStringLiteral("term"), strokes_ = QStringLiteral("stroke_key");

/// Delegations in the order of rolls, then none.
QList<std::pair<Id<Delegation>, Delegation>> delegationsOf(const Reader& reader, Id<Term> term) {
    QList<std::pair<Id<Delegation>, Delegation>> list;
    for (const Delegation& d :
         reader.all<Delegation>(Query().eq(term_, term).by(QStringLiteral("position"))))
        list.append({Id<Delegation>(d.id), d});
    Delegation none;
    none.name = tr("Without a delegation");
    list.append({Id<Delegation>(), none});
    return list;
}

/// Lines gathered by delegation; further facts of a person are read once.
class RollMaker {
public:
    RollMaker(const Reader& reader, Id<Term> term) : reader_(reader) {
        for (const auto& [id, delegation] : delegationsOf(reader, term)) {
            index_.insert(id.raw(), groups_.size());
            groups_.append(
                {id, delegation.name, reader.title(Deputy::kind(), delegation.head.raw()), {}});
            heads_ << delegation.head;
        }
    }

    /// `name` and `delegation` are those of the roll.
    void add(const Deputy& d, const QString& name, Id<Delegation> delegation) {
        const auto member = reader_.get(d.member);
        if (!units_.contains(d.unit.raw()))
            units_.insert(d.unit.raw(), reader_.title(Unit::kind(), d.unit.raw()));
        const qsizetype at = index_.value(delegation.raw(), groups_.size() - 1);
        groups_[at].lines.append(
            {Id<Deputy>(d.id), d.cardNo, name, member ? shown(reader_, u"sex", *member) : QString(),
             shown(reader_, u"category", d), units_.value(d.unit.raw()),
             member ? member->post : QString(), heads_[at] == Id<Deputy>(d.id)});
    }

    /// Those that have somebody: a paper has no line for a delegation of nobody.
    QList<RollGroup> groups() {
        groups_.removeIf([](const RollGroup& group) { return group.lines.isEmpty(); });
        return groups_;
    }

private:
    const Reader& reader_;
    QList<RollGroup> groups_;
    QList<Id<Deputy>> heads_;
    QHash<RawId, qsizetype> index_;
    QHash<RawId, QString> units_;
};

} // namespace

QList<RollGroup> rollByDelegation(const Reader& reader, Id<Term> term) {
    const Reader::Snapshot snapshot(reader);
    RollMaker maker(reader, term);
    Query query;
    query.eq(term_, term).eq(QStringLiteral("status"), QStringLiteral("elected")).by(strokes_);
    for (const Deputy& d : reader.all<Deputy>(query))
        maker.add(d, d.name, d.delegation);
    return maker.groups();
}

QList<RollGroup> rollOfSitting(const Reader& reader, const Sitting& sitting) {
    const Reader::Snapshot snapshot(reader);
    RollMaker maker(reader, sitting.term);
    RollGroup observers{{}, tr("Observers"), {}, {}};
    bool drawnUp = false;
    for (const Attendance& a : reader.all<Attendance>(
             Query().eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id)).by(strokes_))) {
        if (const auto d = a.deputy ? reader.get(a.deputy) : std::nullopt) {
            drawnUp = true;
            if (a.state != AttendanceState::Released)
                maker.add(*d, a.name, a.delegation);
        } else if (const auto o = a.observer ? reader.get(a.observer) : std::nullopt) {
            const auto member = o->member ? reader.get(o->member) : std::nullopt;
            observers.lines.append({{},
                                    {},
                                    a.name,
                                    member ? shown(reader, u"sex", *member) : QString(),
                                    tr("Observer"),
                                    o->unitName,
                                    o->post,
                                    false});
        }
    }
    if (!drawnUp) {
        std::vector<Deputy> deputies;
        for (const Query& query : inForceOn(sitting.term, sitting.heldOn))
            for (Deputy& d : reader.all<Deputy>(query))
                deputies.push_back(std::move(d));
        std::ranges::stable_sort(deputies, {}, &Deputy::strokeKey);
        for (const Deputy& d : deputies)
            maker.add(d, d.name, d.delegation);
    }
    QList<RollGroup> groups = maker.groups();
    if (!observers.lines.isEmpty())
        groups << observers;
    return groups;
}

QStringList belowQuorum(const Sitting& s) {
    QStringList lines = belowQuorumText(s.overrideReason).split(u'\n', Qt::SkipEmptyParts);
    // The first is of the opening if that was below; every other says by itself what it is of.
    if (!lines.isEmpty() && s.openPresent < s.openNeeded)
        lines.first() =
            tr("The sitting was opened below the quorum for this reason: %1").arg(lines.first());
    return lines;
}

AttendanceFacts attendanceFacts(const Reader& reader, Id<Sitting> id) {
    const Reader::Snapshot snapshot(reader);
    const auto sitting = reader.get(id);
    if (!sitting)
        throw std::invalid_argument("no such sitting");
    AttendanceFacts facts;
    facts.sitting = *sitting;
    facts.term = *reader.get(sitting->term);
    facts.quorum = quorum(reader, *sitting);
    facts.composition = composition(reader, *sitting);
    QHash<RawId, DelegationCount> counts;
    for (const Attendance& a :
         reader.all<Attendance>(Query().eq(QStringLiteral("sitting"), id).by(strokes_))) {
        if (a.role == AttendanceRole::Observer) {
            facts.observers << a;
            continue;
        }
        if (a.state == AttendanceState::Released) {
            facts.released << a;
            continue;
        }
        for (DelegationCount* c : {&counts[a.delegation.raw()], &facts.total}) {
            ++c->entitled;
            c->came += a.isPresent() || a.state == AttendanceState::LeftEarly;
            c->late += a.late;
            c->leftEarly += a.state == AttendanceState::LeftEarly;
            c->excused += a.state == AttendanceState::Excused;
            c->notThere +=
                a.state == AttendanceState::Absent || a.state == AttendanceState::Expected;
        }
        if (a.state == AttendanceState::Excused)
            facts.excused << a;
        else if (a.state == AttendanceState::LeftEarly)
            facts.leftEarly << a;
        else if (!a.isPresent())
            facts.absent << a;
    }
    for (const auto& [delegation, record] : delegationsOf(reader, sitting->term)) {
        DelegationCount count = counts.value(delegation.raw());
        count.name = record.name;
        if (count.entitled > 0)
            facts.delegations << count;
    }
    facts.total.name = tr("Total");
    return facts;
}

} // namespace zhijia
