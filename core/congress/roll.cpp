// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/roll.h"
#include "core/book/txn.h"
#include "core/congress/attendance.h"
#include "core/congress/words.h"
#include <QSet>

namespace zhijia {

using congress::tr;

namespace {

const QString term_ = QStringLiteral("term"), status_ = QStringLiteral("status"),
              sitting_ = QStringLiteral("sitting"), deputy_ = QStringLiteral("deputy"),
              observer_ = QStringLiteral("observer"), state_ = QStringLiteral("state");

const QString released_ = QStringLiteral("released");

QList<Query> inForce(Id<Term> term, QDate day) {
    const QVariant on = Codec<QDate>::toValue(day);
    Query now, then;
    now.eq(term_, term)
        .eq(status_, QStringLiteral("elected"))
        .is(QStringLiteral("elected_on"), Condition::Le, on);
    then.eq(term_, term)
        .eq(status_, QStringLiteral("ended"))
        .is(QStringLiteral("elected_on"), Condition::Le, on)
        .is(QStringLiteral("ended_on"), Condition::Gt, on);
    return {now, then};
}

/// Observers of the sitting who are deputies entitled to sit: they were elected after the
/// invitation.
std::vector<std::pair<Observer, RawId>> elected(const Reader& reader, Id<Sitting> sitting,
                                                const QSet<RawId>& entitled) {
    std::vector<std::pair<Observer, RawId>> both;
    for (Observer& o : reader.all<Observer>(
             Query().eq(sitting_, sitting).is(QStringLiteral("member"), Condition::NotNull)))
        for (const RawId deputy :
             reader.ids(Deputy::kind(), Query().eq(QStringLiteral("member"), o.member)))
            if (entitled.contains(deputy))
                both.emplace_back(o, deputy);
    return both;
}

/// Nobody stands on a roll twice: whoever was invited as an observer and elected since comes as a
/// deputy. Once checked in as an observer, a person has to say so at the desk.
Outcome<void> clearObservers(Txn& txn, Id<Sitting> sitting, const QSet<RawId>& entitled,
                             RollChange& change) {
    for (const auto& [o, deputy] : elected(txn, sitting, entitled)) {
        const auto row =
            txn.first<Attendance>(Query().eq(sitting_, sitting).eq(observer_, Id<Observer>(o.id)));
        if (row && row->arrivedAt.isValid()) {
            change.notes << warning(
                tr("%1 is checked in as an observer but is a deputy now.").arg(o.name),
                tr("Take the check-in back, then update the roll again."));
            continue;
        }
        if (row) {
            if (auto ok = txn.remove(Id<Attendance>(row->id)); !ok)
                return ok;
            ++change.removed;
        }
        if (auto ok = txn.remove(Id<Observer>(o.id)); !ok)
            return ok;
        change.notes << Issue{Severity::Note,
                              {},
                              tr("%1 is a deputy now and stands on the roll as one, no longer as "
                                 "an observer.")
                                  .arg(o.name),
                              {},
                              {}};
    }
    return {};
}

QSet<RawId> deputiesWhoObserve(const Reader& reader, Id<Sitting> sitting,
                               const QSet<RawId>& entitled) {
    QSet<RawId> deputies;
    for (const auto& [o, deputy] : elected(reader, sitting, entitled))
        deputies << deputy;
    return deputies;
}

} // namespace

Outcome<QList<Id<Deputy>>> electFromMembers(Txn& txn, Id<Term> term, Id<Delegation> delegation,
                                            const QList<Id<Member>>& members,
                                            DeputyCategory category, const QVariantMap& election,
                                            const QHash<RawId, Id<Deputy>>& places,
                                            const std::function<void(qsizetype)>& elected) {
    QList<Id<Deputy>> deputies;
    Issues issues;
    if (members.isEmpty())
        return refuse(tr("Nobody is chosen."), tr("Choose the members who were elected."));
    for (const Id<Member> member : members) {
        Deputy d;
        d.term = term;
        d.member = member;
        d.delegation = delegation;
        d.category = category;
        d.replaces = places.value(member.raw());
        auto done = txn.insert(d).and_then([&](Id<Deputy> id) {
            deputies << id;
            return txn.step(id, QStringLiteral("elect"), election);
        });
        if (done) {
            if (elected)
                elected(deputies.size());
            continue;
        }
        const QString name = txn.title(Member::kind(), member.raw());
        for (Issue issue : done.error()) {
            if (!issue.text.contains(name))
                issue.text = tr("%1: %2").arg(name, issue.text);
            issues << issue;
        }
        if (issues.size() >= 100)
            break;
    }
    return issues.isEmpty() ? Outcome<QList<Id<Deputy>>>(deputies) : refuse(issues);
}

QList<Id<Deputy>> emptyPlaces(const Reader& reader, Id<Term> term) {
    QSet<RawId> filled;
    QList<Id<Deputy>> empty;
    for (const Deputy& d : reader.all<Deputy>(
             Query().eq(term_, term).is(QStringLiteral("replaces"), Condition::NotNull)))
        if (d.status != DeputyStatus::Ended)
            filled << d.replaces.raw();
    for (const Deputy& d : reader.all<Deputy>(Query()
                                                  .eq(term_, term)
                                                  .eq(status_, QStringLiteral("ended"))
                                                  .by(QStringLiteral("ended_on"))))
        if (d.endedHow != DeputyEnd::Withdrawn && !filled.contains(d.id))
            empty << Id<Deputy>(d.id);
    return empty;
}

QDate rollDay(const Reader& reader, const Sitting& sitting) {
    return sitting.takesAttendance() ? qMax(sitting.heldOn, reader.today()) : sitting.heldOn;
}

QList<Query> inForceOn(Id<Term> term, QDate day) { return inForce(term, day); }

QList<RawId> deputiesInForce(const Reader& reader, Id<Term> term, QDate day) {
    QList<RawId> ids;
    for (Query& query : inForce(term, day))
        ids += reader.ids(Deputy::kind(), query.by(QStringLiteral("id")));
    return ids;
}

qint64 countDeputiesInForce(const Reader& reader, Id<Term> term, QDate day) {
    qint64 n = 0;
    for (const Query& query : inForce(term, day))
        n += reader.count<Deputy>(query);
    return n;
}

Outcome<RollChange> openRoll(Txn& txn, Id<Sitting> sitting) {
    const auto s = txn.get(sitting);
    if (!s)
        return refuse(tr("The sitting is gone."), tr("Choose another one."));
    if (!s->takesAttendance())
        return refuse(tr("%1 has no roll now.").arg(s->name), s->status == SittingStatus::Planned
                                                                  ? tr("Call the sitting first.")
                                                                  : tr("The sitting is over."));
    return writeRoll(txn, *s);
}

Outcome<RollChange> writeRoll(Txn& txn, const Sitting& sitting) {
    RollChange change;
    const Id<Sitting> id(sitting.id);
    const QList<RawId> deputies = deputiesInForce(txn, sitting.term, rollDay(txn, sitting));
    const QSet<RawId> entitled(deputies.begin(), deputies.end());
    QSet<RawId> atFirst; // held office when the sitting began, though not to the end of that day
    if (sitting.openedAt.isValid())
        for (const QDate day : {sitting.heldOn.addDays(-1), sitting.heldOn})
            for (const RawId deputy : deputiesInForce(txn, sitting.term, day))
                atFirst << deputy;
    if (auto ok = clearObservers(txn, id, entitled, change); !ok)
        return refuse(ok.error());
    QSet<RawId> onRoll, observersOnRoll;
    const QSet<RawId> stillObservers = deputiesWhoObserve(txn, id, entitled);
    for (Attendance a : txn.all<Attendance>(Query().eq(sitting_, id).by(QStringLiteral("id")))) {
        if (a.observer) {
            observersOnRoll << a.observer.raw();
            continue;
        }
        if (!entitled.contains(a.deputy.raw())) {
            const Id<Attendance> row(a.id);
            if (a.state == AttendanceState::Released) {
                onRoll << a.deputy.raw();
            } else if (a.arrivedAt.isValid() && atFirst.contains(a.deputy.raw())) {
                if (auto ok = txn.step(row, QStringLiteral("release")); !ok)
                    return refuse(ok.error());
                ++change.released;
            } else if (a.arrivedAt
                           .isValid()) { // never held office: somebody has to say what that was
                change.notes << warning(
                    tr("%1 holds no office any more but is checked in.").arg(a.name),
                    tr("Take the check-in back, then update the roll again."));
            } else {
                if (auto ok = txn.remove(row); !ok)
                    return refuse(ok.error());
                ++change.removed;
            }
            continue;
        }
        if (a.state == AttendanceState::Released) { // the end of the mandate was taken back
            if (auto ok = txn.step(Id<Attendance>(a.id), QStringLiteral("reset")); !ok)
                return refuse(ok.error());
            a = *txn.get(Id<Attendance>(a.id));
            ++change.refreshed;
        }
        onRoll << a.deputy.raw();
        Attendance now = a;
        Attendance::kind().derive(txn, now);
        if (now.name != a.name || now.delegation != a.delegation || now.cardNo != a.cardNo ||
            now.searchText != a.searchText || now.strokeKey != a.strokeKey) {
            if (auto ok = txn.update(now); !ok)
                return refuse(ok.error());
            ++change.refreshed;
        }
    }
    if (onRoll.isEmpty()) // all of it is new: its words get into the search index together
        txn.expect(Attendance::kind(), deputies.size());
    const auto add = [&](Id<Deputy> deputy, Id<Observer> observer) -> Outcome<void> {
        Attendance a;
        a.sitting = id;
        a.deputy = deputy;
        a.observer = observer;
        ++change.added;
        return txn.insert(a).map([](auto) {});
    };
    for (const RawId deputy : deputies)
        if (!onRoll.contains(deputy) && !stillObservers.contains(deputy))
            if (auto ok = add(Id<Deputy>(deputy), {}); !ok)
                return refuse(ok.error());
    for (const RawId observer :
         txn.ids(Observer::kind(), Query().eq(sitting_, id).by(QStringLiteral("id"))))
        if (!observersOnRoll.contains(observer))
            if (auto ok = add({}, Id<Observer>(observer)); !ok)
                return refuse(ok.error());
    return change;
}

qint64 rollIsStale(const Reader& reader, const Sitting& sitting) {
    const QVariant released(released_);
    const QList<Condition> rows{{sitting_, Condition::Eq, sitting.id},
                                {state_, Condition::Ne, released}};
    Query standing;
    standing.eq(sitting_, Id<Sitting>(sitting.id))
        .is(deputy_, Condition::NotNull)
        .is(state_, Condition::Ne, released);
    qint64 missing = 0, gone = reader.count<Attendance>(standing);
    for (const Query& query : inForce(sitting.term, rollDay(reader, sitting))) {
        missing += reader.count<Deputy>(
            Query(query).inRecords(QStringLiteral("id"), Attendance::kind(), deputy_, rows, true));
        gone -= reader.count<Attendance>(
            Query(standing).inRecords(deputy_, Deputy::kind(), QStringLiteral("id"), query.where));
    }
    return missing + gone;
}

} // namespace zhijia
