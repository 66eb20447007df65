// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/dues.h"
#include "core/book/due_key.h"
#include <algorithm>

namespace zhijia {

namespace {

constexpr int page = 500; // records in memory at once

struct Asking {
    const Reader& reader;
    QDate day, until;
    const std::function<bool()>& stop;
    QList<Due> dues;

    /// False: asked to stop.
    bool take(const Kind& kind, const std::vector<std::unique_ptr<Record>>& records) {
        for (const auto& record : records) {
            if (stop && stop())
                return false;
            if (!record)
                continue;
            for (const Due& due : kind.dues(reader, *record, day))
                if (!until.isValid() || due.on <= until)
                    dues << due;
        }
        return true;
    }
    bool all(const Kind& kind) {
        Query query;
        query.by(QStringLiteral("id")).first(page);
        for (;;) {
            const auto records = reader.all(kind, query);
            if (!take(kind, records))
                return false;
            if (records.size() < static_cast<size_t>(page))
                return true;
            query.where = {Condition{QStringLiteral("id"), Condition::Gt, records.back()->id}};
        }
    }
    bool keyed(const Kind& kind, const char* key, int atMost) {
        const QString column = QString::fromUtf8(key);
        Query query;
        if (until.isValid())
            query.is(column, Condition::Le, Codec<QDate>::toValue(until));
        else
            query.is(column, Condition::NotNull);
        query.by(column);
        query.limit = atMost;
        const QList<RawId> ids = reader.ids(kind, query);
        for (qsizetype from = 0; from < ids.size(); from += page)
            if (!take(kind, reader.byIds(kind, ids.mid(from, page))))
                return false;
        return true;
    }
    void sort() { std::ranges::stable_sort(dues, {}, &Due::on); }
};

} // namespace

QList<Due> duesOf(const Reader& reader, QDate day, QDate until, const std::function<bool()>& stop) {
    Asking asking{reader, day, until, stop, {}};
    for (const Kind* kind : kinds()) {
        if (!kind->dues)
            continue;
        const char* key = dueKeyOf(*kind);
        if (!(key ? asking.keyed(*kind, key, -1) : asking.all(*kind)))
            break;
    }
    asking.sort();
    return asking.dues;
}

DueList earliestDues(const Reader& reader, QDate day, int atMost,
                     const std::function<bool()>& stop) {
    Asking asking{reader, day, {}, stop, {}};
    DueList list;
    for (const Kind* kind : kinds()) {
        if (!kind->dues)
            continue;
        const char* key = dueKeyOf(*kind);
        if (!(key ? asking.keyed(*kind, key, atMost) : asking.all(*kind)))
            break;
        if (!key)
            continue;
        const qint64 waiting =
            reader.count(*kind, Query().is(QString::fromUtf8(key), Condition::NotNull));
        if (waiting > atMost)
            list.more << std::pair{kind, waiting - atMost};
    }
    asking.sort();
    list.dues = asking.dues;
    return list;
}

} // namespace zhijia
