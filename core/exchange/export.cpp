// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/store/overwrite.h"
#include "core/store/store.h"
#include <QCoreApplication>
#include <QHash>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

class Cells {
public:
    Cells(const Reader& reader, const Kind& kind, bool reveal)
        : reader_(reader), kind_(kind), reveal_(reveal) {}

    /// Text that an import reads back to the same value (a masked one it leaves alone).
    QString text(const Field& f, const QVariant& value) {
        if (value.isNull())
            return {};
        if (f.type == FieldType::Ref)
            return name(f, value.toLongLong());
        if (f.type == FieldType::Instant)
            return officeTime(Codec<QDateTime>::fromValue(value)) // the screen's has no seconds
                .toString(Qt::ISODateWithMs);
        return kind_.display(f, value, reveal_);
    }

    SheetCell cell(const Field& f, const QVariant& value) {
        if (value.isNull())
            return std::monostate();
        if (f.has(Field::Sensitive))
            return text(f, value);
        switch (f.type) {
        case FieldType::Integer:
            return SheetCell(value.toLongLong());
        case FieldType::Money:
            return Money::fen(value.toLongLong());
        case FieldType::Date:
            return Codec<QDate>::fromValue(value);
        default:
            return text(f, value);
        }
    }

private:
    /// A text that leads back to this record, also in another office: its title, a unique field
    /// such as a unit's path, or else its number.
    QString textFor(const Kind& kind, RawId id) {
        QStringList texts{reader_.title(kind, id)};
        if (const auto record = reader_.get(kind, id))
            for (const Field& f : kind.fields)
                if (f.has(Field::Unique) && !f.has(Field::Sensitive))
                    texts << f.get(*record).toString();
        for (const QString& text : texts)
            if (const auto back = reader_.resolve(kind, text); back && *back == id)
                return text;
        return QString::number(id);
    }

    QString name(const Field& f, RawId id) {
        const Kind* other = kindByName(QString::fromUtf8(f.refKind));
        if (!other)
            return QString::number(id);
        QString& known = names_[{other, id}];
        if (known.isEmpty()) {
            known = textFor(*other, id);
        }
        return known;
    }

    const Reader& reader_;
    const Kind& kind_;
    bool reveal_;
    QHash<std::pair<const Kind*, RawId>, QString> names_;
};

SheetKind sheetKind(const Field& f) {
    if (f.has(Field::Sensitive))
        return SheetKind::Text;
    switch (f.type) {
    case FieldType::Integer:
        return SheetKind::Integer;
    case FieldType::Money:
        return SheetKind::Money;
    case FieldType::Date:
        return SheetKind::Date;
    default:
        return SheetKind::Text;
    }
}

std::vector<const Field*> chosen(const Kind& kind, const QStringList& keys) {
    std::vector<const Field*> fields;
    for (const QString& key : keys)
        if (const Field* f = kind.field(key))
            fields.push_back(f);
    if (keys.isEmpty())
        for (const Field& f : kind.fields)
            if (!f.has(Field::Hidden))
                fields.push_back(&f);
    return fields;
}

} // namespace

Outcome<qint64> exportRecords(const Reader& reader, const Kind& kind, const Query& query,
                              const QString& file, const ExportOptions& options) {
    if (auto may = mayOverwrite(file, reader.store().path()); !may)
        return refuse(may.error());
    const auto fields = chosen(kind, options.keys);
    QStringList keys, header;
    for (const Field* f : fields) {
        keys << QString::fromUtf8(f->key);
        header << kind.fieldLabel(*f);
    }
    Cells cells(reader, kind, options.reveal);
    qint64 count = 0;
    const auto eachRow = [&](const std::function<void(const QVariantList&)>& write) {
        reader.each(kind, keys, query, [&](const QVariantList& values) {
            write(values);
            if (++count % 1000 == 0 && options.progress && !options.progress(count))
                throw Cancelled();
            return true;
        });
    };
    if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        CsvWriteOptions csv;
        csv.encoding = options.encoding;
        csv.mark = options.encoding == Encoding::Utf8;
        CsvWriter writer(file, csv);
        writer.write(header);
        QStringList row(qsizetype(fields.size()));
        eachRow([&](const QVariantList& values) {
            for (size_t i = 0; i < fields.size(); ++i)
                row[qsizetype(i)] = cells.text(*fields[i], values[qsizetype(i)]);
            writer.write(row);
        });
        return writer.commit().map([&](qint64) { return count; });
    }
    if (file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
        QList<SheetColumn> columns;
        for (const Field* f : fields)
            columns.append({kind.fieldLabel(*f), sheetKind(*f), 0});
        XlsxWriter writer(
            file, columns,
            {kind.pluralText(), kind.pluralText(), QString(), reader.clock().now(), true});
        QList<SheetCell> row(qsizetype(fields.size()));
        eachRow([&](const QVariantList& values) {
            for (size_t i = 0; i < fields.size(); ++i)
                row[qsizetype(i)] = cells.cell(*fields[i], values[qsizetype(i)]);
            writer.write(row);
        });
        return writer.commit().map([&](qint64) { return count; });
    }
    return refuse(tr("%1 ends neither in .csv nor in .xlsx.").arg(file),
                  tr("Give the file one of these endings."));
}

} // namespace zhijia
