// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's sitting as an office prepares it: a plan that is nearly done, an agenda, draft
// minutes, and a heads' meeting whose decision waits to be confirmed.
#include "core/book/book.h"
#include "core/meeting/agenda_text.h"
#include "core/meeting/heads.h"
#include "core/meeting/minutes.h"
#include "core/meeting/plan.h"
#include "core/office/sample.h"

namespace zhijia {

namespace {

/// Everything of the preparation that was due before today was done on its day.
Outcome<void> prepare(Txn& txn, Id<Sitting> sitting) {
    Plan plan;
    plan.sitting = sitting;
    if (const auto ok = txn.insert(plan); !ok)
        return refuse(ok.error());
    for (const Duty& duty : dutiesOf(txn, sitting))
        if (duty.isOpen() && duty.event == DutyEvent::None && duty.dueOn < txn.today())
            if (auto ok = txn.step(Id<Duty>(duty.id), QStringLiteral("finish"),
                                   {{QStringLiteral("on"), Codec<QDate>::toValue(duty.dueOn)}});
                !ok)
                return ok;
    return {};
}

Outcome<void> writeAgenda(Txn& txn, Id<Sitting> sitting) {
    if (const auto made = itemsFromText(txn, sitting); !made)
        return refuse(made.error());
    const QStringList presenters{QStringLiteral("总经理"), QStringLiteral("财务总监"),
                                 QStringLiteral("工会主席"), QStringLiteral("工会副主席")};
    qsizetype n = 0;
    for (AgendaItem& item : txn.all<AgendaItem>(
             Query().eq(QStringLiteral("sitting"), sitting).by(QStringLiteral("place")))) {
        if (item.headsDecision)
            continue;
        item.minutes = n == 0 ? 40 : 25;
        item.presenter = presenters.value(n);
        item.document = QStringLiteral("会议文件之%1").arg(++n);
        if (auto ok = txn.update(item); !ok)
            return ok;
    }
    Minutes minutes;
    minutes.sitting = sitting;
    minutes.number = QStringLiteral("迅工纪〔%1〕1号").arg(txn.today().year());
    minutes.chair = QStringLiteral("大会执行主席");
    minutes.recorder = QStringLiteral("工会办公室");
    minutes.mainTo = QStringLiteral("各分公司工会");
    minutes.copyTo = QStringLiteral("上级工会");
    return txn.insert(minutes).map([](Id<Minutes>) {});
}

Outcome<void> meetBetween(Txn& txn, Id<Term> term) {
    for (Delegation& delegation : txn.all<Delegation>(Query().eq(QStringLiteral("term"), term))) {
        const auto head =
            txn.first<Deputy>(Query()
                                  .eq(QStringLiteral("delegation"), Id<Delegation>(delegation.id))
                                  .eq(QStringLiteral("status"), QStringLiteral("elected"))
                                  .by(QStringLiteral("card_no")));
        if (!head)
            continue;
        delegation.head = Id<Deputy>(head->id);
        if (auto ok = txn.update(delegation); !ok)
            return ok;
    }
    HeadsMeeting meeting;
    meeting.term = term;
    meeting.heldOn = txn.today().addDays(-45);
    meeting.starts = QStringLiteral("14:00");
    meeting.place = QStringLiteral("集团总部二楼会议室");
    meeting.chair = QStringLiteral("工会主席");
    meeting.recorder = QStringLiteral("工会办公室");
    meeting.topics = QStringLiteral("夏季高温津贴发放标准\n配送站休息室改造");
    if (const auto ok = txn.insert(meeting); !ok)
        return refuse(ok.error());
    bool first = true;
    for (const HeadsAttendee& a : txn.all<HeadsAttendee>(
             Query().eq(QStringLiteral("meeting"), Id<HeadsMeeting>(meeting.id)))) {
        const auto ok = first ? txn.step(Id<HeadsAttendee>(a.id), QStringLiteral("excuse"),
                                         {{QStringLiteral("reason"), QStringLiteral("外地出差")}})
                              : txn.step(Id<HeadsAttendee>(a.id), QStringLiteral("check_in"));
        if (!ok)
            return ok;
        first = false;
    }
    if (auto ok = txn.step(Id<HeadsMeeting>(meeting.id), QStringLiteral("hold")); !ok)
        return ok;
    HeadsDecision decision;
    decision.meeting = Id<HeadsMeeting>(meeting.id);
    decision.title = QStringLiteral("夏季高温津贴发放标准");
    decision.text = QStringLiteral("六月至九月，室外配送人员高温津贴按属地标准上限发放。");
    if (const auto ok = txn.insert(decision); !ok)
        return refuse(ok.error());
    return txn.step(Id<HeadsDecision>(decision.id), QStringLiteral("decide"),
                    {{QStringLiteral("votes_for"), 5}, {QStringLiteral("votes_against"), 0}});
}

} // namespace

Outcome<void> prepareSampleSitting(Book& book, qint64 term, qint64 sitting) {
    const auto done = book.change(
        {"office", QT_TRANSLATE_NOOP("office", "Sample: plan, agenda and heads' meeting")},
        [&](Txn& txn) -> Outcome<void> {
            if (auto ok = prepare(txn, Id<Sitting>(sitting)); !ok)
                return ok;
            if (auto ok = meetBetween(txn, Id<Term>(term)); !ok)
                return ok;
            return writeAgenda(txn, Id<Sitting>(sitting));
        });
    return done ? Outcome<void>() : refuse(done.error());
}

} // namespace zhijia
