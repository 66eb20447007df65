// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_file.h"

namespace zhijia {

Outcome<std::unique_ptr<SheetFile>> SheetFile::open(const QString& path, int sheet) {
    auto reader = XlsxReader::open(path);
    if (!reader)
        return refuse(reader.error());
    if (const auto chosen = (*reader)->select(sheet); !chosen)
        return refuse(chosen.error());
    return std::unique_ptr<SheetFile>(new SheetFile(std::move(*reader)));
}

bool SheetFile::reach(qint64 number) {
    CsvRow row;
    while (!ended_ && qint64(places_.size()) <= number) {
        if (!reader_->next(row)) {
            ended_ = true;
            break;
        }
        places_.push_back({text_.size(), qint64(lengths_.size()), row.firstLine, row.kind,
                           !row.problems.isEmpty()});
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QStringView cell = row.cell(i);
            text_.append(cell);
            lengths_.push_back(int(cell.size()));
        }
    }
    return number < qint64(places_.size());
}

void SheetFile::give(qint64 number, CsvRow& row) const {
    const Place& place = places_[size_t(number)];
    const bool last = number + 1 == qint64(places_.size());
    const qint64 textEnd = last ? text_.size() : places_[size_t(number) + 1].text;
    const qint64 cellEnd = last ? qint64(lengths_.size()) : places_[size_t(number) + 1].cell;
    row.clear();
    row.kind = place.kind;
    row.firstLine = row.lastLine = place.line;
    row.scratch_.append(QStringView(text_).mid(place.text, textEnd - place.text));
    int at = 0;
    for (qint64 i = place.cell; i < cellEnd; ++i) {
        row.cells_.push_back({at, lengths_[size_t(i)], true});
        at += lengths_[size_t(i)];
    }
    if (place.damaged)
        row.problems << CsvProblem{CsvProblem::LostCharacter, place.line, -1, 0};
}

Outcome<void> SheetFile::readAll(const RowsAhead::Prepare& prepare,
                                 const std::function<bool(qint64, const CsvRow&, RowValues&)>& work,
                                 const ByteProgress& progress) {
    CsvRow row;
    RowValues values;
    for (qint64 number = 0; reach(number); ++number) {
        give(number, row);
        if (prepare)
            prepare(number, row, values);
        if (!work(number, row, values))
            return {};
        if (progress && (number & 0x3ff) == 0x3ff)
            progress(reader_->bytesRead(), reader_->size());
    }
    if (!reader_->problem().isEmpty())
        return refuse(reader_->problem());
    return {};
}

QList<CsvRow> SheetFile::rows(qint64 first, int count) {
    QList<CsvRow> page;
    for (qint64 number = first; number >= 0 && page.size() < count && reach(number); ++number) {
        page.emplaceBack();
        give(number, page.last());
    }
    return page;
}

} // namespace zhijia
