// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of an office: made whole, checked, then given their name; old ones thinned.
#include "core/store/impl.h"
#include "core/store/migrate.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

/// Opens the copy and asks the database whether it is whole.
bool isWhole(const QString& file) {
    static std::atomic<int> counter{0};
    const QString connection = QStringLiteral("verify-%1").arg(++counter);
    bool ok = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        db.setDatabaseName(file);
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (db.open()) {
            QSqlQuery query(db);
            ok = query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next() && query.value(0).toString() == QLatin1StringView("ok");
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return ok;
}

QString backupFolder(const Store& store) {
    const QString given = store.impl().options.backupFolder;
    return given.isEmpty() ? store.path() + QStringLiteral(".backups") : given;
}

QDateTime stampOf(const QString& file) {
    QDateTime at = QDateTime::fromString(QFileInfo(file).completeBaseName().right(15), stampFormat);
    at.setTimeSpec(Qt::UTC);
    return at;
}

} // namespace

void Store::backupTo(const QString& file) {
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    run(QStringLiteral("VACUUM INTO ?"), {part});
    if (!isWhole(part)) {
        QFile::remove(part);
        throw EnvironmentError(tr("The copy %1 could not be verified and was thrown away. The office itself was not touched; check the disk.").arg(file));
    }
    // Replace in one step, so that an old copy of the same name stays until the new one is whole.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) != 0) {
        QFile::remove(file);
        if (!QFile::rename(part, file))
            throw EnvironmentError(tr("The copy could not be given the name %1. It lies beside it as %2.").arg(file, part));
    }
}

QString Store::automaticBackup(const QDateTime& now, int hours) {
    QDir folder(backupFolder(*this));
    if (!folder.mkpath(QStringLiteral(".")))
        throw EnvironmentError(tr("The folder for backups, %1, cannot be made.").arg(folder.path()));
    const QString base = QFileInfo(path()).completeBaseName();
    const auto list = [&] {
        return folder.entryList({base + QStringLiteral("-*-*.zhijia")}, QDir::Files, QDir::Name | QDir::Reversed);
    };
    QStringList files = list();
    const QDateTime utc = now.toUTC();
    if (!files.isEmpty() && stampOf(files.first()).secsTo(utc) < hours * 3600)
        return {};
    const QString made = folder.filePath(QStringLiteral("%1-%2.zhijia").arg(base, utc.toString(stampFormat)));
    backupTo(made);
    // Newest first; the first file of each day, week or month is its newest and stays.
    QSet<QString> seen;
    for (const QString& name : list()) {
        const QDateTime at = stampOf(name);
        const qint64 days = at.daysTo(utc);
        QString slot;
        if (days < 2)
            continue;
        if (days < 14)
            slot = at.toString(QStringLiteral("'d'yyyyMMdd"));
        else if (days < 92)
            slot = QStringLiteral("w%1-%2").arg(at.date().year()).arg(at.date().weekNumber());
        else
            slot = at.toString(QStringLiteral("'m'yyyyMM"));
        if (seen.contains(slot))
            folder.remove(name);
        seen.insert(slot);
    }
    return made;
}

Outcome<void> Store::restore(const QString& backup, const QString& path) {
    Options options;
    options.backupBeforeMigration = false;
    QFile source(backup);
    if (!source.exists())
        return refuse(tr("There is no file %1.").arg(backup), tr("Choose a backup from the folder of backups."));
    if (!isWhole(backup))
        return refuse(tr("%1 is not whole; it cannot be restored.").arg(backup), tr("Choose an older backup."));
    const QFileInfo info(path);
    if (info.exists()) {
        // Somebody who has it open would go on writing into the file that is put aside.
        auto open = Store::open(path, options);
        if (open) {
            (*open)->run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
            try {
                (*open)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
                (*open)->run(QStringLiteral("BEGIN EXCLUSIVE"));
                (*open)->run(QStringLiteral("ROLLBACK"));
            } catch (const EnvironmentError& e) {
                return refuse(e.text(), tr("Close the office everywhere, then restore."));
            }
        }
    }
    const QString part = path + QStringLiteral(".restore");
    QFile::remove(part);
    if (!QFile::copy(backup, part) || !isWhole(part)) {
        QFile::remove(part);
        return refuse(tr("The backup could not be copied beside %1.").arg(info.fileName()), tr("Check that the disk has room. Nothing was changed."));
    }
    if (info.exists()) {
        const QString aside = QStringLiteral("%1-before-restore-%2.zhijia")
                                  .arg(info.absolutePath() + u'/' + info.completeBaseName(),
                                       QDateTime::currentDateTimeUtc().toString(stampFormat));
        if (!QFile::rename(path, aside))
            return refuse(tr("%1 could not be put aside.").arg(info.fileName()), tr("Close it everywhere, then restore."));
        QFile::remove(path + QStringLiteral("-wal"));
        QFile::remove(path + QStringLiteral("-shm"));
    }
    if (!QFile::rename(part, path))
        return refuse(tr("The restored copy could not be given its name; it lies beside it as %1.").arg(part));
    return {};
}

} // namespace zhijia
