// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a file becomes values of fields, and values become a record: the same code for the
// preview and for the import, so that they cannot disagree.
#pragma once
#include "core/exchange/cell_reader.h"

namespace zhijia {

class RowReader {
public:
    RowReader(const Reader& reader, const Kind& kind, const ImportSettings& settings);

    using Values = RowValues;
    /// Reads the cells, unless a `CellReader` has done so for this row already, and looks up the
    /// references. Reuses `values`.
    void read(const CsvRow& row, Values& values);

    /// A new record with these values.
    std::unique_ptr<Record> fresh(const Values& values) const;
    /// The same, by completing the record that was made where the file was read; only once a row.
    std::unique_ptr<Record> take(Values& values) const;
    /// Puts the values into a record that exists, as the policy says. True when anything differs.
    bool merge(const Values& values, Record& record, Issues* issues) const;

    /// Whether the masked cells are what this record's values look like masked.
    bool fitsMasked(const Values& values, const Record& record) const;

    /// Names that reference columns use and that do not exist, with the kind they belong to.
    struct Missing {
        const Kind* kind;
        QString name;
        bool used = false; ///< by a line that will be written; the others are not added
        // Of the kind that is imported itself, see import_tree.h:
        enum Trouble { None, Several, Circle } trouble = None;
        qint64 row = -1;   ///< the row of the file that is this record
        qint64 after = -1; ///< the row that must be written before the record can be added
        RawId id = 0;      ///< once it is there
    };
    const QList<Missing>& missing() const { return missing_; }
    QList<Missing>& missing() { return missing_; }
    /// Whether a filled cell refers to a record that does not exist yet.
    bool isPending(const Values& values) const;
    /// Says that this record is going to be written: the names it refers to are needed.
    void need(const Record& record);
    /// Takes over what the preview's reader has found missing, so that the same texts get the same
    /// records.
    void adopt(const RowReader& preview);
    /// Adds them, except those of the imported kind itself, which wait for the lines that they
    /// stand on or below; afterwards the rows' references are real.
    Outcome<void> addMissing(Txn& txn);

private:
    struct Column {
        int field = -1;
        const Field* f = nullptr;                  ///< null unless the column is a reference
        QHash<QString, Outcome<ReadField>> memory; ///< few distinct texts: each is looked up once
    };
    void lookUp(Values& values);
    Outcome<ReadField> resolve(const Field& f, const QString& text);
    const Reader& reader_;
    const Kind& kind_;
    ImportPolicy policy_;
    bool addMissing_;
    CellReader cells_;
    void fillGiven(Values& values) const;

    std::vector<Column> columns_;
    std::vector<std::pair<int, QVariant>> given_; ///< field index and value
    QList<Missing> missing_;
    QHash<std::pair<const Kind*, QString>, qsizetype> missingOf_;
};

} // namespace zhijia
