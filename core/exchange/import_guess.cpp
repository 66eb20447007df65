// SPDX-License-Identifier: GPL-3.0-or-later
// Before the preview: what the file is, and what each of its columns probably means.
#include "core/base/system_words.h"
#include "core/exchange/csv_sniff.h"
#include "core/exchange/import.h"
#include "core/exchange/xlsx_reader.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

/// Lists often begin with a title ("某某公司职工花名册") above the header. The header is the row,
/// among the first ten, in which the most fields are recognised.
qint64 findHeader(const Reader& reader, const Kind& kind, const QList<CsvRow>& rows,
                  QStringList& headers, int* recognised = nullptr) {
    qint64 best = 0;
    int bestScore = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != RowKind::Data)
            continue;
        QStringList cells = rows[i].cells();
        cells.resize(rows[i].usedSize());
        int score = 0;
        for (const ImportColumn& c : mapColumns(reader, kind, cells))
            score += c.key.isEmpty() ? 0 : 1;
        if (score > bestScore) {
            best = i;
            bestScore = score;
            headers = cells;
        }
    }
    if (recognised)
        *recognised = bestScore;
    return best;
}

constexpr int headRows = 10;

/// A roster brought to the page of proposals: most of its columns mean nothing here, and another
/// kind of record knows them. That is said, and where the list belongs.
Issues otherList(const Reader& reader, const Kind& kind, const QList<CsvRow>& rows,
                 const QList<ImportColumn>& columns) {
    const auto here =
        std::ranges::count_if(columns, [](const auto& c) { return !c.key.isEmpty(); });
    if (here * 2 >= columns.size() && here > 1)
        return {}; // it is at home here
    const Kind* best = nullptr;
    int most = 0;
    for (const Kind* other : kinds()) {
        QStringList headers;
        int score = 0;
        findHeader(reader, *other, rows, headers, &score);
        if (other != &kind && score > most && score * 2 > headers.size()) {
            best = other;
            most = score;
        }
    }
    constexpr int least = 3; // a name and a date are in every list
    if (!best || most < least || most < here + 2)
        return {};
    return {warning(tr("This looks like a list of another kind: %1. Of its columns %2 are "
                       "recognised there, %3 here.")
                        .arg(best->pluralText())
                        .arg(most)
                        .arg(here),
                    tr("If it is one, import it there (command line: import %1).")
                        .arg(QString::fromUtf8(best->name)))};
}

/// The first rows of the sheet that is selected.
QList<CsvRow> firstRows(XlsxReader& book) {
    QList<CsvRow> rows;
    CsvRow row;
    while (rows.size() < headRows && book.next(row))
        rows << row;
    return rows;
}

/// `chosen` below 0: the sheet in which the most columns are recognised; many workbooks begin with
/// a sheet of instructions.
Outcome<ImportGuess> guessWorkbook(const Reader& reader, const Kind& kind, const QString& path,
                                   int chosen) {
    auto book = XlsxReader::open(path);
    if (!book)
        return refuse(book.error());
    ImportGuess guess;
    guess.sheets = (*book)->sheets();
    QList<CsvRow> head; // of the sheet that is taken
    int bestScore = -1;
    for (int sheet = 0; sheet < guess.sheets.size(); ++sheet) {
        if (chosen >= 0 && sheet != chosen)
            continue;
        if (const auto ok = (*book)->select(sheet); !ok)
            return refuse(ok.error());
        const QList<CsvRow> rows = firstRows(**book);
        if (rows.isEmpty()) {
            if (!(*book)->problem().isEmpty())
                return refuse((*book)->problem());
            continue;
        }
        int score = 0;
        QStringList headers;
        const qint64 header = findHeader(reader, kind, rows, headers, &score);
        if (score <= bestScore)
            continue;
        bestScore = score;
        guess.settings.sheet = sheet;
        guess.settings.headerRow = header;
        guess.headers = headers;
        head = rows;
    }
    if (chosen >= guess.sheets.size())
        return refuse((*book)->select(chosen).error());
    if (guess.settings.sheet < 0)
        return refuse(chosen < 0 ? tr("%1 is empty.").arg(QFileInfo(path).fileName())
                                 : tr("The sheet %1 is empty.").arg(guess.sheets[chosen]),
                      tr("Choose the file that holds the list."));
    guess.settings.columns = mapColumns(reader, kind, guess.headers);
    guess.issues = otherList(reader, kind, head, guess.settings.columns) +
                   unrecognised(guess.settings.columns) + leftEmpty(kind, guess.settings.columns);
    return guess;
}

} // namespace

Outcome<ImportGuess> guessImport(const Reader& reader, const Kind& kind, const QString& path,
                                 const ImportProgress& progress) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return refuse(tr("There is no file %1.").arg(path), tr("Check the name and the folder."));
    if (QFileInfo(path).isDir())
        return refuse(tr("%1 is a folder.").arg(name), tr("Choose the file in it."));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 cannot be read: %2.").arg(name, systemWords(file.errorString())),
                      tr("Close it in other programs, or check that you may read it."));
    if (fileKind(file.read(1 << 16)) == FileKind::Workbook) {
        file.close();
        return guessWorkbook(reader, kind, path, -1);
    }
    const auto decoding = findEncoding(file, [&](qint64 done, qint64 total) {
        if (progress && !progress(done, total))
            throw Cancelled();
    });
    if (!decoding)
        return refuse(decoding.error());
    file.seek(0);
    const CsvGuess guess = sniffCsv(file, decoding->encoding);
    auto result = guessImport(reader, kind, path, *decoding, guess.format);
    if (result)
        result->separatorWhy = guess.why;
    return result;
}

Outcome<ImportGuess> guessImport(const Reader& reader, const Kind& kind, const QString& path,
                                 int sheet) {
    return guessWorkbook(reader, kind, path, sheet);
}

Outcome<ImportGuess> guessImport(const Reader& reader, const Kind& kind, const QString& path,
                                 const Decoding& decoding, const CsvFormat& format) {
    ImportGuess guess;
    guess.decoding = decoding;
    guess.settings.encoding = decoding.encoding;
    guess.settings.format = format;
    CsvFile file(path, decoding.encoding, format);
    const QList<CsvRow> rows = file.rows(0, headRows);
    if (rows.isEmpty())
        return refuse(tr("%1 is empty.").arg(QFileInfo(path).fileName()),
                      tr("Choose the file that holds the list."));
    guess.settings.headerRow = findHeader(reader, kind, rows, guess.headers);
    guess.settings.columns = mapColumns(reader, kind, guess.headers);
    guess.issues = otherList(reader, kind, rows, guess.settings.columns) +
                   unrecognised(guess.settings.columns) + leftEmpty(kind, guess.settings.columns);
    return guess;
}

void holdForAll(const Reader& reader, const Kind& kind, ImportGuess& guess,
                const QHash<QString, QVariant>& given) {
    guess.settings.given = given;
    if (given.isEmpty())
        return;
    guess.settings.columns = mapColumns(reader, kind, guess.headers, given.keys());
    Issues issues = unrecognised(guess.settings.columns);
    for (const Issue& issue : leftEmpty(kind, guess.settings.columns))
        if (!given.contains(issue.field))
            issues << issue;
    guess.issues = issues;
}

Issues unrecognised(const QList<ImportColumn>& columns) {
    QStringList unknown;
    for (const ImportColumn& c : columns)
        if (c.key.isEmpty() && !c.header.trimmed().isEmpty())
            unknown << c.header;
    if (unknown.isEmpty())
        return {};
    return {warning(tr("These columns are not recognised and will not be imported: %1.")
                        .arg(unknown.join(QStringLiteral(", "))),
                    tr("Say which field each of them is, or leave them out."))};
}

Issues leftEmpty(const Kind& kind, const QList<ImportColumn>& columns) {
    Issues issues;
    for (const Field* f : importableFields(kind)) {
        if (f->type != FieldType::Ref || !f->has(Field::Listed) ||
            std::ranges::any_of(
                columns, [&](const ImportColumn& c) { return c.key == QLatin1StringView(f->key); }))
            continue;
        // Only what a file can bring along by name; a unit at the top stands below nothing.
        const Kind* other = kindByName(QString::fromUtf8(f->refKind));
        if (!other || !other->addNamed || other == &kind)
            continue;
        issues << warning(tr("No column is taken for %1: it stays empty.").arg(kind.fieldLabel(*f)),
                          tr("If another column names it, for example the department, choose it "
                             "for that column."),
                          QString::fromUtf8(f->key));
    }
    return issues;
}

} // namespace zhijia
