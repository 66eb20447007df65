// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a file that refer to other records of the same file: a list of units names, for each,
// the unit above it, which may stand on any line or nowhere.
#pragma once
#include "core/exchange/import_row.h"
#include <unordered_map>

namespace zhijia {

/// While the file is looked at: which line is the record that another line names.
class ImportTree {
public:
    explicit ImportTree(const Kind& kind);
    /// A kind without a reference to itself needs none of this.
    bool applies() const { return field_ >= 0; }
    /// A line that will be written, as `record`.
    void add(qint64 row, bool isNew, const Record& record);
    /// After the last line: fills in `row`, `after`, `trouble` and `used` of what is missing.
    /// Returns the lines that cannot be written after all.
    QList<qint64> settle(const Reader& reader, QList<RowReader::Missing>& missing);

private:
    struct Node {
        qint64 row;
        bool isNew;
        QString title;
        qint64 above; ///< id of the record above; below 0: what is missing; 0: none
        bool out = false;
    };
    bool fits(const Reader& reader, const QList<RowReader::Missing>& missing, const Node& node,
              const QStringList& parts, qsizetype count) const;
    QList<int> find(const Reader& reader, const QList<RowReader::Missing>& missing,
                    const QStringList& parts, qsizetype count) const;
    void findCircles(QList<RowReader::Missing>& missing);

    const Kind& kind_;
    int field_ = -1;
    std::vector<Node> nodes_;
    QMultiHash<QString, int> byTitle_; ///< new lines only
    QHash<qint64, int> byRow_;
};

/// While the file is written: lines wait for the line that they stand below.
class TreeOrder {
public:
    TreeOrder(const Kind& kind, RowReader& reader);
    struct Line {
        qint64 number = 0, firstLine = 0;
        bool isNew = true;
        RawId match = 0;
        RowReader::Values values;
    };
    using Write = std::function<Outcome<RawId>(Line& line)>;
    /// Writes the line and those that waited for it, or keeps it until its turn. `line` is used up.
    Outcome<void> take(Txn& txn, Line& line, const Write& write);
    /// True when nobody waits any more.
    bool isDone() const { return waiting_.empty(); }

private:
    Outcome<RawId> one(Line& line, const Write& write);
    /// The row to wait for, or -1 once the reference of the line is real.
    Outcome<qint64> resolve(Txn& txn, Line& line);

    RowReader& reader_;
    int field_ = -1;
    QHash<qint64, RawId> written_;
    std::unordered_map<qint64, std::vector<Line>> waiting_;
};

} // namespace zhijia
