// SPDX-License-Identifier: GPL-3.0-or-later
// A connection: statements, transactions and the words for what can go wrong with them.
#include "core/store/store.h"
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("store", text); }
} // namespace

Store::Store() : impl_(std::make_unique<Impl>()) {}

Store::~Store() {
    if (impl_->transaction)
        rollback();
    rest();
    if (impl_->signedOnce)
        unsignWriter(impl_->path);
    impl_->disconnect();
}

const QString& Store::path() const { return impl_->path; }
qint64 Store::origin() const { return impl_->origin; }
QString Store::journalMode() const { return impl_->journal; }
bool Store::isOnNetwork() const { return impl_->network; }
const Issues& Store::notes() const { return impl_->notes; }
bool Store::inTransaction() const { return impl_->transaction; }

QString Store::officeName() const {
    return const_cast<Store*>(this)
        ->scalar(QStringLiteral("SELECT coalesce((SELECT value FROM setting WHERE key = "
                                "'office.name'), (SELECT value FROM meta WHERE key = "
                                "'office_name'))"))
        .toString();
}

int Store::schemaVersion() const {
    return const_cast<Store*>(this)->scalar(dialect::schemaVersion()).toInt();
}

Statement Store::prepare(const QString& sql) {
    auto query = impl_->take(sql);
    if (!query) {
        query = std::make_unique<QSqlQuery>(impl_->db);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            raise(*this, query->lastError(), sql);
    }
    return Statement(*this, sql, std::move(query));
}

void Store::run(const QString& sql, const QVariantList& values) { prepare(sql).exec(values); }

QVariant Store::scalar(const QString& sql, const QVariantList& values) {
    Statement s = prepare(sql);
    s.exec(values);
    return s.next() ? s.value(0) : QVariant();
}

void Store::begin() {
    if (const Presence now = presence(); now != Presence::There)
        throw EnvironmentError(absenceText(path(), now));
    run(dialect::beginWrite());
    impl_->read.clear();
    impl_->transaction = true;
    signWriter(impl_->path);
    impl_->signedOnce = true;
}

void Store::beginRead() {
    run(dialect::beginRead());
    impl_->read.clear();
    impl_->transaction = true;
    try { // what is seen is settled by the first question, so it is asked now
        scalar(QStringLiteral("SELECT count(*) FROM meta"));
    } catch (...) {
        rollback();
        throw;
    }
}

void Store::commit() {
    run(QStringLiteral("COMMIT"));
    impl_->transaction = false;
    impl_->read.clear();
}

void Store::rollback() noexcept {
    impl_->transaction = false;
    impl_->read.clear();
    QSqlQuery query(impl_->db);
    query.exec(QStringLiteral(
        "ROLLBACK")); // SQLite may have rolled back by itself: then there is nothing to do
}

void Store::setPatience(int milliseconds) {
    run(dialect::busyTimeout(milliseconds));
    impl_->patience = milliseconds;
}

qint64 Store::dataVersion() {
    if (const Presence now = presence(); now != Presence::There)
        throw EnvironmentError(absenceText(path(), now));
    return scalar(dialect::dataVersion()).toLongLong();
}

void raise(const Store& store, const QSqlError& error, const QString& sql) {
    const QString file = QFileInfo(store.path()).fileName();
    switch (dialect::classify(error)) {
    case dialect::Trouble::Constraint:
        throw ConstraintError(error.databaseText());
    case dialect::Trouble::Busy:
        throw BusyError(tr("%1 is being written by %2. Nothing was changed; try again in a moment.")
                            .arg(file, holderText(store.path())),
                        holderText(store.path()));
    case dialect::Trouble::Full:
        throw EnvironmentError(tr("The disk that holds %1 is full or cannot be written. What was "
                                  "saved before is safe; this "
                                  "change was not made. Free some space and try again.")
                                   .arg(file));
    case dialect::Trouble::NoAccess:
        throw EnvironmentError(tr("%1 cannot be reached: %2. What was saved before is safe; this "
                                  "change was not made. Check the "
                                  "disk or the network and try again.")
                                   .arg(file, error.databaseText()));
    case dialect::Trouble::Cancelled:
        throw Cancelled();
    case dialect::Trouble::ReadOnly:
        throw EnvironmentError(
            tr("%1 cannot be written: the file or its folder is read-only. Nothing was changed.")
                .arg(file));
    case dialect::Trouble::Corrupt:
    case dialect::Trouble::NotADatabase:
        throw DamageError(
            tr("%1 is damaged. Nothing was changed. Restore the newest backup from the folder %2.")
                .arg(file, file + QStringLiteral(".backups")));
    default:
        throw DatabaseFault(error.databaseText(), sql);
    }
}

} // namespace zhijia
