// SPDX-License-Identifier: GPL-3.0-or-later
// What a list says of itself: how many it shows, and what to do when there are none.
#include "ui/list/record_list.h"
#include "ui/list/status_delegate.h"
#include "ui/list/words.h"
#include "ui/shell/kind_icon.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

void RecordList::showCount() {
    const QLocale locale;
    const int rows = model_->rowCount();
    if (rows == 0) {
        if (isNarrowed() && model_->isComplete())
            showOutOf();
        else
            count_->clear();
        return;
    }
    outOf_ = -1; // counted anew when nothing fits once more
    const int first = qMax(0, view_->rowAt(0)), at = view_->rowAt(view_->viewport()->height() - 1);
    const int last = at < 0 ? rows - 1 : at;
    const QString total = model_->isComplete()
                              ? locale.toString(rows)
                              : listText("more than %1").arg(locale.toString(rows));
    QString text =
        listText("%1–%2 of %3").arg(locale.toString(first + 1), locale.toString(last + 1), total);
    qint64 n = 0; // by ranges: a million selected rows are one range
    for (const QItemSelectionRange& range : view_->selectionModel()->selection())
        n += range.height();
    if (n > 1)
        text += listText("   ·   %1 selected").arg(locale.toString(n));
    count_->setText(text);
}

/// Nothing fits: of how many, so that nobody takes the list for empty.
void RecordList::showOutOf() {
    const QLocale locale;
    if (outOf_ >= 0) {
        count_->setText(listText("0 of %1").arg(locale.toString(outOf_)));
        return;
    }
    count_->clear();
    if (outOf_ == counting)
        return;
    outOf_ = counting;
    Query all;
    all.where = options_.fixed;
    desk_.background().ask<qint64>(
        this,
        [&kind = kind_, all](const Reader& reader, const std::atomic_bool&) {
            return reader.count(kind, all);
        },
        [this](qint64 number) {
            outOf_ = number;
            showCount();
        });
}

void RecordList::showEmpty() {
    if (model_->rowCount() > 0 || !model_->isComplete()) {
        // The list gets the keyboard back from the button that cleared the search, and would take
        // its first row: what was chosen before is waited for instead.
        const bool asking = std::exchange(asking_, asking_ || wanted_ != 0);
        stack_->setCurrentWidget(view_);
        asking_ = asking;
        empty_->setMinimumHeight(1); // what is not shown asks for no room
        return;
    }
    // Said already: a button in it that has the keyboard keeps it.
    const QString about =
        isNarrowed() ? search_->text() + u'\n' + QString::number(filters_->filters().size())
                     : QString();
    if (stack_->currentWidget() == empty_ && saidEmpty_ == about)
        return;
    saidEmpty_ = about;
    if (isNarrowed()) {
        const QString typed = search_->text().trimmed();
        const bool filtered = !filters_->filters().isEmpty();
        empty_->show(QStringLiteral("search"),
                     typed.isEmpty() ? listText("Nothing fits the filters")
                                     : listText("Nothing fits \"%1\"").arg(typed),
                     typed.isEmpty() ? QString()
                     : kind_.searchable
                         ? listText("Try fewer characters, pinyin such as \"zs\", or "
                                    "the last four digits of the mobile.")
                         : listText("Try fewer characters."),
                     {{typed.isEmpty() ? listText("Clear the filters")
                       : filtered      ? listText("Clear search and filters")
                                       : listText("Clear the search"),
                       [this] {
                           filters_->setFilters({});
                           search_->clear();
                           view_->setFocus();
                       },
                       true}});
    } else {
        QList<EmptyState::Offer> offers;
        if (options_.mayAdd)
            offers << EmptyState::Offer{listText("New: %1").arg(kind_.labelText()),
                                        [this] { emit addWanted(); },
                                        options_.emptyOffers.isEmpty()};
        offers = options_.emptyOffers + offers;
        empty_->show(kindIcon(kind_), listText("No records yet: %1").arg(kind_.pluralText()),
                     !options_.emptyText.isEmpty() ? options_.emptyText
                     : options_.mayAdd ? listText("Add the first one; everything can be undone.")
                                       : QString(),
                     offers);
    }
    empty_->setMinimumHeight(0);
    stack_->setCurrentWidget(empty_);
}

} // namespace zhijia
