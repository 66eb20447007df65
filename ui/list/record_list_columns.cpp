// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the columns: everything the mouse does with the headings, for the keyboard too.
#include "ui/list/record_list.h"
#include "ui/list/words.h"
#include "ui/shell/theme.h"
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace zhijia {

void RecordList::chooseColumns(const QPoint& at) {
    QMenu menu;
    menu.setObjectName(QStringLiteral("columnsMenu"));
    fillSorts(menu);
    fillMoves(menu);
    menu.addSection(listText("Columns"));
    for (qsizetype i = 0; i < model_->columns().size(); ++i) {
        QAction* action = menu.addAction(kind_.fieldLabel(*model_->columns()[i]));
        action->setCheckable(true);
        action->setChecked(!view_->isColumnHidden(int(i)));
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            if (on || visibleKeys().size() > 1)
                view_->setColumnHidden(int(i), !on);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(listText("Usual columns and order")), &QAction::triggered, this, [this] {
        showDefaultColumns();
        sort_.clear();
        ask();
    });
    menu.setActiveAction(menu.actions().first()); // the arrows begin at once
    menu.exec(at);
}

void RecordList::fillSorts(QMenu& menu) {
    QMenu* by = menu.addMenu(listText("Sort by"));
    by->setObjectName(QStringLiteral("sortMenu"));
    const Sort now = sort_.isEmpty() ? Sort{QString::fromUtf8(kind_.defaultSort), false} : sort_[0];
    auto* keys = new QActionGroup(by);
    const auto offer = [&](const QString& key, const QString& label) {
        QAction* action = by->addAction(label);
        action->setData(key);
        action->setCheckable(true);
        action->setChecked(key == now.key);
        keys->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] { sort(key, false); });
    };
    for (const Field* f : model_->columns())
        if (!f->has(Field::Sensitive)) // masked: no order may tell more than the mask
            offer(QString::fromUtf8(f->key), kind_.fieldLabel(*f));
    if (kind_.field(u"stroke_key"))
        offer(QStringLiteral("stroke_key"), listText("Number of strokes"));
    by->addSeparator();
    auto* ways = new QActionGroup(by);
    for (const bool descending : {false, true}) {
        QAction* action =
            by->addAction(descending ? listText("Descending") : listText("Ascending"));
        action->setObjectName(descending ? QStringLiteral("descending")
                                         : QStringLiteral("ascending"));
        action->setCheckable(true);
        action->setChecked(now.descending == descending);
        ways->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, key = now.key, descending] { sort(key, descending); });
    }
}

void RecordList::fillMoves(QMenu& menu) {
    const int column = columnAtHand();
    if (column < 0)
        return;
    const QString name = kind_.fieldLabel(*model_->columns()[column]);
    const QStringList seen = visibleKeys();
    const auto place = seen.indexOf(QString::fromUtf8(model_->columns()[column]->key));
    const auto offer = [&](const char* id, const QString& text, int by, bool possible) {
        QAction* action = menu.addAction(icon(QString::fromUtf8(id)), text);
        action->setObjectName(QStringLiteral("move-%1").arg(QString::fromUtf8(id)));
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, [this, column, by] { moveColumn(column, by); });
    };
    offer("left", listText("Move \"%1\" to the left").arg(name), -1, place > 0);
    offer("right", listText("Move \"%1\" to the right").arg(name), 1, place + 1 < seen.size());
}

int RecordList::columnAtHand() const {
    const int at = view_->currentIndex().column();
    if (at >= 0 && !view_->isColumnHidden(at))
        return at;
    const QStringList seen = visibleKeys();
    return seen.isEmpty() ? -1 : model_->columnOf(seen.first());
}

/// Past its neighbour in sight, whatever is hidden between them.
void RecordList::moveColumn(int column, int by) {
    QHeaderView* header = view_->horizontalHeader();
    const int from = header->visualIndex(column);
    int to = from + by;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += by;
    if (to < 0 || to >= header->count())
        return;
    header->moveSection(from, to);
    if (view_->currentIndex().isValid())
        view_->scrollTo(view_->currentIndex());
}

} // namespace zhijia
