// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pages.h"
#include "core/office/list_paper.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_wizard.h"
#include "ui/list/hooks.h"
#include "ui/report/ask_file.h"
#include "ui/report/preview.h"
#include <QFileInfo>

namespace zhijia {

namespace {

/// Only what is marked, unless that is one row (it is just where the cursor stands) or all of them.
Query marked(const Reader& reader, const Kind& kind, Query query, const QList<RawId>& ids) {
    if (ids.size() > 1 && reader.count(kind, query) != ids.size()) {
        QVariantList values;
        for (const RawId id : ids)
            values << id;
        query.in(QStringLiteral("id"), values);
    }
    query.limit = -1;
    query.findAtMost = -1; // the list may stop looking early, a paper may not
    return query;
}

void printList(Desk& desk, const Kind& kind, const Query& query, const QStringList& keys,
               const QList<RawId>& ids) {
    showPreview(desk, kind.pluralText(), fileNameOf(kind.pluralText()),
                [&kind, keys, query = marked(desk.book().read(), kind, query, ids)](
                    const Reader& reader) { return listPaper(reader, kind, query, keys); });
}

bool mayImport(const QString& path) {
    // A workbook as well: the wizard then says how it becomes a CSV file.
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("txt"),
                                     QStringLiteral("tsv"), QStringLiteral("xls"),
                                     QStringLiteral("xlsx")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

void registerExchange() {
    listHooks().importKind = [](Desk& desk, const Kind& kind, const QString& path,
                                const QHash<QString, QVariant>& given) {
        startImport(desk, kind, path, given);
    };
    listHooks().mayImport = &mayImport;
    listHooks().exportList = [](Desk& desk, const Kind& kind, const Query& query,
                                const QStringList& keys, const QList<RawId>& ids) {
        auto* dialog = new ExportDialog(desk, kind, query, keys, ids);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        desk.hold(dialog);
        dialog->open();
    };
    listHooks().printList = &printList;
}

} // namespace zhijia
