// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an office is whole: the file, its references, its columns, its search index, its history,
// its numbers.
#include "core/record/kind.h"
#include "core/store/content.h"
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include <QCoreApplication>
#include <QSet>
#include <QTemporaryDir>
#include <atomic>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

struct Check {
    Store& store;
    Issues issues;
    const QString mend = tr("Restore the newest backup, or send a copy of the file to whoever "
                            "looks after the program.");

    void found(const QString& text) { issues << error(text, mend, ofDamage); }

    /// A question that the file cannot even answer is a finding, not the end of the check.
    void ask(const std::function<void()>& question) {
        try {
            question();
        } catch (const std::runtime_error& e) {
            const auto* fault = dynamic_cast<const DatabaseFault*>(&e);
            if (const QString text = fault ? fault->said() : QString::fromUtf8(e.what());
                issues.isEmpty() || issues.last().text != text)
                found(text);
        }
    }

    void eachRow(const QString& sql, const std::function<void(const Statement&)>& row) {
        ask([&] {
            Statement s = store.prepare(sql);
            s.exec();
            while (s.next())
                row(s);
        });
    }

    void count(const QString& sql, const std::function<QString(qint64)>& words) {
        ask([&] {
            if (const qint64 n = store.scalar(sql).toLongLong(); n > 0)
                found(words(n));
        });
    }

    void columns(const Kind& kind, const QString& table) {
        QSet<QString> there;
        eachRow(dialect::tableColumns(table), [&](const Statement& s) { there << s.text(1); });
        for (const Field& f : kind.fields)
            if (!there.contains(QString::fromUtf8(f.key)))
                found(tr("The table \"%1\" has no column \"%2\".")
                          .arg(table, QString::fromUtf8(f.key)));
    }

    /// The index compares itself with the records; SQLite wants the right to write for that, though
    /// nothing is written. So it is done in a copy: nobody waits for a check.
    void searchIndexes() {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.zhijia"));
        static std::atomic<int> counter{0};
        const QString connection = QStringLiteral("check-%1").arg(++counter);
        try {
            store.run(dialect::copyInto(), {copy});
        } catch (const std::runtime_error&) {
            if (issues.isEmpty())
                throw; // no room for a copy, say; that is no damage, and it is said in its own
                       // words
            return;    // so damaged that it cannot be copied: that is found already
        }
        {
            QSqlDatabase db =
                dialect::connection(connection, databaseName(copy, "rw"), dialect::Access::Write);
            const bool open = db.open();
            QSqlQuery query(db);
            for (const Kind* kind : kinds())
                if (kind->searchable &&
                    !(open && query.exec(dialect::searchIntegrity(QString::fromUtf8(kind->name)))))
                    found(tr("The search index of %1 does not fit its records.")
                              .arg(kind->pluralText()));
        }
        QSqlDatabase::removeDatabase(connection);
    }

    /// Records that stand below themselves: no list that begins at the top ever shows them.
    void circles(const Kind& kind) {
        const QString table = QString::fromUtf8(kind.name);
        for (const Field& f : kind.fields) {
            if (!f.refKind || QLatin1StringView(f.refKind) != QLatin1StringView(kind.name))
                continue;
            QStringList names;
            qint64 n = 0;
            // What the top does not reach stands in a circle or below one; what is gone is found
            // among the references.
            eachRow(QStringLiteral(
                        "WITH RECURSIVE reached (id) AS (SELECT id FROM %1 WHERE %2 IS NULL OR %2 "
                        "NOT IN (SELECT id FROM %1) UNION SELECT %1.id FROM %1 JOIN reached ON "
                        "%1.%2 = reached.id) SELECT %3 FROM %1 WHERE id NOT IN (SELECT id FROM "
                        "reached) ORDER BY id")
                        .arg(table, QString::fromUtf8(f.key), QString::fromUtf8(kind.titleKey)),
                    [&](const Statement& s) {
                        if (++n <= 5)
                            names << s.text(0);
                    });
            if (n > 0)
                found(
                    tr("%1: %2 stand below themselves (\"%3\" leads in a circle): %4.")
                        .arg(kind.pluralText())
                        .arg(n)
                        .arg(kind.fieldLabel(f), names.join(QStringLiteral(", ")) +
                                                     (n > 5 ? QStringLiteral(", …") : QString())));
        }
    }

    void records(const Kind& kind) {
        const QString table = QString::fromUtf8(kind.name);
        columns(kind, table);
        count(QStringLiteral("SELECT count(*) FROM %1 WHERE NOT EXISTS (SELECT 1 FROM change WHERE "
                             "change.record = %1.id "
                             "AND change.kind = '%1' AND change.after_revision = %1.revision) "
                             // Runs of one kind never overlap: only the last that begins before it
                             // can hold a record.
                             "AND revision IS NOT (SELECT CASE WHEN change.record + change.count > "
                             "%1.id THEN change.after_revision END FROM change "
                             "WHERE change.count > 1 AND change.record < %1.id AND change.kind = "
                             "'%1' ORDER BY change.record DESC LIMIT 1)")
                  .arg(table),
              [&](qint64 n) {
                  return tr("%1: %2 records have no deed in the history.")
                      .arg(kind.pluralText())
                      .arg(n);
              });
        // An id that is given out twice would make two records one.
        count(QStringLiteral("SELECT count(*) FROM %1 WHERE (id >> 32) = (SELECT CAST(value AS "
                             "INTEGER) FROM meta WHERE key = 'origin') "
                             "AND (id & 4294967295) >= (SELECT CAST(value AS INTEGER) FROM meta "
                             "WHERE key = 'next_id')")
                  .arg(table),
              [&](qint64 n) {
                  return tr("%1: %2 records have a number that would be given out again.")
                      .arg(kind.pluralText())
                      .arg(n);
              });
    }

    /// Attached files whose bytes are gone or are not what was attached, and such without an owner.
    /// Read one by one: together they may be larger than the memory.
    /// `done` is told of bytes read, of all: scans of years take a while.
    void contents(const std::function<void(qint64 bytes, qint64 total)>& done) {
        struct Kept {
            QString sum, name; // the first name
            qint64 bytes;
        };
        QList<Kept> sums;
        qint64 total = 0, read = 0;
        eachRow(QStringLiteral("SELECT sha256, min(name), max(bytes) FROM attachment GROUP BY "
                               "sha256 ORDER BY sha256"),
                [&](const Statement& s) {
                    sums.append({s.text(0), s.text(1), s.integer(2)});
                    total += s.integer(2);
                });
        for (const auto& [sum, name, size] : std::as_const(sums)) {
            done(read, total);
            read += size;
            const auto bytes = content::get(store, sum);
            if (!bytes)
                found(tr("What the attached file \"%1\" held is lost.").arg(name));
            else if (content::sumOf(*bytes) != sum)
                found(tr("What the attached file \"%1\" held was damaged.").arg(name));
        }
        QStringList owners;
        eachRow(QStringLiteral("SELECT DISTINCT owner_kind FROM attachment ORDER BY owner_kind"),
                [&](const Statement& s) { owners << s.text(0); });
        for (const QString& owner : std::as_const(owners)) {
            const Kind* kind = kindByName(owner);
            const QString gone = kind ? QStringLiteral(" AND owner NOT IN (SELECT id FROM %1)")
                                            .arg(QString::fromUtf8(kind->name))
                                      : QString();
            const qint64 n =
                store
                    .scalar(QStringLiteral("SELECT count(*) FROM attachment WHERE owner_kind = ?") +
                                gone,
                            {owner})
                    .toLongLong();
            if (n > 0)
                found(tr("%1 attached files belong to no record.").arg(n));
        }
    }

    void history() {
        count(QStringLiteral("SELECT count(*) FROM deed WHERE changes <> (SELECT "
                             "coalesce(sum(count), 0) FROM change WHERE change.deed = deed.id)"),
              [](qint64 n) { return tr("%1 deeds do not have all of their changes.").arg(n); });
        count(QStringLiteral("SELECT count(*) FROM change WHERE deed NOT IN (SELECT id FROM deed)"),
              [](qint64 n) { return tr("%1 changes belong to no deed.").arg(n); });
        eachRow(QStringLiteral("SELECT DISTINCT kind FROM change"), [&](const Statement& s) {
            if (!kindByName(s.text(0)))
                found(tr("The history speaks of \"%1\", which this program does not know.")
                          .arg(s.text(0)));
        });
    }
};

/// A table by what its records are called; one that is no kind's by its own name.
QString called(const QString& table) {
    const Kind* kind = kindByName(table);
    return kind ? kind->pluralText() : table;
}

} // namespace

Issues Store::check(const std::function<bool(int)>& progress) {
    Check check{*this, {}};
    const auto step = [&](int percent) {
        if (progress && !progress(percent))
            throw Cancelled();
    };
    step(0);
    check.eachRow(dialect::integrity(20), [&](const Statement& s) {
        if (s.text(0) != QLatin1StringView("ok"))
            check.found(tr("The file is damaged: a part of it is not in order (for whoever looks "
                           "after the program: %1).")
                            .arg(s.text(0).simplified()));
    });
    step(40);
    check.eachRow(dialect::danglingReferences(), [&](const Statement& s) {
        check.found(tr("A row of \"%1\" refers to a row of \"%2\" that is gone.")
                        .arg(called(s.text(0)), called(s.text(2))));
    });
    step(55);
    const QList<const Kind*> all = kinds() + internalKinds();
    for (qsizetype i = 0; i < all.size(); ++i) {
        check.records(*all[i]);
        check.circles(*all[i]);
        step(55 + static_cast<int>(20 * (i + 1) / all.size()));
    }
    check.contents([&](qint64 bytes, qint64 total) {
        step(75 + static_cast<int>(total > 0 ? 5 * bytes / total : 0));
    });
    step(80);
    check.searchIndexes();
    step(95);
    check.history();
    step(100);
    return check.issues;
}

} // namespace zhijia
