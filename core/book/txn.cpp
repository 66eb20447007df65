// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/txn.h"
#include "core/store/dialect.h"
#include "core/store/history.h"
#include "core/store/runs.h"
#include "core/store/statement.h"
#include "core/store/tables.h"
#include "core/store/txn_rows.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("book", text); }
} // namespace

struct Txn::Impl {
    qint64 firstCounter = 0, counter = 0; // 0 until the first id is asked for
    int seq = 0;
    int insideStep = 0;
    bool relinking = false;
    QHash<RawId, int>
        seqOf; // of records this deed updated or removed: their later changes join the first
    QStringList indexesLater;
    QSet<const Kind*> expected; // their new records get into the search index run by run
    history::ChangeRow run{0, 0, nullptr, 0, 0, Change::Insert,
                           0, 0, {}}; // inserts that are not written to the history yet
};

Txn::Txn(Store& store, const Clock& clock, const DeedText& what, const QString& actor)
    : Reader(store, clock), impl_(std::make_shared<Impl>()) {
    receipt_.deed = history::newestDeed(store) + 1;
    receipt_.what = what;
    receipt_.at = clock.now();
    receipt_.actor = actor;
    history::addDeed(store, {receipt_.deed, receipt_.at, actor, what, 0, 0, 0, 0});
}

Outcome<void> Txn::checked(const Kind& kind, Record& record, const Record* before) {
    if (kind.derive)
        kind.derive(*this, record);
    Issues issues;
    for (const Field& f : kind.fields) {
        const QString key = QString::fromUtf8(f.key);
        if (f.has(Field::Required) && f.get(record).isNull())
            issues << error(tr("%1 is missing.").arg(kind.fieldLabel(f)), tr("Fill it in."), key);
        if (before && f.has(Field::StepOnly) && !impl_->insideStep &&
            f.get(*before) != f.get(record))
            issues << error(tr("%1 changes by a step, not by editing.").arg(kind.fieldLabel(f)),
                            tr("Use the buttons of the record."), key);
    }
    if (!before && !impl_->insideStep)
        issues += whyNotEnter(*this, kind, record);
    if (kind.check && !impl_->relinking)
        kind.check(*this, record, before, issues);
    if (refuses(issues))
        return refuse(issues);
    receipt_.notes += issues;
    return {};
}

namespace {

/// A unique index refused the row: says which field, and who has the value already.
Issues clash(const Reader& reader, const Kind& kind, const Record& record,
             const ConstraintError& e) {
    for (const Field& f : kind.fields) {
        if (!f.has(Field::Unique) || f.get(record).isNull())
            continue;
        Query query;
        query.eq(QString::fromUtf8(f.key), f.get(record))
            .is(QStringLiteral("id"), Condition::Ne, record.id)
            .first(1);
        const auto ids = reader.ids(kind, query);
        if (ids.isEmpty())
            continue;
        return {error(tr("%1 \"%2\" belongs to %3 already.")
                          .arg(kind.fieldLabel(f), kind.display(f, f.get(record)),
                               reader.title(kind, ids.first())),
                      tr("Open that record, or correct the value."), QString::fromUtf8(f.key))};
    }
    return {error(tr("The record does not fit the others: %1.").arg(e.detail()),
                  tr("Check its references."))};
}

} // namespace

Outcome<RawId> Txn::insert(const Kind& kind, Record& record) {
    if (kind.flow) {
        const Field* state = kind.field(QString::fromUtf8(kind.flow->field));
        if (state->get(record).isNull())
            state->set(record, QString::fromUtf8(kind.flow->initial));
    }
    if (impl_->counter == 0)
        impl_->firstCounter = impl_->counter = txnrows::nextId(store_);
    record.id = (store_.origin() << 32) | impl_->counter;
    if (auto ok = checked(kind, record, nullptr); !ok) {
        record.id = 0;
        return refuse(ok.error());
    }
    record.revision = receipt_.deed;
    try {
        tables::insert(store_, kind, record);
    } catch (const ConstraintError& e) {
        const Issues issues = clash(*this, kind, record, e);
        record.id = record.revision = 0;
        return refuse(issues);
    }
    ++impl_->counter;
    history::ChangeRow& run = impl_->run;
    if (run.kind != &kind || run.record + run.count != record.id) {
        flushRun();
        run = {
            receipt_.deed, impl_->seq++, &kind, record.id, 0, Change::Insert, 0, receipt_.deed, {}};
    }
    ++run.count;
    if (!impl_->expected.contains(&kind))
        tables::index(store_, kind, record.id, tables::words(kind, record));
    receipt_.changes.append({&kind, record.id, Change::Insert});
    if (kind.settle)
        if (auto ok = kind.settle(*this, record, nullptr); !ok)
            return refuse(ok.error());
    return record.id;
}

Outcome<void> Txn::update(const Kind& kind, Record& record) {
    const auto before = get(kind, record.id);
    if (!before)
        return refuse(tr("The record is gone: somebody removed it."),
                      tr("Undo the removal, or add it again."), QStringLiteral("revision"));
    if (before->revision != record.revision) {
        const auto deed = history::deed(store_, before->revision);
        return refuse(tr("%1 was changed meanwhile: %2 (%3).")
                          .arg(kind.title(*before), deed ? deed->what.text() : QString(),
                               deed ? deed->actor : QString()),
                      tr("Compare both versions and save again."), QStringLiteral("revision"));
    }
    if (auto ok = checked(kind, record, before.get()); !ok)
        return ok;
    return write(kind, record, *before);
}

Outcome<void> Txn::write(const Kind& kind, Record& record, const Record& before) {
    if (auto ok = writeRow(kind, record, before); !ok || !kind.settle)
        return ok;
    return kind.settle(*this, record, &before);
}

Outcome<void> Txn::writeRow(const Kind& kind, Record& record, const Record& before) {
    QJsonObject image = history::difference(kind, before, record);
    if (image.isEmpty())
        return {};
    if (before.revision == receipt_.deed)
        flushRun(); // its words must be in the search index before they are taken out
    const qint64 oldRevision = record.revision = before.revision;
    record.revision = receipt_.deed;
    try {
        if (!tables::update(store_, kind, record, oldRevision))
            throw std::logic_error("update touched no row");
    } catch (const ConstraintError& e) {
        record.revision = oldRevision;
        return refuse(clash(*this, kind, record, e));
    }
    const QString oldWords = tables::words(kind, before), newWords = tables::words(kind, record);
    if (oldWords != newWords) {
        tables::unindex(store_, kind, record.id, oldWords);
        tables::index(store_, kind, record.id, newWords);
    }
    if (oldRevision == receipt_.deed && !impl_->seqOf.contains(record.id))
        return {}; // inserted by this same deed: taking the insert back takes this back too
    if (const auto it = impl_->seqOf.constFind(record.id); it != impl_->seqOf.constEnd()) {
        // The same deed changed it before: keep the first "before" of each field.
        auto row = *history::changeIn(store_, receipt_.deed, kind, record.id);
        for (auto f = image.begin(); f != image.end(); ++f) {
            const QJsonValue first = row.image.contains(f.key())
                                         ? row.image.value(f.key()).toArray().at(0)
                                         : f.value().toArray().at(0);
            row.image.insert(f.key(), QJsonArray{first, f.value().toArray().at(1)});
        }
        history::replaceChange(store_, row);
        return {};
    }
    impl_->seqOf.insert(record.id, impl_->seq);
    flushRun();
    history::addChange(store_, {receipt_.deed, impl_->seq++, &kind, record.id, 1, Change::Update,
                                oldRevision, receipt_.deed, image});
    receipt_.changes.append({&kind, record.id, Change::Update});
    return {};
}

Outcome<void> Txn::remove(const Kind& kind, RawId id) {
    const auto record = get(kind, id);
    if (!record)
        return refuse(tr("The record is gone already."));
    if (const QStringList users = txnrows::references(store_, QString::fromUtf8(kind.name), id);
        !users.isEmpty())
        return refuse(tr("%1 cannot be removed: it is used by %2.")
                          .arg(kind.title(*record), users.join(u", ")),
                      tr("Remove or move those first."));
    const qint64 revision = record->revision;
    if (revision == receipt_.deed)
        flushRun();
    tables::unindex(store_, kind, id, tables::words(kind, *record));
    tables::remove(store_, kind, id, revision);
    const auto earlier = std::ranges::find_if(
        receipt_.changes, [&](const Change& c) { return c.record == id && c.kind == &kind; });
    if (revision == receipt_.deed &&
        !impl_->seqOf.contains(id)) { // born and gone in one deed: nothing happened
        flushRun();
        auto row = *history::changeIn(store_, receipt_.deed, kind, id);
        history::dropChange(store_, receipt_.deed, row.seq);
        // What stood before and behind it in its run stays.
        for (const auto& [first, end] :
             {std::pair{row.record, id}, {id + 1, row.record + row.count}})
            if (first < end) {
                auto part = row;
                part.seq = impl_->seq++;
                part.record = first;
                part.count = end - first;
                history::addChange(store_, part);
            }
        receipt_.changes.erase(earlier);
        return {};
    }
    flushRun();
    history::ChangeRow row{receipt_.deed,
                           0,
                           &kind,
                           id,
                           1,
                           Change::Remove,
                           revision,
                           0,
                           history::fullImage(kind, *record)};
    if (impl_->seqOf.contains(id)) { // changed, then removed: the image is of before the deed
        const auto first = *history::changeIn(store_, receipt_.deed, kind, id);
        for (auto f = first.image.begin(); f != first.image.end(); ++f)
            row.image.insert(f.key(), f.value().toArray().at(0));
        row.seq = first.seq;
        row.before = first.before;
        history::replaceChange(store_, row);
        earlier->op = Change::Remove;
        return {};
    }
    impl_->seqOf.insert(id, impl_->seq);
    row.seq = impl_->seq++;
    history::addChange(store_, row);
    receipt_.changes.append({&kind, id, Change::Remove});
    return {};
}

Outcome<void> Txn::relink(const Kind& kind, Record& record) {
    ++impl_->insideStep;
    impl_->relinking = true;
    struct Leave {
        Impl& impl;
        ~Leave() {
            --impl.insideStep;
            impl.relinking = false;
        }
    } leave{*impl_};
    return update(kind, record);
}

Outcome<void> Txn::step(const Kind& kind, RawId id, const QString& verb, const Params& params) {
    const auto before = get(kind, id);
    if (!before)
        return refuse(tr("The record is gone: somebody removed it."));
    const Step* step = kind.flow ? kind.flow->step(verb) : nullptr;
    if (!step)
        return refuse(tr("%1 has no step \"%2\".").arg(kind.labelText(), verb));
    const Issues issues = whyNot(*this, kind, *before, *step, params, true);
    if (refuses(issues))
        return refuse(issues);
    receipt_.notes += issues;
    auto record = kind.copy(*before);
    if (*step->to)
        kind.field(QString::fromUtf8(kind.flow->field))->set(*record, QString::fromUtf8(step->to));
    ++impl_->insideStep;
    struct Leave {
        int& depth;
        ~Leave() { --depth; }
    } leave{impl_->insideStep};
    if (step->effect)
        if (auto ok = step->effect(*this, *record, params); !ok)
            return ok;
    if (auto ok = checked(kind, *record, before.get()); !ok)
        return ok;
    const auto now = get(kind, id); // the effect may have written the record itself by another way
    return write(kind, *record, now ? *now : *before);
}

qint64 Txn::nextNumber(const QString& series) { return txnrows::nextNumber(store_, series); }

void Txn::expect(const Kind& kind, qint64 rows) {
    // Sorting an index once is quicker than a hundred thousand insertions into it, unless the table
    // that is there already is much larger than what comes.
    flushRun();
    impl_->expected.insert(&kind);
    receipt_.changes.reserve(receipt_.changes.size() + rows);
    if (rows >= 20'000 && rows * 2 >= count(kind))
        impl_->indexesLater += txnrows::dropIndexes(store_, QString::fromUtf8(kind.name));
}

void Txn::flushRun() {
    if (impl_->run.count > 0) {
        history::addChange(store_, impl_->run);
        if (impl_->expected.contains(impl_->run.kind))
            runs::index(store_, *impl_->run.kind, impl_->run.record, impl_->run.count);
    }
    impl_->run.count = 0;
    impl_->run.kind = nullptr;
}

Outcome<void> Txn::finish() {
    flushRun();
    txnrows::runAll(store_, impl_->indexesLater);
    if (auto ok = follow(); !ok)
        return ok;
    if (impl_->counter != impl_->firstCounter)
        txnrows::setNextId(store_, impl_->counter);
    history::setChangeCount(store_, receipt_.deed, receipt_.changes.size());
    return {};
}

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
    for (int below = std::numeric_limits<int>::max();;) {
        const auto rows = history::changesBelow(store_, deed, below, portion);
        for (qsizetype i = 0; i < rows.size();) {
            const history::ChangeRow& row = rows[i];
            qsizetype end = i + 1;
            if (row.op == Change::Remove)
                while (end < rows.size() && rows[end].op == Change::Remove &&
                       rows[end].kind == row.kind && rows[end].seq == rows[end - 1].seq - 1)
                    ++end;
            Outcome<void> ok;
            if (row.op == Change::Insert)
                ok = revertRun(*row.kind, row.record, row.count, row.after, tell);
            else if (row.op == Change::Remove)
                ok = revertRemovals(*row.kind, deed, rows[end - 1].seq, row.seq,
                                    !rebuild.contains(row.kind));
            else
                ok = revertOne(row);
            if (!ok)
                return ok;
            if (row.op == Change::Remove)
                for (qsizetype k = i; k < end; ++k)
                    receipt_.changes.append({row.kind, rows[k].record, Change::Insert});
            done += row.op == Change::Insert ? row.count : end - i;
            tell(0);
            i = end;
        }
        if (rows.size() < portion)
            break;
        below = rows.last().seq;
    }
    for (const Kind* kind : rebuild)
        store_.run(dialect::searchRebuild(QString::fromUtf8(kind->name)));
    return {};
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
    history::ChangeRow inverse{receipt_.deed, impl_->seq++, &kind,
                               row.record,    1,            Change::Update,
                               row.after,     row.before,   history::difference(kind, *current, *record)};
    try {
        tables::update(store_, kind, *record, row.after);
    } catch (const ConstraintError& e) {
        return refuse(clash(*this, kind, *record, e));
    }
    tables::unindex(store_, kind, record->id, tables::words(kind, *current));
    tables::index(store_, kind, record->id, tables::words(kind, *record));
    history::addChange(store_, inverse);
    receipt_.changes.append({&kind, row.record, inverse.op});
    return {};
}

} // namespace zhijia
