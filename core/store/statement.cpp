// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"
#include "core/store/impl.h"
#include <algorithm>

namespace zhijia {

Statement::Statement(Store& store, QString sql, std::unique_ptr<QSqlQuery> query)
    : store_(&store), sql_(std::move(sql)), query_(std::move(query)) {}

Statement::Statement(Statement&&) noexcept = default;

Statement::~Statement() {
    if (query_) {
        query_->finish();
        store_->impl().giveBack(sql_, std::move(query_));
    }
}

void Statement::exec() {
    if (!query_->exec()) {
        const QSqlError error = query_->lastError();
        query_->finish();
        raise(*store_, error, sql_);
    }
}

void Statement::exec(const QVariantList& values) {
    for (int i = 0; i < values.size(); ++i)
        query_->bindValue(i, values[i]);
    exec();
}

bool Statement::next() {
    if (query_->next())
        return true;
    if (query_->lastError().isValid())
        raise(*store_, query_->lastError(), sql_);
    return false;
}

std::unique_ptr<QSqlQuery> Store::Impl::take(const QString& sql) {
    const auto it = pool.find(sql);
    if (it == pool.end() || it->second.free.empty())
        return nullptr;
    auto query = std::move(it->second.free.back());
    it->second.free.pop_back();
    return query;
}

void Store::Impl::giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query) {
    Pooled& entry = pool[sql];
    entry.free.push_back(std::move(query));
    entry.used = ++poolClock;
    if (pool.size() > mostPooled)
        pool.erase(
            std::ranges::min_element(pool, {}, [](const auto& pair) { return pair.second.used; }));
}

} // namespace zhijia
