// SPDX-License-Identifier: GPL-3.0-or-later
// Every line of the file with its verdict; a million rows cost a byte each until they are looked
// at.
#pragma once
#include "ui/exchange/import_session.h"
#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace zhijia {

class ImportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, VerdictColumn, What, FirstCell };
    enum Role { VerdictRole = Qt::UserRole + 1, WarnedRole };
    /// What is shown; Warned cuts across the verdicts.
    enum Filter { All, New, Changed, Unchanged, Skipped, Rejected, Warned };

    explicit ImportModel(ImportSession& session, QObject* parent = nullptr);
    void setOverview(std::shared_ptr<const ImportOverview> overview, const QStringList& headers);
    void setFilter(Filter filter);
    Filter filter() const { return filter_; }
    /// How many rows a filter would show.
    static qint64 countOf(const ImportCounts& counts, Filter filter);
    static QString labelOf(Filter filter);
    /// The row's line when it has been read, else null; asks for it.
    const ImportLine* line(int row) const;
    qint64 fileRow(int row) const;
    int rowOf(qint64 fileRow) const; ///< -1 when the filter hides it

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void lineRead(int row);

private:
    void want(qint64 fileRow) const;
    void ask();
    void take(const QList<ImportLine>& lines);

    ImportSession& session_;
    std::shared_ptr<const ImportOverview> overview_;
    QStringList headers_;
    std::vector<qint64> shown_;
    Filter filter_ = All;
    mutable QCache<qint64, ImportLine> cache_;
    mutable QList<qint64> wanted_;
    mutable QSet<qint64> asked_;
    mutable QTimer soon_;
};

/// One line in words: what changes, or why it is refused.
QString whatHappens(const ImportLine& line);

} // namespace zhijia
