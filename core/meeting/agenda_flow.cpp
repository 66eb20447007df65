// SPDX-License-Identifier: GPL-3.0-or-later
// The course of an item, and its place in the tree. At any time one branch of the agenda goes on:
// starting an item ends whatever goes on elsewhere and begins what stands above it.
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/meeting/agenda.h"
#include "core/meeting/minutes.h"
#include "core/meeting/words.h"
#include <QSet>

namespace zhijia {

using meeting::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(ItemStatus::Planned), "planned", QT_TRANSLATE_NOOP("meeting", "Planned"), "未开始"},
    {int(ItemStatus::Running), "running", QT_TRANSLATE_NOOP("meeting", "Going on"), "进行中"},
    {int(ItemStatus::Done), "done", QT_TRANSLATE_NOOP("meeting", "Dealt with"), "已完成"},
    {int(ItemStatus::Postponed), "postponed", QT_TRANSLATE_NOOP("meeting", "Postponed"), "延期"},
    {int(ItemStatus::Skipped), "skipped", QT_TRANSLATE_NOOP("meeting", "Left out"), "取消"},
};

const AgendaItem& item(const Record& record) { return static_cast<const AgendaItem&>(record); }

const Param decisionParam{"decision",
                          QT_TRANSLATE_NOOP("meeting", "What was decided"),
                          FieldType::Note,
                          false,
                          nullptr,
                          nullptr,
                          QT_TRANSLATE_NOOP("meeting", "Goes into the minutes")};
const Param startedParam{"started_at", QT_TRANSLATE_NOOP("meeting", "Began at"), FieldType::Instant,
                         true};
const Param endedParam{"ended_at", QT_TRANSLATE_NOOP("meeting", "Ended at"), FieldType::Instant};

Issues sits(const Reader& reader, const Record& record, const Params&) {
    const auto s = reader.get(item(record).sitting);
    if (!s || s->status == SittingStatus::Open)
        return {};
    if (s->status == SittingStatus::Adjourned)
        return {error(tr("%1 is adjourned.").arg(s->name),
                      tr("Take the sitting's step \"Go on\" first."))};
    return {error(tr("%1 is not in session.").arg(s->name),
                  s->isOver() ? tr("Write what came of the item into its fields.")
                              : tr("Open the sitting first."))};
}

Issues unsigned_(const Reader& reader, const Record& record, const Params&) {
    return minutesStand(reader, item(record).sitting);
}

/// Notes of a sitting that is over are still written, but nothing begins or moves any more.
Issues notOver(const Reader& reader, const Record& record, const Params&) {
    const auto s = reader.get(item(record).sitting);
    if (s && s->isOver())
        return {error(tr("%1 is over: its agenda stands.").arg(s->name),
                      tr("Undo the closing first if it was a mistake."))};
    return {};
}

/// What is noted as dealt with was dealt with in a sitting.
Issues wasSat(const Reader& reader, const Record& record, const Params&) {
    const auto s = reader.get(item(record).sitting);
    if (s && !s->openedAt.isValid())
        return {error(tr("%1 is not in session.").arg(s->name), tr("Open the sitting first."))};
    return minutesStand(reader, item(record).sitting);
}

/// Ids of the items above this one.
QSet<RawId> above(const Reader& reader, const AgendaItem& of) {
    QSet<RawId> ids;
    for (auto at = of.parent; at && !ids.contains(at.raw());) {
        ids << at.raw();
        const auto parent = reader.get(at);
        at = parent ? parent->parent : Id<AgendaItem>();
    }
    return ids;
}

Outcome<void> start(Txn& txn, Record& record, const Params&) {
    auto& i = static_cast<AgendaItem&>(record);
    const QSet<RawId> ancestors = above(txn, i);
    // The deepest first, so that none ends after what it belongs to.
    const auto items = itemsOf(txn, i.sitting);
    for (auto it = items.rbegin(); it != items.rend(); ++it)
        if (it->id != i.id && it->status == ItemStatus::Running && !ancestors.contains(it->id) &&
            txn.get(Id<AgendaItem>(it->id))->status == ItemStatus::Running)
            if (auto ok = txn.step(Id<AgendaItem>(it->id), QStringLiteral("finish")); !ok)
                return ok;
    for (const AgendaItem& other : items) // from the top down
        if (ancestors.contains(other.id) && other.isPlanned())
            if (auto ok = txn.step(Id<AgendaItem>(other.id), QStringLiteral("start")); !ok)
                return ok;
    i.startedAt = txn.clock().now();
    i.endedAt = {};
    i.reason.clear();
    return {};
}

Outcome<void> endBelow(Txn& txn, const AgendaItem& i) {
    for (const AgendaItem& child :
         txn.all<AgendaItem>(Query()
                                 .eq(QStringLiteral("parent"), Id<AgendaItem>(i.id))
                                 .eq(QStringLiteral("status"), QStringLiteral("running"))))
        if (auto ok = txn.step(Id<AgendaItem>(child.id), QStringLiteral("finish")); !ok)
            return ok;
    return {};
}

Outcome<void> finish(Txn& txn, Record& record, const Params& params) {
    auto& i = static_cast<AgendaItem&>(record);
    if (auto ok = endBelow(txn, i); !ok)
        return ok;
    i.endedAt = txn.clock().now();
    if (const QString decision = params.value(QStringLiteral("decision")).toString().trimmed();
        !decision.isEmpty())
        i.decision = decision;
    return {};
}

/// When it began and ended nobody knows any more; "Correct the times" may say it.
Outcome<void> noteDone(Txn&, Record& record, const Params& params) {
    auto& i = static_cast<AgendaItem&>(record);
    if (const QString decision = params.value(QStringLiteral("decision")).toString().trimmed();
        !decision.isEmpty())
        i.decision = decision;
    return {};
}

/// What comes next begins; this one ends unless what comes next is a part of it.
Outcome<void> next(Txn& txn, Record& record, const Params& params) {
    auto& i = static_cast<AgendaItem&>(record);
    const AgendaView view = agendaOf(txn, i.sitting);
    const AgendaLine* then = view.next >= 0 ? &view.lines[view.next] : nullptr;
    if (then && above(txn, then->item).contains(i.id))
        return txn.step(Id<AgendaItem>(then->item.id), QStringLiteral("start"));
    if (auto ok = finish(txn, record, params); !ok)
        return ok;
    i.status = ItemStatus::Done;
    // Written here, so that starting the next does not find this one still going on.
    auto stored = txn.get(Id<AgendaItem>(i.id));
    stored->status = i.status;
    stored->endedAt = i.endedAt;
    stored->decision = i.decision;
    if (auto ok = txn.update(*stored); !ok)
        return ok;
    i.revision = stored->revision;
    if (!then)
        return {};
    return txn.step(Id<AgendaItem>(then->item.id), QStringLiteral("start"));
}

Outcome<void> putOff(Txn& txn, Record& record, const Params& params) {
    auto& i = static_cast<AgendaItem&>(record);
    if (auto ok = endBelow(txn, i); !ok)
        return ok;
    i.reason = reasonOf(params);
    if (i.startedAt.isValid())
        i.endedAt = txn.clock().now();
    return {};
}

Outcome<void> planAgain(Txn&, Record& record, const Params&) {
    auto& i = static_cast<AgendaItem&>(record);
    i.reason.clear();
    i.startedAt = i.endedAt = {};
    return {};
}

Issues timesFit(const Reader& reader, const Record& record, const Params& params) {
    const auto began = Codec<QDateTime>::fromValue(params.value(QStringLiteral("started_at")));
    const auto ended = Codec<QDateTime>::fromValue(params.value(QStringLiteral("ended_at")));
    Issues issues = minutesStand(reader, item(record).sitting);
    if (began > reader.clock().now() || ended > reader.clock().now())
        issues << error(tr("That time has not come yet."), tr("Correct it."),
                        QStringLiteral("started_at"));
    if (began.isValid() && ended.isValid() && ended < began)
        issues << error(tr("It would have ended before it began."), tr("Correct one of the two."),
                        QStringLiteral("ended_at"));
    if (ended.isValid() && item(record).status == ItemStatus::Running)
        issues << error(tr("\"%1\" still goes on.").arg(item(record).title),
                        tr("Finish it first; then correct the times."), QStringLiteral("ended_at"));
    return issues;
}

Outcome<void> setTimes(Txn&, Record& record, const Params& params) {
    auto& i = static_cast<AgendaItem&>(record);
    i.startedAt = Codec<QDateTime>::fromValue(params.value(QStringLiteral("started_at")));
    if (const QVariant end = params.value(QStringLiteral("ended_at")); !end.isNull())
        i.endedAt = Codec<QDateTime>::fromValue(end);
    return {};
}

/// Where an item stands among its brothers, and how many there are.
struct Place {
    QList<AgendaItem> brothers; ///< with itself
    int index = 0;
};
Place placeOf(const Reader& reader, const AgendaItem& i) {
    Place place;
    for (const AgendaItem& other : itemsOf(reader, i.sitting))
        if (other.parent == i.parent) {
            if (other.id == i.id)
                place.index = int(place.brothers.size());
            place.brothers << other;
        }
    return place;
}

/// Moves the stored item, then takes over what that wrote.
Outcome<void> moved(Txn& txn, Record& record, Id<AgendaItem> parent, int index) {
    auto& i = static_cast<AgendaItem&>(record);
    if (auto ok = moveItem(txn, Id<AgendaItem>(i.id), parent, index); !ok)
        return ok;
    i = *txn.get(Id<AgendaItem>(i.id));
    return {};
}

Outcome<void> up(Txn& txn, Record& record, const Params&) {
    const Place p = placeOf(txn, item(record));
    if (p.index == 0)
        return refuse(tr("\"%1\" is the first already.").arg(item(record).title),
                      tr("Move it out of what it belongs to, if it shall stand further up."));
    return moved(txn, record, item(record).parent, p.index - 1);
}
Outcome<void> down(Txn& txn, Record& record, const Params&) {
    const Place p = placeOf(txn, item(record));
    if (p.index + 1 >= p.brothers.size())
        return refuse(tr("\"%1\" is the last already.").arg(item(record).title),
                      tr("Move it out of what it belongs to, if it shall stand further down."));
    return moved(txn, record, item(record).parent, p.index + 1);
}
Outcome<void> indent(Txn& txn, Record& record, const Params&) {
    const Place p = placeOf(txn, item(record));
    if (p.index == 0)
        return refuse(
            tr("Nothing stands before \"%1\" that it could be a part of.").arg(item(record).title),
            tr("Move it down first."));
    return moved(txn, record, Id<AgendaItem>(p.brothers[p.index - 1].id), 9999);
}
Outcome<void> outdent(Txn& txn, Record& record, const Params&) {
    const auto parent = txn.get(item(record).parent);
    if (!parent)
        return refuse(tr("\"%1\" stands at the top already.").arg(item(record).title),
                      tr("Nothing is left to do."));
    return moved(txn, record, parent->parent, placeOf(txn, *parent).index + 1);
}

} // namespace

template <>
const EnumTable& enumTable<ItemStatus>() {
    static const EnumTable table{"meeting", statuses};
    return table;
}

const Flow& agendaFlow() {
    const char* const asks = QT_TRANSLATE_NOOP("meeting", "The sitting is in session.");
    const char* const place = QT_TRANSLATE_NOOP("meeting", "The sitting is not over.");
    const char* const free = QT_TRANSLATE_NOOP("meeting", "The minutes are not signed.");
    static const Flow flow{
        "status",
        "planned",
        {
            {"start",
             QT_TRANSLATE_NOOP("meeting", "Start"),
             {"planned", "postponed"},
             "running",
             {},
             &sits,
             &start,
             QT_TRANSLATE_NOOP("meeting", "It is called; what went on before it is over."),
             "right",
             asks},
            {"next",
             QT_TRANSLATE_NOOP("meeting", "Finish, and start the next"),
             {"running"},
             "",
             {decisionParam},
             &sits,
             &next,
             QT_TRANSLATE_NOOP("meeting", "Ends it and calls what comes next."),
             "down",
             asks},
            {"finish",
             QT_TRANSLATE_NOOP("meeting", "Finish"),
             {"running"},
             "done",
             {decisionParam},
             &unsigned_,
             &finish,
             QT_TRANSLATE_NOOP("meeting", "It is dealt with."),
             "ok",
             free},
            {"dealt_with",
             QT_TRANSLATE_NOOP("meeting", "Note as dealt with"),
             {"planned"},
             "done",
             {decisionParam},
             &wasSat,
             &noteDone,
             QT_TRANSLATE_NOOP("meeting", "It was dealt with, and nobody pressed a button then."),
             "check",
             QT_TRANSLATE_NOOP("meeting",
                               "The sitting was opened, and the minutes are not signed.")},
            {"postpone",
             QT_TRANSLATE_NOOP("meeting", "Postpone"),
             {"planned", "running"},
             "postponed",
             {reasonParam()},
             &unsigned_,
             &putOff,
             QT_TRANSLATE_NOOP("meeting", "It is put off to another time."),
             "history",
             free},
            {"skip",
             QT_TRANSLATE_NOOP("meeting", "Leave out"),
             {"planned", "postponed"},
             "skipped",
             {reasonParam()},
             &unsigned_,
             &putOff,
             QT_TRANSLATE_NOOP("meeting", "It is not dealt with."),
             "close",
             free},
            {"plan_again",
             QT_TRANSLATE_NOOP("meeting", "Put back"),
             {"postponed", "skipped"},
             "planned",
             {},
             &notOver,
             &planAgain,
             QT_TRANSLATE_NOOP("meeting", "It is on the agenda again."),
             "undo",
             place},
            {"times",
             QT_TRANSLATE_NOOP("meeting", "Correct the times"),
             {"running", "done", "postponed"},
             "",
             {startedParam, endedParam},
             &timesFit,
             &setTimes,
             QT_TRANSLATE_NOOP("meeting", "When somebody forgot to press a button."),
             "edit",
             free},
            {"up",
             QT_TRANSLATE_NOOP("meeting", "Up"),
             {},
             "",
             {},
             &notOver,
             &up,
             QT_TRANSLATE_NOOP("meeting", "Before the item before it."),
             "up",
             place},
            {"down",
             QT_TRANSLATE_NOOP("meeting", "Down"),
             {},
             "",
             {},
             &notOver,
             &down,
             QT_TRANSLATE_NOOP("meeting", "Behind the item behind it."),
             "down",
             place},
            {"indent",
             QT_TRANSLATE_NOOP("meeting", "Indent"),
             {},
             "",
             {},
             &notOver,
             &indent,
             QT_TRANSLATE_NOOP("meeting", "A part of the item before it."),
             "right",
             place},
            {"outdent",
             QT_TRANSLATE_NOOP("meeting", "Outdent"),
             {},
             "",
             {},
             &notOver,
             &outdent,
             QT_TRANSLATE_NOOP("meeting", "Behind what it is a part of."),
             "left",
             place},
        }};
    return flow;
}

} // namespace zhijia
