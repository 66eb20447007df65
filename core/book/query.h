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

struct Condition {
    enum Op { Eq, Ne, Lt, Le, Gt, Ge, IsNull, NotNull, In, NotIn, StartsWith, Contains };
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
