// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a deed back: what undo and redo do inside their transaction.
#include "core/book/txn_impl.h"
#include "core/store/dialect.h"
#include "core/store/runs.h"
#include "core/store/statement.h"
#include "core/store/tables.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("book", text); }

/// Behind the changes from `from` on that are taken back in one go: removals one after the other,
/// and inserts of records whose numbers follow one another. A redo leaves such, one change for each
/// record with the last one first, so that read backwards they are a run again.
qsizetype endOfStretch(const QList<history::ChangeRow>& rows, qsizetype from) {
    const history::ChangeRow& first = rows[from];
    qsizetype end = from + 1;
    const auto goesOn = [&] {
        const history::ChangeRow &one = rows[end], &before = rows[end - 1];
        if (one.op != first.op || one.kind != first.kind)
            return false;
        if (first.op == Change::Remove)
            return one.seq == before.seq - 1;
        return first.op == Change::Insert && one.after == first.after &&
               one.record == before.record + before.count;
    };
    while (end < rows.size() && goesOn())
        ++end;
    return end;
}

} // namespace

Outcome<void> Txn::revertRun(const Kind& kind, RawId first, qint64 count, qint64 revision,
                             const std::function<void(qint64)>& done) {
    if (const RawId other = runs::firstUnlike(store_, kind, first, count, revision)) {
        const auto current = get(kind, other);
        const auto newer = current ? history::deed(store_, current->revision) : std::nullopt;
        return refuse(newer ? tr("%1 has been changed since: %2 (%3).")
                                  .arg(kind.title(*current), newer->what.text(), newer->actor)
                            : tr("A record of this change is gone since."),
                      tr("Undo the newer change first."), QStringLiteral("revision"));
    }
    if (const QStringList users = runs::references(store_, kind, first, count); !users.isEmpty())
        return refuse(
            tr("%1 is used meanwhile by %2.")
                .arg(count == 1 ? title(kind, first) : kind.pluralText(), users.join(u", ")),
            tr("Undo that first."));
    runs::remove(store_, kind, first, count, receipt_.deed, impl_->seq, done);
    impl_->seq += static_cast<int>(count);
    for (qint64 i = 0; i < count; ++i)
        receipt_.changes.append({&kind, first + i, Change::Remove});
    return {};
}

Outcome<void> Txn::revert(qint64 deed, const std::function<void(qint64, qint64)>& progress) {
    constexpr int portion = 5000; // changes read at once: memory and looks at Cancel
    const auto whole = history::deed(store_, deed);
    const qint64 total = whole ? whole->changes : 0;
    qint64 done = 0;
    const auto tell = [&](qint64 more) {
        if (progress)
            progress(done + more, total);
    };
    QSet<const Kind*> rebuild; // search indexes made anew at the end instead of word by word
    for (const auto& [kind, rows] : history::removedBy(store_, deed)) {
        if (kind->searchable && rows >= 20'000 && rows * 2 >= count(*kind))
            rebuild << kind;
        expect(*kind, rows);
    }
    int atOnce = portion;
    for (int below = std::numeric_limits<int>::max();;) {
        const auto rows = history::changesBelow(store_, deed, below, atOnce);
        const bool last = rows.size() < atOnce;
        qsizetype i = 0;
        while (i < rows.size()) {
            const history::ChangeRow& row = rows[i];
            const qsizetype end = endOfStretch(rows, i);
            // What a redo brought back goes together: a unit and the branches that it holds.
            if (row.op == Change::Insert && end == rows.size() && !last)
                break;
            const qint64 inserted = row.op == Change::Insert
                                        ? rows[end - 1].record + rows[end - 1].count - row.record
                                        : 0;
            Outcome<void> ok;
            if (row.kind->mayRemove)
                ok = standsNot(rows.mid(i, end - i));
            if (!ok)
                return ok;
            if (row.op == Change::Insert)
                ok = revertRun(*row.kind, row.record, inserted, row.after, tell);
            else if (row.op == Change::Remove)
                ok = revertRemovals(*row.kind, deed, rows[end - 1].seq, row.seq,
                                    !rebuild.contains(row.kind));
            else
                ok = revertOne(row);
            if (!ok)
                return ok;
            if (row.op == Change::Remove)
                for (qsizetype k = i; k < end; ++k) {
                    receipt_.changes.append({row.kind, rows[k].record, Change::Insert});
                    if (row.kind->settle)
                        impl_->back.append({row.kind, rows[k].record, nullptr});
                }
            done += row.op == Change::Insert ? inserted : end - i;
            tell(0);
            i = end;
        }
        if (last)
            break;
        if (i > 0) {
            below = rows[i - 1].seq;
            atOnce = portion;
        } else {
            atOnce *= 4; // one stretch is longer than what was read
        }
    }
    for (const Kind* kind : rebuild)
        store_.run(dialect::searchRebuild(QString::fromUtf8(kind->name)));
    return settleBack(deed);
}

/// Brings back what a stretch of changes removed, in a few statements; when one of the records does
/// not fit any more, one by one, to say which.
Outcome<void> Txn::revertRemovals(const Kind& kind, qint64 deed, int from, int to, bool words) {
    try {
        runs::restore(store_, kind, deed, from, to, receipt_.deed, impl_->seq, words);
        impl_->seq += to - from + 1;
        return {};
    } catch (const ConstraintError& e) {
        for (int seq = to; seq >= from; --seq) {
            const auto rows = history::changesBelow(store_, deed, seq + 1, 1);
            auto record = kind.make();
            record->id = rows.first().record;
            const QJsonObject image = history::imageOf(store_, deed, seq);
            for (auto f = image.begin(); f != image.end(); ++f)
                if (const Field* field = kind.field(f.key()))
                    field->set(*record, history::fromJson(f.value()));
            record->revision = rows.first().before;
            if (get(kind, record->id))
                return refuse(tr("A record of this change is gone since."),
                              tr("Undo the newer change first."), QStringLiteral("revision"));
            try {
                tables::insert(store_, kind, *record);
            } catch (const ConstraintError& one) {
                return refuse(clash(*this, kind, *record, one));
            }
        }
        return refuse(tr("The record does not fit the others: %1.").arg(e.detail()),
                      tr("Check its references."));
    }
}

Outcome<void> Txn::revertOne(const history::ChangeRow& row) {
    const Kind& kind = *row.kind;
    const auto current = get(kind, row.record);
    if ((current ? current->revision : 0) != row.after) {
        const auto newer = history::deed(store_, current ? current->revision : 0);
        return refuse(newer ? tr("%1 has been changed since: %2 (%3).")
                                  .arg(kind.title(*current), newer->what.text(), newer->actor)
                            : tr("A record of this change is gone since."),
                      tr("Undo the newer change first."), QStringLiteral("revision"));
    }
    auto record = kind.copy(*current);
    for (auto f = row.image.begin(); f != row.image.end(); ++f)
        if (const Field* field = kind.field(f.key()))
            field->set(*record, history::fromJson(f.value().toArray().at(0)));
    record->revision = row.before;
    history::ChangeRow inverse{receipt_.deed,
                               impl_->seq++,
                               &kind,
                               row.record,
                               1,
                               Change::Update,
                               row.after,
                               row.before,
                               history::difference(kind, *current, *record)};
    try {
        tables::update(store_, kind, *record, row.after);
    } catch (const ConstraintError& e) {
        return refuse(clash(*this, kind, *record, e));
    }
    tables::unindex(store_, kind, record->id, tables::words(kind, *current));
    tables::index(store_, kind, record->id, tables::words(kind, *record));
    history::addChange(store_, inverse);
    receipt_.changes.append({&kind, row.record, inverse.op});
    if (kind.settle)
        impl_->back.append({&kind, row.record, kind.copy(*current)});
    return {};
}

} // namespace zhijia
