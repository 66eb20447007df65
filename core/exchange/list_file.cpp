// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_file.h"
#include "core/exchange/sheet_file.h"

namespace zhijia {

namespace {

class TextList final : public ListFile {
public:
    TextList(const QString& path, Encoding encoding, const CsvFormat& format)
        : file_(path, encoding, format) {}

    using ListFile::readAll;
    Outcome<void> readAll(const RowsAhead::Prepare& prepare,
                          const std::function<bool(qint64, const CsvRow&, RowValues&)>& work,
                          const ByteProgress& progress) override {
        if (!file_.isComplete()) {
            file_.readAll(prepare, work, progress);
        } else { // the places of the pages are known: a later pass does not forget them
            CsvFile again(file_.path(), file_.encoding(), file_.format());
            again.readAll(prepare, work, progress);
        }
        return {};
    }
    QList<CsvRow> rows(qint64 first, int count) override { return file_.rows(first, count); }

private:
    CsvFile file_;
};

} // namespace

Outcome<std::unique_ptr<ListFile>> ListFile::open(const QString& path, int sheet, Encoding encoding,
                                                  const CsvFormat& format) {
    if (sheet < 0)
        return std::make_unique<TextList>(path, encoding, format);
    auto book = SheetFile::open(path, sheet);
    if (!book)
        return refuse(book.error());
    return std::move(*book);
}

} // namespace zhijia
