// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/quorum.h"
#include "core/book/reader.h"
#include "core/congress/attendance.h"
#include "core/congress/words.h"
#include "core/rules/rules.h"
#include <stdexcept>

namespace zhijia {

using congress::tr;

Quorum quorum(const Reader& reader, const Sitting& sitting) {
    const auto counts = [&](AttendanceRole role) {
        QHash<AttendanceState, qint64> byState;
        Query query;
        query.eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id))
            .eq(QStringLiteral("role"), Codec<AttendanceRole>::toValue(role));
        for (const auto& [state, n] :
             reader.countBy(Attendance::kind(), QStringLiteral("state"), query))
            byState[Codec<AttendanceState>::fromValue(state)] += n;
        return byState;
    };
    Quorum q;
    const auto deputies = counts(AttendanceRole::Deputy);
    for (const qint64 n : deputies)
        q.entitled += n;
    q.entitled -= deputies.value(AttendanceState::Released); // counts in no base any more
    q.expected = deputies.value(AttendanceState::Expected);
    q.late = deputies.value(AttendanceState::Late);
    q.excused = deputies.value(AttendanceState::Excused);
    q.absent = deputies.value(AttendanceState::Absent);
    q.leftEarly = deputies.value(AttendanceState::LeftEarly);
    q.present = deputies.value(AttendanceState::Present) + q.late;
    q.wasPresent = q.present + q.leftEarly;
    const auto observers = counts(AttendanceRole::Observer);
    for (const qint64 n : observers)
        q.observers += n;
    q.observersPresent =
        observers.value(AttendanceState::Present) + observers.value(AttendanceState::Late);

    const Threshold t = Rules::of(reader, sitting.rulePack).threshold(rule::quorum, q.entitled);
    q.needed = t.needed;
    q.rule = t.rule;
    q.citation = t.citation;
    q.met = q.entitled > 0 && t.met(q.present);
    q.missing = q.met ? 0 : qMax<qint64>(0, q.needed - q.present);
    return q;
}

Quorum quorum(const Reader& reader, Id<Sitting> sitting) {
    const auto record = reader.get(sitting);
    if (!record)
        throw std::invalid_argument("no such sitting");
    return quorum(reader, *record);
}

qint64 cameTo(const Reader& reader, const Sitting& sitting) {
    const qint64 came = reader.count<Attendance>(
        Query()
            .eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id))
            .eq(QStringLiteral("role"), Codec<AttendanceRole>::toValue(AttendanceRole::Deputy))
            .is(QStringLiteral("arrived_at"), Condition::NotNull));
    return qMax(came, sitting.openPresent);
}

QString Quorum::text() const {
    if (entitled == 0)
        return tr("The roll is empty: nobody is entitled to sit.");
    const QString numbers =
        tr("Present %1 of %2 deputies; %3 are needed").arg(present).arg(entitled).arg(needed);
    return met ? tr("%1: the quorum is met.").arg(numbers)
               : tr("%1, %2 are missing.").arg(numbers).arg(missing);
}

} // namespace zhijia
