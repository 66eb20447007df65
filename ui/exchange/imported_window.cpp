// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/imported_window.h"
#include "ui/exchange/words.h"
#include "ui/list/record_list.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace zhijia {

QDialog* showImportedRecords(Desk& desk, const Kind& kind, const Receipt& receipt) {
    RawId first = 0, last = 0;
    qint64 added = 0;
    QVariantList changed;
    for (const Change& c : receipt.changes) {
        if (c.kind != &kind)
            continue;
        if (c.op == Change::Insert) {
            first = first == 0 ? c.record : qMin(first, c.record);
            last = qMax(last, c.record);
            ++added;
        } else if (c.op == Change::Update)
            changed << c.record;
    }
    QList<Condition> conditions;
    const QString id = QStringLiteral("id");
    if (added > 0) // one transaction numbers its records in one run
        conditions << Condition{id, Condition::Ge, first} << Condition{id, Condition::Le, last};
    else {
        constexpr int listed = 2000;
        Condition among{id, Condition::In, {}};
        among.values = changed.mid(0, listed);
        conditions << among;
    }
    auto* dialog = new QDialog(desk.widget(), Qt::Window);
    dialog->setObjectName(QStringLiteral("importedRecords"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    desk.hold(dialog); // its list reads the office
    dialog->setWindowTitle(exchangeText("%1: what was imported").arg(kind.pluralText()));
    dialog->setAccessibleName(dialog->windowTitle());
    auto* box = new QVBoxLayout(dialog);
    box->setContentsMargins(Theme::px(14), Theme::px(12), Theme::px(14), Theme::px(12));
    auto* help = new QLabel(receipt.what.text() + u'\n' +
                            exchangeText("Enter or a double click opens a record on its page."));
    help->setProperty("role", QStringLiteral("muted"));
    help->setWordWrap(true);
    box->addWidget(help);
    RecordList::Options options;
    options.fixed = conditions;
    options.mayAdd = false;
    options.settings = QStringLiteral("imported.%1").arg(QString::fromUtf8(kind.name));
    auto* list = new RecordList(desk, kind, options);
    box->addWidget(list, 1);
    QObject::connect(list, &RecordList::opened, dialog, [&desk, &kind, dialog](qint64 record) {
        if (desk.openRecord(kind, record))
            dialog->close();
    });
    QObject::connect(list, &RecordList::left, dialog, &QDialog::close);
    const QSize window = desk.widget()->size();
    dialog->resize(window.width() * 8 / 10, window.height() * 8 / 10);
    keepSize(dialog);
    dialog->show();
    return dialog;
}

} // namespace zhijia
