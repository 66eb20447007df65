// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pages.h"
#include "core/people/member.h"
#include "core/people/reports.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_wizard.h"
#include "ui/exchange/words.h"
#include "ui/list/hooks.h"
#include "ui/report/preview.h"

namespace zhijia {

namespace {

void printList(Desk& desk, const Kind& kind, const Query& query, const QList<RawId>& ids) {
    if (&kind != &Member::kind()) {
        desk.messages().say(
            MessageBar::Note,
            exchangeText(
                "There is no paper for this list yet; export it as a workbook and print that."));
        return;
    }
    Query all = query;
    if (ids.size() > 1) {
        QVariantList values;
        for (const RawId id : ids)
            values << id;
        all.in(QStringLiteral("id"), values);
    }
    all.limit = -1;
    all.findAtMost = -1;
    const QString title = exchangeText("Roster of members");
    showPreview(desk, title, title,
                [all](const Reader& reader) { return memberRoster(reader, all); });
}

} // namespace

void registerExchange() {
    listHooks().importKind = [](Desk& desk, const Kind& kind) { startImport(desk, kind); };
    listHooks().exportList = [](Desk& desk, const Kind& kind, const Query& query,
                                const QStringList& keys, const QList<RawId>& ids) {
        auto* dialog = new ExportDialog(desk, kind, query, keys, ids);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    listHooks().printList = &printList;
}

} // namespace zhijia
