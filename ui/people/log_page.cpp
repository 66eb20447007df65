// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/log_page.h"
#include "ui/form/history_view.h"
#include "ui/people/deed_dialog.h"
#include "ui/people/words.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {
constexpr int atOnce = 200;
enum Data { Deed = Qt::UserRole, Reason };
} // namespace

LogPage::LogPage(Desk& desk, const PageRow& row) : Page(desk, row), tree_(new QTreeWidget) {
    tree_->setAccessibleName(row.titleText());
    tree_->setHeaderLabels(
        {peopleText("When"), peopleText("Who"), peopleText("What"), peopleText("Changes")});
    tree_->setRootIsDecorated(false);
    tree_->setUniformRowHeights(true);
    tree_->setAllColumnsShowFocus(true);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    tree_->setColumnWidth(0, Theme::px(170));
    tree_->setColumnWidth(1, Theme::px(120));
    tree_->setColumnWidth(3, Theme::px(90));
    body()->addWidget(tree_, 1);
    undo_ = new QPushButton(icon(QStringLiteral("undo")), peopleText("Undo this deed"));
    undo_->setObjectName(QStringLiteral("undoDeed"));
    auto* details = new QPushButton(peopleText("Details…"));
    details->setToolTip(peopleText("What it changed, field by field (Enter or a double click)"));
    connect(details, &QPushButton::clicked, this, &LogPage::showDetails);
    headerButtons()->addWidget(details, 0, Qt::AlignTop);
    headerButtons()->addWidget(undo_, 0, Qt::AlignTop);
    more_ = new QPushButton(peopleText("Show older ones"));
    more_->setProperty("role", QStringLiteral("link"));
    body()->addWidget(more_, 0, Qt::AlignLeft);
    connect(more_, &QPushButton::clicked, this, [this] {
        if (tree_->topLevelItemCount() > 0)
            read(tree_->topLevelItem(tree_->topLevelItemCount() - 1)->data(0, Deed).toLongLong());
    });
    connect(undo_, &QPushButton::clicked, this, &LogPage::undoChosen);
    connect(tree_, &QTreeWidget::currentItemChanged, this, &LogPage::refresh);
    connect(tree_, &QTreeWidget::itemActivated, this, &LogPage::showDetails);
    connect(tree_, &QTreeWidget::itemDoubleClicked, this, &LogPage::showDetails);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        const auto newest = book().log(1);
        if (!newest.isEmpty() && newest.first().deed == receipt.deed)
            add(newest.first(), 0);
        if (receipt.undoes != 0) { // the undone line changes its look
            const auto lines = book().log(1, receipt.undoes + 1);
            for (int i = 0; i < tree_->topLevelItemCount(); ++i)
                if (tree_->topLevelItem(i)->data(0, Deed).toLongLong() == receipt.undoes &&
                    !lines.isEmpty()) {
                    delete tree_->takeTopLevelItem(i);
                    add(lines.first(), i);
                    break;
                }
        }
        refresh();
    });
    read(0);
    refresh();
}

QWidget* LogPage::firstWidget() { return tree_; }

void LogPage::read(qint64 before) {
    const auto lines = book().log(atOnce, before);
    for (const auto& line : lines)
        add(line, tree_->topLevelItemCount());
    more_->setVisible(lines.size() == atOnce);
    if (!tree_->currentItem() && tree_->topLevelItemCount() > 0)
        tree_->setCurrentItem(tree_->topLevelItem(0));
}

void LogPage::add(const Book::LogLine& line, int at) {
    QString what = line.what.text();
    if (line.undone)
        what = peopleText("%1 (undone)").arg(what);
    auto* item =
        new QTreeWidgetItem({officeTimeText(line.at), line.actor, what,
                             line.changes == 0 ? QString() : QLocale().toString(line.changes)});
    item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, Deed, line.deed);
    item->setToolTip(2, what);
    item->setData(0, Reason,
                  line.undone         ? peopleText("It has been undone already.")
                  : line.undoes != 0  ? peopleText("It is itself an undo or redo.")
                  : line.changes == 0 ? peopleText("It changed nothing.")
                                      : QString());
    if (line.undone || line.undoes != 0 || line.changes == 0)
        for (int column = 0; column < 4; ++column)
            item->setForeground(column, Theme::colours().muted);
    tree_->insertTopLevelItem(at, item);
}

void LogPage::refresh() {
    const QTreeWidgetItem* item = tree_->currentItem();
    const QString why =
        item ? item->data(0, Reason).toString() : peopleText("Choose a line first.");
    undo_->setEnabled(why.isEmpty());
    undo_->setToolTip(why);
}

void LogPage::showDetails() {
    const QTreeWidgetItem* item = tree_->currentItem();
    if (!item || findChild<DeedDialog*>() || desk().widget()->findChild<DeedDialog*>())
        return; // a double click may activate as well
    const auto lines = book().log(1, item->data(0, Deed).toLongLong() + 1);
    if (lines.isEmpty())
        return;
    auto* dialog = new DeedDialog(desk(), lines.first());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    desk().hold(dialog);
    dialog->open();
}

void LogPage::undoChosen() {
    const QTreeWidgetItem* item = tree_->currentItem();
    if (!item || !item->data(0, Reason).toString().isEmpty())
        return;
    const qint64 deed = item->data(0, Deed).toLongLong();
    const QString what = item->text(2);
    desk().undoDeed(deed, peopleText("Undone: %1").arg(what));
}

} // namespace zhijia
