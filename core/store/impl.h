// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a Store, shared by the files of this folder only.
#pragma once
#include "core/record/kind.h"
#include "core/store/file_identity.h"
#include "core/store/statement.h"
#include "core/store/store.h"
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <optional>
#include <unordered_map>

namespace zhijia {

/// Column lists and statements of a kind, worked out once per connection; see tables.cpp.
struct KindSql {
    QString insert, update, select, remove;
    QStringList places; ///< of `insert`: ":id", ":revision", then one for each field
};

struct Store::Impl {
    QString path;
    QString connection;
    QSqlDatabase db;
    Options options;
    QString journal;
    bool network = false;
    bool transaction = false;
    bool signedOnce = false; ///< left its name beside the file; see holder.cpp
    qint64 origin = 0;
    int patience = 0;            ///< milliseconds; see `setPatience`
    FileIdentity file, wal, shm; ///< what was opened, and what the database keeps beside it
    bool replaced = false;       ///< another file has the name now; see presence.cpp
    Issues notes;
    std::unique_ptr<QLockFile> lock;
    QHash<const void*, KindSql> kindSql;
    /// Records as this transaction has read them: a deed of thousands asks again and again for the
    /// same term, sitting and member. Nobody else writes meanwhile; what writes rows here forgets
    /// them.
    QHash<std::pair<const Kind*, RawId>, std::shared_ptr<const Record>> read;
    static constexpr qsizetype mostRead = 2000;
    /// Connects, checks, migrates. Refuses in words.
    Outcome<void> enter(Store& store);
    /// Opens the database; a file is made only for a new office.
    bool connect(bool create);
    /// Whether the file that was opened still has its name.
    Store::Presence look();
    /// Closes the connection.
    void disconnect();
    std::unique_ptr<QSqlQuery> take(const QString& sql);
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query);
    struct Pooled {
        std::vector<std::unique_ptr<QSqlQuery>> free;
        qint64 used = 0; ///< when, counted in statements
    };
    static constexpr size_t mostPooled = 256; ///< texts; the one not used for longest goes
    std::unordered_map<QString, Pooled> pool;
    qint64 poolClock = 0;
};

/// In an issue's field: it is the environment's doing; see Store::isOfEnvironment.
inline const QString ofEnvironment = QStringLiteral("environment");
/// The same, and what is wrong is damage; see Store::callsForBackup.
inline const QString ofDamage = QStringLiteral("environment/damage");
/// A file that is no office any more, if it ever was one: no trouble of the environment's.
inline const QString isCutOff = QStringLiteral("damage");
/// Thrown where the database finds damage.
class DamageError : public EnvironmentError {
    using EnvironmentError::EnvironmentError;
};

/// Turns what the database said into an exception in the user's words.
[[noreturn]] void raise(const Store& store, const QSqlError& error, const QString& sql);

/// Words for "somebody else is writing", naming the holder when the lock file knows one.
QString holderText(const QString& path);
/// Leaves word beside the file of who is writing it, so that whoever waits can be told the name.
void signWriter(const QString& path);
/// Takes the word away again if it is this process's.
void unsignWriter(const QString& path);

/// Puts a finished file, and the name it was given, on the disk for good. Returns false when the
/// system could not.
bool toDisk(const QString& file);
/// What a copy says of itself; nothing when it is no whole office.
struct CopyOf {
    qint64 origin = 0;
    qint64 deed = 0; ///< its newest
    QString at;      ///< when that was done, as it is stored
};
/// Opens a copy by itself and asks the database whether it is whole.
std::optional<CopyOf> wholeCopy(const QString& file);
/// The words for a file that is not behind its name any more.
QString absenceText(const QString& path, Store::Presence presence);
/// The name that the database is opened by: unlike a plain one it never makes a file by itself.
/// `mode`: "ro", "rw" or "rwc", as in an address of SQLite.
QString databaseName(const QString& path, const char* mode);
/// Folds the journal into the file, which the database only does when nobody else has it open: so
/// the file is complete, and nobody goes on writing into it.
Outcome<void> closeForAll(const QString& path);
/// Gives a file a name in one step; an old file of that name is replaced.
bool replaceFile(const QString& from, const QString& to);
/// Reads the first bytes without opening a database: is this an office that this program knows? A
/// file that is not is refused in words and stays untouched.
Outcome<void> checkIsOffice(const QString& path);

} // namespace zhijia
