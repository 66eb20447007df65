// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/txn_impl.h"
#include "core/flow/step_follow.h"
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

Txn::Txn(Store& store, const Clock& clock, const DeedText& what, const QString& actor)
    : Reader(store, clock), impl_(std::make_shared<Impl>()) {
    receipt_.deed = history::newestDeed(store) + 1;
    receipt_.what = what;
    receipt_.at = clock.now();
    receipt_.actor = actor;
    history::addDeed(store, {receipt_.deed, receipt_.at, actor, what, 0, 0, 0, 0});
}

Outcome<void> Txn::checked(const Kind& kind, Record& record, const Record* before, bool ready) {
    if (!ready)
        kind.deriveAlone(record);
    if (kind.deriveMore)
        kind.deriveMore(*this, record);
    Issues issues;
    for (const Field& f : kind.fields) {
        const auto key = [&] { return QString::fromUtf8(f.key); };
        if (f.has(Field::Required) && f.get(record).isNull())
            issues << error(tr("%1 is missing.").arg(kind.fieldLabel(f)), tr("Fill it in."), key());
        if (before && f.has(Field::StepOnly) && !impl_->insideStep &&
            f.get(*before) != f.get(record))
            issues << error(tr("%1 changes by a step, not by editing.").arg(kind.fieldLabel(f)),
                            tr("Use the buttons of the record."), key());
    }
    if (!before && !impl_->insideStep)
        issues += whyNotEnter(*this, kind, record);
    if (kind.check && !impl_->relinking)
        kind.check(*this, record, before, issues);
    if (refuses(issues))
        return refuse(issues);
    if (!impl_->expected.contains(&kind)) // a large deed's maker has shown them line by line
        receipt_.notes += issues;
    return {};
}

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

Outcome<RawId> Txn::insert(const Kind& kind, Record& record) { return add(kind, record, false); }
Outcome<RawId> Txn::insertReady(const Kind& kind, Record& record) {
    return add(kind, record, true);
}

Outcome<RawId> Txn::add(const Kind& kind, Record& record, bool ready) {
    if (kind.flow) {
        const Field* state = kind.field(QString::fromUtf8(kind.flow->field));
        if (state->get(record).isNull())
            state->set(record, QString::fromUtf8(kind.flow->initial));
    }
    if (impl_->counter == 0)
        impl_->firstCounter = impl_->counter = txnrows::nextId(store_);
    record.id = (store_.origin() << 32) | impl_->counter;
    if (auto ok = checked(kind, record, nullptr, ready); !ok) {
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
    for (const auto& asked : {kind.mayRemove, kind.mayDiscard})
        if (asked)
            if (const Issues issues = asked(*this, *record); refuses(issues))
                return refuse(issues);
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
    if (auto ok = write(kind, *record, now ? *now : *before); !ok)
        return ok;
    return followStep(*this, kind, *record, *step);
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

} // namespace zhijia
