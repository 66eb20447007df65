// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/deed_dialog.h"
#include "core/book/details.h"
#include "ui/form/history_view.h"
#include "ui/people/words.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {
constexpr int most = 200; // records of a large import that anybody reads
}

DeedDialog::DeedDialog(Desk& desk, const Book::LogLine& line)
    : QDialog(desk.widget()), tree_(new QTreeWidget) {
    setObjectName(QStringLiteral("deedDialog"));
    setWindowTitle(peopleText("What was done"));
    setAccessibleName(windowTitle());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    box->setSpacing(Theme::px(8));
    auto* title = new QLabel(line.what.text());
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setProperty("role", QStringLiteral("title"));
    auto* when = new QLabel(peopleText("%1, by %2").arg(officeTimeText(line.at), line.actor));
    when->setProperty("role", QStringLiteral("muted"));
    box->addWidget(title);
    box->addWidget(when);
    tree_->setAccessibleName(windowTitle());
    tree_->setHeaderLabels(
        {peopleText("Record, field"), peopleText("Before"), peopleText("After")});
    tree_->setUniformRowHeights(true);
    tree_->setAllColumnsShowFocus(true);
    const auto details = deedDetails(desk.book().read(), line.deed, most);
    for (const DeedDetail& d : details) {
        const QString what =
            d.count > 1 ? peopleText("%1 records").arg(QLocale().toString(d.count)) : d.title;
        const QString head = d.op == DeedDetail::Added     ? peopleText("Added: %1 %2")
                             : d.op == DeedDetail::Removed ? peopleText("Removed: %1 %2")
                                                           : peopleText("Changed: %1 %2");
        auto* item = new QTreeWidgetItem(tree_, {head.arg(d.kind->labelText(), what)});
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, item->text(0));
        if (d.op != DeedDetail::Removed && d.count == 1) {
            item->setData(0, Qt::UserRole, QString::fromUtf8(d.kind->name));
            item->setData(0, Qt::UserRole + 1, d.record);
        }
        for (const auto& field : d.differences) {
            if (field.before.isEmpty() && field.after.isEmpty())
                continue;
            auto* child = new QTreeWidgetItem(item, {field.label, field.before, field.after});
            for (int column = 0; column < 3; ++column)
                child->setToolTip(column, child->text(column));
        }
    }
    if (details.size() == most)
        new QTreeWidgetItem(tree_, {peopleText("… only the first %1 are shown.").arg(most)});
    if (details.size() <= 5)
        tree_->expandAll();
    tree_->setColumnWidth(0, Theme::px(280));
    tree_->setColumnWidth(1, Theme::px(200));
    box->addWidget(tree_, 1);
    auto* buttons = new QHBoxLayout;
    auto* open = new QPushButton(peopleText("Open the record"));
    open->setAutoDefault(false);
    auto* close = new QPushButton(peopleText("Close"));
    close->setDefault(true);
    buttons->addWidget(open);
    buttons->addStretch();
    buttons->addWidget(close);
    box->addLayout(buttons);
    const auto chosen = [this] {
        QTreeWidgetItem* item = tree_->currentItem();
        while (item && item->parent())
            item = item->parent();
        return item && !item->data(0, Qt::UserRole).isNull() ? item : nullptr;
    };
    const auto follow = [open, chosen] { open->setEnabled(chosen() != nullptr); };
    connect(tree_, &QTreeWidget::currentItemChanged, this, follow);
    connect(open, &QPushButton::clicked, this, [this, &desk, chosen] {
        const QTreeWidgetItem* item = chosen();
        if (!item)
            return;
        const Kind* kind = kindByName(item->data(0, Qt::UserRole).toString());
        const RawId id = item->data(0, Qt::UserRole + 1).toLongLong();
        accept();
        if (kind)
            desk.openRecord(*kind, id);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (tree_->topLevelItemCount() > 0)
        tree_->setCurrentItem(tree_->topLevelItem(0));
    follow();
    resize(qMin(Theme::px(760), desk.widget()->width()),
           qMin(Theme::px(520), desk.widget()->height()));
    keepSize(this);
}

} // namespace zhijia
