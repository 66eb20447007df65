// SPDX-License-Identifier: GPL-3.0-or-later
// Before the preview: what the file is, and what each of its columns probably means.
#include "core/exchange/csv_sniff.h"
#include "core/exchange/import.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

/// Lists often begin with a title ("某某公司职工花名册") above the header. The header is the row,
/// among the first ten, in which the most fields are recognised.
qint64 findHeader(const Reader& reader, const Kind& kind, const QList<CsvRow>& rows,
                  QStringList& headers) {
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
    return best;
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
        return refuse(tr("%1 cannot be read: %2.").arg(name, file.errorString()),
                      tr("Close it in other programs, or check that you may read it."));
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
                                 const Decoding& decoding, const CsvFormat& format) {
    ImportGuess guess;
    guess.decoding = decoding;
    guess.settings.encoding = decoding.encoding;
    guess.settings.format = format;
    CsvFile file(path, decoding.encoding, format);
    const QList<CsvRow> rows = file.rows(0, 10);
    if (rows.isEmpty())
        return refuse(tr("%1 is empty.").arg(QFileInfo(path).fileName()),
                      tr("Choose the file that holds the list."));
    guess.settings.headerRow = findHeader(reader, kind, rows, guess.headers);
    guess.settings.columns = mapColumns(reader, kind, guess.headers);
    guess.issues = unrecognised(guess.settings.columns);
    return guess;
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

} // namespace zhijia
