// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/cheat_sheet.h"
#include "ui/command/command.h"
#include "ui/command/words.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhijia {

CheatSheet::CheatSheet(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("cheatSheet"));
    setWindowTitle(commandText("Keyboard shortcuts"));
    setAccessibleName(windowTitle());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(14), Theme::px(14), Theme::px(14), Theme::px(14));
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(commandText("Filter commands…"));
    filter->setAccessibleName(commandText("Filter commands"));
    filter->setClearButtonEnabled(true);
    auto* tree = new QTreeWidget;
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels(
        {commandText("Command"), commandText("Keys"), commandText("What it does")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    for (const CommandRow& row : commandTable()) {
        QStringList keys;
        for (const QKeySequence& s : row.sequences())
            if (const QString text = s.toString(QKeySequence::NativeText); !keys.contains(text))
                keys << text; // Return and Enter are one key to a Chinese reader
        auto* item = new QTreeWidgetItem(
            tree, {row.translated(), keys.join(commandText(" or ")), row.helpText()});
        item->setIcon(0, icon(QString::fromUtf8(*row.icon ? row.icon : "right")));
        item->setForeground(2, Theme::colours().muted);
        item->setToolTip(2, row.helpText());
    }
    tree->resizeColumnToContents(0);
    tree->resizeColumnToContents(1);
    tree->header()->setStretchLastSection(true);
    connect(filter, &QLineEdit::textChanged, tree, [tree](const QString& text) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = tree->topLevelItem(i);
            bool hit = false;
            for (int column = 0; column < 3; ++column)
                hit = hit || item->text(column).contains(text, Qt::CaseInsensitive);
            item->setHidden(!hit);
        }
    });
    box->addWidget(filter);
    box->addWidget(tree, 1);
    resize(parent ? QSize(qMin(Theme::px(820), parent->width()),
                          qMin(Theme::px(620), parent->height()))
                  : QSize(Theme::px(820), Theme::px(620)));
}

} // namespace zhijia
