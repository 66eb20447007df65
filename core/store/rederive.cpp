// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rederive.h"
#include "core/base/strokes.h"
#include "core/book/reader.h"
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include "core/store/tables.h"
#include <QCoreApplication>

namespace zhijia::rederive {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

constexpr int page = 500; // records in memory at once

QString storedVersion(Store& store) {
    return store.scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'name_keys'"))
        .toString();
}

void renew(Store& store, const Clock& clock) {
    if (storedVersion(store) == nameKeysVersion()) // another desk has done it meanwhile
        return;
    qint64 changed = 0;
    for (const Kind* kind : kinds())
        if (kind->derives())
            changed += keysOf(store, clock, *kind);
    store.run(QStringLiteral("DELETE FROM meta WHERE key = 'name_keys'"));
    store.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('name_keys', ?)"),
              {nameKeysVersion()});
    if (changed > 0)
        store.impl().notes << Issue{Severity::Note,
                                    {},
                                    tr("The program's tables of readings and strokes are newer "
                                       "than this office: the order of %1 names was renewed.")
                                        .arg(changed),
                                    {},
                                    {}};
}

} // namespace

qint64 keysOf(Store& store, const Clock& clock, const Kind& kind) {
    std::vector<const Field*> keys;
    QStringList sets;
    for (const Field& f : kind.fields)
        if (f.has(Field::Derived) && f.has(Field::Hidden)) {
            keys.push_back(&f);
            sets << QStringLiteral("%1 = ?").arg(QString::fromUtf8(f.key));
        }
    if (keys.empty() || !kind.derives())
        return 0;
    const QString table = QString::fromUtf8(kind.name);
    const QString update =
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(table, sets.join(u", "));
    const Reader reader(store, clock);
    qint64 changed = 0;
    Query query;
    query.by(QStringLiteral("id")).first(page);
    for (;;) {
        const auto records = reader.all(kind, query);
        for (const auto& record : records) {
            const auto anew = kind.copy(*record);
            kind.derive(reader, *anew);
            QVariantList values;
            bool differs = false;
            for (const Field* f : keys) {
                values << f->get(*anew);
                differs = differs || values.last() != f->get(*record);
            }
            if (!differs)
                continue;
            store.run(update, values << record->id);
            tables::forget(store);
            ++changed;
        }
        if (records.size() < size_t(page))
            break;
        query.where = {Condition{QStringLiteral("id"), Condition::Gt, records.back()->id}};
    }
    if (changed > 0 && kind.searchable)
        store.run(dialect::searchRebuild(table));
    return changed;
}

void whenNeeded(Store& store, const Clock& clock) {
    if (storedVersion(store) == nameKeysVersion())
        return;
    try {
        store.begin();
    } catch (const EnvironmentError&) { // names are found and listed as they were until then
        store.impl().notes << warning(
            tr("A colleague is writing: the order of names is renewed when the office is opened "
               "the next time."));
        return;
    }
    try {
        renew(store, clock);
        store.commit();
    } catch (...) {
        store.rollback();
        throw;
    }
}

} // namespace zhijia::rederive
