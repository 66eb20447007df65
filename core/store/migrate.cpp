// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRandomGenerator>

namespace zhijia::migrate {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

/// number → resource path, in order
const QMap<int, QString>& files() {
    static const QMap<int, QString> map = [] {
        QMap<int, QString> found;
        for (const QString& name :
             QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}))
            found.insert(name.section(u'-', 0, 0).toInt(), QStringLiteral(":/schema/") + name);
        return found;
    }();
    return map;
}

void apply(Store& store, int version) {
    QFile file(files().value(version));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("schema file missing");
    for (const QString& sql : statements(QString::fromUtf8(file.readAll()))) {
        // "-- search member" has no portable spelling: the dialect makes the index.
        if (sql.startsWith(QStringLiteral("SEARCH ")))
            store.run(dialect::createSearch(sql.mid(7).trimmed()));
        else
            store.run(sql);
    }
    store.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

tl::unexpected<Issues> failed(const Store& store, const QString& why) {
    return refuse(tr("%1 could not be brought to format %2: %3. It was left as it is.")
                      .arg(QFileInfo(store.path()).fileName())
                      .arg(newest())
                      .arg(why),
                  tr("Restore the newest backup, or send a copy of the file to whoever looks after "
                     "the program."));
}

void firstRows(Store& store) {
    store.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    const qint64 origin = 1 + QRandomGenerator::system()->bounded(0x7ffffffe);
    const auto meta = [&](const char* key, const QString& value) {
        store.run(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"),
                  {QString::fromUtf8(key), value});
    };
    meta("origin", QString::number(origin));
    meta("next_id", QStringLiteral("1"));
    meta("office_name", store.impl().options.officeName);
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

Outcome<void> run(Store& store) {
    int version = store.schemaVersion();
    if (version == newest())
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
                                   .arg(newest());
        store.backupTo(backup);
        note = {Severity::Note,
                {},
                tr("The office was brought to format %1. A copy of the old one is %2.")
                    .arg(newest())
                    .arg(backup),
                {},
                {}};
    }
    const bool fresh = version == 0;
    store.begin();
    try {
        // Another desk may have migrated while this one waited for the lock.
        version = store.schemaVersion();
        for (auto it = files().upperBound(version); it != files().end(); ++it)
            apply(store, it.key());
        if (fresh)
            firstRows(store);
        store.commit();
    } catch (const EnvironmentError&) {
        store.rollback();
        throw;
    } catch (const std::runtime_error& e) {
        store.rollback();
        return failed(store, QString::fromUtf8(e.what()));
    } catch (const ConstraintError& e) {
        store.rollback();
        return failed(store, e.detail());
    } catch (...) {
        store.rollback();
        throw;
    }
    if (!note.text.isEmpty())
        store.impl().notes << note;
    return {};
}

} // namespace zhijia::migrate
