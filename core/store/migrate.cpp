// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"
#include "core/base/strokes.h"
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace zhijia::migrate {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

/// number → text, in order
const QMap<int, QString>& files() {
    static const QMap<int, QString> map = [] {
        QMap<int, QString> found;
        for (const QString& name :
             QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")})) {
            QFile file(QStringLiteral(":/schema/") + name);
            if (!file.open(QIODevice::ReadOnly))
                throw std::logic_error("schema file missing");
            found.insert(name.section(u'-', 0, 0).toInt(), QString::fromUtf8(file.readAll()));
        }
        return found;
    }();
    return map;
}

void apply(Store& store, int version, const QString& text) {
    for (const QString& sql : statements(text)) {
        // A search index has no portable spelling: the dialect makes it.
        if (sql.startsWith(QStringLiteral("SEARCH ")))
            store.run(dialect::createSearch(sql.mid(7).trimmed()));
        else if (sql == QStringLiteral("REDERIVE")) // done when the kinds are known: rederive.h
            store.run(QStringLiteral("DELETE FROM meta WHERE key = 'name_keys'"));
        else
            store.run(sql);
    }
    store.run(dialect::setSchemaVersion(version));
}

tl::unexpected<Issues> failed(const Store& store, int target, const QString& why) {
    return refuse(tr("%1 could not be brought to format %2: %3. It was left as it is.")
                      .arg(QFileInfo(store.path()).fileName())
                      .arg(target)
                      .arg(why),
                  tr("Restore the newest backup, or send a copy of the file to whoever looks after "
                     "the program."),
                  ofDamage);
}

void firstRows(Store& store) {
    store.run(dialect::setApplicationMark(applicationId));
    const qint64 origin = 1 + QRandomGenerator::system()->bounded(0x7ffffffe);
    const auto meta = [&](const char* key, const QString& value) {
        store.run(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"),
                  {QString::fromUtf8(key), value});
    };
    meta("origin", QString::number(origin));
    meta("next_id", QStringLiteral("1"));
    meta("office_name", store.impl().options.officeName);
    meta("name_keys", nameKeysVersion());
}

/// Off while it lives; the connection is as it was afterwards, whatever happens.
class WithoutReferences {
public:
    explicit WithoutReferences(Store& store) : store_(store) {
        store_.run(dialect::checkReferences(false));
    }
    ~WithoutReferences() {
        QSqlQuery query(store_.impl().db);
        query.exec(dialect::checkReferences(true));
    }
    WithoutReferences(const WithoutReferences&) = delete;
    WithoutReferences& operator=(const WithoutReferences&) = delete;

private:
    Store& store_;
};

/// Throws when a reference points nowhere.
void requireReferences(Store& store) {
    Statement dangling = store.prepare(dialect::danglingReferences());
    dangling.exec();
    if (dangling.next())
        throw std::runtime_error(tr("a reference of the table \"%1\" points nowhere")
                                     .arg(dangling.text(0))
                                     .toStdString());
}

} // namespace

int newest() { return files().isEmpty() ? 0 : files().lastKey(); }

QStringList statements(const QString& sql) {
    QStringList result;
    QString current;
    for (QString line : sql.split(u'\n')) {
        if (const auto comment = line.indexOf(QStringLiteral("--")); comment >= 0)
            line.truncate(comment);
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        current += (current.isEmpty() ? QString() : QStringLiteral(" ")) + line;
        if (current.endsWith(u';')) {
            current.chop(1);
            result << current;
            current.clear();
        }
    }
    if (!current.isEmpty())
        result << current;
    return result;
}

Outcome<void> run(Store& store) { return run(store, files()); }

Outcome<void> run(Store& store, const QMap<int, QString>& schema) {
    int version = store.schemaVersion();
    const int target = schema.lastKey();
    if (version == target)
        return {};
    Issue note;
    if (version > 0 && store.impl().options.backupBeforeMigration) {
        const QFileInfo info(store.path());
        const QString folder = store.impl().options.backupFolder.isEmpty()
                                   ? store.path() + QStringLiteral(".backups")
                                   : store.impl().options.backupFolder;
        if (!QDir().mkpath(folder))
            return refuse(
                tr("The folder %1 for the backup before the update cannot be made.").arg(folder));
        const QString backup = QStringLiteral("%1/%2-before-format-%3.zhijia")
                                   .arg(folder, info.completeBaseName())
                                   .arg(target);
        store.backupTo(backup);
        note = {Severity::Note,
                {},
                tr("The office was brought to format %1. A copy of the old one is %2.")
                    .arg(target)
                    .arg(backup),
                {},
                {}};
    }
    const bool fresh = version == 0;
    const WithoutReferences without(store);
    store.begin();
    try {
        // Another desk may have migrated while this one waited for the lock.
        version = store.schemaVersion();
        for (auto it = schema.upperBound(version); it != schema.end(); ++it)
            apply(store, it.key(), it.value());
        if (fresh)
            firstRows(store);
        else
            requireReferences(store);
        store.commit();
    } catch (const EnvironmentError&) {
        store.rollback();
        throw;
    } catch (const std::runtime_error& e) {
        store.rollback();
        const auto* fault = dynamic_cast<const DatabaseFault*>(&e);
        return failed(store, target, fault ? fault->said() : QString::fromUtf8(e.what()));
    } catch (const ConstraintError& e) {
        store.rollback();
        return failed(store, target, e.detail());
    } catch (...) {
        store.rollback();
        throw;
    }
    if (!note.text.isEmpty())
        store.impl().notes << note;
    return {};
}

} // namespace zhijia::migrate
