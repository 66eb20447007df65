// SPDX-License-Identifier: GPL-3.0-or-later
// Changing: how rows come, move and go without a reset.
#include "ui/list/record_model.h"

namespace zhijia {

namespace {

constexpr int fewRanges = 24; // beyond that, moving everything once is cheaper than many ranges

bool asksAbout(const Query& query, const Receipt& receipt) {
    return std::ranges::any_of(query.where,
                               [&](const Condition& c) { return c.of && receipt.touches(*c.of); });
}

} // namespace

void RecordModel::take(const Receipt& receipt) {
    QSet<RawId> changed;
    for (const Change& c : receipt.changes)
        if (c.kind == &kind_)
            changed.insert(c.record);
    // Titles of other records that rows show.
    for (qsizetype column = 0; column < columns_.size(); ++column) {
        const Field& f = *columns_[column];
        const Kind* other =
            f.type == FieldType::Ref ? kindByName(QString::fromUtf8(f.refKind)) : nullptr;
        if (!other || !receipt.touches(*other))
            continue;
        titles_.clear();
        if (!ids_.isEmpty())
            emit dataChanged(index(0, int(column)), index(int(ids_.size()) - 1, int(column)));
    }
    if (asksAbout(query_, receipt) || changed.size() > rowByRow) {
        for (const RawId id : std::as_const(changed))
            cache_.remove(id);
        if (!ids_.isEmpty() && !changed.isEmpty())
            emit dataChanged(index(0, 0), index(int(ids_.size()) - 1, int(columns_.size()) - 1));
        if (all_)
            all_->store(true);
        meanwhile_.clear();
        readAll();
        return;
    }
    if (changed.isEmpty())
        return;
    if (all_)
        meanwhile_ += changed;
    applyChanges(changed);
}

void RecordModel::applyChanges(const QSet<RawId>& changed) {
    for (const RawId id : changed)
        cache_.remove(id);
    Query query = exact();
    QVariantList list;
    for (const RawId id : changed)
        list << id;
    query.in(QStringLiteral("id"), list);
    const Rows matching = book_.read().ids(kind_, query);
    const QSet<RawId> match(matching.begin(), matching.end());

    QHash<RawId, int> rows; // of the changed records, kept right while rows come and go
    QList<int> gone;
    for (qsizetype row = 0; row < ids_.size(); ++row) {
        if (!changed.contains(ids_[row]))
            continue;
        if (match.contains(ids_[row]))
            rows.insert(ids_[row], int(row));
        else
            gone << int(row);
    }
    for (auto it = gone.crbegin(); it != gone.crend(); ++it) {
        beginRemoveRows({}, *it, *it);
        ids_.removeAt(*it);
        endRemoveRows();
        for (int& row : rows)
            row -= row > *it;
    }
    const Order order(kind_, query_);
    QSet<RawId> unplaced(rows.keyBegin(), rows.keyEnd());
    for (const RawId id : matching)
        place(id, rows, unplaced, order);
    emit countChanged();
}

void RecordModel::place(RawId id, QHash<RawId, int>& rows, QSet<RawId>& unplaced,
                        const Order& order) {
    const auto record = fetched(id);
    if (!record)
        return;
    const int row = rows.value(id, -1);
    const int to = lowerBound(order.keyOf(*record), unplaced, order);
    unplaced.remove(id);
    const bool beyond = !complete_ && to == ids_.size(); // its place is not known yet
    if (row < 0) {
        if (beyond)
            return;
        beginInsertRows({}, to, to);
        ids_.insert(to, id);
        endInsertRows();
        for (int& other : rows)
            other += other >= to;
        return;
    }
    if (to != row && to != row + 1) {
        beginMoveRows({}, row, row, {}, to);
        ids_.move(row, to > row ? to - 1 : to);
        endMoveRows();
        for (int& other : rows) {
            if (other == row)
                other = to > row ? to - 1 : to;
            else if (to > row && other > row && other < to)
                --other;
            else if (to < row && other >= to && other < row)
                ++other;
        }
    }
    const int now = rows.value(id);
    emit dataChanged(index(now, 0), index(now, int(columns_.size()) - 1));
}

/// The first row that does not stand before `key`, looking only at rows whose place is right.
int RecordModel::lowerBound(const QVariantList& key, const QSet<RawId>& unplaced,
                            const Order& order) const {
    int low = 0, high = int(ids_.size());
    while (low < high) {
        const int middle = low + (high - low) / 2;
        int probe = middle;
        std::shared_ptr<const Record> record;
        for (; probe < high && !record; ++probe)
            if (!unplaced.contains(ids_[probe]))
                record = fetched(ids_[probe]);
        if (!record)
            high = middle;
        else if (order.compare(order.keyOf(*record), key) < 0)
            low = probe; // one past the row that was looked at
        else
            high = middle;
    }
    return low;
}

void RecordModel::replaceIds(const Rows& next, bool complete) {
    complete_ = complete;
    answered_ = true;
    qsizetype head = 0;
    const qsizetype shorter = qMin(ids_.size(), next.size());
    while (head < shorter && ids_[head] == next[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && ids_[ids_.size() - 1 - tail] == next[next.size() - 1 - tail])
        ++tail;
    const qsizetype oldEnd = ids_.size() - tail, newEnd = next.size() - tail;
    if (head == oldEnd && head == newEnd) {
        emit countChanged();
        return;
    }
    // Which of the differing part both have; hashing the smaller side keeps a million rows cheap.
    const bool oldSmaller = oldEnd - head <= newEnd - head;
    QSet<RawId> smaller, both;
    const Rows& small = oldSmaller ? ids_ : next;
    const Rows& large = oldSmaller ? next : ids_;
    for (qsizetype i = head, end = oldSmaller ? oldEnd : newEnd; i < end; ++i)
        smaller.insert(small[i]);
    if (!smaller.isEmpty())
        for (qsizetype i = head, end = oldSmaller ? newEnd : oldEnd; i < end; ++i)
            if (smaller.contains(large[i]))
                both.insert(large[i]);

    struct Range {
        qsizetype from, to;
    };
    const auto rangesWithout = [&](const Rows& list, qsizetype from, qsizetype to) {
        QList<Range> ranges;
        for (qsizetype i = from; i < to; ++i) {
            if (both.contains(list[i]))
                continue;
            if (!ranges.isEmpty() && ranges.last().to == i)
                ++ranges.last().to;
            else
                ranges.append({i, i + 1});
        }
        return ranges;
    };
    const QList<Range> gone = rangesWithout(ids_, head, oldEnd),
                       come = rangesWithout(next, head, newEnd);
    if (gone.size() <= fewRanges) {
        for (auto it = gone.crbegin(); it != gone.crend(); ++it) {
            beginRemoveRows({}, int(it->from), int(it->to) - 1);
            ids_.remove(it->from, it->to - it->from);
            endRemoveRows();
        }
    } else { // the ones to go move to the end and leave together
        Rows kept, rest;
        for (const RawId id : std::as_const(ids_).mid(head, oldEnd - head))
            (both.contains(id) ? kept : rest) << id;
        permute(ids_.first(head) + kept + ids_.last(tail) + rest);
        const qsizetype from = ids_.size() - rest.size();
        beginRemoveRows({}, int(from), int(ids_.size()) - 1);
        ids_.resize(from);
        endRemoveRows();
    }
    Rows kept; // in the new order
    for (qsizetype i = head; i < newEnd; ++i)
        if (both.contains(next[i]))
            kept << next[i];
    permute(next.first(head) + kept + next.last(tail));
    if (come.size() <= fewRanges) {
        for (const Range& range : come) {
            beginInsertRows({}, int(range.from), int(range.to) - 1);
            ids_ = next.first(range.from) + next.sliced(range.from, range.to - range.from) +
                   ids_.sliced(range.from);
            endInsertRows();
        }
    } else {
        Rows fresh;
        for (const Range& range : come)
            fresh += next.sliced(range.from, range.to - range.from);
        beginInsertRows({}, int(ids_.size()), int(ids_.size() + fresh.size()) - 1);
        ids_ += fresh;
        endInsertRows();
        permute(next);
    }
    Q_ASSERT(ids_ == next);
    emit countChanged();
}

/// The same rows in another order; selections and current rows follow their records.
void RecordModel::permute(const Rows& next) {
    if (next == ids_)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<RawId, int> wanted;
    for (const QModelIndex& i : before)
        wanted.insert(ids_[i.row()], -1);
    if (!wanted.isEmpty())
        for (qsizetype row = 0; row < next.size(); ++row)
            if (const auto it = wanted.find(next[row]); it != wanted.end())
                *it = int(row);
    QModelIndexList after;
    for (const QModelIndex& i : before)
        after << index(wanted.value(ids_[i.row()]), i.column());
    ids_ = next;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

} // namespace zhijia
