// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_sniff.h"
#include <map>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

struct Score {
    double value = 0;
    int columns = 0;
};

/// Rows that agree with each other and with the header on more than one column speak for a
/// separator.
Score score(QIODevice& device, Encoding encoding, QChar separator) {
    TextSource source(device, encoding, 1 << 16);
    CsvReader reader(source, {separator});
    std::map<qsizetype, int> counts;
    qsizetype header = 0;
    int rows = 0;
    CsvRow row;
    while (rows < 200 && reader.bytesRead() < (1 << 20) && reader.next(row)) {
        if (row.kind != RowKind::Data)
            continue;
        if (rows++ == 0)
            header = row.size();
        ++counts[row.size()];
    }
    if (rows == 0)
        return {};
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    if (most->first < 2)
        return {0, 1};
    const double share = double(most->second) / rows;
    return {share * share * double(std::min<qsizetype>(most->first, 40)) *
                (most->first == header ? 2 : 1),
            int(most->first)};
}
} // namespace

QList<QChar> offeredSeparators() { return {u',', u';', u'\t', u'|', u'，'}; }

QString separatorName(QChar separator) {
    switch (separator.unicode()) {
    case u',':
        return tr("comma ( , )");
    case u';':
        return tr("semicolon ( ; )");
    case u'\t':
        return tr("tab");
    case u'|':
        return tr("vertical bar ( | )");
    case u'，':
        return tr("full-width comma ( ， )");
    default:
        return QString(separator);
    }
}

CsvGuess sniffCsv(QIODevice& device, Encoding encoding) {
    TextSource source(device, encoding, 1 << 16);
    CsvRow row;
    CsvReader reader(source, {});
    if (reader.next(row) && row.kind == RowKind::Directive) {
        CsvGuess guess{{row.raw().back()}};
        guess.columns = score(device, encoding, guess.format.separator).columns;
        guess.why = tr("The first line of the file says so (sep=).");
        return guess;
    }
    CsvGuess best;
    Score highest;
    for (const QChar separator : offeredSeparators()) {
        const Score one = score(device, encoding, separator);
        if (one.value > highest.value || (highest.columns == 0 && one.columns > 0)) {
            highest = one;
            best.format.separator = separator;
        }
    }
    best.columns = highest.columns;
    best.why = highest.columns < 2
                   ? tr("No separator was found: the file seems to have one column.")
                   : tr("Most lines have %1 columns when they are split at: %2")
                         .arg(highest.columns)
                         .arg(separatorName(best.format.separator));
    return best;
}

} // namespace zhijia
