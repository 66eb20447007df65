// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda_item.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/meeting/minutes.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

namespace {

constexpr EnumItem types[] = {
    {0, "", ""},
    {int(ItemType::Report), "report", QT_TRANSLATE_NOOP("meeting", "Report"), "报告|汇报"},
    {int(ItemType::Deliberation), "deliberation", QT_TRANSLATE_NOOP("meeting", "Deliberation"),
     "审议|讨论"},
    {int(ItemType::Vote), "vote", QT_TRANSLATE_NOOP("meeting", "Vote or election"),
     "表决|选举|投票"},
    {int(ItemType::Address), "address", QT_TRANSLATE_NOOP("meeting", "Address"), "讲话|致辞|发言"},
    {int(ItemType::Formal), "formal", QT_TRANSLATE_NOOP("meeting", "Ceremony"), "仪式|开幕|闭幕"},
    {int(ItemType::Break), "break", QT_TRANSLATE_NOOP("meeting", "Break"), "休息|茶歇"},
    {int(ItemType::Other), "other", QT_TRANSLATE_NOOP("meeting", "Other"), "其他"},
};

Query brothers(const AgendaItem& item) {
    Query query;
    query.eq(QStringLiteral("sitting"), item.sitting)
        .is(QStringLiteral("id"), Condition::Ne, item.id);
    if (item.parent)
        query.eq(QStringLiteral("parent"), item.parent);
    else
        query.is(QStringLiteral("parent"), Condition::IsNull);
    return query;
}

int depthOf(const Reader& reader, Id<AgendaItem> parent, RawId self, bool& circle) {
    int depth = 0;
    for (auto at = parent; at && depth <= deepestItem; ++depth) {
        circle = circle || at.raw() == self;
        const auto item = reader.get(at);
        at = item ? item->parent : Id<AgendaItem>();
    }
    return depth;
}

void derive(const Reader& reader, Record& record) {
    auto& i = static_cast<AgendaItem&>(record);
    i.title = tidy(i.title);
    if (i.type == ItemType::None)
        i.type = ItemType::Other;
    if (i.position == 0) {
        const auto last =
            reader.first<AgendaItem>(brothers(i).by(QStringLiteral("position"), true));
        i.position = last ? last->position + 1 : 1;
    }
    const auto parent = i.parent ? reader.get(i.parent) : std::nullopt;
    const QString own = QStringLiteral("%1").arg(i.position, 4, 10, QLatin1Char('0'));
    i.place = parent ? parent->place + u'.' + own : own;
    // Closing the sitting ends what still goes on.
    if (i.status == ItemStatus::Running)
        if (const auto s = reader.get(i.sitting); s && s->isClosed()) {
            i.status = ItemStatus::Done;
            i.endedAt = s->closedAt;
        }
}

/// What was before the deputies stands when the sitting is over; what came of it is written up
/// until the minutes are signed.
constexpr const char* printed[] = {"parent",    "title",    "position",      "type",
                                   "minutes",   "day",      "starts",        "internal",
                                   "presenter", "document", "heads_decision"};

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& i = static_cast<const AgendaItem&>(after);
    const auto* b = static_cast<const AgendaItem*>(before);
    const auto s = reader.get(i.sitting);
    if (!s)
        return;
    if (i.minutes < 0 || i.minutes > 24 * 60)
        issues << error(tr("An item takes 0 to 1440 minutes."), tr("Correct the minutes."),
                        QStringLiteral("minutes"));
    if (i.day < 0 || i.day > 30)
        issues << error(tr("A sitting has at most 30 days."), tr("Correct the day."),
                        QStringLiteral("day"));
    if (i.position < 0 || i.position > 9999)
        issues << error(tr("An item's order is 1 or more."), tr("Leave it empty."),
                        QStringLiteral("position"));
    if (!i.starts.isEmpty() && !meeting::timeOf(i.starts).isValid())
        issues << error(tr("\"%1\" is no time of day.").arg(i.starts), tr("Write it as 09:00."),
                        QStringLiteral("starts"));
    if (b && b->sitting != i.sitting)
        issues << error(tr("An item stays with its sitting."), tr("Add it to the other one."),
                        QStringLiteral("sitting"));
    if (i.parent) {
        bool circle = false;
        const int depth = depthOf(reader, i.parent, i.id, circle);
        const auto parent = reader.get(i.parent);
        if (parent && parent->sitting != i.sitting)
            issues << error(tr("\"%1\" belongs to another sitting.").arg(parent->title),
                            tr("Choose an item of this one."), QStringLiteral("parent"));
        if (circle)
            issues << error(tr("\"%1\" would stand below itself.").arg(i.title),
                            tr("Choose another item above it."), QStringLiteral("parent"));
        else if (depth >= deepestItem)
            issues << error(tr("An agenda is at most %1 levels deep.").arg(deepestItem),
                            tr("Move the item up."), QStringLiteral("parent"));
    }
    if (!b && s->isOver())
        issues << error(tr("%1 is over: its agenda stands.").arg(s->name),
                        tr("Undo the closing first if it was a mistake."),
                        QStringLiteral("sitting"));
    if (b && s->isClosed())
        for (const char* key : printed)
            if (const Field& f = *AgendaItem::kind().field(QString::fromUtf8(key));
                f.get(*b) != f.get(i)) {
                issues << error(tr("%1 is over: its agenda stands.").arg(s->name),
                                tr("What came of the item can still be written."),
                                QString::fromUtf8(key));
                break;
            }
    if (b)
        issues += minutesStand(reader, i.sitting);
}

/// A decision that waits for this sitting holds its item by pointing to it.
Issues mayRemove(const Reader& reader, const Record& record) {
    return minutesStand(reader, static_cast<const AgendaItem&>(record).sitting);
}

/// What was before the deputies is not made never to have been: it is left out with a reason. Undo,
/// which takes the steps and the closing back first, does not ask.
Issues mayDiscard(const Reader& reader, const Record& record) {
    const auto& i = static_cast<const AgendaItem&>(record);
    if (const auto s = reader.get(i.sitting); s && s->isOver())
        return {error(tr("%1 is over: its agenda stands.").arg(s->name),
                      tr("What came of the item can still be written."))};
    if (i.isPlanned() && !i.startedAt.isValid())
        return {};
    return {error(
        tr("\"%1\" was dealt with, postponed or left out: it stays on the agenda.").arg(i.title),
        tr("Write what came of it; undo the step first if it was a mistake."))};
}

/// What stands below an item follows its place.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& i = static_cast<const AgendaItem&>(after);
    if (!before || static_cast<const AgendaItem*>(before)->place == i.place)
        return {};
    for (AgendaItem& child : txn.all<AgendaItem>(
             Query().eq(QStringLiteral("parent"), Id<AgendaItem>(i.id)).by(QStringLiteral("id"))))
        if (auto ok = txn.update(child); !ok)
            return ok;
    return {};
}

Kind make() {
    Kind kind = kindOf<AgendaItem>("meeting", QT_TRANSLATE_NOOP("meeting", "Agenda item"),
                                   QT_TRANSLATE_NOOP("meeting", "Agenda items"));
    kind.flow = &agendaFlow();
    kind.titleKey = "title";
    kind.defaultSort = "place";
    kind.within = "sitting";
    kind.takesFiles = true; // the report that is given, the draft that is deliberated
    kind.identity = {{"sitting", "title"}};
    kind.follows = {{"sitting", [](const Reader& reader, const Record& r) {
                         const auto& i = static_cast<const AgendaItem&>(r);
                         const auto s = reader.get(i.sitting);
                         return i.status == ItemStatus::Running && s && s->isClosed();
                     }}};
    const char* const times = QT_TRANSLATE_NOOP("meeting", "Time");
    const char* const chair = QT_TRANSLATE_NOOP("meeting", "At the meeting");
    const char* const outcome = QT_TRANSLATE_NOOP("meeting", "For the minutes");
    kind.fields = {
        field<&AgendaItem::title>("title", QT_TRANSLATE_NOOP("meeting", "Title"))
            .required()
            .listed(30)
            .files("议题|议程|事项|内容"),
        field<&AgendaItem::sitting>("sitting", QT_TRANSLATE_NOOP("meeting", "Sitting"))
            .required()
            .files("会议"),
        field<&AgendaItem::parent>("parent", QT_TRANSLATE_NOOP("meeting", "Below"))
            .among([](const Record& r, Query& q) {
                q.eq(QStringLiteral("sitting"), static_cast<const AgendaItem&>(r).sitting)
                    .is(QStringLiteral("id"), Condition::Ne, r.id);
            })
            .files("上级议题"),
        field<&AgendaItem::position>("position", QT_TRANSLATE_NOOP("meeting", "Order"))
            .files("序号")
            .hint(QT_TRANSLATE_NOOP("meeting", "Empty: at the end")),
        field<&AgendaItem::place>("place", "").hidden(),
        field<&AgendaItem::type>("type", QT_TRANSLATE_NOOP("meeting", "Type"))
            .listed(8)
            .files("类型|形式"),
        field<&AgendaItem::internal>("internal", QT_TRANSLATE_NOOP("meeting", "Internal"))
            .files("内部")
            .hint(QT_TRANSLATE_NOOP("meeting", "Not on the agenda that everybody gets")),
        field<&AgendaItem::minutes>("minutes", QT_TRANSLATE_NOOP("meeting", "Minutes planned"))
            .listed(5)
            .section(times)
            .files("时长|分钟|用时"),
        field<&AgendaItem::starts>("starts", QT_TRANSLATE_NOOP("meeting", "Begins at"))
            .section(times)
            .files("时间|开始时间")
            .reads(&meeting::readTime)
            .hint(QT_TRANSLATE_NOOP("meeting", "Empty: after the item before it")),
        field<&AgendaItem::day>("day", QT_TRANSLATE_NOOP("meeting", "Day of the sitting"))
            .section(times)
            .files("第几天")
            .hint(QT_TRANSLATE_NOOP("meeting", "Empty: the day of the item before it")),
        field<&AgendaItem::presenter>("presenter", QT_TRANSLATE_NOOP("meeting", "Presented by"))
            .listed(10)
            .section(chair)
            .files("汇报人|报告人|主讲人"),
        field<&AgendaItem::document>("document", QT_TRANSLATE_NOOP("meeting", "Paper"))
            .section(chair)
            .files("材料|文件"),
        field<&AgendaItem::script>("script", QT_TRANSLATE_NOOP("meeting", "The chair says"))
            .note()
            .section(chair)
            .files("主持词"),
        field<&AgendaItem::summary>("summary", QT_TRANSLATE_NOOP("meeting", "What was said"))
            .note()
            .section(outcome)
            .files("发言摘要|会议情况"),
        field<&AgendaItem::decision>("decision", QT_TRANSLATE_NOOP("meeting", "What was decided"))
            .note()
            .section(outcome)
            .files("决定|决议"),
        field<&AgendaItem::headsDecision>("heads_decision",
                                          QT_TRANSLATE_NOOP("meeting", "Confirms the decision"))
            .section(outcome),
        field<&AgendaItem::status>("status", QT_TRANSLATE_NOOP("meeting", "Status"))
            .stepOnly()
            .listed(7),
        field<&AgendaItem::startedAt>("started_at", QT_TRANSLATE_NOOP("meeting", "Began at"))
            .stepOnly()
            .section(times),
        field<&AgendaItem::endedAt>("ended_at", QT_TRANSLATE_NOOP("meeting", "Ended at"))
            .stepOnly()
            .section(times),
        field<&AgendaItem::reason>("reason", QT_TRANSLATE_NOOP("meeting", "Not dealt with because"))
            .stepOnly()
            .section(times),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.mayDiscard = &mayDiscard;
    kind.settle = &settle;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<ItemType>() {
    static const EnumTable table{"meeting", types};
    return table;
}

const Kind& AgendaItem::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
