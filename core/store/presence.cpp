// SPDX-License-Identifier: GPL-3.0-or-later
// The file behind the name: synchronising programs replace a file while it is open, and people
// delete or move it. The database goes on writing into what has no name any more; nobody would ever
// see it, and the journal beside the new file would be taken for its own.
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <atomic>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

QString walOf(const QString& path) { return path + QStringLiteral("-wal"); }
QString shmOf(const QString& path) { return path + QStringLiteral("-shm"); }

} // namespace

QString databaseName(const QString& path, const char* mode) {
    const QString encoded =
        QString::fromLatin1(QUrl::toPercentEncoding(QDir::fromNativeSeparators(path), "/:"));
    return QStringLiteral("file://") +
           (encoded.startsWith(u'/') ? QString() : QStringLiteral("/")) + encoded +
           QStringLiteral("?mode=") + QString::fromUtf8(mode);
}

QString absenceText(const QString& path, Store::Presence presence) {
    const QString name = QFileInfo(path).fileName();
    if (presence == Store::Presence::Replaced)
        return tr("%1 was replaced by another file while it was open here. Nothing is written any "
                  "more: this change was not made. Save a copy of what is open here with a backup, "
                  "then close the office and open it again.")
            .arg(name);
    return tr("%1 is gone: it was deleted, renamed or moved while it was open here. This change "
              "was "
              "not made. Put the file back under its name, or save a copy of what is open here "
              "with a backup.")
        .arg(name);
}

bool Store::Impl::connect(bool create) {
    connection = [] {
        static std::atomic<int> counter{0};
        return QStringLiteral("office-%1").arg(++counter);
    }();
    const FileIdentity before = identityOf(path);
    db = dialect::connection(connection, databaseName(path, create ? "rwc" : "rw"),
                             dialect::Access::Write, options.busySeconds * 1000);
    if (!db.open())
        return false;
    patience = options.busySeconds * 1000;
    file = identityOf(path);
    return create || file == before;
}

void Store::Impl::disconnect() {
    pool.clear();
    if (db.isOpen()) {
        (void)look(); // a journal that is ours goes; the database leaves another file's alone
        db.close();
    }
    db = QSqlDatabase();
    if (!connection.isEmpty())
        QSqlDatabase::removeDatabase(connection);
    connection.clear();
}

Store::Presence Store::Impl::look() {
    if (!file.there) // it never was: the office could not be opened
        return Store::Presence::There;
    const FileIdentity now = identityOf(path);
    if (now == file && !replaced) {
        wal = identityOf(walOf(path));
        shm = identityOf(shmOf(path));
        return Store::Presence::There;
    }
    if (!now.there && !replaced)
        return Store::Presence::Gone; // and may come back
    if (!replaced) {
        // Whoever opens the new file must not find the old one's journal beside it.
        replaced = true;
        if (wal.there && identityOf(walOf(path)) == wal)
            QFile::remove(walOf(path));
        if (shm.there && identityOf(shmOf(path)) == shm)
            QFile::remove(shmOf(path));
    }
    return Store::Presence::Replaced;
}

Store::Presence Store::presence() const { return impl_->look(); }

void Store::rest() noexcept {
    if (impl_->transaction || !impl_->db.isOpen() || impl_->journal != QLatin1StringView("wal") ||
        QFileInfo(walOf(path())).size() == 0 || presence() != Presence::There)
        return;
    QSqlQuery query(impl_->db);
    query.exec(dialect::busyTimeout(0));
    query.exec(dialect::foldJournal()); // when somebody reads just now: another time
    query.exec(dialect::busyTimeout(impl_->patience));
}

} // namespace zhijia
