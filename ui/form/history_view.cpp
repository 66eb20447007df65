// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/history_view.h"
#include "core/base/clock.h"
#include "ui/form/words.h"
#include "ui/shell/theme.h"
#include <QHeaderView>

namespace zhijia {

QString officeTimeText(const QDateTime& at) {
    return officeTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

HistoryView::HistoryView(Book& book, const Kind& kind, QWidget* parent)
    : QTreeWidget(parent), book_(book), kind_(kind) {
    setAccessibleName(formText("History"));
    setHeaderLabels({formText("When, field"), formText("Who, before"), formText("What, after")});
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
}

void HistoryView::show(RawId id) {
    clear();
    if (id == 0)
        return;
    const auto lines = book_.read().history(kind_, id);
    bool first = true;
    for (const HistoryLine& line : lines) {
        auto* item = new QTreeWidgetItem(
            this, {officeTimeText(line.at), line.actor,
                   line.undone ? formText("%1 (undone)").arg(line.what) : line.what});
        item->setToolTip(2, line.what);
        if (line.undone)
            for (int column = 0; column < 3; ++column)
                item->setForeground(column, Theme::colours().muted);
        for (const auto& d : line.differences) {
            const auto shown = [](const QString& text) {
                return text.isEmpty() ? formText("(empty)") : text;
            };
            if (d.before == d.after && d.before.isEmpty())
                continue;
            auto* child = new QTreeWidgetItem(item, {d.label, shown(d.before), shown(d.after)});
            child->setForeground(0, Theme::colours().muted);
            for (int column = 0; column < 3; ++column)
                child->setToolTip(column, child->text(column));
        }
        item->setExpanded(first);
        first = false;
    }
    setColumnWidth(0, Theme::px(180));
    setColumnWidth(1, Theme::px(140));
}

} // namespace zhijia
