// SPDX-License-Identifier: GPL-3.0-or-later
// Opening an office: every way a file can be wrong has its own words, and is found before anything
// is written.
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include "core/store/migrate.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

bool onNetwork(const QString& path) {
    static const QList<QByteArray> kinds{
        "nfs",       "nfs4",  "cifs", "smb",        "smb2",  "smb3",        "smbfs",
        "afs",       "ncpfs", "9p",   "fuse.sshfs", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse",
        "glusterfs", "ceph"};
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (kinds.contains(storage.fileSystemType()))
        return true;
    return path.startsWith(QStringLiteral("//")) || path.startsWith(QStringLiteral("\\\\"));
}

tl::unexpected<Issues> unfit(const QString& text, const QString& mend = {}) {
    return refuse(text, mend, ofEnvironment);
}

tl::unexpected<Issues> damaged(const QString& text) {
    return refuse(text, tr("Restore the newest backup."), ofDamage);
}

/// Everything about the path that can be said without opening a database.
Outcome<void> checkPath(const QString& path, bool create) {
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (create) {
        if (info.exists())
            return refuse(tr("%1 exists already.").arg(name),
                          tr("Choose another name, or open that office."));
        if (!QFileInfo(info.absolutePath()).isDir())
            return refuse(tr("The folder %1 does not exist.").arg(info.absolutePath()),
                          tr("Choose another folder."));
    } else {
        if (!info.exists())
            return refuse(tr("There is no file %1.").arg(path),
                          tr("Look for it with Open, or make a new office."));
        if (info.isDir())
            return refuse(tr("%1 is a folder.").arg(name), tr("Choose the office file in it."));
        if (auto ok = checkIsOffice(path); !ok)
            return ok;
        if (!info.isWritable())
            return unfit(
                tr("%1 is read-only.").arg(name),
                tr("Copy it to a folder where you may write, or ask for the right to write."));
    }
    if (!QFileInfo(info.absolutePath()).isWritable())
        return unfit(tr("The folder of %1 cannot be written.").arg(name),
                     tr("The office keeps its journal beside the file. Move it to a folder where "
                        "you may write."));
    return {};
}

/// The first bytes may be older than the journal beside them: asks again through the database.
Outcome<void> checkThroughDatabase(Store& store, const QString& name) {
    const int version = store.schemaVersion();
    if (store.scalar(dialect::applicationMark()).toUInt() != migrate::applicationId || version <= 0)
        return refuse(tr("%1 is a database of another program.").arg(name),
                      tr("Choose a file that ends in .zhijia."));
    if (version > migrate::newest())
        return refuse(
            tr("%1 was written by a newer version of this program (format %2, this one knows %3).")
                .arg(name)
                .arg(version)
                .arg(migrate::newest()),
            tr("Update this program. The file was not changed."));
    if (store
            .scalar(QStringLiteral(
                "SELECT count(*) FROM meta WHERE key IN ('origin', 'next_id', 'office_name')"))
            .toInt() != 3)
        return damaged(tr("%1 is damaged: it does not say which office it is.").arg(name));
    return {};
}

} // namespace

Outcome<std::unique_ptr<Store>> Store::open(const QString& givenPath, const Options& options) {
    // A link's journal, lock and backups lie beside its target, as the database's own files do.
    const QFileInfo given(givenPath);
    const QString path = given.exists() ? given.canonicalFilePath() : given.absoluteFilePath();
    const QString name = QFileInfo(path).fileName();
    if (auto ok = checkPath(path, options.create); !ok)
        return refuse(ok.error());

    std::unique_ptr<Store> store(new Store);
    Impl& impl = *store->impl_;
    impl.path = path;
    impl.options = options;
    impl.network = options.isOnNetwork ? options.isOnNetwork(path) : onNetwork(path);
    if (impl.network || options.create) {
        impl.lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        impl.lock->setStaleLockTime(0);
        // On one computer SQLite lets several desks work at once; over a network only one may.
        if (!impl.lock->tryLock(options.busySeconds * 1000) &&
            impl.lock->error() == QLockFile::LockFailedError)
            return unfit(
                tr("%1 is open at %2.").arg(name, holderText(path)),
                tr("On a network folder one desk works at a time. Ask the colleague to close it."));
    }
    Outcome<void> ok = impl.enter(*store);
    if (!ok) {
        store.reset();      // closes the file, and lets go of the lock
        if (options.create) // what was begun of a new office is of no use to anybody
            for (const char* end : {"", "-wal", "-shm", "-journal"})
                QFile::remove(path + QString::fromUtf8(end));
        return refuse(ok.error());
    }
    if (options.create && !impl.network)
        impl.lock.reset();
    return store;
}

Outcome<void> Store::Impl::enter(Store& store) {
    const QString name = QFileInfo(path).fileName();
    if (!connect(options.create))
        return unfit(tr("%1 cannot be opened: %2").arg(name, db.lastError().databaseText()),
                     tr("Check the folder and the file."));
    try {
        for (const QString& pragma : dialect::onOpen(options.busySeconds))
            store.run(pragma);
        if (!options.create)
            if (auto ok = checkThroughDatabase(store, name); !ok)
                return ok;
        // A new office is made whole in the file itself before it gets a write-ahead journal:
        // whoever is killed a moment later leaves a file that says what it is. An old one that
        // cannot be migrated stays byte for byte what it was. Only a network folder needs its
        // journal first.
        if (options.create || !network)
            if (auto ok = migrate::run(store); !ok)
                return ok;
        journal = dialect::setJournal(db, network);
        if (network)
            notes << warning(tr("%1 lies on a network folder. It is kept safe there with a slower "
                                "journal, and one desk works at a time.")
                                 .arg(name),
                             tr("For several desks at once, use a server."));
        else if (journal != QLatin1StringView("wal"))
            notes << warning(
                tr("The file system of %1 gave no write-ahead journal; a slower one is used.")
                    .arg(name));
        if (auto ok = migrate::run(store); !ok)
            return ok;
        origin = store.scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'origin'"))
                     .toLongLong();
    } catch (const EnvironmentError& e) {
        return Store::refusal(e);
    } catch (const DatabaseFault& e) {
        // The database understands the file but not what is in it: a table is gone or misshapen.
        return damaged(tr("%1 is damaged: %2. Nothing was changed.").arg(name, e.said()));
    }
    return {};
}

Outcome<std::unique_ptr<Store>> Store::sibling() const {
    // The lock of a network office is held by this store already; the sibling only needs the
    // connection.
    std::unique_ptr<Store> store(new Store);
    Impl& impl = *store->impl_;
    impl.path = impl_->path;
    impl.options = impl_->options;
    impl.network = impl_->network;
    impl.journal = impl_->journal;
    impl.origin = impl_->origin;
    if (const Presence now = presence(); now != Presence::There)
        return unfit(absenceText(impl.path, now));
    if (!impl.connect(false))
        return unfit(tr("%1 cannot be opened: %2")
                         .arg(QFileInfo(impl.path).fileName(), impl.db.lastError().databaseText()),
                     tr("Check the folder and the file."));
    if (!(impl.file == impl_->file)) // it went between the two looks
        return unfit(absenceText(impl.path, Presence::Replaced));
    try {
        for (const QString& pragma : dialect::onOpen(impl.options.busySeconds))
            store->run(pragma);
    } catch (const EnvironmentError& e) {
        return unfit(e.text());
    }
    return store;
}

tl::unexpected<Issues> Store::refusal(const EnvironmentError& e) {
    return refuse(e.text(), {}, dynamic_cast<const DamageError*>(&e) ? ofDamage : ofEnvironment);
}

bool Store::isOfEnvironment(const Issues& issues) {
    return std::ranges::any_of(issues, [](const Issue& issue) {
        return issue.field == ofEnvironment || issue.field == ofDamage;
    });
}

bool Store::callsForBackup(const Issues& issues) {
    return std::ranges::any_of(issues, [](const Issue& issue) {
        return issue.field == ofDamage || issue.field == isCutOff;
    });
}

int Store::newestSchema() { return migrate::newest(); }

} // namespace zhijia
