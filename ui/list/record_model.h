// SPDX-License-Identifier: GPL-3.0-or-later
// The records that answer a query, as rows of a view: 8 bytes a record, and the ones in sight in
// full.
#pragma once
#include "core/book/book.h"
#include "ui/list/background.h"
#include "ui/list/order.h"
#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace zhijia {

/// Holds the sorted ids of every match; records are fetched in pages when their rows are looked at
/// and kept in a bounded cache. A receipt is applied row by row. The model never resets: a new
/// query keeps the rows that both queries share (law 9).
class RecordModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, KeyRole, StateRole };

    RecordModel(Book& book, BackgroundReader& background, const Kind& kind,
                QObject* parent = nullptr);
    ~RecordModel() override;

    const Kind& kind() const { return kind_; }
    /// Asks another question. The first rows are there when this returns or very soon after, the
    /// rest follows.
    void setQuery(const Query& query);
    const Query& query() const { return query_; }
    /// All matches are known; until then rowCount() is how many are known so far.
    bool isComplete() const { return complete_; }
    /// The rows answer the present question and not the one before it.
    bool hasAnswer() const { return answered_; }
    RawId idAt(int row) const;
    int rowOf(RawId id) const; ///< -1 when it is not among them
    QList<RawId> ids() const { return ids_; }
    std::shared_ptr<const Record> recordAt(int row) const;

    /// The fields that are columns: all but the hidden ones.
    const QList<const Field*>& columns() const { return columns_; }
    int columnOf(const QString& key) const;
    /// What a copy to the clipboard holds: references by title, sensitive values masked.
    QString text(int row, int column) const;
    /// The same as a list shows it: money with its thousands apart.
    QString shown(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Applies what a deed did; connected to Book::changed.
    void take(const Receipt& receipt);
    /// Larger receipts read the ids again in the background instead of row by row.
    static constexpr int rowByRow = 1000;

signals:
    void loaded();       ///< every match is known now
    void countChanged(); ///< rowCount() or isComplete() changed

private:
    using Rows = QList<RawId>;
    void readFirst();
    void readAll();
    void answer(const Rows& ids);
    void replaceIds(const Rows& next, bool complete);
    void permute(const Rows& next);
    void applyChanges(const QSet<RawId>& changed);
    void place(RawId id, QHash<RawId, int>& rows, QSet<RawId>& unplaced, const Order& order);
    int lowerBound(const QVariantList& key, const QSet<RawId>& unplaced, const Order& order) const;
    std::shared_ptr<const Record> fetched(RawId id) const;
    void fetchAround(int row) const;
    Query exact() const;

    Book& book_;
    BackgroundReader& background_;
    const Kind& kind_;
    QList<const Field*> columns_;
    Query query_;
    Rows ids_;
    bool complete_ = false, answered_ = false;
    BackgroundReader::Token first_, all_;
    QSet<RawId> meanwhile_; ///< changed while the ids were being read
    mutable QCache<RawId, std::shared_ptr<const Record>> cache_;
    mutable QHash<std::pair<int, RawId>, QString> titles_; ///< of references, by column
};

} // namespace zhijia
