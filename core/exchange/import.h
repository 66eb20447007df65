// SPDX-License-Identifier: GPL-3.0-or-later
// An import: what a file would do, line by line, before anything is written; then exactly that, as
// one deed with one undo, or nothing.
#pragma once
#include "core/exchange/column_map.h"
#include "core/exchange/decode.h"
#include "core/exchange/list_file.h"

namespace zhijia {

class Office;

/// What happens to records that exist already.
enum class ImportPolicy {
    Skip,   ///< they stay as they are
    Update, ///< cells that are filled replace what is there
    Fill    ///< cells that are filled go where nothing is yet
};

struct ImportSettings {
    int sheet = -1; ///< of a workbook, from 0; -1: a text file, read as the next two say
    Encoding encoding = Encoding::Utf8;
    CsvFormat format;
    qint64 headerRow = 0; ///< rows before it are titles and are not read
    QList<ImportColumn> columns;
    ImportPolicy policy = ImportPolicy::Update;
    /// What holds for every line (the sitting that a roll-call belongs to): stored values by field
    /// key. A cell that is filled wins.
    QHash<QString, QVariant> given{};
    bool addMissing = true; ///< records that a column names and that do not exist (units) are added
};

enum class Verdict : quint8 { Header, Blank, New, Changed, Unchanged, Skipped, Rejected };
/// "new", "changed" …: as the command line's counts name them.
QString verdictName(Verdict verdict);
/// The same in the interface's language.
QString verdictLabel(Verdict verdict);

struct ImportDifference {
    QString key, label, before, after; ///< masked where sensitive
};

/// Everything about one row of the file, worked out when somebody looks at it.
struct ImportLine {
    qint64 row = 0;                     ///< from 0, of every kind
    qint64 firstLine = 0, lastLine = 0; ///< physical lines, from 1
    Verdict verdict = Verdict::Blank;
    RawId match = 0; ///< the record it belongs to
    Issues issues;
    QList<ImportDifference> differences;
    QStringList cells;
};

struct ImportCounts {
    qint64 rows = 0, added = 0, changed = 0, unchanged = 0, skipped = 0, rejected = 0, blank = 0,
           warned = 0;
};

using ImportProgress = std::function<bool(qint64 done, qint64 total)>; ///< false: stop

/// Looks at a file (CSV in any of our encodings, or .xlsx by its content) and proposes everything
/// that can be changed before the preview.
struct ImportGuess {
    QStringList sheets; ///< of a workbook; empty for a text file
    Decoding decoding;
    QString separatorWhy;
    ImportSettings settings;
    QStringList headers;
    Issues issues; ///< for example columns that are not recognised
};
Outcome<ImportGuess> guessImport(const Reader& reader, const Kind& kind, const QString& path,
                                 const ImportProgress& progress = {});
/// The same with a sheet of a workbook that the user chose, counted from 0.
Outcome<ImportGuess> guessImport(const Reader& reader, const Kind& kind, const QString& path,
                                 int sheet);
/// The same with an encoding or separator the user chose.
Outcome<ImportGuess> guessImport(const Reader& reader, const Kind& kind, const QString& path,
                                 const Decoding& decoding, const CsvFormat& format);

/// Says what holds for every line (the ballot that the votes are of). A header that was taken for
/// one of those fields ("表决") means another one, or nothing.
void holdForAll(const Reader& reader, const Kind& kind, ImportGuess& guess,
                const QHash<QString, QVariant>& given);

/// A warning that names the columns which no field was found for; none when there are none.
Issues unrecognised(const QList<ImportColumn>& columns);
/// Warnings for the fields that nearly every list fills and that no column is taken for: the
/// members' unit. `columns` that could be meant are named.
Issues leftEmpty(const Kind& kind, const QList<ImportColumn>& columns);

class ImportPlan {
public:
    /// Reads the whole file once. Refuses files that cannot be imported at all (empty, header only,
    /// no column recognised). Throws Cancelled when `progress` says so.
    static Outcome<std::unique_ptr<ImportPlan>> make(Office& office, const Kind& kind,
                                                     const QString& path,
                                                     const ImportSettings& settings,
                                                     const ImportProgress& progress = {});
    ~ImportPlan();

    const ImportCounts& counts() const;
    const ImportSettings& settings() const;
    const Kind& kind() const;
    const QString& path() const;
    qint64 rowCount() const;
    Verdict verdict(qint64 row) const;
    bool isWarned(qint64 row) const;
    /// Rows with one of these verdicts, or with warnings: what the preview's filters show.
    QList<qint64> rows(const QList<Verdict>& verdicts, bool warnedOnly = false) const;
    /// Names in reference columns that do not exist and would be added, by kind.
    QStringList missing() const;
    ImportLine line(qint64 row);
    /// The lines with one of these verdicts (none: of all), and with `warned` those that carry
    /// warnings too, in the file's order and in one pass over it. `visit` returns false to stop.
    void eachLine(const QList<Verdict>& verdicts, bool warned,
                  const std::function<bool(const ImportLine& line)>& visit);

    /// Does exactly what the preview said. Refuses when the file or the office has changed since;
    /// nothing is written then. Where only the office has changed, and the file may be looked at
    /// again, the issue's field is "revision". With `Stale::JudgeAgain` a change of the office is
    /// no hindrance as long as the file would do the same to every line: it is judged again while
    /// nobody else can write, so that an import gets through while others work.
    enum class Stale { Refuse, JudgeAgain };
    Outcome<Receipt> apply(Office& office, const ImportProgress& progress = {},
                           Stale stale = Stale::Refuse);

    /// Saves the rejected rows under the same headers, with their line numbers, reasons and mends
    /// in three further columns that the next import ignores; as a workbook when the name ends in
    /// ".xlsx", else as CSV. Needs no office: it can be tried before `apply`. Returns how many.
    Outcome<qint64> writeRejected(const QString& file);

private:
    explicit ImportPlan(const Kind& kind);
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace zhijia
