// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement borrowed from its connection's pool and given back when it goes out of
// scope.
#pragma once
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <memory>
#include <stdexcept>

namespace zhijia {

class Store;

class Statement {
public:
    Statement(Store& store, QString sql, std::unique_ptr<QSqlQuery> query);
    ~Statement();
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;

    Statement& bind(int index, const QVariant& value) {
        query_->bindValue(index, value);
        return *this;
    }
    /// By the place's name (":name"), which Qt finds faster than a number: for statements that run
    /// a hundred thousand times.
    Statement& bind(const QString& name, const QVariant& value) {
        query_->bindValue(name, value);
        return *this;
    }
    /// Runs it. Throws EnvironmentError (disk full, busy, corrupt) or ConstraintError.
    void exec();
    void exec(const QVariantList& values);
    bool next();
    QVariant value(int column) const { return query_->value(column); }
    qint64 integer(int column) const { return query_->value(column).toLongLong(); }
    QString text(int column) const { return query_->value(column).toString(); }

private:
    Store* store_;
    QString sql_;
    std::unique_ptr<QSqlQuery> query_;
};

/// The database refused a statement for a reason that is nobody's mistake but the program's or the
/// file's. What it said is for people; the statement is for whoever mends the program.
class DatabaseFault : public std::runtime_error {
public:
    DatabaseFault(const QString& said, const QString& sql)
        : std::runtime_error(QStringLiteral("%1 [%2]").arg(said, sql).toStdString()), said_(said) {}
    const QString& said() const { return said_; }

private:
    QString said_;
};

/// A unique index or a reference refused a row. The caller knows what was written and words it.
class ConstraintError : public std::exception {
public:
    explicit ConstraintError(QString detail) : detail_(std::move(detail)) {}
    const QString& detail() const {
        return detail_;
    } ///< the database's own words, e.g. "member.id_number"
    const char* what() const noexcept override { return "constraint"; }

private:
    QString detail_;
};

} // namespace zhijia
