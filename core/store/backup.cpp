// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of an office: made whole, checked, then given their name; old ones thinned.
#include "core/store/impl.h"
#include "core/store/migrate.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

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
            ok = query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next() &&
                 query.value(0).toString() == QLatin1StringView("ok");
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return ok;
}

void Store::backupTo(const QString& file) {
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    try {
        run(QStringLiteral("VACUUM INTO ?"), {part});
    } catch (...) {
        QFile::remove(part);
        throw;
    }
    if (!toDisk(part) || !isWhole(part)) {
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
    QDir folder(backupFolder(*this));
    if (!folder.mkpath(QStringLiteral(".")))
        throw EnvironmentError(
            tr("The folder for backups, %1, cannot be made.").arg(folder.path()));
    const QString base = QFileInfo(path()).completeBaseName();
    // Exactly our own stamped copies: the folder may hold those of other offices, and the ones made
    // before an update.
    const QRegularExpression ours(
        QStringLiteral("^%1-[0-9]{8}-[0-9]{6}\\.zhijia$").arg(QRegularExpression::escape(base)));
    const auto list = [&] {
        QStringList names = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(ours);
        names.removeIf([](const QString& name) { return !stampOf(name).isValid(); });
        return names;
    };
    const QStringList files = list();
    const QDateTime utc = now.toUTC();
    // A copy from the future was made while the computer's clock was wrong; it does not count.
    const auto isFresh = [&](const QString& name) {
        const qint64 age = stampOf(name).secsTo(utc);
        return age >= 0 && age < qint64(hours) * 3600;
    };
    if (std::any_of(files.begin(), files.end(), isFresh))
        return {};
    const QString made =
        folder.filePath(QStringLiteral("%1-%2.zhijia").arg(base, utc.toString(stampFormat)));
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
