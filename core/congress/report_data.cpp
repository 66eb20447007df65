// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/report_data.h"
#include "core/book/reader.h"
#include "core/congress/words.h"
#include <stdexcept>

namespace zhijia {

using congress::tr;

namespace {

const QString term_ = QStringLiteral("term"), strokes_ = QStringLiteral("stroke_key");

template <class R>
QString shown(const Reader& reader, QStringView key, const R& record) {
    const Field& f = *R::kind().field(key);
    return reader.display(R::kind(), f, f.get(record));
}

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

} // namespace

QList<RollGroup> rollByDelegation(const Reader& reader, Id<Term> term) {
    QList<RollGroup> groups;
    QHash<RawId, QString> units;
    for (const auto& [id, delegation] : delegationsOf(reader, term)) {
        RollGroup group{
            id, delegation.name, reader.title(Deputy::kind(), delegation.head.raw()), {}};
        Query query;
        query.eq(term_, term)
            .eq(QStringLiteral("status"), QStringLiteral("elected"))
            .eq(QStringLiteral("delegation"), Codec<Id<Delegation>>::toValue(id))
            .by(strokes_);
        for (const Deputy& d : reader.all<Deputy>(query)) {
            const auto member = reader.get(d.member);
            if (!units.contains(d.unit.raw()))
                units.insert(d.unit.raw(), reader.title(Unit::kind(), d.unit.raw()));
            group.lines.append({Id<Deputy>(d.id), d.cardNo, d.name,
                                member ? shown(reader, u"sex", *member) : QString(),
                                shown(reader, u"category", d), units.value(d.unit.raw()),
                                member ? member->post : QString(),
                                delegation.head == Id<Deputy>(d.id)});
        }
        if (!group.lines.isEmpty() || id)
            groups << group;
    }
    return groups;
}

AttendanceFacts attendanceFacts(const Reader& reader, Id<Sitting> id) {
    const auto sitting = reader.get(id);
    if (!sitting)
        throw std::invalid_argument("no such sitting");
    AttendanceFacts facts;
    facts.sitting = *sitting;
    facts.term = *reader.get(sitting->term);
    facts.quorum = quorum(reader, *sitting);
    facts.composition = composition(reader, sitting->term, false, sitting->rulePack);
    QHash<RawId, DelegationCount> counts;
    for (const Attendance& a :
         reader.all<Attendance>(Query().eq(QStringLiteral("sitting"), id).by(strokes_))) {
        if (a.role == AttendanceRole::Observer) {
            facts.observers << a;
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
