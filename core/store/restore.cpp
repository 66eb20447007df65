// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a backup in an office's place. What is there is put aside, never deleted.
#include "core/base/clock.h"
#include "core/store/impl.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

/// Folds the journal into the file, which the database only does when nobody else has it open: so
/// the file that is put aside is complete, and nobody goes on writing into it.
Outcome<void> closeForAll(const QString& path) {
    if (!checkIsOffice(path))
        return {}; // damaged or not ours: put aside as it is, with the journal beside it
    const QString connection = QStringLiteral("restore-%1").arg(path);
    QString journal;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        db.setDatabaseName(path);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
        if (db.open()) {
            QSqlQuery query(db);
            if (query.exec(QStringLiteral("PRAGMA journal_mode = DELETE")) && query.next())
                journal = query.value(0).toString();
            else if ((query.lastError().nativeErrorCode().toInt() & 0xff) == 5)
                journal = QStringLiteral("busy");
        }
    }
    QSqlDatabase::removeDatabase(connection);
    if (journal == QLatin1StringView("busy") || journal == QLatin1StringView("wal"))
        return refuse(tr("%1 is open: %2.").arg(QFileInfo(path).fileName(), holderText(path)),
                      tr("Close the office everywhere, then restore."));
    return {};
}

} // namespace

Outcome<void> Store::restore(const QString& backup, const QString& givenPath) {
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    const QFileInfo info(path);
    if (!QFile::exists(backup))
        return refuse(tr("There is no file %1.").arg(backup),
                      tr("Choose a backup from the folder of backups."));
    if (QFileInfo(backup).canonicalFilePath() == info.canonicalFilePath())
        return refuse(tr("%1 is the office itself.").arg(info.fileName()),
                      tr("Choose a backup from the folder of backups."));
    if (auto ok = checkIsOffice(backup); !ok)
        return ok;
    // Copied first and looked at afterwards: the backup itself is not even opened.
    const QString part = path + QStringLiteral(".restore");
    QFile::remove(part);
    if (!QFile::copy(backup, part) || !toDisk(part)) {
        QFile::remove(part);
        return refuse(tr("The backup could not be copied beside %1.").arg(info.fileName()),
                      tr("Check that the disk has room. Nothing was changed."));
    }
    QFile::setPermissions(part, QFile::permissions(part) | QFile::ReadOwner | QFile::WriteOwner);
    const bool whole = isWhole(part);
    for (const char* end : {"-wal", "-shm"}) // a copy that was made in write-ahead mode leaves them
        QFile::remove(part + QString::fromUtf8(end));
    if (!whole) {
        QFile::remove(part);
        return refuse(tr("%1 is not whole; it cannot be restored.").arg(backup),
                      tr("Choose an older backup."));
    }
    if (info.exists()) {
        if (auto ok = closeForAll(path); !ok) {
            QFile::remove(part);
            return ok;
        }
        const QString stamp = SystemClock().now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        const QString stem = QStringLiteral("%1/%2-before-restore-%3")
                                 .arg(info.absolutePath(), info.completeBaseName(), stamp);
        QString aside = stem + QStringLiteral(".zhijia");
        for (int n = 2; QFile::exists(aside); ++n)
            aside = QStringLiteral("%1-%2.zhijia").arg(stem).arg(n);
        if (!QFile::rename(path, aside)) {
            QFile::remove(part);
            return refuse(tr("%1 could not be put aside.").arg(info.fileName()),
                          tr("Close it everywhere, then restore."));
        }
        // A journal that could not be folded in belongs to the old file: it goes with it.
        for (const char* end : {"-wal", "-journal"})
            QFile::rename(path + QString::fromUtf8(end), aside + QString::fromUtf8(end));
        QFile::remove(path + QStringLiteral("-shm"));
    }
    if (!QFile::rename(part, path))
        return refuse(tr("The restored copy could not be given its name; it lies beside it as %1.")
                          .arg(part));
    toDisk(path);
    return {};
}

} // namespace zhijia
