// SPDX-License-Identifier: GPL-3.0-or-later
// Opening an office: every way a file can be wrong has its own words, and is found before anything is written.
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include "core/store/migrate.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QtEndian>
#include <atomic>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

struct Header {
    quint32 application = 0;
    quint32 version = 0;
};

/// Reads the first hundred bytes (https://www.sqlite.org/fileformat.html): no database is opened, so
/// a file that is not ours cannot be touched.
Outcome<Header> readHeader(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 cannot be read: %2.").arg(name, file.errorString()), tr("Check that you may read the file."));
    const QByteArray bytes = file.read(100);
    if (bytes.isEmpty())
        return refuse(tr("%1 is empty. It is not an office, or it was cut off while it was copied.").arg(name),
                      tr("Copy the file again, or restore the newest backup."));
    if (!bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return refuse(tr("%1 is not an office of this program.").arg(name),
                      tr("Choose a file that ends in .zhijia. To bring in a list, open or make an office first and then import."));
    if (bytes.size() < 100)
        return refuse(tr("%1 is damaged: it ends in the middle.").arg(name), tr("Restore the newest backup."));
    return Header{qFromBigEndian<quint32>(bytes.constData() + 68), qFromBigEndian<quint32>(bytes.constData() + 60)};
}

Outcome<void> checkHeader(const QString& path, const Header& header) {
    const QString name = QFileInfo(path).fileName();
    if (header.application != migrate::applicationId)
        return refuse(tr("%1 is a database of another program.").arg(name), tr("Choose a file that ends in .zhijia."));
    if (header.version > static_cast<quint32>(migrate::newest()))
        return refuse(tr("%1 was written by a newer version of this program (format %2, this one knows %3).")
                          .arg(name).arg(header.version).arg(migrate::newest()),
                      tr("Update this program. The file was not changed."));
    return {};
}

bool onNetwork(const QString& path) {
    static const QList<QByteArray> kinds{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs", "9p", "fuse.sshfs",
                                         "davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "glusterfs", "ceph"};
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (kinds.contains(storage.fileSystemType()))
        return true;
    return path.startsWith(QStringLiteral("//")) || path.startsWith(QStringLiteral("\\\\"));
}

QString newConnection() {
    static std::atomic<int> counter{0};
    return QStringLiteral("office-%1").arg(++counter);
}

} // namespace

Outcome<std::unique_ptr<Store>> Store::open(const QString& givenPath, const Options& options) {
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (options.create) {
        if (info.exists())
            return refuse(tr("%1 exists already.").arg(name), tr("Choose another name, or open that office."));
        if (!QFileInfo(info.absolutePath()).isDir())
            return refuse(tr("The folder %1 does not exist.").arg(info.absolutePath()), tr("Choose another folder."));
    } else {
        if (!info.exists())
            return refuse(tr("There is no file %1.").arg(path), tr("Look for it with Open, or make a new office."));
        if (info.isDir())
            return refuse(tr("%1 is a folder.").arg(name), tr("Choose the office file in it."));
        const auto header = readHeader(path);
        if (!header)
            return refuse(header.error());
        if (auto ok = checkHeader(path, *header); !ok)
            return refuse(ok.error());
        if (!info.isWritable())
            return refuse(tr("%1 is read-only.").arg(name), tr("Copy it to a folder where you may write, or ask for the right to write."));
    }
    if (!QFileInfo(info.absolutePath()).isWritable())
        return refuse(tr("The folder of %1 cannot be written.").arg(name),
                      tr("The office keeps its journal beside the file. Move it to a folder where you may write."));

    std::unique_ptr<Store> store(new Store);
    Impl& impl = *store->impl_;
    impl.path = path;
    impl.options = options;
    impl.network = onNetwork(path);
    if (impl.network || options.create) {
        impl.lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        impl.lock->setStaleLockTime(0);
        // On one computer SQLite lets several desks work at once; over a network only one may.
        if (!impl.lock->tryLock(options.busySeconds * 1000) && impl.lock->error() == QLockFile::LockFailedError)
            return refuse(tr("%1 is open at %2.").arg(name, holderText(path)),
                          tr("On a network folder one desk works at a time. Ask the colleague to close it."));
    }
    impl.connection = newConnection();
    impl.db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), impl.connection);
    impl.db.setDatabaseName(path);
    impl.db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busySeconds * 1000));
    if (!impl.db.open())
        return refuse(tr("%1 cannot be opened: %2").arg(name, impl.db.lastError().text()), tr("Check the folder and the file."));
    try {
        for (const QString& pragma : dialect::onOpen(options.busySeconds))
            store->run(pragma);
        if (!options.create) {
            // The header may be older than the journal beside it: ask again through the database.
            const Header seen{store->scalar(QStringLiteral("PRAGMA application_id")).toUInt(),
                              store->scalar(QStringLiteral("PRAGMA user_version")).toUInt()};
            if (auto ok = checkHeader(path, seen); !ok)
                return refuse(ok.error());
            store->scalar(QStringLiteral("SELECT count(*) FROM meta"));
        }
        impl.journal = dialect::setJournal(impl.db, impl.network);
        if (impl.network)
            impl.notes << warning(tr("%1 lies on a network folder. It is kept safe there with a slower journal, and one desk works at a time.").arg(name),
                                  tr("For several desks at once, use a server."));
        else if (impl.journal != QLatin1StringView("wal"))
            impl.notes << warning(tr("The file system of %1 gave no write-ahead journal; a slower one is used.").arg(name));
        if (auto ok = migrate::run(*store); !ok)
            return refuse(ok.error());
        impl.origin = store->scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'origin'")).toLongLong();
    } catch (const EnvironmentError& e) {
        return refuse(e.text());
    }
    if (options.create)
        impl.lock.reset();
    return store;
}

Outcome<std::unique_ptr<Store>> Store::sibling() const {
    // The lock of a network office is held by this store already; the sibling only needs the connection.
    std::unique_ptr<Store> store(new Store);
    Impl& impl = *store->impl_;
    impl.path = impl_->path;
    impl.options = impl_->options;
    impl.network = impl_->network;
    impl.journal = impl_->journal;
    impl.origin = impl_->origin;
    impl.connection = newConnection();
    impl.db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), impl.connection);
    impl.db.setDatabaseName(impl.path);
    if (!impl.db.open())
        return refuse(tr("%1 cannot be opened: %2").arg(QFileInfo(impl.path).fileName(), impl.db.lastError().text()));
    for (const QString& pragma : dialect::onOpen(impl.options.busySeconds))
        store->run(pragma);
    return store;
}

int Store::newestSchema() { return migrate::newest(); }

} // namespace zhijia
