// SPDX-License-Identifier: GPL-3.0-or-later
// It reads the rows of the history, so it lives where they do.
#include "core/book/details.h"
#include "core/store/history.h"
#include <QJsonArray>

namespace zhijia {

namespace {

QList<HistoryLine::Difference> differences(const Reader& reader, const Kind& kind,
                                           const QJsonObject& image) {
    QList<HistoryLine::Difference> list;
    for (auto it = image.begin(); it != image.end(); ++it) {
        const Field* f = kind.field(it.key());
        if (!f || f->has(Field::Hidden))
            continue;
        const bool both = it.value().isArray();
        const QVariant before = history::fromJson(both ? it.value().toArray().at(0) : it.value());
        const QVariant after = both ? history::fromJson(it.value().toArray().at(1)) : QVariant();
        list.append({it.key(), kind.fieldLabel(*f), reader.display(kind, *f, before),
                     reader.display(kind, *f, after)});
    }
    return list;
}

} // namespace

QList<DeedDetail> deedDetails(const Reader& reader, qint64 deed, int limit) {
    QList<history::ChangeRow> rows;
    history::eachChange(reader.store(), deed, false, [&](const history::ChangeRow& row) {
        if (rows.size() < limit && row.kind)
            rows << row;
    });
    QList<DeedDetail> list;
    for (const auto& row : rows) {
        DeedDetail detail;
        detail.kind = row.kind;
        detail.record = row.record;
        detail.count = row.count;
        detail.op = row.op == Change::Insert   ? DeedDetail::Added
                    : row.op == Change::Remove ? DeedDetail::Removed
                                               : DeedDetail::Changed;
        detail.differences = differences(reader, *row.kind, row.image);
        if (reader.get(*row.kind, row.record))
            detail.title = reader.title(*row.kind, row.record);
        else { // it is gone: what its last image calls it
            const QJsonValue name = row.image.value(QString::fromUtf8(row.kind->titleKey));
            detail.title =
                history::fromJson(name.isArray() ? name.toArray().at(0) : name).toString();
            if (detail.title.isEmpty())
                detail.title = QStringLiteral("#%1").arg(row.record);
        }
        list << detail;
    }
    return list;
}

} // namespace zhijia
