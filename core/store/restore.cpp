// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a backup in an office's place. What is there is put aside, never deleted.
#include "core/base/clock.h"
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include "core/store/room.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <atomic>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

void removeAll(const QString& office) {
    for (const char* end : {"", "-wal", "-shm", "-journal", ".writer"})
        QFile::remove(office + QString::fromUtf8(end));
}

/// Copies an office with the journal beside it: what a program that was killed, or a copy of an
/// open office, left in the journal belongs to the office.
bool copyWhole(const QString& from, const QString& to) {
    if (!QFile::copy(from, to))
        return false;
    for (const char* end : {"-wal", "-journal"}) {
        const QString journal = from + QString::fromUtf8(end);
        if (QFileInfo(journal).size() > 0 && !QFile::copy(journal, to + QString::fromUtf8(end)))
            return false;
    }
    for (const char* end : {"", "-wal", "-journal"}) {
        const QString made = to + QString::fromUtf8(end);
        if (QFile::exists(made))
            QFile::setPermissions(made,
                                  QFile::permissions(made) | QFile::ReadOwner | QFile::WriteOwner);
    }
    return toDisk(to);
}

/// Everything that opening the office will need is tried on the copy: its journal, its pages, its
/// format. A copy that cannot be opened never takes an office's place.
Outcome<void> makeReady(const QString& part) {
    if (auto ok = closeForAll(part); !ok)
        return ok;
    if (!wholeCopy(part))
        return refuse(tr("It is not whole."), tr("Choose an older backup."));
    Store::Options options;
    options.backupBeforeMigration = false; // the backup itself stays as it is
    {
        auto opened = Store::open(part, options);
        if (!opened)
            return refuse(opened.error());
    }
    return closeForAll(part);
}

} // namespace

Outcome<void> closeForAll(const QString& path) {
    if (!checkIsOffice(path))
        return {}; // damaged or not ours: put aside as it is, with the journal beside it
    static std::atomic<int> counter{0};
    const QString connection = QStringLiteral("close-%1").arg(++counter);
    QString journal;
    {
        QSqlDatabase db =
            dialect::connection(connection, databaseName(path, "rw"), dialect::Access::Write, 1000);
        if (db.open()) {
            QSqlQuery query(db);
            if (query.exec(dialect::plainJournal()) && query.next())
                journal = query.value(0).toString();
            else if (dialect::classify(query.lastError()) == dialect::Trouble::Busy)
                journal = QStringLiteral("busy");
        }
    }
    QSqlDatabase::removeDatabase(connection);
    if (journal == QLatin1StringView("busy") || journal == QLatin1StringView("wal"))
        return refuse(tr("%1 is open: %2.").arg(QFileInfo(path).fileName(), holderText(path)),
                      tr("Close the office everywhere, then restore."));
    return {};
}

Outcome<void> Store::discard(const QString& path) {
    if (auto ok = closeForAll(path); !ok)
        return ok;
    removeAll(path);
    return {};
}

Outcome<QString> Store::restore(const QString& givenBackup, const QString& givenPath) {
    // Behind a link stands the office that everybody else opens.
    const QFileInfo given(givenPath), from(givenBackup);
    const QString path = given.exists()      ? given.canonicalFilePath()
                         : given.isSymLink() ? given.symLinkTarget()
                                             : given.absoluteFilePath();
    const QFileInfo info(path);
    if (!from.exists())
        return refuse(tr("There is no file %1.").arg(givenBackup),
                      tr("Choose a backup from the folder of backups."));
    const QString backup = from.canonicalFilePath();
    if (isSameFile(backup, path))
        return refuse(tr("%1 is the office itself.").arg(info.fileName()),
                      tr("Choose a backup from the folder of backups."));
    if (auto ok = checkIsOffice(backup); !ok)
        return refuse(ok.error());
    // Copied first and looked at afterwards: the backup itself is not even opened.
    const QString part = path + QStringLiteral(".restore");
    removeAll(part);
    if (!copyWhole(backup, part)) {
        removeAll(part);
        throw EnvironmentError(
            lacksRoom(part, from.size())
                ? tr("The backup could not be copied beside %1: the disk is full or the folder "
                     "cannot be written. Nothing was changed.")
                      .arg(info.fileName())
                : tr("The backup could not be copied beside %1: the disk or the network failed. "
                     "Nothing was changed.")
                      .arg(info.fileName()));
    }
    if (const auto ready = makeReady(part); !ready) {
        removeAll(part);
        Issue why = ready.error().first();
        why.text.replace(QFileInfo(part).fileName(), from.fileName());
        return refuse(tr("%1 cannot be restored: %2").arg(givenBackup, why.text) + u' ' +
                          tr("Nothing was changed."),
                      why.mend, why.field);
    }
    QString aside;
    if (info.exists()) {
        if (auto ok = closeForAll(path); !ok) {
            removeAll(part);
            return refuse(ok.error());
        }
        const QString stamp = SystemClock().now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        const QString stem = QStringLiteral("%1/%2-before-restore-%3")
                                 .arg(info.absolutePath(), info.completeBaseName(), stamp);
        aside = stem + QStringLiteral(".zhijia");
        for (int n = 2; QFile::exists(aside); ++n)
            aside = QStringLiteral("%1-%2.zhijia").arg(stem).arg(n);
        if (!QFile::rename(path, aside)) {
            removeAll(part);
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
    return aside;
}

} // namespace zhijia
