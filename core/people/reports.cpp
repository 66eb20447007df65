// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/reports.h"
#include "core/people/member.h"
#include "core/report/language.h"
#include "core/store/store.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("people", text); }

struct PaperColumn {
    const char* key;
    int weight;
};
constexpr PaperColumn paperColumns[] = {{"name", 9},        {"sex", 5},        {"unit", 16},
                                        {"department", 10}, {"post", 10},      {"employment", 9},
                                        {"mobile", 12},     {"joined_on", 11}, {"status", 8}};

/// So much fits across an upright sheet.
constexpr int uprightWeights = 62;

/// Reads the members a few hundred at a time, in the order of the query.
report::RowCursor cursor(const Reader& reader, const QList<RawId>& ids,
                         const QList<PaperColumn>& columns) {
    struct State {
        QList<RawId> ids;
        qsizetype next = 0;
        std::vector<std::unique_ptr<Record>> page;
        qsizetype inPage = 0;
        QHash<RawId, QString> units;
    };
    auto state = std::make_shared<State>();
    state->ids = ids;
    return [&reader, state, columns](report::Row& row) {
        const Kind& kind = Member::kind();
        for (;;) {
            if (state->inPage >= static_cast<qsizetype>(state->page.size())) {
                if (state->next >= state->ids.size())
                    return false;
                const QList<RawId> part = state->ids.mid(state->next, 500);
                state->page = reader.byIds(kind, part);
                state->inPage = 0;
                state->next += part.size();
            }
            const auto& record = state->page[static_cast<size_t>(state->inPage++)];
            if (!record) // removed by a colleague while the list was being written
                continue;
            row.kind = report::Row::Data;
            row.cells = {QString::number(state->next - static_cast<qsizetype>(state->page.size()) +
                                         state->inPage)};
            for (const PaperColumn& column : columns) {
                const Field& f = *kind.field(QString::fromUtf8(column.key));
                const QVariant value = f.get(*record);
                if (f.type == FieldType::Ref) {
                    auto it = state->units.constFind(value.toLongLong());
                    if (it == state->units.constEnd())
                        it =
                            state->units.insert(value.toLongLong(), reader.display(kind, f, value));
                    row.cells << *it;
                } else {
                    row.cells << kind.display(f, value);
                }
            }
            return true;
        }
    };
}

/// Those in which anybody has anything: an empty column takes the room that names need.
QList<PaperColumn> columnsFor(const Reader& reader, const Query& query) {
    QList<PaperColumn> columns;
    for (const PaperColumn& column : paperColumns) {
        Query filled = query;
        filled.is(QString::fromUtf8(column.key), Condition::NotNull);
        if (qstrcmp(column.key, "name") == 0 || reader.count<Member>(filled) > 0)
            columns << column;
    }
    return columns;
}

} // namespace

report::Document memberRoster(const Reader& reader, const Query& query, const QString& title) {
    const Reader::Snapshot snapshot(reader);
    const Kind& kind = Member::kind();
    report::Document document;
    document.page = report::PageSetup::landscape();
    document.metadata.title = title.isEmpty() ? tr("Roster of members") : title;
    document.metadata.author = reader.store().officeName();
    document.metadata.created = reader.clock().now();
    document.metadata.language = report::interfaceLanguage();
    document.title(document.metadata.title);
    const QList<RawId> ids = reader.ids(kind, query);
    document.add({report::Paragraph{
        {report::Run{tr("%1 · as of %2 · members: %3")
                         .arg(reader.store().officeName(), reader.today().toString(Qt::ISODate))
                         .arg(ids.size())}},
        report::pt(9.5),
        report::Align::Right}});
    report::Table table;
    table.columns.append({tr("No."), 5, 0, report::Align::Right});
    const QList<PaperColumn> columns = columnsFor(reader, query);
    int weights = 5;
    for (const PaperColumn& column : columns) {
        table.columns.append(
            {kind.fieldLabel(*kind.field(QString::fromUtf8(column.key))), column.weight});
        weights += column.weight;
    }
    if (weights <= uprightWeights)
        document.page = report::PageSetup::portrait();
    table.source = [&reader, ids, columns] { return cursor(reader, ids, columns); };
    table.expectedRows = ids.size();
    table.size = report::pt(9);
    document.add({table});
    return document;
}

report::Document unitRoster(const Reader& reader, RawId id) {
    Query query;
    QString title;
    if (const auto unit = id ? reader.get(Id<Unit>(id)) : std::nullopt) {
        query.below(QStringLiteral("unit"), *unit);
        title = tr("%1: roster of members").arg(unit->name);
    }
    return memberRoster(reader, query, title);
}

QList<ReportKind> peopleReports() {
    return {{"roster", "people", QT_TRANSLATE_NOOP("people", "Roster of members"), "unit", true,
             [](const Reader& reader, RawId unit) -> Outcome<report::Document> {
                 return unitRoster(reader, unit);
             }}};
}

} // namespace zhijia
