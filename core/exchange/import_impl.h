// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of an ImportPlan, shared by the files that plan, show and write rejected lines.
#pragma once
#include "core/exchange/import_row.h"
#include "core/exchange/import_tree.h"
#include "core/office/office.h"
#include "core/store/matcher.h"

namespace zhijia {

/// What the plan keeps of a row: a million rows fit into 16 megabytes.
struct PlanRow {
    RawId match = 0;
    /// Line of the file that has the same identity (of a rejected row) or says the same under
    /// another number; 0 for none.
    qint32 other = 0;
    Verdict verdict = Verdict::Blank;
    bool warned = false;
};

/// Decides what a row is: new, or which record it belongs to.
class RowJudge {
public:
    RowJudge(const Reader& reader, const Kind& kind, const ImportSettings& settings,
             RowReader& rows);
    /// `known`: the verdict reached before, so that looking at a line again neither counts it nor
    /// matches it twice.
    PlanRow judge(const CsvRow& row, RowReader::Values& values, const PlanRow* known,
                  QList<ImportDifference>* differences);
    /// After the last line: reads the names that messages about number clashes need.
    void learnNames(ListFile& file);
    /// What the line judged last will be; null when it writes nothing.
    const Record* written() const { return written_.get(); }

private:
    struct Match {
        RawId id = 0;
        qint32 other = 0;
        qint32 alike = 0; ///< a line before that says the same under another number
    };
    /// `known`: null when the line has not been seen before; it is remembered then.
    Match match(const CsvRow& row, const RowReader::Values& values, Issues& issues,
                const PlanRow* known);
    void matchWhole(const CsvRow& row, const RowReader::Values& values, Issues& issues,
                    const PlanRow* known, Match& result);
    bool saysNothingNew(const RowReader::Values& values, const Record& record) const;
    /// Whether a line before has the same hash; says so and notes which.
    bool isTwice(size_t hash, const CsvRow& row, const RowReader::Values& values, Issues& issues,
                 Match& result);
    QString mendTwice(const RowReader::Values& values) const;
    Issue sayTwice(qint32 line, const RowReader::Values& values) const;
    Issue sayAlike(qint32 line) const;
    QString whatTellsApart() const;
    /// "合计 59人" under the list.
    bool isTotal(const CsvRow& row) const;
    /// The value by which level `level` recognises a record, or null. `pending`: it names a record
    /// that does not exist yet, so that nothing in the office can fit.
    QVariant identityValue(const RowReader::Values& values, int field, bool& pending) const;
    void checkUnique(const Record& after, const Record* before, bool pending, Issues& issues) const;
    const QVariant* value(const RowReader::Values& values, int field) const;
    void explain(const RowReader::Values& values, const Record& before, const Record& after,
                 QList<ImportDifference>& differences) const;

    const Reader& reader_;
    const Kind& kind_;
    ImportPolicy policy_;
    RowReader& rows_;
    std::unique_ptr<Record> written_;
    bool empty_; ///< the office has no such records: nothing can match
    std::vector<std::vector<int>> identity_;
    std::vector<std::unique_ptr<Matcher>> matchers_;
    int title_;
    qsizetype titleColumn_ = -1; ///< of the file
    struct Seen {
        qint32 line = 0;
        quint32 name = 0; ///< hash
    };
    QHash<quint64, Seen> seen_;    ///< identity in the file → its first line
    QHash<qint32, QString> names_; ///< of lines whose number a line of another name has, too
    QHash<RawId, qint32> matched_; ///< record → the line that claimed it
};

struct ImportPlan::Impl {
    explicit Impl(const Kind& of) : kind(&of), tree(of) {}
    Office* office = nullptr;
    const Kind* kind;
    QString path;
    ImportSettings settings;
    qint64 deed = 0;
    Fingerprint fingerprint;
    std::unique_ptr<ListFile> file;
    std::unique_ptr<RowReader> reader;
    std::unique_ptr<RowJudge> judge;
    std::vector<PlanRow> rows;
    ImportTree tree;
    ImportCounts counts;

    /// Not above the list, not its header and not blank.
    bool isLine(qint64 number, const CsvRow& row) const {
        return number > settings.headerRow && row.kind != RowKind::Directive &&
               row.kind != RowKind::Blank;
    }
    PlanRow judgeRow(qint64 number, const CsvRow& row, RowReader::Values& values,
                     const PlanRow* known, QList<ImportDifference>* differences = nullptr);
    void count(const PlanRow& row, int by = 1);
    ImportLine lineOf(qint64 number, const CsvRow& row, RowReader::Values& values);
};

} // namespace zhijia
