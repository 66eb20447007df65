// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/list_paper.h"
#include "core/report/language.h"
#include "core/store/store.h"
#include <QCoreApplication>
#include <QHash>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

using Fields = QList<const Field*>;

Fields fieldsOf(const Kind& kind, const QStringList& keys) {
    Fields fields;
    for (const QString& key : keys)
        if (const Field* f = kind.field(key); f && !f->has(Field::Hidden))
            fields << f;
    if (!fields.isEmpty())
        return fields;
    for (const Field& f : kind.fields)
        if (f.has(Field::Listed))
            fields << &f;
    if (fields.isEmpty())
        fields << kind.field(QString::fromUtf8(kind.titleKey));
    return fields;
}

/// Whole numbers and money stand under one another by their last digit.
report::Align alignOf(const Field& f) {
    return f.type == FieldType::Integer || f.type == FieldType::Money ? report::Align::Right
                                                                      : report::Align::Left;
}

report::RowCursor rowsOf(const Reader& reader, const Kind& kind, const Fields& fields,
                         const QList<RawId>& ids) {
    constexpr int portion = 500;
    struct State {
        std::vector<std::unique_ptr<Record>> page;
        size_t inPage = 0;
        qsizetype next = 0;
        qint64 number = 0;
        QHash<std::pair<const Field*, RawId>, QString> titles;
    };
    return [&reader, &kind, fields, ids, state = std::make_shared<State>()](report::Row& row) {
        for (;;) {
            if (state->inPage >= state->page.size()) {
                if (state->next >= ids.size())
                    return false;
                const QList<RawId> part = ids.mid(state->next, portion);
                state->page = reader.byIds(kind, part);
                state->inPage = 0;
                state->next += part.size();
            }
            const auto& record = state->page[state->inPage++];
            if (!record) // removed by a colleague while the paper was being written
                continue;
            row.kind = report::Row::Data;
            row.cells = {QString::number(++state->number)};
            for (const Field* f : fields) {
                const QVariant value = f->get(*record);
                if (f->type == FieldType::Ref && !value.isNull()) {
                    QString& title = state->titles[{f, value.toLongLong()}];
                    if (title.isEmpty())
                        title = reader.display(kind, *f, value);
                    row.cells << title;
                } else
                    row.cells << (value.isNull() ? QString() : kind.display(*f, value));
            }
            return true;
        }
    };
}

} // namespace

report::Document listPaper(const Reader& reader, const Kind& kind, const Query& query,
                           const QStringList& keys, const QString& title) {
    const Fields fields = fieldsOf(kind, keys);
    const QList<RawId> ids = reader.ids(kind, query);
    report::Table table;
    table.columns.append({tr("No."), 5, 0, report::Align::Right});
    int characters = 5;
    for (const Field* f : fields) {
        // A heading of Chinese characters is about two wide for each of them.
        const QString label = kind.fieldLabel(*f);
        const int heading = int(
            std::ranges::count_if(label, [](QChar c) { return c > QChar(255); }) + label.size());
        const int wide = qBound(5, qMax(heading, f->type == FieldType::Note ? 24 : f->width), 30);
        table.columns.append({label, wide, 0, alignOf(*f)});
        characters += wide;
    }
    // So many average characters of 9 points fit across the paper, upright and on its side.
    constexpr int upright = 92, sideways = 140;
    table.size = characters <= sideways           ? report::pt(9)
                 : characters <= sideways * 9 / 7 ? report::pt(7.5)
                                                  : report::pt(6.5);
    table.source = [&reader, &kind, fields, ids] { return rowsOf(reader, kind, fields, ids); };
    table.expectedRows = ids.size();

    report::Document document;
    document.page =
        characters <= upright ? report::PageSetup::portrait() : report::PageSetup::landscape();
    document.metadata.title = title.isEmpty() ? kind.pluralText() : title;
    document.metadata.author = reader.store().officeName();
    document.metadata.created = reader.clock().now();
    document.metadata.language = report::interfaceLanguage();
    document.title(document.metadata.title);
    document.add({report::Paragraph{
        {report::Run{tr("%1 · as of %2 · records: %3")
                         .arg(reader.store().officeName(), reader.today().toString(Qt::ISODate))
                         .arg(ids.size())}},
        report::pt(9.5),
        report::Align::Right}});
    document.add({table});
    return document;
}

} // namespace zhijia
