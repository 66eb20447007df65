// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one office file. SQL stands in this folder only.
#pragma once
#include "core/base/issue.h"
#include <QDateTime>
#include <QHash>
#include <QSharedPointer>
#include <QString>
#include <QVariant>
#include <functional>
#include <memory>

namespace zhijia {

class Statement;

class Store {
public:
    struct Options {
        bool create = false;  ///< make a new office; refuses when the file exists
        QString officeName;   ///< of a new office
        int busySeconds = 10; ///< how long to wait for a colleague who is writing
        bool backupBeforeMigration = true;
        QString backupFolder; ///< empty: "<file>.backups" beside the file
        std::function<bool(const QString& path)> isOnNetwork; ///< empty: asks the system
    };
    /// Opens or makes an office. A file that is too new, damaged, not an office, read-only or held
    /// by a living colleague is refused in words of its own and never modified.
    static Outcome<std::unique_ptr<Store>> open(const QString& path, const Options& options);
    static Outcome<std::unique_ptr<Store>> open(const QString& path) {
        return open(path, Options());
    }
    /// A second connection to the same file for another thread; call it in that thread.
    Outcome<std::unique_ptr<Store>> sibling() const;
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const QString& path() const;
    QString officeName() const;
    qint64 origin() const; ///< upper 31 bits of this office's ids
    int schemaVersion() const;
    static int newestSchema();
    /// "wal", or "delete" on a network file system; what was verified, not what was asked for.
    QString journalMode() const;
    bool isOnNetwork() const;
    /// Notes from opening: network file system, migrated with a backup at …
    const Issues& notes() const;

    /// Whether the file that was opened still has its name. A synchronising program or a hand may
    /// have put another in its place, or taken it away; then nothing is written any more, and
    /// `begin` and `dataVersion` throw an EnvironmentError that says so. What was open can still be
    /// read and copied (`backupTo`).
    enum class Presence { There, Gone, Replaced };
    Presence presence() const;

    /// How long this connection, and no sibling of it, waits for whoever is writing.
    void setPatience(int milliseconds);

    /// A prepared statement, kept for reuse. Throws EnvironmentError when the database refuses it.
    Statement prepare(const QString& sql);
    /// Runs one statement without results.
    void run(const QString& sql, const QVariantList& values = {});
    QVariant scalar(const QString& sql, const QVariantList& values = {});

    /// BEGIN IMMEDIATE; waits busySeconds (see `setPatience`), then throws BusyError with the
    /// holder's name.
    void begin();
    /// BEGIN of a transaction that only reads; ends with `rollback`.
    void beginRead();
    void commit();
    /// To be called when nobody waits: what was committed is safe in the journal, and now goes on
    /// into the file itself, unless somebody reads it. What a synchronising program copies, or puts
    /// in the file's place, then finds no journal to misread.
    void rest() noexcept;
    void rollback() noexcept;
    bool inTransaction() const;
    /// Changes when another connection has committed.
    qint64 dataVersion();

    /// Whether a copy may take this name: refused for everything that exists but is not an earlier
    /// copy of this same office that nobody has worked on.
    Outcome<void> mayBackUpTo(const QString& file);
    /// A consistent copy, verified before it takes its name: a whole office of this origin with all
    /// of its deeds. Atomic: an old copy stays until then. Throws EnvironmentError, also for a name
    /// that `mayBackUpTo` refuses.
    void backupTo(const QString& file);
    /// When this office was last copied, whatever else lies in the folder; invalid when never. A
    /// copy from after `now` was made while the computer's clock was wrong and does not count.
    QDateTime lastBackup(const QDateTime& now) const;
    QString backupFolder() const;
    /// Backs up when the newest backup is older than `hours` and thins the rest: all of two days,
    /// one a day for two weeks, one a week for three months, then one a month. Returns the file
    /// made, or empty.
    QString automaticBackup(const QDateTime& now, int hours = 24);
    /// A copy in a folder of backups.
    struct Copy {
        QString file; ///< with its path
        QDateTime at; ///< when it was made, UTC
        qint64 bytes = 0;
    };
    /// The copies of the office at `path` that lie in `folder` (empty: "<file>.backups"), the
    /// newest first. With the `origin` of an office that can be opened these are its own, whatever
    /// the file was called then; without it those that bear the file's name.
    static QList<Copy> copies(const QString& path, const QString& folder = {}, qint64 origin = 0);
    /// Integrity, foreign keys, schema, search index, revisions and numbers; empty when all is
    /// well.
    Issues check(const std::function<bool(int percent)>& progress = {});
    /// Puts a backup in the place of `path`, keeping the old file beside it; returns that file's
    /// new name, or nothing when there was none. Nobody may have it open. The copy has been brought
    /// to this program's format and opened before it takes the place.
    static Outcome<QString> restore(const QString& backup, const QString& path);
    /// Removes an office file with everything that belongs to it, unless somebody has it open.
    static Outcome<void> discard(const QString& path);
    /// Whether a refusal of `open` is the environment's doing (damaged, read-only, full, in use),
    /// not a wrong name or a file of another kind.
    static bool isOfEnvironment(const Issues& issues);
    /// Whether it is damage, which a backup mends.
    static bool callsForBackup(const Issues& issues);
    /// Such a refusal of the environment.
    static tl::unexpected<Issues> refusal(const EnvironmentError& e);

    struct Impl;
    Impl& impl() const { return *impl_; }

private:
    Store();
    std::unique_ptr<Impl> impl_;
};

} // namespace zhijia
