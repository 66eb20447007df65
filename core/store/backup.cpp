// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of an office: made whole, checked, then given their name; old ones thinned.
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include "core/store/migrate.h"
#include "core/store/overwrite.h"
#include "core/store/room.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <atomic>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

QDateTime stampOf(const QString& file) {
    QDateTime at = QDateTime::fromString(QFileInfo(file).completeBaseName().right(15), stampFormat);
    at.setTimeSpec(Qt::UTC);
    return at;
}

/// Our own stamped copies, the newest first. A folder may hold those of other offices, also of one
/// with the same file name: the office's own number tells them apart.
QString nameOf(const Store& store, const QString& stamp) {
    return QStringLiteral("%1-%2-%3.zhijia")
        .arg(QFileInfo(store.path()).completeBaseName(), QString::number(store.origin(), 36),
             stamp);
}

QStringList copiesOf(const Store& store) {
    const QRegularExpression ours(
        u'^' +
        QRegularExpression::escape(nameOf(store, QStringLiteral("STAMP")))
            .replace(QStringLiteral("STAMP"), QStringLiteral("[0-9]{8}-[0-9]{6}")) +
        u'$');
    QStringList names =
        QDir(store.backupFolder()).entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(ours);
    names.removeIf([](const QString& name) { return !stampOf(name).isValid(); });
    return names;
}

} // namespace

QList<Store::Copy> Store::copies(const QString& path, const QString& folder, qint64 origin) {
    const QFileInfo office(path); // behind a link stands the office whose copies these are
    const QString real = office.exists() ? office.canonicalFilePath() : office.absoluteFilePath();
    const QString stem = QRegularExpression::escape(QFileInfo(real).completeBaseName());
    const QRegularExpression stamped(
        QStringLiteral("^%1-%2-[0-9]{8}-[0-9]{6}\\.zhijia$")
            .arg(origin ? QStringLiteral(".+") : stem,
                 origin ? QString::number(origin, 36) : QStringLiteral("[0-9a-z]+")));
    const QRegularExpression beforeFormat(
        QStringLiteral("^%1-before-format-[0-9]+\\.zhijia$").arg(stem));
    QList<Copy> list;
    const QDir where(folder.isEmpty() ? real + QStringLiteral(".backups") : folder);
    for (const QFileInfo& file : where.entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        const QDateTime at = stamped.match(name).hasMatch()        ? stampOf(name)
                             : beforeFormat.match(name).hasMatch() ? file.lastModified().toUTC()
                                                                   : QDateTime();
        if (at.isValid())
            list << Copy{file.absoluteFilePath(), at, file.size()};
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &Copy::at);
    return list;
}

QString Store::backupFolder() const {
    const QString& given = impl_->options.backupFolder;
    return given.isEmpty() ? path() + QStringLiteral(".backups") : given;
}

QDateTime Store::lastBackup(const QDateTime& now) const {
    for (const QString& name : copiesOf(*this))
        if (const QDateTime at = stampOf(name); at <= now)
            return at;
    return {};
}

namespace {

/// What an office file says of itself, read without a lock or a journal; nothing else may write it
/// meanwhile.
std::optional<CopyOf> readCopy(const QString& file, bool thoroughly) {
    static std::atomic<int> counter{0};
    const QString connection = QStringLiteral("verify-%1").arg(++counter);
    std::optional<CopyOf> copy;
    {
        QSqlDatabase db = dialect::connection(
            connection,
            databaseName(QFileInfo(file).absoluteFilePath(), "ro") + QStringLiteral("&immutable=1"),
            dialect::Access::Read);
        if (db.open()) {
            QSqlQuery query(db);
            const auto ask = [&](const QString& sql) { return query.exec(sql) && query.next(); };
            const bool whole =
                !thoroughly ||
                (ask(dialect::integrity()) && query.value(0).toString() == QLatin1StringView("ok"));
            CopyOf found;
            if (whole && ask(QStringLiteral("SELECT value FROM meta WHERE key = 'origin'"))) {
                found.origin = query.value(0).toLongLong();
                if (ask(QStringLiteral("SELECT id, at FROM deed ORDER BY id DESC LIMIT 1"))) {
                    found.deed = query.value(0).toLongLong();
                    found.at = query.value(1).toString();
                }
                copy = found;
            }
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return copy;
}

qint64 newestDeedOf(Store& store) {
    return store.scalar(QStringLiteral("SELECT max(id) FROM deed")).toLongLong();
}

qint64 originOf(Store& store) {
    return store.scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'origin'")).toLongLong();
}

} // namespace

std::optional<CopyOf> wholeCopy(const QString& file) { return readCopy(file, true); }

Outcome<void> Store::mayBackUpTo(const QString& file) {
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return mayOverwrite(file, path());
    const QString mend = tr("Give the copy another name. Nothing was written.");
    if (info.isDir())
        return refuse(tr("%1 is a folder.").arg(file), mend);
    if (isSameFile(file, path()))
        return refuse(tr("%1 is the office itself.").arg(file), mend);
    const auto taken = [&] {
        return refuse(tr("%1 exists already and is no earlier copy of this office.").arg(file),
                      mend);
    };
    // A copy that somebody opened and worked on is an office of its own, however it began.
    const QString real = info.canonicalFilePath();
    if (!checkIsOffice(real) || QFileInfo(real + QStringLiteral("-wal")).size() > 0 ||
        QFile::exists(real + QStringLiteral("-shm")) ||
        QFile::exists(real + QStringLiteral("-journal")))
        return taken();
    const auto copy = readCopy(real, false);
    if (!copy || copy->origin != originOf(*this))
        return taken();
    if (copy->deed > 0 &&
        scalar(QStringLiteral("SELECT at FROM deed WHERE id = ?"), {copy->deed}).toString() !=
            copy->at)
        return taken();
    return {};
}

void Store::backupTo(const QString& file) {
    if (const auto may = mayBackUpTo(file); !may)
        throw EnvironmentError(may.error().first().text + u' ' + may.error().first().mend);
    // Absolute: the database takes a name that begins with "file:" for an address.
    const QString part = QFileInfo(file).absoluteFilePath() + QStringLiteral(".part");
    QFile::remove(part);
    const qint64 newest = newestDeedOf(*this);
    try {
        run(dialect::copyInto(), {part});
    } catch (const EnvironmentError&) {
        QFile::remove(part);
        // The database speaks of the office's disk; it is the copy's that has no room.
        if (lacksRoom(part, QFileInfo(path()).size()))
            throw EnvironmentError(tr("The copy %1 was not made: its disk is full or cannot be "
                                      "written. The office itself was not touched; choose another "
                                      "place, or make room.")
                                       .arg(file));
        throw;
    } catch (...) {
        QFile::remove(part);
        throw;
    }
    const auto copy = toDisk(part) ? wholeCopy(part) : std::nullopt;
    if (!copy || copy->origin != originOf(*this) || copy->deed < newest) {
        QFile::remove(part);
        throw EnvironmentError(tr("The copy %1 could not be verified and was thrown away. The "
                                  "office itself was not touched; check the disk.")
                                   .arg(file));
    }
    // Replace in one step, so that an old copy of the same name stays until the new one is whole.
    if (!replaceFile(part, file)) {
        QFile::remove(part);
        throw EnvironmentError(
            tr("The copy could not be given the name %1. The office itself was not touched.")
                .arg(file));
    }
    toDisk(file);
}

QString Store::automaticBackup(const QDateTime& now, int hours) {
    QDir folder(backupFolder());
    if (!folder.mkpath(QStringLiteral(".")))
        throw EnvironmentError(
            tr("The folder for backups, %1, cannot be made.").arg(folder.path()));
    const QDateTime utc = now.toUTC();
    if (const QDateTime last = lastBackup(utc);
        last.isValid() && last.secsTo(utc) < qint64(hours) * 3600)
        return {};
    const QString made = folder.filePath(nameOf(*this, utc.toString(stampFormat)));
    backupTo(made);
    // Newest first; the first file of each day, week or month is its newest and stays.
    QSet<QString> seen;
    for (const QString& name : copiesOf(*this)) {
        const QDateTime at = stampOf(name);
        const qint64 days = at.daysTo(utc);
        QString slot;
        if (days < 2)
            continue;
        if (days < 14)
            slot = at.toString(QStringLiteral("'d'yyyyMMdd"));
        else if (days < 92)
            slot = QStringLiteral("w%1").arg(at.date().toJulianDay() /
                                             7); // Monday to Sunday: day 0 was a Monday
        else
            slot = at.toString(QStringLiteral("'m'yyyyMM"));
        if (seen.contains(slot))
            folder.remove(name);
        seen.insert(slot);
    }
    return made;
}

} // namespace zhijia
