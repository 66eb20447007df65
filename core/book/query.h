// SPDX-License-Identifier: GPL-3.0-or-later
// A question about records of one kind, without SQL.
#pragma once
#include "core/base/id.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <memory>

namespace zhijia {

struct Kind;

/// Between the names of a path, from the root down.
inline QString pathSeparator() { return QStringLiteral(" / "); }

struct Condition {
    enum Op {
        Eq,
        Ne,
        Lt,
        Le,
        Gt,
        Ge,
        IsNull,
        NotNull,
        In,
        NotIn,
        StartsWith,
        Contains,
        Below ///< a path that is the value or goes on from it: "A", "A / B", not "AB"
    };
    QString key; ///< a field's key, or "id"
    Op op = Eq;
    QVariant value;           ///< stored value (see Codec)
    QVariantList values{};    ///< of In / NotIn with a list
    const Kind* of = nullptr; ///< of In / NotIn with records: values are `of`'s `pick` …
    QString pick{};
    QList<Condition> where{}; ///< … of those that meet these
};

struct Sort {
    QString key;
    bool descending = false;
};

struct Query {
    QList<Condition> where;
    QString find;     ///< what the user typed; see core/store/search.h
    QList<Sort> sort; ///< empty: the kind's default; ties always by id
    int limit = -1;
    int offset = 0;
    /// At most this many matches of `find` are looked at, so that typing never waits; -1 for all.
    int findAtMost = -1;

    Query& eq(const QString& key, const QVariant& value) {
        where << Condition{key, Condition::Eq, value};
        return *this;
    }
    template <class R>
    Query& eq(const QString& key, Id<R> id) {
        return eq(key, QVariant(id.raw()));
    }
    Query& is(const QString& key, Condition::Op op, const QVariant& value = {}) {
        where << Condition{key, op, value};
        return *this;
    }
    Query& in(const QString& key, const QVariantList& values) {
        Condition c{key, Condition::In, {}};
        c.values = values;
        where << c;
        return *this;
    }
    Query& inRecords(const QString& key, const Kind& of, const QString& pick,
                     const QList<Condition>& conditions = {}, bool no = false) {
        Condition c{key, no ? Condition::NotIn : Condition::In, {}};
        c.of = &of;
        c.pick = pick;
        c.where = conditions;
        where << c;
        return *this;
    }
    /// References to a record of a tree or to anything below it; records of a tree have a `path`.
    template <class R>
    Query& below(const QString& key, const R& top) {
        return inRecords(key, R::kind(), QStringLiteral("id"),
                         {{QStringLiteral("path"), Condition::Below, top.path}});
    }
    Query& by(const QString& key, bool descending = false) {
        sort << Sort{key, descending};
        return *this;
    }
    Query& first(int n) {
        limit = n;
        return *this;
    }
};

} // namespace zhijia
