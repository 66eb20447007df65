// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/move_day.h"
#include "core/book/txn.h"
#include "core/congress/attendance.h"
#include "core/meeting/duty.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// A duty that told people of the day: the notice and the papers.
bool toldOfTheDay(const Duty& d) {
    return d.status == DutyStatus::Done &&
           (d.event == DutyEvent::Called || d.event == DutyEvent::Papers);
}

} // namespace

Issues doneForItsDay(const Reader& reader, const Sitting& s) {
    Issues issues;
    if (s.status != SittingStatus::Called)
        return issues;
    if (s.calledOn.isValid())
        issues << warning(tr("The sitting was called for %1; the notice went out on %2.")
                              .arg(iso(s.heldOn), iso(s.calledOn)),
                          tr("Send it again with the new day."));
    if (s.papersOn.isValid())
        issues << warning(tr("The papers were delivered on %1.").arg(iso(s.papersOn)),
                          tr("Tell the deputies that the day on them has changed."));
    const qint64 signedIn =
        reader.count<Attendance>(Query()
                                     .eq(QStringLiteral("sitting"), Id<Sitting>(s.id))
                                     .is(QStringLiteral("arrived_at"), Condition::NotNull));
    if (signedIn > 0)
        issues << warning(tr("People who have signed in already: %1.").arg(signedIn),
                          tr("Their sign-in stays on the roll. Whoever does not come on the new "
                             "day has to be reset."));
    return issues;
}

Outcome<void> moveSitting(Txn& txn, Id<Sitting> id, QDate day) {
    auto s = txn.get(id);
    if (!s)
        return refuse(tr("The sitting is gone."), tr("Choose another."));
    if (s->heldOn == day)
        return {};
    const QDate was = s->heldOn;
    const bool called = s->status == SittingStatus::Called;
    s->heldOn = day;
    if (auto ok = txn.update(*s); !ok)
        return ok;
    if (!called)
        return {};
    for (Duty& d : dutiesOf(txn, id)) {
        if (!toldOfTheDay(d))
            continue;
        const QString why =
            tr("Open again: the sitting was moved from %1 to %2; it was done on %3.")
                .arg(iso(was), iso(day), iso(d.doneOn));
        d.note = d.note.isEmpty() ? why : d.note + u'\n' + why;
        d.event = DutyEvent::None;
        if (auto ok = txn.update(d); !ok)
            return ok;
        if (auto ok = txn.step(Id<Duty>(d.id), QStringLiteral("reopen")); !ok)
            return ok;
    }
    return {};
}

} // namespace zhijia
