// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda.h"
#include "core/book/txn.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

namespace {

constexpr qint64 minute = 60;

QDateTime at(QDate day, const QString& time) {
    const QTime t = meeting::timeOf(time);
    return t.isValid() ? fromOfficeTime(QDateTime(day, t)) : QDateTime();
}

qint64 minutesBetween(const QDateTime& from, const QDateTime& to) {
    const qint64 seconds = from.secsTo(to);
    return (seconds >= 0 ? seconds + minute / 2 : seconds - minute / 2) / minute;
}

class ViewMaker {
public:
    ViewMaker(const Reader& reader, const Sitting& sitting, const QDateTime& now)
        : sitting_(sitting), now_(now) {
        for (AgendaItem& item : itemsOf(reader, Id<Sitting>(sitting.id)))
            below_[item.parent.raw()].append(std::move(item));
        cursor_ = at(sitting.heldOn, sitting.starts);
    }

    AgendaView make() {
        view_.minutes = add(0, 0, {});
        view_.ends = last_;
        for (int i = 0; i < view_.lines.size(); ++i) {
            const AgendaItem& item = view_.lines[i].item;
            if (item.status == ItemStatus::Running)
                view_.running = i; // children come after their parents: the last is the deepest
        }
        // What comes next stands behind what goes on; what was left out before it comes last.
        for (const int from : {view_.running + 1, 0})
            for (int i = from; view_.next < 0 && i < view_.lines.size(); ++i)
                if (view_.lines[i].item.isPlanned())
                    view_.next = i;
        expect();
        return std::move(view_);
    }

private:
    /// Adds what stands below `parent`; returns its planned minutes.
    qint64 add(RawId parent, int depth, const QString& prefix) {
        qint64 sum = 0;
        int n = 0;
        for (const AgendaItem& item : below_.value(parent)) {
            const qsizetype me = view_.lines.size();
            AgendaLine line;
            line.item = item;
            line.depth = depth;
            line.number = prefix + QString::number(++n);
            line.leaf = !below_.contains(item.id);
            moveCursor(item);
            line.starts = cursor_;
            const QDateTime begin = cursor_;
            view_.lines << line;
            qint64 minutes = add(item.id, depth + 1, line.number + u'.');
            if (item.minutes > 0 && minutes > item.minutes)
                view_.remarks << warning(tr("%1 \"%2\": its parts take %3 minutes, it has %4.")
                                             .arg(line.number, item.title)
                                             .arg(minutes)
                                             .arg(item.minutes),
                                         tr("Give it more time, or its parts less."),
                                         QStringLiteral("minutes"));
            minutes = item.isOff() ? 0 : qMax(minutes, item.minutes);
            if (begin.isValid())
                cursor_ = qMax(cursor_, begin.addSecs(minutes * minute));
            AgendaLine& done = view_.lines[me];
            done.minutes = minutes;
            done.ends = cursor_;
            last_ = cursor_;
            sum += minutes;
        }
        return sum;
    }

    void moveCursor(const AgendaItem& item) {
        if (item.day > 0 && item.day != day_) {
            if (item.day < day_)
                view_.remarks << warning(tr("\"%1\" is on day %2, after an item of day %3.")
                                             .arg(item.title)
                                             .arg(item.day)
                                             .arg(day_),
                                         tr("Move it up, or correct the day."),
                                         QStringLiteral("day"));
            day_ = item.day;
            cursor_ = at(sitting_.heldOn.addDays(day_ - 1),
                         item.starts.isEmpty() ? sitting_.starts : item.starts);
        }
        if (item.starts.isEmpty())
            return;
        const QDateTime fixed = at(sitting_.heldOn.addDays(day_ - 1), item.starts);
        if (cursor_.isValid() && fixed < cursor_ && !item.isOff())
            view_.remarks << warning(
                tr("\"%1\" begins at %2, but the items before it take until %3.")
                    .arg(item.title, item.starts,
                         officeTime(cursor_).toString(QStringLiteral("HH:mm"))),
                tr("Let it begin later, or shorten what is before it."), QStringLiteral("starts"));
        cursor_ = fixed;
    }

    /// How things go: what is over took what it took, the rest takes what was planned, and a fixed
    /// time is not begun before.
    void expect() {
        if (view_.running >= 0) {
            const AgendaLine& line = view_.lines[view_.running];
            if (line.starts.isValid())
                view_.behind = qMax(minutesBetween(line.starts, line.item.startedAt),
                                    minutesBetween(line.ends, now_));
        } else if (view_.next >= 0 && begun()) {
            const AgendaLine& line = view_.lines[view_.next];
            if (line.starts.isValid() && now_ > line.starts)
                view_.behind = minutesBetween(line.starts, now_);
        } else if (view_.next < 0 && view_.ends.isValid()) {
            for (const AgendaLine& line : view_.lines)
                if (line.item.endedAt.isValid())
                    view_.behind = minutesBetween(view_.ends, line.item.endedAt);
        }
        if (!view_.ends.isValid())
            return;
        QDateTime at = now_;
        if (view_.running >= 0) {
            const AgendaLine& line = view_.lines[view_.running];
            at = qMax(now_, line.item.startedAt.addSecs((line.leaf ? line.minutes : 0) * minute));
        } else if (!begun()) {
            at = qMax(now_, view_.lines.isEmpty() ? now_ : view_.lines.first().starts);
        }
        for (int i = 0; i < view_.lines.size(); ++i) {
            AgendaLine& line = view_.lines[i];
            if (!line.item.isPlanned())
                continue;
            const bool fixed = !line.item.starts.isEmpty() || line.item.day > 1;
            if (fixed && line.starts.isValid())
                at = qMax(at, line.starts);
            line.expects = at;
            if (line.leaf)
                at = at.addSecs(line.minutes * minute);
        }
        view_.expectsEnd = at;
        if (view_.next < 0 && view_.running < 0)
            for (const AgendaLine& line : view_.lines)
                if (line.item.endedAt.isValid())
                    view_.expectsEnd = line.item.endedAt;
    }

    bool begun() const {
        return std::ranges::any_of(
            view_.lines, [](const AgendaLine& line) { return line.item.startedAt.isValid(); });
    }

    const Sitting& sitting_;
    QDateTime now_;
    QHash<RawId, QList<AgendaItem>> below_;
    AgendaView view_;
    QDateTime cursor_, last_;
    qint64 day_ = 1;
};

Outcome<void> writePositions(Txn& txn, const QList<RawId>& ids) {
    qint64 position = 0;
    for (const RawId id : ids) {
        ++position;
        auto item = txn.get(Id<AgendaItem>(id));
        if (!item || item->position == position)
            continue;
        item->position = position;
        if (auto ok = txn.update(*item); !ok)
            return ok;
    }
    return {};
}

QList<RawId> childrenOf(const Reader& reader, Id<Sitting> sitting, Id<AgendaItem> parent) {
    QList<RawId> ids;
    for (const AgendaItem& item : itemsOf(reader, sitting))
        if (item.parent == parent)
            ids << item.id;
    return ids;
}

} // namespace

const AgendaLine* AgendaView::line(RawId item) const {
    for (const AgendaLine& l : lines)
        if (l.item.id == item)
            return &l;
    return nullptr;
}

QList<AgendaLine> publicLines(const AgendaView& view) {
    QList<AgendaLine> lines;
    QHash<RawId, QString> numbers;
    QHash<RawId, int> count;
    QSet<RawId> hidden;
    for (AgendaLine line : view.lines) {
        const RawId parent = line.item.parent.raw();
        if (line.item.internal || hidden.contains(parent)) {
            hidden << line.item.id;
            continue;
        }
        const QString above = numbers.value(parent);
        line.number =
            (above.isEmpty() ? QString() : above + u'.') + QString::number(++count[parent]);
        numbers.insert(line.item.id, line.number);
        lines << line;
    }
    return lines;
}

std::vector<AgendaItem> itemsOf(const Reader& reader, Id<Sitting> sitting) {
    return reader.all<AgendaItem>(
        Query().eq(QStringLiteral("sitting"), sitting).by(QStringLiteral("place")));
}

AgendaView agendaOf(const Reader& reader, const Sitting& sitting, const QDateTime& now) {
    return ViewMaker(reader, sitting, now).make();
}

AgendaView agendaOf(const Reader& reader, Id<Sitting> sitting) {
    const auto s = reader.get(sitting);
    return s ? agendaOf(reader, *s, reader.clock().now()) : AgendaView();
}

QString latenessText(const AgendaView& view) {
    if (!view.behind || !view.expectsEnd.isValid())
        return {};
    const QString end = officeTime(view.expectsEnd).toString(QStringLiteral("HH:mm"));
    if (view.running < 0 && view.next < 0)
        return *view.behind > 0
                   ? tr("It ended at %1, %2 minutes later than planned.").arg(end).arg(*view.behind)
               : *view.behind < 0 ? tr("It ended at %1, %2 minutes earlier than planned.")
                                        .arg(end)
                                        .arg(-*view.behind)
                                  : tr("It ended at %1, as planned.").arg(end);
    if (*view.behind > 0)
        return tr("Running %1 minutes late; the end is expected at %2.").arg(*view.behind).arg(end);
    if (*view.behind < 0)
        return tr("%1 minutes ahead; the end is expected at %2.").arg(-*view.behind).arg(end);
    return tr("On time; the end is expected at %1.").arg(end);
}

Outcome<void> moveItem(Txn& txn, Id<AgendaItem> id, Id<AgendaItem> parent, int index) {
    auto item = txn.get(id);
    if (!item)
        return refuse(tr("The item is gone."), tr("Somebody removed it."));
    const Id<AgendaItem> from = item->parent;
    QList<RawId> there = childrenOf(txn, item->sitting, parent);
    there.removeAll(id.raw());
    there.insert(std::clamp<qsizetype>(index, 0, there.size()), id.raw());
    if (from != parent) {
        item->parent = parent;
        if (auto ok = txn.update(*item); !ok)
            return ok;
    }
    if (auto ok = writePositions(txn, there); !ok)
        return ok;
    return from == parent ? Outcome<void>()
                          : writePositions(txn, childrenOf(txn, item->sitting, from));
}

Outcome<void> removeItem(Txn& txn, Id<AgendaItem> id) {
    const auto item = txn.get(id);
    if (!item)
        return refuse(tr("The item is gone."), tr("Somebody removed it."));
    if (auto ok = txn.remove(id); !ok)
        return ok;
    return writePositions(txn, childrenOf(txn, item->sitting, item->parent));
}

Outcome<void> startNext(Txn& txn, Id<Sitting> sitting) {
    const AgendaView view = agendaOf(txn, sitting);
    if (view.next >= 0)
        return txn.step(Id<AgendaItem>(view.lines[view.next].item.id), QStringLiteral("start"));
    if (view.running < 0)
        return refuse(tr("Nothing is left on the agenda."), tr("Close the sitting."));
    // Finishing the uppermost finishes what is below it.
    for (const AgendaLine& line : view.lines)
        if (line.item.status == ItemStatus::Running)
            return txn.step(Id<AgendaItem>(line.item.id), QStringLiteral("finish"));
    return {};
}

} // namespace zhijia
