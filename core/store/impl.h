// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a Store, shared by the files of this folder only.
#pragma once
#include "core/store/statement.h"
#include "core/store/store.h"
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <unordered_map>

namespace zhijia {

/// Column lists and statements of a kind, worked out once per connection; see tables.cpp.
struct KindSql {
    QString insert, update, select, remove;
};

struct Store::Impl {
    QString path;
    QString connection;
    QSqlDatabase db;
    Options options;
    QString journal;
    bool network = false;
    bool transaction = false;
    qint64 origin = 0;
    Issues notes;
    std::unique_ptr<QLockFile> lock;
    QHash<const void*, KindSql> kindSql;
    std::unique_ptr<QSqlQuery> take(const QString& sql);
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query);
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> pool;
};

/// Turns what the database said into an exception in the user's words.
[[noreturn]] void raise(const Store& store, const QSqlError& error, const QString& sql);

/// Words for "somebody else is writing", naming the holder when the lock file knows one.
QString holderText(const QString& path);

} // namespace zhijia
