// SPDX-License-Identifier: GPL-3.0-or-later
// The read side: typed answers about records, in terms of kinds and fields.
#pragma once
#include "core/base/clock.h"
#include "core/book/query.h"
#include "core/record/kind.h"
#include <optional>
#include <vector>

namespace zhijia {

class Store;
class Calendar;

/// One line of a record's history.
struct HistoryLine {
    qint64 deed = 0;
    QDateTime at;
    QString actor;
    QString what; ///< the deed in words
    struct Difference {
        QString key, label, before, after;
    }; ///< masked, in the interface's language
    QList<Difference> differences;
    bool undone = false;
};

class Reader {
public:
    Reader(Store& store, const Clock& clock) : store_(store), clock_(clock) {}

    std::unique_ptr<Record> get(const Kind& kind, RawId id) const;
    std::vector<std::unique_ptr<Record>> all(const Kind& kind, const Query& query = {}) const;
    /// Records by id in the order given; ids that are gone give null.
    std::vector<std::unique_ptr<Record>> byIds(const Kind& kind, const QList<RawId>& ids) const;
    QList<RawId> ids(const Kind& kind, const Query& query = {}) const;
    qint64 count(const Kind& kind, const Query& query = {}) const;
    /// Number of records per value of a field (null included), largest first.
    QList<std::pair<QVariant, qint64>> countBy(const Kind& kind, const QString& key,
                                               const Query& query = {}) const;
    /// Groups of records that share the values of all `keys` (nulls never match), at most `limit`
    /// groups.
    QList<QList<RawId>> alike(const Kind& kind, const QStringList& keys, int limit) const;
    /// The given columns of every match, in order, without building records: for reports and
    /// checks.
    void each(const Kind& kind, const QStringList& keys, const Query& query,
              const std::function<bool(const QVariantList& values)>& row) const;
    /// 0-based place of a record in a sorted query; -1 when it is not in it.
    qint64 place(const Kind& kind, const Query& query, const Record& record) const;

    template <class R>
    std::optional<R> get(Id<R> id) const {
        auto r = get(R::kind(), id.raw());
        return r ? std::optional<R>(static_cast<R&>(*r)) : std::nullopt;
    }
    template <class R>
    std::vector<R> all(const Query& query = {}) const {
        std::vector<R> list;
        for (auto& r : all(R::kind(), query))
            list.push_back(static_cast<R&>(*r));
        return list;
    }
    template <class R>
    std::optional<R> first(Query query) const {
        query.limit = 1;
        auto list = all<R>(query);
        return list.empty() ? std::nullopt : std::optional<R>(std::move(list.front()));
    }
    template <class R>
    qint64 count(const Query& query = {}) const {
        return count(R::kind(), query);
    }

    /// The name of a record a reference points to; empty for id 0, "#id" when it is gone.
    QString title(const Kind& kind, RawId id) const;
    /// A field as text on screen; references by title, sensitive fields masked unless `reveal`.
    QString display(const Kind& kind, const Field& field, const QVariant& value,
                    bool reveal = false) const;
    /// Finds the record a person means by `text` (its title, or its id as digits): exactly one or
    /// issues.
    Outcome<RawId> resolve(const Kind& kind, const QString& text) const;
    /// Reads one field's text; references are resolved.
    Outcome<QVariant> parse(const Field& field, const QString& text) const;

    /// Number of the newest deed: the same number means the same data.
    qint64 newestDeed() const;
    QList<HistoryLine> history(const Kind& kind, RawId id) const;
    QString setting(const QString& key, const QString& fallback = {}) const;

    const Clock& clock() const { return clock_; }
    QDate today() const { return clock_.today(); }
    Store& store() const { return store_; }

    /// While it lives, every question sees the office as it was at its beginning, whatever others
    /// save meanwhile; so the numbers and the names of a paper agree. Nothing can be changed
    /// through the same connection until it is gone. Within a deed or another snapshot it does
    /// nothing.
    class Snapshot {
    public:
        explicit Snapshot(const Reader& reader);
        ~Snapshot();
        Snapshot(const Snapshot&) = delete;
        Snapshot& operator=(const Snapshot&) = delete;

    private:
        Store* store_ = nullptr;
    };

protected:
    Store& store_;
    const Clock& clock_;
};

} // namespace zhijia
